#pragma once

#include "ui/GeneralSettings.h"
#include "ui/Preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace lmi {

class FlatButton;

/// What a person can choose about the window, and what is set for all environments. Every choice
/// counts at once.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);

    /// `otherColours`: the present ones are not those of the preferences.
    void show(const Preferences& preferences, bool startsAtLogin, bool otherColours);
    /// `file`: where they are written down.
    void showGeneral(const std::string& file, const std::map<std::string, GeneralValue>& values);
    /// What became of generalChanged().
    void showGeneralOutcome(const std::string& key, const std::optional<Error>& problem);

Q_SIGNALS:
    void changed(const lmi::Preferences& preferences);
    void startAtLoginRequested(bool start);
    /// The colours of the preferences are wanted, where others were there.
    void appearanceConfirmed();
    /// As GeneralSettings::changed().
    void generalChanged(const std::string& key, const std::string& value);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildForm();
    void addChoices(QFormLayout& form);
    void take();
    void takeTheme();

    Preferences m_preferences;
    QComboBox* m_theme;
    QLabel* m_themeHint;
    QComboBox* m_language;
    QLabel* m_languageHint;
    QCheckBox* m_notifications;
    QCheckBox* m_startAtLogin;
    QLabel* m_generalHint;
    GeneralSettings* m_general;
    FlatButton* m_close = nullptr;
};

} // namespace lmi
