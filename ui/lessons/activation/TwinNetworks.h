// TwinNetworks: the same deep network twice, once with linear hidden layers and once with tanh, trained side by side.
#pragma once

#include "engine/explain/DepthEffects.h"
#include "engine/training/Trainer.h"
#include "ui/lessons/activation/NonlinearState.h"

#include <array>
#include <memory>

namespace chalknet::ui {

/// Both axes of the planes run from −kTwinRange to kTwinRange.
inline constexpr double kTwinRange = 1.2;
inline constexpr int kTwinMapResolution = 110;

/// What of the state decides about the networks.
struct TwinSettings {
    int depth = 4;
    int width = 6;
    std::uint64_t seed = 1;
    TwinData data = TwinData::Circle;

    friend bool operator==(const TwinSettings&, const TwinSettings&) = default;
};
TwinSettings twinSettings(const NonlinearState& state);

/// 2 inputs, `depth` hidden layers of `width` units with this activation, one sigmoid unit.
NetworkSpec twinSpec(const TwinSettings& settings, ActivationType hidden);
/// The weights and biases that both begin with: larger than usual ones, so that tanh bends before any training.
Parameters twinStart(const TwinSettings& settings);
Dataset twinDataset(const TwinSettings& settings);

/// One moment of both: outputs as a map, parameters and accuracies.
struct TwinPicture {
    Snapshot linear;
    Snapshot bent;

    std::uint64_t epoch() const { return linear.position.epoch; }
    /// The one layer that the linear network equals (before its sigmoid).
    AffineMap collapsed() const;
    std::span<const float> map(const Snapshot& side) const { return side.outputMap->maps.back().front(); }
};
using TwinPicturePointer = std::shared_ptr<const TwinPicture>;

/// Both trainers on the host; belongs to one thread at a time.
class TwinNetworks {
public:
    explicit TwinNetworks(const TwinSettings& settings);

    void advance(int epochs, const StopCondition& stop = {});
    TwinPicture picture();

private:
    Trainer m_linear;
    Trainer m_bent;
};

} // namespace chalknet::ui
