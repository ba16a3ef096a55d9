#pragma once

#include "core/session/SessionBoard.h"

#include <QString>

namespace lmi {

/// How many environments there are and how they stand.
struct BoardSummary {
    bool unreadable = false; ///< the main file cannot be used, so there are none
    int all = 0;
    int usable = 0;
    int needPerson = 0;
    int notRenewed = 0; ///< still valid, but the next token could not be got

    [[nodiscard]] static BoardSummary of(const SessionBoard& board);
    /// Of some of them.
    [[nodiscard]] static BoardSummary of(const std::vector<const SessionEntry*>& entries);

    /// "7 environments · 4 valid · 2 need you · 1 not renewed", without the parts that are nothing.
    [[nodiscard]] QString text() const;
    /// The same without the number of all.
    [[nodiscard]] QString shortText() const;

private:
    void count(const SessionEntry& entry);
};

} // namespace lmi
