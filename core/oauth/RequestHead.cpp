#include "core/oauth/RequestHead.h"

#include "core/base/Text.h"

#include <algorithm>

namespace lmi {
namespace {

bool isToken(const QByteArray& text)
{
    return isHttpToken({text.constData(), static_cast<std::size_t>(text.size())});
}

bool isTargetCharacter(char c)
{
    return c > 0x20 && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '\\' && c != '#';
}

bool isFieldCharacter(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F);
}

bool parseRequestLine(const QByteArray& line, RequestHead& head)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0"))
        return false;
    const QByteArray& target = parts[1];
    if (!isToken(parts[0]) || !target.startsWith('/')
        || !std::all_of(target.begin(), target.end(), isTargetCharacter))
        return false;
    head.method = parts[0];
    const qsizetype mark = target.indexOf('?');
    head.path = mark < 0 ? target : target.left(mark);
    head.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    return true;
}

bool parseField(const QByteArray& line, RequestHead& head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(line.left(colon))
        || !std::all_of(line.begin(), line.end(), isFieldCharacter))
        return false;
    head.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    return true;
}

} // namespace

bool RequestHead::has(const QByteArray& name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&name](const auto& header) { return header.first == name; });
}

std::optional<QByteArray> RequestHead::single(const QByteArray& name) const
{
    std::optional<QByteArray> value;
    for (const auto& [header, content] : headers) {
        if (header != name)
            continue;
        if (value)
            return std::nullopt;
        value = content;
    }
    return value;
}

std::optional<RequestHead> parseRequestHead(const QByteArray& text)
{
    if (!text.endsWith("\r\n\r\n"))
        return std::nullopt;
    RequestHead head;
    qsizetype start = 0;
    for (bool first = true; start < text.size() - 2; first = false) {
        const qsizetype end = text.indexOf("\r\n", start);
        const QByteArray line = text.mid(start, end - start);
        if (first ? !parseRequestLine(line, head) : !parseField(line, head))
            return std::nullopt;
        start = end + 2;
    }
    return head;
}

} // namespace lmi
