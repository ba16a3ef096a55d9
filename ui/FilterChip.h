#pragma once

#include <QAbstractButton>

namespace lmi {

/// A choice among few, such as "Needs you 2".
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace lmi
