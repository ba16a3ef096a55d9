#pragma once

#include "ui/EnvironmentLook.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

namespace lmi {

class AddressLine;
class ElidedLabel;
class FactModel;
class FlatButton;
class MessageBar;
class StateLine;
class UnderlineTabs;

/// Everything about the chosen environment. Files are read for the page that is shown, when it is
/// shown.
class DetailsPane final : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPane(const SessionBoard& board, QWidget* parent = nullptr);

    /// Shows another environment, or again what has changed about the same; none: nothing.
    void showEnvironment(const std::optional<EnvironmentName>& name);
    /// Makes the texts those of this moment.
    void tick();
    /// Shows what has happened meanwhile.
    void showActivity();
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Answers signatureWanted().
    void showSignature(const EnvironmentName& name, const Result<bool>& isRight);

Q_SIGNALS:
    /// Somebody looks at an ID token: is its signature right?
    void signatureWanted(const lmi::EnvironmentName& name);
    void requested(lmi::EnvironmentAction action, const lmi::EnvironmentName& name);
    /// The address at which the browser ended, for the login that waits.
    void addressEntered(const lmi::EnvironmentName& name, const QString& address);

private:
    enum Page { Overview, Token, Configured, Activity };

    void build();
    QWidget* buildHeader();
    QWidget* buildButtons(QWidget* parent);
    void showHead(const SessionEntry& entry);
    void showButtons(const SessionEntry& entry, bool urgent);
    void showPage();
    void showToken(const Result<std::optional<AuthToken>>& token);
    void request(std::size_t button);

    const SessionBoard& m_board;
    std::optional<EnvironmentName> m_name;
    std::vector<Error> m_exposed; ///< the environment's files, as they were when it was shown
    /// Whether the signatures of ID tokens are right, by what tells these tokens apart.
    std::map<std::size_t, Result<bool>> m_verdicts;
    std::size_t m_asked = 0; ///< about which one signatureWanted() was sent last
    std::vector<EnvironmentAction> m_actions;
    QWidget* m_content = nullptr;
    ElidedLabel* m_title = nullptr;
    StateLine* m_state = nullptr;
    std::vector<FlatButton*> m_buttons;
    MessageBar* m_message = nullptr;
    AddressLine* m_address = nullptr;
    UnderlineTabs* m_tabs = nullptr;
    FactModel* m_facts = nullptr;
};

} // namespace lmi
