// One small function for each built-in planar data set, and the table of their names.
#include "engine/data/Generators.h"

#include "engine/base/Problem.h"
#include "engine/base/Random.h"
#include "engine/data/DigitGenerator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <sstream>
#include <string>

namespace chalknet {

namespace {

constexpr std::uint64_t kGeneratorStream = 0x64617461;
constexpr double kPi = std::numbers::pi;
constexpr double kLargestNoise = 10.0;
/// Spread of one cloud of the blob sets: clouds 1.0 apart stay apart.
constexpr double kBlobSpread = 0.13;

struct Point {
    double x1 = 0.0;
    double x2 = 0.0;
};

/// A point and its class, or its target for regression.
struct Sample {
    Point point;
    int label = 0;
    double target = 0.0;
};

struct Place {
    std::size_t row = 0;
    std::size_t count = 0;
};

Point scattered(Point centre, double spread, Random& random)
{
    const double dx1 = spread * random.normal();
    const double dx2 = spread * random.normal();
    return {centre.x1 + dx1, centre.x2 + dx2};
}

/// Evenly spread over the area between two circles around the origin.
Point onRing(double inner, double outer, Random& random)
{
    const double radius = std::sqrt(random.uniform(inner * inner, outer * outer));
    const double angle = random.uniform(0.0, 2.0 * kPi);
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

Point inSquare(Random& random)
{
    const double x1 = random.uniform(-1.0, 1.0);
    const double x2 = random.uniform(-1.0, 1.0);
    return {x1, x2};
}

Point corner(std::size_t row)
{
    return {static_cast<double>((row >> 1) & 1U), static_cast<double>(row & 1U)};
}

Sample gate(Place place, bool (*isTrue)(bool, bool))
{
    const Point point = corner(place.row);
    return {point, isTrue(point.x1 != 0.0, point.x2 != 0.0) ? 1 : 0, 0.0};
}

Sample andGate(Place place, Random&)
{
    return gate(place, [](bool a, bool b) { return a && b; });
}
Sample orGate(Place place, Random&)
{
    return gate(place, [](bool a, bool b) { return a || b; });
}
Sample nandGate(Place place, Random&)
{
    return gate(place, [](bool a, bool b) { return !(a && b); });
}
Sample xorGate(Place place, Random&)
{
    return gate(place, [](bool a, bool b) { return a != b; });
}

Sample circle(Place place, Random& random)
{
    const bool isInside = place.row % 2 == 1;
    return {isInside ? onRing(0.0, 0.5, random) : onRing(0.7, 1.0, random), isInside ? 1 : 0, 0.0};
}

Sample xorBlobs(Place place, Random& random)
{
    const Point side = corner(place.row);
    const Point centre{side.x1 - 0.5, side.x2 - 0.5};
    return {scattered(centre, kBlobSpread, random), side.x1 != side.x2 ? 1 : 0, 0.0};
}

Sample blobs(Place place, Random& random)
{
    const int label = static_cast<int>(place.row % 2);
    const double centre = label == 1 ? 0.5 : -0.5;
    return {scattered({centre, centre}, 1.5 * kBlobSpread, random), label, 0.0};
}

// Two Archimedean arms, one half turn apart; points are evenly spaced along the radius.
Sample spiral(Place place, Random&)
{
    const auto label = static_cast<int>(place.row % 2);
    const double pointsPerArm = std::ceil(static_cast<double>(place.count) / 2.0);
    const double share = (static_cast<double>(place.row / 2) + 0.5) / pointsPerArm;
    const double angle = 1.25 * share * 2.0 * kPi + (label == 1 ? 0.0 : kPi);
    return {{share * std::sin(angle), share * std::cos(angle)}, label, 0.0};
}

// Two half circles that reach into one another, scaled to [−1, 1].
Sample moons(Place place, Random& random)
{
    const auto label = static_cast<int>(place.row % 2);
    const double angle = random.uniform(0.0, kPi);
    const Point arc = label == 0 ? Point{std::cos(angle), std::sin(angle)} : Point{1.0 - std::cos(angle), 0.5 - std::sin(angle)};
    return {{(arc.x1 - 0.5) / 1.5, (arc.x2 - 0.25) / 1.5}, label, 0.0};
}

Sample threeRings(Place place, Random& random)
{
    constexpr std::array<Point, 3> kRadii{Point{0.0, 0.25}, Point{0.42, 0.6}, Point{0.8, 1.0}};
    const std::size_t ring = place.row % kRadii.size();
    return {onRing(kRadii[ring].x1, kRadii[ring].x2, random), static_cast<int>(ring), 0.0};
}

Sample fourBlobs(Place place, Random& random)
{
    const std::size_t label = place.row % 4;
    const Point side = corner(label);
    return {scattered({side.x1 - 0.5, side.x2 - 0.5}, kBlobSpread, random), static_cast<int>(label), 0.0};
}

Sample sixBlobs(Place place, Random& random)
{
    const std::size_t label = place.row % 6;
    const double angle = static_cast<double>(label) * kPi / 3.0;
    return {scattered({0.75 * std::cos(angle), 0.75 * std::sin(angle)}, 0.75 * kBlobSpread, random), static_cast<int>(label), 0.0};
}

// Five blades that bend as they go outwards.
Sample pinwheel(Place place, Random& random)
{
    constexpr std::size_t kBlades = 5;
    constexpr double kHalfWidth = 0.2; // of a blade, as an angle
    const std::size_t label = place.row % kBlades;
    const double radius = random.uniform(0.25, 1.0);
    const double angle = 2.0 * kPi * static_cast<double>(label) / kBlades + 1.4 * radius + random.uniform(-kHalfWidth, kHalfWidth);
    return {{radius * std::cos(angle), radius * std::sin(angle)}, static_cast<int>(label), 0.0};
}

Sample plane(Place, Random& random)
{
    const Point point = inSquare(random);
    return {point, 0, 0.5 * (point.x1 + point.x2)};
}

Sample bumps(Place, Random& random)
{
    struct Hill {
        Point centre;
        double height;
    };
    constexpr std::array<Hill, 6> kHills{Hill{{-0.65, 0.45}, 1.0}, Hill{{0.0, 0.45}, -1.0}, Hill{{0.65, 0.45}, 1.0},
        Hill{{-0.65, -0.45}, -1.0}, Hill{{0.0, -0.45}, 1.0}, Hill{{0.65, -0.45}, -1.0}};
    constexpr double kWidth = 0.22;
    const Point point = inSquare(random);
    double target = 0.0;
    for (const Hill& hill : kHills) {
        const double dx1 = point.x1 - hill.centre.x1;
        const double dx2 = point.x2 - hill.centre.x2;
        target += hill.height * std::exp(-(dx1 * dx1 + dx2 * dx2) / (2.0 * kWidth * kWidth));
    }
    return {point, 0, std::clamp(target, -1.0, 1.0)};
}

struct PlanarSet {
    std::string_view name;
    Sample (*sample)(Place, Random&);
    int classes; ///< 0 for regression
    bool isGate;
};

constexpr auto kPlanarSets = std::to_array<PlanarSet>({
    {"and", andGate, 2, true},
    {"or", orGate, 2, true},
    {"nand", nandGate, 2, true},
    {"xor", xorGate, 2, true},
    {"circle", circle, 2, false},
    {"xor-blobs", xorBlobs, 2, false},
    {"blobs", blobs, 2, false},
    {"spiral", spiral, 2, false},
    {"moons", moons, 2, false},
    {"rings-3", threeRings, 3, false},
    {"blobs-4", fourBlobs, 4, false},
    {"pinwheel-5", pinwheel, 5, false},
    {"blobs-6", sixBlobs, 6, false},
    {"plane", plane, 0, false},
    {"bumps", bumps, 0, false},
});

constexpr std::string_view kDigits = "digits";

constexpr auto kNames = [] {
    std::array<std::string_view, kPlanarSets.size() + 1> names{};
    for (std::size_t i = 0; i < kPlanarSets.size(); ++i)
        names[i] = kPlanarSets[i].name;
    names.back() = kDigits;
    return names;
}();

const PlanarSet* findPlanarSet(std::string_view name)
{
    const auto found
        = std::find_if(kPlanarSets.begin(), kPlanarSets.end(), [&](const PlanarSet& set) { return set.name == name; });
    return found == kPlanarSets.end() ? nullptr : &*found;
}

[[noreturn]] void throwUnknown(std::string_view name)
{
    std::string allowed;
    for (const std::string_view known : kNames) {
        if (!allowed.empty())
            allowed += ", ";
        allowed += known;
    }
    throw Error(ProblemCode::UnknownDataName, {std::string(name), allowed});
}

void requireInRange(const GeneratorConfig& config, std::size_t largestCount)
{
    if (config.count < 1 || config.count > largestCount) {
        throw Error(ProblemCode::BadTrainingSetting,
            {"count", std::to_string(config.count), "from 1 to " + std::to_string(largestCount)});
    }
    if (!(config.noise >= 0.0 && config.noise <= kLargestNoise)) {
        std::ostringstream text;
        text << config.noise;
        throw Error(ProblemCode::BadTrainingSetting, {"noise", text.str(), "from 0 to 10"});
    }
}

Dataset generatePlanar(const PlanarSet& set, const GeneratorConfig& config)
{
    std::size_t count = config.count;
    if (set.isGate)
        count = config.noise > 0.0 ? std::max<std::size_t>(4, count) : 4;
    DatasetContent content;
    content.inputs = 2;
    content.inputNames = {"x1", "x2"};
    content.name = std::string(set.name);
    content.classes = set.classes;
    content.values.reserve(2 * count);
    if (set.classes == 0) {
        content.targetColumns = 1;
        content.targetNames = {"t"};
    }
    // Noise has its own stream, so that the noise slider moves the points but does not deal new ones.
    Random random(config.seed, kGeneratorStream);
    Random noise(config.seed, kGeneratorStream + 1);
    for (std::size_t row = 0; row < count; ++row) {
        Sample sample = set.sample({row, count}, random);
        if (set.classes > 0) {
            sample.point = scattered(sample.point, config.noise, noise);
            content.labels.push_back(sample.label);
        } else {
            content.targets.push_back(sample.target + config.noise * noise.normal());
        }
        content.values.push_back(sample.point.x1);
        content.values.push_back(sample.point.x2);
    }
    return Dataset(std::move(content));
}

} // namespace

std::span<const std::string_view> generatorNames()
{
    return kNames;
}

bool isGeneratorName(std::string_view name)
{
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

bool isGate(std::string_view name)
{
    const PlanarSet* const set = findPlanarSet(name);
    return set != nullptr && set->isGate;
}

std::size_t defaultGeneratorCount(std::string_view name)
{
    if (name == kDigits)
        return 10000;
    return isGate(name) ? 4 : 200;
}

Dataset generate(std::string_view name, const GeneratorConfig& config)
{
    if (name == kDigits) {
        requireInRange(config, kMaximumGeneratedDigits);
        return generateDigits(config.count, config.seed, config.noise);
    }
    const PlanarSet* const set = findPlanarSet(name);
    if (set == nullptr)
        throwUnknown(name);
    requireInRange(config, kMaximumGeneratedRows);
    return generatePlanar(*set, config);
}

} // namespace chalknet
