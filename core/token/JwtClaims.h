#pragma once

#include "core/base/Json.h"

#include <optional>
#include <string>
#include <string_view>

namespace lmi {

/// The claims of a signed JWT (RFC 7519) for showing, without any claim that its signature is
/// right. No value if the text is not a JWT, as access tokens often are not.
[[nodiscard]] std::optional<Json> readJwtClaims(std::string_view jwt);

/// The header in the same way: how it is signed, and with which key (RFC 7515 4.1).
[[nodiscard]] std::optional<Json> readJwtHeader(std::string_view jwt);

/// Decodes base64url without padding (RFC 4648 5). No value if there is any other character, or if
/// the text is not the one encoding of its bytes.
[[nodiscard]] std::optional<std::string> decodeBase64Url(std::string_view text);

/// The name that the claims have for somebody, for people: email, preferred_username or name,
/// whichever comes first; harmless to show. Empty if there is none.
[[nodiscard]] std::string nameIn(const Json& claims);

/// Who the claims are about, for people: email, preferred_username, name or sub, whichever comes
/// first; harmless to show.
[[nodiscard]] std::string displayNameIn(const Json& claims);

} // namespace lmi
