#pragma once

#include "ui/EnvironmentAction.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace lmi {

class EnvironmentDelegate;

/// The list of environments, of which several can be chosen. Gives what a person wants with a row:
/// with its button, with Enter, or from its menu.
class EnvironmentList final : public QListView {
    Q_OBJECT

public:
    explicit EnvironmentList(QWidget* parent = nullptr);

    /// The rows that are chosen, from top to bottom.
    [[nodiscard]] QModelIndexList chosen() const;

Q_SIGNALS:
    /// Other rows are chosen than before.
    void chosenChanged();
    /// The row's own next step is wanted.
    void primaryRequested(const QModelIndex& index);
    /// The row's menu is wanted.
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// The row whose button is there; invalid: none.
    [[nodiscard]] QModelIndex buttonAt(const QPoint& position) const;
    void hover(const QModelIndex& index);
    void press(const QModelIndex& index);

    EnvironmentDelegate* m_delegate;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed;
};

} // namespace lmi
