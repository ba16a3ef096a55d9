#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lmi {

/// Why a system call failed, in the C library's English words.
[[nodiscard]] std::string systemReason(int errorNumber);

/// What a file is read for: configuration may be a symbolic link (people keep theirs under version
/// control), a private file must be a regular file of this user with a single name, in a folder of
/// this user that is not a link.
enum class FileRole { Configuration, Private };

/// What becomes of an own private file, or its folder, that others can reach: who only looks must
/// change nothing, everybody else takes the rights away and refuses what keeps them.
enum class WideRights { Keep, Repair };

/// Reads a whole regular file of at most `limit` bytes; no value if there is none. Never blocks on
/// a pipe or device. `rights` is about private files only. Errors: FileUnreadable, FileUnsafe,
/// FileTooLarge, FolderUnsafe.
[[nodiscard]] Result<std::optional<std::string>> readFile(const std::string& path,
                                                          std::size_t limit, FileRole role,
                                                          WideRights rights = WideRights::Keep);

/// Whether another user of this computer can read the file: its rights say so, and those of every
/// folder above it let them through. Groups count as others, whoever is in them, unless they have
/// the owner's number, as a user's own group has. So does on Linux an access control list.
[[nodiscard]] bool othersCanRead(const std::string& path);

/// Replaces `folder`/`name` by `content`: afterwards there is the old file or the new one, whole,
/// and success means that file and folder have reached the disk. The file is 0600 from its first
/// moment. What a killed process left of replacing it some minutes ago is removed. Errors:
/// FileWriteFailed, FileNotDurable (the new one is there), FileUnsafe, FolderUnsafe.
[[nodiscard]] Status replacePrivateFile(const std::string& folder, const std::string& name,
                                        std::string_view content);

/// Replaces a configuration file's content whole: through a link, to where it points, and with the
/// group and the rights it has, but for a group's if the new file cannot be that group's; a new one
/// is this user's alone, and so is a folder that is made for it. Errors: FileWriteFailed,
/// FileNotDurable.
[[nodiscard]] Status replaceConfigurationFile(const std::string& path, std::string_view content);

/// Adds a line, without a line end of its own, to a private file that may not be there yet; behind
/// one that was cut short it is a new one. Lines of several processes do not mix; nothing waits for
/// the disk. Errors: FileWriteFailed, FileUnsafe, FolderUnsafe.
[[nodiscard]] Status appendPrivateLine(const std::string& folder, const std::string& name,
                                       std::string_view line);

/// Reads a private file and removes it, but not what another process puts into its place meanwhile.
/// No value if there is none. Errors: as readFile().
[[nodiscard]] Result<std::optional<std::string>>
takePrivateFile(const std::string& folder, const std::string& name, std::size_t limit);

/// Whether `folder`/`name` could be replaced by that many bytes now: tries it with a temporary
/// file, which is gone afterwards. Errors: FileWriteFailed, FolderUnsafe.
[[nodiscard]] Status checkRoom(const std::string& folder, const std::string& name,
                               std::size_t bytes);

/// Removes the temporary files that a killed process left of replacing `folder`/`name`; the caller
/// holds the name's lock.
void removeOrphans(const std::string& folder, const std::string& name);

/// The file that a temporary one of this name was to replace; no value if the name is no such one.
[[nodiscard]] std::optional<std::string> ownerOfTemporary(const std::string& name);

/// Creates the folder (and its parents) for this user alone; an own folder that others can enter is
/// closed to them. Errors: FolderUnsafe (a link, or another user's), those of createFolder().
[[nodiscard]] Status ensurePrivateFolder(const std::string& path);

/// Creates the folder and its parents where they are missing, for this user alone; success means
/// that they have reached the disk. Errors: FileWriteFailed, FileNotDurable.
[[nodiscard]] Status createFolder(const std::string& path);

/// The names in a folder, in no order; none if it does not exist. Errors: FileUnreadable.
[[nodiscard]] Result<std::vector<std::string>> listFolder(const std::string& path);

/// The names of the symbolic links in a folder, in no order; none if nobody can say.
[[nodiscard]] std::vector<std::string> linksIn(const std::string& path);

} // namespace lmi
