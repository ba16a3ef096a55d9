#include "core/config/DotenvEdit.h"

#include "core/base/Text.h"

#include <algorithm>

namespace lmi {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// A text as it is edited, and how it was written. What is not changed stays as it is, each line's
/// end too; only where carriage returns alone end lines they become line ends.
struct Editable {
    explicit Editable(std::string_view original)
        : mark(original.starts_with(byteOrderMark) ? byteOrderMark : std::string_view())
        , text(original.substr(mark.size()))
        , newline(text.find("\r\n") == std::string::npos ? "\n" : "\r\n")
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) {
                text = withUnixLineEnds(text);
                newline = "\n";
                break;
            }
        }
    }

    [[nodiscard]] std::string original() const { return std::string(mark) + text; }

    std::string_view mark;
    std::string text;
    std::string newline;
};

using Statements = std::vector<DotenvStatement>;

/// Where a place of a text with Unix line ends is in the text itself, whose lines may end with
/// CR LF. The place of a line end is that of its carriage return.
class Places final {
public:
    explicit Places(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\r')
                m_returns.push_back(i - m_returns.size());
        }
    }

    [[nodiscard]] std::size_t operator()(std::size_t place) const
    {
        const auto behind = std::lower_bound(m_returns.begin(), m_returns.end(), place);
        return place + static_cast<std::size_t>(behind - m_returns.begin());
    }

private:
    std::vector<std::size_t> m_returns; // as places of the text with Unix line ends
};

// Read with Unix line ends, as the grammar takes a carriage return for white space, and an `export`
// at the end of a line would take the next line's key.
Result<Statements> statementsOf(const Editable& editable, const std::string& file,
                                DotenvSections sections)
{
    auto statements = parseDotenvStatements(withUnixLineEnds(editable.text), file, sections);
    if (!statements)
        return statements.error();
    const Places places(editable.text);
    for (DotenvStatement& each : *statements) {
        for (std::size_t* place : {&each.start, &each.keyEnd, &each.valueStart, &each.valueEnd})
            *place = places(*place);
    }
    return statements;
}

bool isPlain(char c)
{
    constexpr std::string_view harmless = "_-.,:/@%+=?&~*!;|()<>^";
    return isLetterOrDigit(c) || harmless.find(c) != std::string_view::npos;
}

// With quotes only where it needs them. `tight`: something else follows at once.
std::string quoted(const std::string& value, bool tight = false)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const bool edges = value.empty() || (isAscii(value.front()) && isAscii(value.back()));
    const bool plain = !tight && edges && std::all_of(value.begin(), value.end(), [](char c) {
        return isPlain(c) || static_cast<unsigned char>(c) >= 0x80 || c == '\\';
    });
    if (plain)
        return value;
    std::string text = "\"";
    for (const char c : value) {
        if (c == '\n')
            text += "\\n";
        else if (c == '"' || c == '\\')
            text += std::string("\\") + c;
        else
            text += c;
    }
    return text + '"';
}

std::size_t lineStart(std::string_view text, std::size_t position)
{
    const std::size_t before =
        position == 0 ? std::string_view::npos : text.rfind('\n', position - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

// Behind the line end of the line that `position` is in.
std::size_t lineEnd(std::string_view text, std::size_t position)
{
    const std::size_t end = text.find('\n', position);
    return end == std::string_view::npos ? text.size() : end + 1;
}

// A heading has no value.
std::size_t endOfStatement(std::string_view text, const DotenvStatement& statement)
{
    return lineEnd(text, std::max(statement.valueEnd, statement.start));
}

bool isHeading(const DotenvStatement& statement, const std::string& section)
{
    return statement.entry.key.empty() && statement.entry.section == section;
}

// Where a new line of the section belongs: behind its last assignment, or behind its heading.
std::optional<std::size_t> endOfSection(const std::string& text, const Statements& statements,
                                        const std::string& section)
{
    std::optional<std::size_t> end;
    for (const DotenvStatement& statement : statements) {
        if (statement.entry.section == section)
            end = endOfStatement(text, statement);
    }
    if (end || !section.empty())
        return end;
    // nothing but comments before the first section
    return statements.empty() ? text.size() : lineStart(text, statements.front().start);
}

void addLine(Editable& editable, const Statements& statements, const std::string& section,
             const std::string& line)
{
    std::string& text = editable.text;
    const std::string& newline = editable.newline;
    const auto end = endOfSection(text, statements, section);
    if (!end && !text.empty() && !text.ends_with('\n'))
        text += newline;
    if (!end) {
        text += (text.empty() ? "[" : newline + "[") + section + "]" + newline + line + newline;
        return;
    }
    const bool open = *end > 0 && text[*end - 1] != '\n';
    text.insert(*end, (open ? newline : std::string()) + line + newline);
}

void setValue(std::string& text, const DotenvStatement& statement, const std::string& value)
{
    const bool hasValue = statement.entry.value.has_value();
    const std::string_view behind = std::string_view(text).substr(statement.valueEnd);
    const bool tight = !behind.empty() && behind.front() != ' ' && behind.front() != '\t'
        && behind.front() != '\r' && behind.front() != '\n';
    text.replace(statement.valueStart, statement.valueEnd - statement.valueStart,
                 (hasValue ? "" : "=") + quoted(value, tight));
}

// One key at a time, as every change moves what stands behind it.
Status change(Editable& editable, const std::string& file, DotenvSections sections,
              const std::string& section, const std::string& key,
              const std::optional<std::string>& value)
{
    std::string& text = editable.text;
    const auto statements = statementsOf(editable, file, sections);
    if (!statements)
        return statements.error();
    const auto isMeant = [&](const DotenvStatement& statement) {
        return statement.entry.section == section && statement.entry.key == key;
    };
    const auto last = std::find_if(statements->rbegin(), statements->rend(), isMeant);
    if (value && last != statements->rend()) {
        setValue(text, *last, *value);
    } else if (value) {
        addLine(editable, *statements, section, key + "=" + quoted(*value));
    } else {
        for (auto each = statements->rbegin(); each != statements->rend(); ++each) {
            if (isMeant(*each)) {
                const std::size_t start = lineStart(text, each->start);
                text.erase(start, lineEnd(text, each->valueEnd) - start);
            }
        }
    }
    return Done();
}

using Entries = std::vector<DotenvEntry>;

// What a change of these keys must not touch; the lines move, and a heading may come.
Entries untouched(const Entries& entries, const std::string& section, const DotenvChanges& changes)
{
    Entries rest;
    for (DotenvEntry entry : entries) {
        const bool meant =
            entry.section == section && (entry.key.empty() || changes.count(entry.key) > 0);
        entry.line = 0;
        if (!meant)
            rest.push_back(std::move(entry));
    }
    return rest;
}

// What was written has to read as it was meant, whatever the value is, and all else as before: a
// new quote can close one that was left open far above.
Status check(const Entries& before, const Entries& after, const std::string& file,
             const std::string& section, const DotenvChanges& changes)
{
    if (untouched(before, section, changes) != untouched(after, section, changes))
        return Error(ErrorCode::ConfigNotEditable, {changes.begin()->first, file});
    const auto nothing = [](const std::string&) { return std::optional<std::string>(); };
    for (const auto& [name, value] : changes) {
        const std::string& key = name;
        const auto found =
            std::find_if(after.rbegin(), after.rend(), [&](const DotenvEntry& entry) {
                return entry.section == section && entry.key == key;
            });
        const auto read = found == after.rend() ? std::nullopt : found->value;
        if (read != value || (value && expandReferences(*value, nothing) != *value))
            return Error(ErrorCode::ConfigValueInvalid,
                         {key, "...", file, "a value without ${references} and odd quotes"});
    }
    return Done();
}

// Where what belongs to a heading starts: at the comment directly above it, if there is one. What
// looks like one may be in a value of several lines, which ends with its statement.
std::size_t startOfHeading(const std::string& text, const Statements& statements,
                           Statements::const_iterator heading)
{
    const std::size_t highest =
        heading == statements.begin() ? 0 : endOfStatement(text, *std::prev(heading));
    std::size_t start = lineStart(text, heading->start);
    while (start > highest) {
        const std::size_t above = lineStart(text, start - 1);
        const std::size_t first = text.find_first_not_of(" \t", above);
        if (first >= start || text[first] != '#')
            break;
        start = above;
    }
    return start;
}

/// A stretch of a section: from its heading's comment to the next one's.
struct Extent {
    std::size_t start = 0;
    std::size_t lines = 0; ///< behind the heading
    std::size_t end = 0;
};

// A section may be there in several parts.
std::vector<Extent> extentsOf(const std::string& text, const Statements& statements,
                              const std::string& section)
{
    std::vector<Extent> extents;
    bool open = false;
    for (auto each = statements.begin(); each != statements.end(); ++each) {
        if (!each->entry.key.empty())
            continue;
        const std::size_t start = startOfHeading(text, statements, each);
        if (open)
            extents.back().end = start;
        open = isHeading(*each, section);
        if (open)
            extents.push_back({start, lineEnd(text, each->start), text.size()});
    }
    return extents;
}

Entries entriesOf(const Statements& statements)
{
    Entries entries;
    for (const DotenvStatement& each : statements)
        entries.push_back(each.entry);
    return entries;
}

Entries withoutLines(Entries entries)
{
    for (DotenvEntry& entry : entries)
        entry.line = 0;
    return entries;
}

// The entries of all other sections.
Entries outside(const std::string& section, Entries entries)
{
    std::erase_if(entries, [&](const DotenvEntry& entry) { return entry.section == section; });
    return entries;
}

Entries renamed(const std::string& from, const std::string& to, Entries entries)
{
    for (DotenvEntry& entry : entries) {
        if (entry.section == from)
            entry.section = to;
    }
    return entries;
}

} // namespace

Result<std::string> withChanges(std::string_view text, const std::string& file,
                                DotenvSections sections, const std::string& section,
                                const DotenvChanges& changes)
{
    Editable editable(text);
    const auto before = parseDotenv(text, file, sections);
    if (!before)
        return before.error();
    // what cannot be read from here on is what was written
    const auto refuse = [&](const Error& error) {
        return error.code == ErrorCode::ConfigEncoding
            ? error
            : Error(ErrorCode::ConfigNotEditable, {changes.begin()->first, file});
    };
    for (const auto& [key, value] : changes) {
        if (auto changed = change(editable, file, sections, section, key, value); !changed)
            return refuse(changed.error());
    }
    const auto after = parseDotenv(editable.original(), file, sections);
    if (!after)
        return refuse(after.error());
    if (auto checked = check(*before, *after, file, section, changes); !checked)
        return checked.error();
    return editable.original();
}

Result<std::string> withoutSection(std::string_view text, const std::string& file,
                                   const std::string& section)
{
    Editable editable(text);
    const auto before = statementsOf(editable, file, DotenvSections::Allowed);
    if (!before)
        return before.error();
    const auto extents = extentsOf(editable.text, *before, section);
    for (auto each = extents.rbegin(); each != extents.rend(); ++each)
        editable.text.erase(each->start, each->end - each->start);
    const auto after = parseDotenv(editable.original(), file, DotenvSections::Allowed);
    if (!after || withoutLines(*after) != withoutLines(outside(section, entriesOf(*before))))
        return Error(ErrorCode::ConfigNotEditable, {"[" + section + "]", file});
    return editable.original();
}

Result<std::string> withSectionRenamed(std::string_view text, const std::string& file,
                                       const std::string& from, const std::string& to)
{
    Editable editable(text);
    const auto before = statementsOf(editable, file, DotenvSections::Allowed);
    if (!before)
        return before.error();
    for (auto each = before->rbegin(); each != before->rend(); ++each) {
        if (!isHeading(*each, from))
            continue;
        const std::size_t close = editable.text.find(']', each->start);
        editable.text.replace(each->start, close - each->start + 1, "[" + to + "]");
    }
    const auto after = parseDotenv(editable.original(), file, DotenvSections::Allowed);
    if (!after || *after != renamed(from, to, entriesOf(*before)))
        return Error(ErrorCode::ConfigNotEditable, {"[" + from + "]", file});
    return editable.original();
}

Result<std::string> linesOfSection(std::string_view text, const std::string& file,
                                   const std::string& section)
{
    const Editable editable(text);
    const auto statements = statementsOf(editable, file, DotenvSections::Allowed);
    if (!statements)
        return statements.error();
    if (section.empty()) {
        const auto first =
            std::find_if(statements->begin(), statements->end(),
                         [](const DotenvStatement& each) { return each.entry.key.empty(); });
        return first == statements->end()
            ? editable.text
            : editable.text.substr(0, startOfHeading(editable.text, *statements, first));
    }
    std::string lines;
    for (const Extent& each : extentsOf(editable.text, *statements, section))
        lines += editable.text.substr(each.lines, each.end - each.lines);
    return lines;
}

} // namespace lmi
