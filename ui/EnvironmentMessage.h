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

/// `exposed`: as SessionBoard::exposedFiles() says; it waits for everything about the login itself.
[[nodiscard]] EnvironmentMessage messageFor(const SessionEntry& entry,
                                            const std::vector<Error>& exposed = {});

} // namespace lmi
