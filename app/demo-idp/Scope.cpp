#include "app/demo-idp/Scope.h"

#include <algorithm>
#include <sstream>

namespace lmi::demo {

std::vector<std::string> scopesOf(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<std::string> scopes;
    for (std::string scope; stream >> scope;)
        scopes.push_back(scope);
    return scopes;
}

bool isValidScope(const std::string& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; });
}

bool hasScope(const std::string& text, const std::string& scope)
{
    const auto scopes = scopesOf(text);
    return std::find(scopes.begin(), scopes.end(), scope) != scopes.end();
}

bool isSubset(const std::string& part, const std::string& whole)
{
    const auto scopes = scopesOf(part);
    return std::all_of(scopes.begin(), scopes.end(),
                       [&whole](const std::string& scope) { return hasScope(whole, scope); });
}

} // namespace lmi::demo
