#pragma once

#include <mutex>
#include <utility>

namespace lmi::demo {

// A value that many threads share and that can only be reached with its mutex held. What happens
// inside one call of with() is atomic: a decision and its consequence belong into the same call.
template <typename T>
class Guarded final {
public:
    template <typename... Arguments>
    explicit Guarded(Arguments&&... arguments) : m_value{std::forward<Arguments>(arguments)...}
    {
    }

    template <typename Function>
    decltype(auto) with(Function&& function)
    {
        const std::lock_guard lock(m_mutex);
        return std::forward<Function>(function)(m_value);
    }

private:
    std::mutex m_mutex;
    T m_value;
};

} // namespace lmi::demo
