#pragma once

#include "app/demo-idp/Context.h"
#include "app/demo-idp/OAuthError.h"
#include "app/demo-idp/Parameters.h"
#include "app/demo-idp/RedirectUri.h"
#include "app/demo-idp/Request.h"

#include <optional>
#include <utility>
#include <vector>

namespace lmi::demo {

// /authorize (RFC 6749 3.1): GET checks the request and shows the sign-in page, POST is that
// page's form.
//
//   GET --unknown client, bad redirect_uri--> error page, never a redirect (RFC 6749 4.1.2.1)
//    |---other faults of the request--------> redirect with error
//    `---sign-in page --POST--> redirect with code, or access_denied, or the page again
//
// Every redirect carries state and iss (RFC 9207).
class AuthorizeEndpoint final {
public:
    explicit AuthorizeEndpoint(Context& context);

    [[nodiscard]] Answer handle(const Request& request, const std::optional<Parameters>& form,
                                RequestNote& note);
    // The answer to a GET that a scripted fault refuses.
    [[nodiscard]] Answer refuse(const Request& request, const std::string& error,
                                RequestNote& note);

private:
    struct Target { // whom to answer, known before anything else is believed
        const Client* client;
        RedirectUri redirectUri;
        Parameters parameters;
    };

    [[nodiscard]] std::variant<Target, Answer> readTarget(const Request& request,
                                                          RequestNote& note) const;
    [[nodiscard]] Answer begin(const Request& request, RequestNote& note);
    [[nodiscard]] Answer finish(const Parameters& form, RequestNote& note);
    [[nodiscard]] Answer signInPage(int status, const AuthorizationRequest& request,
                                    const std::string& key, const std::string& user) const;
    [[nodiscard]] Answer grant(const AuthorizationRequest& request, const std::string& user,
                               int status);
    [[nodiscard]] Answer redirectError(const RedirectUri& redirectUri, const std::string& state,
                                       const OAuthError& error, int status) const;

    Context& m_context;
};

} // namespace lmi::demo
