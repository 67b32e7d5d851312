// The generator's digits, bent by what is peculiar to each hand.
#include "ui/lessons/digits/SimulatedHands.h"

#include "engine/data/DigitGenerator.h"
#include "ui/views/InkStrokes.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::uint64_t kDigitSeed = 90'125;

double between(double low, double high, int hand, double step)
{
    const double share = 0.5 + hand * step;
    return low + (high - low) * (share - std::floor(share));
}

/// What makes a hand recognisable; much more than the generator varies by itself in some of them.
struct Manner {
    double slant = 0.0; ///< x moves by slant × height
    double tilt = 0.0; ///< radians
    double width = 1.0;
    double pen = 1.0;

    /// Evenly spread over what hands do (multiples of irrational numbers), so that a few hands already differ much.
    explicit Manner(int hand)
    {
        slant = between(-0.9, 0.75, hand, 0.6180340);
        tilt = between(-0.38, 0.38, hand, 0.7548777);
        width = std::exp(between(-0.5, 0.5, hand, 0.5698403));
        pen = std::exp(between(-0.55, 0.3, hand, 0.4142136));
    }

    StrokePoint applied(const StrokePoint& point) const
    {
        const double u = (point.x - 0.5) * width - slant * (point.y - 0.5);
        const double v = point.y - 0.5;
        const double x = std::cos(tilt) * u - std::sin(tilt) * v;
        const double y = std::sin(tilt) * u + std::cos(tilt) * v;
        constexpr double kRoom = 0.9;
        const auto placed = [](double value) { return std::clamp(0.5 + kRoom * value, 0.0, 1.0) * InkStrokes::kSide; };
        return {placed(x), placed(y), point.width * pen * InkStrokes::kSide};
    }
};

ClassDigitPointer simulatedDigit(int hand, int label)
{
    const Manner manner(hand);
    Random random(kDigitSeed, static_cast<std::uint64_t>(hand * 10 + label));
    ClassDigit digit;
    digit.id = QStringLiteral("simulated-%1-%2").arg(hand + 1).arg(label);
    digit.label = label;
    digit.writer = kFirstSimulated + hand;
    digit.origin = QStringLiteral("simulated");
    digit.originWriter = digit.writer;
    digit.strokes = drawDigit(label, random);
    for (Stroke& stroke : digit.strokes)
        for (StrokePoint& point : stroke)
            point = manner.applied(point);
    return makeClassDigit(std::move(digit));
}

} // namespace

ClassDigits simulatedHands(int hands)
{
    std::vector<ClassDigitPointer> digits;
    for (int hand = 0; hand < hands; ++hand)
        for (int label = 0; label < 10; ++label)
            digits.push_back(simulatedDigit(hand, label));
    return ClassDigits(std::move(digits));
}

} // namespace chalknet::ui
