#include "app/demo-idp/OAuthError.h"

#include <nlohmann/json.hpp>

namespace lmi::demo {

Answer OAuthError::answer() const
{
    const bool unknownClient = code == "invalid_client";
    Answer answer = Answer::json(unknownClient ? 401 : 400,
                                 {{"error", code}, {"error_description", description}});
    answer.headers.emplace_back("Pragma", "no-cache");
    if (unknownClient)
        answer.headers.emplace_back("WWW-Authenticate", R"(Basic realm="lmi demo provider")");
    return answer;
}

} // namespace lmi::demo
