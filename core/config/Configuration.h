#pragma once

#include "core/base/Paths.h"
#include "core/base/Secret.h"
#include "core/config/EnvironmentName.h"

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
                  std::optional<Error> nameClash = {})
        : m_name(std::move(name))
        , m_file(std::move(file))
        , m_values(std::move(values))
        , m_nameClash(std::move(nameClash))
    {
    }

    [[nodiscard]] const EnvironmentName& name() const { return m_name; }
    /// The file a person would edit: the environment's own, or the main file if the environment is
    /// a section there.
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const std::vector<ConfigValue>& values() const { return m_values; }
    [[nodiscard]] const ConfigValue* find(std::string_view key) const;
    /// The value's text; empty if it is not set.
    [[nodiscard]] std::string text(std::string_view key) const;
    /// As of nameClashes(); the settings can be read all the same, but not used.
    [[nodiscard]] const std::optional<Error>& nameClash() const { return m_nameClash; }

private:
    EnvironmentName m_name;
    std::string m_file;
    std::vector<ConfigValue> m_values;
    std::optional<Error> m_nameClash;
};

/// What configuration is read from.
struct ConfigInput {
    Paths paths;
    Variables variables;
    ConfigOverrides overrides;
};

/// "KEY=VALUE" into an override. Errors: OverrideInvalid.
[[nodiscard]] Status addOverride(ConfigOverrides& overrides, const std::string& assignment);

/// What environments there are: one per file in env/, one per section of the main file.
struct EnvironmentNames {
    std::vector<EnvironmentName> names; ///< sorted
    /// Why a section or file is none: ConfigSectionInvalid, ConfigFileNameInvalid.
    std::vector<Error> leftOut;
};

/// Errors: those of reading the main file and the folder.
[[nodiscard]] Result<EnvironmentNames> listEnvironments(const ConfigInput& input);

/// The names that another one has in other case, each with EnvironmentNameClash: they would share a
/// token file where case does not count.
[[nodiscard]] std::map<EnvironmentName, Error>
nameClashes(const std::vector<EnvironmentName>& names);

/// The environment a command is about: the given name, else default_environment (or
/// DEFAULT_ENVIRONMENT), whose layers count as those of any key. Errors: EnvironmentNameInvalid,
/// ConfigValueInvalid, EnvironmentNotChosen, EnvironmentNone, those of reading the main file and
/// the folder.
[[nodiscard]] Result<EnvironmentName> chooseEnvironment(const ConfigInput& input,
                                                        const std::optional<std::string>& given);

/// Resolves every value of one environment; highest first: command line, process variables, the
/// environment's own file, its section of the main file, the main file before its first section,
/// built-in. A key without a value takes away what lower ones say. Errors: those that
/// isUnknownEnvironment() knows, and those of reading the files and the folder.
[[nodiscard]] Result<Configuration> loadConfiguration(const ConfigInput& input,
                                                      const EnvironmentName& name);

/// The files that secrets of this configuration stand in and that other users of this computer can
/// read, each once: ConfigFileExposed.
[[nodiscard]] std::vector<Error> exposedFiles(const Configuration& configuration);

/// Whether there is neither a file nor a section: EnvironmentUnknown, EnvironmentOtherCase,
/// EnvironmentNone.
[[nodiscard]] bool isUnknownEnvironment(const Error& error);

} // namespace lmi
