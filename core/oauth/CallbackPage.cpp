#include "core/oauth/CallbackPage.h"

namespace lmi {
namespace {

constexpr const char* styles =
    "body{font:16px/1.5 "
    "system-ui,sans-serif;margin:0;display:grid;min-height:100vh;place-items:center;"
    "background:#f4f6f8;color:#1c2026}"
    "main{max-width:28rem;padding:2.5rem;margin:1rem;background:#fff;border-radius:.75rem;"
    "box-shadow:0 1px 3px #0002;text-align:center}"
    "h1{font-size:1.375rem;margin:.75rem 0 .5rem}p{margin:0;color:#4a525c}"
    ".mark{font-size:2.5rem;line-height:1}.good{color:#1a7f37}.bad{color:#b3261e}"
    "@media(prefers-color-scheme:dark){body{background:#1a1d23;color:#eceff3}"
    "main{background:#23272f;box-shadow:none}p{color:#b4bcc6}.good{color:#6cd08a}.bad{color:#"
    "ff9189}}";

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 421:
        return "Misdirected Request";
    default:
        return "Request Header Fields Too Large";
    }
}

// What is no page of ours may do nothing at all.
constexpr const char* nothingAllowed =
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; base-uri 'none'; "
    "form-action 'none'\r\n";

QByteArray answer(int status, const QByteArray& headers, const QByteArray& body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n"
        + "Cache-Control: no-store\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Cross-Origin-Resource-Policy: same-origin\r\n"
          "Connection: close\r\n"
        + headers + "\r\n" + body;
}

} // namespace

QByteArray pageAnswer(int status, const CallbackPage& page)
{
    const QByteArray mark = page.success
        ? "<div class=\"mark good\" aria-hidden=\"true\">&#10003;</div>"
        : "<div class=\"mark bad\" aria-hidden=\"true\">&#9650;</div>";
    const QByteArray title = page.title.toHtmlEscaped().toUtf8();
    const QByteArray body = "<!DOCTYPE html>\n<html lang=\""
        + page.language.toHtmlEscaped().toUtf8()
        + "\" dir=\"auto\"><head><meta charset=\"utf-8\"><title>" + title
        + "</title><meta name=\"viewport\" content=\"width=device-width\"><style>" + styles
        + "</style></head><body><main>" + mark + "<h1>" + title + "</h1><p>"
        + page.text.toHtmlEscaped().toUtf8() + "</p></main></body></html>\n";
    return answer(status,
                  "Content-Type: text/html; charset=utf-8\r\n"
                  "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
                  "frame-ancestors 'none'; base-uri 'none'; "
                  "form-action 'none'\r\n"
                  "X-Frame-Options: DENY\r\n",
                  body);
}

QByteArray refusalAnswer(int status)
{
    return answer(status,
                  nothingAllowed + QByteArray("Content-Type: text/plain; charset=utf-8\r\n"),
                  reason(status) + "\n");
}

QByteArray redirectAnswer(const QByteArray& path)
{
    return answer(303, nothingAllowed + QByteArray("Location: ") + path + "\r\n", {});
}

} // namespace lmi
