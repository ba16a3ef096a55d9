#pragma once

#include "app/demo-idp/Fault.h"

#include <chrono>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace lmi::demo {

struct Options {
    int port = 0;
    std::chrono::seconds accessLifetime{3600};
    std::chrono::seconds refreshLifetime{86400};
    std::map<std::string, std::string> users;
    bool rotate = true;
    std::string autoLogin;
    std::vector<Fault> faults;

    // The options, or the exit code if the program is to end at once: 0 after --help and --version,
    // 2 after a mistake, which has then been explained on stderr in one sentence.
    [[nodiscard]] static std::variant<Options, int> parse(int argc, const char* const* argv);
};

} // namespace lmi::demo
