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

} // namespace lmi
