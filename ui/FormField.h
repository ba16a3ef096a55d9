#pragma once

#include "ui/Theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace lmi {

/// A line of a form: what is asked for, the field, and below it what is wrong or worth knowing.
class FormField final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Text, Secret };

    FormField(const QString& label, const QString& example, Kind kind, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// Says something below the field; nothing: the line goes.
    void setHint(const QString& hint, Tone tone);
    [[nodiscard]] QString hint() const;
    void focus();

Q_SIGNALS:
    /// By the person.
    void edited();
    void submitted();
    /// What was typed is complete: Return, or the person goes elsewhere.
    void committed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourHint();

    QLabel* m_label;
    QLineEdit* m_edit;
    QLabel* m_hint;
    Tone m_tone = Tone::Neutral;
    bool m_edited = false; ///< since it was committed
};

} // namespace lmi
