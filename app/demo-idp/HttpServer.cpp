#include "app/demo-idp/HttpServer.h"

#include "app/demo-idp/Connection.h"
#include "app/demo-idp/Encoding.h"

#include <httplib.h>

#include <atomic>
#include <iostream>
#include <thread>

namespace lmi::demo {

namespace {

constexpr std::chrono::seconds HangBound{60};

[[nodiscard]] Request translated(const httplib::Request& incoming)
{
    Request request;
    request.method = incoming.method;
    // The raw target, because the library decodes the path and loses the order of the query.
    const auto question = incoming.target.find('?');
    request.path = incoming.target.substr(0, question);
    if (question != std::string::npos)
        request.query = incoming.target.substr(question + 1);
    request.body = incoming.body;
    for (const auto& [name, value] : incoming.headers) {
        // The library's own notes; no header of HTTP has an underscore in practice.
        if (name.find('_') == std::string::npos)
            request.headers.emplace(lowerCase(name), value);
    }
    return request;
}

void fill(httplib::Response& outgoing, const Answer& answer)
{
    outgoing.status = answer.status;
    for (const auto& [name, value] : answer.headers)
        outgoing.set_header(name, value);
    if (!answer.contentType.empty())
        outgoing.set_content(answer.body, answer.contentType);
}

[[nodiscard]] bool announcesBody(const httplib::Request& request)
{
    return request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
}

} // namespace

class HttpServer::Listener final {
public:
    explicit Listener(const StopSignal& stop) : m_stop(stop)
    {
        // The library's default lets two programs share a port without noticing.
        m_server.set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
        });
        // One request per connection and many threads: no request of a test waits for another
        // one's connection to end, and no answer goes to a connection that is about to close.
        m_server.set_keep_alive_max_count(1);
        m_server.set_keep_alive_timeout(2);
        m_server.new_task_queue = [] { return new httplib::ThreadPool(32); };
    }

    ~Listener() { stop(); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    [[nodiscard]] int bind(const std::string& host, int port)
    {
        if (port == 0)
            return std::max(m_server.bind_to_any_port(host), 0);
        return m_server.bind_to_port(host, port) ? port : 0;
    }

    void start(Provider& provider)
    {
        install(provider);
        m_thread = std::thread([this] {
            m_server.listen_after_bind();
            m_ended = true;
        });
        // The library forgets a stop() that comes before it runs.
        while (!m_server.is_running() && !m_ended)
            std::this_thread::yield();
    }

    void stop()
    {
        m_server.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    void install(Provider& provider)
    {
        const auto handler = [this, &provider](const httplib::Request& in, httplib::Response& out) {
            answer(provider, in, out);
        };
        // Without a length the library would read a DELETE to the end of the connection, but a
        // request that announces no body has none (RFC 9112 6.3).
        m_server.set_pre_routing_handler(
            [handler](const httplib::Request& in, httplib::Response& out) {
                if (announcesBody(in))
                    return httplib::Server::HandlerResponse::Unhandled;
                handler(in, out);
                return httplib::Server::HandlerResponse::Handled;
            });
        const std::string all = R"([\s\S]*)";
        m_server.Get(all, handler);
        m_server.Post(all, handler);
        m_server.Put(all, handler);
        m_server.Patch(all, handler);
        m_server.Delete(all, handler);
        m_server.Options(all, handler);
    }

    void answer(Provider& provider, const httplib::Request& in, httplib::Response& out)
    {
        const Answer answer = provider.handle(translated(in));
        const bool isPlain = answer.delivery == Answer::Delivery::Send;
        if (!isPlain || answer.delay.count() > 0) {
            const Connection connection(in.remote_addr, in.remote_port, in.local_port);
            connection.wait(answer.delivery == Answer::Delivery::Hang ? HangBound : answer.delay,
                            m_stop);
            if (!isPlain)
                connection.close();
        }
        fill(out, answer);
        provider.finished(answer);
    }

    const StopSignal& m_stop;
    httplib::Server m_server;
    std::thread m_thread;
    std::atomic<bool> m_ended{false};
};

HttpServer::HttpServer() = default;

HttpServer::~HttpServer()
{
    stop();
}

int HttpServer::bind(int port)
{
    // Another program may have the chosen port on ::1 and would get half of what is meant for
    // localhost; then another port is better.
    constexpr int Attempts = 5;
    int bound = bindBoth(port);
    for (int attempt = 1; port == 0 && bound != 0 && !m_six && attempt < Attempts; ++attempt)
        bound = bindBoth(port);
    if (bound != 0 && !m_six)
        std::cerr << "lmi-demo-idp: not listening on ::1, only on 127.0.0.1\n";
    return bound;
}

void HttpServer::start(Provider& provider)
{
    m_four->start(provider);
    if (m_six)
        m_six->start(provider);
}

void HttpServer::stop()
{
    m_stop.raise();
    m_four.reset();
    m_six.reset();
}

int HttpServer::bindBoth(int port)
{
    m_four = std::make_unique<Listener>(m_stop);
    m_six = std::make_unique<Listener>(m_stop);
    const int bound = m_four->bind("127.0.0.1", port);
    if (bound == 0 || m_six->bind("::1", bound) == 0)
        m_six.reset();
    return bound;
}

} // namespace lmi::demo
