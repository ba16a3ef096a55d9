#pragma once

#include <QSortFilterProxyModel>

namespace lmi {

/// The environments that a person is looking for: by a text that is part of the name, of who is
/// logged in or of the grant, and by how they stand.
class EnvironmentFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Kind { All, NeedsPerson, Usable };

    explicit EnvironmentFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    void setKind(Kind kind);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_text;
    Kind m_kind = Kind::All;
};

} // namespace lmi
