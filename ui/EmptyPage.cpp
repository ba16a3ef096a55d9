#include "ui/EmptyPage.h"

#include "ui/ErrorText.h"
#include "ui/FlatButton.h"
#include "ui/PlainText.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
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

// A label and no field: it is always as high as its lines.
QLabel* exampleLabel(QWidget* parent)
{
    QLabel* label = plainLabel(parent);
    label->setWordWrap(false);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setFrameShape(QFrame::StyledPanel);
    label->setMargin(10);
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::Base);
    label->setText(QStringLiteral("OAUTH_GRANT_TYPE=authorization_code_pkce\n"
                                  "OAUTH_ISSUER=https://sso.example.com\n"
                                  "OAUTH_CLIENT_ID=my-client"));
    return label;
}

} // namespace

EmptyPage::EmptyPage(Paths paths, QWidget* parent)
    : QWidget(parent)
    , m_paths(std::move(paths))
    , m_title(plainLabel(this))
    , m_text(plainLabel(this))
    , m_example(exampleLabel(this))
    , m_open(new FlatButton(tr("Open folder"), this))
    , m_copy(new FlatButton(tr("Copy example"), this))
{
    setAutoFillBackground(true);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.8);
    m_title->setFont(large);
    m_open->setStrong(true);

    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setSpacing(16);
    rows->addStretch(2);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addWidget(m_example);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    rows->addLayout(buttons);
    rows->addStretch(3);
    setTabOrder(m_open, m_copy);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &EmptyPage::open);
    connect(m_copy, &QPushButton::clicked, this, &EmptyPage::copyExample);
}

void EmptyPage::setError(const std::optional<Error>& error)
{
    // the main file is hidden, so its folder would not show it
    m_mainFileIsWrong =
        error && !error->arguments.empty() && error->arguments.front() == m_paths.mainFile();
    m_open->setText(m_mainFileIsWrong ? tr("Open file") : tr("Open folder"));
    m_example->setVisible(!error);
    m_copy->setVisible(!error);
    if (error) {
        m_title->setText(tr("The configuration cannot be used"));
        m_text->setText(errorText(*error));
        return;
    }
    m_title->setText(tr("Log in once, stay logged in"));
    m_text->setText(tr("Add the first environment as a file such as %1, with lines like these. It "
                       "appears here as soon as the file is saved.")
                        .arg(pathText(m_paths.environmentFile("prod"))));
}

void EmptyPage::open()
{
    if (m_mainFileIsWrong)
        Q_EMIT openMainFileRequested();
    else
        Q_EMIT openFolderRequested();
}

void EmptyPage::copyExample() const
{
    QGuiApplication::clipboard()->setText(m_example->text() + QLatin1Char('\n'));
}

} // namespace lmi
