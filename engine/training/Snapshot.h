// Snapshot: an immutable picture of one moment of training, the only thing that views draw from.
#pragma once

#include "engine/compute/Backend.h"
#include "engine/data/InputPlane.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace chalknet {

/// Outputs of every unit over a grid of places: the thumbnails and the output plane.
struct UnitMaps {
    int resolution = 0;       ///< grid points per side; points at pixel centres
    InputPlane plane{};       ///< the part of the plane that is covered
    /// maps[layer][unit]: resolution × resolution values, row 0 is the top (x₂ = high); layer 0 is the first after the input.
    std::vector<std::vector<std::span<const float>>> maps;
    /// Where the values lie, all maps one after the other; copies share it.
    std::shared_ptr<const float[]> storage;
};

/// Computes the maps on the host in float, on several threads where that is faster. `plane` must give as many inputs as the network has (std::invalid_argument).
/// `onlyOutput` leaves the hidden layers' maps empty.
UnitMaps computeUnitMaps(
    const NetworkSpec& spec, const Parameters& parameters, int resolution, const InputPlane& plane, bool onlyOutput = false);
/// The same of a two-input network over the square from low to high.
UnitMaps computeUnitMaps(const NetworkSpec& spec, const Parameters& parameters, int resolution, double low, double high,
    bool onlyOutput = false);
/// Only the maps of one layer; the layers behind it are not computed.
UnitMaps computeLayerMaps(
    const NetworkSpec& spec, const Parameters& parameters, int resolution, const InputPlane& plane, std::size_t layer);

/// One point of the loss and accuracy curves.
struct CurvePoint {
    std::uint64_t step = 0;  ///< updates so far
    double epoch = 0.0;      ///< epochs so far, with fraction
    double trainLoss = 0.0;
    double testLoss = 0.0;   ///< NaN without test data
    double trainAccuracy = 0.0; ///< NaN for regression
    double testAccuracy = 0.0;
    double validationLoss = kNotEvaluated; ///< NaN without validation data
    double validationAccuracy = kNotEvaluated;

    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// Where training stands.
struct TrainingPosition {
    std::uint64_t step = 0;        ///< updates so far
    std::uint64_t epoch = 0;       ///< finished epochs
    std::size_t rowInEpoch = 0;    ///< rows of the present epoch already visited
    std::size_t rowsPerEpoch = 0;

    double epochs() const { return static_cast<double>(epoch) + (rowsPerEpoch ? static_cast<double>(rowInEpoch) / static_cast<double>(rowsPerEpoch) : 0.0); }
    friend bool operator==(const TrainingPosition&, const TrainingPosition&) = default;
};

struct Snapshot {
    std::uint64_t generation = 0;   ///< of the network and data; views drop snapshots of older generations
    std::shared_ptr<const NetworkSpec> spec;
    TrainingConfig config;
    Parameters parameters;
    std::optional<Parameters> gradient; ///< of the loss over all training rows, when asked for
    TrainingPosition position;
    Evaluation train;
    std::optional<Evaluation> test;
    std::optional<Evaluation> validation;
    std::shared_ptr<const UnitMaps> outputMap; ///< only the last layer, fine grid; two-input networks, when asked for
    std::shared_ptr<const UnitMaps> unitMaps;  ///< every unit, coarse grid
    double stepsPerSecond = 0.0;    ///< 0 while not running
    double examplesPerSecond = 0.0;
    bool diverged = false;          ///< a number is no longer finite
};

using SnapshotPointer = std::shared_ptr<const Snapshot>;

} // namespace chalknet
