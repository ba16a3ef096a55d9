#pragma once

#include "ui/EnvironmentLook.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace lmi {

/// The environments as rows, in the order of their names. Follows the board; rows stay the same
/// rows while they change, so that what is chosen stays chosen. How a row looks is worked out when
/// somebody wants to see it.
class EnvironmentModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        LookRole = Qt::UserRole,
        NeedsPersonRole,
        UsableRole,
        SearchRole, ///< name, person and grant, a line each
        EndRole, ///< seconds since 1970 as long as it is usable; the end of time otherwise
        UrgencyRole, ///< less comes first
    };

    explicit EnvironmentModel(const SessionBoard& board, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const SessionEntry& entry(int row) const;
    [[nodiscard]] const EnvironmentLook& look(int row) const;
    /// The row of that name; -1: none.
    [[nodiscard]] int rowOf(const EnvironmentName& name) const;

    /// Makes the texts those of this moment.
    void tick();
    /// The number of seconds after which a text changes by itself; 0: none does.
    [[nodiscard]] UnixTime secondsUntilChange() const;

private:
    struct Row {
        SessionEntry entry;
        mutable std::optional<EnvironmentLook> look = {}; ///< once somebody has seen it
    };

    void synchronize();
    void removeRow(int row);
    void insert(int row, const std::vector<SessionEntry>& entries);
    void takeRows(int first, int last);
    [[nodiscard]] bool take(int row, const SessionEntry& entry);
    [[nodiscard]] const EnvironmentLook& lookAt(const Row& row) const;
    [[nodiscard]] QString sentenceOf(const EnvironmentLook& look) const;

    const SessionBoard& m_board;
    std::vector<Row> m_rows;
};

} // namespace lmi
