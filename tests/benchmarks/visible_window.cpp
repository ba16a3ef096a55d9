// A window that is looked at and has nothing to do but to count down: a hundred environments, some
// in their last minute, where texts change every second. Prints how often it was painted anew, and
// in how many seconds.

#include "tests/unit/ui/Board.h"
#include "ui/MainWindow.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace lmi;
using namespace lmi::test;

namespace {

constexpr int many = 100;
constexpr std::chrono::seconds settling{2};
constexpr std::chrono::seconds watched{20};

/// Counts what a window has painted.
class Repaints final : public QObject {
public:
    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest && receiver->isWidgetType())
            ++count;
        return QObject::eventFilter(receiver, event);
    }

    int count = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Board board;
    const SystemClock clock;
    for (int i = 0; i < many; ++i) {
        AuthToken content = token(0, false);
        content.expiresAt = clock.now() + 25 + i * 30;
        content.issuedAt = content.expiresAt - 3600;
        board.add("environment-" + std::to_string(100 + i), content);
    }
    SessionBoard sessions(board.config(), TokenStore(board.paths.tokenFolder()), clock,
                          board.service);
    MainWindow window(sessions, board.paths,
                      QString::fromStdString(board.folder.path("window.ini")));
    window.show();

    Repaints repaints;
    QTimer::singleShot(settling, [&] { application.installEventFilter(&repaints); });
    QTimer::singleShot(settling + watched, &application, &QCoreApplication::quit);
    QApplication::exec();
    std::printf("%d %d\n", repaints.count, static_cast<int>(watched.count()));
    return 0;
}
