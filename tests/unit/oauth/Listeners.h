#pragma once

#include <QFile>
#include <QHostAddress>
#include <QSet>
#include <QString>
#include <QTextStream>

namespace lmi::test {

/// The local addresses at which something listens on this port, as the kernel says, such as
/// "127.0.0.1" and "::1". Linux only; elsewhere it is empty and `known` false.
struct Listeners {
    bool known = false;
    QSet<QString> addresses;
};

[[nodiscard]] inline Listeners listenersOn(quint16 port)
{
    Listeners listeners;
    const auto read = [&](const char* table, bool v6) {
        QFile file(QString::fromLatin1(table));
        if (!file.open(QIODevice::ReadOnly))
            return;
        listeners.known = true;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            const QList<QByteArray> local = fields.value(1).split(':');
            const bool listening = fields.value(3) == "0A";
            if (!listening || local.size() != 2 || local[1].toUShort(nullptr, 16) != port)
                continue;
            // words of 32 bits in the order of this machine
            QByteArray raw;
            for (qsizetype i = 0; i < local[0].size(); i += 8) {
                const quint32 word = local[0].mid(i, 8).toUInt(nullptr, 16);
                raw.append(reinterpret_cast<const char*>(&word), sizeof word);
            }
            QHostAddress address;
            if (v6) {
                Q_IPV6ADDR bytes{};
                std::copy_n(raw.constData(), sizeof bytes.c, reinterpret_cast<char*>(bytes.c));
                address.setAddress(bytes);
            } else {
                const auto* b = reinterpret_cast<const quint8*>(raw.constData());
                address.setAddress((quint32(b[0]) << 24U) | (quint32(b[1]) << 16U)
                                   | (quint32(b[2]) << 8U) | b[3]);
            }
            listeners.addresses.insert(address.toString());
        }
    };
    read("/proc/net/tcp", false);
    read("/proc/net/tcp6", true);
    return listeners;
}

} // namespace lmi::test
