#include "core/session/DiagnosisFinding.h"

#include <array>

namespace lmi {
namespace {

constexpr std::array<std::string_view, 14> checkNames{
    "configuration",    "keys",         "token_folder", "token_file", "browser",
    "redirect_address", "pause",        "name_lookup",  "connection", "clock",
    "description",      "signing_keys", "keychain",     "log"};
constexpr std::array<std::string_view, 3> verdictNames{"good", "warning", "bad"};

} // namespace

std::string_view nameOf(DiagnosisFinding::Check check)
{
    return checkNames.at(static_cast<std::size_t>(check));
}

std::string_view nameOf(DiagnosisFinding::Verdict verdict)
{
    return verdictNames.at(static_cast<std::size_t>(verdict));
}

} // namespace lmi
