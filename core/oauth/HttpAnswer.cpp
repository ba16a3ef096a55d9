#include "core/oauth/HttpAnswer.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace lmi {
namespace {

constexpr qint64 longestWait = 24LL * 3600;

// RFC 9110 5.6.7, the one form that is still to be sent
QDateTime httpDate(const QByteArray& text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    return date;
}

} // namespace

std::optional<int> readRetryAfter(const QByteArray& value, const QByteArray& date)
{
    bool isNumber = false;
    qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = httpDate(value.trimmed());
        const QDateTime now = httpDate(date.trimmed());
        if (!until.isValid() || !now.isValid())
            return std::nullopt;
        seconds = now.secsTo(until);
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 0, longestWait));
}

std::optional<qint64> readDate(const QByteArray& value)
{
    const QDateTime date = httpDate(value.trimmed());
    return date.isValid() ? std::optional(date.toSecsSinceEpoch()) : std::nullopt;
}

bool isUnavailable(const HttpAnswer& answer)
{
    constexpr std::array<int, 3> passing{408, 425, 429};
    return answer.status >= 500
        || std::find(passing.begin(), passing.end(), answer.status) != passing.end();
}

Error unavailable(const std::string& who, const HttpAnswer& answer, const std::string& code)
{
    std::string status = std::to_string(answer.status);
    if (!code.empty())
        status += " " + code;
    if (answer.retryAfter.value_or(0) > 0)
        return {ErrorCode::ProviderAsksToWait, {who, status, std::to_string(*answer.retryAfter)}};
    return {ErrorCode::ProviderUnavailable, {who, status}};
}

bool saysUnavailable(const Error& error)
{
    return error.code == ErrorCode::ProviderAsksToWait
        || error.code == ErrorCode::ProviderUnavailable;
}

int secondsToWait(const Error& error)
{
    const bool says =
        error.code == ErrorCode::ProviderAsksToWait || error.code == ErrorCode::ProviderLeftAlone;
    return says ? std::stoi(error.arguments.at(2)) : 0;
}

} // namespace lmi
