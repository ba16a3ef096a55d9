// What arrives at the port of a login, up to the empty line.

#include "core/oauth/RequestHead.h"
#include "tests/fuzz/targets/Invariants.h"

#include <algorithm>

using namespace lmi;

namespace {

bool isVisible(const QByteArray& text, const char* besides)
{
    const QByteArray refused(besides);
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return c > 0x20 && c < 0x7F && !refused.contains(c); });
}

bool isField(const QByteArray& text)
{
    return text == text.trimmed() && std::all_of(text.begin(), text.end(), [](char c) {
               return c == '\t' || static_cast<unsigned char>(c) >= 0x20;
           });
}

void checkFields(const RequestHead& head)
{
    for (const auto& [name, value] : head.headers) {
        LMI_HOLDS(!name.isEmpty() && isVisible(name, "\"(),/:;<=>?@[\\]{}"));
        LMI_HOLDS(name == name.toLower());
        LMI_HOLDS(isField(value) && !value.contains('\x7F'));
        const auto same = [&name = name](const auto& field) { return field.first == name; };
        const auto count = std::count_if(head.headers.begin(), head.headers.end(), same);
        const auto single = head.single(name);
        LMI_HOLDS(single.has_value() == (count == 1));
        LMI_HOLDS(!single || *single == value);
    }
}

QByteArray written(const RequestHead& head, bool hasQuery)
{
    QByteArray text = head.method + ' ' + head.path;
    if (hasQuery)
        text += '?' + head.query;
    text += " HTTP/1.1\r\n";
    for (const auto& [name, value] : head.headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

} // namespace

void lmi::fuzz::check(std::string_view input)
{
    const QByteArray text(input.data(), static_cast<qsizetype>(input.size()));
    const auto head = parseRequestHead(text);
    if (!head)
        return;
    // one head, neither a part of one nor the start of another (D10: no pipelining)
    LMI_HOLDS(text.indexOf("\r\n\r\n") == text.size() - 4);
    LMI_HOLDS(!head->method.isEmpty() && isVisible(head->method, "\"(),/:;<=>?@[\\]{}"));
    LMI_HOLDS(head->path.startsWith('/') && isVisible(head->path, "?#\"<>\\"));
    LMI_HOLDS(isVisible(head->query, "#\"<>\\"));
    checkFields(*head);

    const bool hasQuery = text.left(text.indexOf("\r\n")).contains('?');
    const auto again = parseRequestHead(written(*head, hasQuery));
    LMI_HOLDS(again);
    LMI_HOLDS(again->method == head->method && again->path == head->path);
    LMI_HOLDS(again->query == head->query && again->headers == head->headers);
}
