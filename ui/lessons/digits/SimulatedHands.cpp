// The generator's digits, bent by what is peculiar to each hand.
#include "ui/lessons/digits/SimulatedHands.h"

#include "engine/data/DigitGenerator.h"
#include "ui/views/InkStrokes.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::uint64_t kHandSeed = 4'711;
constexpr std::uint64_t kDigitSeed = 90'125;

/// What makes a hand recognisable; much more than the generator varies by itself in some of them.
struct Manner {
    double slant = 0.0; ///< x moves by slant × height
    double tilt = 0.0; ///< radians
    double width = 1.0;
    double pen = 1.0;

    explicit Manner(int hand)
    {
        Random random(kHandSeed, static_cast<std::uint64_t>(hand));
        slant = random.uniform(-0.75, 0.55);
        tilt = random.uniform(-0.3, 0.3);
        width = std::exp(random.uniform(-0.45, 0.4));
        pen = std::exp(random.uniform(-0.55, 0.5));
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
