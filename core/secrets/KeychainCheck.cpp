#include "core/secrets/KeychainCheck.h"

#include "core/secrets/KeychainJob.h"

namespace lmi {

KeychainCheck::KeychainCheck(std::string entry, QObject* parent)
    : QObject(parent)
    , m_entry(std::move(entry))
{
}

void KeychainCheck::start()
{
    KeychainJob::ask(this, KeychainJob::Kind::Write, m_entry, Secret("lmi"),
                     [this](const Result<Secret>& written) {
                         if (written)
                             remove();
                         else
                             Q_EMIT finished(written.error());
                     });
}

void KeychainCheck::remove()
{
    KeychainJob::ask(this, KeychainJob::Kind::Remove, m_entry, Secret(),
                     [this](const Result<Secret>& removed) {
                         Q_EMIT finished(removed ? Status(Done()) : removed.error());
                     });
}

} // namespace lmi
