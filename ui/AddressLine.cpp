#include "ui/AddressLine.h"

#include "ui/FlatButton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace lmi {

AddressLine::AddressLine(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new FlatButton(tr("Finish"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_edit->setPlaceholderText(tr("Browser elsewhere? Paste the address it ended at"));
    m_edit->setAccessibleName(tr("Address at which the browser ended"));
    m_edit->setMinimumHeight(32);
    m_edit->setTextMargins(6, 0, 6, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    m_button->setEnabled(false);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_button->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, &AddressLine::submit);
    connect(m_button, &QPushButton::clicked, this, &AddressLine::submit);
    setFocusProxy(m_edit);
}

void AddressLine::clear()
{
    m_edit->clear();
}

void AddressLine::submit()
{
    if (const QString address = m_edit->text().trimmed(); !address.isEmpty())
        Q_EMIT entered(address);
}

} // namespace lmi
