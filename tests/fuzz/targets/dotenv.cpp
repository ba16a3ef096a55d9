// A configuration file's text: the same however it is stored, and what it says can be written
// again. An edit of the file changes what it is about and nothing else.

#include "core/config/Dotenv.h"

#include "core/base/Text.h"
#include "core/config/DotenvEdit.h"
#include "core/config/EnvironmentName.h"
#include "tests/fuzz/targets/Invariants.h"

#include <algorithm>

using namespace lmi;
using namespace lmi::fuzz;

namespace {

using Entries = std::vector<DotenvEntry>;

Result<Entries> parsed(const std::string& text)
{
    return parseDotenv(text, "main.env", DotenvSections::Allowed);
}

bool isText(const std::string& text)
{
    return isUtf8(text) && text.find('\0') == std::string::npos;
}

void checkEntries(const Entries& entries, std::string_view text)
{
    const auto ends =
        std::count(text.begin(), text.end(), '\n') + std::count(text.begin(), text.end(), '\r');
    int line = 1;
    for (const DotenvEntry& entry : entries) {
        LMI_HOLDS(entry.line >= line && entry.line <= ends + 1);
        line = entry.line;
        LMI_HOLDS(isText(entry.key) && isText(entry.section) && isText(entry.value.value_or("")));
        LMI_HOLDS(!entry.key.empty() || (!entry.section.empty() && !entry.value));
        LMI_HOLDS(entry.section.empty() || EnvironmentName::from(entry.section)
                  || (entry.section.front() == '[' && entry.section.back() == ']'));
    }
}

std::string withLineEnds(const std::string& text, const std::string& end)
{
    std::string changed;
    for (const char c : text)
        changed += c == '\n' ? end : std::string(1, c);
    return changed;
}

void checkStorage(const std::string& text, const Entries& entries)
{
    if (!text.starts_with("\xEF\xBB\xBF"))
        LMI_HOLDS(*parsed("\xEF\xBB\xBF" + text) == entries);
    if (text.find('\r') == std::string::npos) {
        LMI_HOLDS(*parsed(withLineEnds(text, "\r\n")) == entries);
        LMI_HOLDS(*parsed(withLineEnds(text, "\r")) == entries);
    }
    const auto longer = parsed(text + "\nLAST=1");
    LMI_HOLDS(longer && longer->size() == entries.size() + 1);
    LMI_HOLDS(longer->back().key == "LAST" && longer->back().value == "1");
    LMI_HOLDS(std::equal(entries.begin(), entries.end(), longer->begin()));
}

// Whether single quotes can hold it; python-dotenv's grammar has no spelling for everything.
bool canBeQuoted(const std::string& text)
{
    return text.find_first_of("\\\r") == std::string::npos;
}

std::string quoted(const std::string& text)
{
    std::string spelled = "'";
    for (const char c : text)
        spelled += c == '\'' ? "\\'" : std::string(1, c);
    return spelled + "'";
}

void checkWriting(const Entries& entries)
{
    std::string text;
    Entries expected;
    for (const DotenvEntry& entry : entries) {
        const bool good = !entry.key.empty() && entry.key.find('\'') == std::string::npos
            && canBeQuoted(entry.key) && canBeQuoted(entry.value.value_or(""));
        if (!good)
            continue;
        text += "export " + quoted(entry.key);
        text += entry.value ? " = " + quoted(*entry.value) + " # comment\n" : "\n";
        expected.push_back(entry);
    }
    const auto again = parsed(text);
    LMI_HOLDS(again && again->size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        LMI_HOLDS((*again)[i].key == expected[i].key && (*again)[i].value == expected[i].value);
}

// Nothing of this size can come from a file that people write; more would fill the memory.
constexpr std::size_t largestResult = 1024UL * 1024;

void checkReferences(const Entries& entries, const std::string& text)
{
    const auto nothing = [](const std::string&) { return std::optional<std::string>(); };
    const auto short3 = [](const std::string&) { return std::optional<std::string>("abc"); };
    LMI_HOLDS(expandReferences(text, nothing).size() <= text.size());
    LMI_HOLDS(expandReferences(text, short3).size() <= text.size());
    if (text.find("${") == std::string::npos)
        LMI_HOLDS(expandReferences(text, short3) == text);
    std::size_t total = 0;
    const auto resolved = resolveSection(entries, {}, nothing);
    if (!resolved)
        return;
    for (const auto& [key, entry] : *resolved) {
        LMI_HOLDS(key == entry.key && entry.section.empty());
        total += entry.value.value_or("").size();
    }
    LMI_HOLDS(total <= largestResult);
}

Entries withoutKey(const Entries& entries, const std::string& section, const std::string& key)
{
    Entries rest;
    for (DotenvEntry entry : entries) {
        entry.line = 0;
        if (entry.section != section || (entry.key != key && !entry.key.empty()))
            rest.push_back(std::move(entry));
    }
    return rest;
}

// Where a quote is left open, another one can change the meaning of all between, and a byte-order
// mark that comes first is none any more: that is refused.
bool canBeEdited(const std::string& text)
{
    return text.find_first_of("'\"\r") == std::string::npos
        && text.find("\xEF\xBB\xBF") == std::string::npos;
}

void checkEditing(const Entries& entries, const std::string& text)
{
    const std::string section = entries.empty() ? std::string() : entries.back().section;
    if (!section.empty() && !EnvironmentName::from(section))
        return;
    for (const std::string key : {"ADDED", entries.empty() ? "NEW" : entries.front().key.c_str()}) {
        if (key.empty() || !std::all_of(key.begin(), key.end(), isLetterOrDigit))
            continue;
        const auto set =
            withChanges(text, "main.env", DotenvSections::Allowed, section, {{key, "a value"}});
        LMI_HOLDS(set || (!canBeEdited(text) && isOneHarmlessLine(set.error())));
        if (!set)
            continue;
        const auto read = parsed(*set);
        LMI_HOLDS(read && withoutKey(*read, section, key) == withoutKey(entries, section, key));
        const auto unset =
            withChanges(*set, "main.env", DotenvSections::Allowed, section, {{key, std::nullopt}});
        LMI_HOLDS(unset || (!canBeEdited(text) && isOneHarmlessLine(unset.error())));
        if (!unset)
            continue;
        const auto gone = parsed(*unset);
        LMI_HOLDS(gone && withoutKey(*gone, section, key) == withoutKey(entries, section, key));
        LMI_HOLDS(std::none_of(gone->begin(), gone->end(), [&](const DotenvEntry& entry) {
            return entry.section == section && entry.key == key;
        }));
    }
}

Entries withoutSectionOf(const Entries& entries, const std::string& section)
{
    Entries rest;
    for (DotenvEntry entry : entries) {
        entry.line = 0;
        if (entry.section != section)
            rest.push_back(std::move(entry));
    }
    return rest;
}

void checkSections(const Entries& entries, const std::string& text)
{
    const std::string section = entries.empty() ? std::string() : entries.back().section;
    if (!EnvironmentName::from(section))
        return;
    const auto without = withoutSection(text, "main.env", section);
    LMI_HOLDS(without || (!canBeEdited(text) && isOneHarmlessLine(without.error())));
    if (!without)
        return;
    const auto read = parsed(*without);
    LMI_HOLDS(read && withoutSectionOf(*read, {"-"}) == withoutSectionOf(entries, section));
    const auto renamed = withSectionRenamed(text, "main.env", section, "other-name");
    LMI_HOLDS(renamed || !canBeEdited(text));
    LMI_HOLDS(!renamed || parsed(*renamed)->size() == entries.size());
}

} // namespace

void lmi::fuzz::check(std::string_view input)
{
    const std::string text(input);
    const auto entries = parsed(text);
    const auto alone = parseDotenv(text, "dev.env", DotenvSections::Refused);
    if (!entries) {
        LMI_HOLDS(isOneHarmlessLine(entries.error()));
        LMI_HOLDS(alone || isOneHarmlessLine(alone.error()));
        return;
    }
    const bool hasSection = std::any_of(entries->begin(), entries->end(),
                                        [](const auto& entry) { return !entry.section.empty(); });
    LMI_HOLDS(alone.ok() == !hasSection);
    LMI_HOLDS(!alone || *alone == *entries);
    checkEntries(*entries, text);
    checkStorage(text, *entries);
    checkWriting(*entries);
    checkReferences(*entries, text);
    checkEditing(*entries, text);
    checkSections(*entries, text);
}
