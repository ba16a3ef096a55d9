#include "core/config/ExposedFiles.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/config/DotenvFile.h"
#include "core/config/Keys.h"

#include <algorithm>
#include <array>
#include <set>

namespace lmi {
namespace {

/// The lines of one file that apply to an environment.
struct ApplyingLines {
    std::string path;
    std::vector<DotenvEntry> entries;
};

using BothFiles = std::array<ApplyingLines, 2>;

// "" stands for the lines before the first section.
ApplyingLines linesOf(const std::string& path, DotenvSections allowed, const std::string& section)
{
    auto file = readDotenvFile(path, allowed);
    if (!file)
        return {path, {}};
    std::erase_if(file->entries, [&section](const DotenvEntry& entry) {
        return !entry.section.empty() && entry.section != section;
    });
    return {path, std::move(file->entries)};
}

// The names of what a value refers to.
std::set<std::string> referencesIn(const std::string& value)
{
    std::set<std::string> names;
    static_cast<void>(expandReferences(value, [&names](const std::string& name) {
        names.insert(name);
        return std::optional<std::string>();
    }));
    return names;
}

// The secrets that are known as such, and what their values refer to.
std::set<std::string> keysOfSecrets(const BothFiles& files)
{
    std::set<std::string> secretKeys{keys::clientSecret, keys::password};
    for (std::size_t before = 0; before != secretKeys.size();) {
        before = secretKeys.size();
        for (const ApplyingLines& file : files) {
            for (const DotenvEntry& entry : file.entries) {
                if (entry.value && secretKeys.contains(entry.key))
                    secretKeys.merge(referencesIn(*entry.value));
            }
        }
    }
    return secretKeys;
}

// The keys among them to which the file gives a text of its own.
std::vector<std::string> secretsIn(const ApplyingLines& file, const std::set<std::string>& secrets)
{
    const auto nothing = [](const std::string&) { return std::optional<std::string>(); };
    std::vector<std::string> found;
    for (const DotenvEntry& entry : file.entries) {
        if (entry.value && secrets.contains(entry.key)
            && !expandReferences(*entry.value, nothing).empty()
            && std::find(found.begin(), found.end(), entry.key) == found.end())
            found.push_back(entry.key);
    }
    return found;
}

BothFiles filesOf(const Paths& paths, const EnvironmentName& name)
{
    return {linesOf(paths.mainFile(), DotenvSections::Allowed, name.text()),
            linesOf(paths.environmentFile(name.text()), DotenvSections::Refused, {})};
}

} // namespace

std::vector<Error> exposedFiles(const Paths& paths, const EnvironmentName& name)
{
    // the usual case costs no reading
    if (!othersCanRead(paths.mainFile()) && !othersCanRead(paths.environmentFile(name.text())))
        return {};
    const BothFiles files = filesOf(paths, name);
    const std::set<std::string> secrets = keysOfSecrets(files);
    std::vector<Error> exposed;
    for (const ApplyingLines& file : files) {
        const std::vector<std::string> found = secretsIn(file, secrets);
        if (!found.empty() && othersCanRead(file.path))
            exposed.emplace_back(ErrorCode::ConfigFileExposed,
                                 std::vector{file.path, printableText(join(found, ", "))});
    }
    return exposed;
}

std::set<std::string> namesBehindSecrets(const Paths& paths, const EnvironmentName& name)
{
    return keysOfSecrets(filesOf(paths, name));
}

} // namespace lmi
