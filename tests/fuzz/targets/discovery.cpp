// A provider's description: the issuer that is asked for in the first line, then the document.

#include "core/oauth/ProviderMetadata.h"
#include "core/oauth/WebHost.h"
#include "tests/fuzz/targets/Addresses.h"
#include "tests/fuzz/targets/SecondReader.h"

#include <QJsonArray>

using namespace lmi;
using namespace lmi::fuzz;

namespace {

const QUrl asked(QStringLiteral("https://login.example.com/.well-known/openid-configuration"));

// The address that a member names, as the program would have to check it.
void checkEndpoint(const QUrl& url, const QJsonObject& object, const char* member)
{
    const QJsonValue value = object.value(QLatin1String(member));
    LMI_HOLDS(url.isEmpty() == value.isUndefined());
    if (url.isEmpty())
        return;
    LMI_HOLDS(isSafe(url));
    const auto address = WebAddress::from(value.toString().toStdString(), "", "");
    LMI_HOLDS(address);
    LMI_HOLDS(isReadAlike(*address));
}

void checkMetadata(const ProviderMetadata& metadata, const QByteArray& body,
                   const std::string& issuer)
{
    LMI_HOLDS(isSafe(metadata.tokenEndpoint));
    const auto read = readAgain(body);
    if (!read)
        return;
    const QJsonObject& object = *read;
    LMI_HOLDS(object.value(QLatin1String("issuer")).toString().toStdString() == issuer);
    checkEndpoint(metadata.tokenEndpoint, object, "token_endpoint");
    checkEndpoint(metadata.authorizationEndpoint, object, "authorization_endpoint");
    checkEndpoint(metadata.jwksUri, object, "jwks_uri");
    checkEndpoint(metadata.userinfoEndpoint, object, "userinfo_endpoint");
    const auto methods = object.value(QLatin1String("code_challenge_methods_supported"));
    LMI_HOLDS(metadata.offersS256
              == (methods.isUndefined() || methods.toArray().contains(QLatin1String("S256"))));
    LMI_HOLDS(
        metadata.sendsIssuer
        == object.value(QLatin1String("authorization_response_iss_parameter_supported")).toBool());
    const auto types = object.value(QLatin1String("response_types_supported"));
    LMI_HOLDS(metadata.codeProblem.empty() == types.toArray().contains(QLatin1String("code")));
    const auto algorithms = object.value(QLatin1String("id_token_signing_alg_values_supported"));
    LMI_HOLDS(metadata.idTokenAlgorithms.size()
              == static_cast<std::size_t>(algorithms.toArray().size()));
}

// An issuer of the configuration has been checked; what is asked is a page of its own server.
void checkAddresses(const std::string& issuer)
{
    const auto address = WebAddress::from(issuer, "", "");
    if (!address || address->path().find('?') != std::string::npos
        || !QUrl(QString::fromStdString(issuer), QUrl::StrictMode).isValid())
        return;
    const QList<QUrl> addresses = metadataAddresses(issuer);
    LMI_HOLDS(addresses.size() == 2);
    for (const QUrl& url : addresses) {
        LMI_HOLDS(isSafe(url) && !url.hasQuery());
        const QUrl own(QString::fromStdString(issuer), QUrl::StrictMode);
        LMI_HOLDS(url.scheme() == own.scheme() && hostOf(url) == hostOf(own));
        LMI_HOLDS(url.path().contains(QLatin1String("/.well-known/")));
    }
}

} // namespace

void lmi::fuzz::check(std::string_view text)
{
    const std::string issuer = takeLine(text);
    checkAddresses(issuer);
    const QByteArray body(text.data(), static_cast<qsizetype>(text.size()));
    const auto metadata = readMetadata(body, issuer, asked);
    if (metadata)
        checkMetadata(*metadata, body, issuer);
    else if (metadata.error().code == ErrorCode::DiscoveryIssuerMismatch)
        LMI_HOLDS(metadata.error().arguments.at(1).size() <= 200
                  && isPrintable(metadata.error().arguments.at(1)));
    else
        LMI_HOLDS(isOneHarmlessLine(metadata.error()));
}
