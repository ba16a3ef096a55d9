#include "app/lmi/ConfigShowCommand.h"

#include "app/lmi/TextOutput.h"
#include "core/base/Json.h"
#include "core/config/Environment.h"
#include "core/config/Keys.h"

namespace lmi {

Status ConfigShowCommand::run()
{
    const auto configuration = chosenConfiguration(m_context);
    if (!configuration)
        return configuration.error();
    m_context.output.data(m_context.output.json() ? json(*configuration) : text(*configuration));
    warnOfMisspeltKeys(*configuration);
    const auto environment = environmentFrom(*configuration);
    if (!environment)
        return environment.error();
    return Done();
}

void ConfigShowCommand::warnOfMisspeltKeys(const Configuration& configuration)
{
    for (const ConfigValue& value : configuration.values()) {
        if (!looksLikeOurs(value.key))
            continue;
        const std::string likely(likelyKey(value.key));
        m_context.output.warning(
            visibleText(value.key) + " (" + visibleText(value.source.text())
            + ") is not a key lmi knows"
            + (likely.empty() ? std::string(".") : "; did you mean " + likely + "?"));
    }
}

std::string ConfigShowCommand::text(const Configuration& configuration)
{
    std::vector<TextRow> rows;
    for (const ConfigValue& value : configuration.values())
        rows.push_back({visibleText(value.key), "= " + visibleText(shownValue(value)),
                        "(" + visibleText(value.source.text()) + ")"});
    return alignedText(rows);
}

std::string ConfigShowCommand::json(const Configuration& configuration)
{
    Json values = Json::array();
    for (const ConfigValue& value : configuration.values()) {
        Json entry = Json::object();
        entry["key"] = value.key;
        const std::string shown = shownValue(value);
        entry["value"] = shown;
        entry["source"] = value.source.text();
        entry["secret"] = value.secret || shown != value.value.reveal();
        values.push_back(std::move(entry));
    }
    Json object = Json::object();
    object["environment"] = configuration.name().text();
    object["values"] = std::move(values);
    return writeJson(object, 2) + "\n";
}

} // namespace lmi
