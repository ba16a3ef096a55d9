#pragma once

#include "core/base/Variables.h"

#include <sys/stat.h>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <stdexcept>
#include <string>

namespace QTest {

template <>
inline char* toString(const std::string& text)
{
    return qstrdup(text.c_str());
}

} // namespace QTest

namespace lmi::test {

/// A folder that goes with the test. Paths are what core takes: std::string.
class Folder final {
public:
    Folder()
    {
        if (!m_folder.isValid())
            throw std::runtime_error("no temporary folder");
    }

    [[nodiscard]] std::string path() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::string path(const std::string& name) const { return path() + "/" + name; }
    /// Everything in `name` below the folder, hidden files too.
    [[nodiscard]] QStringList entries(const std::string& name = {}) const
    {
        return QDir(QString::fromStdString(path(name)))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};

inline void writeText(const std::string& path, const std::string& text)
{
    const QString name = QString::fromStdString(path);
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0)
        throw std::runtime_error("cannot write " + path);
}

inline std::string readText(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path);
    return file.readAll().toStdString();
}

/// The permission bits; -1 if there is no such file.
inline int modeOf(const std::string& path)
{
    struct stat about { };
    return ::lstat(path.c_str(), &about) == 0 ? static_cast<int>(about.st_mode & 07777U) : -1;
}

inline bool exists(const std::string& path)
{
    return modeOf(path) >= 0;
}

/// Process variables that are a test's own.
inline Variables variables(std::map<std::string, std::string> set)
{
    return [set = std::move(set)](const std::string& name) -> std::optional<std::string> {
        const auto found = set.find(name);
        return found == set.end() ? std::nullopt : std::optional(found->second);
    };
}

/// Sets the umask for as long as it lives.
class ScopedUmask final {
public:
    explicit ScopedUmask(int mask) : m_before(::umask(static_cast<mode_t>(mask))) { }
    ScopedUmask(const ScopedUmask&) = delete;
    ScopedUmask& operator=(const ScopedUmask&) = delete;
    ~ScopedUmask() { ::umask(m_before); }

private:
    mode_t m_before;
};

} // namespace lmi::test
