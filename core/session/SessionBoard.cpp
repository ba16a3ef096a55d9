#include "core/session/SessionBoard.h"

#include "core/config/ExposedFiles.h"
#include "core/session/FolderWatcher.h"

#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace lmi {
namespace {

// A timer of this many seconds at most: a clock that jumps is noticed then at the latest.
constexpr UnixTime longestWait = 3600;
constexpr std::chrono::milliseconds secondLook{250};

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

// Whether a renewal may succeed although this has happened: the network, a disk that is full, or
// something else than the provider that answers in its place.
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
    if (busy)
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
    , m_watcher(
          new FolderWatcher({path(m_config.paths.configFolder),
                             path(m_config.paths.environmentFolder()), path(m_store.folder())},
                            this))
    , m_nextChange(new QTimer(this))
    , m_secondLook(new QTimer(this))
{
    m_nextChange->setSingleShot(true);
    m_secondLook->setSingleShot(true);
    connect(m_nextChange, &QTimer::timeout, this, &SessionBoard::reload);
    connect(m_secondLook, &QTimer::timeout, this, &SessionBoard::reload);
    connect(m_watcher, &FolderWatcher::changed, this, &SessionBoard::reload);
    auto* historyWatcher = new FolderWatcher({path(m_history.folder())}, this);
    connect(historyWatcher, &FolderWatcher::changed, this, &SessionBoard::historyChanged);
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
    const auto snapshot = ConfigSnapshot::take(m_config);
    const auto list = snapshot ? snapshot->names() : snapshot.error();
    const std::optional<Error> problem = list ? std::optional<Error>() : list.error();
    const EnvironmentNames read = list ? *list : EnvironmentNames();
    const std::vector<EnvironmentName>& present = read.names;

    const bool sameNames =
        std::equal(present.begin(), present.end(), m_entries.begin(), m_entries.end(),
                   [](const EnvironmentName& name, const SessionEntry& entry) {
                       return name == entry.status.name;
                   });
    if (sameNames && problem == m_configError) {
        for (const EnvironmentName& name : present)
            update(indexOf(name), readEntry(name, snapshot));
    } else {
        std::vector<SessionEntry> entries;
        for (const EnvironmentName& name : present)
            entries.push_back(readEntry(name, snapshot));
        m_entries = std::move(entries);
        m_configError = problem;
        Q_EMIT reset();
    }
    if (read.leftOut != m_leftOut) {
        m_leftOut = read.leftOut;
        Q_EMIT leftOutChanged();
    }
    scheduleNextChange();
}

// With the work that is going on for it; its files are read later.
SessionEntry SessionBoard::newEntry(const EnvironmentName& name) const
{
    SessionEntry entry{EnvironmentStatus(name)};
    entry.busy = m_service.isBusy(name);
    if (!m_service.loginAddress(name).isEmpty()) {
        entry.login = LoginStep::Browser;
        entry.loginEndsAt = m_service.loginEndsAt(name);
    }
    return entry;
}

// What the files say now, with what is known of this entry's work.
SessionEntry SessionBoard::readEntry(const EnvironmentName& name,
                                     const Result<ConfigSnapshot>& snapshot)
{
    const auto environment = snapshot ? loadEnvironment(*snapshot, name) : snapshot.error();
    const auto token = m_store.load(name);
    const SessionEntry* known = find(name);
    SessionEntry entry = known ? *known : newEntry(name);

    // the original tool writes in place: what looks corrupt may be half written, so it is believed
    // at the second look
    const bool corrupt = !token && token.error().code == ErrorCode::TokenFileCorrupt;
    if (corrupt && known && m_doubted.insert(name).second) {
        m_secondLook->start(secondLook);
        return entry;
    }
    if (!corrupt)
        m_doubted.erase(name);
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
        present = {(*token)->accessToken, (*token)->expiresAt};
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
        AuthToken times;
        times.expiresAt = *entry.status.expiresAt;
        times.issuedAt = entry.status.issuedAt;
        for (const UnixTime moment : {times.expiresAt - warningTimeOf(times), times.expiresAt}) {
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

void SessionBoard::setBusy(const EnvironmentName& name, bool busy)
{
    if (const SessionEntry* known = find(name)) {
        SessionEntry entry = *known;
        entry.busy = busy;
        entry.login = LoginStep::None;
        update(indexOf(name), std::move(entry));
    }
}

void SessionBoard::setWaiting(const EnvironmentName& name)
{
    if (const SessionEntry* known = find(name)) {
        SessionEntry entry = *known;
        entry.login = LoginStep::Browser;
        entry.loginEndsAt = m_service.loginEndsAt(name);
        entry.lastError.reset();
        update(indexOf(name), std::move(entry));
    }
}

void SessionBoard::setLoginStep(const EnvironmentName& name, LoginStep step)
{
    if (const SessionEntry* known = find(name)) {
        SessionEntry entry = *known;
        entry.login = step;
        // that the browser did not start is over
        entry.lastError.reset();
        update(indexOf(name), std::move(entry));
    }
}

void SessionBoard::setProblem(const EnvironmentName& name, const Error& error)
{
    if (const SessionEntry* known = find(name)) {
        SessionEntry entry = *known;
        entry.lastError = error;
        update(indexOf(name), std::move(entry));
    }
}

void SessionBoard::setRenewalError(const EnvironmentName& name, const Error& error)
{
    if (const SessionEntry* known = find(name)) {
        SessionEntry entry = *known;
        entry.renewalError = error;
        update(indexOf(name), std::move(entry));
    }
}

void SessionBoard::setOutcome(const EnvironmentName& name, const Result<AuthToken>& result)
{
    if (!find(name))
        return;
    SessionEntry entry = readEntry(name, ConfigSnapshot::take(m_config));
    entry.busy = false;
    entry.login = LoginStep::None;
    entry.lastError.reset();
    // a login that its person called off is no problem to show
    if (!result && result.error().code != ErrorCode::LoginCancelled)
        entry.lastError = result.error();
    update(indexOf(name), std::move(entry));
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

void SessionBoard::update(int index, SessionEntry entry)
{
    SessionEntry& present = m_entries[static_cast<std::size_t>(index)];
    if (present == entry)
        return;
    present = std::move(entry);
    Q_EMIT changed(index);
}

} // namespace lmi
