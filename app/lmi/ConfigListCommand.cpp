#include "app/lmi/ConfigListCommand.h"

#include "core/base/Json.h"
#include "core/config/ConfigSnapshot.h"

#include <unistd.h>

namespace lmi {

Status ConfigListCommand::run()
{
    const auto snapshot = ConfigSnapshot::take(m_context.config);
    if (!snapshot)
        return snapshot.error();
    const auto& list = snapshot->names();
    if (!list)
        return list.error();
    warnOfLeftOut(m_context, *list);
    if (m_context.output.json()) {
        m_context.output.data(json(*snapshot, list->names));
        return Done();
    }
    const auto clashes = nameClashes(list->names);
    for (const EnvironmentName& name : list->names) {
        m_context.output.data(name.text() + "\n");
        if (const auto clash = clashes.find(name); clash != clashes.end())
            m_context.output.note(name.text() + ": " + describe(clash->second));
    }
    if (list->names.empty())
        m_context.output.note(describe(
            {ErrorCode::EnvironmentNone, {m_context.config.paths.environmentFile("dev")}}));
    return Done();
}

std::string ConfigListCommand::json(const ConfigSnapshot& snapshot,
                                    const std::vector<EnvironmentName>& names) const
{
    const Paths& paths = m_context.config.paths;
    const auto clashes = nameClashes(names);
    const auto byDefault = snapshot.choose(std::nullopt);
    Json list = Json::array();
    for (const EnvironmentName& name : names) {
        const std::string own = paths.environmentFile(name.text());
        Json entry = Json::object();
        entry["name"] = name.text();
        entry["file"] = ::access(own.c_str(), F_OK) == 0 ? own : paths.mainFile();
        entry["default"] = byDefault && *byDefault == name;
        const auto clash = clashes.find(name);
        entry["error"] = clash == clashes.end() ? Json() : Json(describe(clash->second));
        list.push_back(std::move(entry));
    }
    Json object = Json::object();
    object["environments"] = std::move(list);
    return writeJson(object, 2) + "\n";
}

} // namespace lmi
