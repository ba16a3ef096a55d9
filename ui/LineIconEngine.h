#pragma once

#include <QByteArray>
#include <QIconEngine>

namespace lmi {

/// Draws an icon of lines in the colour of a menu's text.
class LineIconEngine final : public QIconEngine {
public:
    /// `drawing` is SVG whose colour is "currentColor".
    LineIconEngine(QByteArray drawing, bool hasDirection);

    void paint(QPainter* painter, const QRect& rectangle, QIcon::Mode mode,
               QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;

private:
    QByteArray m_drawing;
    bool m_hasDirection;
};

} // namespace lmi
