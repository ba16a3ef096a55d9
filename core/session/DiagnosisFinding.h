#pragma once

#include "core/base/Error.h"

#include <optional>
#include <string>
#include <string_view>

namespace lmi {

/// One thing that a login needs, and how it stands.
struct DiagnosisFinding {
    enum class Check {
        Configuration,
        Keys,
        TokenFolder,
        TokenFile,
        Browser,
        RedirectAddress,
        Pause,
        NameLookup,
        Connection,
        Clock,
        Description,
        SigningKeys,
        Keychain,
        Log
    };
    enum class Verdict { Good, Warning, Bad };

    Check check;
    Verdict verdict = Verdict::Good;
    std::string detail; ///< a path, an address, a number of seconds; as it may be shown
    std::optional<Error> problem = {}; ///< what is wrong and what to do
};

/// "token_folder" and the like, for programs.
[[nodiscard]] std::string_view nameOf(DiagnosisFinding::Check check);
[[nodiscard]] std::string_view nameOf(DiagnosisFinding::Verdict verdict);

} // namespace lmi
