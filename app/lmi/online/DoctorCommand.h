#pragma once

#include "app/lmi/online/DoctorReport.h"
#include "app/lmi/online/OnlineCommand.h"
#include "core/session/Diagnosis.h"

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

    Diagnosis m_diagnosis;
    DoctorReport m_report;
};

} // namespace lmi
