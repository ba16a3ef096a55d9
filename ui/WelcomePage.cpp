#include "ui/WelcomePage.h"

#include "ui/ErrorText.h"
#include "ui/FlatButton.h"
#include "ui/FormField.h"
#include "ui/ProviderText.h"
#include "ui/TitleFont.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace lmi {
namespace {

constexpr int columnWidth = 600;
constexpr std::chrono::milliseconds typingPause{400};

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_issuer(new FormField(tr("Your provider's address"),
                             QStringLiteral("https://sso.example.com"), FormField::Kind::Text,
                             this))
    , m_continue(new FlatButton(tr("Continue"), this))
    , m_probe(new QTimer(this))
{
    setAutoFillBackground(true);
    m_continue->setStrong(true);
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setSpacing(12);
    rows->addStretch(2);
    auto* title = plainLabel(tr("Log in once, stay logged in"), column);
    title->setFont(titleFont(font(), TitleSize::Page));
    rows->addWidget(title);
    rows->addWidget(plainLabel(
        tr("Add the first environment. lmi finds the rest from your provider's address."), column));
    rows->addSpacing(8);
    rows->addWidget(m_issuer);

    auto* import = new FlatButton(tr("Import files…"), column);
    auto* folder = new FlatButton(tr("Import a folder…"), column);
    auto* byHand = new FlatButton(tr("By hand"), column);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (FlatButton* button : {m_continue, import, folder, byHand})
        buttons->addWidget(button);
    buttons->addStretch();
    rows->addLayout(buttons);

    rows->addSpacing(24);
    rows->addWidget(plainLabel(
        tr("Just looking? A small identity provider on this computer lets you try everything."),
        column));
    auto* demo = new FlatButton(tr("Try the demo"), column);
    rows->addWidget(demo, 0, Qt::AlignLeft);
    rows->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);

    m_probe->setSingleShot(true);
    m_probe->setInterval(typingPause);
    setFocusProxy(m_issuer);
    connect(m_probe, &QTimer::timeout, this, [this] {
        EnvironmentDraft draft;
        draft.set("OAUTH_ISSUER", issuer());
        Q_EMIT probeRequested(draft);
    });
    connect(m_issuer, &FormField::edited, this, &WelcomePage::follow);
    connect(m_issuer, &FormField::submitted, m_continue, &QPushButton::click);
    connect(m_continue, &QPushButton::clicked, this, [this] { Q_EMIT newRequested(issuer()); });
    connect(byHand, &QPushButton::clicked, this, [this] { Q_EMIT newRequested({}); });
    connect(import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(folder, &QPushButton::clicked, this, &WelcomePage::folderRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
}

void WelcomePage::showProvider(const std::string& issuer, const Result<ProviderMetadata>& provider)
{
    if (issuer != this->issuer())
        return;
    m_issuer->setHint(provider ? providerText(*provider) : errorText(provider.error()),
                      provider && provider->offersS256 ? Tone::Good : Tone::Warning);
}

void WelcomePage::follow()
{
    m_issuer->setHint({}, Tone::Neutral);
    if (issuer().empty())
        m_probe->stop();
    else
        m_probe->start();
}

std::string WelcomePage::issuer() const
{
    return m_issuer->text().toStdString();
}

} // namespace lmi
