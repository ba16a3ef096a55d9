#include "app/lmi/online/DoctorCommand.h"

#include "app/lmi/TextOutput.h"

namespace lmi {
namespace {

using Check = DiagnosisFinding::Check;

// The detail in words.
std::string words(const DiagnosisFinding& finding)
{
    if (finding.problem)
        return describe(*finding.problem);
    const std::string detail = visibleText(finding.detail);
    switch (finding.check) {
    case Check::Clock:
        return detail + " s apart from the provider's";
    case Check::Connection:
        return detail + " answers";
    case Check::Keychain:
        return "gives " + detail;
    default:
        return detail;
    }
}

std::string label(Check check)
{
    switch (check) {
    case Check::Configuration:
        return "Configuration";
    case Check::TokenFolder:
        return "Token folder";
    case Check::TokenFile:
        return "Token file";
    case Check::Browser:
        return "Browser";
    case Check::RedirectAddress:
        return "Redirect address";
    case Check::NameLookup:
        return "Name lookup";
    case Check::Connection:
        return "Connection";
    case Check::Clock:
        return "Clock";
    case Check::Description:
        return "Provider";
    case Check::SigningKeys:
        return "Signing keys";
    case Check::Keychain:
        break;
    }
    return "Keychain";
}

Json jsonOf(const DiagnosisFinding& finding)
{
    Json object = Json::object();
    object["check"] = nameOf(finding.check);
    object["verdict"] = nameOf(finding.verdict);
    object["detail"] = finding.detail.empty() ? Json() : Json(finding.detail);
    object["error"] = finding.problem ? Json(stableName(finding.problem->code)) : Json();
    object["message"] = finding.problem ? Json(describe(*finding.problem)) : Json();
    return object;
}

} // namespace

DoctorCommand::DoctorCommand(OnlineContext context)
    : OnlineCommand(context)
    , m_diagnosis({context.console.config, context.console.store, context.console.clock},
                  context.environment, context.configuration)
{
    connect(&m_diagnosis, &Diagnosis::found, this, &DoctorCommand::take);
    connect(&m_diagnosis, &Diagnosis::finished, this, &DoctorCommand::conclude);
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
    m_findings.push_back(finding);
    if (output().json())
        return;
    output().data(
        alignedText({{std::string(nameOf(finding.verdict))
                          + std::string(7 - nameOf(finding.verdict).size(), ' '),
                      label(finding.check) + std::string(16 - label(finding.check).size(), ' '),
                      words(finding)}}));
    static_cast<void>(output().flush());
}

// The exit code is that of what is worst.
void DoctorCommand::conclude()
{
    std::optional<Error> worst;
    Json checks = Json::array();
    for (const DiagnosisFinding& finding : m_findings) {
        checks.push_back(jsonOf(finding));
        if (finding.verdict == DiagnosisFinding::Verdict::Bad && !worst)
            worst = finding.problem;
    }
    if (output().json()) {
        Json object = Json::object();
        object["environment"] = name().text();
        object["checks"] = std::move(checks);
        output().data(writeJson(object, 2) + "\n");
    }
    finish(worst ? Status(*worst) : Status(Done()));
}

} // namespace lmi
