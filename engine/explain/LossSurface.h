// LossSurface: a loss of two parameters: linear regression on given rows, or a chosen form (ravine, saddle …), with its
// derivatives.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace chalknet {

/// The two parameters: w and b of the line, or θ₁ and θ₂ of a chosen form.
using SurfacePoint = std::array<double, 2>;

enum class SurfaceType {
    Regression, ///< E(w, b) = (1/n) Σ (w xᵢ + b − tᵢ)²
    Ravine, ///< ½(θ₁²/10 + 2 θ₂²): twenty times as steep across as along
    CurvedValley, ///< (1 − θ₁)² + 10 (θ₂ − θ₁²)² (Rosenbrock 1960, with 10 for 100)
    Saddle, ///< ½ θ₁² − ½ θ₂² + ¼ θ₂⁴: saddle at 0, minima at (0, ±1)
    SeveralMinima, ///< 2θ₁² − 1.05θ₁⁴ + θ₁⁶/6 + θ₁θ₂ + θ₂²: three minima ("three-hump camel", Molga and Smutnicki 2005)
    Plateau, ///< 1 − e^(−(θ₁² + θ₂²)/2): almost flat outside
};

inline constexpr auto kAllSurfaces = std::to_array<SurfaceType>({SurfaceType::Regression, SurfaceType::Ravine,
    SurfaceType::CurvedValley, SurfaceType::Saddle, SurfaceType::SeveralMinima, SurfaceType::Plateau});

/// One example of the regression.
struct RegressionRow {
    double x = 0.0;
    double t = 0.0;

    friend bool operator==(const RegressionRow&, const RegressionRow&) = default;
};

/// Second derivatives at a place.
struct SurfaceCurvature {
    double first = 0.0; ///< ∂²E/∂θ₁²
    double mixed = 0.0; ///< ∂²E/∂θ₁∂θ₂
    double second = 0.0; ///< ∂²E/∂θ₂²

    /// Along the steepest and the flattest direction (the eigenvalues of the matrix), larger one first. Gradient descent on a
    /// quadratic bowl converges for η < 2 / larger one.
    std::array<double, 2> principal() const;
};

/// A part of the plane: first parameter from left to right, second from bottom to top.
struct SurfaceDomain {
    double left = -1.0;
    double right = 1.0;
    double bottom = -1.0;
    double top = 1.0;

    friend bool operator==(const SurfaceDomain&, const SurfaceDomain&) = default;
};

/// Immutable; a value.
class LossSurface {
public:
    /// A chosen form (not Regression: std::invalid_argument).
    explicit LossSurface(SurfaceType type);
    /// Linear regression; at least one row (std::invalid_argument).
    explicit LossSurface(std::vector<RegressionRow> rows);

    SurfaceType type() const { return m_type; }
    bool isRegression() const { return m_type == SurfaceType::Regression; }
    const std::vector<RegressionRow>& rows() const { return m_rows; }

    /// Over all rows.
    double value(SurfacePoint at) const;
    SurfacePoint gradient(SurfacePoint at) const;
    SurfaceCurvature curvature(SurfacePoint at) const;

    /// Mean over some of the rows (indices into rows(); none: over all). A chosen form has no rows and gives value() and
    /// gradient().
    double batchValue(SurfacePoint at, std::span<const std::uint32_t> batch) const;
    SurfacePoint batchGradient(SurfacePoint at, std::span<const std::uint32_t> batch) const;

    /// The lowest first. The regression has one unless all x are equal; then none.
    const std::vector<SurfacePoint>& minima() const { return m_minima; }
    /// Where the slope is 0 without a minimum.
    std::vector<SurfacePoint> saddles() const;
    /// The lowest value there is (of the regression also when all x are equal).
    double lowestValue() const { return m_lowest; }
    /// What a picture shows: a square.
    SurfaceDomain domain() const;
    /// A start from which there is something to see.
    SurfacePoint usualStart() const;

private:
    SurfaceType m_type;
    std::vector<RegressionRow> m_rows;
    std::vector<SurfacePoint> m_minima;
    double m_lowest = 0.0;
};

/// `count` rows around the line t = 0.8 x + 0.5: x with two decimals from −0.5 to 2, noise of deviation `noise` on t.
std::vector<RegressionRow> regressionRows(std::size_t count, double noise, std::uint64_t seed);

/// Values on a grid: columns × rows numbers, row 0 at the top, at pixel centres.
std::vector<float> surfaceGrid(const LossSurface& surface, const SurfaceDomain& domain, int columns, int rows);

/// "regression", "ravine", "curved-valley", "saddle", "several-minima", "plateau".
std::string_view surfaceName(SurfaceType type);
std::optional<SurfaceType> surfaceFromName(std::string_view name);

} // namespace chalknet
