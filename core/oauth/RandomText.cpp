#include "core/oauth/RandomText.h"

#include <QRandomGenerator>

namespace lmi {

QByteArray randomText(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    // system() asks the operating system each time; global() would be a predictable generator
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace lmi
