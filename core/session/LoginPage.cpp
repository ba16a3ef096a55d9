#include "core/session/LoginPage.h"

#include <QCoreApplication>

namespace lmi {

CallbackPage loginPage(const EnvironmentName& name, const Result<AuthToken>& result,
                       const ErrorWords& words)
{
    const auto text = [](const char* english) {
        return QCoreApplication::translate("CallbackPage", english);
    };
    const QString environment = QString::fromStdString(name.text());
    //: the language of these texts, as BCP 47 says it: en, de, zh-CN …
    const QString language = text(QT_TRANSLATE_NOOP("CallbackPage", "en"));
    if (result)
        return {
            true,
            text(QT_TRANSLATE_NOOP("CallbackPage", "You are logged in to %1.")).arg(environment),
            text(QT_TRANSLATE_NOOP("CallbackPage", "You can close this page.")), language};
    return {
        false,
        text(QT_TRANSLATE_NOOP("CallbackPage", "You are not logged in to %1.")).arg(environment),
        words ? words(result.error()) : QString::fromStdString(describe(result.error())), language};
}

} // namespace lmi
