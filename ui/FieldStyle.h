#pragma once

#include <QProxyStyle>

namespace lmi {

/// The edges of fields and choices, and scroll bars, stand out from light and dark grounds alike
/// (3:1, WCAG 2.2 1.4.11); Qt's own style makes them darker than any ground. All else is the
/// style's beneath.
class FieldStyle final : public QProxyStyle {
    Q_OBJECT

public:
    /// Takes the style over.
    explicit FieldStyle(QStyle* style);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;

private:
    void drawChoice(const QStyleOptionComplex& option, QPainter& painter,
                    const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                       const QWidget* widget) const;
};

/// Puts it over the application's style if that is Qt's own; those of desktops know what they do.
void installFieldStyle();

} // namespace lmi
