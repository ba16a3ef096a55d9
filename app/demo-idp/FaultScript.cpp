#include "app/demo-idp/FaultScript.h"

namespace lmi::demo {

namespace {

[[nodiscard]] bool joins(const Fault& fault, FaultPlan& plan)
{
    if (fault.answers()) {
        if (plan.instead)
            return false;
        plan.instead = fault;
    } else if (fault.kind == Fault::Kind::Slow) {
        plan.delay += fault.delay;
    } else if (!plan.instead) {
        plan.shapes.insert(fault.shape);
    } else {
        return false;
    }
    return true;
}

} // namespace

void FaultScript::add(const Fault& fault)
{
    m_faults.push_back(fault);
}

void FaultScript::clear()
{
    m_faults.clear();
}

FaultPlan FaultScript::draw(const std::set<FaultEndpoint>& endpoints)
{
    FaultPlan plan;
    for (auto& fault : m_faults) {
        if (endpoints.contains(fault.endpoint) && joins(fault, plan) && fault.times)
            --*fault.times;
    }
    m_faults.remove_if([](const Fault& fault) { return fault.times == 0U; });
    return plan;
}

} // namespace lmi::demo
