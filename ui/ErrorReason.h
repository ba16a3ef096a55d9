#pragma once

#include <QString>

#include <string>

namespace lmi {

/// Why something is not as it should be, or where a setting comes from, as core puts it: in the
/// language of the window. Words that are not lmi's own, such as a provider's, stay as they are.
[[nodiscard]] QString reasonText(const std::string& reason);

} // namespace lmi
