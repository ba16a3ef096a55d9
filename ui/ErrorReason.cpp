#include "ui/ErrorReason.h"

#include "ui/PlainText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace lmi {
namespace {

// All that core says within an error's sentence in words of its own. Core knows nothing of
// translations, so they stand here once more; a test compares the two. The first one that fits
// counts.
constexpr const char* reasons[] = {
    QT_TRANSLATE_NOOP("ErrorReason", "it is not a JSON object"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is empty"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is not the JSON that is expected"),
    QT_TRANSLATE_NOOP("ErrorReason", "it has no usable access_token"),
    QT_TRANSLATE_NOOP("ErrorReason", "it has no %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "its %1 is not a secure address"),
    QT_TRANSLATE_NOOP("ErrorReason", "its %1 sets \"%2\""),
    QT_TRANSLATE_NOOP("ErrorReason", "its %1 is not a list of words"),
    QT_TRANSLATE_NOOP("ErrorReason", "its %1 has no \"code\""),
    QT_TRANSLATE_NOOP("ErrorReason", "its %1 is neither true nor false"),
    QT_TRANSLATE_NOOP("ErrorReason", "its description names no jwks_uri"),
    QT_TRANSLATE_NOOP("ErrorReason", "its token_type is not Bearer"),
    QT_TRANSLATE_NOOP("ErrorReason", "its expires_in is not a number of seconds"),
    QT_TRANSLATE_NOOP("ErrorReason", "its refresh_token, id_token or scope is not text"),
    QT_TRANSLATE_NOOP("ErrorReason", "its host has another spelling"),
    QT_TRANSLATE_NOOP("ErrorReason", "a redirect (status %1), which is never followed"),
    QT_TRANSLATE_NOOP("ErrorReason", "the status is %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "status %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "an answer of more than %1 bytes"),
    QT_TRANSLATE_NOOP("ErrorReason", "silence for %1 s"),
    QT_TRANSLATE_NOOP("ErrorReason", "the connection was closed before there was an answer"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "the connection was closed in the middle of the "
                      "answer"),
    QT_TRANSLATE_NOOP("ErrorReason", "the answer is too large"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is not a set of keys"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "the key that is needed is not among them, and they "
                      "are looked through once a minute"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "it does not say which provider it comes from, though "
                      "the provider promises to"),
    QT_TRANSLATE_NOOP("ErrorReason", "it names several providers"),
    QT_TRANSLATE_NOOP("ErrorReason", "it comes from another provider"),
    QT_TRANSLATE_NOOP("ErrorReason", "it holds neither a code nor an error"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "this provider sends its answer as a form, not in an "
                      "address"),
    QT_TRANSLATE_NOOP("ErrorReason", "it leads elsewhere"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is where the login begins, not where it ended"),
    QT_TRANSLATE_NOOP("ErrorReason", "there is no answer of the provider in it"),
    QT_TRANSLATE_NOOP("ErrorReason", "it belongs to another login"),
    QT_TRANSLATE_NOOP("ErrorReason", "no login waits for the browser any more"),
    QT_TRANSLATE_NOOP("ErrorReason", "there is none on this computer"),
    QT_TRANSLATE_NOOP("ErrorReason", "the connection was refused"),
    QT_TRANSLATE_NOOP("ErrorReason", "the connection was closed"),
    QT_TRANSLATE_NOOP("ErrorReason", "there is no host of that name"),
    QT_TRANSLATE_NOOP("ErrorReason", "nobody answers"),
    QT_TRANSLATE_NOOP("ErrorReason", "the network went away"),
    QT_TRANSLATE_NOOP("ErrorReason", "it wants a user and a password"),
    QT_TRANSLATE_NOOP("ErrorReason", "its certificate has ended"),
    QT_TRANSLATE_NOOP("ErrorReason", "its certificate is not valid yet"),
    QT_TRANSLATE_NOOP("ErrorReason", "its certificate is for another host"),
    QT_TRANSLATE_NOOP("ErrorReason", "its certificate has been revoked"),
    QT_TRANSLATE_NOOP("ErrorReason", "nobody that is trusted here has signed its certificate"),
    QT_TRANSLATE_NOOP("ErrorReason", "the proxy %1 is not found"),
    QT_TRANSLATE_NOOP("ErrorReason", "through the proxy %1 (%2)"),
    QT_TRANSLATE_NOOP("ErrorReason", "it holds another secret under that name"),
    QT_TRANSLATE_NOOP("ErrorReason", "it gives back another text than it was given"),
    QT_TRANSLATE_NOOP("ErrorReason", "there is none, though openid was granted"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is not a signed token of a kind that is believed"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "it is signed in a way that the provider does not "
                      "announce"),
    QT_TRANSLATE_NOOP("ErrorReason", "its signature is not the provider's"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is not signed in a way that is believed"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is not signed by the provider for this client"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is about somebody else than the ID token"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is a signed object of another kind"),
    QT_TRANSLATE_NOOP("ErrorReason", "it was issued by \"%1\""),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "it is for other clients, too, or for another one "
                      "(OAUTH_ID_TOKEN_AUDIENCES names those that may be "
                      "there)"),
    QT_TRANSLATE_NOOP("ErrorReason", "it does not say who it is about"),
    QT_TRANSLATE_NOOP("ErrorReason", "it does not say when it was issued and when it ends"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "it does not show that the person signed in within "
                      "the last %1 s (max_age)"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "the person did not sign in in the way that "
                      "acr_values asks for"),
    QT_TRANSLATE_NOOP("ErrorReason", "it belongs to another access token"),
    QT_TRANSLATE_NOOP("ErrorReason", "it has ended; check this computer's clock"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "it was issued in the future; check this computer's "
                      "clock"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is not valid yet; check this computer's clock"),
    QT_TRANSLATE_NOOP("ErrorReason", "its %1 is not the one of the login"),
    QT_TRANSLATE_NOOP("ErrorReason", "an authorization_endpoint"),
    QT_TRANSLATE_NOOP("ErrorReason", "PKCE with S256"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is far too large"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is not there"),
    QT_TRANSLATE_NOOP("ErrorReason", "there is no certificate in it"),
    QT_TRANSLATE_NOOP("ErrorReason", "it leads to no file"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is not a regular file"),
    QT_TRANSLATE_NOOP("ErrorReason", "a symbolic link"),
    QT_TRANSLATE_NOOP("ErrorReason", "a folder"),
    QT_TRANSLATE_NOOP("ErrorReason", "a link or not a folder"),
    QT_TRANSLATE_NOOP("ErrorReason", "not a regular file"),
    QT_TRANSLATE_NOOP("ErrorReason", "not a regular file of this user"),
    QT_TRANSLATE_NOOP("ErrorReason", "owned by another user"),
    QT_TRANSLATE_NOOP("ErrorReason", "open to other users"),
    QT_TRANSLATE_NOOP("ErrorReason", "linked under a second name"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "client_credentials, password or "
                      "authorization_code_pkce"),
    QT_TRANSLATE_NOOP("ErrorReason", "client_secret_post, client_secret_basic or none"),
    QT_TRANSLATE_NOOP("ErrorReason", "query or form_post"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "the whole path of a file, such as "
                      "${HOME}/company-ca.pem"),
    QT_TRANSLATE_NOOP("ErrorReason", "a whole number of seconds from 1 to %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "a whole number of seconds from 0 to %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "yes or no"),
    QT_TRANSLATE_NOOP("ErrorReason", "debug, info, warning or off"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "http://proxy.example.com:3128, socks5://proxy.example.com:1080 or direct; "
                      "one that wants a password goes into the variable https_proxy"),
    QT_TRANSLATE_NOOP("ErrorReason", "the whole path of a file"),
    QT_TRANSLATE_NOOP("ErrorReason", "none alone, or login, consent, select_account"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "http://localhost/callback, or another path (at least "
                      "/), a port, 127.0.0.1 or [::1]; several with spaces "
                      "between"),
    QT_TRANSLATE_NOOP("ErrorReason", "an address without \"%1\", which lmi sets itself"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "parameters that lmi does not set itself, such as "
                      "prompt=consent&ui_locales=de"),
    QT_TRANSLATE_NOOP("ErrorReason", "an address such as http://proxy.example.com:3128"),
    QT_TRANSLATE_NOOP("ErrorReason", "the name of an environment, such as dev"),
    QT_TRANSLATE_NOOP("ErrorReason", "a value without ${references} and odd quotes"),
    QT_TRANSLATE_NOOP("ErrorReason", "the login's address"),
    QT_TRANSLATE_NOOP("ErrorReason", "this form"),
    QT_TRANSLATE_NOOP("ErrorReason", "%1 (or %2)"),
    QT_TRANSLATE_NOOP("ErrorReason", "%1 (variable %2)"),
    QT_TRANSLATE_NOOP("ErrorReason", "%1 (option -C)"),
    QT_TRANSLATE_NOOP("ErrorReason", "variable %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "option -C"),
    QT_TRANSLATE_NOOP("ErrorReason", "default"),
    // what Qt and the system say most often
    QT_TRANSLATE_NOOP("ErrorReason", "Network unreachable"),
    QT_TRANSLATE_NOOP("ErrorReason", "Host unreachable"),
    QT_TRANSLATE_NOOP("ErrorReason", "Permission denied"),
    QT_TRANSLATE_NOOP("ErrorReason", "No such file or directory"),
    QT_TRANSLATE_NOOP("ErrorReason", "Not a directory"),
    QT_TRANSLATE_NOOP("ErrorReason", "Is a directory"),
    QT_TRANSLATE_NOOP("ErrorReason", "No space left on device"),
    QT_TRANSLATE_NOOP("ErrorReason", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("ErrorReason", "Read-only file system"),
    QT_TRANSLATE_NOOP("ErrorReason", "Input/output error"),
    QT_TRANSLATE_NOOP("ErrorReason", "Too many open files"),
    QT_TRANSLATE_NOOP("ErrorReason", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("ErrorReason", "File name too long"),
};

struct Pattern {
    const char* reason;
    QRegularExpression expression;
};

// What a %1 or %2 stands for is whatever is in its place.
std::vector<Pattern> allPatterns()
{
    static const QRegularExpression place(QStringLiteral(R"(\\%[1-9])"));
    std::vector<Pattern> patterns;
    for (const char* reason : reasons) {
        QString expression = QRegularExpression::escape(QString::fromUtf8(reason));
        expression.replace(place, QStringLiteral("(.+)"));
        patterns.push_back(
            {reason, QRegularExpression(QRegularExpression::anchoredPattern(expression))});
    }
    return patterns;
}

// In one pass: what was captured may hold a "%2" of its own.
QString filledIn(const QString& sentence, const QRegularExpressionMatch& found)
{
    switch (found.lastCapturedIndex()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(isolated(found.captured(1)));
    default:
        return sentence.arg(isolated(found.captured(1)), isolated(found.captured(2)));
    }
}

} // namespace

QString reasonText(const std::string& reason)
{
    static const std::vector<Pattern> patterns = allPatterns();
    const QString plain = plainText(reason);
    // the only one that has another one of ours within it
    static const QRegularExpression proxied(
        QStringLiteral(R"(^through the proxy (\S+) \((.+)\)$)"));
    if (const auto found = proxied.match(plain); found.hasMatch())
        return QCoreApplication::translate("ErrorReason", "through the proxy %1 (%2)")
            .arg(isolated(found.captured(1)), reasonText(found.captured(2).toStdString()));
    for (const Pattern& pattern : patterns) {
        if (const auto found = pattern.expression.match(plain); found.hasMatch())
            return filledIn(QCoreApplication::translate("ErrorReason", pattern.reason), found);
    }
    return isolated(plain);
}

} // namespace lmi
