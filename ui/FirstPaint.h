#pragma once

#include <QObject>

class QWidget;

namespace lmi {

/// Tells when a widget has been painted for the first time.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QWidget* widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void painted();
};

} // namespace lmi
