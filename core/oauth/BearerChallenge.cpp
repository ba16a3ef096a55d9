#include "core/oauth/BearerChallenge.h"

#include "core/base/Text.h"

#include <algorithm>
#include <map>
#include <vector>

namespace lmi {
namespace {

struct Challenge {
    std::string scheme; ///< in lower case, as the names of the parameters
    std::map<std::string, std::string> parameters;
};

// Takes what a header starts with off its front.
class Reader final {
public:
    explicit Reader(std::string_view rest) : m_rest(rest) { }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    void skip(std::string_view characters)
    {
        m_rest.remove_prefix(std::min(m_rest.size(), m_rest.find_first_not_of(characters)));
    }

    bool take(char wanted)
    {
        if (!m_rest.starts_with(wanted))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    // A token, or a token68 without the "=" at its end.
    std::string takeToken()
    {
        const auto end = std::find_if(m_rest.begin(), m_rest.end(), [](char c) {
            return c != '/' && !isHttpToken({&c, 1});
        });
        std::string token(m_rest.begin(), end);
        m_rest.remove_prefix(token.size());
        return token;
    }

    // A value, in quotes or not; none if it has no end.
    std::optional<std::string> takeValue()
    {
        if (!take('"'))
            return takeToken();
        std::string value;
        while (!atEnd()) {
            if (take('"'))
                return value;
            take('\\');
            if (!atEnd())
                value += m_rest.front();
            m_rest.remove_prefix(atEnd() ? 0 : 1);
        }
        return std::nullopt;
    }

private:
    std::string_view m_rest;
};

std::vector<Challenge> challengesIn(std::string_view header)
{
    constexpr std::string_view spaces = " \t";
    std::vector<Challenge> challenges;
    Reader reader(header);
    for (;;) {
        reader.skip(" \t,");
        const std::string word = lowerCase(reader.takeToken());
        if (word.empty())
            return challenges;
        reader.skip(spaces);
        if (!reader.take('=')) {
            challenges.push_back({word, {}});
            continue;
        }
        reader.skip(spaces);
        const auto value = reader.takeValue();
        if (!value || challenges.empty())
            return challenges;
        challenges.back().parameters.emplace(word, *value);
        if (value->empty())
            reader.skip("=");
    }
}

} // namespace

std::optional<std::string> missingScope(std::string_view header)
{
    for (const auto& [scheme, parameters] : challengesIn(header)) {
        const auto error = parameters.find("error");
        if (scheme != "bearer" || error == parameters.end()
            || error->second != "insufficient_scope")
            continue;
        const auto scope = parameters.find("scope");
        return scope == parameters.end() ? std::string() : printableText(scope->second, 200);
    }
    return std::nullopt;
}

} // namespace lmi
