#pragma once

#include "core/base/Error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace lmi {

/// A value or the Error that explains why there is none.
template <typename T>
class [[nodiscard]] Result final {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return *get<0>(); }
    [[nodiscard]] T& value() & { return *get<0>(); }
    [[nodiscard]] T&& value() && { return std::move(*get<0>()); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return get<0>(); }
    T* operator->() { return get<0>(); }

    [[nodiscard]] const Error& error() const { return *get<1>(); }

private:
    template <std::size_t Index>
    auto get() const
    {
        auto* content = std::get_if<Index>(&m_content);
        assert(content);
        return content;
    }
    template <std::size_t Index>
    auto get()
    {
        auto* content = std::get_if<Index>(&m_content);
        assert(content);
        return content;
    }

    std::variant<T, Error> m_content;
};

struct Done { };

/// The outcome of something that gives no value.
using Status = Result<Done>;

} // namespace lmi
