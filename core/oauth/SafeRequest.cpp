#include "core/oauth/SafeRequest.h"

namespace lmi {

QNetworkRequest safeRequest(const QUrl& url)
{
    QNetworkRequest request(url);
    makeSafe(request);
    return request;
}

void makeSafe(QNetworkRequest& request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    // one that is kept may be dead after a sleep, and what is sent into it is never sent again
    request.setRawHeader("Connection", "close");
    request.setRawHeader("User-Agent", "lmi/" LMI_VERSION);
}

} // namespace lmi
