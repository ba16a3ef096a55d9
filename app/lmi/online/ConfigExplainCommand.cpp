#include "app/lmi/online/ConfigExplainCommand.h"

#include "app/lmi/ConfigOutput.h"
#include "app/lmi/TextOutput.h"
#include "core/config/Keys.h"
#include "core/oauth/Discovery.h"

namespace lmi {
namespace {

std::string textOf(const std::optional<WebAddress>& address)
{
    return address ? address->text() : std::string();
}

std::string textOf(const QUrl& address)
{
    return address.toString(QUrl::FullyEncoded).toStdString();
}

Json orNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

} // namespace

void ConfigExplainCommand::start()
{
    if (context().environment.issuer.empty()) {
        explain(ProviderMetadata());
        return;
    }
    auto* discovery = new Discovery(context().network, context().environment.issuer, this);
    connect(discovery, &Discovery::finished, this, &ConfigExplainCommand::explain);
    discovery->start();
}

void ConfigExplainCommand::abort()
{
    finish(Error(ErrorCode::Interrupted));
}

// What is configured is shown even if the issuer does not answer.
void ConfigExplainCommand::explain(const Result<ProviderMetadata>& discovered)
{
    const auto found = endpoints(discovered ? *discovered : ProviderMetadata());
    if (output().json()) {
        Json object = configJson(context().configuration);
        object["endpoints"] = json(found);
        output().data(writeJson(object, 2) + "\n");
    } else {
        output().data(configText(context().configuration) + "\n" + text(found));
    }
    finish(discovered ? Status(Done()) : discovered.error());
}

std::vector<ConfigExplainCommand::Endpoint>
ConfigExplainCommand::endpoints(const ProviderMetadata& discovered) const
{
    const Environment& environment = context().environment;
    return {{"authorization endpoint", keys::authorizeUrl, textOf(environment.authorizeUrl),
             textOf(discovered.authorizationEndpoint)},
            {"token endpoint", keys::tokenUrl, textOf(environment.tokenUrl),
             textOf(discovered.tokenEndpoint)},
            {"signing keys", keys::jwksUrl, textOf(environment.jwksUrl),
             textOf(discovered.jwksUri)},
            {"userinfo endpoint", nullptr, {}, textOf(discovered.userinfoEndpoint)}};
}

std::string ConfigExplainCommand::text(const std::vector<Endpoint>& endpoints) const
{
    std::vector<TextRow> rows;
    for (const Endpoint& each : endpoints) {
        const std::string& address = each.address();
        rows.push_back({each.name, "= " + (address.empty() ? "-" : visibleText(address)),
                        "(" + sourceOf(each) + ")"});
    }
    return alignedText(rows);
}

std::string ConfigExplainCommand::sourceOf(const Endpoint& endpoint) const
{
    if (endpoint.address().empty())
        return "not known";
    if (endpoint.configured.empty())
        return "the issuer";
    std::string source = endpoint.key;
    if (const ConfigValue* value = context().configuration.find(endpoint.key))
        source += ", " + visibleText(value->source.text());
    if (!endpoint.discovered.empty() && endpoint.discovered != endpoint.configured)
        source += "; the issuer says " + visibleText(endpoint.discovered);
    return source;
}

Json ConfigExplainCommand::json(const std::vector<Endpoint>& endpoints)
{
    Json list = Json::array();
    for (const Endpoint& each : endpoints) {
        Json entry = Json::object();
        entry["name"] = each.name;
        entry["address"] = orNull(each.address());
        entry["configured"] = orNull(each.configured);
        entry["discovered"] = orNull(each.discovered);
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace lmi
