#pragma once

#include "core/session/SessionBoard.h"
#include "ui/Theme.h"

#include <QString>

namespace lmi {

/// What a person should know about an environment now, and what to do. No text: nothing.
struct EnvironmentMessage {
    QString text;
    Tone tone = Tone::Neutral;
};

[[nodiscard]] EnvironmentMessage messageFor(const SessionEntry& entry);

} // namespace lmi
