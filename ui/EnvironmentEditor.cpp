#include "ui/EnvironmentEditor.h"

#include "core/config/KeychainEntry.h"
#include "ui/ElidedLabel.h"
#include "ui/ErrorReason.h"
#include "ui/ErrorText.h"
#include "ui/FlatButton.h"
#include "ui/FormField.h"
#include "ui/MessageBar.h"
#include "ui/ProviderText.h"
#include "ui/TitleFont.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace lmi {
namespace {

bool isInKeychain(const std::string& key, const QString& value)
{
    return isKeychainKey(key) && isKeychainMark(value.toStdString());
}

constexpr int columnWidth = 600;
constexpr std::chrono::milliseconds typingPause{400};
constexpr std::array<const char*, 3> grants{"authorization_code_pkce", "client_credentials",
                                            "password"};

bool isForPeople(int kind)
{
    return kind == 0;
}

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

} // namespace

EnvironmentEditor::EnvironmentEditor(QWidget* parent) : QWidget(parent), m_probe(new QTimer(this))
{
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_form = buildForm();
    area->setWidget(m_form);
    layout->addWidget(buildHead());
    layout->addWidget(area, 1);
    m_probe->setSingleShot(true);
    m_probe->setInterval(typingPause);
    connect(m_probe, &QTimer::timeout, this, &EnvironmentEditor::probe);
}

EnvironmentEditor::~EnvironmentEditor() = default;

void EnvironmentEditor::edit(const EnvironmentDraft& draft, std::optional<Configuration> besides)
{
    ++m_opened;
    m_form->setEnabled(true);
    m_draft = draft;
    m_besides = std::move(besides);
    m_provider.clear();
    m_title->setText(draft.original ? tr("Edit %1").arg(text(draft.original->text()))
                                    : tr("New environment"));
    m_name->setText(text(draft.name));
    for (const auto& [key, field] : m_fields)
        field->setText(text(draft.text(key)));
    std::string grant = draft.text(keys::grantType);
    if (grant.empty() && m_besides)
        grant = m_besides->text(keys::grantType);
    if (grant.empty())
        grant = "client_credentials";
    const auto found = std::find(grants.begin(), grants.end(), grant);
    m_openedKind = found == grants.end() ? 0 : static_cast<int>(found - grants.begin());
    m_kind->setCurrentIndex(m_openedKind);
    m_message->setMessage({}, Tone::Neutral);
    showKind();
    m_showAll = false;
    showHints();
    m_name->focus();
    probe();
}

void EnvironmentEditor::showProvider(const std::string& issuer,
                                     const Result<ProviderMetadata>& provider)
{
    if (typed().text(keys::issuer) != issuer)
        return;
    const QString words = provider ? providerText(*provider) : errorText(provider.error());
    m_provider = words.toStdString();
    m_providerTone = provider && provider->offersS256 ? Tone::Good : Tone::Warning;
    showHints();
}

void EnvironmentEditor::showSaving()
{
    m_form->setEnabled(false);
    m_message->setMessage(QCoreApplication::translate("EnvironmentLook", "Working…"),
                          Tone::Neutral);
}

void EnvironmentEditor::showProblem(const Error& error)
{
    m_form->setEnabled(true);
    m_message->setMessage(errorText(error), Tone::Bad);
}

void EnvironmentEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->matches(QKeySequence::Save))
        save(false);
    else
        QWidget::keyPressEvent(event);
}

QWidget* EnvironmentEditor::buildHead()
{
    auto* head = new QWidget(this);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(24, 16, 24, 8);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    m_title = new ElidedLabel(head);
    m_title->setFont(titleFont(font()));
    layout->addWidget(m_title, 1);
    auto* logIn = new FlatButton(tr("Save and log in"), head);
    logIn->setStrong(true);
    connect(logIn, &QPushButton::clicked, this, [this] { save(true); });
    auto* keep = new FlatButton(tr("Save"), head);
    connect(keep, &QPushButton::clicked, this, [this] { save(false); });
    auto* cancel = new FlatButton(tr("Cancel"), head);
    connect(cancel, &QPushButton::clicked, this, &EnvironmentEditor::leave);
    for (FlatButton* button : {logIn, keep, cancel})
        layout->addWidget(button);
    rows->addLayout(layout);
    m_message = new MessageBar(head);
    rows->addWidget(m_message);
    return head;
}

QWidget* EnvironmentEditor::buildForm()
{
    auto* form = new QWidget(this);
    auto* column = new QWidget(form);
    column->setMaximumWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(14);
    m_name = new FormField(tr("Name"), QStringLiteral("prod"), FormField::Kind::Text, column);
    connect(m_name, &FormField::edited, this, &EnvironmentEditor::follow);
    connect(m_name, &FormField::submitted, this, [this] { save(false); });
    rows->addWidget(m_name);
    addKind(rows);
    addField(rows, keys::issuer, tr("Issuer address"), QStringLiteral("https://sso.example.com"));
    addField(rows, keys::clientId, tr("Client ID"));
    addField(rows, keys::clientSecret, tr("Client secret"), {}, true);
    addField(rows, keys::username, tr("User name"));
    addField(rows, keys::password, tr("Password"), {}, true);
    addField(rows, keys::scopes, tr("Scopes"),
             QStringLiteral("openid profile email offline_access"));
    addField(rows, keys::serviceUrl, tr("Service address"),
             QStringLiteral("https://api.example.com"));
    addMore(rows);
    rows->addStretch();
    auto* layout = new QHBoxLayout(form);
    layout->setContentsMargins(24, 8, 24, 24);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    return form;
}

FormField* EnvironmentEditor::addField(QVBoxLayout* rows, const char* key, const QString& label,
                                       const QString& example, bool secret)
{
    auto* field =
        new FormField(label, example, secret ? FormField::Kind::Secret : FormField::Kind::Text,
                      rows->parentWidget());
    field->setToolTip(QString::fromLatin1(key));
    connect(field, &FormField::edited, this, &EnvironmentEditor::follow);
    connect(field, &FormField::submitted, this, [this] { save(false); });
    rows->addWidget(field);
    m_fields[key] = field;
    return field;
}

void EnvironmentEditor::addKind(QVBoxLayout* rows)
{
    auto* label = new QLabel(tr("How to log in"), rows->parentWidget());
    m_kind = new QComboBox(rows->parentWidget());
    m_kind->setMinimumHeight(32);
    m_kind->setAccessibleName(label->text());
    m_kind->addItem(tr("Single sign-on in the browser"));
    m_kind->addItem(tr("As a service, with a client secret"));
    m_kind->addItem(tr("With a user name and a password"));
    label->setBuddy(m_kind);
    auto* both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(label);
    both->addWidget(m_kind);
    rows->addLayout(both);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        showHints();
    });
}

void EnvironmentEditor::addMore(QVBoxLayout* rows)
{
    m_moreButton = new FlatButton(tr("More settings"), rows->parentWidget());
    m_moreButton->setCheckable(true);
    rows->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_more = new QWidget(rows->parentWidget());
    auto* more = new QVBoxLayout(m_more);
    more->setContentsMargins({});
    more->setSpacing(14);
    addField(more, keys::authorizeUrl, tr("Authorization endpoint"));
    addField(more, keys::tokenUrl, tr("Token endpoint"));
    addField(more, keys::redirectUri, tr("Redirect address"),
             QStringLiteral("http://localhost/callback"));
    addField(more, keys::audience, tr("Audience"));
    addField(more, keys::loginHint, tr("Account to suggest at the login"),
             QStringLiteral("alice@example.com"));
    addField(more, keys::prompt, tr("What the provider is to ask"),
             QStringLiteral("login, consent, select_account"));
    addField(more, keys::extraParams, tr("Extra parameters"), QStringLiteral("ui_locales=de"));
    addField(more, keys::browser, tr("Browser command"), QStringLiteral("firefox -P work %s"));
    addField(more, keys::caFile, tr("Certificates of the company"),
             QStringLiteral("/etc/ssl/company.pem"));
    addField(more, keys::proxy, QCoreApplication::translate("lmi::GeneralSettings", "Proxy"),
             QStringLiteral("http://proxy.example.com:3128"));
    addField(more, keys::timeout, tr("Seconds for an answer"), QStringLiteral("30"));
    addField(more, keys::leeway,
             QCoreApplication::translate("lmi::GeneralSettings",
                                         "Seconds before its end that a token is replaced"),
             QStringLiteral("30"));
    m_more->hide();
    rows->addWidget(m_more);
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_moreButton->setText(open ? tr("Fewer settings") : tr("More settings"));
        m_moreButton->updateGeometry();
    });
}

EnvironmentDraft EnvironmentEditor::typed() const
{
    EnvironmentDraft draft = m_draft;
    draft.name = m_name->text().toStdString();
    const char* grant = grants.at(static_cast<std::size_t>(m_kind->currentIndex()));
    // what was said elsewhere need not be written down
    const bool untold = m_draft.original && m_draft.text(keys::grantType).empty()
        && m_kind->currentIndex() == m_openedKind;
    draft.set(keys::grantType, untold ? "" : grant);
    for (const auto& [key, field] : m_fields) {
        // what another way of logging in was asked for is not meant
        const bool meant = !field->isHidden() || !m_draft.text(key).empty();
        draft.set(key, meant ? field->text().toStdString() : std::string());
    }
    return draft;
}

// What another way of logging in does not use is not asked for.
void EnvironmentEditor::showKind()
{
    const int kind = m_kind->currentIndex();
    m_fields.at(keys::username)->setVisible(kind == 2);
    m_fields.at(keys::password)->setVisible(kind == 2);
    for (const char* key :
         {keys::authorizeUrl, keys::redirectUri, keys::loginHint, keys::prompt, keys::browser})
        m_fields.at(key)->setVisible(isForPeople(kind));
    const bool addresses =
        !m_draft.text(keys::tokenUrl).empty() && m_draft.text(keys::issuer).empty();
    m_moreButton->setChecked(m_moreButton->isChecked() || addresses);
}

void EnvironmentEditor::follow()
{
    if (typed().text(keys::issuer) != m_probed) {
        m_provider.clear();
        m_probe->start();
    }
    m_message->setMessage({}, Tone::Neutral);
    showHints();
}

void EnvironmentEditor::showHints()
{
    const auto problem = problemOf(typed(), m_besides ? &*m_besides : nullptr);
    const auto missing = [](const Error& error) {
        return error.code == ErrorCode::ConfigKeyMissing || error.code == ErrorCode::ConfigKeyEmpty;
    };
    const auto shownAt = [&](const std::string& key, bool empty) {
        return problem && problem->key == key
            && (m_showAll || (!empty && !missing(problem->error)));
    };
    m_name->setHint(shownAt("name", m_name->text().isEmpty()) ? errorText(problem->error)
                                                              : QString(),
                    Tone::Bad);
    for (const auto& [key, field] : m_fields) {
        if (shownAt(key, field->text().isEmpty()))
            field->setHint(errorText(problem->error), Tone::Bad);
        else if (key == keys::issuer && !m_provider.empty())
            field->setHint(text(m_provider), m_providerTone);
        else
            field->setHint(hintFor(key),
                           isInKeychain(key, field->text()) ? Tone::Neutral : Tone::Warning);
    }
}

// Where something else than this form has the last word.
QString EnvironmentEditor::hintFor(const std::string& key) const
{
    const ConfigValue* value = m_besides ? m_besides->find(key) : nullptr;
    const auto field = m_fields.find(key);
    if (field != m_fields.end() && isInKeychain(key, field->second->text()))
        return tr("Kept in the system's keychain.");
    const bool covered = value
        && (value->source.kind == ConfigSource::Kind::Variable
            || value->source.kind == ConfigSource::Kind::Override);
    return covered ? tr("Not used: %1 has another value.").arg(reasonText(value->source.text()))
                   : QString();
}

void EnvironmentEditor::probe()
{
    m_probed = typed().text(keys::issuer);
    if (!m_probed.empty())
        Q_EMIT probeRequested(typed());
}

// Where a person sees it, wherever the field is.
void EnvironmentEditor::showProblemAt(const DraftProblem& problem)
{
    const auto found = m_fields.find(problem.key);
    FormField* field = problem.key == "name" ? m_name
        : found == m_fields.end()            ? nullptr
                                             : found->second;
    if (field && m_more->isAncestorOf(field))
        m_moreButton->setChecked(true);
    if (field && !field->isHidden())
        field->focus();
    else
        showProblem(problem.error);
}

bool EnvironmentEditor::isChanged() const
{
    return typed() != m_draft;
}

void EnvironmentEditor::askToQuit(std::function<void()> then)
{
    m_message->ask(tr("Quit without saving what you have changed?"), tr("Quit"), std::move(then));
}

// What has been typed is not thrown away by a key.
void EnvironmentEditor::leave()
{
    // what is being saved is not lost
    if (!isChanged() || !m_form->isEnabled())
        Q_EMIT closeRequested();
    else
        m_message->ask(tr("Leave without saving what you have changed?"), tr("Leave"),
                       [this] { Q_EMIT closeRequested(); });
}

void EnvironmentEditor::forget()
{
    m_draft = EnvironmentDraft();
    m_besides.reset();
    m_name->setText({});
    for (const auto& [key, field] : m_fields)
        field->setText({});
}

void EnvironmentEditor::save(bool thenLogIn)
{
    const EnvironmentDraft draft = typed();
    m_showAll = true;
    showHints();
    if (const auto problem = problemOf(draft, m_besides ? &*m_besides : nullptr)) {
        showProblemAt(*problem);
        return;
    }
    Q_EMIT saveRequested({m_draft.original, EnvironmentName::from(draft.name).value(),
                          changesBetween(m_draft.original ? m_draft : EnvironmentDraft(), draft),
                          thenLogIn});
}

} // namespace lmi
