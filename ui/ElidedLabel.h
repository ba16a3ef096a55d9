#pragma once

#include <QWidget>

namespace lmi {

/// One line of plain text that leaves out its middle where it does not fit.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace lmi
