#pragma once

#include "core/base/Error.h"

#include <QByteArray>

#include <optional>

namespace lmi {

/// What a server answered, whatever its status.
struct HttpAnswer {
    int status = 0;
    QByteArray body;
    /// Seconds that the server asks to wait; none if it did not say.
    std::optional<int> retryAfter = {};
    std::optional<qint64> date = {}; ///< Unix time by the server's clock; none: not said
    QByteArray contentType = {}; ///< without parameters, in lower case; empty: not said
};

/// The seconds that a Retry-After header stands for (RFC 9110 10.2.3). A date counts from the
/// answer's own Date, so that this computer's clock does not matter. No value for anything else.
[[nodiscard]] std::optional<int> readRetryAfter(const QByteArray& value, const QByteArray& date);

/// The Unix time that a Date header stands for (RFC 9110 5.6.7). No value for anything else.
[[nodiscard]] std::optional<qint64> readDate(const QByteArray& value);

/// Whether the server said that it cannot answer now: 408, 425, 429 and 5xx.
[[nodiscard]] bool isUnavailable(const HttpAnswer& answer);

/// The error for a server that cannot answer now; `who` is its host or address. `code` is what it
/// said besides its status, if anything. Gives ProviderAsksToWait or ProviderUnavailable.
[[nodiscard]] Error unavailable(const std::string& who, const HttpAnswer& answer,
                                const std::string& code = {});

/// Whether the error is one of these two.
[[nodiscard]] bool saysUnavailable(const Error& error);

/// How many seconds the error says one has to wait; 0 if it says nothing of the kind.
[[nodiscard]] int secondsToWait(const Error& error);

} // namespace lmi
