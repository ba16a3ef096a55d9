#pragma once

#include <QString>

#include <string>

namespace lmi {

/// Text from elsewhere for showing: control and direction characters, which could make it look like
/// something else, become visible replacement characters.
[[nodiscard]] QString plainText(const std::string& text);

/// A path in that way, with a tilde for the person's home folder.
[[nodiscard]] QString pathText(const std::string& path);

} // namespace lmi
