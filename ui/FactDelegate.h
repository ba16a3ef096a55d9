#pragma once

#include <QStyledItemDelegate>

namespace lmi {

/// Paints a line of the details: label, value and a quieter note; the value wraps, also within a
/// long word.
class FactDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace lmi
