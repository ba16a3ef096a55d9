#pragma once

#include "ui/EnvironmentLook.h"

#include <QWidget>

namespace lmi {

/// The state of one environment as shape and sentence, over several lines where it is narrow.
class StateLine final : public QWidget {
    Q_OBJECT

public:
    explicit StateLine(QWidget* parent = nullptr);

    void setLook(const EnvironmentLook& look);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StateShape m_shape = StateShape::Hollow;
    Tone m_tone = Tone::Neutral;
    QString m_text;
};

} // namespace lmi
