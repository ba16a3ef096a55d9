#include "ui/ErrorText.h"

#include "ui/PlainText.h"

#include <QCoreApplication>

namespace lmi {

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
            text += plainText(error.arguments[index]);
    }
    return text;
}

} // namespace lmi
