#include "app/lmi/TokenOutput.h"

#include "core/base/Json.h"

namespace lmi {

void printToken(Output& output, const EnvironmentName& name, const AuthToken& token)
{
    if (!output.json()) {
        output.data(token.accessToken.reveal());
        output.data("\n");
        return;
    }
    Json object = Json::object();
    object["access_token"] = token.accessToken.reveal();
    object["token_type"] = token.tokenType;
    object["expires_at"] = token.expiresAt;
    object["environment"] = name.text();
    output.data(writeJson(object, 2) + "\n");
}

} // namespace lmi
