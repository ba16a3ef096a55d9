#include "ui/EnvironmentDraft.h"

#include "core/config/Environment.h"
#include "core/config/Keys.h"

#include <algorithm>

namespace lmi {
namespace {

// What the draft amounts to together with what applies besides.
Configuration resolved(const EnvironmentDraft& draft, const EnvironmentName& name,
                       const Configuration* besides)
{
    std::vector<ConfigValue> values;
    if (besides) {
        for (const ConfigValue& value : besides->values()) {
            if (!isOwn(value, *besides))
                values.push_back(value);
        }
    }
    for (const auto& [key, text] : draft.settings) {
        const auto above = std::find_if(values.begin(), values.end(),
                                        [&key](const auto& value) { return value.key == key; });
        const bool covered = above != values.end()
            && (above->source.kind == ConfigSource::Kind::Variable
                || above->source.kind == ConfigSource::Kind::Override);
        if (covered || text.empty())
            continue;
        if (above != values.end())
            values.erase(above);
        values.push_back(
            {key, Secret(text), {ConfigSource::Kind::File, "this form", 0, {}}, false});
    }
    if (std::none_of(values.begin(), values.end(),
                     [](const ConfigValue& value) { return value.key == keys::grantType; }))
        values.push_back({keys::grantType, Secret("client_credentials"), {}, false});
    return {name, "this form", std::move(values)};
}

std::string keyOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::ConfigKeyMissing:
    case ErrorCode::ConfigKeyEmpty:
        // "KEY (or OTHER)", of which the other one is what people know
        if (const std::size_t other = error.arguments.at(1).find("(or ");
            other != std::string::npos)
            return error.arguments.at(1).substr(other + 4,
                                                error.arguments.at(1).size() - other - 5);
        return error.arguments.at(1);
    case ErrorCode::ConfigValueInvalid:
    case ErrorCode::ConfigAddressInvalid:
    case ErrorCode::ConfigAddressInsecure:
        return error.arguments.at(0);
    case ErrorCode::ConfigKeyContradicts:
        return error.arguments.at(0).substr(0, error.arguments.at(0).find('='));
    default:
        return {};
    }
}

} // namespace

EnvironmentDraft EnvironmentDraft::empty()
{
    EnvironmentDraft draft;
    draft.set(keys::grantType, "authorization_code_pkce");
    return draft;
}

EnvironmentDraft EnvironmentDraft::of(const Configuration& configuration)
{
    EnvironmentDraft draft;
    draft.original = configuration.name();
    draft.name = configuration.name().text();
    for (const ConfigValue& value : configuration.values()) {
        if (isOwn(value, configuration))
            draft.set(value.key, value.value.reveal());
    }
    return draft;
}

std::string EnvironmentDraft::text(const std::string& key) const
{
    const auto found = settings.find(key);
    return found == settings.end() ? std::string() : found->second;
}

void EnvironmentDraft::set(const std::string& key, const std::string& value)
{
    if (value.empty())
        settings.erase(key);
    else
        settings[key] = value;
}

std::optional<DraftProblem> problemOf(const EnvironmentDraft& draft,
                                      const Configuration* configuration)
{
    const auto name = EnvironmentName::from(draft.name);
    if (!name)
        return DraftProblem{"name", name.error()};
    const auto environment = environmentFrom(resolved(draft, *name, configuration));
    if (!environment)
        return DraftProblem{keyOf(environment.error()), environment.error()};
    return std::nullopt;
}

DotenvChanges changesBetween(const EnvironmentDraft& before, const EnvironmentDraft& after)
{
    DotenvChanges changes;
    for (const auto& [key, value] : before.settings) {
        if (after.text(key).empty())
            changes[key] = std::nullopt;
    }
    for (const auto& [key, value] : after.settings) {
        if (before.text(key) != value)
            changes[key] = value;
    }
    return changes;
}

} // namespace lmi
