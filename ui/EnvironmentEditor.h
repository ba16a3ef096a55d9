#pragma once

#include "core/oauth/ProviderMetadata.h"
#include "ui/EnvironmentDraft.h"
#include "ui/Theme.h"

#include <QWidget>

#include <functional>
#include <map>

class QComboBox;
class QTimer;
class QVBoxLayout;

namespace lmi {

class ElidedLabel;
class FlatButton;
class FormField;
class MessageBar;

/// The form in which an environment is written down. It says at every field what is wrong, asks for
/// the provider behind an issuer's address, and knows which values do not count because a variable
/// says something else.
class EnvironmentEditor final : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentEditor(QWidget* parent = nullptr);
    ~EnvironmentEditor() override;

    /// `besides`: everything that applies to the environment; none for a new one.
    void edit(const EnvironmentDraft& draft, std::optional<Configuration> besides);
    /// What the issuer's address that is typed leads to.
    void showProvider(const std::string& issuer, const Result<ProviderMetadata>& provider);
    /// Empties the form, in which secrets may stand.
    void forget();
    /// How often edit() was called, so that whoever waits knows whether it is still the same form.
    [[nodiscard]] int opened() const { return m_opened; }
    /// Says that saving waits for something; until then nothing can be typed that it would miss.
    void showSaving();
    /// Why it could not be saved.
    void showProblem(const Error& error);
    /// Whether something has been typed that is saved nowhere yet.
    [[nodiscard]] bool isChanged() const;
    /// Asks whether the program is to end without saving; `then` is done when a person says so.
    void askToQuit(std::function<void()> then);

Q_SIGNALS:
    /// Somebody types an issuer's address; what else there is says how it is reached.
    void probeRequested(const lmi::EnvironmentDraft& draft);
    void saveRequested(const lmi::EnvironmentEdit& edit);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildForm();
    FormField* addField(QVBoxLayout* rows, const char* key, const QString& label,
                        const QString& example = {}, bool secret = false);
    void addKind(QVBoxLayout* rows);
    void addMore(QVBoxLayout* rows);
    [[nodiscard]] EnvironmentDraft typed() const;
    void showKind();
    void follow();
    void showHints();
    [[nodiscard]] QString hintFor(const std::string& key) const;
    void probe();
    void showProblemAt(const DraftProblem& problem);
    void leave();
    void save(bool thenLogIn);

    QWidget* m_form = nullptr;
    ElidedLabel* m_title = nullptr;
    MessageBar* m_message = nullptr;
    FormField* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QWidget* m_more = nullptr;
    FlatButton* m_moreButton = nullptr;
    std::map<std::string, FormField*> m_fields; ///< by key
    QTimer* m_probe; ///< until somebody has typed the whole address
    EnvironmentDraft m_draft; ///< as it was opened
    int m_opened = 0;
    int m_openedKind = 0;
    /// Also what is merely missing is said, which nobody wants to read before having tried to save.
    bool m_showAll = false;
    std::string m_probed; ///< the issuer that was asked about last
    std::optional<Configuration> m_besides;
    std::string m_provider; ///< what the issuer offers, in words
    Tone m_providerTone = Tone::Neutral;
};

} // namespace lmi
