#include "app/demo-idp/ClientAuthentication.h"

#include "app/demo-idp/Crypto.h"
#include "app/demo-idp/Encoding.h"

#include <optional>

namespace lmi::demo {

namespace {

struct Credentials {
    std::string id;
    std::string secret;
    std::string method;
};

[[nodiscard]] std::optional<Credentials> basicCredentials(const std::string& header)
{
    constexpr std::size_t SchemeLength = 6;
    if (lowerCase(header.substr(0, SchemeLength)) != "basic ")
        return std::nullopt;
    const auto joined = base64Decode(std::string_view(header).substr(SchemeLength));
    if (!joined)
        return std::nullopt;
    // A colon of the id arrives as %3A, so the first bare colon separates.
    const auto colon = joined->find(':');
    if (colon == std::string::npos)
        return std::nullopt;
    const auto id = formDecode(std::string_view(*joined).substr(0, colon));
    const auto secret = formDecode(std::string_view(*joined).substr(colon + 1));
    if (!id || !secret)
        return std::nullopt;
    return Credentials{*id, *secret, "client_secret_basic"};
}

[[nodiscard]] Outcome<Credentials> readCredentials(const Request& request,
                                                   const Parameters& parameters)
{
    const std::string header = request.header("authorization");
    const std::string id = parameters.get("client_id");
    const std::string secret = parameters.get("client_secret");
    if (header.empty())
        return Credentials{id, secret, secret.empty() ? "none" : "client_secret_post"};
    if (!secret.empty())
        return OAuthError{"invalid_request", "The client authenticates in two ways at once."};
    auto credentials = basicCredentials(header);
    if (!credentials)
        return OAuthError{"invalid_client", "The Authorization header cannot be read."};
    if (!id.empty() && id != credentials->id)
        return OAuthError{"invalid_request", "The header and the body name different clients."};
    return *credentials;
}

} // namespace

Outcome<Client> authenticateClient(const Request& request, const Parameters& parameters,
                                   const Clients& clients, RequestNote& note)
{
    note.clientId = parameters.get("client_id");
    const auto outcome = readCredentials(request, parameters);
    if (const auto* const error = std::get_if<OAuthError>(&outcome))
        return *error;
    const auto& credentials = std::get<Credentials>(outcome);
    note.clientId = credentials.id;
    note.clientAuthentication = credentials.method;

    const Client* const client = clients.find(credentials.id);
    const OAuthError refusal{"invalid_client", "The client is unknown or its secret is wrong."};
    if (client == nullptr || client->isPublic() != (credentials.method == "none"))
        return refusal;
    if (!client->isPublic() && !sameSecret(client->secret, credentials.secret))
        return refusal;
    return *client;
}

} // namespace lmi::demo
