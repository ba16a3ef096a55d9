#pragma once

#include "core/base/Result.h"
#include "core/base/Variables.h"

#include <QNetworkProxyFactory>

namespace lmi {

/// Whether the variables that name proxies can be understood. Errors: ConfigValueInvalid.
[[nodiscard]] Status checkProxyVariables(const Variables& variables);

/// Whether a value of OAUTH_PROXY can be understood. Errors: ConfigValueInvalid.
[[nodiscard]] Status checkProxy(const std::string& proxy);

/// The variables as if they named this proxy for everything, or none if it is "direct"; no_proxy
/// counts as before.
[[nodiscard]] Variables variablesWithProxy(const Variables& variables, const std::string& proxy);

/// The proxy for an address, from the usual variables https_proxy, http_proxy (in lower case only,
/// as a web server's HTTP_PROXY may be anybody's), all_proxy and no_proxy; NoProxy for this
/// computer and where none is named. What is understood: http:// and socks5:// with optional user,
/// password and port; in no_proxy "*", hosts, domains, networks such as 10.0.0.0/8, each with an
/// optional port, with commas between.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl& url, const Variables& variables);

/// Chooses so for all connections of a program; servers on this computer have none.
class ProxyChoice final : public QNetworkProxyFactory {
public:
    explicit ProxyChoice(Variables variables) : m_variables(std::move(variables)) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    Variables m_variables;
};

} // namespace lmi
