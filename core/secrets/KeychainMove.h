#pragma once

#include "core/config/Configuration.h"

#include <QObject>

#include <deque>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace lmi {

/// Moves the secrets that stand in an environment's own file or section into the system's keychain,
/// or back. Each is where it is to be, and was looked at there, before it goes where it was; what
/// goes wrong on the way leaves it in both places rather than in none. An entry that holds another
/// secret is never replaced, and one that another environment names is never removed. What somebody
/// writes into the file meanwhile counts: the move begins anew then.
class KeychainMove final : public QObject {
    Q_OBJECT

public:
    enum class Direction { In, Out };

    KeychainMove(ConfigInput config, EnvironmentName name, Direction direction, QObject* parent);

    /// The keys of an environment whose secrets can be moved. Into the keychain: those that stand
    /// in its own file or section; out of it: those that its file says are there.
    [[nodiscard]] static std::vector<std::string> movable(const Configuration& configuration,
                                                          Direction direction);

    /// Into the keychain goes this secret for the key, whatever the file has for it, and nothing
    /// else; to be called before start(). An entry that the file named before is removed.
    void give(std::string key, Secret secret);
    void start();
    [[nodiscard]] const std::vector<std::string>& moved() const { return m_moved; }
    /// Where files still have a secret that was moved into the keychain, such as in a key that its
    /// value referred to, or in an earlier line: "/path/dev.env:3" or a file.
    [[nodiscard]] const std::vector<std::string>& copies() const { return m_copies; }

Q_SIGNALS:
    /// Exactly once. Errors: those of KeychainJob, of loadConfiguration() and of
    /// EnvironmentFiles::change(); SecretsNone if there is nothing to move, KeychainUnavailable if
    /// it gives another text than it was given, ConfigNotEditable if other lines refer to the key,
    /// ConfigValueInvalid for a secret that could not be written back into the file, ConfigCovered
    /// for a key that a variable has.
    void finished(const lmi::Status& status);

private:
    struct Secrets {
        std::string key;
        Secret value;
        Secret before; ///< as it stands in the file
        std::string entry;
        int attempt = 1; ///< at a name for the entry
        bool isNew = false; ///< there was no such entry before
    };

    void begin();
    [[nodiscard]] Status collect(const Configuration& configuration);
    [[nodiscard]] Status collectGiven(const Configuration& configuration);
    void next();
    void findEntry();
    void takeEntry(const Result<Secret>& present);
    void write();
    void check();
    void readBack(const Result<Secret>& stored);
    void takeBack(const Error& reason);
    void dropReplaced();
    [[nodiscard]] Status checkMovable(const std::string& key, const std::string& value) const;
    void fetch();
    void takeOut(const Result<Secret>& stored);
    void remove();
    [[nodiscard]] bool isNamed(const std::string& entry) const;
    [[nodiscard]] bool isAsBefore() const;
    [[nodiscard]] Status writeFile(const std::string& value) const;
    void noteCopies();
    void advance();

    ConfigInput m_config;
    EnvironmentName m_name;
    Direction m_direction;
    std::optional<std::pair<std::string, Secret>> m_given; ///< for this key
    std::deque<Secrets> m_left; ///< the first one is being moved
    std::set<std::string> m_written; ///< entries
    std::vector<std::string> m_moved;
    std::vector<std::string> m_copies;
};

} // namespace lmi
