#pragma once

#include "core/config/Configuration.h"
#include "core/config/Dotenv.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lmi {

/// What environments there are: one per file in env/, one per section of the main file.
struct EnvironmentNames {
    std::vector<EnvironmentName> names; ///< sorted
    /// Why a section or file is none: ConfigSectionInvalid, ConfigFileNameInvalid.
    std::vector<Error> leftOut;
};

/// The names that another one has in other case, each with EnvironmentNameClash: they would share a
/// token file where case does not count.
[[nodiscard]] std::map<EnvironmentName, Error>
nameClashes(const std::vector<EnvironmentName>& names);

/// The main file and the folder's names as they were at one moment, so that many environments cost
/// one reading of what they share.
class ConfigSnapshot final {
public:
    /// `input` outlives the snapshot. Errors: those of reading the main file.
    [[nodiscard]] static Result<ConfigSnapshot> take(const ConfigInput& input);

    /// Errors: those of reading the folder.
    [[nodiscard]] const Result<EnvironmentNames>& names() const;

    /// The environment a command is about: the given name, else default_environment (or
    /// DEFAULT_ENVIRONMENT), whose layers count as those of any key. Errors:
    /// EnvironmentNameInvalid, ConfigValueInvalid, EnvironmentNotChosen, EnvironmentNone, those of
    /// reading the folder.
    [[nodiscard]] Result<EnvironmentName> choose(const std::optional<std::string>& given) const;

    /// Resolves every value of one environment; highest first: command line, process variables, the
    /// environment's own file (read now), its section of the main file, the main file before its
    /// first section, built-in. A key without a value takes away what lower ones say. Errors: those
    /// that isUnknownEnvironment() knows, and those of reading its file.
    [[nodiscard]] Result<Configuration> load(const EnvironmentName& name) const;

private:
    ConfigSnapshot(const ConfigInput& input, std::vector<DotenvEntry> main);

    [[nodiscard]] const std::vector<DotenvEntry>& mainSection(const std::string& section) const;

    [[nodiscard]] Result<ConfigValue> defaultEnvironment() const;
    [[nodiscard]] Error unknown(const EnvironmentName& name) const;
    [[nodiscard]] std::optional<Error> nameProblem(const EnvironmentName& name) const;

    [[nodiscard]] EnvironmentNames sortedNames() const;

    const ConfigInput* m_input;
    /// What the files in the folder are called, before ".env", whether it is a name or not.
    Result<std::vector<std::string>> m_stems;
    std::map<std::string, std::vector<DotenvEntry>> m_main; // by section
    std::vector<EnvironmentName> m_sections;
    std::vector<Error> m_wrongSections;
    // one environment needs none of them, and there may be thousands
    mutable std::optional<Result<EnvironmentNames>> m_names;
    mutable std::map<EnvironmentName, Error> m_clashes; // of m_names
};

/// As ConfigSnapshot::names() of this moment. Errors: those of reading the main file and the
/// folder.
[[nodiscard]] Result<EnvironmentNames> listEnvironments(const ConfigInput& input);

/// As ConfigSnapshot::choose() of this moment. Errors: those of reading the main file as well.
[[nodiscard]] Result<EnvironmentName> chooseEnvironment(const ConfigInput& input,
                                                        const std::optional<std::string>& given);

/// As ConfigSnapshot::load() of this moment. Errors: those of reading the main file as well.
[[nodiscard]] Result<Configuration> loadConfiguration(const ConfigInput& input,
                                                      const EnvironmentName& name);

} // namespace lmi
