// A window that files can be dragged out of, as out of a file manager: its arguments.

#include <QApplication>
#include <QDrag>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

class DragSource final : public QLabel {
public:
    explicit DragSource(QList<QUrl> files) : m_files(std::move(files))
    {
        setText(QStringLiteral("Drag from here"));
        setWindowTitle(QStringLiteral("files"));
        setAlignment(Qt::AlignCenter);
        resize(200, 100);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton))
            return;
        auto* drag = new QDrag(this);
        auto* content = new QMimeData;
        content->setUrls(m_files);
        drag->setMimeData(content);
        drag->exec(Qt::CopyAction);
    }

private:
    QList<QUrl> m_files;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QList<QUrl> files;
    for (const QString& argument : QApplication::arguments().mid(1))
        files.append(QUrl::fromLocalFile(QFileInfo(argument).absoluteFilePath()));
    DragSource source(files);
    source.show();
    return QApplication::exec();
}
