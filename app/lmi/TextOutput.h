#pragma once

#include "core/base/Clock.h"

#include <string>
#include <string_view>
#include <vector>

namespace lmi {

/// Text for a terminal: line ends and tabs are shown as \n and \t; other control characters, and
/// those that turn the direction of writing, become '?'. Text that is not UTF-8 is kept to ASCII.
[[nodiscard]] std::string visibleText(std::string_view text);

/// A time span in words, rounded down: "59 minutes", "1 hour 5 minutes", "2 days 3 hours".
[[nodiscard]] std::string durationText(UnixTime seconds);

/// "2026-01-31T12:00:00Z".
[[nodiscard]] std::string timeText(UnixTime time);

/// The cells of a table or of a list of names and values; the last column is not filled up.
using TextRow = std::vector<std::string>;

/// Rows with aligned columns, two spaces between them. Cells before the last one are taken to be as
/// wide as they are long.
[[nodiscard]] std::string alignedText(const std::vector<TextRow>& rows);

} // namespace lmi
