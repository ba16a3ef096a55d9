#include "app/lmi/ConfigShowCommand.h"

#include "app/lmi/TextOutput.h"
#include "core/base/Json.h"
#include "core/config/Environment.h"

namespace lmi {
namespace {

// An empty secret hides nothing, and that it is empty is worth knowing.
std::string shown(const ConfigValue& value)
{
    return value.secret && !value.value.empty() ? "***" : value.value.reveal();
}

} // namespace

Status ConfigShowCommand::run()
{
    const auto configuration = chosenConfiguration(m_context);
    if (!configuration)
        return configuration.error();
    m_context.output.data(m_context.output.json() ? json(*configuration) : text(*configuration));
    const auto environment = environmentFrom(*configuration);
    if (!environment)
        return environment.error();
    return Done();
}

std::string ConfigShowCommand::text(const Configuration& configuration)
{
    std::vector<TextRow> rows;
    for (const ConfigValue& value : configuration.values())
        rows.push_back({visibleText(value.key), "= " + visibleText(shown(value)),
                        "(" + visibleText(value.source.text()) + ")"});
    return alignedText(rows);
}

std::string ConfigShowCommand::json(const Configuration& configuration)
{
    Json values = Json::array();
    for (const ConfigValue& value : configuration.values()) {
        Json entry = Json::object();
        entry["key"] = value.key;
        entry["value"] = shown(value);
        entry["source"] = value.source.text();
        entry["secret"] = value.secret;
        values.push_back(std::move(entry));
    }
    Json object = Json::object();
    object["environment"] = configuration.name().text();
    object["values"] = std::move(values);
    return writeJson(object, 2) + "\n";
}

} // namespace lmi
