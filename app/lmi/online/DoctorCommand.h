#pragma once

#include "app/lmi/online/OnlineCommand.h"
#include "core/session/Diagnosis.h"

#include <vector>

namespace lmi {

/// `lmi doctor`: looks at everything that a login needs and says what is wrong.
class DoctorCommand final : public OnlineCommand {
    Q_OBJECT

public:
    explicit DoctorCommand(OnlineContext context);

    void start() override;

private:
    void abort() override;
    void take(DiagnosisFinding finding);
    void conclude();

    Diagnosis m_diagnosis;
    std::vector<DiagnosisFinding> m_findings;
};

} // namespace lmi
