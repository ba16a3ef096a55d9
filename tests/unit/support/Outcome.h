#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace lmi::test {

[[nodiscard]] inline QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The stable name of an error, for tables.
[[nodiscard]] inline QByteArray nameOf(const Error& error)
{
    return bytes(stableName(error.code));
}

/// "ok", or the stable name of the error.
template <typename T>
[[nodiscard]] QByteArray nameOf(const Result<T>& result)
{
    return result ? QByteArray("ok") : nameOf(result.error());
}

/// What a person reads; empty if all is well.
template <typename T>
[[nodiscard]] QByteArray sentenceOf(const Result<T>& result)
{
    return result ? QByteArray() : bytes(describe(result.error()));
}

} // namespace lmi::test
