// A WWW-Authenticate header: the text alone, and as a scope of a challenge that is well formed.

#include "core/oauth/BearerChallenge.h"
#include "tests/fuzz/targets/Invariants.h"

using namespace lmi;
using namespace lmi::fuzz;

void lmi::fuzz::check(std::string_view text)
{
    const auto scope = missingScope(text);
    LMI_HOLDS(scope.has_value() == (text.find("insufficient_scope") != std::string_view::npos));
    LMI_HOLDS(!scope || (isPrintable(*scope) && scope->size() <= 200));

    const std::string value(text.substr(0, text.find('"')));
    const auto named = missingScope("Bearer error=\"insufficient_scope\", scope=\"" + value + "\"");
    LMI_HOLDS(named);
    LMI_HOLDS(named->size() == std::min<std::size_t>(value.size(), 200));
    for (std::size_t i = 0; i < named->size(); ++i)
        LMI_HOLDS((*named)[i] == value[i] || ((*named)[i] == '?' && !isPrintable({&value[i], 1})));
}
