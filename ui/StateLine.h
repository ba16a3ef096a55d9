#pragma once

#include "ui/EnvironmentLook.h"

#include <QWidget>

namespace lmi {

/// The state of one environment as shape and sentence.
class StateLine final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setLook(const EnvironmentLook& look);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StateShape m_shape = StateShape::Hollow;
    Tone m_tone = Tone::Neutral;
    QString m_text;
};

} // namespace lmi
