#pragma once

#include "core/base/Error.h"
#include "ui/Theme.h"

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace lmi {

class FormField;

/// What a key is set to for all environments.
struct GeneralValue {
    std::string text; ///< as the main file has it; empty: not set
    /// What says something else, such as "variable LOG_FILE"; empty: nothing.
    std::string coveredBy;
};

/// The settings that are for all environments unless one has its own: the lines of the main file
/// before its first section. Each counts once it is typed and has been
/// found usable.
class GeneralSettings final : public QWidget {
    Q_OBJECT

public:
    explicit GeneralSettings(QWidget* parent = nullptr);

    /// The keys that values are wanted of.
    [[nodiscard]] static std::vector<std::string> keys();

    void show(const std::map<std::string, GeneralValue>& values);
    /// Takes back what was typed and has not been taken over yet.
    void forgetTyped();
    /// What became of a change; none: it is written down.
    void showOutcome(const std::string& key, const std::optional<Error>& problem);

Q_SIGNALS:
    /// The key is to have this value; an empty one: none.
    void changed(const std::string& key, const std::string& value);

private:
    void addField(QVBoxLayout* rows, const char* key, const QString& label, const QString& example);
    void addLogLevel(QVBoxLayout* rows);
    void take(const std::string& key, const std::string& value);
    void reset(const std::string& key);
    void setHint(const std::string& key, const QString& hint, Tone tone);

    std::map<std::string, FormField*> m_fields; ///< by key
    QComboBox* m_logLevel = nullptr;
    QLabel* m_logHint = nullptr;
    std::map<std::string, std::string> m_asked; ///< what changed() was sent with last
    std::map<std::string, GeneralValue> m_values; ///< as shown last
};

} // namespace lmi
