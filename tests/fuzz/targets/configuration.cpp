// The whole configuration of one environment. Three parts with lines of four dashes between them:
// the environment's name and, one a line, KEY=VALUE of the command line and $KEY=VALUE of the
// process; the main file; the environment's own file.

#include "core/config/ConfigSnapshot.h"
#include "core/config/Environment.h"
#include "core/config/KeychainEntry.h"
#include "core/config/Keys.h"
#include "tests/fuzz/targets/Invariants.h"
#include "tests/fuzz/targets/MemoryFiles.h"

#include <algorithm>
#include <set>

using namespace lmi;
using namespace lmi::fuzz;

namespace {

const std::string canary = "CaNaRy7";

struct World {
    std::string name;
    std::map<std::string, std::string> variables;
    ConfigInput input;

    explicit World(std::string_view text)
    {
        const auto parts = partsOf(text, 3);
        std::string_view lines = parts[0];
        name = takeLine(lines);
        while (!lines.empty())
            addLine(takeLine(lines));
        input.paths = {"/config", "/cache", "/cache/lmi.log"};
        input.variables = [this](const std::string& key) -> std::optional<std::string> {
            const auto found = variables.find(key);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        memoryFiles() = {{input.paths.mainFile(), parts[1]}};
        // what no file system takes for the name of a file
        const bool isFile = name.find_first_of({"/\0", 2}) == std::string::npos;
        if (isFile && !parts[2].empty())
            memoryFiles()[input.paths.environmentFile(name)] = parts[2];
    }

    void addLine(const std::string& line)
    {
        std::size_t sign = line.find('=');
        if (line.starts_with('$') && sign != std::string::npos)
            variables[line.substr(1, sign - 1)] = line.substr(sign + 1);
        else if (const auto added = addOverride(input.overrides, line); !added)
            LMI_HOLDS(isOneHarmlessLine(added.error()));
    }
};

bool isAllowedAddress(const std::optional<WebAddress>& address)
{
    return !address || address->scheme() == "https" || WebAddress::isLoopbackHost(address->host());
}

void checkList(const ConfigInput& input)
{
    const auto list = listEnvironments(input);
    if (!list) {
        LMI_HOLDS(isOneHarmlessLine(list.error()));
        return;
    }
    LMI_HOLDS(std::is_sorted(list->names.begin(), list->names.end()));
    for (const EnvironmentName& name : list->names) {
        LMI_HOLDS(EnvironmentName::from(name.text()));
        // each reads everything anew
        if (list->names.size() > 3)
            continue;
        const auto configuration = loadConfiguration(input, name);
        LMI_HOLDS(configuration || !isUnknownEnvironment(configuration.error()));
    }
    for (const Error& error : list->leftOut)
        LMI_HOLDS(isOneHarmlessLine(error));
    const auto chosen = chooseEnvironment(input, std::nullopt);
    LMI_HOLDS(chosen || isOneHarmlessLine(chosen.error()));
}

bool isCopyOfSecret(const ConfigValue& value, const Configuration& configuration)
{
    const std::string& text = value.value.reveal();
    const auto& values = configuration.values();
    return std::any_of(values.begin(), values.end(), [&text](const ConfigValue& other) {
        const std::string& secret = other.value.reveal();
        return isSecretKey(other.key) && !secret.empty()
            && (text == secret || (secret.size() >= 8 && text.find(secret) != std::string::npos));
    });
}

void checkLayers(const Configuration& configuration, const World& world)
{
    std::set<std::string> keys;
    for (const ConfigValue& value : configuration.values()) {
        LMI_HOLDS(!value.key.empty() && keys.insert(value.key).second);
        LMI_HOLDS(value.secret == (isSecretKey(value.key) || isCopyOfSecret(value, configuration)));
        const std::string shown = shownValue(value);
        LMI_HOLDS(!value.secret || shown == (value.value.empty() ? "" : "***")
                  || isKeychainMark(shown));
        const bool overridden = world.input.overrides.contains(value.key);
        LMI_HOLDS((value.source.kind == ConfigSource::Kind::Override) == overridden);
        const bool variable =
            !overridden && isKnownKey(value.key) && world.variables.contains(value.key);
        LMI_HOLDS((value.source.kind == ConfigSource::Kind::Variable) == variable);
        if (overridden)
            LMI_HOLDS(value.value.reveal() == world.input.overrides.at(value.key));
        else if (variable)
            LMI_HOLDS(value.value.reveal() == world.variables.at(value.key));
    }
}

void checkRedirects(const Environment& environment)
{
    LMI_HOLDS(!environment.redirects.empty());
    for (const RedirectTarget& target : environment.redirects) {
        LMI_HOLDS(target.host == "localhost" || target.host == "127.0.0.1"
                  || target.host == "[::1]");
        LMI_HOLDS(target.port >= 0 && target.port < 65536 && target.path.starts_with('/'));
        LMI_HOLDS(target.path.find_first_of("?# ") == std::string::npos);
    }
}

void checkEnvironment(const Environment& environment, const Configuration& configuration)
{
    LMI_HOLDS(!environment.clientId.empty());
    LMI_HOLDS(!environment.issuer.empty() || environment.tokenUrl);
    LMI_HOLDS(!environment.issuer.empty() || environment.needsNobody() || environment.authorizeUrl);
    LMI_HOLDS(isAllowedAddress(environment.tokenUrl) && isAllowedAddress(environment.authorizeUrl));
    LMI_HOLDS(isAllowedAddress(environment.jwksUrl) && isAllowedAddress(environment.serviceUrl));
    LMI_HOLDS((environment.authentication == ClientAuthentication::None)
              == environment.clientSecret.empty());
    LMI_HOLDS(environment.grant != GrantType::ClientCredentials || !environment.clientSecret.empty()
              || configuration.text(keys::tokenAuthMethod) == "none");
    LMI_HOLDS(environment.grant != GrantType::Password
              || (!environment.username.empty() && !environment.password.empty()));
    LMI_HOLDS(environment.caFile.empty() || environment.caFile.front() == '/');
    const std::set<std::string> own{"state",         "nonce",         "code_challenge",
                                    "code_verifier", "client_secret", "redirect_uri",
                                    "refresh_token"};
    for (const auto& [name, value] : environment.extraParameters)
        LMI_HOLDS(!name.empty() && !own.contains(name));
    checkRedirects(environment);
}

// A secret that stands where secrets may stand is in no sentence, and in nothing that is shown.
void checkSecrets(World world, const EnvironmentName& name, std::size_t variant)
{
    const std::vector<std::pair<const char*, std::string>> places{
        {keys::clientSecret, canary},
        {keys::password, canary},
        {keys::extraParams, "tenant=" + canary},
        {keys::extraParams, "state=" + canary},
        {keys::tokenUrl, "https://user:" + canary + "@example.com/"},
        {keys::issuer, "https://example.com/?key=" + canary},
        {keys::serviceUrl, "//user:" + canary + "@example.com/"},
    };
    const auto& [key, value] = places[variant % places.size()];
    world.input.overrides[key] = value;
    const auto configuration = loadConfiguration(world.input, name);
    LMI_HOLDS(configuration);
    // an address with a key in its query is refused, and its owner may see it
    if (std::string_view(key) != keys::issuer)
        LMI_HOLDS(shownValue(*configuration->find(key)).find(canary) == std::string::npos);
    const auto environment = environmentFrom(*configuration);
    LMI_HOLDS(environment || describe(environment.error()).find(canary) == std::string::npos);
}

} // namespace

void lmi::fuzz::check(std::string_view input)
{
    const World world(input);
    checkList(world.input);
    const auto name = EnvironmentName::from(world.name);
    if (!name)
        return;
    const auto configuration = loadConfiguration(world.input, *name);
    if (!configuration) {
        LMI_HOLDS(isOneHarmlessLine(configuration.error()));
        return;
    }
    checkLayers(*configuration, world);
    const auto environment = environmentFrom(*configuration);
    if (environment)
        checkEnvironment(*environment, *configuration);
    else
        LMI_HOLDS(isOneHarmlessLine(environment.error()));
    if (input.find(canary) == std::string_view::npos)
        checkSecrets(world, *name, input.size());
}
