#include "ui/SelectionPane.h"

#include "ui/BoardSummary.h"
#include "ui/FlatButton.h"
#include "ui/TitleFont.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lmi {
SelectionPane::SelectionPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
{
    setAutoFillBackground(true);
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addSpacing(8);
    // one for each, so that none becomes another under the pointer
    for (const auto action : {EnvironmentAction::LogIn, EnvironmentAction::Refresh,
                              EnvironmentAction::LogOut, EnvironmentAction::Cancel}) {
        auto* button = new FlatButton({}, this);
        layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, action] { request(action); });
        m_buttons[action] = button;
    }
    layout->addStretch(1);
}

void SelectionPane::show(const std::vector<const SessionEntry*>& entries)
{
    m_title->setText(tr("%n environment(s) chosen", nullptr, static_cast<int>(entries.size())));
    m_summary->setText(BoardSummary::of(entries).shortText());
    m_actions = actionsFor(entries);
    // all of them stay where they are
    for (const auto& [action, button] : m_buttons) {
        const auto found =
            std::find_if(m_actions.begin(), m_actions.end(),
                         [wanted = action](const auto& each) { return each.action == wanted; });
        const bool possible = found != m_actions.end();
        button->setText(actionText(possible ? *found : SelectionAction{action, {}}));
        button->setEnabled(possible);
        button->updateGeometry();
    }
}

void SelectionPane::request(EnvironmentAction wanted)
{
    for (const SelectionAction& each : m_actions) {
        if (each.action == wanted) {
            Q_EMIT requested(each);
            return;
        }
    }
}

} // namespace lmi
