// The query of a callback, judged by the program and by a second, plain reading of the same rules.

#include "core/oauth/AuthorizationAnswer.h"
#include "core/oauth/FormEncoding.h"
#include "tests/fuzz/targets/Invariants.h"

#include <QList>

#include <algorithm>
#include <map>
#include <optional>

using namespace lmi;
using namespace lmi::fuzz;

namespace {

using Verdict = AuthorizationAnswer::Verdict;
using Fields = std::map<std::string, std::vector<std::string>>;

const QByteArray ourState = "OurState_0123456789";
const std::string ourIssuer = "https://login.example.com";

std::optional<std::string> plain(const std::string& part)
{
    std::string text;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (part[i] != '%') {
            text += part[i] == '+' ? ' ' : part[i];
            continue;
        }
        const std::string digits = part.substr(i + 1, 2);
        if (digits.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos
            || digits.size() != 2)
            return std::nullopt;
        text += static_cast<char>(std::stoi(digits, nullptr, 16));
        i += 2;
    }
    return text;
}

std::optional<Fields> fieldsOf(std::string_view query)
{
    Fields fields;
    for (std::size_t start = 0; start <= query.size();) {
        const std::size_t end = std::min(query.size(), query.find('&', start));
        const std::string part(query.substr(start, end - start));
        start = end + 1;
        if (part.empty())
            continue;
        const std::size_t sign = std::min(part.size(), part.find('='));
        const auto name = plain(part.substr(0, sign));
        const auto value = plain(part.substr(std::min(part.size(), sign + 1)));
        if (!name || !value)
            return std::nullopt;
        fields[*name].push_back(*value);
    }
    return fields;
}

bool isTrusted(Fields& fields, const AuthorizationExpectation& expected)
{
    const std::vector<std::string>& issuers = fields["iss"];
    if (issuers.empty())
        return !expected.issuerPromised;
    return issuers.size() == 1 && (expected.issuer.empty() || issuers[0] == expected.issuer);
}

Verdict verdictOn(std::string_view query, const AuthorizationExpectation& expected)
{
    auto fields = fieldsOf(query);
    if (!fields)
        return Verdict::Foreign;
    for (const char* name : {"state", "code", "error", "error_description"}) {
        if ((*fields)[name].size() > 1)
            return Verdict::Foreign;
    }
    if ((*fields)["state"] != std::vector{expected.state.toStdString()})
        return Verdict::Foreign;
    if (!isTrusted(*fields, expected))
        return Verdict::Untrusted;
    if (!(*fields)["error"].empty())
        return Verdict::Refused;
    const std::vector<std::string>& codes = (*fields)["code"];
    return codes.empty() || codes[0].empty() ? Verdict::Untrusted : Verdict::Granted;
}

void checkAnswer(std::string_view query, const AuthorizationExpectation& expected)
{
    const QByteArray bytes(query.data(), static_cast<qsizetype>(query.size()));
    const AuthorizationAnswer answer = judgeAuthorizationAnswer(bytes, expected);
    LMI_HOLDS(answer.verdict == verdictOn(query, expected));
    LMI_HOLDS(answer.code.empty() == (answer.verdict != Verdict::Granted));
    LMI_HOLDS(answer.verdict != Verdict::Granted
              || answer.code.reveal() == fieldsOf(query)->at("code").at(0));
    LMI_HOLDS(isPrintable(answer.error) && answer.error.size() <= 100 + 512 + 3);
    LMI_HOLDS(answer.verdict == Verdict::Untrusted ? !answer.error.empty() : true);
    LMI_HOLDS(answer.verdict == Verdict::Foreign || answer.verdict == Verdict::Granted
                  ? answer.error.empty()
                  : true);

    // whatever was our answer is nobody else's
    AuthorizationExpectation other = expected;
    other.state[other.state.size() - 1] = '8';
    const AuthorizationAnswer foreign = judgeAuthorizationAnswer(bytes, other);
    LMI_HOLDS(answer.verdict == Verdict::Foreign || foreign.verdict == Verdict::Foreign);
    LMI_HOLDS(foreign.verdict != Verdict::Foreign
              || (foreign.code.empty() && foreign.error.empty()));
}

void checkForm(std::string_view query)
{
    FormParameters parameters;
    const bool decoded =
        formDecoded(QByteArray(query.data(), static_cast<qsizetype>(query.size())), parameters);
    LMI_HOLDS(decoded == fieldsOf(query).has_value());
    if (!decoded)
        return;
    const QByteArray text = formEncoded(parameters);
    LMI_HOLDS(std::all_of(text.begin(), text.end(), [](char c) {
        return c == '%' || c == '&' || c == '=' || c == '-' || c == '.' || c == '_' || c == '~'
            || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }));
    FormParameters again;
    LMI_HOLDS(formDecoded(text, again));
    LMI_HOLDS(again == parameters);
}

} // namespace

void lmi::fuzz::check(std::string_view query)
{
    checkForm(query);
    checkAnswer(query, {ourState, "", false});
    checkAnswer(query, {ourState, ourIssuer, false});
    checkAnswer(query, {ourState, ourIssuer, true});
}
