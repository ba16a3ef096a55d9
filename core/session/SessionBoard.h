#pragma once

#include "core/config/ConfigSnapshot.h"
#include "core/session/TokenService.h"
#include "core/token/EnvironmentStatus.h"
#include "core/token/History.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

class QTimer;

namespace lmi {

/// What is known about one environment, for showing.
struct SessionEntry {
    EnvironmentStatus status;
    bool unread = false; ///< its files have not been looked at yet
    bool busy = false; ///< a login, refresh or logout is going on
    LoginStep login = LoginStep::None;
    UnixTime loginEndsAt = 0; ///< while it waits for the browser
    std::optional<Error> lastError =
        {}; ///< what the last attempt failed with; none after a success
    /// Why the present token could not be replaced when that was due; it still served then.
    std::optional<Error> renewalError = {};

    [[nodiscard]] bool waitsForBrowser() const { return login == LoginStep::Browser; }
    /// The token is good for use now.
    [[nodiscard]] bool isUsable() const;
    /// Another token is got without a person; what was refused is not tried again, but a login that
    /// came to nothing says nothing about that.
    [[nodiscard]] bool renewsByItself() const;
    /// Getting the next token went wrong, and there is or was one that should have been replaced.
    [[nodiscard]] bool renewalFailed() const;
    /// Nothing goes on by itself any more until a person does something.
    [[nodiscard]] bool needsPerson() const;

    friend bool operator==(const SessionEntry&, const SessionEntry&) = default;
};

/// How all environments together stand; the tray shows it.
enum class BoardState { AllWell, ExpiringSoon, NeedsPerson, Working };

/// What everyone reads: the environments in the order of their names, each as the files say now. It
/// follows the token and configuration folders, so changes made by the console or by hand show up
/// by themselves. Files are read a few at a time, so that ten thousand of them keep nobody waiting.
class SessionBoard final : public QObject {
    Q_OBJECT

public:
    SessionBoard(ConfigInput config, TokenStore store, const Clock& clock, TokenService& service,
                 QObject* parent = nullptr);
    ~SessionBoard() override;

    [[nodiscard]] const std::vector<SessionEntry>& entries() const { return m_entries; }
    [[nodiscard]] const SessionEntry* find(const EnvironmentName& name) const;
    [[nodiscard]] BoardState state() const;
    /// Why there are no environments to show; none if all is well with the main file.
    [[nodiscard]] const std::optional<Error>& configError() const { return m_configError; }
    /// Why sections and files are not among the environments.
    [[nodiscard]] const std::vector<Error>& leftOut() const { return m_leftOut; }
    [[nodiscard]] UnixTime now() const { return m_clock.now(); }

    /// The resolved configuration of one environment, read now.
    [[nodiscard]] Result<Configuration> configuration(const EnvironmentName& name) const;
    /// Which of its files others can read though they hold secrets, looked at now.
    [[nodiscard]] std::vector<Error> exposedFiles(const EnvironmentName& name) const;
    /// The token file's content, read now.
    [[nodiscard]] Result<std::optional<AuthToken>> token(const EnvironmentName& name) const;

    /// What happened to its token lately, oldest first, read now.
    [[nodiscard]] std::vector<HistoryEvent> history(const EnvironmentName& name) const;

    /// Reads everything again: which environments there are, and the files of some, at once; those
    /// of the others follow.
    void reload();

Q_SIGNALS:
    /// Entries came or went; indexes are other than before.
    void reset();
    /// The main file has been read again.
    void reloaded();
    /// What is left out is other than before.
    void leftOutChanged();
    /// Entries have changed in place, from the first index to the last one.
    void changed(int first, int last);
    /// Nothing is left to be read, and the last of the changes has been told.
    void settled();
    /// Something has happened to some token, in this process or another.
    void historyChanged();

private:
    /// Enough to tell another token from this one.
    struct KnownToken {
        std::size_t hash = 0;
        UnixTime expiresAt = 0;

        friend bool operator==(const KnownToken&, const KnownToken&) = default;
    };

    [[nodiscard]] SessionEntry newEntry(const EnvironmentName& name) const;
    [[nodiscard]] SessionEntry readEntry(const EnvironmentName& name);
    void takeNames(const std::vector<EnvironmentName>& names);
    void takeChanges(const QSet<QString>& paths);
    void takeTokenFile(const QString& path);
    void readLater(const EnvironmentName& name);
    std::vector<int> readSome(std::size_t atLeast);
    void goOnReading();
    void tellOrGoOn(std::vector<int> changes);
    void lookAtTimes();
    void lookAgain();
    bool takeToken(const EnvironmentName& name, const Result<std::optional<AuthToken>>& token);
    void scheduleNextChange();
    void change(const EnvironmentName& name, const std::function<void(SessionEntry&)>& apply);
    void setBusy(const EnvironmentName& name, bool busy);
    void setWaiting(const EnvironmentName& name);
    void setLoginStep(const EnvironmentName& name, LoginStep step);
    void setProblem(const EnvironmentName& name, const Error& error);
    void setRenewalError(const EnvironmentName& name, const Error& error);
    void setOutcome(const EnvironmentName& name, const Result<AuthToken>& result);
    [[nodiscard]] int indexOf(const EnvironmentName& name) const;

    ConfigInput m_config;
    TokenStore m_store;
    History m_history;
    const Clock& m_clock;
    TokenService& m_service;
    QTimer* m_nextChange;
    QTimer* m_reading;
    QTimer* m_settling;
    QTimer* m_secondLook;
    std::set<EnvironmentName> m_doubted; ///< whose token file could not be parsed at the last look
    std::map<EnvironmentName, KnownToken> m_tokens; ///< at the last look, to tell another one
    std::vector<SessionEntry> m_entries;
    std::optional<Result<ConfigSnapshot>> m_snapshot; ///< of the last reload()
    std::set<EnvironmentName> m_new; ///< to be read, before the others
    std::set<EnvironmentName> m_pending; ///< to be read again
    std::optional<Error> m_configError;
    std::vector<Error> m_leftOut;
};

} // namespace lmi
