#pragma once

#include "core/base/Paths.h"

#include <QWidget>

class QLabel;

namespace lmi {

class FlatButton;

/// What stands where the environments would be if they cannot be read: why, and the way to mend it.
class EmptyPage final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(Paths paths, QWidget* parent = nullptr);

    void setError(const Error& error);

Q_SIGNALS:
    void openFolderRequested();
    void openMainFileRequested();

private:
    void open();

    Paths m_paths;
    QLabel* m_title;
    QLabel* m_text;
    FlatButton* m_open;
    bool m_mainFileIsWrong = false;
};

} // namespace lmi
