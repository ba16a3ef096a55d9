#pragma once

#include "core/config/Environment.h"
#include "core/oauth/FormEncoding.h"

#include <QNetworkRequest>
#include <QUrl>

#include <vector>

namespace lmi {

/// What is sent to a token endpoint: the grant's parameters and how the client proves itself.
struct TokenRequest {
    QUrl endpoint;
    FormParameters parameters; ///< without client authentication
    ClientAuthentication authentication = ClientAuthentication::None;
    QByteArray clientId;
    Secret clientSecret;

    /// The request's head; for client_secret_basic id and secret are form-encoded first (RFC
    /// 6749 2.3.1).
    [[nodiscard]] QNetworkRequest head() const;
    /// What of all this nobody may be shown.
    [[nodiscard]] std::vector<Secret> secrets() const;
    /// The request's body; the secret is in it for client_secret_post only, never in both places
    /// (RFC 6749 2.3).
    [[nodiscard]] QByteArray body() const;

private:
    [[nodiscard]] QByteArray encodedCredentials() const;
};

/// A request of the environment's client with the given grant parameters.
[[nodiscard]] TokenRequest tokenRequest(const Environment& environment, const QUrl& endpoint,
                                        FormParameters grantParameters);

/// RFC 6749 4.4.2.
[[nodiscard]] FormParameters clientCredentialsParameters(const Environment& environment);
/// RFC 6749 4.3.2.
[[nodiscard]] FormParameters passwordParameters(const Environment& environment);
/// RFC 6749 6; no scope is sent, which asks for what was granted and never for more.
[[nodiscard]] FormParameters refreshParameters(const Secret& refreshToken);

/// What OAUTH_AUDIENCE, OAUTH_RESOURCE and OAUTH_EXTRA_PARAMS add to the request that a grant
/// starts with.
[[nodiscard]] FormParameters additionalParameters(const Environment& environment);

} // namespace lmi
