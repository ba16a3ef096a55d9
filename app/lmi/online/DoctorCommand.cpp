#include "app/lmi/online/DoctorCommand.h"

namespace lmi {

DoctorCommand::DoctorCommand(OnlineContext context)
    : OnlineCommand(context)
    , m_diagnosis({context.console.config, context.console.store, context.console.clock},
                  context.environment, context.configuration)
    , m_report(output(), name())
{
    connect(&m_diagnosis, &Diagnosis::found, this, &DoctorCommand::take);
    connect(&m_diagnosis, &Diagnosis::finished, this, [this] { finish(m_report.conclude()); });
}

void DoctorCommand::start()
{
    m_diagnosis.start();
}

void DoctorCommand::abort()
{
    finish(Error(ErrorCode::Interrupted));
}

void DoctorCommand::take(DiagnosisFinding finding)
{
    // what other commands would refuse
    if (context().console.invocation.strict && finding.problem
        && finding.problem->code == ErrorCode::ConfigFileExposed)
        finding.verdict = DiagnosisFinding::Verdict::Bad;
    m_report.add(finding);
}

} // namespace lmi
