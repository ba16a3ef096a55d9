#include "ui/SettingsPage.h"

#include "ui/FlatButton.h"
#include "ui/PlainText.h"
#include "ui/TitleFont.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lmi {
namespace {

constexpr int widest = 420;
constexpr int columnWidth = 600;

struct Language {
    const char* code;
    const char* name; ///< in itself, for whoever does not read the present one
};
constexpr std::array<Language, 7> languages{{{"ar", "العربية"},
                                             {"de", "Deutsch"},
                                             {"en", "English"},
                                             {"es", "Español"},
                                             {"fr", "Français"},
                                             {"ja", "日本語"},
                                             {"zh-CN", "简体中文"}}};

// One below the other.
QLayout* withHint(QWidget* choice, QLabel* hint)
{
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(choice);
    rows->addWidget(hint);
    return rows;
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_theme(new QComboBox(this))
    , m_themeHint(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_languageHint(new QLabel(this))
    , m_notifications(
          new QCheckBox(tr("Tell me when a login is about to end or is asked for"), this))
    , m_startAtLogin(new QCheckBox(tr("Start in the tray when I log in to this computer"), this))
    , m_generalHint(new QLabel(this))
    , m_general(new GeneralSettings(this))
{
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(buildForm());
    layout->addWidget(area, 1);
    connect(m_general, &GeneralSettings::changed, this, &SettingsPage::generalChanged);
    for (QComboBox* choice : {m_theme, m_language})
        connect(choice, &QComboBox::currentIndexChanged, this, &SettingsPage::take);
    connect(m_theme, &QComboBox::activated, this, &SettingsPage::takeTheme);
    // not clicked(): screen readers toggle
    connect(m_notifications, &QCheckBox::toggled, this, &SettingsPage::take);
    connect(m_startAtLogin, &QCheckBox::toggled, this, &SettingsPage::startAtLoginRequested);
}

void SettingsPage::show(const Preferences& preferences, bool startsAtLogin, bool otherColours)
{
    const QSignalBlocker quietTheme(m_theme);
    const QSignalBlocker quietLanguage(m_language);
    const QSignalBlocker quietNotifications(m_notifications);
    const QSignalBlocker quietStart(m_startAtLogin);
    m_preferences = preferences;
    m_theme->setCurrentIndex(static_cast<int>(preferences.appearance));
    m_themeHint->setVisible(otherColours);
    m_language->setCurrentIndex(std::max(m_language->findData(preferences.language), 0));
    m_languageHint->hide();
    m_notifications->setChecked(preferences.notifications);
    m_startAtLogin->setChecked(startsAtLogin);
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        // what is half typed would be taken over when its field loses the focus
        m_general->forgetTyped();
        Q_EMIT closeRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_theme->setFocus();
}

QWidget* SettingsPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(24, 16, 24, 8);
    auto* title = new QLabel(tr("Settings"), head);
    title->setFont(titleFont(font()));
    layout->addWidget(title, 1);
    m_close = new FlatButton(tr("Close"), head);
    connect(m_close, &QPushButton::clicked, this, &SettingsPage::closeRequested);
    layout->addWidget(m_close);
    return head;
}

QWidget* SettingsPage::buildForm()
{
    auto* page = new QWidget(this);
    auto* column = new QWidget(page);
    column->setMaximumWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(16);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    addChoices(*form);
    rows->addLayout(form);
    auto* heading = new QLabel(tr("For all environments"), column);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    rows->addSpacing(8);
    rows->addWidget(heading);
    m_generalHint->setTextFormat(Qt::PlainText);
    m_generalHint->setWordWrap(true);
    rows->addWidget(m_generalHint);
    rows->addWidget(m_general);
    rows->addStretch(1);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(24, 8, 24, 24);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    return page;
}

void SettingsPage::showGeneral(const std::string& file,
                               const std::map<std::string, GeneralValue>& values)
{
    m_generalHint->setText(
        tr("They stand in %1, and an environment can have its own instead.").arg(pathText(file)));
    m_general->show(values);
}

void SettingsPage::showGeneralOutcome(const std::string& key, const std::optional<Error>& problem)
{
    m_general->showOutcome(key, problem);
}

void SettingsPage::addChoices(QFormLayout& form)
{
    // in the order of Appearance
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_theme->setAccessibleName(tr("Colours"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language& language : languages)
        m_language->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    m_language->setAccessibleName(tr("Language"));
    for (QComboBox* choice : {m_theme, m_language}) {
        choice->setMinimumHeight(32);
        choice->setMaximumWidth(widest);
    }
    m_themeHint->setText(tr("Until you choose, the option --theme counts."));
    m_languageHint->setText(tr("lmi speaks it from its next start on."));
    for (QLabel* hint : {m_themeHint, m_languageHint}) {
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        hint->hide();
    }
    form.addRow(tr("Colours"), withHint(m_theme, m_themeHint));
    form.addRow(tr("Language"), withHint(m_language, m_languageHint));
    form.addRow(tr("Notifications"), m_notifications);
    form.addRow(tr("Start"), m_startAtLogin);
}

// Also what was the choice before, if something else counted.
void SettingsPage::takeTheme()
{
    if (m_themeHint->isHidden())
        return;
    m_themeHint->hide();
    Q_EMIT appearanceConfirmed();
}

void SettingsPage::take()
{
    Preferences chosen = m_preferences;
    chosen.appearance = static_cast<Appearance>(m_theme->currentIndex());
    chosen.language = m_language->currentData().toString();
    chosen.notifications = m_notifications->isChecked();
    if (chosen.language != m_preferences.language)
        m_languageHint->show();
    if (chosen.appearance != m_preferences.appearance)
        m_themeHint->hide();
    if (chosen == m_preferences)
        return;
    m_preferences = chosen;
    Q_EMIT changed(chosen);
}

} // namespace lmi
