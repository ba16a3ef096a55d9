#include "app/lmi/online/DoctorReport.h"

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
        return detail.empty() ? "can be used" : "gives " + detail;
    default:
        return detail;
    }
}

std::string label(Check check)
{
    switch (check) {
    case Check::Configuration:
        return "Configuration";
    case Check::Keys:
        return "Keys";
    case Check::Pause:
        return "Pause";
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
        return "Keychain";
    case Check::Log:
        break;
    }
    return "Log";
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

void DoctorReport::add(const DiagnosisFinding& finding)
{
    if (finding.verdict == DiagnosisFinding::Verdict::Bad && !m_worst)
        m_worst = finding.problem;
    if (m_output.json()) {
        m_checks.push_back(jsonOf(finding));
        return;
    }
    constexpr std::size_t verdictWidth = 7;
    constexpr std::size_t labelWidth = 16;
    std::string verdict(nameOf(finding.verdict));
    std::string check = label(finding.check);
    verdict.resize(verdictWidth, ' ');
    check.resize(labelWidth, ' ');
    m_output.data(alignedText({{verdict, check, words(finding)}}));
    static_cast<void>(m_output.flush());
}

Status DoctorReport::conclude()
{
    if (m_output.json()) {
        Json object = Json::object();
        object["environment"] = m_name.text();
        object["checks"] = std::move(m_checks);
        m_output.data(writeJson(object, 2) + "\n");
    }
    return m_worst ? Status(*m_worst) : Status(Done());
}

} // namespace lmi
