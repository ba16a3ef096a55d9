#include "core/session/WorkLimit.h"

#include <QTimer>

namespace lmi {

WorkLimit::WorkLimit(std::size_t most, QObject* parent) : QObject(parent), m_most(most) { }

void WorkLimit::enter(std::uint64_t number, std::function<void()> begin)
{
    if (m_running.size() >= m_most) {
        m_waiting.emplace(number, std::move(begin));
        return;
    }
    m_running.insert(number);
    begin();
}

void WorkLimit::leave(std::uint64_t number)
{
    m_waiting.erase(number);
    if (m_running.erase(number) > 0)
        beginNext();
}

// Later: work that ends at once would begin the next one within itself, and so on.
void WorkLimit::beginNext()
{
    if (m_waiting.empty())
        return;
    auto next = m_waiting.extract(m_waiting.begin());
    m_running.insert(next.key());
    QTimer::singleShot(0, this, [this, number = next.key(), begin = std::move(next.mapped())] {
        if (m_running.contains(number))
            begin();
    });
}

} // namespace lmi
