#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace lmi {

/// Names and values in plain UTF-8, in the order they are sent.
using FormParameters = QList<std::pair<QByteArray, QByteArray>>;

/// application/x-www-form-urlencoded (RFC 6749 appendix B), every reserved character
/// percent-encoded.
[[nodiscard]] QByteArray formEncoded(const FormParameters& parameters);

/// The reverse, in order and with repetitions. Gives false if a percent sign is not followed by two
/// hexadecimal digits.
[[nodiscard]] bool formDecoded(const QByteArray& text, FormParameters& parameters);

} // namespace lmi
