#pragma once

#include "ui/EnvironmentFilter.h"
#include "ui/EnvironmentModel.h"
#include "ui/SelectionAction.h"

#include <QSplitter>

class QModelIndex;
class QStackedWidget;

namespace lmi {

class Countdown;
class DetailsPane;
class EnvironmentList;
class FilterBar;
class SelectionPane;

/// The list of environments and, beside it, what is to be said about those that are chosen.
class EnvironmentsPage final : public QSplitter {
    Q_OBJECT

public:
    /// `bar` says which environments are listed, and in which order.
    EnvironmentsPage(const SessionBoard& board, FilterBar& bar, QWidget* parent = nullptr);

    /// Shows what the board has, in the order that the bar wants.
    void follow();
    /// Chooses the environment, and lists it whatever the bar says. False: there is none of that
    /// name.
    bool select(const EnvironmentName& name);
    /// Whether anybody can see it: nothing counts down for nobody.
    void setSeen(bool seen);
    void focusList();
    [[nodiscard]] std::vector<const SessionEntry*> chosen() const;
    void refreshChosen();
    [[nodiscard]] EnvironmentFilter::Order order() const { return m_filter->order(); }
    [[nodiscard]] DetailsPane& details() { return *m_details; }

Q_SIGNALS:
    void requested(lmi::EnvironmentAction action, const lmi::EnvironmentName& name);
    void requestedOfSeveral(const lmi::SelectionAction& action);
    /// What can be done with it is to be listed at that place of the screen.
    void menuRequested(const lmi::EnvironmentName& name, const QPoint& position);

private:
    void connectParts(FilterBar& bar);
    void followAll();
    void followEntries(int first, int last);
    void keepSelection();
    void showSelected();
    void requestPrimary(const QModelIndex& index);
    void showMenu(const QModelIndex& index, const QPoint& position);
    void showMenuOfSeveral(const QPoint& position);
    [[nodiscard]] const SessionEntry* entryAt(const QModelIndex& index) const;

    const SessionBoard& m_board;
    FilterBar& m_bar;
    EnvironmentModel* m_model;
    EnvironmentFilter* m_filter;
    Countdown* m_countdown;
    EnvironmentList* m_list;
    QStackedWidget* m_side;
    DetailsPane* m_details;
    SelectionPane* m_selection = nullptr;
};

} // namespace lmi
