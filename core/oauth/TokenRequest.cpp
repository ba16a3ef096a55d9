#include "core/oauth/TokenRequest.h"

#include "core/oauth/SafeRequest.h"

namespace lmi {
namespace {

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

void addScopes(FormParameters& parameters, const Environment& environment)
{
    if (!environment.scopes.empty())
        parameters.append({"scope", bytes(environment.scopes)});
}

} // namespace

QNetworkRequest TokenRequest::head() const
{
    QNetworkRequest request = safeRequest(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArrayLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    if (authentication == ClientAuthentication::SecretBasic) {
        request.setRawHeader("Authorization", "Basic " + encodedCredentials());
    }
    return request;
}

std::vector<Secret> TokenRequest::secrets() const
{
    std::vector<Secret> secrets{clientSecret, Secret(encodedCredentials().toStdString())};
    for (const auto& [name, value] : parameters) {
        if (name == "code" || name == "code_verifier" || name == "password"
            || name == "refresh_token")
            secrets.emplace_back(value.toStdString());
    }
    // as they stand in a form
    for (std::size_t i = secrets.size(); i > 0; --i) {
        const QByteArray plain = bytes(secrets[i - 1].reveal());
        secrets.emplace_back(plain.toPercentEncoding().toStdString());
    }
    return secrets;
}

// RFC 6749 2.3.1
QByteArray TokenRequest::encodedCredentials() const
{
    return (clientId.toPercentEncoding() + ':' + bytes(clientSecret.reveal()).toPercentEncoding())
        .toBase64();
}

QByteArray TokenRequest::body() const
{
    FormParameters all = parameters;
    if (authentication != ClientAuthentication::SecretBasic)
        all.append({"client_id", clientId});
    if (authentication == ClientAuthentication::SecretPost)
        all.append({"client_secret", bytes(clientSecret.reveal())});
    return formEncoded(all);
}

TokenRequest tokenRequest(const Environment& environment, const QUrl& endpoint,
                          FormParameters grantParameters)
{
    return {endpoint, std::move(grantParameters), environment.authentication,
            bytes(environment.clientId), environment.clientSecret};
}

FormParameters clientCredentialsParameters(const Environment& environment)
{
    FormParameters parameters{{"grant_type", "client_credentials"}};
    addScopes(parameters, environment);
    return parameters + additionalParameters(environment);
}

FormParameters passwordParameters(const Environment& environment)
{
    FormParameters parameters{{"grant_type", "password"},
                              {"username", bytes(environment.username)},
                              {"password", bytes(environment.password.reveal())}};
    addScopes(parameters, environment);
    return parameters + additionalParameters(environment);
}

FormParameters refreshParameters(const Secret& refreshToken)
{
    return {{"grant_type", "refresh_token"}, {"refresh_token", bytes(refreshToken.reveal())}};
}

FormParameters additionalParameters(const Environment& environment)
{
    FormParameters parameters;
    if (!environment.audience.empty())
        parameters.append({"audience", bytes(environment.audience)});
    for (const std::string& resource : environment.resources)
        parameters.append({"resource", bytes(resource)});
    for (const auto& [name, value] : environment.extraParameters)
        parameters.append({bytes(name), bytes(value)});
    return parameters;
}

} // namespace lmi
