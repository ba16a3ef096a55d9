#pragma once

#include "core/session/SessionBoard.h"

#include <QObject>

#include <map>

class QTimer;

namespace lmi {

/// Tells when a person has to act, and only then: a quarter of an hour before a login ends that
/// nothing renews, and when it has ended or was refused. Each is told once, whatever happens in
/// between; what was so when an environment was seen for the first time
/// is not news.
class Attention final : public QObject {
    Q_OBJECT

public:
    static constexpr UnixTime warningTime = 15 * 60;

    /// `board` outlives it.
    explicit Attention(const SessionBoard& board, QObject* parent = nullptr);

    /// The end of the token that is told about (Unix time; 0: there is none).
    [[nodiscard]] static UnixTime endOf(const SessionEntry* entry);
    /// Whether what was told about an environment is over: it is gone, or has another token that
    /// can be used than the one with that end, as of endOf().
    [[nodiscard]] static bool isOver(const SessionEntry* entry, UnixTime end);

Q_SIGNALS:
    /// The login ends in so many seconds and cannot renew itself.
    void ending(const lmi::EnvironmentName& name, qint64 seconds);
    /// The login is over.
    void ended(const lmi::EnvironmentName& name);

private:
    enum class Level { Calm, Ending, Ended };
    struct Told {
        Level level = Level::Calm;
        UnixTime expiresAt = 0; ///< of the token that it is about
    };

    [[nodiscard]] Level levelOf(const SessionEntry& entry) const;
    void look();
    void tell(const SessionEntry& entry, Level level);
    void schedule();

    const SessionBoard& m_board;
    QTimer* m_timer;
    std::map<EnvironmentName, Told> m_told;
};

} // namespace lmi
