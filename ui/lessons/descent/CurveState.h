// CurveState: what the student chose in "One parameter": the curve, the learning rate and the start.
#pragma once

#include "engine/explain/DescentPath.h"

#include <QJsonObject>

#include <cstddef>

namespace chalknet::ui {

inline constexpr double kSmallestCurveRate = 0.001;
inline constexpr double kLargestCurveRate = 3.0;
inline constexpr std::size_t kCurveUpdates = 30;
inline constexpr double kCurveStartStep = 0.05;

/// The learning rate has two significant digits and the start two decimals, so that both are written exactly.
struct CurveState {
    CurveType curve = CurveType::Parabola;
    double rate = 0.5;
    double start = -3.0;

    friend bool operator==(const CurveState&, const CurveState&) = default;
};

CurveState tidied(CurveState state);
QJsonObject toJson(const CurveState& state);
CurveState curveStateFromJson(const QJsonObject& json);

/// Plain gradient descent. One update more than is shown, so that the last place has its step too.
CurvePath curvePath(const CurveState& state, std::size_t updates = kCurveUpdates + 1);
/// How many updates of such a path are shown: 30, or fewer where it diverges.
std::size_t shownUpdates(const CurvePath& path);
double placeOf(const CurvePath& path, std::size_t update);

/// What a picture shows of E.
struct CurveHeights {
    double low = 0.0;
    double high = 1.0;
};
CurveHeights curveHeights(CurveType curve);

} // namespace chalknet::ui
