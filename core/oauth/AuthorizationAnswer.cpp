#include "core/oauth/AuthorizationAnswer.h"

#include "core/base/Text.h"
#include "core/oauth/FormEncoding.h"

#include <algorithm>
#include <array>

namespace lmi {
namespace {

// How often a parameter is there; its value goes to `value`.
int take(const FormParameters& parameters, const char* name, QByteArray& value)
{
    int count = 0;
    for (const auto& [candidate, content] : parameters) {
        if (candidate == name) {
            value = content;
            ++count;
        }
    }
    return count;
}

// RFC 6749 3.1: parameters must not be repeated.
bool repeatsAny(const FormParameters& parameters)
{
    QByteArray ignored;
    constexpr std::array<const char*, 4> names{"state", "code", "error", "error_description"};
    for (const char* name : names) {
        if (take(parameters, name, ignored) > 1)
            return true;
    }
    return false;
}

// What is wrong with the response's "iss" (RFC 9207 2.4); empty: nothing.
std::string issuerProblem(const FormParameters& parameters,
                          const AuthorizationExpectation& expected)
{
    QByteArray issuer;
    const int count = take(parameters, "iss", issuer);
    if (count == 0)
        return expected.issuerPromised
            ? "it does not say which provider it comes from, though the provider promises to"
            : "";
    if (count > 1)
        return "it names several providers";
    const bool differs = !expected.issuer.empty() && issuer.toStdString() != expected.issuer;
    return differs ? "it comes from another provider" : "";
}

// What prompt=none ends with where it cannot do.
bool needsPerson(const QByteArray& error)
{
    constexpr std::array<const char*, 4> reasons{"login_required", "interaction_required",
                                                 "consent_required", "account_selection_required"};
    return std::find(reasons.begin(), reasons.end(), error) != reasons.end();
}

} // namespace

AuthorizationAnswer judgeAuthorizationAnswer(const QByteArray& query,
                                             const AuthorizationExpectation& expected)
{
    using Verdict = AuthorizationAnswer::Verdict;
    FormParameters parameters;
    QByteArray state;
    if (!formDecoded(query, parameters) || repeatsAny(parameters)
        || take(parameters, "state", state) != 1
        || !Secret::equalInConstantTime(
            {state.constData(), static_cast<std::size_t>(state.size())},
            {expected.state.constData(), static_cast<std::size_t>(expected.state.size())}))
        return {};
    if (std::string problem = issuerProblem(parameters, expected); !problem.empty())
        return {Verdict::Untrusted, {}, std::move(problem)};

    QByteArray error;
    if (take(parameters, "error", error) == 1) {
        QByteArray description;
        const std::string reason = printableText(error.toStdString(), 100);
        std::string words = reason;
        if (take(parameters, "error_description", description) == 1 && !description.isEmpty())
            words += " (" + printableText(description.toStdString()) + ")";
        return {needsPerson(error) ? Verdict::NeedsPerson : Verdict::Refused,
                {},
                std::move(words),
                reason};
    }
    QByteArray code;
    if (take(parameters, "code", code) != 1 || code.isEmpty())
        return {Verdict::Untrusted, {}, "it holds neither a code nor an error"};
    return {Verdict::Granted, Secret(code.toStdString()), {}};
}

} // namespace lmi
