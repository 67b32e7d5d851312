// Token values of both themes.
#include "ui/theme/Theme.h"

#include <QSize>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(0xff000000U | value);
}

const Colors& paperColors()
{
    static const Colors colors{
        rgb(0xF5F3ED),
        rgb(0xFFFFFF),
        rgb(0xF0EDE5),
        rgb(0xE6E1D5),
        rgb(0xDDD8CC),
        rgb(0xEAE6DC),
        rgb(0x8A8578),
        rgb(0x666A70),
        rgb(0x464B53),
        rgb(0x16191D),
        rgb(0x1A64AE),
        rgb(0xB24A00),
        rgb(0x175A9C),
        rgb(0xA04200),
        rgb(0xDCE9F6),
        rgb(0xFBE5D3),
        rgb(0x7A3FB0),
        rgb(0x00746A),
        rgb(0x866200),
        rgb(0xC2185B),
        rgb(0xEFE4F8),
        rgb(0xD9EFEB),
        rgb(0xF7EBCB),
    };
    return colors;
}

const Colors& chalkboardColors()
{
    static const Colors colors{
        rgb(0x121A18),
        rgb(0x18221F),
        rgb(0x202D29),
        rgb(0x293833),
        rgb(0x33433E),
        rgb(0x24312D),
        rgb(0x74877F),
        rgb(0x9AA8A1),
        rgb(0xC4CDC6),
        rgb(0xF1F4EC),
        rgb(0x74B9F4),
        rgb(0xF5A252),
        rgb(0x74B9F4),
        rgb(0xF5A252),
        rgb(0x1D3447),
        rgb(0x43301D),
        rgb(0xCFA9F4),
        rgb(0x5FD4B9),
        rgb(0xE9CF6B),
        rgb(0xE8638F),
        rgb(0x332B40),
        rgb(0x1B3A34),
        rgb(0x3A3620),
    };
    return colors;
}

QFont fontOf(const QStringList& families, double pixelSize, bool italic, bool bold)
{
    QFont font;
    font.setFamilies(families);
    // Qt takes whole pixels only by setPixelSize; fractions of the type scale go through points at 72 per inch elsewhere,
    // so sizes are rounded here once.
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize))));
    font.setItalic(italic);
    font.setBold(bold);
    return font;
}

} // namespace

ColorMap::ColorMap(std::initializer_list<QColor> stops)
{
    const std::vector<QColor> colors(stops);
    const double last = static_cast<double>(colors.size() - 1);
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        const double position = static_cast<double>(i) / 255.0 * last;
        const auto below = std::min(static_cast<std::size_t>(position), colors.size() - 2);
        const double share = position - static_cast<double>(below);
        const auto blend = [share](int from, int to) { return static_cast<int>(std::lround(from + share * (to - from))); };
        const QColor& a = colors[below];
        const QColor& b = colors[below + 1];
        m_table[i] = qRgb(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()));
    }
}

QRgb ColorMap::diverging(double value) const
{
    if (std::isnan(value))
        value = 0.0;
    return sequential(0.5 + 0.5 * value);
}

QRgb ColorMap::sequential(double value) const
{
    if (std::isnan(value))
        value = 0.0;
    return at(static_cast<int>(std::lround(std::clamp(value, 0.0, 1.0) * 255.0)));
}

Theme::Theme() = default;

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::setName(ThemeName name)
{
    if (m_name == name)
        return;
    m_name = name;
    emit changed();
}

const Colors& Theme::colors() const
{
    return isDark() ? chalkboardColors() : paperColors();
}

const ColorMap& Theme::diverging() const
{
    static const ColorMap paper{rgb(0xB24A00), rgb(0xE8A468), rgb(0xF6F3EC), rgb(0x7FB1DF), rgb(0x1A64AE)};
    static const ColorMap chalkboard{rgb(0xE58F3C), rgb(0x8C5A2C), rgb(0x1B2623), rgb(0x2C5F90), rgb(0x5DA9EA)};
    return isDark() ? chalkboard : paper;
}

const ColorMap& Theme::sequential() const
{
    static const ColorMap paper{rgb(0xFFFFFF), rgb(0xF6F4EE), rgb(0xEDE9E0), rgb(0xE2DCD0), rgb(0xD3CCBD)};
    static const ColorMap chalkboard{rgb(0x1B2623), rgb(0x22302C), rgb(0x2C3D38), rgb(0x384C46), rgb(0x475E57)};
    return isDark() ? chalkboard : paper;
}

QFont Theme::font(TextRole role, double scale) const
{
    switch (role) {
    case TextRole::Title: return sans(22 * scale, true);
    case TextRole::Heading: return sans(16 * scale, true);
    case TextRole::Body: return sans(15 * scale);
    case TextRole::Control: return sans(14.5 * scale);
    case TextRole::FieldLabel: return sans(13.5 * scale);
    case TextRole::Tick: return sans(13 * scale);
    case TextRole::Display: return sans(26 * scale, true);
    case TextRole::Number: return sans(20 * scale);
    case TextRole::Symbol: return formula(20 * scale);
    }
    return sans(15 * scale);
}

QFont Theme::sans(double pixelSize, bool bold) const
{
    static const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math"),
        QStringLiteral("Noto Sans CJK KR"), QStringLiteral("NanumGothic"), QStringLiteral("sans-serif")};
    return fontOf(families, pixelSize, false, bold);
}

QFont Theme::formula(double pixelSize, bool italic, bool bold) const
{
    static const QStringList families{QStringLiteral("Noto Serif"), QStringLiteral("Noto Sans Math"),
        QStringLiteral("Noto Sans CJK KR"), QStringLiteral("NanumGothic"), QStringLiteral("serif")};
    return fontOf(families, pixelSize, italic, bold);
}

double stageScale(const QSize& window)
{
    return std::clamp(std::min(window.width() / 1440.0, window.height() / 900.0), 0.85, 1.6);
}

Density densityFor(const QSize& window)
{
    if (isCompact(window))
        return Density::Compact;
    const double share = std::min(window.width() / 1440.0, window.height() / 900.0);
    return share >= 1.5 ? Density::Large : Density::Reference;
}

double chromeScale(Density density)
{
    return density == Density::Large ? 1.2 : 1.0;
}

bool isCompact(const QSize& window)
{
    return window.width() <= 1280 || window.height() <= 720;
}

} // namespace chalknet::ui
