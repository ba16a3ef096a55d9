#include "core/config/EnvironmentFiles.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/config/ConfigSnapshot.h"
#include "core/config/Keys.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace lmi {
namespace {

constexpr std::size_t largestFile = 1024UL * 1024;

Result<std::optional<std::string>> contentOf(const std::string& path)
{
    auto content = readFile(path, largestFile, FileRole::Configuration);
    if (content)
        return content;
    const bool large = content.error().code == ErrorCode::FileTooLarge;
    return Error(large ? ErrorCode::ConfigTooLarge : ErrorCode::ConfigUnreadable,
                 content.error().arguments);
}

// What may not survive a power cut is written all the same.
Status written(const Status& status)
{
    return status || status.error().code == ErrorCode::FileNotDurable ? Status(Done()) : status;
}

Status write(const std::string& path, const Result<std::string>& text)
{
    return text ? written(replaceConfigurationFile(path, *text)) : text.error();
}

} // namespace

/// Where an environment is written down.
struct EnvironmentFiles::Place {
    std::string path;
    std::string text;
    DotenvSections sections = DotenvSections::Refused;
    std::string section; ///< empty: it has a file of its own
};

ConfigInput EnvironmentFiles::input() const
{
    return {m_paths, [](const std::string&) { return std::optional<std::string>(); }, {}};
}

Result<EnvironmentFiles::Place> EnvironmentFiles::placeOf(const EnvironmentName& name) const
{
    const std::string own = m_paths.environmentFile(name.text());
    auto text = contentOf(own);
    if (!text)
        return text.error();
    if (text->has_value())
        return Place{own, std::move(**text), DotenvSections::Refused, {}};
    auto main = contentOf(m_paths.mainFile());
    if (!main)
        return main.error();
    const auto entries =
        parseDotenv(main->value_or(""), m_paths.mainFile(), DotenvSections::Allowed);
    if (!entries)
        return entries.error();
    const bool there =
        std::any_of(entries->begin(), entries->end(),
                    [&name](const DotenvEntry& entry) { return entry.section == name.text(); });
    if (!there)
        return Error(ErrorCode::EnvironmentUnknown, {name.text(), "-", own});
    return Place{m_paths.mainFile(), std::move(**main), DotenvSections::Allowed, name.text()};
}

Status EnvironmentFiles::refuseTaken(const EnvironmentName& name) const
{
    auto list = listEnvironments(input());
    if (!list)
        return list.error();
    if (std::find(list->names.begin(), list->names.end(), name) != list->names.end())
        return Error(ErrorCode::EnvironmentExists, {name.text()});
    list->names.push_back(name);
    const auto clashes = nameClashes(list->names);
    const auto clash = clashes.find(name);
    return clash == clashes.end() ? Status(Done()) : Status(clash->second);
}

Status EnvironmentFiles::create(const EnvironmentName& name, const DotenvChanges& settings) const
{
    const std::string path = m_paths.environmentFile(name.text());
    // in the order that people read them in
    std::string text;
    DotenvChanges others = settings;
    for (const KnownKey& known : knownKeys) {
        const auto each = others.extract(known.name);
        if (!each || !each.mapped())
            continue;
        const auto next =
            withChanges(text, path, DotenvSections::Refused, {}, {{known.name, each.mapped()}});
        if (!next)
            return next.error();
        text = *next;
    }
    const auto whole = withChanges(text, path, DotenvSections::Refused, {}, others);
    return whole ? createFrom(name, *whole) : whole.error();
}

Status EnvironmentFiles::createFrom(const EnvironmentName& name, const std::string& text) const
{
    const std::string path = m_paths.environmentFile(name.text());
    if (const auto free = refuseTaken(name); !free)
        return free;
    if (const auto entries = parseDotenv(text, path, DotenvSections::Refused); !entries)
        return entries.error();
    return written(replaceConfigurationFile(path, text));
}

Status EnvironmentFiles::change(const EnvironmentName& name, const DotenvChanges& changes) const
{
    const auto place = placeOf(name);
    if (!place)
        return place.error();
    return write(place->path,
                 withChanges(place->text, place->path, place->sections, place->section, changes));
}

Status EnvironmentFiles::rename(const EnvironmentName& from, const EnvironmentName& to) const
{
    const auto place = placeOf(from);
    if (!place)
        return place.error();
    const Status free = refuseTaken(to);
    const bool onlyCase = lowerCase(from.text()) == lowerCase(to.text());
    if (!free && !(onlyCase && free.error().code == ErrorCode::EnvironmentNameClash))
        return free;
    const bool isDefault = namedDefault() == from.text();
    // beside a file of its own there may be a section
    const std::string main = m_paths.mainFile();
    const auto text = contentOf(main);
    if (!text)
        return text.error();
    if (text->has_value()) {
        const auto renamed = withSectionRenamed(**text, main, from.text(), to.text());
        const bool same = renamed && *renamed == **text;
        if (const Status done = same ? Status(Done()) : write(main, renamed); !done)
            return done;
    }
    if (place->section.empty()) {
        const std::string path = m_paths.environmentFile(to.text());
        if (std::rename(place->path.c_str(), path.c_str()) != 0)
            return Error(ErrorCode::FileWriteFailed, {path, systemReason(errno)});
    }
    return isDefault ? setDefault(to) : Status(Done());
}

Status EnvironmentFiles::duplicate(const EnvironmentName& from, const EnvironmentName& to) const
{
    const auto place = placeOf(from);
    if (!place)
        return place.error();
    if (place->section.empty())
        return createFrom(to, place->text);
    const auto lines = linesOfSection(place->text, place->path, place->section);
    return lines ? createFrom(to, *lines) : lines.error();
}

Status EnvironmentFiles::remove(const EnvironmentName& name) const
{
    if (namedDefault() == name.text()) {
        if (auto unset = setDefault(std::nullopt); !unset)
            return unset;
    }
    const auto place = placeOf(name);
    if (!place)
        return place.error();
    if (place->section.empty()) {
        if (std::remove(place->path.c_str()) != 0)
            return Error(ErrorCode::FileWriteFailed, {place->path, systemReason(errno)});
        // a section of the same name would come to light
        const auto behind = placeOf(name);
        return behind ? remove(name) : Status(Done());
    }
    return write(place->path, withoutSection(place->text, place->path, place->section));
}

Status EnvironmentFiles::setDefault(const std::optional<EnvironmentName>& name) const
{
    const std::string path = m_paths.mainFile();
    const auto text = contentOf(path);
    if (!text)
        return text.error();
    // both spellings are read; one must not contradict the other
    DotenvChanges changes{{"default_environment", std::nullopt},
                          {keys::defaultEnvironment, std::nullopt}};
    if (name)
        changes["default_environment"] = name->text();
    return write(path, withChanges(text->value_or(""), path, DotenvSections::Allowed, {}, changes));
}

std::optional<EnvironmentName> EnvironmentFiles::defaultEnvironment() const
{
    const auto name = chooseEnvironment(input(), std::nullopt);
    return name ? std::optional(*name) : std::nullopt;
}

std::string EnvironmentFiles::namedDefault() const
{
    const auto name = defaultEnvironment();
    return name ? name->text() : std::string();
}

Result<std::vector<ImportedEnvironment>>
environmentsInText(std::string_view text, const std::string& file, const std::string& name)
{
    const auto entries = parseDotenv(text, file, DotenvSections::Allowed);
    if (!entries)
        return entries.error();
    const auto global = linesOfSection(text, file, {});
    if (!global)
        return global.error();
    std::vector<ImportedEnvironment> found;
    for (const DotenvEntry& entry : *entries) {
        const bool known =
            std::any_of(found.begin(), found.end(), [&entry](const ImportedEnvironment& each) {
                return each.name == entry.section;
            });
        if (!entry.key.empty() || entry.section.empty() || known)
            continue;
        const auto lines = linesOfSection(text, file, entry.section);
        if (!lines)
            return lines.error();
        found.push_back({entry.section, *global + *lines});
    }
    if (found.empty())
        found.push_back({name, std::string(text)});
    return found;
}

} // namespace lmi
