#include "core/session/SessionBoard.h"

#include "core/config/ExposedFiles.h"
#include "core/session/FolderWatcher.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace lmi {
namespace {

// A timer of this many seconds at most: a clock that jumps is noticed then at the latest.
constexpr UnixTime longestWait = 3600;
constexpr std::chrono::milliseconds secondLook{250};

// As many as nobody has to wait for, and as long as no frame is late for.
constexpr std::size_t atOnce = 200;
constexpr qint64 sliceMilliseconds = 8;

QString path(const std::string& text)
{
    return QFile::decodeName(QByteArray::fromStdString(text));
}

// What ends a login says nothing about renewing.
bool isOfALogin(const Error& error)
{
    switch (error.code) {
    case ErrorCode::LoginTimeout:
    case ErrorCode::LoginDenied:
    case ErrorCode::LoginInteractionRequired:
    case ErrorCode::LoginAnswerInvalid:
    case ErrorCode::BrowserFailed:
    case ErrorCode::BrowserMissing:
    case ErrorCode::PortBusy:
    case ErrorCode::ListenFailed:
        return true;
    default:
        return false;
    }
}

// Whether a renewal may succeed although this has happened: the network, a disk that is full, a
// keychain that is not unlocked yet, or something else than the provider that answers in its place.
bool mayPass(const Error& error)
{
    switch (error.code) {
    case ErrorCode::LockTimeout:
    case ErrorCode::LockFailed:
    case ErrorCode::FileWriteFailed:
    case ErrorCode::FileNotDurable:
    case ErrorCode::DiscoveryInvalid:
    case ErrorCode::TokenAnswerInvalid:
    case ErrorCode::ProviderRefusedEmpty:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainTimeout:
        return true;
    default:
        return isOfALogin(error) || kindOf(error.code) == ErrorKind::Network;
    }
}

} // namespace

bool SessionEntry::isUsable() const
{
    return status.state == TokenState::Valid || status.state == TokenState::Expiring;
}

bool SessionEntry::renewsByItself() const
{
    return status.refreshable && (!lastError || mayPass(*lastError));
}

bool SessionEntry::renewalFailed() const
{
    const bool hasToken = isUsable() || status.state == TokenState::Expired;
    return hasToken && status.refreshable
        && (renewalError || (lastError && !isOfALogin(*lastError)));
}

bool SessionEntry::needsPerson() const
{
    if (busy || unread)
        return false;
    switch (status.state) {
    case TokenState::Valid:
    case TokenState::LoggedOut:
        return false;
    case TokenState::Expiring:
    case TokenState::Expired:
        return !renewsByItself();
    case TokenState::Invalid:
        break;
    }
    return true;
}

SessionBoard::SessionBoard(ConfigInput config, TokenStore store, const Clock& clock,
                           TokenService& service, QObject* parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_store(std::move(store))
    , m_history(m_config.paths.historyFolder())
    , m_clock(clock)
    , m_service(service)
    , m_nextChange(new QTimer(this))
    , m_reading(new QTimer(this))
    , m_settling(new QTimer(this))
    , m_secondLook(new QTimer(this))
{
    for (QTimer* timer : {m_nextChange, m_reading, m_settling, m_secondLook})
        timer->setSingleShot(true);
    connect(m_nextChange, &QTimer::timeout, this, &SessionBoard::lookAtTimes);
    connect(m_reading, &QTimer::timeout, this, &SessionBoard::goOnReading);
    connect(m_secondLook, &QTimer::timeout, this, &SessionBoard::lookAgain);
    connect(m_settling, &QTimer::timeout, this, [this] {
        if (!m_reading->isActive())
            Q_EMIT settled();
    });
    auto* watcher = new FolderWatcher({path(m_config.paths.configFolder),
                                       path(m_config.paths.environmentFolder()),
                                       path(m_store.folder()), path(m_history.folder())},
                                      this);
    connect(watcher, &FolderWatcher::changed, this, &SessionBoard::takeChanges);
    connect(&m_service, &TokenService::started, this,
            [this](const EnvironmentName& name) { setBusy(name, true); });
    connect(&m_service, &TokenService::waitingForBrowser, this, &SessionBoard::setWaiting);
    connect(&m_service, &TokenService::loginStepped, this, &SessionBoard::setLoginStep);
    connect(&m_service, &TokenService::browserFailed, this, &SessionBoard::setProblem);
    connect(&m_service, &TokenService::renewalFailed, this, &SessionBoard::setRenewalError);
    connect(&m_service, &TokenService::finished, this, &SessionBoard::setOutcome);
    reload();
}

SessionBoard::~SessionBoard() = default;

const SessionEntry* SessionBoard::find(const EnvironmentName& name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &m_entries[static_cast<std::size_t>(index)];
}

BoardState SessionBoard::state() const
{
    if (m_configError)
        return BoardState::NeedsPerson;
    const auto any = [this](auto predicate) {
        return std::any_of(m_entries.begin(), m_entries.end(), predicate);
    };
    if (any([](const SessionEntry& entry) { return entry.busy; }))
        return BoardState::Working;
    if (any([](const SessionEntry& entry) {
            return entry.needsPerson() && entry.status.state != TokenState::Expiring;
        }))
        return BoardState::NeedsPerson;
    if (any([](const SessionEntry& entry) { return entry.needsPerson() || entry.renewalFailed(); }))
        return BoardState::ExpiringSoon;
    return BoardState::AllWell;
}

Result<Configuration> SessionBoard::configuration(const EnvironmentName& name) const
{
    return loadConfiguration(m_config, name);
}

std::vector<Error> SessionBoard::exposedFiles(const EnvironmentName& name) const
{
    const auto resolved = configuration(name);
    return resolved ? lmi::exposedFiles(*resolved) : std::vector<Error>();
}

Result<std::optional<AuthToken>> SessionBoard::token(const EnvironmentName& name) const
{
    return m_store.load(name);
}

std::vector<HistoryEvent> SessionBoard::history(const EnvironmentName& name) const
{
    return m_history.read(name);
}

void SessionBoard::reload()
{
    const auto& snapshot = m_snapshot.emplace(ConfigSnapshot::take(m_config));
    const auto list = snapshot ? snapshot->names() : snapshot.error();
    const std::optional<Error> problem = list ? std::optional<Error>() : list.error();
    const EnvironmentNames read = list ? *list : EnvironmentNames();

    const bool sameNames =
        std::equal(read.names.begin(), read.names.end(), m_entries.begin(), m_entries.end(),
                   [](const EnvironmentName& name, const SessionEntry& entry) {
                       return name == entry.status.name;
                   });
    const bool same = sameNames && problem == m_configError;
    if (!same)
        takeNames(read.names);
    m_configError = problem;
    for (const EnvironmentName& name : read.names)
        readLater(name);
    const std::vector<int> changes = readSome(atOnce);
    if (!same)
        Q_EMIT reset();
    Q_EMIT reloaded();
    if (read.leftOut != m_leftOut) {
        m_leftOut = read.leftOut;
        Q_EMIT leftOutChanged();
    }
    tellOrGoOn(same ? changes : std::vector<int>());
}

// What is known of those that stay, stays.
void SessionBoard::takeNames(const std::vector<EnvironmentName>& names)
{
    std::vector<SessionEntry> entries;
    entries.reserve(names.size());
    m_new.clear();
    m_pending.clear();
    for (const EnvironmentName& name : names) {
        const SessionEntry* known = find(name);
        entries.push_back(known ? *known : newEntry(name));
        if (entries.back().unread)
            m_new.insert(name);
    }
    m_entries = std::move(entries);
}

void SessionBoard::takeChanges(const QSet<QString>& paths)
{
    const auto isOf = [](const std::string& folder, const QString& changed) {
        return changed == path(folder) || QFileInfo(changed).path() == path(folder);
    };
    bool configuration = paths.isEmpty();
    bool history = paths.isEmpty();
    for (const QString& changed : paths) {
        configuration = configuration || isOf(m_config.paths.configFolder, changed)
            || isOf(m_config.paths.environmentFolder(), changed);
        history = history || isOf(m_history.folder(), changed);
        if (isOf(m_store.folder(), changed))
            takeTokenFile(changed);
    }
    if (configuration)
        reload();
    else
        goOnReading();
    if (history)
        Q_EMIT historyChanged();
}

void SessionBoard::takeTokenFile(const QString& path)
{
    if (path == lmi::path(m_store.folder())) {
        for (const SessionEntry& entry : m_entries)
            readLater(entry.status.name);
        return;
    }
    const auto name = EnvironmentName::from(QFileInfo(path).completeBaseName().toStdString());
    if (path.endsWith(QLatin1String(".json")) && name && find(*name))
        readLater(*name);
}

void SessionBoard::readLater(const EnvironmentName& name)
{
    if (m_new.find(name) == m_new.end())
        m_pending.insert(m_pending.end(), name);
}

// Gives which entries are other than before.
std::vector<int> SessionBoard::readSome(std::size_t atLeast)
{
    QElapsedTimer time;
    time.start();
    std::vector<int> changes;
    const auto goesOn = [&](std::size_t done) {
        return (!m_new.empty() || !m_pending.empty())
            && (done < atLeast || !time.hasExpired(sliceMilliseconds));
    };
    for (std::size_t done = 0; goesOn(done); ++done) {
        auto& queue = m_new.empty() ? m_pending : m_new;
        const EnvironmentName name = *queue.begin();
        queue.erase(queue.begin());
        const int index = indexOf(name);
        if (index < 0)
            continue;
        SessionEntry entry = readEntry(name);
        m_pending.erase(name);
        SessionEntry& present = m_entries[static_cast<std::size_t>(index)];
        if (present == entry)
            continue;
        present = std::move(entry);
        changes.push_back(index);
    }
    return changes;
}

void SessionBoard::goOnReading()
{
    tellOrGoOn(readSome(1));
}

// Whoever hears of a change may change more: nothing here is needed any more by then.
void SessionBoard::tellOrGoOn(std::vector<int> changes)
{
    std::sort(changes.begin(), changes.end());
    if (!m_new.empty() || !m_pending.empty())
        m_reading->start(0);
    else
        scheduleNextChange();
    // those that are neighbours at once: each time costs whoever keeps them in an order
    for (auto first = changes.begin(); first != changes.end();) {
        auto last = first;
        while (std::next(last) != changes.end() && *std::next(last) <= *last + 1)
            ++last;
        if (static_cast<std::size_t>(*last) < m_entries.size())
            Q_EMIT changed(*first, *last);
        first = std::next(last);
    }
    if (!m_reading->isActive())
        Q_EMIT settled();
}

// The clock alone makes the states of these other ones.
void SessionBoard::lookAtTimes()
{
    for (const SessionEntry& entry : m_entries) {
        const EnvironmentStatus& status = entry.status;
        const bool timed = status.expiresAt && status.state != TokenState::Invalid;
        if (timed
            && stateByTime({*status.expiresAt, status.issuedAt}, m_clock.now(), status.leeway)
                != status.state)
            readLater(status.name);
    }
    goOnReading();
}

void SessionBoard::lookAgain()
{
    for (const EnvironmentName& name : m_doubted)
        readLater(name);
    goOnReading();
}

// With the work that is going on for it; its files are read later.
SessionEntry SessionBoard::newEntry(const EnvironmentName& name) const
{
    SessionEntry entry{EnvironmentStatus(name)};
    entry.unread = true;
    entry.busy = m_service.isBusy(name);
    if (!m_service.loginAddress(name).isEmpty()) {
        entry.login = LoginStep::Browser;
        entry.loginEndsAt = m_service.loginEndsAt(name);
    }
    return entry;
}

// What the files say now, with what is known of this entry's work.
SessionEntry SessionBoard::readEntry(const EnvironmentName& name)
{
    const Result<ConfigSnapshot>& snapshot = *m_snapshot;
    const auto environment = snapshot ? loadEnvironment(*snapshot, name) : snapshot.error();
    const auto token = m_store.load(name);
    SessionEntry entry = *find(name);

    // the original tool writes in place: what looks corrupt may be half written, so it is believed
    // at the second look
    const bool corrupt = !token && token.error().code == ErrorCode::TokenFileCorrupt;
    if (corrupt && !entry.unread && m_doubted.insert(name).second) {
        m_secondLook->start(secondLook);
        return entry;
    }
    if (!corrupt)
        m_doubted.erase(name);
    entry.unread = false;
    entry.status = assess(name, environment, token, m_clock.now());
    entry.status.tokenFile = m_store.path(name);
    if (takeToken(name, token)) {
        entry.renewalError.reset();
        // somebody else was successful; a mere look is no success
        if (entry.isUsable())
            entry.lastError.reset();
    }
    return entry;
}

// Remembers the token that was read; gives whether it is another one than at the last look.
bool SessionBoard::takeToken(const EnvironmentName& name,
                             const Result<std::optional<AuthToken>>& token)
{
    KnownToken present;
    if (token && token->has_value())
        present = {std::hash<std::string>()((*token)->accessToken.reveal()), (*token)->expiresAt};
    KnownToken& known = m_tokens[name];
    const bool another = !(known == present);
    known = std::move(present);
    return another;
}

// States change by time alone too; one timer waits for the next such moment.
void SessionBoard::scheduleNextChange()
{
    const UnixTime now = m_clock.now();
    UnixTime wait = longestWait;
    bool any = false;
    for (const SessionEntry& entry : m_entries) {
        if (!entry.status.expiresAt)
            continue;
        const TokenLifetime times(*entry.status.expiresAt, entry.status.issuedAt);
        for (const UnixTime moment :
             {times.expiresAt - warningTimeOf(times, entry.status.leeway), times.expiresAt}) {
            if (moment > now) {
                wait = std::min(wait, moment - now);
                any = true;
            }
        }
    }
    if (any)
        m_nextChange->start(std::chrono::seconds(wait));
    else
        m_nextChange->stop();
}

void SessionBoard::change(const EnvironmentName& name,
                          const std::function<void(SessionEntry&)>& apply)
{
    const int index = indexOf(name);
    if (index < 0)
        return;
    SessionEntry& present = m_entries[static_cast<std::size_t>(index)];
    SessionEntry entry = present;
    apply(entry);
    if (present == entry)
        return;
    present = std::move(entry);
    Q_EMIT changed(index, index);
    // many may change in a row
    m_settling->start(0);
}

void SessionBoard::setBusy(const EnvironmentName& name, bool busy)
{
    change(name, [busy](SessionEntry& entry) {
        entry.busy = busy;
        entry.login = LoginStep::None;
    });
}

void SessionBoard::setWaiting(const EnvironmentName& name)
{
    change(name, [&](SessionEntry& entry) {
        entry.login = LoginStep::Browser;
        entry.loginEndsAt = m_service.loginEndsAt(name);
        entry.lastError.reset();
    });
}

void SessionBoard::setLoginStep(const EnvironmentName& name, LoginStep step)
{
    change(name, [step](SessionEntry& entry) {
        entry.login = step;
        // that the browser did not start is over
        entry.lastError.reset();
    });
}

void SessionBoard::setProblem(const EnvironmentName& name, const Error& error)
{
    change(name, [&error](SessionEntry& entry) { entry.lastError = error; });
}

void SessionBoard::setRenewalError(const EnvironmentName& name, const Error& error)
{
    change(name, [&error](SessionEntry& entry) { entry.renewalError = error; });
}

void SessionBoard::setOutcome(const EnvironmentName& name, const Result<AuthToken>& result)
{
    change(name, [&](SessionEntry& entry) {
        entry = readEntry(name);
        entry.busy = false;
        entry.login = LoginStep::None;
        entry.lastError.reset();
        // a login that its person called off is no problem to show
        if (!result && result.error().code != ErrorCode::LoginCancelled)
            entry.lastError = result.error();
    });
    scheduleNextChange();
}

int SessionBoard::indexOf(const EnvironmentName& name) const
{
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), name,
                         [](const SessionEntry& entry, const EnvironmentName& wanted) {
                             return entry.status.name < wanted;
                         });
    const bool there = found != m_entries.end() && found->status.name == name;
    return there ? static_cast<int>(found - m_entries.begin()) : -1;
}

} // namespace lmi
