#pragma once

#include "app/demo-idp/AuthorizationRequest.h"

#include <map>
#include <optional>
#include <string>

namespace lmi::demo {

// The sign-in pages that are open. The page carries only the key of its request, so nothing that
// was checked can change between showing the form and sending it.
class PendingLogins final {
public:
    [[nodiscard]] std::string add(const AuthorizationRequest& request);
    [[nodiscard]] std::optional<AuthorizationRequest> find(const std::string& key) const;
    // Only one of several submissions of a form gets the request.
    [[nodiscard]] std::optional<AuthorizationRequest> take(const std::string& key);

private:
    std::map<std::string, AuthorizationRequest> m_requests;
};

} // namespace lmi::demo
