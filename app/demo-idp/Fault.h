#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace lmi::demo {

enum class FaultEndpoint { Token, Refresh, Authorize, Discovery, Api, UserInfo };

// What a token answer may look like short of being wrong, and a little beyond.
enum class Shape {
    LowercaseBearer, // token_type "bearer"
    StringExpires, // expires_in as a string
    NoScope,
    NoExpires,
    NoRefresh, // no refresh token in the answer; a presented one stays good
    NoIdToken,
    WrongNonce,
};

// One scripted fault: ENDPOINT=WHAT[:TIMES].
//
// ENDPOINT  token, refresh (token with grant_type=refresh_token), authorize (its GET), discovery,
//           api, userinfo
// WHAT      a status code, alone (a line of text as body) or as 400-empty or 403-html;
//           html and empty (both 200); hang (no answer while the client waits, for 60 s at most);
//           slow=MILLISECONDS; reset (the connection closes without an answer);
//           an OAuth error such as invalid_grant (400 with JSON; authorize sends it to the
//           client's redirect_uri); for token and refresh also lowercase-bearer, string-expires,
//           no-scope, no-expires, no-refresh, no-id-token, wrong-nonce
// TIMES     how many requests it is for; without it, all
struct Fault {
    enum class Kind { Status, Hang, Reset, OAuthError, Slow, Shape };
    enum class Body { Text, Empty, Html };

    FaultEndpoint endpoint = FaultEndpoint::Token;
    Kind kind = Kind::Status;
    int status = 0;
    Body body = Body::Text;
    std::chrono::milliseconds delay{0};
    std::string error{};
    Shape shape = Shape::NoScope;
    std::optional<unsigned> times; // nothing: for ever

    // Nothing if the text does not follow the rules above.
    [[nodiscard]] static std::optional<Fault> parse(const std::string& text);

    // Whether it answers in place of the endpoint.
    [[nodiscard]] bool answers() const { return kind != Kind::Slow && kind != Kind::Shape; }
};

} // namespace lmi::demo
