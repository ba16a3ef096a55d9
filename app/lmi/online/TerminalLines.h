#pragma once

#include <QObject>
#include <QString>

class QSocketNotifier;

namespace lmi {

/// What a person types at the terminal that the program runs in, line by line.
class TerminalLines final : public QObject {
    Q_OBJECT

public:
    explicit TerminalLines(QObject* parent = nullptr);

    /// Whether standard input is a terminal.
    [[nodiscard]] static bool isThere();

Q_SIGNALS:
    /// Without its end.
    void entered(const QString& line);

private:
    void read();

    QSocketNotifier* m_notifier;
    QByteArray m_begun;
};

} // namespace lmi
