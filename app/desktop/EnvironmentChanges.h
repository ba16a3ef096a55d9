#pragma once

#include "core/config/EnvironmentFiles.h"
#include "core/token/TokenStore.h"
#include "ui/EnvironmentDraft.h"
#include "ui/GeneralSettings.h"

#include <QStringList>

namespace lmi {

/// What came of an import.
struct ImportOutcome {
    std::vector<EnvironmentName> added;
    std::vector<Error> problems; ///< one for each environment or file that was left out
};

/// Carries out what a person changes about environments: their files, and the tokens that go along.
class EnvironmentChanges final {
public:
    EnvironmentChanges(const Paths& paths, TokenStore store)
        : m_paths(paths)
        , m_files(paths)
        , m_store(std::move(store))
    {
    }

    /// For how many seconds save() is worth repeating after LockTimeout, which it gives at once.
    static constexpr int patience = 1;

    /// Errors: those of EnvironmentFiles, and of TokenStore if an environment gets another name;
    /// LockTimeout while another process has the token of one of the two names. Unless they are
    /// about writing, nothing was changed.
    [[nodiscard]] Status save(const EnvironmentEdit& edit) const;
    /// Makes a copy under a name that is free.
    [[nodiscard]] Result<EnvironmentName> duplicate(const EnvironmentName& name) const;
    /// Removes its settings; its tokens are somebody else's to forget.
    [[nodiscard]] Status remove(const EnvironmentName& name) const;
    [[nodiscard]] Status setDefault(const EnvironmentName& name) const;
    /// Whether it is to be renewed ahead of its end. Errors: as EnvironmentFiles::change().
    [[nodiscard]] Status setAutoRefresh(const EnvironmentName& name, bool on) const;
    /// What the keys are set to for all environments. Errors: as EnvironmentFiles::general().
    [[nodiscard]] Result<std::map<std::string, GeneralValue>>
    general(const std::vector<std::string>& keys, const Variables& variables) const;
    /// An empty value takes the key out. Errors: as EnvironmentFiles::changeGeneral(),
    /// ConfigValueInvalid and CertificateFileInvalid for what cannot be used.
    [[nodiscard]] Status setGeneral(const std::string& key, const std::string& value) const;
    /// Files, and all files of folders, whose names end with .env.
    [[nodiscard]] ImportOutcome import(const QStringList& files) const;
    /// The environment that logs in at the demo provider; one of an earlier time is taken again.
    [[nodiscard]] Result<EnvironmentName> makeDemo(const std::string& issuer) const;

private:
    [[nodiscard]] Status checkGeneral(const std::string& key, const std::string& value) const;
    [[nodiscard]] Status rename(const EnvironmentName& from, const EnvironmentEdit& edit) const;
    [[nodiscard]] Result<TokenLock> lock(const EnvironmentName& name) const;
    void importFile(const QString& file, ImportOutcome& outcome) const;

    Paths m_paths;
    EnvironmentFiles m_files;
    TokenStore m_store;
};

} // namespace lmi
