#include "ui/EnvironmentsPage.h"

#include "ui/Countdown.h"
#include "ui/DetailsPane.h"
#include "ui/EnvironmentList.h"
#include "ui/FilterBar.h"
#include "ui/SelectionPane.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

namespace lmi {

EnvironmentsPage::EnvironmentsPage(const SessionBoard& board, FilterBar& bar, QWidget* parent)
    : QSplitter(parent)
    , m_board(board)
    , m_bar(bar)
    , m_model(new EnvironmentModel(board, this))
    , m_filter(new EnvironmentFilter(this))
    , m_countdown(new Countdown([this] { return m_model->secondsUntilChange(); }, this))
    , m_list(new EnvironmentList(this))
    , m_side(new QStackedWidget(this))
    , m_details(new DetailsPane(board, m_side))
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_side->addWidget(m_details);
    addWidget(m_list);
    addWidget(m_side);
    setStretchFactor(1, 1);
    connectParts(bar);
}

void EnvironmentsPage::connectParts(FilterBar& bar)
{
    connect(&bar, &FilterBar::textChanged, m_filter, &EnvironmentFilter::setText);
    connect(&bar, &FilterBar::kindChanged, m_filter, &EnvironmentFilter::setKind);
    connect(&bar, &FilterBar::orderChanged, this, [this](EnvironmentFilter::Order order) {
        m_filter->setOrder(order);
        m_list->scrollTo(m_list->currentIndex());
    });
    connect(&bar, &FilterBar::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_list->chosen().isEmpty())
            showSelected();
    });
    connect(m_list, &EnvironmentList::chosenChanged, this, &EnvironmentsPage::showSelected);
    connect(m_list, &EnvironmentList::primaryRequested, this, &EnvironmentsPage::requestPrimary);
    connect(m_list, &EnvironmentList::menuRequested, this, &EnvironmentsPage::showMenu);
    connect(m_details, &DetailsPane::requested, this, &EnvironmentsPage::requested);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &EnvironmentsPage::keepSelection);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &EnvironmentsPage::keepSelection);
    connect(&m_board, &SessionBoard::reset, this, &EnvironmentsPage::follow);
    connect(&m_board, &SessionBoard::changed, this, &EnvironmentsPage::followEntries);
    connect(&m_board, &SessionBoard::settled, this, &EnvironmentsPage::followAll);
    connect(&m_board, &SessionBoard::historyChanged, m_details, &DetailsPane::showActivity);
    connect(m_countdown, &Countdown::ticked, m_model, &EnvironmentModel::tick);
    // a list waits for a timer before it paints; with one that comes next, both are painted at once
    auto* next = new QTimer(this);
    next->setSingleShot(true);
    connect(m_countdown, &Countdown::ticked, next, [next] { next->start(0); });
    connect(next, &QTimer::timeout, m_details, &DetailsPane::tick);
}

bool EnvironmentsPage::select(const EnvironmentName& name)
{
    const int row = m_model->rowOf(name);
    if (row < 0)
        return false;
    if (!m_filter->mapFromSource(m_model->index(row)).isValid())
        m_bar.clear();
    m_list->setCurrentIndex(m_filter->mapFromSource(m_model->index(row)));
    return true;
}

void EnvironmentsPage::setSeen(bool seen)
{
    m_countdown->setVisible(seen);
}

void EnvironmentsPage::focusList()
{
    m_list->setFocus();
}

void EnvironmentsPage::follow()
{
    keepSelection();
    showSelected();
    m_countdown->reschedule();
}

void EnvironmentsPage::followAll()
{
    if (chosen().size() > 1)
        showSelected();
    m_countdown->reschedule();
}

void EnvironmentsPage::followEntries(int first, int last)
{
    // the model's rows are the board's entries
    const int current = m_filter->mapToSource(m_list->currentIndex()).row();
    if (current >= first && current <= last)
        showSelected();
}

// What can be acted on is what is seen to be chosen.
void EnvironmentsPage::keepSelection()
{
    if (!m_list->chosen().isEmpty() || m_filter->rowCount() == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const QModelIndex next = current.isValid() ? current : m_filter->index(0, 0);
    m_list->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
}

void EnvironmentsPage::showSelected()
{
    const auto several = chosen();
    if (several.size() > 1) {
        if (!m_selection) {
            m_selection = new SelectionPane(m_side);
            m_side->addWidget(m_selection);
            connect(m_selection, &SelectionPane::requested, this,
                    &EnvironmentsPage::requestedOfSeveral);
        }
        m_selection->show(several);
        m_side->setCurrentWidget(m_selection);
        return;
    }
    const SessionEntry* entry =
        several.size() == 1 ? several.front() : entryAt(m_list->currentIndex());
    m_details->showEnvironment(entry ? std::optional(entry->status.name) : std::nullopt);
    m_side->setCurrentWidget(m_details);
}

std::vector<const SessionEntry*> EnvironmentsPage::chosen() const
{
    std::vector<const SessionEntry*> entries;
    for (const QModelIndex& index : m_list->chosen())
        entries.push_back(entryAt(index));
    return entries;
}

void EnvironmentsPage::refreshChosen()
{
    for (const SelectionAction& action : actionsFor(chosen())) {
        if (action.action == EnvironmentAction::Refresh)
            Q_EMIT requestedOfSeveral(action);
    }
}

void EnvironmentsPage::requestPrimary(const QModelIndex& index)
{
    const SessionEntry* entry = entryAt(index);
    if (entry && !entry->unread)
        Q_EMIT requested(actionsFor(*entry).front(), entry->status.name);
}

void EnvironmentsPage::showMenu(const QModelIndex& index, const QPoint& position)
{
    const SessionEntry* entry = entryAt(index);
    const bool ofSeveral =
        m_list->chosen().size() > 1 && m_list->selectionModel()->isSelected(index);
    if (ofSeveral)
        showMenuOfSeveral(position);
    else if (entry)
        Q_EMIT menuRequested(entry->status.name, position);
}

void EnvironmentsPage::showMenuOfSeveral(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("environments"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SelectionAction& action : actionsFor(chosen()))
        connect(menu->addAction(iconOf(actionIcon(action.action)), actionText(action)),
                &QAction::triggered, this, [this, action] { Q_EMIT requestedOfSeveral(action); });
    menu->popup(position);
}

const SessionEntry* EnvironmentsPage::entryAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_model->entry(m_filter->mapToSource(index).row()) : nullptr;
}

} // namespace lmi
