#pragma once

#include <map>
#include <string>

namespace lmi::demo {

// What arrived, independent of the HTTP library.
struct Request {
    std::string method;
    std::string path; // as sent, not decoded
    std::string query; // as sent, without the question mark
    std::multimap<std::string, std::string> headers; // names in lower case
    std::string body;

    [[nodiscard]] std::string header(const std::string& name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
};

} // namespace lmi::demo
