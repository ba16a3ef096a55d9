#include "app/desktop/DesktopActions.h"

#include "core/base/File.h"
#include "core/session/BrowserLauncher.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QUrl>

namespace lmi {
namespace {

QString fromPath(const std::string& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path));
}

} // namespace

DesktopActions::DesktopActions(TokenService& service, Paths paths, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_paths(std::move(paths))
{
}

void DesktopActions::perform(EnvironmentAction action, const EnvironmentName& name)
{
    switch (action) {
    case EnvironmentAction::LogIn: // a person who asks for it wants a new login
        m_service.login(name, {.force = true});
        break;
    case EnvironmentAction::Refresh:
        m_service.renew(name);
        break;
    case EnvironmentAction::CopyToken:
        copyToken(name);
        break;
    case EnvironmentAction::LogOut:
        m_service.logout(name);
        break;
    case EnvironmentAction::Cancel:
        m_service.cancel(name);
        break;
    case EnvironmentAction::OpenLink: // asking again while a login waits opens its page again
        m_service.login(name);
        break;
    case EnvironmentAction::CopyLink:
        copyLink(name);
        break;
    case EnvironmentAction::OpenFile:
        openOwnFile(name);
        break;
    }
}

void DesktopActions::openFolder(const std::string& folder)
{
    if (createFolder(folder))
        openFile(folder);
    else
        Q_EMIT unopened(folder);
}

void DesktopActions::openMainFile()
{
    openFile(m_paths.mainFile());
}

void DesktopActions::copyLink(const EnvironmentName& name)
{
    const QUrl address = m_service.loginAddress(name);
    if (!address.isEmpty())
        QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
}

void DesktopActions::copyToken(const EnvironmentName& name)
{
    const auto token = TokenStore(m_paths.tokenFolder()).load(name);
    if (!token || !token->has_value() || (*token)->loggedOut())
        return;
    m_clipboard.copy((*token)->accessToken);
    Q_EMIT copied(name);
}

void DesktopActions::openOwnFile(const EnvironmentName& name)
{
    const std::string own = m_paths.environmentFile(name.text());
    openFile(QFile::exists(fromPath(own)) ? own : m_paths.mainFile());
}

void DesktopActions::openFile(const std::string& path)
{
    if (!openWithSystem(path))
        Q_EMIT unopened(path);
}

} // namespace lmi
