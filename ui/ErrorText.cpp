#include "ui/ErrorText.h"

#include "ui/ErrorReason.h"
#include "ui/PlainText.h"

#include <QCoreApplication>

namespace lmi {

namespace {

// Whether the argument says where a setting comes from.
bool isSource(ErrorCode code, std::size_t index)
{
    switch (code) {
    case ErrorCode::ConfigKeyEmpty:
    case ErrorCode::ConfigValueInvalid:
    case ErrorCode::ConfigAddressInvalid:
    case ErrorCode::ConfigAddressInsecure:
        return index == 2;
    case ErrorCode::ConfigKeyContradicts:
    case ErrorCode::ConfigKeyUnknown:
    case ErrorCode::ConfigKeyMisspelt:
        return index == 1;
    default:
        return false;
    }
}

// In what a token is bound to the configuration differs.
QString boundPartText(const std::string& name)
{
    for (const char* part :
         {QT_TRANSLATE_NOOP("BoundPart", "issuer"), QT_TRANSLATE_NOOP("BoundPart", "client"),
          QT_TRANSLATE_NOOP("BoundPart", "token host"),
          QT_TRANSLATE_NOOP("BoundPart", "token endpoint"), QT_TRANSLATE_NOOP("BoundPart", "user"),
          QT_TRANSLATE_NOOP("BoundPart", "service"),
          QT_TRANSLATE_NOOP("BoundPart", "set of scopes")}) {
        if (name == part)
            return QCoreApplication::translate("BoundPart", part);
    }
    return isolated(plainText(name));
}

// Arguments are names and numbers, words of a server or of lmi; a name has no spaces, though it may
// be that of a word.
QString argumentText(const Error& error, std::size_t index)
{
    const std::string& argument = error.arguments[index];
    if (error.code == ErrorCode::LoginRequiredBinding && index > 0)
        return boundPartText(argument);
    const bool words = argument.find(' ') != std::string::npos || isSource(error.code, index);
    return words ? reasonText(argument) : isolated(plainText(argument));
}

} // namespace

// One pass over the sentence: an argument that itself contains "%2" must stay what it is, so
// QString::arg() called in a row would not do.
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
