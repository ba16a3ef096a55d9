#pragma once

#include "core/config/EnvironmentName.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

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
    /// Whom there is one about.
    [[nodiscard]] std::vector<EnvironmentName> shown() const;

Q_SIGNALS:
    /// Somebody clicked the environment's notification, or its button.
    void answered(const lmi::EnvironmentName& name);
    /// There is no such service.
    void unavailable(const lmi::EnvironmentName& name, const QString& title, const QString& text);

private Q_SLOTS:
    void takeAction(uint number, const QString& action);
    void takeEnd(uint number, uint reason);

private:
    struct Text {
        QString title;
        QString body;
    };
    /// What is to be seen, and what the service has been told of it.
    struct Shown {
        Text text;
        uint number = 0; ///< the service's; 0: it has not said yet
        bool asked = false; ///< its answer is on the way
        std::optional<Text> next = {}; ///< to be shown once it is there
        bool withdrawn = false; ///< or to be taken back
    };

    bool listen();
    void ask(const EnvironmentName& name);
    void takeAnswer(const EnvironmentName& name, const std::optional<uint>& number);
    void close(uint number);

    std::map<EnvironmentName, Shown> m_shown;
    bool m_listens = false;
};

} // namespace lmi
