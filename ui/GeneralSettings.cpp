#include "ui/GeneralSettings.h"

#include "core/config/Keys.h"
#include "ui/ErrorReason.h"
#include "ui/ErrorText.h"
#include "ui/FormField.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lmi {

GeneralSettings::GeneralSettings(QWidget* parent) : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(14);
    const auto label = [](const char* text) {
        return QCoreApplication::translate("lmi::EnvironmentEditor", text);
    };
    addField(rows, keys::leeway, tr("Seconds before its end that a token is replaced"),
             QStringLiteral("30"));
    addField(rows, keys::browser, label("Browser command"), QStringLiteral("firefox -P work %s"));
    addField(rows, keys::proxy, tr("Proxy"), QStringLiteral("http://proxy.example.com:3128"));
    addField(rows, keys::caFile, label("Certificates of the company"),
             QStringLiteral("/etc/ssl/company.pem"));
    addLogLevel(rows);
    addField(rows, keys::logFile, tr("Log file"), QStringLiteral("/home/me/lmi.log"));
}

std::vector<std::string> GeneralSettings::keys()
{
    return {keys::leeway, keys::browser, keys::proxy, keys::caFile, keys::logLevel, keys::logFile};
}

void GeneralSettings::show(const std::map<std::string, GeneralValue>& values)
{
    m_values = values;
    for (const std::string& key : keys())
        reset(key);
}

void GeneralSettings::forgetTyped()
{
    show(std::map(m_values));
}

void GeneralSettings::reset(const std::string& key)
{
    const GeneralValue& value = m_values[key];
    if (const auto field = m_fields.find(key); field != m_fields.end()) {
        field->second->setText(QString::fromStdString(value.text));
    } else {
        const QSignalBlocker quiet(m_logLevel);
        const int index = m_logLevel->findData(QString::fromStdString(value.text));
        m_logLevel->setCurrentIndex(std::max(index, 0));
    }
    setHint(key,
            value.coveredBy.empty() ? QString()
                                    : QCoreApplication::translate("lmi::EnvironmentEditor",
                                                                  "Not used: %1 has another value.")
                                          .arg(reasonText(value.coveredBy)),
            Tone::Warning);
}

void GeneralSettings::setHint(const std::string& key, const QString& hint, Tone tone)
{
    if (const auto field = m_fields.find(key); field != m_fields.end()) {
        field->second->setHint(hint, tone);
        return;
    }
    m_logHint->setText(hint);
    m_logHint->setVisible(!hint.isEmpty());
    m_logLevel->setAccessibleDescription(hint);
}

void GeneralSettings::showOutcome(const std::string& key, const std::optional<Error>& problem)
{
    if (problem) {
        setHint(key, errorText(*problem), Tone::Bad);
        return;
    }
    m_values[key].text = m_asked[key];
    // what does not count is not to be taken for done
    if (m_values[key].coveredBy.empty())
        setHint(key, tr("Saved."), Tone::Good);
    else
        reset(key);
}

void GeneralSettings::addField(QVBoxLayout* rows, const char* key, const QString& label,
                               const QString& example)
{
    auto* field = new FormField(label, example, FormField::Kind::Text, this);
    field->setToolTip(QString::fromLatin1(key));
    connect(field, &FormField::committed, this,
            [this, key, field] { take(key, field->text().toStdString()); });
    rows->addWidget(field);
    m_fields[key] = field;
}

void GeneralSettings::addLogLevel(QVBoxLayout* rows)
{
    auto* label = new QLabel(tr("What is logged to a file"), this);
    label->setTextFormat(Qt::PlainText);
    m_logLevel = new QComboBox(this);
    m_logLevel->addItem(tr("What is done"), QString());
    m_logLevel->addItem(tr("Everything, for looking for a fault"), QStringLiteral("debug"));
    m_logLevel->addItem(tr("Only what went wrong"), QStringLiteral("warning"));
    m_logLevel->addItem(tr("Nothing"), QStringLiteral("off"));
    m_logLevel->setMinimumHeight(32);
    m_logLevel->setAccessibleName(label->text());
    m_logLevel->setToolTip(QString::fromLatin1(keys::logLevel));
    label->setBuddy(m_logLevel);
    auto* both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(label);
    both->addWidget(m_logLevel);
    m_logHint = new QLabel(this);
    m_logHint->setTextFormat(Qt::PlainText);
    m_logHint->setWordWrap(true);
    m_logHint->hide();
    both->addWidget(m_logHint);
    rows->addLayout(both);
    connect(m_logLevel, &QComboBox::currentIndexChanged, this,
            [this] { take(keys::logLevel, m_logLevel->currentData().toString().toStdString()); });
}

void GeneralSettings::take(const std::string& key, const std::string& value)
{
    if (value == m_values[key].text) {
        reset(key);
        return;
    }
    m_asked[key] = value;
    Q_EMIT changed(key, value);
}

} // namespace lmi
