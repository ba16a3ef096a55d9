#include "core/oauth/FormEncoding.h"

#include "core/base/Text.h"

namespace lmi {
namespace {

bool decodePart(QByteArray part, QByteArray& plain)
{
    part.replace('+', ' ');
    for (qsizetype i = part.indexOf('%'); i >= 0; i = part.indexOf('%', i + 1)) {
        if (i + 2 >= part.size() || !isHexDigit(part[i + 1]) || !isHexDigit(part[i + 2]))
            return false;
    }
    plain = QByteArray::fromPercentEncoding(part);
    return true;
}

} // namespace

QByteArray formEncoded(const FormParameters& parameters)
{
    QByteArray text;
    for (const auto& [name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return text;
}

bool formDecoded(const QByteArray& text, FormParameters& parameters)
{
    const QList<QByteArray> parts = text.split('&');
    for (const QByteArray& part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype sign = part.indexOf('=');
        std::pair<QByteArray, QByteArray> parameter;
        if (!decodePart(sign < 0 ? part : part.left(sign), parameter.first)
            || !decodePart(sign < 0 ? QByteArray() : part.mid(sign + 1), parameter.second))
            return false;
        parameters.append(std::move(parameter));
    }
    return true;
}

} // namespace lmi
