#include "core/config/KeychainEntry.h"

#include <algorithm>

namespace lmi {
bool isKeychainKey(std::string_view key)
{
    return std::find(keychainKeys.begin(), keychainKeys.end(), key) != keychainKeys.end();
}

bool isKeychainMark(std::string_view value)
{
    return value.starts_with(keychainMark);
}

std::string keychainEntry(const EnvironmentName& name, std::string_view key)
{
    return name.text() + "/" + std::string(key);
}

std::optional<std::string> keychainEntryIn(const EnvironmentName& name, std::string_view key,
                                           std::string_view value)
{
    if (!isKeychainMark(value))
        return std::nullopt;
    const std::string_view entry = value.substr(keychainMark.size());
    return entry.empty() ? keychainEntry(name, key) : std::string(entry);
}

std::string keychainValue(const EnvironmentName& name, std::string_view key,
                          const std::string& entry)
{
    return std::string(keychainMark) + (entry == keychainEntry(name, key) ? "" : entry);
}

std::string withEntryNamed(const EnvironmentName& name, std::string_view key,
                           const std::string& value)
{
    return value == keychainMark ? std::string(keychainMark) + keychainEntry(name, key) : value;
}

} // namespace lmi
