#include "core/config/ConfigSnapshot.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/config/DotenvFile.h"
#include "core/config/FileSecrets.h"
#include "core/config/Keys.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace lmi {
namespace {

constexpr std::string_view fileSuffix = ".env";

/// Values by key, later ones having replaced earlier ones, with their sources.
using Layer = std::map<std::string, ConfigValue>;

// Puts one section of a file over what is known so far; a key without a value takes away what the
// layers below say. A reference sees this section's earlier lines first, then the layers below,
// then the process's variables.
// Errors: ConfigReferencesTooLarge.
Status addLayer(Layer& known, const std::vector<DotenvEntry>& entries, const std::string& path,
                const std::string& section, const Variables& variables)
{
    const auto below = [&](const std::string& key) -> std::optional<std::string> {
        if (const auto found = known.find(key); found != known.end())
            return found->second.value.reveal();
        return variables(key);
    };
    auto resolved = resolveSection(entries, section, below);
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

// A copy of a secret is one, too. What is short stands in other words by chance.
void markCopiesOfSecrets(std::vector<ConfigValue>& values)
{
    constexpr std::size_t shortest = 8;
    std::vector<std::string> secrets;
    for (const ConfigValue& value : values) {
        if (value.secret && !value.value.empty())
            secrets.push_back(value.value.reveal());
    }
    for (ConfigValue& value : values) {
        const std::string& text = value.value.reveal();
        value.secret =
            value.secret
            || std::any_of(secrets.begin(), secrets.end(), [&text](const std::string& secret) {
                   return text == secret
                       || (secret.size() >= shortest && text.find(secret) != std::string::npos);
               });
    }
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
    markCopiesOfSecrets(values);
    return values;
}

std::vector<std::string> texts(const std::vector<EnvironmentName>& names)
{
    std::vector<std::string> result;
    for (const EnvironmentName& name : names)
        result.push_back(name.text());
    return result;
}

bool isSameInSmallLetters(const std::string& a, const std::string& b)
{
    return a.size() == b.size() && lowerCase(a) == lowerCase(b);
}

// The names that files of environments stand for, good or not; hidden files are an editor's.
Result<std::vector<std::string>> fileStems(const ConfigInput& input)
{
    auto files = listFolder(input.paths.environmentFolder());
    if (!files)
        return Error(ErrorCode::ConfigUnreadable, files.error().arguments);
    std::vector<std::string> stems;
    for (const std::string& file : *files) {
        if (file.ends_with(fileSuffix) && !file.starts_with('.'))
            stems.push_back(file.substr(0, file.size() - fileSuffix.size()));
    }
    return stems;
}

} // namespace

std::map<EnvironmentName, Error> nameClashes(const std::vector<EnvironmentName>& names)
{
    // those that are the same in small letters stand side by side
    std::vector<std::pair<std::string, const EnvironmentName*>> order;
    order.reserve(names.size());
    for (const EnvironmentName& name : names)
        order.emplace_back(lowerCase(name.text()), &name);
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second->text()) < std::tie(b.first, b.second->text());
    });
    std::map<EnvironmentName, Error> clashes;
    for (std::size_t i = 1; i < order.size(); ++i) {
        const EnvironmentName& first = *order[i - 1].second;
        const EnvironmentName& second = *order[i].second;
        if (order[i - 1].first != order[i].first || first == second)
            continue;
        const Error clash(ErrorCode::EnvironmentNameClash, {first.text(), second.text()});
        clashes.emplace(first, clash);
        clashes.emplace(second, clash);
    }
    return clashes;
}

ConfigSnapshot::ConfigSnapshot(const ConfigInput& input, std::vector<DotenvEntry> main)
    : m_input(&input)
    , m_stems(fileStems(input))
{
    for (DotenvEntry& entry : main) {
        if (auto name = EnvironmentName::from(entry.section))
            m_sections.push_back(std::move(*name));
        else if (entry.section.starts_with('[') && entry.key.empty())
            m_wrongSections.emplace_back(
                ErrorCode::ConfigSectionInvalid,
                std::vector{input.paths.mainFile(), std::to_string(entry.line),
                            printableText(entry.section.substr(1, entry.section.size() - 2), 64)});
        std::vector<DotenvEntry>& section = m_main[entry.section];
        section.push_back(std::move(entry));
    }
}

const Result<EnvironmentNames>& ConfigSnapshot::names() const
{
    if (!m_names && !m_stems) {
        m_names.emplace(m_stems.error());
    } else if (!m_names) {
        m_names.emplace(sortedNames());
        m_clashes = nameClashes((*m_names)->names);
    }
    return *m_names;
}

EnvironmentNames ConfigSnapshot::sortedNames() const
{
    EnvironmentNames list{m_sections, m_wrongSections};
    std::vector<std::string> wrong;
    for (const std::string& stem : *m_stems) {
        if (auto name = EnvironmentName::from(stem))
            list.names.push_back(std::move(*name));
        else
            wrong.push_back(stem);
    }
    std::sort(wrong.begin(), wrong.end());
    for (const std::string& stem : wrong)
        list.leftOut.emplace_back(
            ErrorCode::ConfigFileNameInvalid,
            std::vector{m_input->paths.environmentFile(printableText(stem)), printableText(stem)});
    std::sort(list.names.begin(), list.names.end());
    list.names.erase(std::unique(list.names.begin(), list.names.end()), list.names.end());
    return list;
}

Result<ConfigSnapshot> ConfigSnapshot::take(const ConfigInput& input)
{
    auto main = readDotenvFile(input.paths.mainFile(), DotenvSections::Allowed);
    if (!main)
        return main.error();
    return ConfigSnapshot(input, std::move(main->entries));
}

Result<EnvironmentName> ConfigSnapshot::choose(const std::optional<std::string>& given) const
{
    if (given)
        return EnvironmentName::from(*given);
    const auto choice = defaultEnvironment();
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
    const Result<EnvironmentNames>& all = names();
    if (!all)
        return all.error();
    if (all->names.empty())
        return Error(ErrorCode::EnvironmentNone, {m_input->paths.environmentFile("dev")});
    return Error(ErrorCode::EnvironmentNotChosen,
                 {join(texts(all->names), ", "), m_input->paths.mainFile()});
}

// The default environment as the highest layer says that says anything; an empty text says nothing.
Result<ConfigValue> ConfigSnapshot::defaultEnvironment() const
{
    constexpr std::array<const char*, 2> spellings{"default_environment", keys::defaultEnvironment};
    for (const char* key : spellings) {
        if (const auto found = m_input->overrides.find(key);
            found != m_input->overrides.end() && !found->second.empty())
            return ConfigValue{
                key, Secret(found->second), {ConfigSource::Kind::Override, {}, 0, {}}};
    }
    for (const char* key : spellings) {
        if (auto value = m_input->variables(key); value && !value->empty())
            return ConfigValue{
                key, Secret(std::move(*value)), {ConfigSource::Kind::Variable, {}, 0, key}};
    }
    Layer known;
    if (const auto added =
            addLayer(known, mainSection({}), m_input->paths.mainFile(), {}, m_input->variables);
        !added)
        return added.error();
    for (const char* key : spellings) {
        if (const auto found = known.find(key);
            found != known.end() && !found->second.value.empty())
            return found->second;
    }
    return ConfigValue();
}

Result<Configuration> ConfigSnapshot::load(const EnvironmentName& name) const
{
    const std::string mainPath = m_input->paths.mainFile();
    const std::string ownPath = m_input->paths.environmentFile(name.text());
    const auto own = readDotenvFile(ownPath, DotenvSections::Refused);
    if (!own)
        return own.error();
    if (!own->exists && !m_main.contains(name.text()))
        return unknown(name);

    const std::vector<DotenvEntry>& common = mainSection({});
    const std::vector<DotenvEntry>& section = mainSection(name.text());
    Layer known;
    for (const auto& added : {addLayer(known, common, mainPath, {}, m_input->variables),
                              addLayer(known, section, mainPath, name.text(), m_input->variables),
                              addLayer(known, own->entries, ownPath, {}, m_input->variables)}) {
        if (!added)
            return added.error();
    }
    known.erase("default_environment");
    known.erase(keys::defaultEnvironment);
    applyVariablesAndOverrides(known, *m_input);
    return Configuration(
        name, own->exists ? ownPath : mainPath, inReadingOrder(std::move(known)), nameProblem(name),
        secretsInFiles({{mainPath, common}, {mainPath, section}, {ownPath, own->entries}}));
}

const std::vector<DotenvEntry>& ConfigSnapshot::mainSection(const std::string& section) const
{
    static const std::vector<DotenvEntry> none;
    const auto found = m_main.find(section);
    return found == m_main.end() ? none : found->second;
}

Error ConfigSnapshot::unknown(const EnvironmentName& name) const
{
    const std::string file = m_input->paths.environmentFile(name.text());
    const Result<EnvironmentNames>& all = names();
    if (!all)
        return all.error();
    if (all->names.empty())
        return {ErrorCode::EnvironmentNone, {file}};
    for (const EnvironmentName& other : all->names) {
        // the folder has its file, which cannot be found: a link, or somebody removes it just now
        if (other == name)
            return {ErrorCode::ConfigUnreadable, {file, "it leads to no file"}};
        if (lowerCase(other.text()) == lowerCase(name.text()))
            return {ErrorCode::EnvironmentOtherCase, {name.text(), other.text()}};
    }
    return {ErrorCode::EnvironmentUnknown, {name.text(), join(texts(all->names), ", "), file}};
}

std::optional<Error> ConfigSnapshot::nameProblem(const EnvironmentName& name) const
{
    if (!m_stems)
        return m_stems.error();
    if (m_names) {
        const auto clash = m_clashes.find(name);
        return clash == m_clashes.end() ? std::nullopt : std::optional(clash->second);
    }
    std::vector<EnvironmentName> alike{name};
    const auto add = [&](const std::string& other) {
        if (!isSameInSmallLetters(other, name.text()))
            return;
        if (auto good = EnvironmentName::from(other))
            alike.push_back(std::move(*good));
    };
    for (const std::string& stem : *m_stems)
        add(stem);
    for (const EnvironmentName& section : m_sections)
        add(section.text());
    const auto clashes = nameClashes(alike);
    const auto clash = clashes.find(name);
    return clash == clashes.end() ? std::nullopt : std::optional(clash->second);
}

Result<EnvironmentNames> listEnvironments(const ConfigInput& input)
{
    const auto snapshot = ConfigSnapshot::take(input);
    return snapshot ? snapshot->names() : snapshot.error();
}

Result<EnvironmentName> chooseEnvironment(const ConfigInput& input,
                                          const std::optional<std::string>& given)
{
    if (given)
        return EnvironmentName::from(*given);
    const auto snapshot = ConfigSnapshot::take(input);
    return snapshot ? snapshot->choose(given) : snapshot.error();
}

Result<Configuration> loadConfiguration(const ConfigInput& input, const EnvironmentName& name)
{
    const auto snapshot = ConfigSnapshot::take(input);
    return snapshot ? snapshot->load(name) : snapshot.error();
}

} // namespace lmi
