#pragma once

#include "app/demo-idp/Fault.h"

#include <chrono>
#include <list>
#include <optional>
#include <set>

namespace lmi::demo {

// What the faults in force do to one request.
struct FaultPlan {
    std::optional<Fault> instead; // answers in place of the endpoint
    std::chrono::milliseconds delay{0};
    std::set<Shape> shapes;

    [[nodiscard]] bool has(Shape shape) const { return shapes.contains(shape); }
};

// The scripted faults in the order they were given. Of those that answer in place of an endpoint
// the first one has the request to itself, so that "token=503:1" and then "token=400:1" make a
// sequence; delays and shapes add up.
class FaultScript final {
public:
    void add(const Fault& fault);
    void clear();

    // Uses up one time of each fault that goes into the plan.
    [[nodiscard]] FaultPlan draw(const std::set<FaultEndpoint>& endpoints);

private:
    std::list<Fault> m_faults;
};

} // namespace lmi::demo
