#include "core/config/Configuration.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/config/Dotenv.h"
#include "core/config/Keys.h"
#include "core/config/WebAddress.h"

#include <algorithm>
#include <array>
#include <set>

namespace lmi {
namespace {

constexpr std::size_t largestFile = 1024 * 1024;
constexpr std::string_view fileSuffix = ".env";

/// The assignments of one file; `exists` tells an empty file from none.
struct FileEntries {
    bool exists = false;
    std::vector<DotenvEntry> entries;
};

/// Values by key, later ones having replaced earlier ones, with their sources.
using Layer = std::map<std::string, ConfigValue>;

Result<FileEntries> readEntries(const std::string& path, DotenvSections sections)
{
    auto content = readFile(path, largestFile, FileRole::Configuration);
    if (!content) {
        const bool large = content.error().code == ErrorCode::FileTooLarge;
        return Error(large ? ErrorCode::ConfigTooLarge : ErrorCode::ConfigUnreadable,
                     content.error().arguments);
    }
    if (!content->has_value())
        return FileEntries();
    auto entries = parseDotenv(**content, path, sections);
    if (!entries)
        return entries.error();
    return FileEntries{true, std::move(*entries)};
}

Result<FileEntries> readMainFile(const ConfigInput& input)
{
    return readEntries(input.paths.mainFile(), DotenvSections::Allowed);
}

bool hasSection(const FileEntries& main, const std::string& name)
{
    return std::any_of(main.entries.begin(), main.entries.end(),
                       [&](const DotenvEntry& entry) { return entry.section == name; });
}

// Puts one section of a file over what is known so far; a key without a value takes away what the
// layers below say. A reference sees this section's earlier lines first, then the layers below,
// then the process's variables.
// Errors: ConfigReferencesTooLarge.
Status addLayer(Layer& known, const FileEntries& file, const std::string& path,
                const std::string& section, const Variables& variables)
{
    const auto below = [&](const std::string& key) -> std::optional<std::string> {
        if (const auto found = known.find(key); found != known.end())
            return found->second.value.reveal();
        return variables(key);
    };
    auto resolved = resolveSection(file.entries, section, below);
    if (!resolved)
        return Error(ErrorCode::ConfigReferencesTooLarge, {path, std::to_string(mostReferred)});
    for (auto& [key, entry] : *resolved) {
        if (!entry.value) {
            known.erase(key);
            continue;
        }
        ConfigValue value{key,
                          Secret(std::move(*entry.value)),
                          {ConfigSource::Kind::File, path, entry.line, {}, section},
                          isSecretKey(key)};
        known.insert_or_assign(key, std::move(value));
    }
    return Done();
}

void applyVariablesAndOverrides(Layer& known, const ConfigInput& input)
{
    const auto put = [&](const std::string& key, std::string text, ConfigSource source) {
        known.insert_or_assign(
            key, ConfigValue{key, Secret(std::move(text)), std::move(source), isSecretKey(key)});
    };
    for (const KnownKey& key : knownKeys) {
        if (key.builtIn && !known.contains(key.name))
            put(key.name, key.builtIn, {});
        if (auto value = input.variables(key.name))
            put(key.name, std::move(*value), {ConfigSource::Kind::Variable, {}, 0, key.name});
    }
    for (const auto& [key, value] : input.overrides)
        put(key, value, {ConfigSource::Kind::Override, {}, 0, {}});
}

// Known keys first, in their own order, then the rest by name.
std::vector<ConfigValue> inReadingOrder(Layer known)
{
    std::vector<ConfigValue> values;
    for (const KnownKey& key : knownKeys) {
        if (auto node = known.extract(key.name))
            values.push_back(std::move(node.mapped()));
    }
    for (auto& [key, value] : known)
        values.push_back(std::move(value));
    return values;
}

std::vector<std::string> texts(const std::vector<EnvironmentName>& names)
{
    std::vector<std::string> result;
    for (const EnvironmentName& name : names)
        result.push_back(name.text());
    return result;
}

// The names that files of environments stand for, good or not; hidden files are an editor's.
Result<std::set<std::string>> fileStems(const ConfigInput& input)
{
    auto files = listFolder(input.paths.environmentFolder());
    if (!files)
        return Error(ErrorCode::ConfigUnreadable, files.error().arguments);
    std::set<std::string> stems;
    for (const std::string& file : *files) {
        if (file.ends_with(fileSuffix) && !file.starts_with('.'))
            stems.insert(file.substr(0, file.size() - fileSuffix.size()));
    }
    return stems;
}

Result<EnvironmentNames> environmentsIn(const ConfigInput& input, const FileEntries& main)
{
    const auto stems = fileStems(input);
    if (!stems)
        return stems.error();
    EnvironmentNames list;
    std::set<EnvironmentName> names;
    for (const DotenvEntry& entry : main.entries) {
        if (auto name = EnvironmentName::from(entry.section))
            names.insert(std::move(*name));
        else if (entry.section.starts_with('[') && entry.key.empty())
            list.leftOut.emplace_back(
                ErrorCode::ConfigSectionInvalid,
                std::vector{input.paths.mainFile(), std::to_string(entry.line),
                            printableText(entry.section.substr(1, entry.section.size() - 2), 64)});
    }
    for (const std::string& stem : *stems) {
        if (auto name = EnvironmentName::from(stem))
            names.insert(std::move(*name));
        else
            list.leftOut.emplace_back(
                ErrorCode::ConfigFileNameInvalid,
                std::vector{input.paths.environmentFile(printableText(stem)), printableText(stem)});
    }
    list.names.assign(names.begin(), names.end());
    return list;
}

// The default environment as the highest layer says that says anything; an empty text says nothing.
Result<ConfigValue> defaultEnvironment(const ConfigInput& input, const FileEntries& main)
{
    constexpr std::array<const char*, 2> spellings{"default_environment", keys::defaultEnvironment};
    for (const char* key : spellings) {
        if (const auto found = input.overrides.find(key);
            found != input.overrides.end() && !found->second.empty())
            return ConfigValue{
                key, Secret(found->second), {ConfigSource::Kind::Override, {}, 0, {}}};
    }
    for (const char* key : spellings) {
        if (auto value = input.variables(key); value && !value->empty())
            return ConfigValue{
                key, Secret(std::move(*value)), {ConfigSource::Kind::Variable, {}, 0, key}};
    }
    Layer known;
    if (const auto added = addLayer(known, main, input.paths.mainFile(), {}, input.variables);
        !added)
        return added.error();
    for (const char* key : spellings) {
        if (const auto found = known.find(key);
            found != known.end() && !found->second.value.empty())
            return found->second;
    }
    return ConfigValue();
}

// "a=1&b=2" as "a=***&b=***".
std::string withoutParameterValues(std::string_view query)
{
    std::string shown;
    for (std::size_t start = 0; start < query.size();) {
        const std::size_t end = std::min(query.size(), query.find('&', start));
        const std::string_view part = query.substr(start, end - start);
        const std::size_t sign = part.find('=');
        shown += shown.empty() ? "" : "&";
        shown += part.substr(0, sign);
        shown += sign < part.size() - 1 ? "=***" : sign < part.size() ? "=" : "";
        start = end + 1;
    }
    return shown;
}

Error unknownEnvironment(const ConfigInput& input, const FileEntries& main,
                         const EnvironmentName& name)
{
    const std::string file = input.paths.environmentFile(name.text());
    const auto list = environmentsIn(input, main);
    if (!list)
        return list.error();
    if (list->names.empty())
        return {ErrorCode::EnvironmentNone, {file}};
    for (const EnvironmentName& other : list->names) {
        if (lowerCase(other.text()) == lowerCase(name.text()))
            return {ErrorCode::EnvironmentOtherCase, {name.text(), other.text()}};
    }
    return {ErrorCode::EnvironmentUnknown, {name.text(), join(texts(list->names), ", "), file}};
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
    if (value.secret)
        return text.empty() ? "" : "***";
    if (value.key == keys::extraParams)
        return withoutParameterValues(text);
    const std::size_t slashes = text.find("//");
    const bool hasUser =
        slashes != std::string::npos && text.find('@', slashes) != std::string::npos;
    return hasUser ? withoutSecrets(text) : text;
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

Status addOverride(ConfigOverrides& overrides, const std::string& assignment)
{
    const std::size_t sign = assignment.find('=');
    // what stands behind the sign may be a secret: an error names the key only
    if (sign == std::string::npos || sign == 0)
        return Error(ErrorCode::OverrideInvalid, {printableText(assignment.substr(0, sign), 64)});
    overrides[assignment.substr(0, sign)] = assignment.substr(sign + 1);
    return Done();
}

Result<EnvironmentNames> listEnvironments(const ConfigInput& input)
{
    const auto main = readMainFile(input);
    return main ? environmentsIn(input, *main) : main.error();
}

std::map<EnvironmentName, Error> nameClashes(const std::vector<EnvironmentName>& names)
{
    std::map<EnvironmentName, Error> clashes;
    std::map<std::string, EnvironmentName> seen;
    for (const EnvironmentName& name : names) {
        const auto [other, isNew] = seen.emplace(lowerCase(name.text()), name);
        if (isNew || other->second == name)
            continue;
        const Error clash(
            ErrorCode::EnvironmentNameClash,
            {std::min(other->second, name).text(), std::max(other->second, name).text()});
        clashes.emplace(other->second, clash);
        clashes.emplace(name, clash);
    }
    return clashes;
}

Result<EnvironmentName> chooseEnvironment(const ConfigInput& input,
                                          const std::optional<std::string>& given)
{
    if (given)
        return EnvironmentName::from(*given);
    const auto main = readMainFile(input);
    if (!main)
        return main.error();
    const auto choice = defaultEnvironment(input, *main);
    if (!choice)
        return choice.error();
    if (!choice->value.empty()) {
        auto name = EnvironmentName::from(choice->value.reveal());
        if (name)
            return name;
        return Error(ErrorCode::ConfigValueInvalid,
                     {choice->key, name.error().arguments.front(), choice->source.text(),
                      "the name of an environment, such as dev"});
    }
    const auto list = environmentsIn(input, *main);
    if (!list)
        return list.error();
    if (list->names.empty())
        return Error(ErrorCode::EnvironmentNone, {input.paths.environmentFile("dev")});
    return Error(ErrorCode::EnvironmentNotChosen,
                 {join(texts(list->names), ", "), input.paths.mainFile()});
}

Result<Configuration> loadConfiguration(const ConfigInput& input, const EnvironmentName& name)
{
    const std::string mainPath = input.paths.mainFile();
    const std::string ownPath = input.paths.environmentFile(name.text());
    const auto main = readMainFile(input);
    if (!main)
        return main.error();
    const auto own = readEntries(ownPath, DotenvSections::Refused);
    if (!own)
        return own.error();
    const bool section = hasSection(*main, name.text());
    if (!own->exists && !section)
        return unknownEnvironment(input, *main, name);
    const auto list = environmentsIn(input, *main);
    if (!list)
        return list.error();

    Layer known;
    for (const auto& added : {addLayer(known, *main, mainPath, {}, input.variables),
                              addLayer(known, *main, mainPath, name.text(), input.variables),
                              addLayer(known, *own, ownPath, {}, input.variables)}) {
        if (!added)
            return added.error();
    }
    known.erase("default_environment");
    known.erase(keys::defaultEnvironment);
    applyVariablesAndOverrides(known, input);
    const auto clashes = nameClashes(list->names);
    const auto clash = clashes.find(name);
    return Configuration(name, own->exists ? ownPath : mainPath, inReadingOrder(std::move(known)),
                         clash == clashes.end() ? std::nullopt : std::optional(clash->second));
}

std::vector<Error> exposedFiles(const Configuration& configuration)
{
    std::map<std::string, std::vector<std::string>> keysByFile;
    for (const ConfigValue& value : configuration.values()) {
        const bool fromFile = value.source.kind == ConfigSource::Kind::File;
        if (fromFile && value.secret && !value.value.empty())
            keysByFile[value.source.file].push_back(value.key);
    }
    std::vector<Error> exposed;
    for (const auto& [file, secretKeys] : keysByFile) {
        if (othersCanRead(file))
            exposed.emplace_back(ErrorCode::ConfigFileExposed,
                                 std::vector{file, printableText(join(secretKeys, ", "))});
    }
    return exposed;
}

bool isUnknownEnvironment(const Error& error)
{
    return error.code == ErrorCode::EnvironmentUnknown
        || error.code == ErrorCode::EnvironmentOtherCase
        || error.code == ErrorCode::EnvironmentNone;
}

} // namespace lmi
