#include "ui/Contrast.h"

#include <algorithm>
#include <cmath>

namespace lmi {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    // the list, because minmax of two temporaries refers to what is gone
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor& top, const QColor& bottom, double share)
{
    const auto channel = [share](int upper, int lower) {
        return static_cast<int>(std::lround(upper * share + lower * (1 - share)));
    };
    return {channel(top.red(), bottom.red()), channel(top.green(), bottom.green()),
            channel(top.blue(), bottom.blue())};
}

QColor readable(const QColor& colour, const QColor& text, std::initializer_list<QColor> backgrounds,
                double ratio)
{
    constexpr int steps = 10;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(text, colour, static_cast<double>(step) / steps);
        const bool good = std::all_of(backgrounds.begin(), backgrounds.end(), [&](const QColor& b) {
            return contrastRatio(candidate, b) >= ratio;
        });
        if (good)
            return candidate;
    }
    return text;
}

} // namespace lmi
