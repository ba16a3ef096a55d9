#pragma once

#include "core/session/SessionBoard.h"
#include "ui/EnvironmentAction.h"
#include "ui/StateShape.h"
#include "ui/Theme.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace lmi {

/// Everything about one environment that is drawn, made from what is known about it at one moment:
/// the list, the details and the tray's menu show the same words because they all ask here.
struct EnvironmentLook {
    StateShape shape = StateShape::Hollow;
    Tone tone = Tone::Neutral;
    QString name;
    QString grant; ///< in a word: SSO, Service, Password
    QString identity; ///< who is logged in; empty: nobody or not known
    QString detail; ///< the row's second line
    bool detailIsProblem = false;
    QString state; ///< in a few words: "42 min left", "Expired"
    QString stateSentence; ///< "Valid, 42 minutes left"
    std::optional<double> timeLeft; ///< 1: all of its lifetime, 0: none
    std::optional<EnvironmentAction> action; ///< what a person would do next
    bool urgent = false; ///< a person is needed
    UnixTime changesIn = 0; ///< seconds until a text here changes by itself; 0: never

    friend bool operator==(const EnvironmentLook&, const EnvironmentLook&) = default;
};

[[nodiscard]] EnvironmentLook lookOf(const SessionEntry& entry, UnixTime now);

/// As `changesIn` has it, without all the rest.
[[nodiscard]] UnixTime secondsUntilLookChanges(const SessionEntry& entry, UnixTime now);

/// The grant in a word; empty if the configuration does not say.
[[nodiscard]] QString grantWord(const std::optional<GrantType>& grant);

/// What went wrong last and is worth saying; none if a person stopped it.
[[nodiscard]] std::optional<Error> problemOf(const SessionEntry& entry);

} // namespace lmi

Q_DECLARE_METATYPE(lmi::EnvironmentLook)
