// Theme: the colour, type and spacing tokens of Paper and Chalkboard; painters take every colour and size from here.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QRgb>

#include <array>

namespace chalknet::ui {

enum class ThemeName { Paper, Chalkboard };

/// Colour tokens; hues carry meaning (see docs/DESIGN.md): pos/neg = sign and class, c1 … c4 = series.
struct Colors {
    QColor bg, surface, inset, sel, line, grid, ctl, ink3, ink2, ink;
    QColor pos, neg, posText, negText, posBg, negBg;
    QColor c1, c2, c3, c4, c1Bg, c2Bg, c3Bg;
};

/// 256 colours from −1 to +1 (neg – neutral – pos), or low to high.
class ColorMap {
public:
    /// `stops` evenly spaced.
    explicit ColorMap(std::initializer_list<QColor> stops);
    /// value in [−1, 1] for the diverging map, [0, 1] for the sequential one is mapped by the caller to [0, 255].
    QRgb at(int index) const { return m_table[static_cast<std::size_t>(index)]; }
    /// From [−1, 1], clamped; NaN gives the middle.
    QRgb diverging(double value) const;
    /// From [0, 1], clamped.
    QRgb sequential(double value) const;

private:
    std::array<QRgb, 256> m_table{};
};

/// Spacing steps, radii and heights in logical pixels.
namespace metrics {
inline constexpr int kPageMargin = 16;
inline constexpr int kCardGap = 12;
inline constexpr int kCardPadding = 16;
inline constexpr int kCompactPageMargin = 12;
inline constexpr int kCompactCardGap = 8;
inline constexpr int kCompactCardPadding = 12;
inline constexpr int kCardRadius = 10;
inline constexpr int kButtonRadius = 7;
inline constexpr int kFieldRadius = 6;
inline constexpr int kThumbnailRadius = 8;
inline constexpr int kFieldHeight = 32;
inline constexpr int kButtonHeight = 34;
inline constexpr int kTransportHeight = 42;
inline constexpr int kMinimumHitTarget = 28;
inline constexpr int kRailWidth = 84;
inline constexpr int kTopBarHeight = 56;
inline constexpr int kCompactTopBarHeight = 44;
inline constexpr int kStatusBarHeight = 28;
} // namespace metrics

/// Roles of the type scale; sizes in logical pixels at stage scale 1.
enum class TextRole {
    Title, ///< 22 bold
    Heading, ///< 16 bold
    Body, ///< 15
    Control, ///< 14.5
    FieldLabel, ///< 13.5, use ink2
    Tick, ///< 13, use ink3
    Display, ///< 26 bold
    Number, ///< 20, numbers put into formulas
    Symbol, ///< 20 serif italic: a letter of a formula
};

/// The process-wide current theme. Changing it emits changed(); every custom widget repaints on it.
class Theme : public QObject {
    Q_OBJECT

public:
    static Theme& instance();

    ThemeName name() const { return m_name; }
    bool isDark() const { return m_name == ThemeName::Chalkboard; }
    void setName(ThemeName name);

    const Colors& colors() const;
    /// −1 … +1: negative, neutral, positive.
    const ColorMap& diverging() const;
    /// Loss heights, low to high.
    const ColorMap& sequential() const;
    /// The share of the diverging range used under data points, so that points stay the strongest marks.
    double underPointsRange() const { return isDark() ? 0.60 : 0.52; }

    /// Sans for words and numbers; `scale` is the stage scale. Pixel sizes, so that layout does not depend on the screen's DPI.
    QFont font(TextRole role, double scale = 1.0) const;
    /// Sans of a free size.
    QFont sans(double pixelSize, bool bold = false) const;
    /// Serif italic for variables, upright for digits, brackets and function names.
    QFont formula(double pixelSize, bool italic = true, bool bold = false) const;

signals:
    void changed();

private:
    Theme();
    ThemeName m_name = ThemeName::Paper;
};

/// Stage scale for a window: clamp(min(W/1440, H/900), 0.85, 1.6).
double stageScale(const QSize& window);

/// How large rail, bars and explanation are.
enum class Density {
    Compact, ///< up to 1280 wide or 720 high
    Reference, ///< 1440 × 900
    Large ///< from 2560 × 1440: 1.2 times the reference
};
Density densityFor(const QSize& window);
/// The factor of sizes in rail, bars and explanation: 1.2 when Large, else 1.
double chromeScale(Density density);

/// True for a window up to 1280 wide or 720 high: smaller gaps and padding, no subtitle, small rail items.
bool isCompact(const QSize& window);

} // namespace chalknet::ui
