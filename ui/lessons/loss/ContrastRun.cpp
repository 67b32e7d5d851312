// The engine's loss, activation and update, one example at a time.
#include "ui/lessons/loss/ContrastRun.h"

#include "engine/model/Activation.h"
#include "engine/training/Optimizer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kAboutEqual = 1.2;
constexpr std::size_t kTenTimes = 10;
constexpr double kLargeError = 0.5;
constexpr double kSmallSlope = 0.1; // σ′ is 0.25 at most

} // namespace

LossType lossTypeOf(ContrastLoss loss)
{
    return loss == ContrastLoss::Squared ? LossType::HalfSse : LossType::BinaryCrossEntropy;
}

ContrastMoment contrastMoment(ContrastLoss loss, double weight, double bias, int target)
{
    ContrastMoment moment;
    moment.weight = weight;
    moment.bias = bias;
    moment.sum = weight + bias; // x = 1
    moment.output = activationValue(ActivationType::Sigmoid, moment.sum, 0.0);
    moment.sigmoidSlope = activationDerivative(ActivationType::Sigmoid, moment.sum, 0.0);
    const std::array<double, 1> outputs{moment.output};
    const std::array<double, 1> targets{static_cast<double>(target)};
    moment.loss = lossValue(lossTypeOf(loss), outputs, targets);
    if (loss == ContrastLoss::Entropy) {
        moment.slope = moment.output - targets[0];
        return moment;
    }
    std::array<double, 1> gradient{};
    lossGradient(LossType::HalfSse, outputs, targets, gradient);
    moment.slope = gradient[0] * moment.sigmoidSlope;
    return moment;
}

ContrastRun contrastRun(const ContrastState& state, ContrastLoss loss)
{
    ContrastRun run;
    run.moments.push_back(contrastMoment(loss, state.weight, state.bias, state.target));
    OptimizerConfig config;
    config.type = OptimizerType::Sgd;
    config.learningRate = state.rate;
    while (true) {
        const ContrastMoment& now = run.moments.back();
        run.arrived = std::abs(now.output - state.target) < kContrastGoal;
        if (run.arrived || run.updates() >= kMostContrastUpdates)
            return run;
        const UpdateFactors factors = updateFactors(config, run.updates() + 1);
        double first = 0.0; // SGD has no memory
        double second = 0.0;
        // ∂z/∂w = x = 1 and ∂z/∂b = 1.
        const double weight = updatedParameter(factors, now.weight, now.slope, true, first, second);
        const double bias = updatedParameter(factors, now.bias, now.slope, false, first, second);
        run.moments.push_back(contrastMoment(loss, weight, bias, state.target));
    }
}

std::size_t ContrastRuns::updates() const
{
    return std::max(squared.updates(), entropy.updates());
}

ContrastRuns contrastRuns(const ContrastState& state)
{
    return {contrastRun(state, ContrastLoss::Squared), contrastRun(state, ContrastLoss::Entropy)};
}

ContrastWinner contrastWinner(const ContrastRuns& runs)
{
    const auto squared = static_cast<double>(runs.squared.updates());
    const auto entropy = static_cast<double>(runs.entropy.updates());
    if (std::max(squared, entropy) <= kAboutEqual * std::min(squared, entropy))
        return ContrastWinner::Equal;
    return squared < entropy ? ContrastWinner::Squared : ContrastWinner::Entropy;
}

bool isTenTimesSlower(const ContrastRuns& runs)
{
    return runs.squared.arrived && runs.entropy.updates() > 0 && runs.squared.updates() > kTenTimes * runs.entropy.updates();
}

bool isHeldBack(const ContrastMoment& squared, int target)
{
    return std::abs(squared.output - target) > kLargeError && squared.sigmoidSlope < kSmallSlope;
}

} // namespace chalknet::ui
