#pragma once

#include "ui/Timeline.h"

#include <QWidget>

class QComboBox;
class QTimer;

namespace lmi {

class TimelineCanvas;

/// The lifetimes of all environments on one axis, for a stretch of time that a person chooses.
class TimelinePage final : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePage(const SessionBoard& board, QWidget* parent = nullptr);

    /// Reads and draws what is known now, if it can be seen.
    void follow();

Q_SIGNALS:
    void closeRequested();
    /// The picture could not be written to this file.
    void unsaved(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    void draw();
    [[nodiscard]] TimeRange range() const;
    void save();

    const SessionBoard& m_board;
    Histories m_histories; ///< as they were read last
    QComboBox* m_span = nullptr;
    TimelineCanvas* m_canvas = nullptr;
    QTimer* m_minute; ///< moves the line that says now
};

} // namespace lmi
