#pragma once

#include "core/config/Configuration.h"
#include "core/config/DotenvEdit.h"

#include <map>

namespace lmi {

/// Changes the files that environments are in, the environment's own or its section of the main
/// file, and leaves everything in them that is not meant as it is.
class EnvironmentFiles final {
public:
    explicit EnvironmentFiles(Paths paths) : m_paths(std::move(paths)) { }

    /// Makes a file of its own with these lines. Errors: EnvironmentExists, EnvironmentNameClash,
    /// ConfigValueInvalid, those of replaceConfigurationFile().
    [[nodiscard]] Status create(const EnvironmentName& name, const DotenvChanges& settings) const;
    /// The same with a whole text, which is checked to be one that can be read.
    [[nodiscard]] Status createFrom(const EnvironmentName& name, const std::string& text) const;
    /// Values go to its own file if it has one; what is to have none is taken out of both. Errors:
    /// those of withChanges() and replaceConfigurationFile(), EnvironmentUnknown.
    [[nodiscard]] Status change(const EnvironmentName& name, const DotenvChanges& changes) const;
    /// Sets a key, or takes it out where the value is the usual one and the main file does not say
    /// another one for all environments. Errors: as change().
    [[nodiscard]] Status changeSwitch(const EnvironmentName& name, const std::string& key,
                                      const std::string& value, const std::string& usual) const;
    /// Whether an environment could be called so: EnvironmentExists or EnvironmentNameClash if not,
    /// but its own name may be written in another case. Other errors: those of listEnvironments().
    [[nodiscard]] Status checkNewName(const EnvironmentName& from, const EnvironmentName& to) const;
    /// Errors: as checkNewName() and change().
    [[nodiscard]] Status rename(const EnvironmentName& from, const EnvironmentName& to) const;
    /// Makes a copy with a file of its own. Errors: as create() and change().
    [[nodiscard]] Status duplicate(const EnvironmentName& from, const EnvironmentName& to) const;
    /// Removes the file and the section. Errors: as change(); unless they are about writing,
    /// nothing was removed.
    [[nodiscard]] Status remove(const EnvironmentName& name) const;
    /// Sets which environment is meant where nobody names one; none: nothing is.
    [[nodiscard]] Status setDefault(const std::optional<EnvironmentName>& name) const;
    [[nodiscard]] std::optional<EnvironmentName> defaultEnvironment() const;
    /// What the main file says before its first section, which is for all environments, by key;
    /// `variables` are what it may refer to. Errors: those of readDotenvFile(),
    /// ConfigReferencesTooLarge.
    [[nodiscard]] Result<std::map<std::string, std::string>>
    general(const Variables& variables) const;
    /// Changes that. Errors: as change().
    [[nodiscard]] Status changeGeneral(const DotenvChanges& changes) const;

private:
    struct Places;

    [[nodiscard]] Result<Places> placesOf(const EnvironmentName& name) const;
    [[nodiscard]] Status writeMain(const std::string& before,
                                   const Result<std::string>& text) const;
    [[nodiscard]] Result<std::string> withDefault(const std::string& text,
                                                  const std::optional<EnvironmentName>& name) const;
    [[nodiscard]] Status refuseTaken(const EnvironmentName& name) const;
    [[nodiscard]] ConfigInput input() const;
    [[nodiscard]] std::string namedDefault() const;

    Paths m_paths;
};

/// The environments that a text of somebody else's holds: its sections, each behind the lines that
/// are for all of them, or all of it under `name` if it has none.
struct ImportedEnvironment {
    std::string name; ///< as it is written; perhaps none that can be used
    std::string text; ///< the lines of its file
};

/// Errors: those of parseDotenv().
[[nodiscard]] Result<std::vector<ImportedEnvironment>>
environmentsInText(std::string_view text, const std::string& file, const std::string& name);

} // namespace lmi
