#include "core/config/FileSecrets.h"

#include "core/config/DotenvFile.h"
#include "core/config/KeychainEntry.h"
#include "core/config/Keys.h"

#include <algorithm>

namespace lmi {
namespace {

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
std::set<std::string> keysOfSecrets(const std::vector<ApplyingLines>& files)
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

// Whether the value is more than references and than a word for the keychain.
bool hasOwnText(const std::string& value)
{
    const auto nothing = [](const std::string&) { return std::optional<std::string>(); };
    const std::string text = expandReferences(value, nothing);
    return !text.empty() && !isKeychainMark(text);
}

void noteKey(std::vector<FileSecrets>& found, const std::string& path, const std::string& key)
{
    if (found.empty() || found.back().path != path)
        found.push_back({path, {}});
    std::vector<std::string>& noted = found.back().keys;
    if (std::find(noted.begin(), noted.end(), key) == noted.end())
        noted.push_back(key);
}

} // namespace

std::vector<FileSecrets> secretsInFiles(const std::vector<ApplyingLines>& files)
{
    const std::set<std::string> secrets = keysOfSecrets(files);
    std::vector<FileSecrets> found;
    for (const ApplyingLines& file : files) {
        for (const DotenvEntry& entry : file.entries) {
            if (entry.value && secrets.contains(entry.key) && hasOwnText(*entry.value))
                noteKey(found, file.path, entry.key);
        }
    }
    return found;
}

std::set<std::string> namesBehindSecrets(const Paths& paths, const EnvironmentName& name)
{
    auto main = readDotenvFile(paths.mainFile(), DotenvSections::Allowed);
    const auto own = readDotenvFile(paths.environmentFile(name.text()), DotenvSections::Refused);
    std::vector<ApplyingLines> files;
    if (main) {
        std::erase_if(main->entries, [&name](const DotenvEntry& entry) {
            return !entry.section.empty() && entry.section != name.text();
        });
        files.push_back({paths.mainFile(), main->entries});
    }
    if (own)
        files.push_back({paths.environmentFile(name.text()), own->entries});
    return keysOfSecrets(files);
}

} // namespace lmi
