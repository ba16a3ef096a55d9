#include "ui/PlainText.h"

#include <QDir>

namespace lmi {

QString plainText(const std::string& text)
{
    QString plain = QString::fromStdString(text);
    for (QChar& character : plain) {
        const bool spoofing = character.category() == QChar::Other_Control
            || character.category() == QChar::Other_Format || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator;
        if (spoofing)
            character = QChar::ReplacementCharacter;
    }
    return plain;
}

QString pathText(const std::string& path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    const QString text = plainText(path);
    return text.startsWith(home) ? QStringLiteral("~/") + text.mid(home.size()) : text;
}

} // namespace lmi
