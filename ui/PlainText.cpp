#include "ui/PlainText.h"

#include <QDir>
#include <QGuiApplication>

#include <sstream>

namespace lmi {
namespace {

constexpr char16_t isolate = 0x2068; // FIRST STRONG ISOLATE
constexpr char16_t end = 0x2069; // POP DIRECTIONAL ISOLATE

} // namespace

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

QString plainLines(const std::string& lines)
{
    std::istringstream stream(lines);
    QString plain;
    for (std::string line; std::getline(stream, line);)
        plain += plainText(line) + QLatin1Char('\n');
    return plain;
}

QString pathText(const std::string& path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    const QString text = plainText(path);
    return isolated(text.startsWith(home) ? QStringLiteral("~/") + text.mid(home.size()) : text);
}

QString isolated(const QString& text)
{
    if (text.isEmpty() || QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return text;
    return QChar(isolate) + text + QChar(end);
}

QString withoutIsolates(QString text)
{
    return text.remove(QChar(isolate)).remove(QChar(end));
}

} // namespace lmi
