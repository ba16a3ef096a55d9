// Ten thousand tokens that change on disk at once, as a window meets them that shows their
// environments in the order whose number is the argument: how long it takes until it knows them
// all, and the longest that it did not answer meanwhile. Prints both in milliseconds.

#include "tests/unit/ui/Board.h"
#include "ui/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace lmi;
using namespace lmi::test;

namespace {

constexpr int many = 10000;
constexpr std::chrono::minutes patience{2};

std::string nameOf(int number)
{
    return "environment-" + std::to_string(100000 + number);
}

// As another process does it: whole files, one after the other.
void writeTokens(const Board& board)
{
    for (int i = 0; i < many; ++i) {
        // in another order than that of the names
        const std::string content = encodeToken(token(2520 + i * 7919LL % many));
        const std::string path = TokenStore(board.paths.tokenFolder()).path(named(nameOf(i)));
        writeText(path + ".new", content);
        QFile::setPermissions(QString::fromStdString(path + ".new"),
                              QFile::ReadOwner | QFile::WriteOwner);
        if (std::rename((path + ".new").c_str(), path.c_str()) != 0)
            std::abort();
    }
}

// Lets everything happen until all of them are in that state; gives the longest time that the event
// loop was away.
qint64 waitFor(const SessionBoard& board, TokenState state)
{
    QElapsedTimer sinceLast;
    qint64 longest = 0;
    QTimer pulse;
    pulse.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pulse, &QTimer::timeout,
                     [&] { longest = std::max(longest, sinceLast.restart()); });
    const auto isDone = [&] {
        return std::all_of(board.entries().begin(), board.entries().end(),
                           [state](const SessionEntry& entry) {
                               return !entry.unread && entry.status.state == state;
                           });
    };
    QObject::connect(&board, &SessionBoard::settled, &pulse, [&] {
        if (isDone())
            QCoreApplication::quit();
    });
    if (isDone())
        return 0;
    QTimer::singleShot(patience, [] { std::abort(); });
    sinceLast.start();
    pulse.start(1);
    QCoreApplication::exec();
    return std::max(longest, sinceLast.elapsed());
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    Board board;
    for (int i = 0; i < many; ++i)
        board.add(nameOf(i));
    const QString settings = QString::fromStdString(board.folder.path("window.ini"));
    QSettings(settings, QSettings::IniFormat)
        .setValue(QStringLiteral("window/order"), QString::fromLocal8Bit(argc > 1 ? argv[1] : "0"));
    MainWindow window(*board, board.paths, settings);
    window.show();
    waitFor(*board, TokenState::LoggedOut);

    QElapsedTimer sinceWritten;
    std::thread writer([&] {
        writeTokens(board);
        sinceWritten.start();
    });
    const qint64 longest = waitFor(*board, TokenState::Valid);
    writer.join();
    std::printf("%lld %lld\n", static_cast<long long>(sinceWritten.elapsed()),
                static_cast<long long>(longest));
    return 0;
}
