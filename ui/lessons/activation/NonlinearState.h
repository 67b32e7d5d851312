// NonlinearState: what the student chose in "Why non-linear", and the arithmetic of the chain of three layers.
#pragma once

#include <QJsonObject>

#include <array>
#include <cstdint>
#include <optional>

namespace chalknet::ui {

/// What a layer of the chain does with c·x.
enum class ChainKind { Linear, Tanh, Relu };

/// The data that the two networks learn; the names of the engine's generators stand in TwinNetworks.cpp.
enum class TwinData { Circle, XorBlobs, Spiral };

/// c and x have one decimal and a has three, so that every number of the linear chain is written exactly.
struct NonlinearState {
    ChainKind kind = ChainKind::Linear;
    double c = 0.8; ///< −1.5 … 1.5
    double x = 2.0; ///< −3 … 3
    double a = 0.512; ///< slope of the one layer, −3.5 … 3.5
    bool follows = true; ///< a is c³

    int depth = 4; ///< hidden layers, 1 … 6
    int width = 6; ///< units of each, 2 … 8
    std::uint64_t seed = 12;
    TwinData data = TwinData::Circle;

    friend bool operator==(const NonlinearState&, const NonlinearState&) = default;
};

inline constexpr double kLargestFactor = 1.5;
inline constexpr double kLargestChainInput = 3.0;
inline constexpr double kLargestSlope = 3.5;
inline constexpr int kDeepestTwin = 6;
inline constexpr int kNarrowestTwin = 2;
inline constexpr int kWidestTwin = 8;

/// The nearest state that is allowed; a follows c if it should.
NonlinearState tidied(NonlinearState state);
QJsonObject toJson(const NonlinearState& state);
NonlinearState nonlinearFromJson(const QJsonObject& json);

/// h(x).
double chainStep(ChainKind kind, double c, double x);
/// x, h(x), h(h(x)), h(h(h(x))).
std::array<double, 4> chainValues(ChainKind kind, double c, double x);
/// The slope of the whole chain where it is one line: c³ when linear; 0 when nothing gets through; else nothing.
std::optional<double> chainSlope(ChainKind kind, double c);
/// The line a·x covers the whole chain: a is its slope to three decimals.
bool lineCoversChain(const NonlinearState& state);
/// What a becomes when a hand moves it to `wanted`: the slope of the chain draws it in when it comes close, for a pixel of the
/// slider is many thousandths. Moving away is free.
double attractedSlope(const NonlinearState& state, double wanted);

} // namespace chalknet::ui
