#pragma once

#include <string>
#include <vector>

namespace lmi::demo {

struct SignInView {
    std::string clientName;
    std::string clientId;
    std::vector<std::string> scopes;
    std::string key; // of the pending login
    std::string user; // typed before
    bool failed = false;
    std::vector<std::string> examples; // users whose password is their name
};

// Complete HTML documents. Whatever is handed in is escaped.
[[nodiscard]] std::string signInPage(const SignInView& view);
[[nodiscard]] std::string errorPage(const std::string& sentence);
[[nodiscard]] std::string homePage(const std::string& issuer,
                                   const std::vector<std::string>& clientIds);
[[nodiscard]] std::string faultPage(int status);

} // namespace lmi::demo
