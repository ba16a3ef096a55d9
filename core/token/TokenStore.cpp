#include "core/token/TokenStore.h"

#include "core/token/TokenCodec.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <thread>

namespace lmi {
namespace {

constexpr std::size_t largestFile = 4UL * 1024 * 1024;

// More than tokens need, which rarely have 10 KiB.
constexpr std::size_t usualRoom = 64UL * 1024;

// A file without an access token may still have what gets another one.
bool holdsSecret(const AuthToken& token)
{
    return !token.loggedOut() || token.hasRefreshToken() || !token.idToken.empty();
}

} // namespace

bool isNoToken(const Error& error)
{
    return error.code == ErrorCode::TokenFileCorrupt || error.code == ErrorCode::FileTooLarge;
}

Result<std::optional<AuthToken>> TokenStore::load(const EnvironmentName& name,
                                                  WideRights rights) const
{
    const auto content = readFile(path(name), largestFile, FileRole::Private, rights);
    if (!content)
        return content.error();
    if (!content->has_value())
        return std::optional<AuthToken>();
    auto token = decodeToken(**content);
    if (!token) {
        const char* reason =
            (*content)->empty() ? "it is empty" : "it is not the JSON that is expected";
        return Error(ErrorCode::TokenFileCorrupt, {path(name), reason, name.text()});
    }
    return token;
}

Result<std::optional<AuthToken>> TokenStore::loadPatiently(const EnvironmentName& name,
                                                           WideRights rights) const
{
    constexpr int looks = 6;
    auto token = load(name, rights);
    for (int look = 1; look < looks && !token && token.error().code == ErrorCode::TokenFileCorrupt;
         ++look) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        token = load(name, rights);
    }
    return token;
}

void TokenLock::endCooldown() const
{
    if (!m_lock.note().empty())
        m_lock.leaveNote({});
}

Result<std::optional<TokenLock>> TokenStore::tryLock(const EnvironmentName& name) const
{
    if (auto folder = ensurePrivateFolder(m_folder); !folder)
        return folder.error();
    auto lock = FileLock::tryLock(m_folder + "/" + name.text() + ".lock");
    if (!lock)
        return lock.error();
    if (!lock->has_value())
        return std::optional<TokenLock>();
    removeOrphans(m_folder, fileName(name));
    return std::optional<TokenLock>(TokenLock(name, std::move(**lock)));
}

Result<TokenLock> TokenStore::lockPatiently(const EnvironmentName& name, int seconds) const
{
    const auto giveUp = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    for (;;) {
        auto lock = tryLock(name);
        if (!lock)
            return lock.error();
        if (lock->has_value())
            return std::move(**lock);
        if (std::chrono::steady_clock::now() >= giveUp)
            return Error(ErrorCode::LockTimeout, {path(name), std::to_string(seconds)});
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

void TokenStore::sweep() const
{
    const auto files = listFolder(m_folder);
    if (!files)
        return;
    for (const std::string& file : *files) {
        const auto owner = ownerOfTemporary(file);
        if (!owner || !owner->ends_with(tokenSuffix))
            continue;
        const auto name =
            EnvironmentName::from(owner->substr(0, owner->size() - tokenSuffix.size()));
        if (name)
            static_cast<void>(tryLock(*name));
    }
}

Status TokenStore::checkRoom(const EnvironmentName& name) const
{
    if (auto folder = ensurePrivateFolder(m_folder); !folder)
        return folder;
    // what other tools keep in the file is written again with the new token
    std::error_code none;
    const auto present = std::filesystem::file_size(path(name), none);
    const std::size_t again = none ? 0 : std::min<std::uintmax_t>(present, largestFile);
    return lmi::checkRoom(m_folder, fileName(name), usualRoom + again);
}

Status TokenStore::save(const TokenLock& lock, AuthToken token) const
{
    const auto present = loadPatiently(lock.name());
    if (!present && !isNoToken(present.error()))
        return present.error();
    if (!present) {
        if (auto kept = keepAside(lock.name()); !kept)
            return kept;
    } else if (present->has_value()) {
        token.others = (*present)->others;
    }
    return replacePrivateFile(m_folder, fileName(lock.name()), encodeToken(token));
}

Status TokenStore::move(const TokenLock& from, const TokenLock& to) const
{
    const auto present = loadPatiently(from.name());
    if (!present && !isNoToken(present.error()))
        return present.error();
    // what an environment of that name left is not this one's
    Status moved = clear(to);
    const bool something = present && present->has_value();
    if (something && (moved || moved.error().code == ErrorCode::FileNotDurable))
        moved = replacePrivateFile(m_folder, fileName(to.name()), encodeToken(**present));
    if (!moved && moved.error().code != ErrorCode::FileNotDurable)
        return moved;
    const Status cleared = clear(from);
    return cleared ? moved : cleared;
}

Status TokenStore::clear(const TokenLock& lock) const
{
    const auto present = loadPatiently(lock.name());
    const bool nothing = present && (!present->has_value() || !holdsSecret(**present));
    Status saved = nothing ? Status(Done()) : save(lock, AuthToken());
    if (!saved && saved.error().code != ErrorCode::FileNotDurable)
        return saved;
    const std::string aside = asidePath(lock.name());
    if (std::remove(aside.c_str()) != 0 && errno != ENOENT)
        return Error(ErrorCode::FileWriteFailed, {aside, systemReason(errno)});
    return saved;
}

Status TokenStore::keepAside(const EnvironmentName& name) const
{
    const std::string corrupt = path(name);
    const std::string aside = asidePath(name);
    if (std::rename(corrupt.c_str(), aside.c_str()) != 0)
        return Error(ErrorCode::FileWriteFailed, {aside, systemReason(errno)});
    return Done();
}

} // namespace lmi
