#include "core/oauth/WebHost.h"

namespace lmi {

std::string hostOf(QUrl address)
{
    const int usual = address.scheme() == QLatin1String("https") ? 443 : 80;
    if (address.port() == usual)
        address.setPort(-1);
    address.setUserInfo({});
    return address.authority(QUrl::FullyEncoded).toLower().toStdString();
}

QUrl urlOf(const WebAddress& address)
{
    const QUrl url = QUrl::fromEncoded(QByteArray::fromStdString(address.text()), QUrl::StrictMode);
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return host == QString::fromStdString(address.host()) ? url : QUrl();
}

} // namespace lmi
