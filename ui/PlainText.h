#pragma once

#include <QString>

#include <string>

namespace lmi {

/// Text from elsewhere for showing: control and direction characters, which could make it look like
/// something else, become visible replacement characters.
[[nodiscard]] QString plainText(const std::string& text);

/// Several lines in that way, each of its own.
[[nodiscard]] QString plainLines(const std::string& lines);

/// A path in that way, with a tilde for the person's home folder.
[[nodiscard]] QString pathText(const std::string& path);

/// A piece of another script's text for the middle of a sentence: where that runs from right to
/// left, its signs stay on their own side.
[[nodiscard]] QString isolated(const QString& text);

/// The same text for the clipboard: what isolated() has put around is no part of a path.
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace lmi
