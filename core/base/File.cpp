#include "core/base/File.h"

#include "core/base/Descriptor.h"
#include "core/base/Text.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <random>

namespace lmi {
namespace {

constexpr std::string_view temporarySuffix = ".tmp";
constexpr std::size_t temporaryDigits = 8;
constexpr int mostLinks = 8;

// open(2) that a signal does not end
int openRetrying(int folder, const char* path, int flags, mode_t mode = 0)
{
    int number = -1;
    do {
        number = ::openat(folder, path, flags | O_CLOEXEC, mode);
    } while (number < 0 && errno == EINTR);
    return number;
}

std::string unsafeReason(const struct stat& about)
{
    if (S_ISLNK(about.st_mode))
        return "a symbolic link";
    if (S_ISDIR(about.st_mode))
        return "a folder";
    if (!S_ISREG(about.st_mode))
        return "not a regular file";
    if (about.st_uid != ::geteuid())
        return "owned by another user";
    if (about.st_nlink > 1)
        return "linked under a second name";
    return {};
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

// Whether nobody but the owner has rights, if need be after taking them away.
bool isClosedToOthers(int number, const struct stat& about, mode_t ownRights)
{
    return (about.st_mode & 077U) == 0 || ::fchmod(number, ownRights) == 0;
}

// A folder of this user that is not a link; no value if there is none. `otherwise` is the code of
// errors that say nothing about safety.
Result<std::optional<Descriptor>> openOwnFolder(const std::string& path, ErrorCode otherwise,
                                                WideRights rights)
{
    Descriptor folder(openRetrying(AT_FDCWD, path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW));
    if (!folder.valid()) {
        if (errno == ENOENT)
            return std::optional<Descriptor>();
        if (errno == ELOOP || errno == ENOTDIR)
            return Error(ErrorCode::FolderUnsafe, {path, "a link or not a folder"});
        return Error(otherwise, {path, systemReason(errno)});
    }
    struct stat about { };
    if (::fstat(folder.number(), &about) != 0)
        return Error(otherwise, {path, systemReason(errno)});
    if (about.st_uid != ::geteuid())
        return Error(ErrorCode::FolderUnsafe, {path, "owned by another user"});
    if (rights == WideRights::Repair && !isClosedToOthers(folder.number(), about, 0700))
        return Error(ErrorCode::FolderUnsafe, {path, "open to other users"});
    return std::optional<Descriptor>(std::move(folder));
}

Result<std::string> readAll(int number, const std::string& path, std::size_t limit,
                            std::size_t expected)
{
    std::string content;
    content.resize(std::min(limit, expected) + 1);
    std::size_t used = 0;
    for (;;) {
        if (used == content.size())
            content.resize(std::min(limit + 1, content.size() * 2));
        const ssize_t count = ::read(number, content.data() + used, content.size() - used);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Error(ErrorCode::FileUnreadable, {path, systemReason(errno)});
        if (count == 0)
            break;
        used += static_cast<std::size_t>(count);
        if (used > limit)
            return Error(ErrorCode::FileTooLarge, {path, std::to_string(limit)});
    }
    content.resize(used);
    return content;
}

constexpr int readFlags = O_RDONLY | O_NONBLOCK | O_NOCTTY;

Result<std::optional<std::string>> readOpened(const Descriptor& file, const std::string& path,
                                              std::size_t limit, FileRole role, WideRights rights)
{
    struct stat about { };
    if (::fstat(file.number(), &about) != 0)
        return Error(ErrorCode::FileUnreadable, {path, systemReason(errno)});
    if (role == FileRole::Private) {
        if (std::string reason = unsafeReason(about); !reason.empty())
            return Error(ErrorCode::FileUnsafe, {path, std::move(reason)});
        if (rights == WideRights::Repair && !isClosedToOthers(file.number(), about, 0600))
            return Error(ErrorCode::FileUnsafe, {path, "open to other users"});
    } else if (!S_ISREG(about.st_mode)) {
        return Error(ErrorCode::FileUnreadable, {path, "it is not a regular file"});
    }
    auto content = readAll(file.number(), path, limit, static_cast<std::size_t>(about.st_size));
    if (!content)
        return content.error();
    return std::optional<std::string>(std::move(*content));
}

Result<std::optional<std::string>> readConfigurationFile(const std::string& path, std::size_t limit)
{
    const Descriptor file(openRetrying(AT_FDCWD, path.c_str(), readFlags));
    if (file.valid())
        return readOpened(file, path, limit, FileRole::Configuration, WideRights::Keep);
    if (errno == ENOENT || errno == ENOTDIR)
        return std::optional<std::string>();
    return Error(ErrorCode::FileUnreadable, {path, systemReason(errno)});
}

Result<std::optional<std::string>> readPrivateFile(const std::string& path, std::size_t limit,
                                                   WideRights rights)
{
    const std::string name = path.substr(path.rfind('/') + 1);
    const auto folder = openOwnFolder(folderOf(path), ErrorCode::FileUnreadable, rights);
    if (!folder)
        return folder.error();
    if (!folder->has_value())
        return std::optional<std::string>();
    const Descriptor file(openRetrying((*folder)->number(), name.c_str(), readFlags | O_NOFOLLOW));
    if (file.valid())
        return readOpened(file, path, limit, FileRole::Private, rights);
    if (errno == ENOENT)
        return std::optional<std::string>();
    if (errno == ELOOP)
        return Error(ErrorCode::FileUnsafe, {path, "a symbolic link"});
    return Error(ErrorCode::FileUnreadable, {path, systemReason(errno)});
}

int writeAll(int number, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t count = ::write(number, content.data(), content.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        content.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

bool endsInsideLine(int number, off_t size)
{
    char last = '\n';
    return size > 0 && ::pread(number, &last, 1, size - 1) == 1 && last != '\n';
}

int syncRetrying(int number)
{
    int result = 0;
    do {
        result = ::fsync(number);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

// A new name reaches the disk with the folder that it is in.
int syncFolder(const std::string& path)
{
    const Descriptor folder(openRetrying(AT_FDCWD, path.c_str(), O_RDONLY | O_DIRECTORY));
    return folder.valid() ? syncRetrying(folder.number()) : errno;
}

std::string temporaryName(const std::string& name)
{
    std::random_device source;
    std::array<char, temporaryDigits + 1> digits{};
    std::snprintf(digits.data(), digits.size(), "%08x", source());
    return "." + name + "." + digits.data() + std::string(temporarySuffix);
}

/// What a file has from the moment it gets its name; until then it is this user's alone.
struct Rights {
    mode_t mode = 0600;
    gid_t group = static_cast<gid_t>(-1); ///< the one that new files get
    std::string accessList = {}; ///< as accessListOf() gives it
};

// The access control list as the system keeps it; empty: none. With one, the group's rights are the
// most that any user or group on it has.
std::string accessListOf([[maybe_unused]] const std::string& path)
{
#ifdef __linux__
    constexpr const char* attribute = "system.posix_acl_access";
    const ssize_t size = ::getxattr(path.c_str(), attribute, nullptr, 0);
    std::string list(static_cast<std::size_t>(std::max<ssize_t>(size, 0)), '\0');
    if (size > 0 && ::getxattr(path.c_str(), attribute, list.data(), list.size()) == size)
        return list;
#endif
    return {};
}

bool giveAccessList([[maybe_unused]] int number, [[maybe_unused]] const std::string& list)
{
#ifdef __linux__
    return ::fsetxattr(number, "system.posix_acl_access", list.data(), list.size(), 0) == 0;
#else
    return false;
#endif
}

// What a group may do is not for another one, if the file cannot have it; nor what is for those on
// a list for all of the group.
int giveRights(int number, const Rights& rights)
{
    const bool given = ::fchown(number, static_cast<uid_t>(-1), rights.group) == 0;
    if (given && !rights.accessList.empty() && giveAccessList(number, rights.accessList))
        return 0;
    const bool asBefore = given && rights.accessList.empty();
    const mode_t mode = asBefore ? rights.mode : rights.mode & ~static_cast<mode_t>(070);
    return ::fchmod(number, mode) == 0 ? 0 : errno;
}

// Writes a new file and syncs it; gives 0 or the number of the error.
int writeNew(int folder, const std::string& temporary, std::string_view content,
             const std::optional<Rights>& rights = {})
{
    const Descriptor file(
        openRetrying(folder, temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600));
    if (!file.valid())
        return errno;
    // against a umask that takes rights from the owner too
    if (::fchmod(file.number(), 0600) != 0)
        return errno;
    int failure = writeAll(file.number(), content);
    if (failure == 0)
        failure = syncRetrying(file.number());
    return failure == 0 && rights ? giveRights(file.number(), *rights) : failure;
}

// The names in a folder, which is closed.
std::vector<std::string> namesIn(DIR* folder)
{
    std::vector<std::string> names;
    while (const dirent* entry = ::readdir(folder)) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..")
            names.emplace_back(name);
    }
    ::closedir(folder);
    return names;
}

enum class Orphans { All, Old };

// Without a lock, another process may be writing the younger ones.
bool isOld(const struct stat& about)
{
    constexpr std::time_t oldEnough = 300;
    return about.st_mtime <= std::time(nullptr) - oldEnough;
}

// Removes this user's temporary files of `name`.
void removeTemporaries(int folder, const std::string& name, Orphans which)
{
    const int again = openRetrying(folder, ".", O_RDONLY | O_DIRECTORY);
    DIR* const list = again < 0 ? nullptr : ::fdopendir(again);
    if (!list)
        return;
    for (const std::string& candidate : namesIn(list)) {
        struct stat about { };
        if (ownerOfTemporary(candidate) == name
            && ::fstatat(folder, candidate.c_str(), &about, AT_SYMLINK_NOFOLLOW) == 0
            && about.st_uid == ::geteuid() && (which == Orphans::All || isOld(about)))
            ::unlinkat(folder, candidate.c_str(), 0);
    }
}

// Writes, syncs and renames; gives 0 or the number of the error, with the temporary file gone.
int writeAndRename(int folder, const std::string& name, std::string_view content,
                   const std::optional<Rights>& rights = {})
{
    removeTemporaries(folder, name, Orphans::Old);
    const std::string temporary = temporaryName(name);
    int failure = writeNew(folder, temporary, content, rights);
    if (failure == 0 && ::renameat(folder, temporary.c_str(), folder, name.c_str()) != 0)
        failure = errno;
    if (failure != 0)
        ::unlinkat(folder, temporary.c_str(), 0);
    return failure;
}

// Where every user has a group of their own, it has the user's number, and nobody else is in it.
bool isForOtherMembers(const std::string& path, const struct stat& about, mode_t right)
{
    return (about.st_mode & right) != 0
        && (about.st_gid != about.st_uid || !accessListOf(path).empty());
}

} // namespace

std::string systemReason(int errorNumber)
{
#ifdef __GLIBC__
#if __GLIBC_PREREQ(2, 32)
    // strerror() speaks the language of the process, which a log and a console do not
    if (const char* reason = strerrordesc_np(errorNumber))
        return reason;
#endif
#endif
    return std::strerror(errorNumber);
}

Result<std::optional<std::string>> readFile(const std::string& path, std::size_t limit,
                                            FileRole role, WideRights rights)
{
    return role == FileRole::Private ? readPrivateFile(path, limit, rights)
                                     : readConfigurationFile(path, limit);
}

Status replacePrivateFile(const std::string& folder, const std::string& name,
                          std::string_view content)
{
    const std::string path = folder + "/" + name;
    const auto opened = openOwnFolder(folder, ErrorCode::FileWriteFailed, WideRights::Keep);
    if (!opened)
        return opened.error();
    if (!opened->has_value())
        return Error(ErrorCode::FileWriteFailed, {path, systemReason(ENOENT)});
    const int folderNumber = (*opened)->number();

    struct stat about { };
    if (::fstatat(folderNumber, name.c_str(), &about, AT_SYMLINK_NOFOLLOW) == 0) {
        if (std::string reason = unsafeReason(about); !reason.empty())
            return Error(ErrorCode::FileUnsafe, {path, std::move(reason)});
    }
    if (const int failure = writeAndRename(folderNumber, name, content); failure != 0)
        return Error(ErrorCode::FileWriteFailed, {path, systemReason(failure)});
    if (const int failure = syncRetrying(folderNumber); failure != 0)
        return Error(ErrorCode::FileNotDurable, {path, systemReason(failure)});
    return Done();
}

Status replaceConfigurationFile(const std::string& path, std::string_view content)
{
    std::error_code none;
    std::filesystem::path real(path);
    // a link may point to a file that is not there yet
    for (int links = 0; links < mostLinks && std::filesystem::is_symlink(real, none); ++links)
        real = real.parent_path() / std::filesystem::read_symlink(real, none);
    const std::string target = real.string();
    if (auto created = createFolder(folderOf(target)); !created)
        return created;
    struct stat about { };
    const bool present = ::stat(target.c_str(), &about) == 0;
    const Descriptor folder(
        openRetrying(AT_FDCWD, folderOf(target).c_str(), O_RDONLY | O_DIRECTORY));
    if (!folder.valid())
        return Error(ErrorCode::FileWriteFailed, {target, systemReason(errno)});
    const std::string name = target.substr(target.rfind('/') + 1);
    const auto rights = present
        ? std::optional(Rights{about.st_mode & 0777U, about.st_gid, accessListOf(target)})
        : std::nullopt;
    if (const int failure = writeAndRename(folder.number(), name, content, rights); failure != 0)
        return Error(ErrorCode::FileWriteFailed, {target, systemReason(failure)});
    if (const int failure = syncRetrying(folder.number()); failure != 0)
        return Error(ErrorCode::FileNotDurable, {target, systemReason(failure)});
    return Done();
}

Status appendPrivateLine(const std::string& folder, const std::string& name, std::string_view line)
{
    const std::string path = folder + "/" + name;
    const auto opened = openOwnFolder(folder, ErrorCode::FileWriteFailed, WideRights::Keep);
    if (!opened)
        return opened.error();
    if (!opened->has_value())
        return Error(ErrorCode::FileWriteFailed, {path, systemReason(ENOENT)});
    const Descriptor file(
        openRetrying((*opened)->number(), name.c_str(),
                     O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
    struct stat about { };
    if (!file.valid() || ::fstat(file.number(), &about) != 0)
        return errno == ELOOP ? Error(ErrorCode::FileUnsafe, {path, "a symbolic link"})
                              : Error(ErrorCode::FileWriteFailed, {path, systemReason(errno)});
    if (std::string reason = unsafeReason(about); !reason.empty())
        return Error(ErrorCode::FileUnsafe, {path, std::move(reason)});
    // a line that a full disk cut short is not to take this one along
    const std::string start = endsInsideLine(file.number(), about.st_size) ? "\n" : "";
    if (const int failure = writeAll(file.number(), start + std::string(line) + "\n"); failure != 0)
        return Error(ErrorCode::FileWriteFailed, {path, systemReason(failure)});
    return Done();
}

Result<std::optional<std::string>> takePrivateFile(const std::string& folder,
                                                   const std::string& name, std::size_t limit)
{
    const std::string path = folder + "/" + name;
    const std::string taken = folder + "/" + temporaryName(name);
    if (std::rename(path.c_str(), taken.c_str()) != 0) {
        if (errno == ENOENT)
            return std::optional<std::string>();
        return Error(ErrorCode::FileUnreadable, {path, systemReason(errno)});
    }
    auto content = readFile(taken, limit, FileRole::Private);
    std::remove(taken.c_str());
    return content;
}

Status checkRoom(const std::string& folder, const std::string& name, std::size_t bytes)
{
    const auto opened = openOwnFolder(folder, ErrorCode::FileWriteFailed, WideRights::Keep);
    if (!opened)
        return opened.error();
    const std::string temporary = temporaryName(name);
    const int folderNumber = opened->has_value() ? (*opened)->number() : -1;
    const int failure =
        opened->has_value() ? writeNew(folderNumber, temporary, std::string(bytes, ' ')) : ENOENT;
    ::unlinkat(folderNumber, temporary.c_str(), 0);
    if (failure != 0)
        return Error(ErrorCode::FileWriteFailed, {folder + "/" + name, systemReason(failure)});
    return Done();
}

std::optional<std::string> ownerOfTemporary(const std::string& name)
{
    const std::size_t tail = 1 + temporaryDigits + temporarySuffix.size();
    if (name.size() <= 1 + tail || name.front() != '.' || !name.ends_with(temporarySuffix))
        return std::nullopt;
    const std::string_view end = std::string_view(name).substr(name.size() - tail);
    const std::string_view digits = end.substr(1, temporaryDigits);
    if (end.front() != '.' || !std::all_of(digits.begin(), digits.end(), isHexDigit))
        return std::nullopt;
    return name.substr(1, name.size() - 1 - tail);
}

void removeOrphans(const std::string& folder, const std::string& name)
{
    const auto opened = openOwnFolder(folder, ErrorCode::FileWriteFailed, WideRights::Keep);
    if (opened && opened->has_value())
        removeTemporaries((*opened)->number(), name, Orphans::All);
}

Status createFolder(const std::string& path)
{
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        const std::string part = path.substr(0, end);
        const bool created = ::mkdir(part.c_str(), 0700) == 0;
        if (!created && errno != EEXIST)
            return Error(ErrorCode::FileWriteFailed, {path, systemReason(errno)});
        if (const int failure = created ? syncFolder(folderOf(part)) : 0; failure != 0)
            return Error(ErrorCode::FileNotDurable, {part, systemReason(failure)});
        if (end == std::string::npos)
            return Done();
    }
}

Status ensurePrivateFolder(const std::string& path)
{
    if (auto created = createFolder(path); !created)
        return created;
    const auto folder = openOwnFolder(path, ErrorCode::FileWriteFailed, WideRights::Repair);
    if (!folder)
        return folder.error();
    if (!folder->has_value())
        return Error(ErrorCode::FileWriteFailed, {path, systemReason(ENOENT)});
    return Done();
}

bool othersCanRead(const std::string& path)
{
    struct stat about { };
    if (::stat(path.c_str(), &about) != 0)
        return false;
    const gid_t fileGroup = about.st_gid;
    bool group = isForOtherMembers(path, about, S_IRGRP);
    bool everybody = (about.st_mode & S_IROTH) != 0;
    if (!group && !everybody)
        return false;
    std::error_code problem;
    std::filesystem::path place = std::filesystem::canonical(path, problem);
    while (!problem && place.has_relative_path() && (group || everybody)) {
        place = place.parent_path();
        if (::stat(place.c_str(), &about) != 0)
            return false;
        const bool forAll = (about.st_mode & S_IXOTH) != 0;
        const bool forGroup = isForOtherMembers(place, about, S_IXGRP);
        // the file's own group may be what "everybody" does not hold for
        everybody = everybody && (forAll || (forGroup && about.st_gid != fileGroup));
        group = group && (forAll || forGroup);
    }
    return group || everybody;
}

Result<std::vector<std::string>> listFolder(const std::string& path)
{
    DIR* folder = ::opendir(path.c_str());
    if (!folder) {
        if (errno == ENOENT)
            return std::vector<std::string>();
        return Error(ErrorCode::FileUnreadable, {path, systemReason(errno)});
    }
    return namesIn(folder);
}

std::vector<std::string> linksIn(const std::string& path)
{
    std::vector<std::string> links;
    DIR* folder = ::opendir(path.c_str());
    if (!folder)
        return links;
    while (const dirent* entry = ::readdir(folder)) {
        struct stat about { };
        const bool isLink = entry->d_type == DT_LNK
            || (entry->d_type == DT_UNKNOWN
                && ::fstatat(::dirfd(folder), entry->d_name, &about, AT_SYMLINK_NOFOLLOW) == 0
                && S_ISLNK(about.st_mode));
        if (isLink)
            links.emplace_back(entry->d_name);
    }
    ::closedir(folder);
    return links;
}

} // namespace lmi
