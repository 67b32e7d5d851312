// DescentCurve: a loss of one parameter to go down on, with its slope and curvature.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace chalknet {

enum class CurveType {
    Parabola, ///< ½ θ²: one minimum; converges for 0 < η < 2
    TwoValleys, ///< (θ⁴ − 8θ² + 3θ)/10 + 2.5: a local and a global minimum
    Plateau, ///< 1 − e^(−θ²/2): almost flat outside
    Kink, ///< |θ|: the slope does not become smaller towards the minimum; 0 at θ = 0
};

inline constexpr auto kAllCurves
    = std::to_array<CurveType>({CurveType::Parabola, CurveType::TwoValleys, CurveType::Plateau, CurveType::Kink});

double curveValue(CurveType type, double at);
/// dE/dθ
double curveSlope(CurveType type, double at);
/// d²E/dθ²
double curveCurvature(CurveType type, double at);

/// The lowest first.
std::vector<double> curveMinima(CurveType type);
/// What a picture shows of θ: from −half to +half.
double curveHalfWidth(CurveType type);
double curveUsualStart(CurveType type);

/// "parabola", "two-valleys", "plateau", "kink".
std::string_view curveName(CurveType type);
std::optional<CurveType> curveFromName(std::string_view name);

} // namespace chalknet
