#include "ui/FoldingRow.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace lmi {

FoldingRow::FoldingRow(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
}

void FoldingRow::setParts(QWidget* first, QWidget* second)
{
    m_first = first;
    m_second = second;
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second, 0, Qt::AlignRight);
}

QSize FoldingRow::sizeHint() const
{
    return {widthSideBySide(m_first->sizeHint().width()), m_layout->sizeHint().height()};
}

QSize FoldingRow::minimumSizeHint() const
{
    return {std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width()),
            m_layout->minimumSize().height()};
}

// The parts may want another width than before. Until it has been laid out it has no width itself.
bool FoldingRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && testAttribute(Qt::WA_Resized))
        fold();
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

int FoldingRow::widthSideBySide(int firstWidth) const
{
    return firstWidth + m_layout->spacing() + m_second->sizeHint().width();
}

void FoldingRow::fold()
{
    if (!m_first)
        return;
    const bool fits = width() >= widthSideBySide(m_first->minimumSizeHint().width());
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    m_layout->setAlignment(m_second, fits ? Qt::AlignRight : Qt::AlignLeft);
    updateGeometry();
}

} // namespace lmi
