#include "ui/FactView.h"

#include "ui/FactDelegate.h"
#include "ui/FactModel.h"
#include "ui/PlainText.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace lmi {

FactView::FactView(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new FactDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(1); // a low window may have room for a message only
    setAccessibleName(tr("Details"));
    viewport()->setAutoFillBackground(false);
}

void FactView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void FactView::keyPressEvent(QKeyEvent* event)
{
    if (event == QKeySequence::Copy)
        copyCurrent();
    else
        QListView::keyPressEvent(event);
}

void FactView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!indexAt(event->pos()).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &FactView::copyCurrent);
    menu->popup(event->globalPos());
}

void FactView::copyCurrent() const
{
    const QString value = currentIndex().data(FactModel::ValueRole).toString();
    if (!value.isEmpty())
        QGuiApplication::clipboard()->setText(withoutIsolates(value));
}

} // namespace lmi
