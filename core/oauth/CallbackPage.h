#pragma once

#include <QByteArray>
#include <QString>

namespace lmi {

/// What the browser shows at the end of a login.
struct CallbackPage {
    bool success = false;
    QString title; ///< plain text
    QString text; ///< plain text
    QString language = QStringLiteral("en"); ///< as BCP 47 has it
};

/// A whole HTTP answer with that page: static, nothing from third parties, no script, not to be
/// stored or framed.
[[nodiscard]] QByteArray pageAnswer(int status, const CallbackPage& page);

/// An answer without content for a request that is not the expected one.
[[nodiscard]] QByteArray refusalAnswer(int status);

/// Sends the browser on to a path of this server, so that no code stays in its address bar or
/// history.
[[nodiscard]] QByteArray redirectAnswer(const QByteArray& path);

} // namespace lmi
