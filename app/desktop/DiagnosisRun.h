#pragma once

#include "core/session/Diagnosis.h"

namespace lmi {

/// A diagnosis with the settings that it looks at.
class DiagnosisRun final : public QObject {
    Q_OBJECT

public:
    DiagnosisRun(const Diagnosis::Parts& parts, Configuration configuration,
                 const Environment& environment, QObject* parent = nullptr);

    void start() { m_diagnosis.start(); }

Q_SIGNALS:
    void found(const lmi::DiagnosisFinding& finding);
    void finished();

private:
    Configuration m_configuration;
    Environment m_environment;
    Diagnosis m_diagnosis;
};

} // namespace lmi
