#pragma once

#include "ui/Theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QTimer;

namespace lmi {

class FlatButton;

/// A message in its place: what happened and what to do, with the colour of its weight at the edge.
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Adds a button with which a person puts the message away.
    void addCloseButton();

    /// Shows the text; an empty one hides the bar. With a close button, good news goes by itself
    /// after a while: it only confirms what is seen elsewhere.
    void setMessage(const QString& text, Tone tone);
    /// Says something, with a button beside the text until the next message that does what helps.
    void offer(const QString& text, Tone tone, const QString& answer, std::function<void()> then);
    /// Asks something: as offer(), and the button has the focus.
    void ask(const QString& text, const QString& answer, std::function<void()> then);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void putAway();
    void fade();
    void showAnswer(const QString& answer, std::function<void()> then);

    QLabel* m_label;
    FlatButton* m_answer = nullptr;
    FlatButton* m_close = nullptr;
    std::function<void()> m_then;
    QHBoxLayout* m_layout;
    QTimer* m_fading = nullptr;
    QPointer<QWidget> m_before; ///< had the focus when something was asked
    Tone m_tone = Tone::Neutral;
};

} // namespace lmi
