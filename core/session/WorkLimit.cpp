#include "core/session/WorkLimit.h"

#include <QTimer>

#include <algorithm>

namespace lmi {

WorkLimit::WorkLimit(std::size_t most, std::size_t mostInBackground, QObject* parent)
    : QObject(parent)
    , m_most(most)
    , m_mostInBackground(mostInBackground)
{
}

void WorkLimit::enter(const Turn& turn, std::function<void()> begin)
{
    if (!hasRoomFor(turn)) {
        m_waiting.emplace(turn, std::move(begin));
        return;
    }
    m_running.insert(turn);
    begin();
}

void WorkLimit::leave(const Turn& turn)
{
    m_waiting.erase(turn);
    if (m_running.erase(turn) > 0)
        beginNext();
}

bool WorkLimit::hasRoomFor(const Turn& turn) const
{
    const auto background = static_cast<std::size_t>(std::count_if(
        m_running.begin(), m_running.end(), [](const Turn& each) { return each.background; }));
    return m_running.size() < m_most && (!turn.background || background < m_mostInBackground);
}

// Later: work that ends at once would begin the next one within itself, and so on.
void WorkLimit::beginNext()
{
    if (m_waiting.empty() || !hasRoomFor(m_waiting.begin()->first))
        return;
    auto next = m_waiting.extract(m_waiting.begin());
    m_running.insert(next.key());
    QTimer::singleShot(0, this, [this, turn = next.key(), begin = std::move(next.mapped())] {
        if (m_running.contains(turn))
            begin();
    });
}

} // namespace lmi
