#pragma once

#include "core/base/Result.h"
#include "core/oauth/HttpAnswer.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslError>

#include <limits>
#include <optional>

class QNetworkReply;
class QTimer;

namespace lmi {

/// Why a reply that has ended is no whole answer, of whatever status: TlsFailed or NetworkFailed;
/// no value if it is one. `received`: how many bytes of its body there were; `tlsErrors` as of
/// networkReason().
[[nodiscard]] std::optional<Error> transportError(const QNetworkReply& reply, qint64 received,
                                                  const QList<QSslError>& tlsErrors);

/// Takes over a reply and bounds it in time and size: Qt's own transfer timeout is an idle timeout,
/// and its buffer has no limit.
class BoundedReply final : public QObject {
    Q_OBJECT

public:
    struct Limits {
        qint64 bytes = 1024 * 1024;
        /// From now to the last byte, where answerSecondsOf() allows more.
        int seconds = std::numeric_limits<int>::max();
    };

    BoundedReply(QNetworkReply* reply, Limits limits, QObject* parent);
    ~BoundedReply() override;

    /// Ends it; finished() follows at once, with Interrupted.
    void cancel() { giveUp(Error(ErrorCode::Interrupted)); }

Q_SIGNALS:
    /// Exactly once. Errors: NetworkFailed, NetworkTimeout, TlsFailed, AnswerTooLarge, Interrupted.
    void finished(const lmi::Result<lmi::HttpAnswer>& result);

private:
    void read();
    void finish();
    void giveUp(const Error& error);

    QPointer<QNetworkReply> m_reply; ///< its manager may take it along
    Limits m_limits;
    QTimer* m_deadline;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    std::optional<Error> m_error;
    bool m_done = false;
};

} // namespace lmi
