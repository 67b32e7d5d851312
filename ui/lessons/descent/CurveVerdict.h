// CurveVerdict: what becomes of a path on a curve, found from the path itself: too small, straight, zigzag, jumping, diverging.
#pragma once

#include "ui/lessons/descent/CurveState.h"

#include <cstddef>
#include <optional>

namespace chalknet::ui {

enum class CurveOutcome {
    AtRest, ///< the slope at the start is 0
    Slow, ///< after 30 updates more than a twentieth of the way is left, and the side never changed
    Straight, ///< settles without changing sides
    Zigzag, ///< settles, changing sides with every step
    Jumps, ///< neither settles nor diverges
    Diverges,
};

struct CurveVerdict {
    CurveOutcome outcome = CurveOutcome::Slow;
    double minimum = 0.0; ///< where it settles, else the nearest to the last place
    bool isLocal = false; ///< that minimum is not the lowest
    double distance = 0.0; ///< from it after the last shown update
    std::size_t updates = 0; ///< that are shown
    /// |1 − ηE″| at the minimum: what a small distance is multiplied by. None at a kink.
    std::optional<double> factor;
    std::size_t zigzagFrom = 0; ///< with Zigzag: from this update on each one changes the side
    std::optional<std::size_t> arrival; ///< from this update on within 0.01 of the minimum
    double startSlope = 0.0;
    double startStep = 0.0; ///< −η·slope at the start
    double farthest = 0.0; ///< largest |θ| of the shown path
    bool isExact = false; ///< the factor holds at every distance (parabola)
};

CurveVerdict verdictOf(const CurveState& state);

/// The learning rate (two digits) nearest to `wanted` with which descent from this start really ends so.
std::optional<double> rateWith(const CurveState& state, CurveOutcome outcome, double wanted);

/// A button beside the learning rate.
enum class CurvePreset { TooSmall, Good, Zigzag, TooLarge };
inline constexpr int kCurvePresets = 4;
/// A kink has no rate with which descent settles.
bool hasPreset(CurveType curve, CurvePreset preset);
/// The rate: a multiple of 1/E″ at the minimum of the start's valley (0.05, 0.5, 1.8, 2.2), or the nearest that does what the
/// button says; nothing if no rate does from this start.
std::optional<double> presetRate(const CurveState& state, CurvePreset preset);

/// The minimum that lies downhill from a place.
double valleyOf(CurveType curve, double place);

} // namespace chalknet::ui
