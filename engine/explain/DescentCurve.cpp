// Value, slope and curvature of every curve, side by side.
#include "engine/explain/DescentCurve.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

namespace {

struct NamedCurve {
    CurveType type;
    std::string_view name;
};

constexpr auto kNames = std::to_array<NamedCurve>({
    {CurveType::Parabola, "parabola"},
    {CurveType::TwoValleys, "two-valleys"},
    {CurveType::Plateau, "plateau"},
    {CurveType::Kink, "kink"},
});

// Newton's method from a place near enough that it doubles the digits with every step.
double polishedMinimum(CurveType type, double near)
{
    for (int i = 0; i < 8; ++i)
        near -= curveSlope(type, near) / curveCurvature(type, near);
    return near;
}

} // namespace

double curveValue(CurveType type, double at)
{
    switch (type) {
    case CurveType::Parabola: return 0.5 * at * at;
    case CurveType::TwoValleys: return (at * at * at * at - 8.0 * at * at + 3.0 * at) / 10.0 + 2.5;
    case CurveType::Plateau: return -std::expm1(-0.5 * at * at);
    case CurveType::Kink: return std::abs(at);
    }
    return 0.0;
}

double curveSlope(CurveType type, double at)
{
    switch (type) {
    case CurveType::Parabola: return at;
    case CurveType::TwoValleys: return (4.0 * at * at * at - 16.0 * at + 3.0) / 10.0;
    case CurveType::Plateau: return at * std::exp(-0.5 * at * at);
    case CurveType::Kink: return at > 0.0 ? 1.0 : at < 0.0 ? -1.0 : at == 0.0 ? 0.0 : at;
    }
    return 0.0;
}

double curveCurvature(CurveType type, double at)
{
    switch (type) {
    case CurveType::Parabola: return 1.0;
    case CurveType::TwoValleys: return (12.0 * at * at - 16.0) / 10.0;
    case CurveType::Plateau: return (1.0 - at * at) * std::exp(-0.5 * at * at);
    case CurveType::Kink: return 0.0;
    }
    return 0.0;
}

std::vector<double> curveMinima(CurveType type)
{
    if (type != CurveType::TwoValleys)
        return {0.0};
    return {polishedMinimum(type, -2.1), polishedMinimum(type, 1.9)};
}

double curveHalfWidth(CurveType type)
{
    return type == CurveType::Plateau ? 5.0 : type == CurveType::TwoValleys ? 3.2 : 4.0;
}

double curveUsualStart(CurveType type)
{
    switch (type) {
    case CurveType::Parabola: return -3.0;
    case CurveType::TwoValleys: return 2.8;
    case CurveType::Plateau: return -3.0;
    case CurveType::Kink: return -2.6;
    }
    return 0.0;
}

std::string_view curveName(CurveType type)
{
    return std::ranges::find(kNames, type, &NamedCurve::type)->name;
}

std::optional<CurveType> curveFromName(std::string_view name)
{
    const auto entry = std::ranges::find(kNames, name, &NamedCurve::name);
    return entry == kNames.end() ? std::nullopt : std::optional(entry->type);
}

} // namespace chalknet
