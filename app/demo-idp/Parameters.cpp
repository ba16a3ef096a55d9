#include "app/demo-idp/Parameters.h"

#include "app/demo-idp/Encoding.h"

#include <algorithm>

namespace lmi::demo {

std::optional<Parameters> Parameters::parse(std::string_view text)
{
    Parameters parameters;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
        if (pair.empty())
            continue;
        const auto equals = std::min(pair.find('='), pair.size());
        const auto name = formDecode(pair.substr(0, equals));
        const auto value = formDecode(pair.substr(std::min(equals + 1, pair.size())));
        if (!name || !value || !parameters.m_values.emplace(*name, *value).second)
            return std::nullopt;
    }
    return parameters;
}

std::string Parameters::get(const std::string& name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string() : found->second;
}

} // namespace lmi::demo
