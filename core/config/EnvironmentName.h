#pragma once

#include "core/base/Result.h"

#include <string>

namespace lmi {

/// The checked name of an environment: letters, digits, ".", "_", "-", at most 64, starting with a
/// letter or digit. A name that ends with a dot or is a Windows device would be another file there
/// and is refused everywhere.
class EnvironmentName final {
public:
    /// Errors: EnvironmentNameInvalid.
    [[nodiscard]] static Result<EnvironmentName> from(const std::string& text);

    [[nodiscard]] const std::string& text() const { return m_text; }

    friend auto operator<=>(const EnvironmentName&, const EnvironmentName&) = default;

private:
    explicit EnvironmentName(std::string text) : m_text(std::move(text)) { }

    std::string m_text;
};

} // namespace lmi
