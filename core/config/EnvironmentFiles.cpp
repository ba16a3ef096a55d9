#include "core/config/EnvironmentFiles.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/config/ConfigSnapshot.h"
#include "core/config/DotenvFile.h"
#include "core/config/KeychainEntry.h"
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

// One in the middle of a text would belong to a key.
std::string_view withoutMark(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    return text.substr(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
}

// What an environment has in the keychain stays there under the name it has got once.
Result<std::string> withEntriesNamed(const std::string& text, const std::string& path,
                                     DotenvSections sections, const std::string& section,
                                     const EnvironmentName& name)
{
    const auto entries = parseDotenv(text, path, sections);
    if (!entries)
        return entries.error();
    DotenvChanges changes;
    for (const DotenvEntry& entry : *entries) {
        if (entry.section != section || !isKeychainKey(entry.key))
            continue;
        const std::string named = withEntryNamed(name, entry.key, entry.value.value_or(""));
        if (named != entry.value.value_or(""))
            changes[entry.key] = named;
        else
            changes.erase(entry.key);
    }
    return changes.empty() ? Result(text) : withChanges(text, path, sections, section, changes);
}

Status write(const std::string& path, const Result<std::string>& text)
{
    return text ? written(replaceConfigurationFile(path, *text)) : text.error();
}

} // namespace

/// Where an environment is written down: in a file of its own, in a section of the main file, or in
/// both, whose file then wins.
struct EnvironmentFiles::Places {
    std::optional<std::string> own; ///< the text of its file
    std::string main; ///< the text of the main file
    bool section = false;
};

ConfigInput EnvironmentFiles::input() const
{
    return {m_paths, [](const std::string&) { return std::optional<std::string>(); }, {}};
}

Result<EnvironmentFiles::Places> EnvironmentFiles::placesOf(const EnvironmentName& name) const
{
    const std::string path = m_paths.environmentFile(name.text());
    auto own = contentOf(path);
    if (!own)
        return own.error();
    auto main = contentOf(m_paths.mainFile());
    if (!main)
        return main.error();
    const auto entries =
        parseDotenv(main->value_or(""), m_paths.mainFile(), DotenvSections::Allowed);
    if (!entries)
        return entries.error();
    const bool section =
        std::any_of(entries->begin(), entries->end(),
                    [&name](const DotenvEntry& entry) { return entry.section == name.text(); });
    if (!own->has_value() && !section)
        return Error(ErrorCode::EnvironmentUnknown, {name.text(), "-", path});
    return Places{std::move(*own), main->value_or(""), section};
}

Status EnvironmentFiles::writeMain(const std::string& before, const Result<std::string>& text) const
{
    return text && *text == before ? Status(Done()) : write(m_paths.mainFile(), text);
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
    const auto places = placesOf(name);
    if (!places)
        return places.error();
    const std::string main = m_paths.mainFile();
    if (!places->own)
        return write(
            main, withChanges(places->main, main, DotenvSections::Allowed, name.text(), changes));
    const std::string path = m_paths.environmentFile(name.text());
    const auto own = withChanges(*places->own, path, DotenvSections::Refused, {}, changes);
    if (!own)
        return own.error();
    // what the file does not say any more would be said by the section
    DotenvChanges removed = changes;
    std::erase_if(removed, [](const auto& each) { return each.second.has_value(); });
    if (places->section && !removed.empty()) {
        const auto text =
            withChanges(places->main, main, DotenvSections::Allowed, name.text(), removed);
        if (const auto done = writeMain(places->main, text); !done)
            return done;
    }
    return write(path, own);
}

Status EnvironmentFiles::changeSwitch(const EnvironmentName& name, const std::string& key,
                                      const std::string& value, const std::string& usual) const
{
    const auto forAll = general([](const std::string&) { return std::optional<std::string>(); });
    const bool saidForAll = forAll && forAll->find(key) != forAll->end();
    const bool leftOut = value == usual && !saidForAll;
    return change(name, {{key, leftOut ? std::nullopt : std::optional(value)}});
}

Status EnvironmentFiles::checkNewName(const EnvironmentName& from, const EnvironmentName& to) const
{
    const Status free = refuseTaken(to);
    const bool onlyCase = lowerCase(from.text()) == lowerCase(to.text());
    const bool clash = !free && free.error().code == ErrorCode::EnvironmentNameClash;
    return onlyCase && clash ? Status(Done()) : free;
}

Status EnvironmentFiles::rename(const EnvironmentName& from, const EnvironmentName& to) const
{
    const auto places = placesOf(from);
    if (!places)
        return places.error();
    if (const auto free = checkNewName(from, to); !free)
        return free;
    const std::string mainFile = m_paths.mainFile();
    const std::string before = m_paths.environmentFile(from.text());
    auto text =
        withEntriesNamed(places->main, mainFile, DotenvSections::Allowed, from.text(), from);
    if (text)
        text = withSectionRenamed(*text, mainFile, from.text(), to.text());
    const auto own = places->own
        ? withEntriesNamed(*places->own, before, DotenvSections::Refused, {}, from)
        : Result(std::string());
    if (!own)
        return own.error();
    if (text && namedDefault() == from.text())
        text = withDefault(*text, to);
    if (const Status done = writeMain(places->main, text); !done || !places->own)
        return done;
    if (const Status named = *own == *places->own ? Status(Done()) : write(before, own); !named)
        return named;
    const std::string path = m_paths.environmentFile(to.text());
    if (std::rename(before.c_str(), path.c_str()) != 0)
        return Error(ErrorCode::FileWriteFailed, {path, systemReason(errno)});
    return Done();
}

Status EnvironmentFiles::duplicate(const EnvironmentName& from, const EnvironmentName& to) const
{
    const auto places = placesOf(from);
    if (!places)
        return places.error();
    const auto copy = [&](const std::string& text) {
        const auto named = withEntriesNamed(text, m_paths.environmentFile(to.text()),
                                            DotenvSections::Refused, {}, from);
        return named ? createFrom(to, *named) : named.error();
    };
    if (!places->section)
        return copy(*places->own);
    auto lines = linesOfSection(places->main, m_paths.mainFile(), from.text());
    if (!lines)
        return lines.error();
    // behind the section's lines, what its own file says wins as before
    if (places->own && !lines->empty() && !lines->ends_with('\n'))
        *lines += '\n';
    if (places->own)
        *lines += withoutMark(*places->own);
    return copy(*lines);
}

Status EnvironmentFiles::remove(const EnvironmentName& name) const
{
    const auto places = placesOf(name);
    if (!places)
        return places.error();
    // without its file, a section of the same name would come to light
    auto text = withoutSection(places->main, m_paths.mainFile(), name.text());
    if (text && namedDefault() == name.text())
        text = withDefault(*text, std::nullopt);
    if (const Status done = writeMain(places->main, text); !done || !places->own)
        return done;
    const std::string path = m_paths.environmentFile(name.text());
    if (std::remove(path.c_str()) != 0)
        return Error(ErrorCode::FileWriteFailed, {path, systemReason(errno)});
    return Done();
}

Result<std::string> EnvironmentFiles::withDefault(const std::string& text,
                                                  const std::optional<EnvironmentName>& name) const
{
    // both spellings are read; one must not contradict the other
    DotenvChanges changes{{"default_environment", std::nullopt},
                          {keys::defaultEnvironment, std::nullopt}};
    if (name)
        changes["default_environment"] = name->text();
    return withChanges(text, m_paths.mainFile(), DotenvSections::Allowed, {}, changes);
}

Status EnvironmentFiles::setDefault(const std::optional<EnvironmentName>& name) const
{
    const auto text = contentOf(m_paths.mainFile());
    if (!text)
        return text.error();
    return write(m_paths.mainFile(), withDefault(text->value_or(""), name));
}

std::optional<EnvironmentName> EnvironmentFiles::defaultEnvironment() const
{
    const auto name = chooseEnvironment(input(), std::nullopt);
    return name ? std::optional(*name) : std::nullopt;
}

Result<std::map<std::string, std::string>>
EnvironmentFiles::general(const Variables& variables) const
{
    const auto main = readDotenvFile(m_paths.mainFile(), DotenvSections::Allowed);
    if (!main)
        return main.error();
    const auto resolved = resolveSection(main->entries, {}, variables);
    if (!resolved)
        return Error(ErrorCode::ConfigReferencesTooLarge,
                     {m_paths.mainFile(), std::to_string(mostReferred)});
    std::map<std::string, std::string> values;
    for (const auto& [key, entry] : *resolved)
        values[key] = entry.value.value_or("");
    return values;
}

Status EnvironmentFiles::changeGeneral(const DotenvChanges& changes) const
{
    const auto text = contentOf(m_paths.mainFile());
    if (!text)
        return text.error();
    const std::string before = text->value_or("");
    return writeMain(before,
                     withChanges(before, m_paths.mainFile(), DotenvSections::Allowed, {}, changes));
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
