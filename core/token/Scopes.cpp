#include "core/token/Scopes.h"

#include "core/base/Text.h"

#include <iterator>
#include <set>
#include <sstream>
#include <vector>

namespace lmi {
namespace {

std::vector<std::string> words(const std::string& text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

} // namespace

std::string scopesNotGranted(const std::string& requested, const std::string& granted)
{
    if (granted.empty())
        return {};
    const std::vector<std::string> there = words(granted);
    std::set<std::string> passed(there.begin(), there.end());
    passed.insert({"openid", "profile", "email", "address", "phone", "offline_access"});
    std::vector<std::string> missing;
    for (const std::string& each : words(requested)) {
        if (passed.insert(each).second)
            missing.push_back(each);
    }
    return join(missing, " ");
}

std::string scopesInOrder(const std::string& requested)
{
    const std::vector<std::string> all = words(requested);
    const std::set<std::string> ordered(all.begin(), all.end());
    return join({ordered.begin(), ordered.end()}, " ");
}

} // namespace lmi
