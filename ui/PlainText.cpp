#include "ui/PlainText.h"

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

} // namespace lmi
