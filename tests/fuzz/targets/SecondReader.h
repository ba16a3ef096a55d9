#pragma once

#include "tests/fuzz/targets/Invariants.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace lmi::fuzz {

/// What Qt's reader finds in a JSON object that the program has taken. No value for a number too
/// close to zero, which Qt alone refuses.
inline std::optional<QJsonObject> readAgain(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::IllegalNumber)
        return std::nullopt;
    LMI_HOLDS(document.isObject());
    return document.object();
}

} // namespace lmi::fuzz
