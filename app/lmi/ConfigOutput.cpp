#include "app/lmi/ConfigOutput.h"

#include "app/lmi/TextOutput.h"

namespace lmi {

std::string configText(const Configuration& configuration)
{
    std::vector<TextRow> rows;
    for (const ConfigValue& value : configuration.values())
        rows.push_back({visibleText(value.key), "= " + visibleText(shownValue(value)),
                        "(" + visibleText(value.source.text()) + ")"});
    return alignedText(rows);
}

Json configJson(const Configuration& configuration)
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
    return object;
}

} // namespace lmi
