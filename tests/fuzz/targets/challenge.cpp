// A WWW-Authenticate header: the text alone, and within challenges that are well formed.

#include "core/oauth/BearerChallenge.h"
#include "tests/fuzz/targets/Invariants.h"

using namespace lmi;
using namespace lmi::fuzz;

void lmi::fuzz::check(std::string_view text)
{
    const auto scope = missingScope(text);
    LMI_HOLDS(!scope || (isPrintable(*scope) && scope->size() <= 200));

    const std::string value(text.substr(0, text.find_first_of("\"\\")));
    const auto named = missingScope("Bearer error=\"insufficient_scope\", scope=\"" + value + "\"");
    LMI_HOLDS(named);
    LMI_HOLDS(named->size() == std::min<std::size_t>(value.size(), 200));
    for (std::size_t i = 0; i < named->size(); ++i)
        LMI_HOLDS((*named)[i] == value[i] || ((*named)[i] == '?' && !isPrintable({&value[i], 1})));

    const std::string quoted = "realm=\"" + value + "\", ";
    LMI_HOLDS(!missingScope("Bearer " + quoted + "error=invalid_token"));
    LMI_HOLDS(missingScope("Basic " + quoted + "bearer SCOPE=a, error=insufficient_scope") == "a");
}
