#include "core/secrets/KeychainJob.h"

#include "core/base/Text.h"
#include "core/config/KeychainEntry.h"
#include "core/secrets/SecretService.h"

#include <QTimer>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace lmi {
namespace {

constexpr const char* service = "lmi";

// For a person who unlocks the keychain meanwhile.
constexpr int patience = 30;

// Without a session, and in one without a keychain, it is the bus that says so, in words of its
// own.
std::string reasonOf(const QKeychain::Job& job)
{
    const std::string words = job.errorString().toStdString();
    const bool none = words.find("org.freedesktop.secrets") != std::string::npos
        || words.find("D-Bus") != std::string::npos;
    if (words.find("DBus.Error.NoReply") != std::string::npos)
        return "nobody answers";
    return none ? "there is none on this computer" : printableText(words, 200);
}

Error errorOf(const QKeychain::Job& job, const std::string& entry)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        if (isSecretServiceLocked())
            return {ErrorCode::KeychainLocked, {printableText(entry)}};
        return {ErrorCode::KeychainEntryMissing, {printableText(entry)}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorCode::KeychainLocked, {printableText(entry)}};
    case QKeychain::NoBackendAvailable:
        return {ErrorCode::KeychainUnavailable,
                {printableText(entry), "there is none on this computer"}};
    default:
        return {ErrorCode::KeychainUnavailable, {printableText(entry), reasonOf(job)}};
    }
}

} // namespace

std::string newKeychainEntry(const EnvironmentName& name, std::string_view key)
{
    const std::string unique = QUuid::createUuid().toString(QUuid::Id128).toStdString();
    return keychainEntry(name, key) + "-" + unique.substr(0, 8);
}

std::string trialKeychainEntry(const EnvironmentName& name, std::string_view key)
{
    return keychainEntry(name, key) + "-check";
}

Error keychainGivesAnother(const std::string& entry)
{
    return {ErrorCode::KeychainUnavailable,
            {printableText(entry), "it gives back another text than it was given"}};
}

void KeychainJob::ask(QObject* owner, Kind kind, const std::string& entry, const Secret& secret,
                      Take take)
{
    auto* job = new KeychainJob(kind, entry, secret, owner);
    connect(job, &KeychainJob::finished, owner, std::move(take));
    connect(job, &KeychainJob::finished, job, &QObject::deleteLater);
    job->start();
}

KeychainJob::KeychainJob(Kind kind, std::string entry, Secret secret, QObject* parent)
    : QObject(parent)
    , m_kind(kind)
    , m_entry(std::move(entry))
    , m_secret(std::move(secret))
    , m_deadline(new QTimer(this))
{
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, this, &KeychainJob::giveUp);
}

// The job of the library has no parent and ends by itself: it cannot be stopped, and what it is
// waiting for may come long after nobody waits for it any more.
void KeychainJob::start()
{
    m_deadline->start(std::chrono::seconds(patience));
    QKeychain::Job* job = makeJob();
    job->setKey(QString::fromStdString(m_entry));
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, &KeychainJob::take, Qt::QueuedConnection);
    job->setAutoDelete(false);
    connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater, Qt::QueuedConnection);
    job->start();
}

QKeychain::Job* KeychainJob::makeJob() const
{
    const QString name = QString::fromLatin1(service);
    switch (m_kind) {
    case Kind::Write: {
        auto* job = new QKeychain::WritePasswordJob(name);
        job->setTextData(QString::fromStdString(m_secret.reveal()));
        return job;
    }
    case Kind::Remove:
        return new QKeychain::DeletePasswordJob(name);
    case Kind::Read:
        break;
    }
    return new QKeychain::ReadPasswordJob(name);
}

void KeychainJob::take(QKeychain::Job* job)
{
    if (job->error() == QKeychain::NoError) {
        const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(job);
        finish(reading ? Secret(reading->textData().toStdString()) : Secret());
    } else if (m_kind == Kind::Remove && job->error() == QKeychain::EntryNotFound
               && !isSecretServiceLocked()) {
        finish(Secret());
    } else {
        finish(errorOf(*job, m_entry));
    }
}

void KeychainJob::giveUp()
{
    finish(Error(ErrorCode::KeychainTimeout, {printableText(m_entry), std::to_string(patience)}));
}

void KeychainJob::finish(const Result<Secret>& result)
{
    // an answer that comes after the deadline finds nobody
    if (m_finished)
        return;
    m_finished = true;
    m_deadline->stop();
    Q_EMIT finished(result);
}

} // namespace lmi
