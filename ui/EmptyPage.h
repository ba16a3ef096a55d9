#pragma once

#include "core/base/Paths.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace lmi {

class FlatButton;

/// What stands where the environments would be: how to add the first one, or why they cannot be
/// read.
class EmptyPage final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(Paths paths, QWidget* parent = nullptr);

    void setError(const std::optional<Error>& error);

Q_SIGNALS:
    void openFolderRequested();
    void openMainFileRequested();

private:
    void open();
    void copyExample() const;

    Paths m_paths;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_example;
    FlatButton* m_open;
    FlatButton* m_copy;
    bool m_mainFileIsWrong = false;
};

} // namespace lmi
