#include "app/demo-idp/Metadata.h"

#include <nlohmann/json.hpp>

namespace lmi::demo {

nlohmann::json providerMetadata(const std::string& issuer)
{
    using nlohmann::json;
    return {
        {"issuer", issuer},
        {"authorization_endpoint", issuer + "/authorize"},
        {"token_endpoint", issuer + "/token"},
        {"userinfo_endpoint", issuer + "/userinfo"},
        {"jwks_uri", issuer + "/jwks"},
        {"response_types_supported", json::array({"code"})},
        {"response_modes_supported", json::array({"query"})},
        {"grant_types_supported",
         json::array({"authorization_code", "refresh_token", "client_credentials", "password"})},
        {"subject_types_supported", json::array({"public"})},
        {"id_token_signing_alg_values_supported", json::array({"RS256"})},
        {"token_endpoint_auth_methods_supported",
         json::array({"client_secret_basic", "client_secret_post", "none"})},
        {"code_challenge_methods_supported", json::array({"S256"})},
        {"scopes_supported", json::array({"openid", "profile", "email", "offline_access", "api"})},
        {"claims_supported",
         json::array({"iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "at_hash", "name",
                      "preferred_username", "email", "email_verified"})},
        {"prompt_values_supported", json::array({"none", "login"})},
        {"authorization_response_iss_parameter_supported", true},
    };
}

} // namespace lmi::demo
