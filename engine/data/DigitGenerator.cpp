// A style's control points, shaken as hands shake them, become a curve, strokes, and a picture.
#include "engine/data/DigitGenerator.h"

#include "engine/data/DigitTemplates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

namespace chalknet {

namespace {

constexpr std::uint64_t kDigitStream = 0x64696769;
constexpr double kPi = std::numbers::pi;

struct Point {
    double x = 0.0;
    double y = 0.0;
};

/// A normal number that never strays further than 2.2 deviations: people do not write with a slant of 80°.
double bounded(Random& random, double deviation)
{
    return deviation * std::clamp(random.normal(), -2.2, 2.2);
}

const DigitStyle& chooseStyle(int digit, Random& random)
{
    const std::span<const DigitStyle> styles = digitStyles();
    double total = 0.0;
    for (const DigitStyle& style : styles)
        total += style.digit == digit ? style.frequency : 0.0;
    double rest = random.uniform() * total;
    const DigitStyle* chosen = nullptr;
    for (const DigitStyle& style : styles) {
        if (style.digit != digit)
            continue;
        chosen = &style;
        rest -= style.frequency;
        if (rest < 0.0)
            break;
    }
    return *chosen;
}

/// How one person holds the pen for one digit: a smooth map of the plane and a pen.
struct Hand {
    double cosine = 1.0;
    double sine = 0.0;
    double slant = 0.0; ///< x moves by slant · (½ − y)
    double widthFactor = 1.0; ///< narrow or wide
    double taper = 0.0; ///< narrower at the top than at the bottom, or the other way round
    double middle = 0.0; ///< moves the middle up or down: the balance of the two halves
    std::array<double, 2> waveAmplitude{};
    std::array<double, 2> waveFrequency{};
    std::array<double, 2> wavePhase{};
    double penWidth = 0.1;
    double pressure = 0.0; ///< how much thicker the end is than the beginning, as a share
    double shake = 0.0; ///< deviation of the control points

    Point map(Point point) const
    {
        const double u = point.x - 0.5;
        const double v = point.y - 0.5;
        // Zero at both ends and one in the middle.
        const double belly = 1.0 - 4.0 * v * v;
        double x = u * widthFactor * (1.0 + taper * v) - slant * v;
        double y = v + middle * belly;
        x += waveAmplitude[0] * std::sin(waveFrequency[0] * v + wavePhase[0]);
        y += waveAmplitude[1] * std::sin(waveFrequency[1] * u + wavePhase[1]);
        return {cosine * x - sine * y, sine * x + cosine * y};
    }
};

Hand randomHand(Random& random, double extraVariation)
{
    const double more = 1.0 + extraVariation;
    Hand hand;
    const double angle = bounded(random, 0.09 * more);
    hand.cosine = std::cos(angle);
    hand.sine = std::sin(angle);
    hand.slant = 0.15 + bounded(random, 0.28 * more);
    hand.widthFactor = std::exp(bounded(random, 0.22 * more));
    hand.taper = bounded(random, 0.24 * more);
    hand.middle = bounded(random, 0.065 * more);
    for (std::size_t axis = 0; axis < 2; ++axis) {
        hand.waveAmplitude[axis] = bounded(random, 0.032 * more);
        hand.waveFrequency[axis] = random.uniform(3.0, 8.0);
        hand.wavePhase[axis] = random.uniform(0.0, 2.0 * kPi);
    }
    hand.penWidth = std::clamp(0.115 * std::exp(bounded(random, 0.3)), 0.06, 0.22);
    hand.pressure = bounded(random, 0.12);
    hand.shake = 0.029 * more;
    return hand;
}

/// The stretch of a Catmull–Rom curve (1974) from b to c.
Point onCurve(Point a, Point b, Point c, Point d, double t)
{
    const auto blend = [t](double p, double q, double r, double s) {
        return q + 0.5 * t * (r - p + t * (2.0 * p - 5.0 * q + 4.0 * r - s + t * (3.0 * (q - r) + s - p)));
    };
    return {blend(a.x, b.x, c.x, d.x), blend(a.y, b.y, c.y, d.y)};
}

/// A smooth curve through the points from `first` to `last`.
void appendCurve(std::vector<Point>& path, std::span<const Point> points)
{
    constexpr int kSteps = 5;
    const auto at = [&](std::ptrdiff_t index) {
        return points[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index, 0, std::ssize(points) - 1))];
    };
    for (std::ptrdiff_t i = 0; i + 1 < std::ssize(points); ++i) {
        for (int step = path.empty() ? 0 : 1; step <= kSteps; ++step)
            path.push_back(onCurve(at(i - 1), at(i), at(i + 1), at(i + 2), static_cast<double>(step) / kSteps));
    }
}

/// Longer or shorter at an end by `share` of its last stretch.
void stretchEnd(Point& end, Point neighbour, double share)
{
    end.x += share * (end.x - neighbour.x);
    end.y += share * (end.y - neighbour.y);
}

std::vector<Point> shakenPoints(TemplateStroke stroke, const Hand& hand, Random& random)
{
    // The whole stroke is put down a little off, and every point of it again.
    const Point offset{bounded(random, 0.5 * hand.shake), bounded(random, 0.5 * hand.shake)};
    std::vector<Point> points;
    points.reserve(stroke.size());
    for (const TemplatePoint& point : stroke) {
        const double dx = bounded(random, hand.shake);
        const double dy = bounded(random, hand.shake);
        points.push_back({point.x + offset.x + dx, point.y + offset.y + dy});
    }
    stretchEnd(points.front(), points[1], bounded(random, 0.16));
    stretchEnd(points.back(), points[points.size() - 2], bounded(random, 0.16));
    return points;
}

Stroke writtenStroke(TemplateStroke stroke, const Hand& hand, Random& random)
{
    const std::vector<Point> points = shakenPoints(stroke, hand, random);
    std::vector<Point> path;
    std::size_t first = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (!stroke[i].isCorner && i + 1 < points.size())
            continue;
        appendCurve(path, std::span(points).subspan(first, i - first + 1));
        first = i;
    }
    const double ripple = random.uniform(0.0, 2.0 * kPi);
    Stroke written;
    written.reserve(path.size());
    for (std::size_t i = 0; i < path.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(path.size() - 1);
        const double width = hand.penWidth * (1.0 + hand.pressure * (2.0 * share - 1.0) + 0.08 * std::sin(9.0 * share + ripple));
        const Point position = hand.map(path[i]);
        written.push_back({0.5 + 0.7 * position.x, 0.5 + 0.7 * position.y, 0.7 * width});
    }
    return written;
}

} // namespace

std::vector<Stroke> drawDigit(int digit, Random& random, double extraVariation)
{
    const DigitStyle& style = chooseStyle(digit, random);
    const Hand hand = randomHand(random, extraVariation);
    std::vector<Stroke> strokes;
    strokes.reserve(style.strokes.size());
    for (const TemplateStroke stroke : style.strokes)
        strokes.push_back(writtenStroke(stroke, hand, random));
    return strokes;
}

Dataset generateDigits(std::size_t count, std::uint64_t seed, double extraVariation)
{
    constexpr int kClasses = 10;
    DatasetContent content;
    content.inputs = kDigitPixels;
    content.classes = kClasses;
    content.imageShape = ImageShape{kDigitSize, kDigitSize};
    content.name = "digits";
    content.pixels.reserve(count * kDigitPixels);
    content.labels.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const int digit = static_cast<int>(i % kClasses);
        Random random(seed, kDigitStream + (static_cast<std::uint64_t>(i) << 32U));
        const DigitStages stages = preprocessStrokes(drawDigit(digit, random, extraVariation), 1.0);
        content.pixels.insert(content.pixels.end(), stages.final.begin(), stages.final.end());
        content.labels.push_back(digit);
    }
    return Dataset(std::move(content));
}

} // namespace chalknet
