#pragma once

#include "core/config/EnvironmentName.h"

#include <QObject>
#include <QString>

#include <map>

namespace lmi {

/// Notifications of the desktop's own service (Desktop Notifications Specification), which has a
/// button and says which of several was answered. What it cannot show is given back.
class Notifications final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// One for each environment: a newer one takes the place of that before.
    void show(const EnvironmentName& name, const QString& title, const QString& text);
    /// What it says about the environment is not so any more.
    void withdraw(const EnvironmentName& name);

Q_SIGNALS:
    /// Somebody clicked the environment's notification, or its button.
    void answered(const lmi::EnvironmentName& name);
    /// There is no such service.
    void unavailable(const lmi::EnvironmentName& name, const QString& title, const QString& text);

private Q_SLOTS:
    void takeAction(uint number, const QString& action);
    void takeEnd(uint number, uint reason);

private:
    bool listen();

    std::map<EnvironmentName, uint> m_shown; ///< with the service's number
    bool m_listens = false;
};

} // namespace lmi
