#pragma once

#include "core/config/Environment.h"

#include <stdexcept>
#include <string>

namespace lmi::test {

[[nodiscard]] inline EnvironmentName environmentName(const std::string& text)
{
    auto name = EnvironmentName::from(text);
    if (!name)
        throw std::invalid_argument(text);
    return *name;
}

/// A public client that signs in through the browser, on loopback.
[[nodiscard]] inline Environment publicEnvironment(const std::string& name = "prod")
{
    Environment environment(environmentName(name));
    environment.grant = GrantType::AuthorizationCodePkce;
    environment.clientId = "desk";
    environment.redirects = {RedirectTarget()};
    environment.scopes = "openid profile";
    return environment;
}

/// A service's client with a secret.
[[nodiscard]] inline Environment serviceEnvironment(const std::string& name = "dev")
{
    Environment environment(environmentName(name));
    environment.grant = GrantType::ClientCredentials;
    environment.clientId = "svc";
    environment.clientSecret = Secret("s3cret");
    environment.authentication = ClientAuthentication::SecretPost;
    environment.redirects = {RedirectTarget()};
    return environment;
}

} // namespace lmi::test
