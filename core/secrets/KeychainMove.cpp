#include "core/secrets/KeychainMove.h"

#include "core/base/Text.h"
#include "core/config/ConfigSnapshot.h"
#include "core/config/DotenvFile.h"
#include "core/config/EnvironmentFiles.h"
#include "core/config/KeychainEntry.h"
#include "core/secrets/KeychainJob.h"

#include <QTimer>

#include <algorithm>

namespace lmi {
namespace {

// Whether lines of the environment refer to a key.
bool isReferredTo(const ConfigInput& config, const EnvironmentName& name, const std::string& key)
{
    bool found = false;
    const auto look = [&](const Result<DotenvFile>& file) {
        for (const DotenvEntry& entry : file ? file->entries : std::vector<DotenvEntry>()) {
            if (entry.section.empty() || entry.section == name.text())
                static_cast<void>(
                    expandReferences(entry.value.value_or(""), [&](const std::string& referred) {
                        found = found || referred == key;
                        return std::optional<std::string>();
                    }));
        }
    };
    look(readDotenvFile(config.paths.mainFile(), DotenvSections::Allowed));
    look(readDotenvFile(config.paths.environmentFile(name.text()), DotenvSections::Refused));
    return found;
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

void KeychainMove::give(std::string key, Secret secret)
{
    m_given.emplace(std::move(key), std::move(secret));
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
    m_left.clear();
    const Status collected = m_given ? collectGiven(*configuration) : collect(*configuration);
    if (!collected)
        Q_EMIT finished(collected.error());
    else if (m_left.empty() && m_moved.empty())
        Q_EMIT finished(Error(ErrorCode::SecretsNone, {m_name.text(), configuration->file()}));
    else
        next();
}

Status KeychainMove::collect(const Configuration& configuration)
{
    for (const std::string& key : movable(configuration, m_direction)) {
        const std::string value = configuration.text(key);
        if (const auto checked = checkMovable(key, value); !checked)
            return checked;
        m_left.push_back(
            {key, Secret(value), Secret(value),
             keychainEntryIn(m_name, key, value).value_or(keychainEntry(m_name, key))});
    }
    return Done();
}

Status KeychainMove::collectGiven(const Configuration& configuration)
{
    const auto& [key, secret] = *m_given;
    const ConfigValue* present = configuration.find(key);
    const bool isCovered = present
        && (present->source.kind == ConfigSource::Kind::Variable
            || present->source.kind == ConfigSource::Kind::Override);
    if (isCovered)
        return Error(ErrorCode::ConfigCovered, {key, m_name.text(), present->source.text()});
    if (const auto checked = checkMovable(key, secret.reveal()); !checked)
        return checked;
    m_left.push_back({key, secret, Secret(configuration.text(key)), keychainEntry(m_name, key)});
    return Done();
}

// What would read "keychain:" in place of the secret, and what could not be moved back.
Status KeychainMove::checkMovable(const std::string& key, const std::string& value) const
{
    if (m_direction == Direction::Out)
        return Done();
    const std::string file = m_config.paths.environmentFile(m_name.text());
    if (isReferredTo(m_config, m_name, key))
        return Error(ErrorCode::ConfigNotEditable, {key, file});
    const auto written = withChanges({}, file, DotenvSections::Refused, {}, {{key, value}});
    return written ? Status(Done()) : written.error();
}

void KeychainMove::next()
{
    if (m_left.empty())
        Q_EMIT finished(Done());
    else if (m_direction == Direction::In)
        findEntry();
    else
        fetch();
}

void KeychainMove::findEntry()
{
    KeychainJob::ask(this, KeychainJob::Kind::Read, m_left.front().entry, Secret(),
                     [this](const Result<Secret>& present) { takeEntry(present); });
}

// Another secret may be that of an environment which was called so before.
void KeychainMove::takeEntry(const Result<Secret>& present)
{
    constexpr int mostAttempts = 100;
    Secrets& secret = m_left.front();
    const bool missing = !present && present.error().code == ErrorCode::KeychainEntryMissing;
    secret.isNew = missing;
    if (missing || (present && (*present == secret.value || m_written.contains(secret.entry)))) {
        write();
    } else if (!present) {
        Q_EMIT finished(present.error());
    } else if (secret.attempt == mostAttempts) {
        Q_EMIT finished(Error(ErrorCode::KeychainUnavailable,
                              {secret.entry, "it holds another secret under that name"}));
    } else {
        secret.entry = keychainEntry(m_name, secret.key) + "-" + std::to_string(++secret.attempt);
        findEntry();
    }
}

void KeychainMove::write()
{
    m_written.insert(m_left.front().entry);
    KeychainJob::ask(this, KeychainJob::Kind::Write, m_left.front().entry, m_left.front().value,
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
    KeychainJob::ask(this, KeychainJob::Kind::Read, m_left.front().entry, Secret(),
                     [this](const Result<Secret>& stored) { readBack(stored); });
}

void KeychainMove::readBack(const Result<Secret>& stored)
{
    const Secrets& secret = m_left.front();
    if (!stored)
        Q_EMIT finished(stored.error());
    else if (!(*stored == secret.value))
        Q_EMIT finished(keychainGivesAnother(secret.entry));
    else if (!isAsBefore())
        begin();
    else if (const auto changed = writeFile(keychainValue(m_name, secret.key, secret.entry));
             !changed)
        takeBack(changed.error());
    else
        dropReplaced();
}

// What the file has named before is of no use to anybody, unless somebody else names it.
void KeychainMove::dropReplaced()
{
    const Secrets& secret = m_left.front();
    const auto old = keychainEntryIn(m_name, secret.key, secret.before.reveal());
    if (!old || *old == secret.entry || isNamed(*old)) {
        advance();
        return;
    }
    KeychainJob::ask(this, KeychainJob::Kind::Remove, *old, Secret(),
                     [this](const Result<Secret>& removed) {
                         if (removed) {
                             advance();
                             return;
                         }
                         noteCopies();
                         m_moved.push_back(m_left.front().key);
                         Q_EMIT finished(removed.error());
                     });
}

// Nothing names the entry, and nobody would find it.
void KeychainMove::takeBack(const Error& reason)
{
    if (!m_left.front().isNew) {
        Q_EMIT finished(reason);
        return;
    }
    KeychainJob::ask(this, KeychainJob::Kind::Remove, m_left.front().entry, Secret(),
                     [this, reason](const Result<Secret>&) { Q_EMIT finished(reason); });
}

void KeychainMove::fetch()
{
    KeychainJob::ask(this, KeychainJob::Kind::Read, m_left.front().entry, Secret(),
                     [this](const Result<Secret>& stored) { takeOut(stored); });
}

void KeychainMove::takeOut(const Result<Secret>& stored)
{
    if (!stored)
        Q_EMIT finished(stored.error());
    else if (!isAsBefore())
        begin();
    else if (const auto changed = writeFile(stored->reveal()); !changed)
        Q_EMIT finished(changed.error());
    else if (isNamed(m_left.front().entry))
        advance();
    else
        remove();
}

void KeychainMove::remove()
{
    KeychainJob::ask(this, KeychainJob::Kind::Remove, m_left.front().entry, Secret(),
                     [this](const Result<Secret>& removed) {
                         if (removed)
                             advance();
                         else
                             Q_EMIT finished(removed.error());
                     });
}

// By any environment; what cannot be read may name it, too. What has a name that is not ours is
// somebody else's.
bool KeychainMove::isNamed(const std::string& entry) const
{
    const auto snapshot = ConfigSnapshot::take(m_config);
    const bool ours = entry.find("/" + m_left.front().key) != std::string::npos;
    if (!snapshot || !snapshot->names() || !ours)
        return true;
    const auto& names = snapshot->names()->names;
    return std::any_of(names.begin(), names.end(), [&](const EnvironmentName& name) {
        const auto configuration = snapshot->load(name);
        return !configuration
            || std::any_of(keychainKeys.begin(), keychainKeys.end(), [&](const char* key) {
                   return keychainEntryIn(name, key, configuration->text(key)) == entry;
               });
    });
}

// A person may take half a minute to unlock the keychain, and write something meanwhile.
bool KeychainMove::isAsBefore() const
{
    const auto configuration = loadConfiguration(m_config, m_name);
    return configuration
        && Secret(configuration->text(m_left.front().key)) == m_left.front().before;
}

Status KeychainMove::writeFile(const std::string& value) const
{
    return EnvironmentFiles(m_config.paths).change(m_name, {{m_left.front().key, value}});
}

void KeychainMove::noteCopies()
{
    const auto configuration = loadConfiguration(m_config, m_name);
    if (!configuration)
        return;
    for (const ConfigValue& value : configuration->values()) {
        const Secrets& moved = m_left.front();
        const bool copy = value.source.kind == ConfigSource::Kind::File && !value.value.empty()
            && !isKeychainMark(value.value.reveal())
            && (value.value == moved.value || value.value == moved.before);
        if (copy)
            m_copies.push_back(value.source.text());
    }
    for (const FileSecrets& file : configuration->fileSecrets()) {
        if (std::find(file.keys.begin(), file.keys.end(), m_left.front().key) != file.keys.end())
            m_copies.push_back(file.path);
    }
}

void KeychainMove::advance()
{
    if (m_direction == Direction::In)
        noteCopies();
    m_moved.push_back(m_left.front().key);
    m_left.pop_front();
    next();
}

} // namespace lmi
