#pragma once

#include "ui/EnvironmentLook.h"
#include "ui/Theme.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace lmi {

/// Paints an environment's row: is it well, who am I there, how long, and the button for what a
/// person would do next. The button is painted, not a widget, so that hundreds of rows cost what a
/// few do.
class EnvironmentDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

    /// The rows whose button is under the pointer and held down; invalid: none.
    void setHovered(const QModelIndex& index) { m_hovered = index; }
    void setPressed(const QModelIndex& index) { m_pressed = index; }

private:
    [[nodiscard]] const Theme& themeOf(const QPalette& palette) const;

    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed;
    mutable Theme m_theme;
    mutable qint64 m_themeKey = 0;
};

} // namespace lmi
