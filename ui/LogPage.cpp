#include "ui/LogPage.h"

#include "core/base/LogTail.h"
#include "core/session/FolderWatcher.h"
#include "ui/ErrorText.h"
#include "ui/FlatButton.h"
#include "ui/PlainText.h"
#include "ui/TitleFont.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace lmi {
namespace {

constexpr std::size_t most = 512UL * 1024;
constexpr std::chrono::milliseconds settling{200};

// "2026-01-31T12:00:00Z warning session: …"
bool isWarning(const QString& line)
{
    return line.section(QLatin1Char(' '), 1, 1) == QLatin1String("warning");
}

} // namespace

LogPage::LogPage(QWidget* parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_lines(new QPlainTextEdit(this))
    , m_watcher(new QFileSystemWatcher(this))
    , m_soon(new QTimer(this))
{
    setAutoFillBackground(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->setReadOnly(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setAccessibleName(tr("Log"));
    m_lines->setTabChangesFocus(true);
    // its lines are English in every language
    m_lines->setLayoutDirection(Qt::LeftToRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    layout->addWidget(m_hint);
    layout->addWidget(m_lines, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(settling);
    connect(m_soon, &QTimer::timeout, this, &LogPage::read);
    const auto readSoon = [this] {
        if (!m_soon->isActive())
            m_soon->start();
    };
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, readSoon);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, readSoon);
}

void LogPage::follow(const std::string& file)
{
    m_file = file;
    m_text.clear();
    m_lines->clear();
    if (isVisible())
        read();
}

void LogPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void LogPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
    m_search->setFocus();
}

void LogPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    if (!watched.isEmpty())
        m_watcher->removePaths(watched);
}

QWidget* LogPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto* title = new QLabel(tr("Log"), head);
    title->setFont(titleFont(font()));
    layout->addWidget(title);
    layout->addStretch(1);
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setMinimumHeight(32);
    m_search->setMaximumWidth(280);
    connect(m_search, &QLineEdit::textChanged, this, &LogPage::showLines);
    layout->addWidget(m_search, 1);
    m_level = new QComboBox(head);
    m_level->addItems({tr("All lines"), tr("Only warnings")});
    m_level->setAccessibleName(tr("Lines shown"));
    m_level->setMinimumHeight(32);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPage::showLines);
    layout->addWidget(m_level);
    auto* open = new FlatButton(tr("Open file"), head);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_file); });
    layout->addWidget(open);
    auto* close = new FlatButton(tr("Close"), head);
    connect(close, &QPushButton::clicked, this, &LogPage::closeRequested);
    layout->addWidget(close);
    return head;
}

// A file that is not there yet is seen when it comes into its folder, and that likewise.
void LogPage::watch()
{
    const QString file = QFile::decodeName(QByteArray::fromStdString(m_file));
    const QString folder = nearestExistingFolder(QFileInfo(file).absolutePath());
    for (const QString& path : {file, folder}) {
        const bool watched =
            m_watcher->files().contains(path) || m_watcher->directories().contains(path);
        if (!watched && QFile::exists(path))
            m_watcher->addPath(path);
    }
}

void LogPage::read()
{
    if (m_file.empty()) {
        m_hint->setText(tr("Nothing is logged to a file (OAUTH_LOG_LEVEL=off)."));
        return;
    }
    watch();
    const auto text = logTail(m_file, most);
    m_text = text ? plainLines(*text) : QString();
    if (!text)
        m_hint->setText(errorText(text.error()));
    else if (m_text.isEmpty())
        m_hint->setText(tr("Nothing has been logged to %1 yet.").arg(pathText(m_file)));
    else
        m_hint->setText(pathText(m_file));
    showLines();
}

// Whoever reads further up stays there; otherwise the newest lines are in view.
void LogPage::showLines()
{
    const QString wanted = m_search->text().trimmed();
    const bool onlyWarnings = m_level->currentIndex() == 1;
    QStringList lines = m_text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    erase_if(lines, [&](const QString& line) {
        return (onlyWarnings && !isWarning(line)) || !line.contains(wanted, Qt::CaseInsensitive);
    });
    const QString shown = lines.join(QLatin1Char('\n'));
    if (shown == m_lines->toPlainText())
        return;
    m_lines->setPlaceholderText(m_text.isEmpty() ? QString() : tr("No line fits."));
    QScrollBar* bar = m_lines->verticalScrollBar();
    const int before = bar->value();
    const bool atEnd = before == bar->maximum();
    m_lines->setPlainText(shown);
    bar->setValue(atEnd ? bar->maximum() : before);
}

} // namespace lmi
