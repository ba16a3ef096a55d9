#include "ui/DetailsPane.h"

#include "ui/AddressLine.h"
#include "ui/ElidedLabel.h"
#include "ui/EnvironmentMessage.h"
#include "ui/FactModel.h"
#include "ui/FactView.h"
#include "ui/FlatButton.h"
#include "ui/FoldingRow.h"
#include "ui/MessageBar.h"
#include "ui/StateLine.h"
#include "ui/TitleFont.h"
#include "ui/UnderlineTabs.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace lmi {
namespace {

constexpr std::size_t mostButtons = 3;

} // namespace

DetailsPane::DetailsPane(const SessionBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
{
    setAutoFillBackground(true);
}

void DetailsPane::showEnvironment(const std::optional<EnvironmentName>& name)
{
    // what was begun for one login is not for another
    if (m_address && m_name != name)
        m_address->clear();
    if (m_name != name)
        m_asked = 0;
    m_name = name;
    const SessionEntry* entry = name ? m_board.find(*name) : nullptr;
    if (!entry) {
        if (m_content)
            m_content->hide();
        return;
    }
    if (!m_content)
        build();
    m_content->show();
    m_exposed = m_board.exposedFiles(*name);
    showHead(*entry);
    showPage();
}

// What stands here changes with the environment; the place for it does not.
QSize DetailsPane::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo(QSize(320, 0));
}

void DetailsPane::tick()
{
    const SessionEntry* entry = m_name ? m_board.find(*m_name) : nullptr;
    if (entry && m_content)
        showHead(*entry);
}

void DetailsPane::showActivity()
{
    const bool affected =
        m_content && (m_tabs->currentIndex() == Activity || m_tabs->currentIndex() == Overview);
    if (affected && isVisible())
        showPage();
}

void DetailsPane::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_content = new QWidget(this);
    outer->addWidget(m_content);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(24, 16, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(buildHeader());
    m_message = new MessageBar(m_content);
    layout->addWidget(m_message);
    m_address = new AddressLine(m_content);
    layout->addWidget(m_address);
    connect(m_address, &AddressLine::entered, this, [this](const QString& address) {
        if (m_name)
            Q_EMIT addressEntered(*m_name, address);
    });
    m_tabs = new UnderlineTabs(m_content);
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Token"));
    m_tabs->addTab(tr("Configuration"));
    m_tabs->addTab(tr("Activity"));
    layout->addWidget(m_tabs);
    m_facts = new FactModel(this);
    auto* view = new FactView(m_content);
    view->setModel(m_facts);
    layout->addWidget(view, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailsPane::showPage);
}

QWidget* DetailsPane::buildHeader()
{
    auto* header = new QWidget(this);
    auto* rows = new QVBoxLayout(header);
    rows->setContentsMargins({});
    rows->setSpacing(4);
    m_title = new ElidedLabel(header);
    m_title->setFont(titleFont(font()));
    auto* top = new FoldingRow(header);
    top->setParts(m_title, buildButtons(top));
    rows->addWidget(top);
    m_state = new StateLine(header);
    rows->addWidget(m_state);
    return header;
}

QWidget* DetailsPane::buildButtons(QWidget* parent)
{
    auto* buttons = new QWidget(parent);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (std::size_t i = 0; i < mostButtons; ++i) {
        auto* button = new FlatButton({}, buttons);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { request(i); });
        m_buttons.push_back(button);
    }
    return buttons;
}

void DetailsPane::showHead(const SessionEntry& entry)
{
    const EnvironmentLook look = lookOf(entry, m_board.now());
    m_title->setText(look.name);
    m_state->setLook(look);
    const EnvironmentMessage message = messageFor(entry, m_exposed);
    m_message->setMessage(message.text, message.tone);
    if (!entry.waitsForBrowser())
        m_address->clear();
    m_address->setVisible(entry.waitsForBrowser());
    showButtons(entry, look.urgent);
}

void DetailsPane::showButtons(const SessionEntry& entry, bool urgent)
{
    m_actions = actionsFor(entry);
    // the row's menu has it too; here it stands only if there is nothing else to do
    if (m_actions.size() > 1)
        std::erase(m_actions, EnvironmentAction::OpenFile);
    m_actions.resize(std::min(m_actions.size(), mostButtons), EnvironmentAction::Cancel);
    for (std::size_t i = 0; i < mostButtons; ++i) {
        m_buttons[i]->setVisible(i < m_actions.size());
        if (i < m_actions.size())
            m_buttons[i]->setText(actionText(m_actions[i]));
        m_buttons[i]->setStrong(i == 0 && urgent);
    }
}

void DetailsPane::showPage()
{
    if (!m_name)
        return;
    const SessionEntry* entry = m_board.find(*m_name);
    if (!entry)
        return;
    switch (m_tabs->currentIndex()) {
    case Overview:
        m_facts->setFacts(overviewFacts(*entry, m_board.configuration(*m_name),
                                        m_board.token(*m_name), m_board.history(*m_name),
                                        m_board.now()));
        break;
    case Token:
        showToken(m_board.token(*m_name));
        break;
    case Activity:
        m_facts->setFacts(activityFacts(m_board.history(*m_name), m_board.now()));
        break;
    default:
        m_facts->setFacts(configurationFacts(m_board.configuration(*m_name)));
        break;
    }
}

// Each ID token is looked at once, however often the page is shown; who could not be asked is asked
// again when somebody comes back to the environment.
void DetailsPane::showToken(const Result<std::optional<AuthToken>>& token)
{
    const bool hasIdToken = token && token->has_value() && !(*token)->idToken.empty();
    if (!hasIdToken) {
        m_facts->setFacts(tokenFacts(token, std::nullopt, m_board.now()));
        return;
    }
    const std::size_t idToken =
        std::hash<std::string>()(m_name->text() + '\n' + (*token)->idToken.reveal());
    const auto known = m_verdicts.find(idToken);
    const bool isKnown = known != m_verdicts.end() && (known->second || m_asked == idToken);
    std::optional<Result<bool>> verdict;
    if (isKnown)
        verdict = known->second;
    m_facts->setFacts(tokenFacts(token, verdict, m_board.now()));
    if (isKnown || m_asked == idToken)
        return;
    m_verdicts.erase(idToken);
    m_asked = idToken;
    Q_EMIT signatureWanted(*m_name);
}

void DetailsPane::showSignature(const EnvironmentName& name, const Result<bool>& isRight)
{
    if (m_name != name || m_asked == 0)
        return;
    m_verdicts.insert_or_assign(m_asked, isRight);
    if (m_tabs->currentIndex() == Token)
        showToken(m_board.token(name));
}

void DetailsPane::request(std::size_t button)
{
    if (m_name && button < m_actions.size())
        Q_EMIT requested(m_actions[button], *m_name);
}

} // namespace lmi
