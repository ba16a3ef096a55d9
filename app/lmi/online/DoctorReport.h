#pragma once

#include "app/lmi/Output.h"
#include "core/base/Json.h"
#include "core/config/EnvironmentName.h"
#include "core/session/DiagnosisFinding.h"

#include <optional>

namespace lmi {

/// Writes what a diagnosis finds: line by line as it comes, or as one object at the end.
class DoctorReport final {
public:
    DoctorReport(Output& output, EnvironmentName name) : m_output(output), m_name(std::move(name))
    {
    }

    void add(const DiagnosisFinding& finding);
    /// Gives the first thing that is bad, whose exit code is that of the command.
    [[nodiscard]] Status conclude();

private:
    Output& m_output;
    EnvironmentName m_name;
    Json m_checks = Json::array();
    std::optional<Error> m_worst;
};

} // namespace lmi
