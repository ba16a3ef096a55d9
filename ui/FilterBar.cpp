#include "ui/FilterBar.h"

#include "ui/FilterChip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace lmi {

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_search(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_search->setPlaceholderText(tr("Search environments (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search environments"));
    m_search->setTextMargins(6, 0, 6, 0);
    m_search->setMinimumHeight(32);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(320);
    layout->addWidget(m_search, 2);
    m_all = addChip(EnvironmentFilter::Kind::All);
    m_needsPerson = addChip(EnvironmentFilter::Kind::NeedsPerson);
    m_usable = addChip(EnvironmentFilter::Kind::Usable);
    m_order = new QComboBox(this);
    // in the order of EnvironmentFilter::Order
    m_order->addItems({tr("By name"), tr("Ends first"), tr("Needs you first")});
    m_order->setAccessibleName(tr("Order"));
    m_order->setMinimumHeight(28);
    layout->addWidget(m_order);
    layout->addStretch(1);
    m_all->setChecked(true);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    // not at the start: its icon makes Qt look for all image formats and icon themes
    connect(m_search, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_search->setClearButtonEnabled(!text.isEmpty()); });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        Q_EMIT orderChanged(static_cast<EnvironmentFilter::Order>(index));
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::left);
}

void FilterBar::setSummary(const BoardSummary& summary)
{
    m_all->setText(tr("All %1").arg(summary.all));
    m_needsPerson->setText(tr("Needs you %1").arg(summary.needPerson));
    m_usable->setText(tr("Valid %1").arg(summary.usable));
    for (FilterChip* chip : {m_all, m_needsPerson, m_usable})
        chip->updateGeometry();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear()
{
    m_search->clear();
    m_all->setChecked(true);
}

void FilterBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void FilterBar::setOrder(EnvironmentFilter::Order order)
{
    m_order->setCurrentIndex(static_cast<int>(order));
}

FilterChip* FilterBar::addChip(EnvironmentFilter::Kind kind)
{
    auto* chip = new FilterChip(this);
    layout()->addWidget(chip);
    connect(chip, &FilterChip::toggled, this, [this, kind](bool on) {
        if (on)
            Q_EMIT kindChanged(kind);
    });
    return chip;
}

} // namespace lmi
