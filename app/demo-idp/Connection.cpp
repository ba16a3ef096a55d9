#include "app/demo-idp/Connection.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace lmi::demo {

namespace {

struct End {
    std::string address;
    int port = 0;
};

using Query = int (*)(int, sockaddr*, socklen_t*);

[[nodiscard]] std::optional<End> endOf(int descriptor, Query query)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof(storage);
    auto* const generic = reinterpret_cast<sockaddr*>(&storage);
    if (query(descriptor, generic, &size) != 0)
        return std::nullopt;
    std::array<char, INET6_ADDRSTRLEN> text{};
    const void* address = nullptr;
    in_port_t port = 0;
    if (storage.ss_family == AF_INET) {
        const auto* const four = reinterpret_cast<const sockaddr_in*>(&storage);
        address = &four->sin_addr;
        port = four->sin_port;
    } else if (storage.ss_family == AF_INET6) {
        const auto* const six = reinterpret_cast<const sockaddr_in6*>(&storage);
        address = &six->sin6_addr;
        port = six->sin6_port;
    } else {
        return std::nullopt;
    }
    if (::inet_ntop(storage.ss_family, address, text.data(), text.size()) == nullptr)
        return std::nullopt;
    return End{text.data(), ntohs(port)};
}

// Whether there is anything to read besides the end of the stream.
[[nodiscard]] bool hasData(int descriptor)
{
    char byte = 0;
    return ::recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

} // namespace

Connection::Connection(const std::string& peerAddress, int peerPort, int localPort)
{
    constexpr long Most = 4096;
    const auto count = static_cast<int>(std::clamp(::sysconf(_SC_OPEN_MAX), 0L, Most));
    for (int descriptor = 0; descriptor < count && m_descriptor < 0; ++descriptor) {
        const auto peer = endOf(descriptor, ::getpeername);
        if (!peer || peer->port != peerPort || peer->address != peerAddress)
            continue;
        const auto local = endOf(descriptor, ::getsockname);
        if (local && local->port == localPort)
            m_descriptor = descriptor;
    }
}

void Connection::wait(std::chrono::milliseconds time, const StopSignal& stop) const
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + time;
    std::array<pollfd, 2> watched{pollfd{m_descriptor, POLLIN, 0},
                                  pollfd{stop.descriptor(), POLLIN, 0}};
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
        const int ready =
            ::poll(watched.data(), watched.size(), static_cast<int>(std::max(left, 0L)));
        if (ready < 0 && errno == EINTR)
            continue;
        const bool isRequest = watched[0].revents == POLLIN && hasData(m_descriptor);
        if (ready <= 0 || watched[1].revents != 0 || !isRequest)
            return;
        // The client talks on; it has not left, and only a hang-up matters from now on.
        watched[0].events = 0;
    }
}

void Connection::close() const
{
    if (m_descriptor >= 0)
        ::shutdown(m_descriptor, SHUT_RDWR);
}

} // namespace lmi::demo
