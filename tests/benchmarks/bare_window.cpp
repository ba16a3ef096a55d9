// The least a Qt program of this kind can be: a window with a table, and a tray icon. The number of
// rows is its last argument.
// What lmi-desktop costs is measured against it.

#include "ui/FirstPaint.h"

#include <QApplication>
#include <QIcon>
#include <QPixmap>
#include <QStandardItemModel>
#include <QSystemTrayIcon>
#include <QTableView>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QPixmap picture(22, 22);
    picture.fill(Qt::darkGreen);
    QSystemTrayIcon tray{QIcon(picture)};
    tray.show();

    QStandardItemModel model(QApplication::arguments().last().toInt(), 4);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("environment")));
    }
    QTableView table;
    table.setModel(&model);
    table.setWindowTitle(QStringLiteral("bare"));
    table.resize(1080, 640);
    const bool quit =
        QApplication::arguments().contains(QStringLiteral("--quit-after-first-paint"));
    if (quit)
        QObject::connect(new lmi::FirstPaint(table.viewport()), &lmi::FirstPaint::painted,
                         &application, &QApplication::quit);
    table.show();
    return QApplication::exec();
}
