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
    /// Hides it; whoever was in it goes on where they were.
    void putAway();
    /// What it says; empty while it is hidden.
    [[nodiscard]] QString message() const;
    /// Says something, with a button beside the text until the next message that does what helps.
    void offer(const QString& text, Tone tone, const QString& answer, std::function<void()> then);
    /// Asks something: as offer(), and the focus is on not doing it: a key that was meant for
    /// something else destroys nothing.
    void ask(const QString& text, const QString& answer, std::function<void()> then);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fade();
    void followFocus(QWidget* before, QWidget* now);
    void giveFocusBack();
    void showAnswer(const QString& answer, std::function<void()> then);

    QLabel* m_label;
    FlatButton* m_answer = nullptr;
    FlatButton* m_close = nullptr;
    bool m_closesQuestionsOnly = false;
    std::function<void()> m_then;
    QHBoxLayout* m_layout;
    QTimer* m_fading = nullptr;
    QPointer<QWidget> m_before; ///< had the focus before it came in here
    Tone m_tone = Tone::Neutral;
};

} // namespace lmi
