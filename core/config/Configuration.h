#pragma once

#include "core/base/Paths.h"
#include "core/base/Secret.h"
#include "core/config/FileSecrets.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lmi {

/// Where a value came from.
struct ConfigSource {
    enum class Kind { BuiltIn, File, Variable, Override };
    Kind kind = Kind::BuiltIn;
    std::string file; ///< Kind::File: its path
    int line = 0; ///< Kind::File: counted from 1
    std::string variable; ///< Kind::Variable: its name
    std::string section = {}; ///< Kind::File: empty before the first one

    /// "/path/dev.env:3", "variable OAUTH_CLIENT_ID", "option -C" or "default".
    [[nodiscard]] std::string text() const;
};

struct ConfigValue {
    std::string key;
    Secret value;
    ConfigSource source;
    bool secret = false; ///< must be masked when shown
};

/// The value as it may be shown: nothing of a secret but whether there is one, of extra parameters
/// the names, of an address no user name and password.
[[nodiscard]] std::string shownValue(const ConfigValue& value);

/// KEY=VALUE pairs of the command line.
using ConfigOverrides = std::map<std::string, std::string>;

/// Everything that applies to one environment, each value with its source.
class Configuration final {
public:
    Configuration(EnvironmentName name, std::string file, std::vector<ConfigValue> values,
                  std::optional<Error> nameProblem = {}, std::vector<FileSecrets> fileSecrets = {})
        : m_name(std::move(name))
        , m_file(std::move(file))
        , m_values(std::move(values))
        , m_nameProblem(std::move(nameProblem))
        , m_fileSecrets(std::move(fileSecrets))
    {
    }

    [[nodiscard]] const EnvironmentName& name() const { return m_name; }
    /// The file a person would edit: the environment's own, or the main file if the environment is
    /// a section there.
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const std::vector<ConfigValue>& values() const { return m_values; }
    /// As secretsInFiles() found them.
    [[nodiscard]] const std::vector<FileSecrets>& fileSecrets() const { return m_fileSecrets; }
    [[nodiscard]] const ConfigValue* find(std::string_view key) const;
    /// The value's text; empty if it is not set.
    [[nodiscard]] std::string text(std::string_view key) const;
    /// Why the settings can be read but not used: EnvironmentNameClash, or the folder's error where
    /// nobody knows whether there is one.
    [[nodiscard]] const std::optional<Error>& nameProblem() const { return m_nameProblem; }

private:
    EnvironmentName m_name;
    std::string m_file;
    std::vector<ConfigValue> m_values;
    std::optional<Error> m_nameProblem;
    std::vector<FileSecrets> m_fileSecrets;
};

/// Whether the value stands in the environment's own file, or in its section where it has no file;
/// not below or above.
[[nodiscard]] bool isOwn(const ConfigValue& value, const Configuration& configuration);

/// What configuration is read from.
struct ConfigInput {
    Paths paths;
    Variables variables;
    ConfigOverrides overrides;
};

/// "KEY=VALUE" into an override. Errors: OverrideInvalid.
[[nodiscard]] Status addOverride(ConfigOverrides& overrides, const std::string& assignment);

/// Whether there is neither a file nor a section: EnvironmentUnknown, EnvironmentOtherCase,
/// EnvironmentNone.
[[nodiscard]] bool isUnknownEnvironment(const Error& error);

} // namespace lmi
