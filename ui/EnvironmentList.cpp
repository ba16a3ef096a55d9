#include "ui/EnvironmentList.h"

#include "ui/EnvironmentDelegate.h"
#include "ui/EnvironmentModel.h"
#include "ui/RowLayout.h"
#include "ui/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lmi {

EnvironmentList::EnvironmentList(QWidget* parent)
    : QListView(parent)
    , m_delegate(new EnvironmentDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setMinimumWidth(240);
    setAccessibleName(tr("Environments"));
}

QModelIndexList EnvironmentList::chosen() const
{
    QModelIndexList rows = selectedIndexes();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void EnvironmentList::selectionChanged(const QItemSelection& selected,
                                       const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void EnvironmentList::mouseMoveEvent(QMouseEvent* event)
{
    hover(buttonAt(event->position().toPoint()));
    if (!m_pressed.isValid())
        QListView::mouseMoveEvent(event);
}

void EnvironmentList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex button = buttonAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && button.isValid()) {
        hover(button);
        press(button);
        return;
    }
    QListView::mousePressEvent(event);
}

void EnvironmentList::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed.isValid()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex released = buttonAt(event->position().toPoint());
    const bool hit = event->button() == Qt::LeftButton && released == m_pressed;
    press({});
    if (!hit)
        return;
    setCurrentIndex(released);
    Q_EMIT primaryRequested(released);
}

void EnvironmentList::leaveEvent(QEvent* event)
{
    hover({});
    QListView::leaveEvent(event);
}

void EnvironmentList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // a key held down would log in and cancel by turns
    if (enter && event->isAutoRepeat())
        event->accept();
    // one key does not start a dozen logins
    else if (enter && chosen().size() > 1)
        Q_EMIT menuRequested(chosen().first(),
                             viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else if (enter && currentIndex().isValid())
        Q_EMIT primaryRequested(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void EnvironmentList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    const QPoint position = mouse ? event->pos() : visualRect(index).center();
    Q_EMIT menuRequested(index, viewport()->mapToGlobal(position));
}

void EnvironmentList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).secondaryText);
    painter.drawText(viewport()->rect().adjusted(16, 24, -16, -16),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("No environment matches."));
}

QModelIndex EnvironmentList::buttonAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {};
    const QRect button = RowLayout::of(visualRect(index), font(), layoutDirection()).button;
    const auto look = index.data(EnvironmentModel::LookRole).value<EnvironmentLook>();
    return look.action && button.contains(position) ? index : QModelIndex();
}

void EnvironmentList::hover(const QModelIndex& index)
{
    if (m_hovered == index)
        return;
    const QModelIndex before = m_hovered;
    m_hovered = index;
    m_delegate->setHovered(index);
    update(before);
    update(index);
}

void EnvironmentList::press(const QModelIndex& index)
{
    const QModelIndex before = m_pressed;
    m_pressed = index;
    m_delegate->setPressed(index);
    update(before);
    update(index);
}

} // namespace lmi
