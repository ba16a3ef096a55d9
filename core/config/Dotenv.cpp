#include "core/config/Dotenv.h"

#include "core/base/Text.h"
#include "core/config/EnvironmentName.h"

#include <algorithm>

namespace lmi {
namespace {

constexpr std::size_t none = std::string_view::npos;

// How many bytes the white space character at the start of `text` has; 0: none there. White space
// is what Unicode says, as in the regular expressions of the original.
std::size_t spaceLength(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto c = static_cast<unsigned char>(text.front());
    if (c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F))
        return 1;
    if (text.starts_with("\xC2\x85") || text.starts_with("\xC2\xA0"))
        return 2;
    if (text.size() < 3)
        return 0;
    const std::string_view three = text.substr(0, 3);
    if (three == "\xE1\x9A\x80" || three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9"
        || three == "\xE2\x80\xAF" || three == "\xE2\x81\x9F" || three == "\xE3\x80\x80")
        return 3;
    return three >= "\xE2\x80\x80" && three <= "\xE2\x80\x8A" ? 3 : 0;
}

std::size_t inlineSpaceLength(std::string_view text)
{
    return text.starts_with('\n') ? 0 : spaceLength(text);
}

std::string trimmedRight(std::string_view text)
{
    for (std::size_t length = text.size(); length > 0;) {
        // the start of the last character
        std::size_t start = length - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U)
            --start;
        if (spaceLength(text.substr(start)) != length - start)
            return std::string(text.substr(0, length));
        text = text.substr(0, start);
        length = start;
    }
    return {};
}

std::string withoutComment(std::string_view line)
{
    for (std::size_t i = 0; i < line.size();) {
        std::size_t behind = i;
        while (const std::size_t length = spaceLength(line.substr(behind)))
            behind += length;
        if (behind > i && behind < line.size() && line[behind] == '#')
            return trimmedRight(line.substr(0, i));
        i = behind > i ? behind : i + 1;
    }
    return trimmedRight(line);
}

std::string unescaped(std::string_view text, char quote)
{
    constexpr std::string_view letters = "abfnrtv";
    constexpr std::string_view meanings = "\a\b\f\n\r\t\v";
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        const std::size_t letter = next == '\0' ? none : letters.find(next);
        if (next == '\\' || next == '\'' || (next == '"' && quote == '"')) {
            plain += next;
            ++i;
        } else if (quote == '"' && letter != none) {
            plain += meanings[letter];
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

class Parser final {
public:
    Parser(std::string_view text, const std::string& file, DotenvSections sections)
        : m_text(text)
        , m_file(file)
        , m_sections(sections)
    {
    }

    Result<std::vector<DotenvStatement>> run()
    {
        for (;;) {
            skipSpace(spaceLength);
            if (m_position == m_text.size())
                return std::move(m_statements);
            if (auto read = readStatement(); !read)
                return read.error();
        }
    }

private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_position); }
    [[nodiscard]] char peek() const
    {
        return m_position < m_text.size() ? m_text[m_position] : '\0';
    }
    [[nodiscard]] std::string lineNumber() const { return std::to_string(m_line); }
    [[nodiscard]] Error syntaxError() const
    {
        return {ErrorCode::ConfigSyntax, {m_file, lineNumber()}};
    }

    [[nodiscard]] Error quoteError(const std::string& key) const
    {
        return {ErrorCode::ConfigQuoteOpen, {m_file, lineNumber(), printableText(key, 64)}};
    }

    template <typename Length>
    void skipSpace(Length length)
    {
        while (const std::size_t count = length(rest()))
            m_position += count;
    }

    Status readStatement()
    {
        const std::string_view passed = m_text.substr(m_counted, m_position - m_counted);
        m_line += static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
        m_counted = m_position;
        if (peek() == '[') {
            if (auto section = sectionName())
                return enterSection(*section);
            // a damaged header would put what follows into the section before it
            const std::string_view line = rest().substr(0, rest().find('\n'));
            if (m_sections == DotenvSections::Allowed && line.find('=') == none)
                return syntaxError();
        }
        skipExport();
        DotenvStatement statement{{m_section, {}, std::nullopt, m_line}, m_counted, 0, 0, 0};
        DotenvEntry& entry = statement.entry;
        const bool comment = peek() == '#';
        if (!comment && !readKey(entry.key))
            return syntaxError();
        statement.keyEnd = statement.valueStart = statement.valueEnd = m_position;
        skipSpace(inlineSpaceLength);
        if (!comment && peek() == '=') {
            ++m_position;
            skipSpace(inlineSpaceLength);
            statement.valueStart = m_position;
            if (auto read = readValue(statement); !read)
                return read;
        }
        if (!skipToNextLine()) {
            // a value that ran on to a quote of a later line
            const std::string_view read = m_text.substr(m_counted, m_position - m_counted);
            const bool ranOn = entry.value && read.find('\n') != none;
            return ranOn ? quoteError(entry.key) : syntaxError();
        }
        if (!comment)
            m_statements.push_back(std::move(statement));
        return Done();
    }

    // The name in a line that is only [name] and perhaps a comment.
    [[nodiscard]] std::optional<std::string> sectionName() const
    {
        const std::string_view line = rest().substr(0, rest().find('\n'));
        const std::size_t close = line.find(']');
        if (close == none)
            return std::nullopt;
        const std::string behind = withoutComment(" " + std::string(line.substr(close + 1)));
        if (!trimmedRight(behind).empty())
            return std::nullopt;
        std::string_view name = line.substr(1, close - 1);
        while (const std::size_t length = spaceLength(name))
            name.remove_prefix(length);
        return trimmedRight(name);
    }

    Status enterSection(const std::string& name)
    {
        if (m_sections == DotenvSections::Refused)
            return Error(ErrorCode::ConfigSectionMisplaced,
                         {m_file, lineNumber(), printableText(name, 64)});
        m_section = EnvironmentName::from(name) ? name : "[" + name + "]";
        m_statements.push_back({{m_section, {}, std::nullopt, m_line}, m_position, 0, 0, 0});
        m_position = std::min(m_text.size(), m_text.find('\n', m_position));
        return Done();
    }

    void skipExport()
    {
        constexpr std::string_view word = "export";
        if (rest().starts_with(word) && inlineSpaceLength(rest().substr(word.size())) > 0) {
            m_position += word.size();
            skipSpace(inlineSpaceLength);
        }
    }

    bool readKey(std::string& key)
    {
        if (peek() == '\'') {
            const std::size_t close = m_text.find('\'', m_position + 1);
            if (close == none || close == m_position + 1)
                return false;
            key = m_text.substr(m_position + 1, close - m_position - 1);
            m_position = close + 1;
            return true;
        }
        const std::size_t start = m_position;
        while (m_position < m_text.size() && peek() != '=' && peek() != '#'
               && spaceLength(rest()) == 0)
            ++m_position;
        key = m_text.substr(start, m_position - start);
        return !key.empty();
    }

    Status readValue(DotenvStatement& statement)
    {
        DotenvEntry& entry = statement.entry;
        const char quote = peek();
        if (quote != '\'' && quote != '"') {
            const std::string_view line = rest().substr(0, rest().find('\n'));
            entry.value = withoutComment(line);
            statement.valueEnd = m_position + entry.value->size();
            m_position += line.size();
            return Done();
        }
        const std::size_t close = closingQuote(quote);
        if (close == none)
            return quoteError(entry.key);
        entry.value = unescaped(m_text.substr(m_position + 1, close - m_position - 1), quote);
        m_position = close + 1;
        statement.valueEnd = m_position;
        return Done();
    }

    // The first quote without a backslash before it; if there is none, the last one with.
    [[nodiscard]] std::size_t closingQuote(char quote) const
    {
        std::size_t lastEscaped = none;
        for (std::size_t i = m_position + 1; i < m_text.size(); ++i) {
            if (m_text[i] == quote)
                return i;
            if (m_text[i] == '\\' && i + 1 < m_text.size() && m_text[i + 1] == quote)
                lastEscaped = ++i;
        }
        return lastEscaped;
    }

    // Behind a statement there may be white space, a comment and the end of the line, nothing else.
    bool skipToNextLine()
    {
        skipSpace(inlineSpaceLength);
        if (peek() == '#')
            m_position = std::min(m_text.size(), m_text.find('\n', m_position));
        return m_position == m_text.size() || peek() == '\n';
    }

    std::string_view m_text;
    const std::string& m_file;
    DotenvSections m_sections;
    std::size_t m_position = 0;
    std::size_t m_counted = 0; // up to where m_line has counted
    int m_line = 1; // of the statement being read
    std::string m_section;
    std::vector<DotenvStatement> m_statements;
};

// The line that holds the first byte that is not text; 0: all is text.
std::size_t lineThatIsNoText(std::string_view text)
{
    std::size_t number = 1;
    for (std::size_t start = 0; start <= text.size(); ++number) {
        const std::size_t end = std::min(text.size(), text.find('\n', start));
        const std::string_view line = text.substr(start, end - start);
        if (!isUtf8(line) || line.find('\0') != none)
            return number;
        start = end + 1;
    }
    return 0;
}

} // namespace

// Python's text files read every kind of line end as one.
std::string withUnixLineEnds(std::string_view text)
{
    std::string unixText;
    unixText.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        unixText += text[i] == '\r' ? '\n' : text[i];
    }
    return unixText;
}

Result<std::vector<DotenvStatement>>
parseDotenvStatements(std::string_view text, const std::string& file, DotenvSections sections)
{
    if (const std::size_t line = lineThatIsNoText(text); line != 0)
        return Error(ErrorCode::ConfigEncoding, {file, std::to_string(line)});
    return Parser(text, file, sections).run();
}

Result<std::vector<DotenvEntry>> parseDotenv(std::string_view text, const std::string& file,
                                             DotenvSections sections)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    auto statements = parseDotenvStatements(withUnixLineEnds(text), file, sections);
    if (!statements)
        return statements.error();
    std::vector<DotenvEntry> entries;
    entries.reserve(statements->size());
    for (DotenvStatement& statement : *statements)
        entries.push_back(std::move(statement.entry));
    return entries;
}

std::string expandReferences(std::string_view value, const DotenvLookup& lookup)
{
    // no reference can start behind the last brace; knowing that, and not looking twice for the end
    // of a name, keeps text full of open references cheap
    const std::size_t lastClose = value.rfind('}');
    std::string expanded;
    std::size_t position = 0;
    std::size_t nameEnd = 0;
    for (;;) {
        const std::size_t start = value.find("${", position);
        if (start == none || lastClose == none || start > lastClose)
            return expanded += value.substr(position);
        expanded += value.substr(position, start - position);
        if (nameEnd < start + 2)
            nameEnd = value.find_first_of("}:", start + 2);
        const bool hasDefault = value.substr(nameEnd).starts_with(":-");
        const std::size_t close = hasDefault ? value.find('}', nameEnd) : nameEnd;
        if (close == none || value[close] != '}') {
            expanded += '$';
            position = start + 1;
            continue;
        }
        if (const auto found = lookup(std::string(value.substr(start + 2, nameEnd - start - 2))))
            expanded += *found;
        else if (hasDefault)
            expanded += value.substr(nameEnd + 2, close - nameEnd - 2);
        position = close + 1;
    }
}

std::optional<std::map<std::string, DotenvEntry>>
resolveSection(const std::vector<DotenvEntry>& entries, const std::string& section,
               const DotenvLookup& below)
{
    std::map<std::string, DotenvEntry> known;
    std::size_t referred = 0;
    const auto lookup = [&](const std::string& name) -> std::optional<std::string> {
        if (referred > mostReferred)
            return std::nullopt;
        const auto found = known.find(name);
        auto text = found != known.end() ? found->second.value.value_or("") : below(name);
        referred += text ? text->size() : 0;
        return text;
    };
    for (const DotenvEntry& entry : entries) {
        if (entry.section != section || entry.key.empty())
            continue;
        DotenvEntry resolved = entry;
        if (resolved.value)
            resolved.value = expandReferences(*resolved.value, lookup);
        if (referred > mostReferred)
            return std::nullopt;
        known.insert_or_assign(entry.key, std::move(resolved));
    }
    return known;
}

} // namespace lmi
