#pragma once

#include "app/demo-idp/Clients.h"
#include "app/demo-idp/OAuthError.h"
#include "app/demo-idp/Parameters.h"
#include "app/demo-idp/Request.h"
#include "app/demo-idp/RequestNote.h"

namespace lmi::demo {

// Who sends a token request (RFC 6749 2.3 and 3.2.1): client_secret_basic, client_secret_post, or
// none for a public client. The note learns id and method also when the answer is no.
[[nodiscard]] Outcome<Client> authenticateClient(const Request& request,
                                                 const Parameters& parameters,
                                                 const Clients& clients, RequestNote& note);

} // namespace lmi::demo
