#include "core/oauth/OneTimeBody.h"

#include <algorithm>

namespace lmi {

OneTimeBody::OneTimeBody(QByteArray content, QObject* parent)
    : QIODevice(parent)
    , m_content(std::move(content))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneTimeBody::seek(qint64 position)
{
    // an empty body looks the same before and after it was read
    return !m_content.isEmpty() && position == m_read && QIODevice::seek(position);
}

qint64 OneTimeBody::readData(char* data, qint64 most)
{
    const qint64 length = std::min<qint64>(most, m_content.size() - m_read);
    std::copy_n(m_content.constData() + m_read, length, data);
    m_read += length;
    return length;
}

qint64 OneTimeBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace lmi
