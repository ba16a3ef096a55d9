#pragma once

#include <QSortFilterProxyModel>

namespace lmi {

/// The environments that a person is looking for: by a text that is part of the name, of who is
/// logged in or of the grant, and by how they stand; in the order that the person wants.
class EnvironmentFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Kind { All, NeedsPerson, Usable };
    enum class Order { Name, EndsFirst, NeedsPersonFirst };

    explicit EnvironmentFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    void setKind(Kind kind);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    Kind m_kind = Kind::All;
    Order m_order = Order::Name;
};

} // namespace lmi
