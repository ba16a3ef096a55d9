#include "ui/MessageBar.h"

#include "ui/FlatButton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace lmi {
namespace {

constexpr int edge = 4;

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
}

void MessageBar::addCloseButton()
{
    m_close = new FlatButton(tr("Close"), this);
    m_layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::putAway);
}

void MessageBar::ask(const QString& text, const QString& answer, std::function<void()> then)
{
    setMessage(text, Tone::Warning);
    if (!m_answer) {
        m_answer = new FlatButton(answer, this);
        m_layout->insertWidget(1, m_answer, 0, Qt::AlignTop);
        connect(m_answer, &QPushButton::clicked, this, [this] {
            const auto wanted = std::move(m_then);
            putAway();
            wanted();
        });
    }
    m_then = std::move(then);
    if (!m_answer->hasFocus())
        m_before = QApplication::focusWidget();
    m_answer->setText(answer);
    if (m_close)
        m_close->setText(QCoreApplication::translate("EnvironmentAction", "Cancel"));
    m_answer->show();
    m_answer->setFocus();
}

void MessageBar::setMessage(const QString& text, Tone tone)
{
    if (m_answer && m_answer->isVisible()) {
        const bool focused = m_answer->hasFocus();
        const QPointer<QWidget> before = std::exchange(m_before, nullptr);
        // the next key is not for whatever stands beside the button
        if (focused && before && before->isVisible())
            before->setFocus();
        m_answer->hide();
        m_then = nullptr;
    }
    if (m_close)
        m_close->setText(tr("Close"));
    const bool same = m_label->text() == text && m_tone == tone && isHidden() == text.isEmpty();
    if (same)
        return;
    m_label->setText(text);
    m_tone = tone;
    setVisible(!text.isEmpty());
    update();
}

// Whoever has answered goes on where the question came up.
void MessageBar::putAway()
{
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    if (before && before->isVisible())
        before->setFocus();
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
