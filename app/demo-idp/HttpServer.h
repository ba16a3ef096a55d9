#pragma once

#include "app/demo-idp/Provider.h"
#include "app/demo-idp/StopSignal.h"

#include <memory>

namespace lmi::demo {

// The sockets: one port on 127.0.0.1 and, if the system has it, on ::1, because a client may look
// localhost up as either. Nothing outside this machine can connect. The only class that knows the
// HTTP library.
class HttpServer final {
public:
    HttpServer();
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    // Port 0 lets the system choose. The port in use, or 0 if there is none to be had.
    [[nodiscard]] int bind(int port);
    // Returns when requests are being answered.
    void start(Provider& provider);
    // Ends running requests and returns when all threads are gone.
    void stop();

private:
    class Listener;

    [[nodiscard]] int bindBoth(int port);

    StopSignal m_stop;
    std::unique_ptr<Listener> m_four;
    std::unique_ptr<Listener> m_six; // null: no ::1
};

} // namespace lmi::demo
