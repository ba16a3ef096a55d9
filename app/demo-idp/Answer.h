#pragma once

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace lmi::demo {

// What goes back, independent of the HTTP library; including how it goes back, because scripted
// faults delay answers, keep clients waiting or close the connection in their face.
struct Answer {
    enum class Delivery { Send, Hang, Close };

    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string contentType;
    std::string body;
    Delivery delivery = Delivery::Send;
    std::chrono::milliseconds delay{0};
    std::uint64_t logEntry = 0; // 0: not in the request log

    [[nodiscard]] static Answer empty(int status);
    [[nodiscard]] static Answer text(int status, std::string body);
    [[nodiscard]] static Answer json(int status, const nlohmann::json& body);
    // formTarget: the origin a form of the page may end up at, besides this provider.
    [[nodiscard]] static Answer html(int status, std::string body,
                                     const std::string& formTarget = {});
    [[nodiscard]] static Answer redirect(int status, const std::string& location);
    // For anything but the methods given (RFC 9110 15.5.6).
    [[nodiscard]] static Answer wrongMethod(const std::string& allowed);
};

} // namespace lmi::demo
