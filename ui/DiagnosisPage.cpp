#include "ui/DiagnosisPage.h"

#include "ui/ErrorText.h"
#include "ui/FactModel.h"
#include "ui/FactView.h"
#include "ui/FlatButton.h"
#include "ui/PlainText.h"
#include "ui/TitleFont.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace lmi {
namespace {

using Check = DiagnosisFinding::Check;
using Verdict = DiagnosisFinding::Verdict;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisPage)
};

QString checkText(Check check)
{
    switch (check) {
    case Check::Configuration:
        return Words::tr("Configuration");
    case Check::Keys:
        return Words::tr("Keys");
    case Check::Pause:
        return Words::tr("Pause");
    case Check::TokenFolder:
        return Words::tr("Token folder");
    case Check::TokenFile:
        return Words::tr("Token file");
    case Check::Browser:
        return Words::tr("Browser");
    case Check::RedirectAddress:
        return Words::tr("Redirect address");
    case Check::NameLookup:
        return Words::tr("Name lookup");
    case Check::Connection:
        return Words::tr("Connection");
    case Check::Clock:
        return Words::tr("Clock");
    case Check::Description:
        return Words::tr("Provider");
    case Check::SigningKeys:
        return Words::tr("Signing keys");
    case Check::Keychain:
        return Words::tr("Keychain");
    case Check::Log:
        break;
    }
    return Words::tr("Log");
}

QString detailText(const DiagnosisFinding& finding)
{
    if (finding.problem)
        return errorText(*finding.problem);
    switch (finding.check) {
    case Check::Configuration:
    case Check::TokenFolder:
    case Check::TokenFile:
        return pathText(finding.detail);
    case Check::Clock:
        return Words::tr("%1 s apart from the provider's").arg(plainText(finding.detail));
    case Check::Connection:
        return Words::tr("%1 answers").arg(isolated(plainText(finding.detail)));
    default:
        return isolated(plainText(finding.detail));
    }
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return Words::tr("Good");
    case Verdict::Warning:
        return Words::tr("Warning");
    case Verdict::Bad:
        break;
    }
    return Words::tr("Problem");
}

} // namespace

DiagnosisPage::DiagnosisPage(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_facts(new FactModel(this))
{
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    auto* view = new FactView(this);
    view->setModel(m_facts);
    layout->addWidget(view, 1);
}

void DiagnosisPage::begin(const EnvironmentName& name)
{
    m_name = name;
    m_problems = 0;
    m_found.clear();
    m_facts->setFacts(m_found);
    m_title->setText(tr("Diagnosis of %1").arg(QString::fromStdString(name.text())));
    m_summary->setText(tr("Looking at everything a login needs, one thing after the other…"));
    m_again->setEnabled(false);
}

void DiagnosisPage::add(const DiagnosisFinding& finding)
{
    m_problems += finding.verdict == Verdict::Good ? 0 : 1;
    m_found.push_back({checkText(finding.check),
                       verdictText(finding.verdict) + QStringLiteral(" · ") + detailText(finding)});
    m_facts->setFacts(m_found);
}

void DiagnosisPage::finish()
{
    m_summary->setText(m_problems == 0 ? tr("All is well.")
                                       : tr("%n point(s) need a look.", nullptr, m_problems));
    m_again->setEnabled(true);
}

void DiagnosisPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void DiagnosisPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_close->setFocus();
}

QWidget* DiagnosisPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_title = new QLabel(head);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(titleFont(font()));
    layout->addWidget(m_title, 1);
    m_again = new FlatButton(tr("Look again"), head);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_name)
            Q_EMIT againRequested(*m_name);
    });
    layout->addWidget(m_again);
    auto* copyButton = new FlatButton(tr("Copy"), head);
    connect(copyButton, &QPushButton::clicked, this, &DiagnosisPage::copy);
    layout->addWidget(copyButton);
    m_close = new FlatButton(tr("Close"), head);
    connect(m_close, &QPushButton::clicked, this, &DiagnosisPage::closeRequested);
    layout->addWidget(m_close);
    return head;
}

void DiagnosisPage::copy() const
{
    QString text = m_title->text() + QLatin1Char('\n');
    for (const Fact& fact : m_found)
        text += fact.label + QStringLiteral(": ") + fact.value + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(withoutIsolates(text));
}

} // namespace lmi
