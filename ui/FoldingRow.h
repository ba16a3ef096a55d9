#pragma once

#include <QWidget>

class QBoxLayout;

namespace lmi {

/// Two parts side by side, the first as wide as it can be; the second comes below the first where
/// they do not fit beside each other.
class FoldingRow final : public QWidget {
    Q_OBJECT

public:
    explicit FoldingRow(QWidget* parent = nullptr);

    /// Takes both over.
    void setParts(QWidget* first, QWidget* second);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int widthSideBySide(int firstWidth) const;
    void fold();

    QBoxLayout* m_layout;
    QWidget* m_first = nullptr;
    QWidget* m_second = nullptr;
};

} // namespace lmi
