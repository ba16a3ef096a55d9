#include "core/session/LoginPage.h"

#include <QCoreApplication>

namespace lmi {

CallbackPage loginPage(const EnvironmentName& name, const Result<AuthToken>& result)
{
    const QString environment = QString::fromStdString(name.text());
    if (result)
        return {true,
                QCoreApplication::translate("CallbackPage", "You are logged in to %1.")
                    .arg(environment),
                QCoreApplication::translate("CallbackPage", "You can close this page.")};
    return {false,
            QCoreApplication::translate("CallbackPage", "You are not logged in to %1.")
                .arg(environment),
            QString::fromStdString(describe(result.error()))};
}

} // namespace lmi
