#pragma once

#include "app/demo-idp/RequestNote.h"
#include "app/demo-idp/Time.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace lmi::demo {

// What the provider was asked, for tests that count requests. An entry is there as soon as its
// request has been read, so that a test can see one that gets no answer; its status is null until
// the answer is on its way, and 0 if the connection closed without one.
class RequestLog final {
public:
    RequestLog();

    [[nodiscard]] std::uint64_t begin(const std::string& method, const std::string& path,
                                      TimePoint now);
    void note(std::uint64_t entry, const RequestNote& note);
    void finish(std::uint64_t entry, int status);
    void count(const std::string& counter);
    void clear();

    [[nodiscard]] nlohmann::json entries() const;
    [[nodiscard]] nlohmann::json counts() const;

private:
    struct Entry {
        std::string method;
        std::string path;
        TimePoint time;
        RequestNote note;
        std::optional<int> status;
    };

    [[nodiscard]] static nlohmann::json describe(const Entry& entry);

    std::uint64_t m_last = 0;
    std::map<std::uint64_t, Entry> m_entries;
    std::map<std::string, unsigned> m_counts;
};

} // namespace lmi::demo
