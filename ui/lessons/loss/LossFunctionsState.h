// LossFunctionsState: what the student set in "Loss functions": the loss, outputs and targets; and what follows from it.
#pragma once

#include "engine/model/Loss.h"

#include <QJsonObject>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace chalknet::ui {

inline constexpr int kMostLossOutputs = 4;
inline constexpr double kLargestLossOutput = 2.0; ///< of a regression, both ways
inline constexpr double kLargestLossSum = 100.0; ///< typed z, both ways; bars are dragged within their axis

using LossNumbers = std::array<double, kMostLossOutputs>;

/// Every number has two decimals, so that what is written is exact. Regression and classification keep their own numbers: a
/// change of the loss and back loses nothing.
struct LossFunctionsState {
    LossType loss = LossType::HalfSse;
    int outputs = 2; ///< wanted; see outputCount()
    LossNumbers predictions{0.8, -0.4, 1.2, 0.3}; ///< y of the squared errors
    LossNumbers targets{1.0, 0.5, 0.6, -0.5}; ///< t of the squared errors
    LossNumbers sums{0.5, 1.5, -1.0, 0.0}; ///< z of the cross-entropies
    LossNumbers binaryTargets{1.0, 0.0, 1.0, 0.0};
    int rightClass = 0; ///< t of the cross-entropy is 1 there and 0 elsewhere
    int chosen = 0; ///< the output whose curve is shown
    bool overSum = false; ///< the curve of a cross-entropy runs over z instead of y
    bool overlays = false; ///< other losses on the same axes

    friend bool operator==(const LossFunctionsState&, const LossFunctionsState&) = default;
};

/// In the order on screen.
const std::vector<LossType>& shownLosses();
/// The losses that are drawn beside this one: what they make of the same outputs.
std::vector<LossType> overlaidLosses(LossType loss);
/// Outputs are probabilities and come from sums z.
bool isClassification(LossType loss);
/// (t − a)² is the loss of one output; the cross-entropy needs two classes at least.
int outputCount(const LossFunctionsState& state);
int fewestOutputs(LossType loss);
int mostOutputs(LossType loss);

/// The nearest state that is allowed.
LossFunctionsState tidied(LossFunctionsState state);
QJsonObject toJson(const LossFunctionsState& state);
LossFunctionsState lossFunctionsFromJson(const QJsonObject& json);

/// What follows from the state, all from the engine.
struct LossNumbersNow {
    std::vector<double> sums; ///< z; empty for regression
    std::vector<double> outputs; ///< y
    std::vector<double> targets; ///< t
    double loss = 0.0;
    std::vector<double> byOutput; ///< ∂E/∂y
    std::vector<double> bySum; ///< ∂E/∂z = y − t of the cross-entropies; empty for regression
};

LossNumbersNow lossNumbers(const LossFunctionsState& state);
/// The part of one output in a sum of losses.
double lossPart(LossType loss, const LossNumbersNow& now, int output);
/// A logarithm of the chosen targets is taken of 2⁻¹²⁶ because the probability itself is smaller.
bool isClamped(LossType loss, const LossNumbersNow& now, int output);
bool isClamped(LossType loss, const LossNumbersNow& now);

/// E of any loss if the chosen output was `y` and the others stayed as they are (as ∂E/∂y means it).
double lossAtOutput(const LossFunctionsState& state, LossType loss, double y);
/// E of any loss if the chosen sum was `z`.
double lossAtSum(const LossFunctionsState& state, LossType loss, double z);
double slopeAtOutput(const LossFunctionsState& state, double y);
double slopeAtSum(const LossFunctionsState& state, double z);
/// The z of the chosen output that gives this y, within the axis.
double sumForOutput(const LossFunctionsState& state, double y);
/// −end … end of the bars and the curve.
double sumAxisEnd(const LossFunctionsState& state);

/// Task "loss-values": ½Σ(y − t)² of two outputs or more is exactly ½, and no output is exactly right.
bool isHalf(const LossFunctionsState& state);
/// Task "loss-certain", first half: more than 90 % for a wrong class, E above 3.
bool isCertainAndWrong(const LossFunctionsState& state);
/// Second half: the same class is the right one now.
bool isCertainAndRight(const LossFunctionsState& state);

} // namespace chalknet::ui
