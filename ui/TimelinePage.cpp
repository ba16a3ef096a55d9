#include "ui/TimelinePage.h"

#include "ui/FlatButton.h"
#include "ui/ScrollArea.h"
#include "ui/TimelineCanvas.h"
#include "ui/TitleFont.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace lmi {
namespace {

constexpr UnixTime hour = 3600;

struct Span {
    const char* name;
    UnixTime before;
    UnixTime after;
};

constexpr Span spans[] = {
    {QT_TRANSLATE_NOOP("lmi::TimelinePage", "Last 3 hours and next hour"), 3 * hour, hour},
    {QT_TRANSLATE_NOOP("lmi::TimelinePage", "Last 18 hours and next 6"), 18 * hour, 6 * hour},
    {QT_TRANSLATE_NOOP("lmi::TimelinePage", "Last 6 days and next day"), 144 * hour, 24 * hour},
};

} // namespace

TimelinePage::TimelinePage(const SessionBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_canvas(new TimelineCanvas)
    , m_minute(new QTimer(this))
{
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    auto* area = new ScrollArea(this);
    area->setAccessibleName(tr("Timeline"));
    area->setWidget(m_canvas);
    layout->addWidget(area, 1);
    m_minute->setInterval(std::chrono::minutes(1));
    connect(m_minute, &QTimer::timeout, this, &TimelinePage::draw);
}

void TimelinePage::follow()
{
    if (!isVisible())
        return;
    m_histories = historiesOf(m_board);
    draw();
}

// Another stretch of time, or another minute, is no reason to read files.
void TimelinePage::draw()
{
    if (isVisible())
        m_canvas->show(timelineOf(m_board, m_histories, range()), range(), m_board.now());
}

void TimelinePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute->start();
    follow();
    m_span->setFocus();
}

void TimelinePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_minute->stop();
}

void TimelinePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

QWidget* TimelinePage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto* title = new QLabel(tr("Timeline"), head);
    title->setFont(titleFont(font()));
    layout->addWidget(title);
    layout->addStretch();
    m_span = new QComboBox(head);
    m_span->setAccessibleName(tr("Time shown"));
    for (const Span& span : spans)
        m_span->addItem(tr(span.name));
    connect(m_span, &QComboBox::currentIndexChanged, this, &TimelinePage::draw);
    layout->addWidget(m_span);
    auto* save = new FlatButton(tr("Save as image"), head);
    connect(save, &QPushButton::clicked, this, &TimelinePage::save);
    layout->addWidget(save);
    auto* close = new FlatButton(tr("Close"), head);
    connect(close, &QPushButton::clicked, this, &TimelinePage::closeRequested);
    layout->addWidget(close);
    return head;
}

TimeRange TimelinePage::range() const
{
    const Span& span = spans[std::max(m_span->currentIndex(), 0)];
    return {m_board.now() - span.before, m_board.now() + span.after};
}

void TimelinePage::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the timeline"), QString(),
                                   tr("Images (%1)").arg(QStringLiteral("*.png")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("lmi-timeline.png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (!m_canvas->grab().save(file))
            Q_EMIT unsaved(file);
    });
    dialog->open();
}

} // namespace lmi
