#include "ui/ErrorText.h"

#include "ui/PlainText.h"

#include <QCoreApplication>

namespace lmi {

// One pass over the sentence: an argument that itself contains "%2" must stay what it is, so
// QString::arg() called in a row would not do.
namespace {

// Arguments are names and numbers, or a server's words; but for what of a binding differs.
QString argumentText(const Error& error, std::size_t index)
{
    const std::string& argument = error.arguments[index];
    if (error.code != ErrorCode::LoginRequiredBinding || index == 0)
        return isolated(plainText(argument));
    for (const char* part :
         {QT_TRANSLATE_NOOP("BoundPart", "issuer"), QT_TRANSLATE_NOOP("BoundPart", "client"),
          QT_TRANSLATE_NOOP("BoundPart", "token host"),
          QT_TRANSLATE_NOOP("BoundPart", "token endpoint"), QT_TRANSLATE_NOOP("BoundPart", "user"),
          QT_TRANSLATE_NOOP("BoundPart", "service"),
          QT_TRANSLATE_NOOP("BoundPart", "set of scopes")}) {
        if (argument == part)
            return QCoreApplication::translate("BoundPart", part);
    }
    return isolated(plainText(argument));
}

} // namespace

QString errorText(const Error& error)
{
    const QString sentence =
        QCoreApplication::translate("ErrorText", messageTemplate(error.code).data());
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit =
            sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (digit < 1) {
            text += sentence[i];
            continue;
        }
        ++i;
        const auto index = static_cast<std::size_t>(digit - 1);
        if (index < error.arguments.size())
            text += argumentText(error, index);
    }
    return text;
}

} // namespace lmi
