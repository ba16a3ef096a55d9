#pragma once

#include <QWidget>

#include <string>

class QComboBox;
class QFileSystemWatcher;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace lmi {

/// What lmi has logged lately, growing as it does: the lines with a text in them, or only what went
/// wrong.
class LogPage final : public QWidget {
    Q_OBJECT

public:
    explicit LogPage(QWidget* parent = nullptr);

    /// The end of this file from now on; empty: nothing is logged to a file.
    void follow(const std::string& file);

Q_SIGNALS:
    void openRequested(const std::string& file);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildHead();
    void watch();
    void read();
    void showLines();

    std::string m_file;
    QString m_text;
    QLineEdit* m_search = nullptr;
    QComboBox* m_level = nullptr;
    QLabel* m_hint;
    QPlainTextEdit* m_lines;
    QFileSystemWatcher* m_watcher;
    QTimer* m_soon;
};

} // namespace lmi
