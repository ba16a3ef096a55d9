// A token endpoint's answer: a line each with the status, Retry-After and Date, then the body.

#include "core/base/Text.h"
#include "core/oauth/TokenAnswer.h"
#include "tests/fuzz/targets/SecondReader.h"

#include <algorithm>

using namespace lmi;
using namespace lmi::fuzz;

namespace {

HttpAnswer answerIn(std::string_view text)
{
    HttpAnswer answer;
    answer.status = std::atoi(takeLine(text).c_str());
    const std::string wait = takeLine(text);
    const std::string date = takeLine(text);
    answer.retryAfter =
        readRetryAfter(QByteArray::fromStdString(wait), QByteArray::fromStdString(date));
    answer.body = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    return answer;
}

bool isClean(const std::string& token)
{
    return token.size() <= 512UL * 1024
        && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

// What another reader finds in the member; empty if it is no text.
std::string textIn(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1String(member)).toString().toStdString();
}

void checkToken(const TokenAnswer& token, const HttpAnswer& answer)
{
    LMI_HOLDS(answer.status >= 200 && answer.status < 300);
    LMI_HOLDS(!token.accessToken.empty() && isClean(token.accessToken.reveal()));
    LMI_HOLDS(isClean(token.refreshToken.reveal()));
    LMI_HOLDS(isClean(token.idToken.reveal()));
    LMI_HOLDS(token.tokenType == "Bearer");
    LMI_HOLDS(token.expiresIn >= 0 && token.expiresIn <= 10LL * 366 * 24 * 3600);
    LMI_HOLDS(isPrintable(token.scope) && token.scope.size() <= 4096);
    const auto object = readAgain(answer.body);
    if (!object)
        return;
    LMI_HOLDS(!object->contains(QLatin1String("error")));
    LMI_HOLDS(token.accessToken.reveal() == textIn(*object, "access_token"));
    LMI_HOLDS(token.refreshToken.reveal() == textIn(*object, "refresh_token"));
    LMI_HOLDS(token.idToken.reveal() == textIn(*object, "id_token"));
    LMI_HOLDS(lowerCase(textIn(*object, "token_type")) == "bearer");
}

void checkError(const Error& error, const HttpAnswer& answer)
{
    LMI_HOLDS(isOneHarmlessLine(error));
    LMI_HOLDS(describe(error).size() < 1500);
    LMI_HOLDS(saysUnavailable(error) || !isUnavailable(answer));
    LMI_HOLDS(secondsToWait(error) >= 0 && secondsToWait(error) <= 24 * 3600);
    LMI_HOLDS(!(saysUnavailable(error) && (refusesTheGrant(error) || refusesTheRequest(error))));
    if (!refusesTheGrant(error))
        return;
    const auto object = readAgain(answer.body);
    LMI_HOLDS(!object || textIn(*object, "error") == "invalid_grant");
}

} // namespace

void lmi::fuzz::check(std::string_view input)
{
    const HttpAnswer answer = answerIn(input);
    LMI_HOLDS(answer.retryAfter.value_or(0) >= 0 && answer.retryAfter.value_or(0) <= 24 * 3600);
    const auto token = readTokenAnswer(answer, {"sso.example.com", "dev"});
    if (token)
        checkToken(*token, answer);
    else
        checkError(token.error(), answer);
}
