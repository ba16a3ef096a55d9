#include "app/desktop/DiagnosisRun.h"

namespace lmi {

DiagnosisRun::DiagnosisRun(const Diagnosis::Parts& parts, Configuration configuration,
                           const Environment& environment, QObject* parent)
    : QObject(parent)
    , m_configuration(std::move(configuration))
    , m_environment(environment)
    , m_diagnosis(parts, m_environment, m_configuration)
{
    connect(&m_diagnosis, &Diagnosis::found, this, &DiagnosisRun::found);
    connect(&m_diagnosis, &Diagnosis::finished, this, &DiagnosisRun::finished);
}

} // namespace lmi
