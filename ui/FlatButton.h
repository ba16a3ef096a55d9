#pragma once

#include <QPushButton>

namespace lmi {

/// A push button that looks like the buttons of the rows.
class FlatButton final : public QPushButton {
    Q_OBJECT

public:
    explicit FlatButton(const QString& text, QWidget* parent = nullptr);

    /// In the accent: what a person is needed for.
    void setStrong(bool strong);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_strong = false;
};

} // namespace lmi
