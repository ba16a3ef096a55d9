#include "ui/SelectionPane.h"

#include "ui/BoardSummary.h"
#include "ui/FlatButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lmi {
namespace {

constexpr std::size_t mostActions = 4;

} // namespace

SelectionPane::SelectionPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
{
    setAutoFillBackground(true);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addSpacing(8);
    for (std::size_t i = 0; i < mostActions; ++i) {
        auto* button = new FlatButton({}, this);
        layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i < m_actions.size())
                Q_EMIT requested(m_actions[i]);
        });
        m_buttons.push_back(button);
    }
    layout->addStretch(1);
}

void SelectionPane::show(const std::vector<const SessionEntry*>& entries)
{
    m_title->setText(tr("%n environment(s) chosen", nullptr, static_cast<int>(entries.size())));
    m_summary->setText(BoardSummary::of(entries).shortText());
    m_actions = actionsFor(entries);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_actions.size());
        if (i < m_actions.size())
            m_buttons[i]->setText(actionText(m_actions[i]));
        m_buttons[i]->updateGeometry();
    }
}

} // namespace lmi
