// Values, first and second derivatives of every surface, side by side.
#include "engine/explain/LossSurface.h"

#include "engine/base/Random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace chalknet {

namespace {

constexpr double kAlong = 0.1; // curvatures of the ravine
constexpr double kAcross = 2.0;
constexpr double kValleyWall = 10.0;

double chosenValue(SurfaceType type, double u, double v)
{
    switch (type) {
    case SurfaceType::Ravine: return 0.5 * (kAlong * u * u + kAcross * v * v);
    case SurfaceType::CurvedValley: return (1.0 - u) * (1.0 - u) + kValleyWall * (v - u * u) * (v - u * u);
    case SurfaceType::Saddle: return 0.5 * u * u - 0.5 * v * v + 0.25 * v * v * v * v;
    case SurfaceType::SeveralMinima: {
        const double square = u * u;
        return 2.0 * square - 1.05 * square * square + square * square * square / 6.0 + u * v + v * v;
    }
    case SurfaceType::Plateau: return -std::expm1(-0.5 * (u * u + v * v));
    case SurfaceType::Regression: break;
    }
    return 0.0;
}

SurfacePoint chosenGradient(SurfaceType type, double u, double v)
{
    switch (type) {
    case SurfaceType::Ravine: return {kAlong * u, kAcross * v};
    case SurfaceType::CurvedValley: {
        const double wall = 2.0 * kValleyWall * (v - u * u);
        return {-2.0 * (1.0 - u) - 2.0 * u * wall, wall};
    }
    case SurfaceType::Saddle: return {u, v * v * v - v};
    case SurfaceType::SeveralMinima: return {4.0 * u - 4.2 * u * u * u + std::pow(u, 5) + v, u + 2.0 * v};
    case SurfaceType::Plateau: {
        const double bell = std::exp(-0.5 * (u * u + v * v));
        return {u * bell, v * bell};
    }
    case SurfaceType::Regression: break;
    }
    return {0.0, 0.0};
}

SurfaceCurvature chosenCurvature(SurfaceType type, double u, double v)
{
    switch (type) {
    case SurfaceType::Ravine: return {kAlong, 0.0, kAcross};
    case SurfaceType::CurvedValley:
        return {2.0 - 4.0 * kValleyWall * (v - 3.0 * u * u), -4.0 * kValleyWall * u, 2.0 * kValleyWall};
    case SurfaceType::Saddle: return {1.0, 0.0, 3.0 * v * v - 1.0};
    case SurfaceType::SeveralMinima: return {4.0 - 12.6 * u * u + 5.0 * std::pow(u, 4), 1.0, 2.0};
    case SurfaceType::Plateau: {
        const double bell = std::exp(-0.5 * (u * u + v * v));
        return {(1.0 - u * u) * bell, -u * v * bell, (1.0 - v * v) * bell};
    }
    case SurfaceType::Regression: break;
    }
    return {};
}

// θ₁ where the slope of the three-hump camel is 0: θ₂ = −θ₁/2, and θ₁ (3.5 − 4.2 θ₁² + θ₁⁴) = 0, a quadratic in θ₁².
double camelRoot(double sign)
{
    return std::sqrt((4.2 + sign * std::sqrt(4.2 * 4.2 - 4.0 * 3.5)) / 2.0);
}

std::vector<SurfacePoint> chosenMinima(SurfaceType type)
{
    switch (type) {
    case SurfaceType::CurvedValley: return {{1.0, 1.0}};
    case SurfaceType::Saddle: return {{0.0, 1.0}, {0.0, -1.0}};
    case SurfaceType::SeveralMinima: {
        const double outer = camelRoot(1.0);
        return {{0.0, 0.0}, {outer, -0.5 * outer}, {-outer, 0.5 * outer}};
    }
    default: return {{0.0, 0.0}};
    }
}

// Sums of one batch: everything that E, its gradient and its curvature need.
template <typename Row> void forRows(std::size_t all, std::span<const std::uint32_t> batch, Row row)
{
    if (batch.empty()) {
        for (std::size_t i = 0; i < all; ++i)
            row(i);
        return;
    }
    for (const std::uint32_t i : batch)
        row(i);
}

// The normal equations, with centred x.
std::optional<SurfacePoint> bestLine(const std::vector<RegressionRow>& rows)
{
    const auto count = static_cast<double>(rows.size());
    double meanX = 0.0;
    double meanT = 0.0;
    for (const RegressionRow& row : rows) {
        meanX += row.x / count;
        meanT += row.t / count;
    }
    double spread = 0.0;
    double common = 0.0;
    for (const RegressionRow& row : rows) {
        spread += (row.x - meanX) * (row.x - meanX);
        common += (row.x - meanX) * (row.t - meanT);
    }
    if (spread <= 1e-12 * count * (1.0 + meanX * meanX))
        return std::nullopt;
    return SurfacePoint{common / spread, meanT - common / spread * meanX};
}

struct NamedSurface {
    SurfaceType type;
    std::string_view name;
};

constexpr auto kNames = std::to_array<NamedSurface>({
    {SurfaceType::Regression, "regression"},
    {SurfaceType::Ravine, "ravine"},
    {SurfaceType::CurvedValley, "curved-valley"},
    {SurfaceType::Saddle, "saddle"},
    {SurfaceType::SeveralMinima, "several-minima"},
    {SurfaceType::Plateau, "plateau"},
});

} // namespace

std::array<double, 2> SurfaceCurvature::principal() const
{
    const double middle = 0.5 * (first + second);
    const double radius = std::hypot(0.5 * (first - second), mixed);
    return {middle + radius, middle - radius};
}

LossSurface::LossSurface(SurfaceType type)
    : m_type(type)
    , m_minima(chosenMinima(type))
{
    if (type == SurfaceType::Regression)
        throw std::invalid_argument("a regression needs rows");
    m_lowest = value(m_minima.front());
}

LossSurface::LossSurface(std::vector<RegressionRow> rows)
    : m_type(SurfaceType::Regression)
    , m_rows(std::move(rows))
{
    if (m_rows.empty())
        throw std::invalid_argument("a regression needs rows");
    if (const std::optional<SurfacePoint> best = bestLine(m_rows)) {
        m_minima.push_back(*best);
        m_lowest = value(*best);
        return;
    }
    // All x are equal: every line through the mean of t is best.
    double mean = 0.0;
    for (const RegressionRow& row : m_rows)
        mean += row.t / static_cast<double>(m_rows.size());
    m_lowest = value({0.0, mean});
}

double LossSurface::value(SurfacePoint at) const
{
    return batchValue(at, {});
}

SurfacePoint LossSurface::gradient(SurfacePoint at) const
{
    return batchGradient(at, {});
}

double LossSurface::batchValue(SurfacePoint at, std::span<const std::uint32_t> batch) const
{
    if (!isRegression())
        return chosenValue(m_type, at[0], at[1]);
    double sum = 0.0;
    forRows(m_rows.size(), batch, [&](std::size_t i) {
        const double error = at[0] * m_rows[i].x + at[1] - m_rows[i].t;
        sum += error * error;
    });
    return sum / static_cast<double>(batch.empty() ? m_rows.size() : batch.size());
}

// ∂E/∂w = (2/n) Σ (w x + b − t) x, ∂E/∂b = (2/n) Σ (w x + b − t)
SurfacePoint LossSurface::batchGradient(SurfacePoint at, std::span<const std::uint32_t> batch) const
{
    if (!isRegression())
        return chosenGradient(m_type, at[0], at[1]);
    SurfacePoint sum{0.0, 0.0};
    forRows(m_rows.size(), batch, [&](std::size_t i) {
        const double error = at[0] * m_rows[i].x + at[1] - m_rows[i].t;
        sum[0] += error * m_rows[i].x;
        sum[1] += error;
    });
    const double factor = 2.0 / static_cast<double>(batch.empty() ? m_rows.size() : batch.size());
    return {factor * sum[0], factor * sum[1]};
}

SurfaceCurvature LossSurface::curvature(SurfacePoint at) const
{
    if (!isRegression())
        return chosenCurvature(m_type, at[0], at[1]);
    SurfaceCurvature sum;
    const double factor = 2.0 / static_cast<double>(m_rows.size());
    for (const RegressionRow& row : m_rows) {
        sum.first += factor * row.x * row.x;
        sum.mixed += factor * row.x;
        sum.second += factor;
    }
    return sum;
}

std::vector<SurfacePoint> LossSurface::saddles() const
{
    if (m_type == SurfaceType::Saddle)
        return {{0.0, 0.0}};
    if (m_type == SurfaceType::SeveralMinima) {
        const double inner = camelRoot(-1.0);
        return {{inner, -0.5 * inner}, {-inner, 0.5 * inner}};
    }
    return {};
}

SurfaceDomain LossSurface::domain() const
{
    switch (m_type) {
    case SurfaceType::Ravine: return {-10.0, 10.0, -10.0, 10.0};
    case SurfaceType::CurvedValley: return {-2.0, 2.0, -1.0, 3.0};
    case SurfaceType::Saddle: return {-2.0, 2.0, -2.0, 2.0};
    case SurfaceType::SeveralMinima: return {-2.4, 2.4, -2.4, 2.4};
    case SurfaceType::Plateau: return {-5.0, 5.0, -5.0, 5.0};
    case SurfaceType::Regression: break;
    }
    // Around the minimum, shifted towards the usual start.
    const SurfacePoint middle = m_minima.empty() ? SurfacePoint{0.0, 0.0} : m_minima.front();
    return {middle[0] - 2.0, middle[0] + 1.5, middle[1] - 1.25, middle[1] + 2.25};
}

SurfacePoint LossSurface::usualStart() const
{
    switch (m_type) {
    case SurfaceType::Ravine: return {-8.0, 6.0};
    case SurfaceType::CurvedValley: return {-1.5, 2.0};
    case SurfaceType::Saddle: return {1.5, 0.05};
    case SurfaceType::SeveralMinima: return {-1.2, 1.8};
    case SurfaceType::Plateau: return {-3.0, 2.0};
    case SurfaceType::Regression: break;
    }
    const SurfaceDomain area = domain();
    const auto rounded = [](double number) { return std::round(number * 10.0) / 10.0; };
    return {rounded(area.left + 0.1 * (area.right - area.left)), rounded(area.top - 0.15 * (area.top - area.bottom))};
}

std::vector<RegressionRow> regressionRows(std::size_t count, double noise, std::uint64_t seed)
{
    Random random(seed, 77);
    std::vector<RegressionRow> rows(count);
    const auto rounded = [](double number) { return std::round(number * 100.0) / 100.0; };
    for (RegressionRow& row : rows) {
        row.x = rounded(random.uniform(-0.5, 2.0));
        row.t = rounded(0.8 * row.x + 0.5 + noise * random.normal());
    }
    return rows;
}

std::vector<float> surfaceGrid(const LossSurface& surface, const SurfaceDomain& domain, int columns, int rows)
{
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    // A regression is a quadratic of its parameters: six numbers instead of every row at every place.
    const SurfacePoint middle{0.5 * (domain.left + domain.right), 0.5 * (domain.bottom + domain.top)};
    const double level = surface.value(middle);
    const SurfacePoint slope = surface.gradient(middle);
    const SurfaceCurvature curvature = surface.curvature(middle);
    for (int row = 0; row < rows; ++row) {
        const double v = domain.top - (row + 0.5) / rows * (domain.top - domain.bottom);
        for (int column = 0; column < columns; ++column) {
            const double u = domain.left + (column + 0.5) / columns * (domain.right - domain.left);
            if (!surface.isRegression()) {
                values.push_back(static_cast<float>(surface.value({u, v})));
                continue;
            }
            const double du = u - middle[0];
            const double dv = v - middle[1];
            values.push_back(static_cast<float>(level + slope[0] * du + slope[1] * dv
                + 0.5 * (curvature.first * du * du + 2.0 * curvature.mixed * du * dv + curvature.second * dv * dv)));
        }
    }
    return values;
}

std::string_view surfaceName(SurfaceType type)
{
    return std::ranges::find(kNames, type, &NamedSurface::type)->name;
}

std::optional<SurfaceType> surfaceFromName(std::string_view name)
{
    const auto entry = std::ranges::find(kNames, name, &NamedSurface::name);
    return entry == kNames.end() ? std::nullopt : std::optional(entry->type);
}

} // namespace chalknet
