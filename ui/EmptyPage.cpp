#include "ui/EmptyPage.h"

#include "ui/ErrorText.h"
#include "ui/FlatButton.h"
#include "ui/TitleFont.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lmi {
namespace {

constexpr int columnWidth = 600;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EmptyPage::EmptyPage(Paths paths, QWidget* parent)
    : QWidget(parent)
    , m_paths(std::move(paths))
    , m_title(plainLabel(this))
    , m_text(plainLabel(this))
    , m_open(new FlatButton(tr("Open folder"), this))
{
    setAutoFillBackground(true);
    m_title->setFont(titleFont(font(), TitleSize::Page));
    m_open->setStrong(true);

    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setSpacing(16);
    rows->addStretch(2);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addStretch();
    rows->addLayout(buttons);
    rows->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &EmptyPage::open);
}

void EmptyPage::setError(const Error& error)
{
    // the main file is hidden, so its folder would not show it
    m_mainFileIsWrong = !error.arguments.empty() && error.arguments.front() == m_paths.mainFile();
    m_open->setText(m_mainFileIsWrong ? tr("Open file") : tr("Open folder"));
    m_title->setText(tr("The configuration cannot be used"));
    m_text->setText(errorText(error));
}

void EmptyPage::open()
{
    if (m_mainFileIsWrong)
        Q_EMIT openMainFileRequested();
    else
        Q_EMIT openFolderRequested();
}

} // namespace lmi
