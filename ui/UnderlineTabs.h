#pragma once

#include <QTabBar>

namespace lmi {

/// Tabs without boxes: the chosen one is underlined.
class UnderlineTabs final : public QTabBar {
    Q_OBJECT

public:
    explicit UnderlineTabs(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    [[nodiscard]] int textWidth(int index) const;
};

} // namespace lmi
