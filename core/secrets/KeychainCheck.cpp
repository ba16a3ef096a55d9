#include "core/secrets/KeychainCheck.h"

#include "core/secrets/KeychainJob.h"

namespace lmi {
namespace {

constexpr const char* word = "lmi";

} // namespace

KeychainCheck::KeychainCheck(std::string entry, QObject* parent)
    : QObject(parent)
    , m_entry(std::move(entry))
{
}

void KeychainCheck::start()
{
    KeychainJob::ask(this, KeychainJob::Kind::Write, m_entry, Secret(word),
                     [this](const Result<Secret>& written) {
                         if (written)
                             read();
                         else
                             Q_EMIT finished(written.error());
                     });
}

void KeychainCheck::read()
{
    KeychainJob::ask(this, KeychainJob::Kind::Read, m_entry, Secret(),
                     [this](const Result<Secret>& given) {
                         if (given && *given == Secret(word))
                             remove();
                         else
                             Q_EMIT finished(given ? keychainGivesAnother(m_entry) : given.error());
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
