#include "core/config/Configuration.h"

#include "core/base/Text.h"
#include "core/config/KeychainEntry.h"
#include "core/config/Keys.h"
#include "core/config/WebAddress.h"

#include <algorithm>

namespace lmi {
namespace {

// "a=1&b=2" as "a=***&b=***", as far as the names of the parameters are meant.
std::string withoutParameterValues(std::string_view query, bool (*isMeant)(std::string_view))
{
    std::string shown;
    for (std::size_t start = 0; start < query.size();) {
        const std::size_t end = std::min(query.size(), query.find('&', start));
        const std::string_view part = query.substr(start, end - start);
        const std::size_t sign = part.find('=');
        shown += shown.empty() ? "" : "&";
        shown += part.substr(0, sign);
        const bool hasValue = sign < part.size() - 1;
        if (hasValue && isMeant(part.substr(0, sign)))
            shown += "=***";
        else if (sign < part.size())
            shown += part.substr(sign);
        start = end + 1;
    }
    return shown;
}

} // namespace

std::string ConfigSource::text() const
{
    switch (kind) {
    case Kind::File:
        return line == 0 ? file : file + ":" + std::to_string(line);
    case Kind::Variable:
        return "variable " + variable;
    case Kind::Override:
        return "option -C";
    case Kind::BuiltIn:
        break;
    }
    return "default";
}

std::string shownValue(const ConfigValue& value)
{
    const std::string& text = value.value.reveal();
    const bool elsewhere = isKeychainMark(text)
        && (isKeychainKey(value.key) || (value.key == keys::refreshToken && text == keychainMark));
    if (value.secret && !elsewhere)
        return text.empty() ? "" : "***";
    if (value.key == keys::extraParams)
        return withoutParameterValues(text, [](std::string_view) { return true; });
    const std::size_t slashes = text.find("//");
    const bool hasUser =
        slashes != std::string::npos && text.find('@', slashes) != std::string::npos;
    if (hasUser)
        return withoutSecrets(text);
    const std::size_t query = text.find('?', std::min(slashes, text.size()));
    if (query == std::string::npos)
        return text;
    return text.substr(0, query + 1)
        + withoutParameterValues(std::string_view(text).substr(query + 1), isSecretKey);
}

const ConfigValue* Configuration::find(std::string_view key) const
{
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [key](const ConfigValue& value) { return value.key == key; });
    return found == m_values.end() ? nullptr : &*found;
}

std::string Configuration::text(std::string_view key) const
{
    const ConfigValue* value = find(key);
    return value ? value->value.reveal() : std::string();
}

bool isOwn(const ConfigValue& value, const Configuration& configuration)
{
    const std::string& name = configuration.name().text();
    const bool ownFile = configuration.file().ends_with("/" + name + ".env");
    return value.source.kind == ConfigSource::Kind::File
        && value.source.file == configuration.file()
        && value.source.section == (ownFile ? std::string() : name);
}

Status addOverride(ConfigOverrides& overrides, const std::string& assignment)
{
    const std::size_t sign = assignment.find('=');
    // what stands behind the sign may be a secret: an error names the key only
    if (sign == std::string::npos || sign == 0)
        return Error(ErrorCode::OverrideInvalid, {printableText(assignment.substr(0, sign), 64)});
    overrides[assignment.substr(0, sign)] = assignment.substr(sign + 1);
    return Done();
}

bool isUnknownEnvironment(const Error& error)
{
    return error.code == ErrorCode::EnvironmentUnknown
        || error.code == ErrorCode::EnvironmentOtherCase
        || error.code == ErrorCode::EnvironmentNone;
}

} // namespace lmi
