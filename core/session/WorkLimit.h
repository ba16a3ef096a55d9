#pragma once

#include <QObject>

#include <cstdint>
#include <functional>
#include <map>
#include <set>

namespace lmi {

/// Lets so much work go on at once; what is more waits for its turn.
class WorkLimit final : public QObject {
    Q_OBJECT

public:
    explicit WorkLimit(std::size_t most, QObject* parent = nullptr);

    /// A number for a piece of work, higher than those before it.
    [[nodiscard]] std::uint64_t number() { return ++m_last; }
    /// Runs `begin` when it is its turn: now, if there is room. Low numbers come first.
    void enter(std::uint64_t number, std::function<void()> begin);
    /// The work has ended, or nobody wants it any more; nothing happens if it has not entered.
    void leave(std::uint64_t number);

private:
    void beginNext();

    std::size_t m_most;
    std::uint64_t m_last = 0;
    std::set<std::uint64_t> m_running;
    std::map<std::uint64_t, std::function<void()>> m_waiting;
};

} // namespace lmi
