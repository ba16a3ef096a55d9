#pragma once

#include "app/lmi/Invocation.h"
#include "app/lmi/Output.h"
#include "core/base/Log.h"
#include "core/config/ConfigSnapshot.h"
#include "core/token/TokenStore.h"

namespace lmi {

/// What every command works with; all of it outlives the command.
struct CommandContext {
    const Invocation& invocation;
    const ConfigInput& config;
    const TokenStore& store;
    const Clock& clock;
    Output& output;
};

/// Where the process's folders are and what the command line overrides.
[[nodiscard]] Result<ConfigInput> configInputFor(const Invocation& invocation);

/// The resolved configuration of the environment that the command is about.
[[nodiscard]] Result<Configuration> chosenConfiguration(const CommandContext& context);

/// The configuration as it will be once the keychain has what is to be stored there: a key that is
/// absent says so already.
[[nodiscard]] Configuration withGivenKey(const CommandContext& context,
                                         Configuration configuration);

/// Where the command logs to: the file that the environment's configuration names, and standard
/// error if asked for.
[[nodiscard]] Log::Settings logSettingsFor(const CommandContext& context,
                                           const Configuration& configuration);

/// Tells which sections and files are no environments.
void warnOfLeftOut(const CommandContext& context, const EnvironmentNames& list);

/// Tells which files that hold secrets others can read. Errors: ConfigFileExposed with --strict.
[[nodiscard]] Status guardSecrets(const CommandContext& context,
                                  const Configuration& configuration);

/// Tells when a secret stands on the command line, where others can read it.
void warnOfSecretOverrides(const CommandContext& context);

} // namespace lmi
