#include "core/oauth/ProxyChoice.h"

#include "core/config/Environment.h"
#include "core/config/Keys.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

#include <array>
#include <optional>

namespace lmi {
namespace {

struct NamedValue {
    std::string name;
    std::string value;
};

// The first of the variables that is set; one that is empty counts, as people switch a proxy off
// with it.
std::optional<NamedValue> firstOf(const Variables& variables,
                                  const std::initializer_list<const char*>& names)
{
    for (const char* name : names) {
        if (auto value = variables(name))
            return NamedValue{name, *value};
    }
    return std::nullopt;
}

std::optional<NamedValue> proxyVariable(const QString& scheme, const Variables& variables)
{
    if (scheme == QLatin1String("https"))
        return firstOf(variables, {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"});
    return firstOf(variables, {"http_proxy", "all_proxy", "ALL_PROXY"});
}

// No value if it is not understood; NoProxy if it is empty.
std::optional<QNetworkProxy> proxyFrom(const std::string& value)
{
    if (value.empty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QString text = QString::fromStdString(value);
    const QUrl url(text.contains(QLatin1String("://")) ? text : QLatin1String("http://") + text,
                   QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool socks = scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h");
    const bool known = socks || scheme == QLatin1String("http");
    const bool bare = (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery()
        && !url.hasFragment();
    if (!url.isValid() || !known || !bare || url.host().isEmpty())
        return std::nullopt;
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(socks ? 1080 : 80)),
                         url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

bool isThisComputer(QString host)
{
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
        || QHostAddress(host).isLoopback();
}

bool matches(const QString& host, const QString& pattern)
{
    if (pattern == QLatin1String("*"))
        return true;
    const QHostAddress address(host);
    if (pattern.contains(QLatin1Char('/')))
        return !address.isNull() && address.isInSubnet(QHostAddress::parseSubnet(pattern));
    if (!address.isNull())
        return address == QHostAddress(pattern);
    QString domain = pattern;
    while (domain.startsWith(QLatin1Char('*')) || domain.startsWith(QLatin1Char('.')))
        domain.remove(0, 1);
    return !domain.isEmpty()
        && (host.compare(domain, Qt::CaseInsensitive) == 0
            || host.endsWith(QLatin1Char('.') + domain, Qt::CaseInsensitive));
}

// Splits "host:port"; a plain IPv6 address has no port.
std::pair<QString, int> splitPort(const QString& pattern)
{
    const qsizetype colon = pattern.lastIndexOf(QLatin1Char(':'));
    const bool bracketed = pattern.startsWith(QLatin1Char('['));
    bool isNumber = false;
    const int port = colon < 0 ? 0 : pattern.mid(colon + 1).toInt(&isNumber);
    const bool hasPort = isNumber && (bracketed || pattern.count(QLatin1Char(':')) == 1);
    QString host = hasPort ? pattern.left(colon) : pattern;
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    return {host, hasPort ? port : 0};
}

bool isExcepted(const QUrl& url, const Variables& variables)
{
    const auto exceptions = firstOf(variables, {"no_proxy", "NO_PROXY"});
    if (!exceptions)
        return false;
    const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    const auto patterns =
        QString::fromStdString(exceptions->value).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& each : patterns) {
        const auto [pattern, onlyPort] = splitPort(each.trimmed());
        if ((onlyPort == 0 || onlyPort == port) && matches(url.host(), pattern))
            return true;
    }
    return false;
}

} // namespace

Status checkProxyVariables(const Variables& variables)
{
    for (const char* scheme : {"https", "http"}) {
        const auto named = proxyVariable(QString::fromLatin1(scheme), variables);
        if (named && !proxyFrom(named->value))
            return Error(ErrorCode::ConfigValueInvalid,
                         {named->name, withoutSecrets(named->value), "variable " + named->name,
                          "an address such as http://proxy.example.com:3128"});
    }
    return Done();
}

Status checkProxy(const std::string& proxy)
{
    if (proxy == directConnection || proxyFrom(proxy))
        return Done();
    return Error(ErrorCode::ConfigValueInvalid,
                 {keys::proxy, withoutSecrets(proxy), keys::proxy, proxyForms});
}

Variables variablesWithProxy(const Variables& variables, const std::string& proxy)
{
    const std::string value = proxy == directConnection ? std::string() : proxy;
    return [variables, value](const std::string& name) -> std::optional<std::string> {
        if (name == "https_proxy" || name == "http_proxy")
            return value;
        return variables(name);
    };
}

QNetworkProxy proxyFor(const QUrl& url, const Variables& variables)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    const auto named = proxyVariable(url.scheme(), variables);
    if (!named || isThisComputer(url.host()) || isExcepted(url, variables))
        return none;
    return proxyFrom(named->value).value_or(none);
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery& query)
{
    const bool isRequest = query.queryType() == QNetworkProxyQuery::UrlRequest;
    return {isRequest ? proxyFor(query.url(), m_variables) : QNetworkProxy(QNetworkProxy::NoProxy)};
}

} // namespace lmi
