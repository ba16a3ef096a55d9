#include "ui/ProviderText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace lmi {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderText)
};

bool offers(const ProviderMetadata& provider, const char* grant)
{
    const std::vector<std::string>& grants = provider.grantTypes;
    return std::find(grants.begin(), grants.end(), grant) != grants.end();
}

} // namespace

QString providerText(const ProviderMetadata& provider)
{
    QStringList parts;
    const bool signOn = !provider.authorizationEndpoint.isEmpty() && provider.codeProblem.empty();
    if (signOn && provider.offersS256)
        parts.append(Words::tr("single sign-on with PKCE"));
    if (offers(provider, "refresh_token"))
        parts.append(Words::tr("refresh"));
    if (offers(provider, "client_credentials"))
        parts.append(Words::tr("services"));
    if (offers(provider, "password"))
        parts.append(Words::tr("passwords"));
    if (signOn && !provider.offersS256)
        return Words::tr(
            "Found, but it does not offer PKCE with S256, which single sign-on needs.");
    if (parts.isEmpty())
        return Words::tr("Found. It does not say what it offers.");
    return Words::tr("Found: %1. Fill in the client ID that your administrator gave you.")
        .arg(QLocale().createSeparatedList(parts));
}

} // namespace lmi
