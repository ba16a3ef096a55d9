#pragma once

#include "core/base/Clock.h"
#include "core/config/Environment.h"
#include "core/oauth/ProviderMetadata.h"
#include "core/oauth/SafeNetwork.h"
#include "core/session/DiagnosisFinding.h"
#include "core/token/TokenStore.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>
#include <string>

class QHostInfo;

namespace lmi {

struct HttpAnswer;

/// Looks at everything that a login of one environment needs, from its files to its provider, one
/// thing after the other. It sends no secret, and changes nothing but that the lock file of a token
/// is there afterwards.
class Diagnosis final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ConfigInput config;
        const TokenStore& store;
        const Clock& clock;
        /// A login of this process waits where the browser is to come back to.
        bool loginWaits = false;
    };

    /// All of it outlives the diagnosis; the environment is that of the configuration.
    Diagnosis(Parts parts, const Environment& environment, const Configuration& configuration,
              QObject* parent = nullptr);
    ~Diagnosis() override;

    void start();

Q_SIGNALS:
    void found(const lmi::DiagnosisFinding& finding);
    /// After the last one.
    void finished();

private:
    using Check = DiagnosisFinding::Check;

    void lookAtConfiguration();
    void lookAtFiles();
    void lookAtLog();
    void lookAtPause();
    void lookAtBrowser();
    void lookAtRedirectAddress();
    void lookAtKeychain();
    void takeSecrets(const Status& ready, const std::vector<std::string>& entries);
    void lookAtNetwork();
    void lookUpName();
    void takeName(const QHostInfo& host);
    void connectToProvider();
    void takeConnection(const Result<HttpAnswer>& answer);
    void compareClocks(const HttpAnswer& answer);
    void lookAtDescription();
    void takeProvider(const Result<ProviderMetadata>& provider);
    void good(Check check, const std::string& detail);
    void bad(Check check, const Error& error);
    void finish();

    Parts m_parts;
    const Environment& m_environment;
    const Configuration& m_configuration;
    Environment m_withSecrets; ///< for looking whether the keychain gives them
    AuthToken m_tokenWithSecret; ///< likewise
    QUrl m_address; ///< of the provider
    std::unique_ptr<SafeNetwork> m_network;
    Variables m_proxies; ///< that name the proxies that count
};

} // namespace lmi
