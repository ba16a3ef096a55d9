"""The security checks that are taken out one at a time, and the tests that have to notice.

`old` stands in `file` exactly once and becomes `new`. Tests named tst_… are unit tests, others
parts of the whole suite.
"""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Check:
    row: str
    what: str
    file: str
    old: str
    new: str
    tests: tuple


def check(row, what, file, old, new, *tests):
    return Check(row, what, file, old, new, tests)


CHECKS = (
    # the authorization response
    check("A4", "a parameter twice", "core/oauth/AuthorizationAnswer.cpp",
          "|| repeatsAny(parameters)", "", "tst_AuthorizationAnswer"),
    check("A10", "another state", "core/oauth/AuthorizationAnswer.cpp",
          "|| !Secret::equalInConstantTime(", "|| false && !Secret::equalInConstantTime(",
          "tst_AuthorizationAnswer"),
    check("A13", "control characters in the provider's words", "core/base/Text.cpp",
          "if (!isHarmless(static_cast<unsigned char>(c)))", "if (false)", "tst_Text"),
    check("J1", "another issuer in the response", "core/oauth/AuthorizationAnswer.cpp",
          "issuer.toStdString() != expected.issuer", "false", "tst_AuthorizationAnswer"),
    check("J2", "a promised issuer that is missing", "core/oauth/AuthorizationAnswer.cpp",
          "return expected.issuerPromised\n", "return false\n", "tst_AuthorizationAnswer"),
    # the receiver
    check("A15", "a second genuine callback", "core/oauth/LoopbackReceiver.cpp",
          "} else if (m_accepted) {", "} else if (false) {",
          "tst_LoopbackReceiver", "tst_AuthorizationCodeLogin"),
    check("D2", "other addresses than loopback", "core/oauth/LoopbackReceiver.cpp",
          "const QHostAddress v4(QHostAddress::LocalHost);",
          "const QHostAddress v4(QHostAddress::AnyIPv4);", "tst_LoopbackReceiver"),
    check("D5", "the other family's half of the port", "core/oauth/LoopbackReceiver.cpp",
          "return first && noV6;", "return first;", "tst_LoopbackReceiver"),
    check("D9", "other methods", "core/oauth/LoopbackReceiver.cpp",
          'if (head.method != "GET")', "if (false)", "tst_LoopbackReceiver"),
    check("D10", "the size of a head", "core/oauth/LoopbackConnection.cpp",
          "if (end < 0 && m_received.size() <= largestHead)", "if (end < 0)",
          "tst_LoopbackConnection"),
    check("D10", "the number of connections", "core/oauth/LoopbackReceiver.cpp",
          "if (m_connections.size() >= mostConnections && !makeRoom()) {", "if (false) {",
          "tst_LoopbackReceiver"),
    check("D10", "the time for a head", "core/oauth/LoopbackConnection.cpp",
          "    m_deadline->start(headTime);\n", "", "tst_LoopbackConnection"),
    check("D11", "another name for this computer", "core/oauth/LoopbackReceiver.cpp",
          'if (head.single("host").value_or(QByteArray()).toLower() != authority())', "if (false)",
          "tst_LoopbackReceiver"),
    check("D12", "what is no page", "core/oauth/LoopbackReceiver.cpp",
          'if (name == "sec-fetch-dest" && value != "document")', "if (false)",
          "tst_LoopbackReceiver"),
    check("D13", "markup in the page", "core/oauth/CallbackPage.cpp",
          "page.text.toHtmlEscaped().toUtf8()", "page.text.toUtf8()", "tst_CallbackPage"),
    check("D14", "the page's policy", "core/oauth/CallbackPage.cpp",
          "default-src 'none'; ", "", "tst_CallbackPage"),
    # PKCE
    check("C2", "the challenge", "core/oauth/AuthorizationCodeLogin.cpp",
          '{"code_challenge_method", "S256"},', '{"code_challenge_method", "plain"},',
          "tst_AuthorizationCodeLogin"),
    check("C3", "a provider without S256", "core/oauth/ProviderLookup.cpp",
          "if (!provider.offersS256)", "if (false)", "tst_ProviderLookup"),
    # the token endpoint
    check("A19", "other token types", "core/oauth/TokenAnswer.cpp",
          '!= "bearer")', '== "mac")', "tst_TokenAnswer"),
    check("A20", "tokens that fit no header", "core/oauth/TokenAnswer.cpp",
          "if (!isCleanToken(access))", "if (access.empty())", "tst_TokenAnswer"),
    check("A22", "a member twice", "core/base/Json.cpp",
          "&& !members.back().insert(parsed.get<std::string>()).second)", "&& members.empty())",
          "tst_Json"),
    check("L1", "redirects", "core/oauth/SafeRequest.cpp",
          "QNetworkRequest::ManualRedirectPolicy", "QNetworkRequest::NoLessSafeRedirectPolicy",
          "tst_SafeRequest", "tst_TokenEndpoint"),
    check("L3", "the deadline", "core/oauth/BoundedReply.cpp",
          "    m_deadline->start(std::chrono::seconds(limits.seconds));\n", "", "tst_BoundedReply"),
    check("L3", "the size of an answer", "core/oauth/BoundedReply.cpp",
          "    if (m_body.size() > m_limits.bytes)\n        giveUp(", "    if (false)\n        giveUp(",
          "tst_BoundedReply"),
    check("L2", "whom the file trusts", "core/oauth/SafeNetwork.cpp",
          "    tls.setCaCertificates(m_trusted);\n", "", "tst_SafeNetwork"),
    check("L4", "this computer behind a proxy", "core/oauth/ProxyChoice.cpp",
          "|| isThisComputer(url.host())", "", "tst_ProxyChoice"),
    check("M14", "the provider's echo", "core/oauth/TokenAnswer.cpp",
          'words.replace(at, text.size(), "***");', "", "tst_TokenAnswer"),
    # discovery
    check("G2", "another issuer's description", "core/oauth/ProviderMetadata.cpp",
          "if (*declared != issuer)", "if (false)", "tst_ProviderMetadata"),
    check("G4", "endpoints that are not secure", "core/oauth/ProviderMetadata.cpp",
          "const QUrl parsed = checked ? url(text) : QUrl();", "const QUrl parsed = url(text);",
          "tst_ProviderMetadata"),
    # keys and ID tokens
    check("H6", "a wrong signature", "core/oauth/Jwk.cpp",
          "message.size())\n        == 1;", "message.size())\n        >= 0;", "tst_Jws"),
    check("H8", "a key for another algorithm", "core/oauth/Jwk.cpp",
          "if (m_algorithm && *m_algorithm != algorithm)", "if (false)", "tst_Jwk"),
    check("H9", "critical extensions", "core/oauth/Jws.cpp",
          '|| header.contains("crit") || header.contains("b64")', "", "tst_Jws"),
    check("H10", "points of small order", "core/oauth/Jwk.cpp",
          "|| isSmallOrder(*point)", "", "tst_Jwk"),
    check("H12", "a flood of unknown keys", "core/oauth/SigningKeyCache.cpp",
          "isWithin(last->second, now, refetchPause))", "false)",
          "tst_SigningKeyCache", "tst_SignatureCheck"),
    check("H3", "another issuer of an ID token", "core/oauth/IdToken.cpp",
          'if (jsonString(claims, "iss") != expected.issuer)', "if (false)", "tst_IdToken"),
    check("H5", "an ID token for others", "core/oauth/IdToken.cpp",
          "return named && allKnown && authorized;", "return named;", "tst_IdToken"),
    check("H13", "an ID token that has ended", "core/oauth/IdToken.cpp",
          'if (timeIn(claims, "exp").value_or(0) + clockSkew <= now)', "if (false)",
          "tst_IdToken"),
    check("H16", "an ID token of another login", "core/oauth/IdToken.cpp",
          'if (expected.nonce && jsonString(claims, "nonce") != *expected.nonce)', "if (false)",
          "tst_IdToken", "tst_IdentityCheck"),
    check("H17", "an ID token of another access token", "core/oauth/IdToken.cpp",
          'claims.contains("at_hash")', "false", "tst_IdToken"),
    check("H21", "userinfo about somebody else", "core/oauth/IdentityCheck.cpp",
          'if (!subject || subject != jsonString(m_claims, "sub")) {', "if (false) {",
          "tst_IdentityCheck"),
    check("H23", "a refresh for somebody else", "core/oauth/IdentityCheck.cpp",
          "if (problem.empty() && m_first)", "if (false)", "tst_IdentityCheck", "tst_TokenTask"),
    # tokens and files
    check("A24", "the token that was refused is not the one there", "core/session/TokenTask.cpp",
          "if (!replaced && m_stored) {", "if (m_stored) {", "tst_TokenTask"),
    check("A29", "a token of another host", "core/token/AuthToken.cpp",
          "if (differ(bound.tokenHost, current.tokenHost))", "if (false)", "tst_AuthToken"),
    check("B8", "redirects to another origin", "core/session/AuthorizedClient.cpp",
          "sameOrigin(m_request.url, target) && ", "", "tst_AuthorizedClient"),
    check("B3", "a second retry", "core/session/AuthorizedClient.cpp",
          "} else if (status == 401 && !m_retried) {", "} else if (status == 401) {",
          "tst_AuthorizedClient"),
    check("M1", "rights of a new file", "core/base/File.cpp",
          "O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600));\n    if (!file.valid())\n"
          "        return errno;\n    // against a umask that takes rights from the owner too\n"
          "    if (::fchmod(file.number(), 0600) != 0)",
          "O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0644));\n    if (!file.valid())\n"
          "        return errno;\n    if (::fchmod(file.number(), 0644) != 0)", "tst_File"),
    check("M2", "a link in the place of a token file", "core/base/File.cpp",
          "readFlags | O_NOFOLLOW", "readFlags", "tst_File"),
    check("M2", "a second name of a token file", "core/base/File.cpp",
          "if (about.st_nlink > 1)", "if (false)", "tst_File"),
    check("M6", "names that lead elsewhere", "core/config/EnvironmentName.cpp",
          "&& text.back() != '.' && std::all_of(text.begin(), text.end(), isAllowed)",
          "&& text.back() != '.'", "tst_EnvironmentName"),
    check("M12", "secrets in the browser's environment", "core/session/BrowserLauncher.cpp",
          "            environment.remove(name);\n", "            static_cast<void>(name);\n",
          "tst_BrowserLauncher"),
    check("M14", "secrets in the log", "core/base/Log.cpp",
          '+ ": " + redacted(text))', '+ ": " + std::string(text))', "tst_Log"),
)
