#include "ui/MessageBar.h"

#include "ui/FlatButton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <chrono>
#include <utility>

namespace lmi {
namespace {

constexpr int edge = 4;
constexpr std::chrono::seconds timeToRead{20};

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(edge + 12, 8, 12, 8);
    m_layout->addWidget(m_label, 1);
    hide();
    connect(qApp, &QApplication::focusChanged, this, &MessageBar::followFocus);
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::addCloseButton()
{
    m_close = new FlatButton(tr("Close"), this);
    m_layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::putAway);
    m_fading = new QTimer(this);
    m_fading->setSingleShot(true);
    m_fading->setInterval(timeToRead);
    connect(m_fading, &QTimer::timeout, this, &MessageBar::fade);
}

void MessageBar::offer(const QString& text, Tone tone, const QString& answer,
                       std::function<void()> then)
{
    setMessage(text, tone);
    showAnswer(answer, std::move(then));
}

void MessageBar::ask(const QString& text, const QString& answer, std::function<void()> then)
{
    offer(text, Tone::Warning, answer, std::move(then));
    if (!m_close) {
        addCloseButton();
        setTabOrder(m_answer, m_close);
        m_closesQuestionsOnly = true;
    }
    m_close->setText(QCoreApplication::translate("EnvironmentAction", "Cancel"));
    m_close->show();
    m_close->setFocus();
}

void MessageBar::showAnswer(const QString& answer, std::function<void()> then)
{
    if (!m_answer) {
        m_answer = new FlatButton(answer, this);
        m_layout->insertWidget(1, m_answer, 0, Qt::AlignTop);
        if (m_close)
            setTabOrder(m_answer, m_close);
        connect(m_answer, &QPushButton::clicked, this, [this] {
            const auto wanted = std::move(m_then);
            putAway();
            wanted();
        });
    }
    m_then = std::move(then);
    m_answer->setText(answer);
    m_answer->updateGeometry();
    m_answer->show();
}

void MessageBar::setMessage(const QString& text, Tone tone)
{
    if (m_answer && !m_answer->isHidden()) {
        giveFocusBack();
        m_answer->hide();
        m_then = nullptr;
    }
    if (m_close) {
        m_close->setText(tr("Close"));
        m_close->setVisible(!m_closesQuestionsOnly);
    }
    if (m_fading && tone == Tone::Good)
        m_fading->start();
    else if (m_fading)
        m_fading->stop();
    const bool same = m_label->text() == text && m_tone == tone && isHidden() == text.isEmpty();
    if (same)
        return;
    m_label->setText(text);
    m_tone = tone;
    setVisible(!text.isEmpty());
    update();
}

// Not under the pointer of whoever is about to close it or to copy from it, nor unseen.
void MessageBar::fade()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_fading->start();
    else if (isVisible() && !window()->isMinimized())
        hide();
}

void MessageBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_fading && m_tone == Tone::Good)
        m_fading->start();
}

void MessageBar::followFocus(QWidget* before, QWidget* now)
{
    if (before && isAncestorOf(now) && !isAncestorOf(before))
        m_before = before;
}

// Whoever has answered goes on where they were: the next key is not for whatever stands beside the
// button.
void MessageBar::giveFocusBack()
{
    if (isAncestorOf(QApplication::focusWidget()) && m_before && m_before->isVisible())
        m_before->setFocus();
}

void MessageBar::putAway()
{
    giveFocusBack();
    hide();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height())),
                     theme.tone(m_tone));
}

} // namespace lmi
