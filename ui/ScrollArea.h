#pragma once

#include <QScrollArea>

namespace lmi {

/// A scroll area for what has no part that takes the focus: takes it itself, so that the arrow keys
/// scroll, and shows that.
class ScrollArea final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollArea(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
};

} // namespace lmi
