#include "ui/TitleFont.h"

namespace lmi {

QFont titleFont(const QFont& usual, TitleSize size)
{
    QFont title = usual;
    title.setBold(true);
    title.setPointSizeF(usual.pointSizeF() * (size == TitleSize::Part ? 1.6 : 1.8));
    return title;
}

} // namespace lmi
