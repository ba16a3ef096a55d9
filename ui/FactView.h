#pragma once

#include <QListView>

namespace lmi {

/// A page of the details: lines that wrap with the width of the pane, and whose values can be
/// copied.
class FactView final : public QListView {
    Q_OBJECT

public:
    explicit FactView(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copyCurrent() const;
};

} // namespace lmi
