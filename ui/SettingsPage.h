#pragma once

#include "ui/Preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace lmi {

class FlatButton;

/// What a person can choose about the window. Every choice counts at once.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);

    void show(const Preferences& preferences, bool startsAtLogin);

Q_SIGNALS:
    void changed(const lmi::Preferences& preferences);
    void startAtLoginRequested(bool start);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    void addChoices(QFormLayout& form);
    void take();

    Preferences m_preferences;
    QComboBox* m_theme;
    QComboBox* m_language;
    QLabel* m_languageHint;
    QCheckBox* m_notifications;
    QCheckBox* m_startAtLogin;
    FlatButton* m_close = nullptr;
};

} // namespace lmi
