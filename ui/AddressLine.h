#pragma once

#include <QWidget>

class QLineEdit;

namespace lmi {

class FlatButton;

/// Where a person puts the address at which a browser ended that cannot reach this computer.
class AddressLine final : public QWidget {
    Q_OBJECT

public:
    explicit AddressLine(QWidget* parent = nullptr);

    void clear();

Q_SIGNALS:
    void entered(const QString& address);

private:
    void submit();

    QLineEdit* m_edit;
    FlatButton* m_button;
};

} // namespace lmi
