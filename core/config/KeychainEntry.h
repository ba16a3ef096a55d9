#pragma once

#include "core/config/EnvironmentName.h"
#include "core/config/Keys.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace lmi {

/// The keys whose values may stand in the system's keychain instead of a file.
inline constexpr std::array keychainKeys{keys::clientSecret, keys::password};

[[nodiscard]] bool isKeychainKey(std::string_view key);

/// The value that says that a secret stands in the keychain.
inline constexpr std::string_view keychainMark = "keychain:";

/// Whether a value says that the secret itself stands in the keychain: "keychain:", or
/// "keychain:ENTRY" where the entry has a name of its own.
[[nodiscard]] bool isKeychainMark(std::string_view value);

/// What "keychain:" alone stands for: "prod/OAUTH_CLIENT_SECRET".
[[nodiscard]] std::string keychainEntry(const EnvironmentName& name, std::string_view key);

/// The entry that the value of a key of an environment refers to; none if it is the secret itself.
[[nodiscard]] std::optional<std::string>
keychainEntryIn(const EnvironmentName& name, std::string_view key, std::string_view value);

/// The value that refers to an entry.
[[nodiscard]] std::string keychainValue(const EnvironmentName& name, std::string_view key,
                                        const std::string& entry);

/// The value that still refers to the same entry when the environment is called otherwise.
[[nodiscard]] std::string withEntryNamed(const EnvironmentName& name, std::string_view key,
                                         const std::string& value);

} // namespace lmi
