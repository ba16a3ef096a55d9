#include "app/demo-idp/Pages.h"

#include "app/demo-idp/Encoding.h"

#include <map>

namespace lmi::demo {

namespace {

[[nodiscard]] std::string document(const std::string& title, const std::string& content)
{
    return R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>)"
        + htmlEscape(title) + R"( – lmi demo provider</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" type="image/svg+xml" href="/icon.svg">
</head>
<body>
<header class="brand"><img src="/icon.svg" alt="" width="36" height="36"><span>lmi demo provider</span></header>
<main>
)" + content
        + R"(</main>
<footer><strong>This is a demo.</strong> It exists for trying out lmi and is not for real accounts:
never type a password here that you use anywhere else.</footer>
</body>
</html>
)";
}

[[nodiscard]] std::string scopeItem(const std::string& scope)
{
    static const std::map<std::string, std::string> meanings = {
        {"openid", "Know who you are"},
        {"profile", "See your name"},
        {"email", "See your email address"},
        {"offline_access", "Stay signed in while you are away"},
        {"api", "Use the demo API for you"},
    };
    const auto meaning = meanings.find(scope);
    const std::string text = meaning == meanings.end() ? "Another permission" : meaning->second;
    return "<li><span>" + text + "</span> <code>" + htmlEscape(scope) + "</code></li>\n";
}

[[nodiscard]] std::string hint(const std::vector<std::string>& examples)
{
    std::string names;
    for (const auto& name : examples) {
        if (!names.empty())
            names += name == examples.back() ? " or " : ", ";
        names += "<code>" + htmlEscape(name) + "</code>";
    }
    return names.empty() ? names
                         : "<p class=\"hint\">To try it out: " + names
            + "; the password is the same as the user name.</p>\n";
}

} // namespace

std::string signInPage(const SignInView& view)
{
    std::string scopes;
    for (const auto& scope : view.scopes)
        scopes += scopeItem(scope);
    const std::string problem = view.failed
        ? "<p class=\"problem\" id=\"problem\" role=\"alert\">The user name or the password is "
          "wrong.</p>\n"
        : "";
    const std::string marks =
        view.failed ? R"( aria-invalid="true" aria-describedby="problem")" : "";
    const std::string userFocus = view.user.empty() ? " autofocus" : "";
    const std::string passwordFocus = view.user.empty() ? "" : " autofocus";
    return document("Sign in",
                    "<h1>Sign in</h1>\n<p class=\"lead\">to continue to <strong>"
                        + htmlEscape(view.clientName) + "</strong> <code>"
                        + htmlEscape(view.clientId) + "</code></p>\n" + problem
                        + R"(<form method="post" action="/authorize">
<input type="hidden" name="request" value=")"
                        + htmlEscape(view.key) + R"(">
<label for="username">User name</label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required value=")"
                        + htmlEscape(view.user) + '"' + marks + userFocus + R"(>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required)"
                        + marks + passwordFocus + ">\n" + hint(view.examples)
                        + R"(<section aria-labelledby="scopes">
<h2 id="scopes">It will be able to</h2>
<ul class="scopes">
)" + scopes + R"(</ul>
</section>
<div class="actions">
<button class="primary" name="action" value="signin">Sign in and allow</button>
<button name="action" value="deny" formnovalidate>Deny</button>
</div>
</form>
)");
}

std::string errorPage(const std::string& sentence)
{
    return document("Sign-in is not possible",
                    "<h1>Sign-in is not possible</h1>\n<p class=\"problem\">" + htmlEscape(sentence)
                        + "</p>\n<p>Nothing was sent to the program that opened this page.</p>\n");
}

std::string homePage(const std::string& issuer, const std::vector<std::string>& clientIds)
{
    std::string clients;
    for (const auto& id : clientIds)
        clients += "<li><code>" + htmlEscape(id) + "</code></li>\n";
    return document("Home",
                    "<h1>It runs</h1>\n<p class=\"lead\">Issuer <code>" + htmlEscape(issuer)
                        + "</code></p>\n<h2>Look at</h2>\n<ul>\n"
                          "<li><a href=\"/.well-known/openid-configuration\">Discovery</a></li>\n"
                          "<li><a href=\"/jwks\">Signing keys</a></li>\n"
                          "<li><a href=\"/_demo/log\">Requests seen</a></li>\n"
                          "<li><a href=\"/_demo/counts\">Counters</a></li>\n"
                          "</ul>\n<h2>Clients</h2>\n<ul>\n"
                        + clients + "</ul>\n");
}

std::string faultPage(int status)
{
    const std::string sentence = "This page is a scripted fault with status "
        + std::to_string(status) + ", where a program expects JSON.";
    return document("Scripted fault", "<h1>Scripted fault</h1>\n<p>" + sentence + "</p>\n");
}

} // namespace lmi::demo
