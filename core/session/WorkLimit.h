#pragma once

#include <QObject>

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <set>

namespace lmi {

/// Lets so much work go on at once; what is more waits for its turn. What nobody has asked for
/// waits behind what somebody has, and never takes all the room.
class WorkLimit final : public QObject {
    Q_OBJECT

public:
    struct Turn {
        bool background = false;
        std::uint64_t number = 0;

        friend auto operator<=>(const Turn&, const Turn&) = default;
    };

    WorkLimit(std::size_t most, std::size_t mostInBackground, QObject* parent = nullptr);

    /// The turn of a piece of work, behind those before it.
    [[nodiscard]] Turn turn(bool background) { return {background, ++m_last}; }
    /// Runs `begin` when it is its turn: now, if there is room.
    void enter(const Turn& turn, std::function<void()> begin);
    /// The work has ended, or nobody wants it any more; nothing happens if it has not entered.
    void leave(const Turn& turn);

private:
    [[nodiscard]] bool hasRoomFor(const Turn& turn) const;
    void beginNext();

    std::size_t m_most;
    std::size_t m_mostInBackground;
    std::uint64_t m_last = 0;
    std::set<Turn> m_running;
    std::map<Turn, std::function<void()>> m_waiting;
};

} // namespace lmi
