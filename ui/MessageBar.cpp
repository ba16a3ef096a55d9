#include "ui/MessageBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace lmi {
namespace {

constexpr int edge = 4;

} // namespace

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(edge + 12, 8, 12, 8);
    layout->addWidget(m_label);
    hide();
}

void MessageBar::setMessage(const QString& text, Tone tone)
{
    m_label->setText(text);
    m_tone = tone;
    setVisible(!text.isEmpty());
    update();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, edge, height()), theme.tone(m_tone));
}

} // namespace lmi
