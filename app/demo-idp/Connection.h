#pragma once

#include "app/demo-idp/StopSignal.h"

#include <chrono>
#include <string>

namespace lmi::demo {

// The socket a request came in on. The HTTP library keeps it to itself, but a fault may have to
// wait for its client to leave or to close it without an answer; so it is looked up among the open
// descriptors by its two ends. Valid while the request is being handled.
class Connection final {
public:
    Connection(const std::string& peerAddress, int peerPort, int localPort);

    // Returns when the time is over, the client has left or the program ends.
    void wait(std::chrono::milliseconds time, const StopSignal& stop) const;
    // Nothing that is written from now on reaches the client.
    void close() const;

private:
    int m_descriptor = -1;
};

} // namespace lmi::demo
