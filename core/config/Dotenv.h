#pragma once

#include "core/base/Result.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lmi {

/// One assignment of a .env file. The start of a section is an entry without a key, so that an
/// empty one is seen too.
struct DotenvEntry {
    /// Empty before the first [section]. One that cannot be an environment's keeps its brackets.
    std::string section;
    std::string key;
    std::optional<std::string> value; ///< none for a key without "="; references not yet expanded
    int line = 0; ///< of the key, counted from 1

    friend bool operator==(const DotenvEntry&, const DotenvEntry&) = default;
};

/// One assignment and where it stands, in bytes of the text with Unix line ends.
struct DotenvStatement {
    DotenvEntry entry;
    std::size_t start = 0; ///< of `export` or the key
    std::size_t keyEnd = 0;
    std::size_t valueStart = 0; ///< with its quote; keyEnd if there is no value
    std::size_t valueEnd = 0; ///< behind its closing quote
};

/// Whether [section] lines are allowed.
enum class DotenvSections { Allowed, Refused };

/// Parses the grammar of python-dotenv: `export`, quotes, escapes, values over several lines,
/// comments, keys without a value. Where that skips a line it cannot read, this is an error. `file`
/// is the name errors give. Errors: ConfigEncoding, ConfigSyntax, ConfigQuoteOpen,
/// ConfigSectionMisplaced.
[[nodiscard]] Result<std::vector<DotenvEntry>>
parseDotenv(std::string_view text, const std::string& file, DotenvSections sections);

/// The same with the places, of a text that has Unix line ends and no byte-order mark already.
[[nodiscard]] Result<std::vector<DotenvStatement>>
parseDotenvStatements(std::string_view text, const std::string& file, DotenvSections sections);

/// The text with the line ends that Python would see.
[[nodiscard]] std::string withUnixLineEnds(std::string_view text);

/// What a ${NAME} stands for; no value if nothing.
using DotenvLookup = std::function<std::optional<std::string>(const std::string& name)>;

/// Replaces ${NAME} and ${NAME:-default}; an unknown name without a default becomes nothing.
/// Nothing is ever executed.
[[nodiscard]] std::string expandReferences(std::string_view value, const DotenvLookup& lookup);

inline constexpr std::size_t mostReferred = 256UL * 1024;

/// What the lines of one section amount to, by key: the last assignment, its references replaced.
/// A reference sees the section's earlier lines first, of which a key without a value hides what
/// `below` knows; then `below`. No value if references stand for more than `mostReferred` bytes in
/// all: a few lines that double each other would fill any memory.
[[nodiscard]] std::optional<std::map<std::string, DotenvEntry>>
resolveSection(const std::vector<DotenvEntry>& entries, const std::string& section,
               const DotenvLookup& below);

} // namespace lmi
