#include "core/secrets/KeychainMove.h"

#include "core/base/Text.h"
#include "core/config/ConfigSnapshot.h"
#include "core/config/EnvironmentFiles.h"
#include "core/config/KeychainEntry.h"
#include "core/secrets/KeychainJob.h"

#include <QTimer>

namespace lmi {
namespace {

template <typename Take>
void ask(QObject* owner, KeychainJob::Kind kind, const std::string& entry, const Secret& secret,
         Take take)
{
    auto* job = new KeychainJob(kind, entry, secret, owner);
    QObject::connect(job, &KeychainJob::finished, owner, std::move(take));
    QObject::connect(job, &KeychainJob::finished, job, &QObject::deleteLater);
    job->start();
}

} // namespace

KeychainMove::KeychainMove(ConfigInput config, EnvironmentName name, Direction direction,
                           QObject* parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_name(std::move(name))
    , m_direction(direction)
{
}

std::vector<std::string> KeychainMove::movable(const Configuration& configuration,
                                               Direction direction)
{
    std::vector<std::string> found;
    for (const char* key : keychainKeys) {
        const ConfigValue* value = configuration.find(key);
        const bool own = value && !value->value.empty() && isOwn(*value, configuration);
        if (own && isKeychainMark(value->value.reveal()) == (direction == Direction::Out))
            found.emplace_back(key);
    }
    return found;
}

void KeychainMove::start()
{
    QTimer::singleShot(0, this, &KeychainMove::begin);
}

void KeychainMove::begin()
{
    const auto configuration = loadConfiguration(m_config, m_name);
    if (!configuration) {
        Q_EMIT finished(configuration.error());
        return;
    }
    for (const std::string& key : movable(*configuration, m_direction)) {
        const std::string value = configuration->text(key);
        const auto entry = keychainEntryIn(m_name, key, value);
        std::string own = keychainEntry(m_name, key);
        const bool isOwnEntry = !entry || *entry == own;
        m_left.push_back(
            {key, entry.value_or(std::move(own)), entry ? Secret() : Secret(value), isOwnEntry});
    }
    if (m_left.empty())
        Q_EMIT finished(Error(ErrorCode::SecretsNone, {m_name.text(), configuration->file()}));
    else
        next();
}

void KeychainMove::next()
{
    if (m_left.empty())
        Q_EMIT finished(Done());
    else if (m_direction == Direction::In)
        write();
    else
        fetch();
}

void KeychainMove::write()
{
    ask(this, KeychainJob::Kind::Write, m_left.front().entry, m_left.front().secret,
        [this](const Result<Secret>& written) {
            if (written)
                check();
            else
                Q_EMIT finished(written.error());
        });
}

// Not every keychain holds every text; what it does not give back is not taken out of the file.
void KeychainMove::check()
{
    ask(this, KeychainJob::Kind::Read, m_left.front().entry, Secret(),
        [this](const Result<Secret>& stored) { readBack(stored); });
}

void KeychainMove::readBack(const Result<Secret>& stored)
{
    const Secrets& secret = m_left.front();
    if (!stored)
        Q_EMIT finished(stored.error());
    else if (!(*stored == secret.secret))
        Q_EMIT finished(Error(ErrorCode::KeychainUnavailable,
                              {secret.entry, "it gives back another text than it was given"}));
    else if (const auto changed = writeFile("keychain:"); !changed)
        Q_EMIT finished(changed.error());
    else
        advance();
}

void KeychainMove::fetch()
{
    ask(this, KeychainJob::Kind::Read, m_left.front().entry, Secret(),
        [this](const Result<Secret>& stored) { takeOut(stored); });
}

// An entry that the file names itself may be somebody else's as well, and stays.
void KeychainMove::takeOut(const Result<Secret>& stored)
{
    if (!stored) {
        Q_EMIT finished(stored.error());
        return;
    }
    if (const auto changed = writeFile(stored->reveal()); !changed) {
        Q_EMIT finished(changed.error());
        return;
    }
    if (!m_left.front().ownEntry) {
        advance();
        return;
    }
    ask(this, KeychainJob::Kind::Remove, m_left.front().entry, Secret(),
        [this](const Result<Secret>& removed) {
            if (removed)
                advance();
            else
                Q_EMIT finished(removed.error());
        });
}

Status KeychainMove::writeFile(const std::string& value) const
{
    return EnvironmentFiles(m_config.paths).change(m_name, {{m_left.front().key, value}});
}

void KeychainMove::advance()
{
    m_moved.push_back(m_left.front().key);
    m_left.pop_front();
    next();
}

} // namespace lmi
