#include "app/lmi/CommandContext.h"

#include "core/base/LogSettings.h"
#include "core/config/ExposedFiles.h"
#include "core/config/KeychainEntry.h"
#include "core/config/Keys.h"

namespace lmi {

Result<ConfigInput> configInputFor(const Invocation& invocation)
{
    Variables variables = processVariables();
    auto paths = Paths::of(variables);
    if (!paths)
        return paths.error();
    return ConfigInput{std::move(*paths), std::move(variables), invocation.overrides};
}

Result<Configuration> chosenConfiguration(const CommandContext& context)
{
    // a name that cannot be one is wrong whatever the files say
    const auto& given = context.invocation.environment;
    if (given) {
        if (const auto name = EnvironmentName::from(*given); !name)
            return name.error();
    }
    const auto snapshot = ConfigSnapshot::take(context.config);
    if (!snapshot)
        return snapshot.error();
    const auto name = snapshot->choose(given);
    return name ? snapshot->load(*name) : name.error();
}

Configuration withGivenKey(const CommandContext& context, Configuration configuration)
{
    const auto& key = context.invocation.givenKey;
    if (!key || !configuration.text(*key).empty())
        return configuration;
    std::vector<ConfigValue> values = configuration.values();
    std::erase_if(values, [&key](const ConfigValue& value) { return value.key == *key; });
    values.push_back({*key, Secret(std::string(keychainMark)), {}, true});
    return {configuration.name(), configuration.file(), std::move(values),
            configuration.nameProblem(), configuration.fileSecrets()};
}

Log::Settings logSettingsFor(const CommandContext& context, const Configuration& configuration)
{
    Log::Settings settings;
    if (context.invocation.fileLog)
        settings = logSettings(configuration.text(keys::logFile), context.config.paths.logFile,
                               configuration.text(keys::logLevel));
    if (context.invocation.verbosity == 1)
        settings.console = LogLevel::Info;
    else if (context.invocation.verbosity > 1)
        settings.console = LogLevel::Debug;
    return settings;
}

void warnOfLeftOut(const CommandContext& context, const EnvironmentNames& list)
{
    for (const Error& reason : list.leftOut)
        context.output.warning(describe(reason));
}

Status guardSecrets(const CommandContext& context, const Configuration& configuration)
{
    for (const Error& exposed : exposedFiles(configuration)) {
        if (context.invocation.strict)
            return exposed;
        context.output.warning(describe(exposed));
    }
    return Done();
}

void warnOfSecretOverrides(const CommandContext& context)
{
    for (const auto& [key, value] : context.invocation.overrides) {
        if (isSecretKey(key) && !isKeychainMark(value))
            context.output.warning("Others can read " + key
                                   + " in the arguments of the running program; set it in the "
                                     "environment's file or as a variable.");
    }
}

} // namespace lmi
