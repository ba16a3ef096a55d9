#include "core/oauth/IdentityCheck.h"

#include "core/oauth/UserInfo.h"
#include "core/oauth/WebHost.h"
#include "core/token/JwtClaims.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <sstream>

namespace lmi {
namespace {

// A parameter of OAUTH_EXTRA_PARAMS; empty if it is not there.
std::string extraParameter(const Environment& environment, std::string_view name)
{
    for (const auto& [candidate, value] : environment.extraParameters) {
        if (candidate == name)
            return value;
    }
    return {};
}

std::optional<UnixTime> secondsFrom(const std::string& text)
{
    constexpr UnixTime most = 100LL * 366 * 24 * 3600;
    UnixTime seconds = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    return whole && seconds >= 0 && seconds <= most ? std::optional(seconds) : std::nullopt;
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

} // namespace

IdentityCheck::IdentityCheck(const SignatureCheck::Parts& parts, const Environment& environment,
                             ProviderMetadata provider, TokenAnswer answer, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_environment(environment)
    , m_provider(std::move(provider))
    , m_answer(std::move(answer))
{
}

bool IdentityCheck::asksForIdToken(const std::string& scopes)
{
    const std::vector<std::string> words = wordsOf(scopes);
    return std::find(words.begin(), words.end(), "openid") != words.end();
}

void IdentityCheck::startForLogin(const std::string& nonce)
{
    m_isLogin = true;
    // what was not asked for was not told the nonce
    if (asksForIdToken(m_environment.scopes))
        m_nonce = nonce;
    checkIdToken();
}

void IdentityCheck::startForRefresh(const std::optional<FirstIdToken>& first)
{
    m_isRefresh = true;
    m_first = first;
    checkIdToken();
}

void IdentityCheck::start()
{
    checkIdToken();
}

void IdentityCheck::checkIdToken()
{
    if (m_environment.issuer.empty()) {
        compareWithLogin();
        return;
    }
    const std::string& granted = m_answer.scope.empty() ? m_environment.scopes : m_answer.scope;
    if (m_answer.idToken.empty()) {
        if (m_isLogin && asksForIdToken(granted))
            reject("there is none, though openid was granted");
        else
            Q_EMIT finished(m_identity);
        return;
    }
    if (m_provider.jwksUri.isEmpty()) {
        leaveOut("nobody knows where the provider's keys are");
        return;
    }
    const auto token = Jws::from(m_answer.idToken.reveal());
    if (!token)
        reject("it is not a signed token of a kind that is believed");
    else if (!isOffered(token->algorithm()))
        reject("it is signed in a way that the provider does not announce");
    else
        checkSignature(*token, [this, token](bool isRight) { judge(*token, isRight); });
}

// Whose signature would have to be right is not known; a token of another login is one all the
// same.
void IdentityCheck::compareWithLogin()
{
    const auto claims = readJwtClaims(m_answer.idToken.reveal());
    if (m_answer.idToken.empty()) {
        Q_EMIT finished(m_identity);
    } else if (m_nonce && (!claims || jsonString(*claims, "nonce") != m_nonce)) {
        reject("it belongs to another login");
    } else if (m_first && !claims) {
        leaveOut("it cannot be read");
    } else if (const std::string problem =
                   m_first ? problemOfRefreshedIdToken(*claims, *m_first) : std::string();
               !problem.empty()) {
        reject(problem);
    } else {
        Q_EMIT finished(m_identity);
    }
}

void IdentityCheck::checkSignature(const Jws& object, std::function<void(bool)> then)
{
    // what a refresh brought is not on the disk yet, and nothing may come between
    const auto missing =
        m_isRefresh ? SignatureCheck::MissingKey::GiveUp : SignatureCheck::MissingKey::LookAgain;
    auto* check = new SignatureCheck(m_parts, object, m_provider.jwksUri, missing, this);
    connect(check, &SignatureCheck::finished, this,
            [this, then = std::move(then)](const Result<bool>& isRight) {
                if (isRight)
                    then(*isRight);
                else if (m_isRefresh)
                    leaveOut(describe(isRight.error()));
                else
                    Q_EMIT finished(isRight.error());
            });
    check->start();
}

void IdentityCheck::judge(const Jws& token, bool signatureIsRight)
{
    std::string problem = signatureIsRight ? problemOfIdToken(token, expectation())
                                           : "its signature is not the provider's";
    if (problem.empty() && m_first)
        problem = problemOfRefreshedIdToken(token.claims(), *m_first);
    if (problem.empty()) {
        problem = problemOfTimes(token.claims(), m_parts.clock.now());
        if (!problem.empty() && m_isRefresh) {
            leaveOut(problem);
            return;
        }
    }
    if (!problem.empty()) {
        reject(problem);
        return;
    }
    m_claims = token.claims();
    m_identity.nonce = jsonString(m_claims, "nonce").value_or("");
    m_identity.authenticatedAt = authenticationTimeIn(m_claims);
    if (m_isLogin && nameIn(m_claims).empty() && !m_provider.userinfoEndpoint.isEmpty())
        askForName();
    else
        Q_EMIT finished(m_identity);
}

void IdentityCheck::askForName()
{
    auto* question = new UserInfo(m_parts.network, m_provider.userinfoEndpoint, this);
    connect(question, &UserInfo::finished, this, &IdentityCheck::takeUserInfo);
    question->start(m_answer.accessToken);
}

// An endpoint that does not answer leaves the person without a name; one that answers about
// somebody else is not to be trusted with anything.
void IdentityCheck::takeUserInfo(const Result<HttpAnswer>& answer)
{
    if (!answer || answer->status != 200) {
        Q_EMIT finished(m_identity);
        return;
    }
    if (!UserInfo::isSigned(*answer)) {
        if (const auto claims = UserInfo::claimsIn(*answer))
            judgeUserInfo(*claims);
        else
            rejectUserInfo("it is not a JSON object");
        return;
    }
    const auto object = Jws::from(answer->body.trimmed().toStdString());
    if (!object) {
        rejectUserInfo("it is not signed in a way that is believed");
        return;
    }
    checkSignature(*object, [this, object](bool isRight) {
        const bool parties = jsonString(object->claims(), "iss") == m_environment.issuer
            && isForClient(object->claims(), expectation());
        if (isRight && parties)
            judgeUserInfo(object->claims());
        else
            rejectUserInfo("it is not signed by the provider for this client");
    });
}

void IdentityCheck::judgeUserInfo(const Json& claims)
{
    const auto subject = jsonString(claims, "sub");
    if (!subject || subject != jsonString(m_claims, "sub")) {
        rejectUserInfo("it is about somebody else than the ID token");
        return;
    }
    m_identity.account = nameIn(claims);
    Q_EMIT finished(m_identity);
}

// What cannot be verified is not kept, but may say itself that it is about somebody else.
void IdentityCheck::leaveOut(const std::string& reason)
{
    const auto claims = m_first ? readJwtClaims(m_answer.idToken.reveal()) : std::nullopt;
    const std::string problem =
        claims ? problemOfRefreshedIdToken(*claims, *m_first) : std::string();
    if (!problem.empty()) {
        reject(problem);
        return;
    }
    m_identity.leftOut = reason;
    Q_EMIT finished(m_identity);
}

void IdentityCheck::reject(const std::string& problem)
{
    Q_EMIT finished(Error(ErrorCode::IdTokenInvalid, {m_environment.name.text(), problem}));
}

void IdentityCheck::rejectUserInfo(const std::string& problem)
{
    Q_EMIT finished(
        Error(ErrorCode::UserInfoInvalid,
              {hostOf(m_provider.userinfoEndpoint), m_environment.name.text(), problem}));
}

IdTokenExpectation IdentityCheck::expectation() const
{
    IdTokenExpectation expected;
    expected.issuer = m_environment.issuer;
    expected.clientId = m_environment.clientId;
    expected.otherAudiences = m_environment.idTokenAudiences;
    expected.accessToken = m_answer.accessToken.reveal();
    expected.now = m_parts.clock.now();
    if (m_isLogin) {
        expected.nonce = m_nonce;
        expected.maxAge = secondsFrom(extraParameter(m_environment, "max_age"));
        expected.acrValues = wordsOf(extraParameter(m_environment, "acr_values"));
    }
    return expected;
}

bool IdentityCheck::isOffered(SignatureAlgorithm algorithm) const
{
    const std::vector<std::string>& offered = m_provider.idTokenAlgorithms;
    return offered.empty()
        || std::any_of(offered.begin(), offered.end(), [&](const std::string& name) {
               return signatureAlgorithm(name) == algorithm;
           });
}

} // namespace lmi
