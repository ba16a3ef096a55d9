#pragma once

#include "ui/Appearance.h"

#include <QString>

#include <string>

namespace lmi {

/// What a person wants of the window; what is about environments stands in their files.
struct Preferences {
    Appearance appearance = Appearance::System;
    QString language; ///< as BCP 47 has it; empty: the system's
    bool notifications = true;

    friend bool operator==(const Preferences&, const Preferences&) = default;

    /// Where they are kept.
    [[nodiscard]] static QString fileIn(const std::string& configFolder);
    /// What is missing or makes no sense in the file is as it is without one.
    [[nodiscard]] static Preferences load(const QString& file);
    /// Whether they could be written.
    [[nodiscard]] bool save(const QString& file) const;
};

} // namespace lmi
