// BasinState: what the student has chosen in "Valleys and saddles".
#pragma once

#include "engine/explain/DescentPath.h"
#include "engine/model/NetworkSpec.h"

#include <QJsonObject>

#include <optional>

namespace chalknet {
class Dataset;
}

namespace chalknet::ui {

inline constexpr double kLeastBasinRate = 0.001;
inline constexpr double kMostBasinRate = 1.0;
inline constexpr int kLeastBasinUpdates = 10;
inline constexpr int kMostBasinUpdates = 500;

/// The rows that the small network of the card at the right learns: forty, with noise of deviation 0.4.
enum class CriticalData { Moons, Xor };
/// Its units are smooth, so that second derivatives exist.
enum class CriticalUnit { Tanh, Sigmoid };

struct CriticalProblem {
    CriticalData data = CriticalData::Moons;
    CriticalUnit unit = CriticalUnit::Tanh;
    int hidden = 3; ///< 2 … 4

    friend bool operator==(const CriticalProblem&, const CriticalProblem&) = default;
};

NetworkSpec criticalNetwork(const CriticalProblem& problem);
Dataset criticalRows(CriticalData data);
inline constexpr int kCriticalRows = 40;
inline constexpr double kCriticalNoise = 0.4;

struct BasinState {
    SurfaceType surface = SurfaceType::SeveralMinima; ///< not Regression
    OptimizerType optimizer = OptimizerType::Sgd;
    double rate = 0.02;
    int updates = 200;
    SurfacePoint start{-1.2, 1.8};
    std::optional<SurfaceDomain> view; ///< a part of the plane; nothing: the whole domain
    CriticalProblem critical;

    friend bool operator==(const BasinState&, const BasinState&) = default;
};

/// Everything within its limits, the start in the plane.
BasinState tidied(BasinState state);
/// Another form of the loss: its whole plane and its usual start.
BasinState withSurface(BasinState state, SurfaceType surface);

LossSurface surfaceOf(const BasinState& state);
DescentSettings descentOf(const BasinState& state);
/// The part that is shown.
SurfaceDomain domainOf(const BasinState& state);
/// How near a minimum counts as arrived: a fiftieth of the width of the whole plane.
double arrivalDistance(const LossSurface& surface);

QJsonObject toJson(const BasinState& state);
/// The JSON may be anything.
BasinState basinFromJson(const QJsonObject& json);

} // namespace chalknet::ui
