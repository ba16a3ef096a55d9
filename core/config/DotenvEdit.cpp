#include "core/config/DotenvEdit.h"

#include "core/base/Text.h"

#include <algorithm>

namespace lmi {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// A text as it is edited, and how it was written.
struct Editable {
    explicit Editable(std::string_view original)
        : hasMark(original.starts_with(byteOrderMark))
        , hasCarriageReturns(original.find("\r\n") != std::string_view::npos)
        , text(withUnixLineEnds(original.substr(hasMark ? byteOrderMark.size() : 0)))
    {
    }

    [[nodiscard]] std::string original() const
    {
        std::string result(hasMark ? byteOrderMark : std::string_view());
        for (const char c : text) {
            if (c == '\n' && hasCarriageReturns)
                result += '\r';
            result += c;
        }
        return result;
    }

    bool hasMark;
    bool hasCarriageReturns;
    std::string text;
};

bool isPlain(char c)
{
    constexpr std::string_view harmless = "_-.,:/@%+=?&~*!;|()<>^";
    return isLetterOrDigit(c) || harmless.find(c) != std::string_view::npos;
}

// With quotes only where it needs them.
std::string quoted(const std::string& value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](char c) {
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

bool isHeading(const DotenvStatement& statement, const std::string& section)
{
    return statement.entry.key.empty() && statement.entry.section == section;
}

// Where a new line of the section belongs: behind its last assignment, or behind its heading.
std::optional<std::size_t> endOfSection(const std::string& text,
                                        const std::vector<DotenvStatement>& statements,
                                        const std::string& section)
{
    std::optional<std::size_t> end;
    for (const DotenvStatement& statement : statements) {
        if (statement.entry.section == section)
            end = lineEnd(text, std::max(statement.valueEnd, statement.start));
    }
    if (end || !section.empty())
        return end;
    // nothing but comments before the first section
    return statements.empty() ? text.size() : lineStart(text, statements.front().start);
}

void addLine(std::string& text, const std::vector<DotenvStatement>& statements,
             const std::string& section, const std::string& line)
{
    const auto end = endOfSection(text, statements, section);
    if (!end && !text.empty() && !text.ends_with('\n'))
        text += '\n';
    if (!end) {
        text += (text.empty() ? "[" : "\n[") + section + "]\n" + line + "\n";
        return;
    }
    const bool open = *end > 0 && text[*end - 1] != '\n';
    text.insert(*end, (open ? "\n" : "") + line + "\n");
}

void setValue(std::string& text, const DotenvStatement& statement, const std::string& value)
{
    const bool hasValue = statement.entry.value.has_value();
    text.replace(statement.valueStart, statement.valueEnd - statement.valueStart,
                 (hasValue ? "" : "=") + quoted(value));
}

// One key at a time, as every change moves what stands behind it.
Status change(std::string& text, const std::string& file, DotenvSections sections,
              const std::string& section, const std::string& key,
              const std::optional<std::string>& value)
{
    const auto statements = parseDotenvStatements(text, file, sections);
    if (!statements)
        return statements.error();
    const auto isMeant = [&](const DotenvStatement& statement) {
        return statement.entry.section == section && statement.entry.key == key;
    };
    const auto last = std::find_if(statements->rbegin(), statements->rend(), isMeant);
    if (value && last != statements->rend()) {
        setValue(text, *last, *value);
    } else if (value) {
        addLine(text, *statements, section, key + "=" + quoted(*value));
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

// What was written has to read as it was meant, whatever the value is.
Status check(const std::string& text, const std::string& file, DotenvSections sections,
             const std::string& section, const DotenvChanges& changes)
{
    const auto entries = parseDotenv(text, file, sections);
    if (!entries)
        return entries.error();
    for (const auto& [key, value] : changes) {
        const auto found =
            std::find_if(entries->rbegin(), entries->rend(), [&](const DotenvEntry& entry) {
                return entry.section == section && entry.key == key;
            });
        const std::optional<std::string> read =
            found == entries->rend() ? std::nullopt : found->value;
        const auto nothing = [](const std::string&) { return std::optional<std::string>(); };
        if (read != value || (value && expandReferences(*value, nothing) != *value))
            return Error(ErrorCode::ConfigValueInvalid,
                         {key, "…", file, "a value without ${references} and odd quotes"});
    }
    return Done();
}

// Where the section's heading starts and where the next one does; none: it is not there.
std::optional<std::pair<std::size_t, std::size_t>>
extentOf(const std::string& text, const std::vector<DotenvStatement>& statements,
         const std::string& section)
{
    const auto heading =
        std::find_if(statements.begin(), statements.end(),
                     [&](const DotenvStatement& each) { return isHeading(each, section); });
    if (heading == statements.end())
        return std::nullopt;
    const auto next = std::find_if(heading + 1, statements.end(), [](const DotenvStatement& each) {
        return each.entry.key.empty();
    });
    return std::pair(lineStart(text, heading->start),
                     next == statements.end() ? text.size() : lineStart(text, next->start));
}

} // namespace

Result<std::string> withChanges(std::string_view text, const std::string& file,
                                DotenvSections sections, const std::string& section,
                                const DotenvChanges& changes)
{
    Editable editable(text);
    for (const auto& [key, value] : changes) {
        if (auto changed = change(editable.text, file, sections, section, key, value); !changed)
            return changed.error();
    }
    if (auto checked = check(editable.text, file, sections, section, changes); !checked)
        return checked.error();
    return editable.original();
}

Result<std::string> withoutSection(std::string_view text, const std::string& file,
                                   const std::string& section)
{
    Editable editable(text);
    for (;;) {
        const auto statements = parseDotenvStatements(editable.text, file, DotenvSections::Allowed);
        if (!statements)
            return statements.error();
        const auto extent = extentOf(editable.text, *statements, section);
        if (!extent)
            return editable.original();
        editable.text.erase(extent->first, extent->second - extent->first);
    }
}

Result<std::string> withSectionRenamed(std::string_view text, const std::string& file,
                                       const std::string& from, const std::string& to)
{
    Editable editable(text);
    const auto statements = parseDotenvStatements(editable.text, file, DotenvSections::Allowed);
    if (!statements)
        return statements.error();
    for (auto each = statements->rbegin(); each != statements->rend(); ++each) {
        if (!isHeading(*each, from))
            continue;
        const std::size_t close = editable.text.find(']', each->start);
        editable.text.replace(each->start, close - each->start + 1, "[" + to + "]");
    }
    return editable.original();
}

Result<std::string> linesOfSection(std::string_view text, const std::string& file,
                                   const std::string& section)
{
    const Editable editable(text);
    const auto statements = parseDotenvStatements(editable.text, file, DotenvSections::Allowed);
    if (!statements)
        return statements.error();
    if (section.empty()) {
        const auto first =
            std::find_if(statements->begin(), statements->end(),
                         [](const DotenvStatement& each) { return each.entry.key.empty(); });
        return first == statements->end()
            ? editable.text
            : editable.text.substr(0, lineStart(editable.text, first->start));
    }
    const auto extent = extentOf(editable.text, *statements, section);
    if (!extent)
        return std::string();
    const std::size_t start = lineEnd(editable.text, extent->first);
    return editable.text.substr(start, extent->second - start);
}

} // namespace lmi
