#pragma once

#include "app/demo-idp/Context.h"
#include "app/demo-idp/OAuthError.h"
#include "app/demo-idp/Parameters.h"
#include "app/demo-idp/Request.h"

#include <optional>

namespace lmi::demo {

// POST /token (RFC 6749 3.2): codes with PKCE, refresh tokens, client credentials and passwords.
class TokenEndpoint final {
public:
    explicit TokenEndpoint(Context& context);

    [[nodiscard]] Answer handle(const Request& request, const std::optional<Parameters>& form,
                                const FaultPlan& plan, RequestNote& note);

private:
    struct Issue {
        TokenVault::Issued issued;
        bool isRefresh = false;
    };

    [[nodiscard]] Outcome<Issue> grant(const Client& client, const Parameters& form,
                                       const FaultPlan& plan, RequestNote& note);
    [[nodiscard]] Outcome<Issue> redeemCode(const Client& client, const Parameters& form,
                                            bool withRefresh);
    [[nodiscard]] Outcome<Issue> refresh(const Client& client, const Parameters& form, bool keep,
                                         RequestNote& note);
    [[nodiscard]] Outcome<Issue> clientCredentials(const Client& client, const Parameters& form);
    [[nodiscard]] Outcome<Issue> password(const Client& client, const Parameters& form,
                                          bool withRefresh);

    Context& m_context;
};

} // namespace lmi::demo
