// LineRule: the model y = A·x with one parameter, corrected by its error, one example at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace chalknet {

/// One example: t is measured at x.
struct LineExample {
    double x = 0.0;
    double t = 0.0;
    friend bool operator==(const LineExample&, const LineExample&) = default;
};

/// y = A x, E = t − y, ΔA = L·E/x, A ← A + ΔA. With L = 1 the line goes through the example: (A + ΔA) x = t.
struct LineStep {
    std::int64_t number = 0; ///< from 1
    int row = 0;
    LineExample example;
    double before = 0.0; ///< A
    double prediction = 0.0; ///< y
    double error = 0.0; ///< E
    /// Nothing at x = 0: y is 0 there whatever A is, so the example says nothing about A and the step is left out.
    std::optional<double> change; ///< ΔA
    double after = 0.0; ///< A
};

/// The calculation of one step. `rate` (L) in (0, 1].
LineStep lineStep(double slope, const LineExample& example, double rate);

/// Σ t x / Σ x² : the slope with the least Σ (t − A x)²; nothing without an x ≠ 0.
std::optional<double> leastSquaresSlope(const std::vector<LineExample>& examples);
/// √(Σ (t − A x)² / n); 0 without examples.
double rootMeanSquareError(double slope, const std::vector<LineExample>& examples);

/// Examples around a true slope: x = 1 … count in steps of `spacing`, t = slope·x + noise·normal, rounded to one decimal so
/// that they can be calculated with by hand.
std::vector<LineExample> noisyLine(int count, double spacing, double slope, double noise, std::uint64_t seed);

/// The order of presentation: each pass shows every example once, shuffled from (seed, pass); `number` from 1.
int lineRow(std::size_t count, bool shuffled, std::uint64_t seed, std::int64_t number);

/// True when in the last `window` steps A moved within ± `tolerance` of their mean: the line has settled.
bool hasSettled(const std::vector<LineStep>& steps, std::size_t window, double tolerance);

} // namespace chalknet
