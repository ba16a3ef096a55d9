#pragma once

#include "core/base/Result.h"
#include "core/config/Dotenv.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace lmi {

/// What becomes of keys: a new value, or none at all.
using DotenvChanges = std::map<std::string, std::optional<std::string>>;

/// The text of a .env file with these keys changed in one section (empty: the lines before the
/// first one), and everything else as it was: comments, order, other keys, line ends. Of several
/// assignments of a key the last one counts, so that one gets the value and keeps its `export` and
/// its comment; a key that is not there yet comes behind the section's last line. A section that is
/// not there is added at the end. `file` is the name errors give. Errors: those of parseDotenv(),
/// ConfigValueInvalid for a value that the grammar cannot hold, such as one with ${a reference},
/// ConfigNotEditable where a change would alter the meaning of other lines.
[[nodiscard]] Result<std::string> withChanges(std::string_view text, const std::string& file,
                                              DotenvSections sections, const std::string& section,
                                              const DotenvChanges& changes);

/// The text without a section, its heading and all its lines. Errors: those of parseDotenv(),
/// ConfigNotEditable where that would alter the meaning of other lines.
[[nodiscard]] Result<std::string> withoutSection(std::string_view text, const std::string& file,
                                                 const std::string& section);

/// The text with another heading of a section. Errors: as withoutSection().
[[nodiscard]] Result<std::string> withSectionRenamed(std::string_view text, const std::string& file,
                                                     const std::string& from,
                                                     const std::string& to);

/// The lines of one section without its heading, with its comments; of the empty section those
/// before the first heading. Errors: those of parseDotenv().
[[nodiscard]] Result<std::string> linesOfSection(std::string_view text, const std::string& file,
                                                 const std::string& section);

} // namespace lmi
