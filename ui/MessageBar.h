#pragma once

#include "ui/Theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace lmi {

class FlatButton;

/// A message in its place: what happened and what to do, with the colour of its weight at the edge.
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Adds a button with which a person puts the message away.
    void addCloseButton();

    /// Shows the text; an empty one hides the bar.
    void setMessage(const QString& text, Tone tone);
    /// Asks something: a button that does it stands beside the text until the next message.
    void ask(const QString& text, const QString& answer, std::function<void()> then);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void putAway();

    QLabel* m_label;
    FlatButton* m_answer = nullptr;
    FlatButton* m_close = nullptr;
    std::function<void()> m_then;
    QHBoxLayout* m_layout;
    QPointer<QWidget> m_before; ///< had the focus when something was asked
    Tone m_tone = Tone::Neutral;
};

} // namespace lmi
