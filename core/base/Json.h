#pragma once

#include "core/base/Clock.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace lmi {

/// Keeps the order of members, so that a rewritten file still looks like itself.
using Json = nlohmann::ordered_json;

/// Parses one JSON object strictly: UTF-8 without a byte-order mark, no member twice, at most 32
/// levels deep, nothing after it. No value otherwise.
[[nodiscard]] std::optional<Json> parseJsonObject(std::string_view text);

/// The member's text; no value if it is missing or not a string.
[[nodiscard]] std::optional<std::string> jsonString(const Json& object, const char* member);

/// The member's time; no value if it is missing or not a whole number of seconds from 1970 to the
/// year 10000, so that whoever adds to it stays far from the end of numbers.
[[nodiscard]] std::optional<UnixTime> jsonTime(const Json& object, const char* member);

/// Writes without ever failing: text that is not UTF-8 gets replacement characters. Indent -1 is
/// one line.
[[nodiscard]] std::string writeJson(const Json& value, int indent = -1);

} // namespace lmi
