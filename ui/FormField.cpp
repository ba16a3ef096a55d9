#include "ui/FormField.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace lmi {

FormField::FormField(const QString& label, const QString& example, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_edit(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_edit);
    m_edit->setPlaceholderText(example);
    m_edit->setAccessibleName(label);
    m_edit->setMinimumHeight(32);
    m_edit->setTextMargins(6, 0, 6, 0);
    if (kind == Kind::Secret)
        m_edit->setEchoMode(QLineEdit::Password);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(4);
    rows->addWidget(m_label);
    rows->addWidget(m_edit);
    rows->addWidget(m_hint);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FormField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &FormField::submitted);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_edited = true; });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_edited, false))
            Q_EMIT committed();
    });
}

QString FormField::text() const
{
    const bool secret = m_edit->echoMode() == QLineEdit::Password;
    return secret ? m_edit->text() : m_edit->text().trimmed();
}

void FormField::setText(const QString& text)
{
    m_edited = false;
    if (text != m_edit->text())
        m_edit->setText(text);
}

void FormField::setHint(const QString& hint, Tone tone)
{
    m_tone = tone;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_edit->setAccessibleDescription(hint);
    colourHint();
}

QString FormField::hint() const
{
    return m_hint->text();
}

void FormField::focus()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

void FormField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourHint();
}

void FormField::colourHint()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).tone(m_tone));
    m_hint->setPalette(colours);
}

} // namespace lmi
