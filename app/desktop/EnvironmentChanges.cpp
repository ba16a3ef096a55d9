#include "app/desktop/EnvironmentChanges.h"

#include "core/base/File.h"
#include "core/config/Environment.h"
#include "core/config/Keys.h"
#include "core/oauth/ProxyChoice.h"
#include "core/oauth/SafeNetwork.h"
#include "core/token/History.h"

#include <QDir>
#include <QFileInfo>

namespace lmi {
namespace {

constexpr std::size_t largestFile = 1024UL * 1024;
constexpr const char* demoClient = "demo-desktop";

std::string pathOf(const QString& file)
{
    return QFile::encodeName(file).toStdString();
}

// "prod.env" and ".env.prod" are both "prod"; one that is only ".env" is called like its folder.
QString nameIn(const QFileInfo& file)
{
    QString name = file.fileName();
    if (name == QLatin1String(".env"))
        return file.absoluteDir().dirName();
    if (name.startsWith(QLatin1String(".env.")))
        return name.mid(5);
    if (name.endsWith(QLatin1String(".env")))
        name.chop(4);
    return name;
}

} // namespace

Status EnvironmentChanges::save(const EnvironmentEdit& edit) const
{
    if (!edit.original)
        return m_files.create(edit.name, edit.changes);
    if (*edit.original == edit.name)
        return m_files.change(edit.name, edit.changes);
    return rename(*edit.original, edit);
}

// What can be refused comes first, so that a refusal leaves everything as it was. The locks are
// held until the tokens have followed, so that nobody who has one stores a token under a name that
// is about to go.
Status EnvironmentChanges::rename(const EnvironmentName& from, const EnvironmentEdit& edit) const
{
    if (const auto free = m_files.checkNewName(from, edit.name); !free)
        return free;
    const auto source = lock(from);
    if (!source)
        return source.error();
    const auto target = lock(edit.name);
    if (!target)
        return target.error();
    for (const EnvironmentName& name : {from, edit.name}) {
        if (const auto token = m_store.load(name); !token && !isNoToken(token.error()))
            return token.error();
    }
    if (const auto room = m_store.checkRoom(edit.name); !room)
        return room;
    if (auto changed = m_files.change(from, edit.changes); !changed)
        return changed;
    if (auto renamed = m_files.rename(from, edit.name); !renamed)
        return renamed;
    const Status moved = m_store.move(*source, *target);
    // what people look back on goes along where it can
    static_cast<void>(History(m_paths.historyFolder()).move(from, edit.name));
    // what may not survive a power cut is there all the same
    const bool there = moved || moved.error().code == ErrorCode::FileNotDurable;
    return there ? Status(Done()) : moved;
}

Result<TokenLock> EnvironmentChanges::lock(const EnvironmentName& name) const
{
    auto lock = m_store.tryLock(name);
    if (!lock)
        return lock.error();
    if (!lock->has_value())
        return Error(ErrorCode::LockTimeout, {m_store.path(name), std::to_string(patience)});
    return std::move(**lock);
}

Result<EnvironmentName> EnvironmentChanges::duplicate(const EnvironmentName& name) const
{
    constexpr int most = 100;
    for (int number = 1; number < most; ++number) {
        const std::string end = number == 1 ? "-copy" : "-copy" + std::to_string(number);
        const auto copy = EnvironmentName::from(name.text() + end);
        const Status made = copy ? m_files.duplicate(name, *copy) : copy.error();
        if (made)
            return copy;
        if (made.error().code != ErrorCode::EnvironmentExists)
            return made.error();
    }
    return Error(ErrorCode::EnvironmentExists, {name.text() + "-copy"});
}

Status EnvironmentChanges::remove(const EnvironmentName& name) const
{
    return m_files.remove(name);
}

Status EnvironmentChanges::setDefault(const EnvironmentName& name) const
{
    return m_files.setDefault(name);
}

Status EnvironmentChanges::setAutoRefresh(const EnvironmentName& name, bool on) const
{
    return m_files.changeSwitch(name, keys::autoRefresh, on ? "yes" : "no", "yes");
}

Result<std::map<std::string, GeneralValue>>
EnvironmentChanges::general(const std::vector<std::string>& keys, const Variables& variables) const
{
    const auto present = m_files.general(variables);
    if (!present)
        return present.error();
    std::map<std::string, GeneralValue> values;
    for (const std::string& key : keys) {
        const auto found = present->find(key);
        values[key].text = found == present->end() ? std::string() : found->second;
        if (variables(key))
            values[key].coveredBy = "variable " + key;
    }
    return values;
}

// What cannot be used is not written down: it would be in the way of every environment.
Status EnvironmentChanges::checkGeneral(const std::string& key, const std::string& value) const
{
    if (value.empty())
        return Done();
    if (key == keys::proxy) {
        if (auto understood = checkProxy(value); !understood)
            return understood;
    }
    const bool isPath = key == keys::logFile || key == keys::caFile;
    if (isPath && !QDir::isAbsolutePath(QString::fromStdString(value)))
        return Error(ErrorCode::ConfigValueInvalid,
                     {key, value, m_paths.mainFile(), "the whole path of a file"});
    const Status checked = checkValue(key, value);
    if (!checked || key != keys::caFile)
        return checked;
    const auto certificates = certificatesIn(value);
    return certificates ? Status(Done()) : certificates.error();
}

Status EnvironmentChanges::setGeneral(const std::string& key, const std::string& value) const
{
    if (auto checked = checkGeneral(key, value); !checked)
        return checked;
    return m_files.changeGeneral(
        {{key, value.empty() ? std::optional<std::string>() : std::optional(value)}});
}

ImportOutcome EnvironmentChanges::import(const QStringList& files) const
{
    ImportOutcome outcome;
    for (const QString& file : files) {
        const QFileInfo about(file);
        if (!about.isDir()) {
            importFile(file, outcome);
            continue;
        }
        const auto inside =
            QDir(file).entryInfoList({QStringLiteral("*.env"), QStringLiteral(".env.*")},
                                     QDir::Files | QDir::Hidden, QDir::Name);
        for (const QFileInfo& each : inside)
            importFile(each.filePath(), outcome);
    }
    return outcome;
}

void EnvironmentChanges::importFile(const QString& file, ImportOutcome& outcome) const
{
    const std::string path = pathOf(file);
    const auto text = readFile(path, largestFile, FileRole::Configuration);
    if (!text || !text->has_value()) {
        outcome.problems.emplace_back(
            text ? Error(ErrorCode::ConfigUnreadable, {path, systemReason(ENOENT)})
                 : Error(ErrorCode::ConfigUnreadable, text.error().arguments));
        return;
    }
    const auto found = environmentsInText(**text, path, nameIn(QFileInfo(file)).toStdString());
    if (!found) {
        outcome.problems.push_back(found.error());
        return;
    }
    for (const ImportedEnvironment& each : *found) {
        const auto name = EnvironmentName::from(each.name);
        const Status created = name ? m_files.createFrom(*name, each.text) : name.error();
        if (created)
            outcome.added.push_back(*name);
        else
            outcome.problems.push_back(created.error());
    }
}

Result<EnvironmentName> EnvironmentChanges::makeDemo(const std::string& issuer) const
{
    const auto name = EnvironmentName::from("demo").value();
    const DotenvChanges settings{{keys::grantType, "authorization_code_pkce"},
                                 {keys::clientId, demoClient},
                                 {keys::issuer, issuer}};
    const Status created = m_files.create(name, settings);
    const bool there = !created && created.error().code == ErrorCode::EnvironmentExists;
    const Status done = there ? m_files.change(name, settings) : created;
    return done ? Result(name) : done.error();
}

} // namespace lmi
