#pragma once

#include "ui/Facts.h"

#include <QAbstractListModel>

namespace lmi {

/// The lines of one page of the details.
class FactModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole, NoteRole, HeadingRole };

    using QAbstractListModel::QAbstractListModel;

    void setFacts(Facts facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    Facts m_facts;
};

} // namespace lmi
