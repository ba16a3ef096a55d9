#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <string>
#include <vector>

namespace lmi {

/// What lmi uses of a provider's description (RFC 8414 2, OpenID Connect Discovery 3).
struct ProviderMetadata {
    QUrl authorizationEndpoint; ///< empty: not offered
    QUrl tokenEndpoint;
    bool sendsIssuer = false; ///< promises "iss" in every authorization response (RFC 9207 3)
    bool offersS256 = true; ///< names S256 among its PKCE methods, or names none at all
    QUrl jwksUri = {}; ///< where its signing keys are; empty: not said
    QUrl userinfoEndpoint = {}; ///< empty: not offered
    std::vector<std::string> idTokenAlgorithms = {}; ///< that it signs ID tokens with; empty: any
    std::vector<std::string> grantTypes = {}; ///< that it names; empty: not said
    std::string codeProblem = {}; ///< why it has no authorization code flow; empty: it has
};

/// Where the description of an issuer is looked for, in this order: OpenID Connect, then RFC
/// 8414 3.1.
[[nodiscard]] QList<QUrl> metadataAddresses(const std::string& issuer);

/// Reads a description. Errors: DiscoveryInvalid, DiscoveryIssuerMismatch (a plain string
/// comparison, RFC 8414 3.3).
[[nodiscard]] Result<ProviderMetadata> readMetadata(const QByteArray& body,
                                                    const std::string& issuer, const QUrl& address);

} // namespace lmi
