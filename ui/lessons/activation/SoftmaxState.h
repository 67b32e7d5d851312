// SoftmaxState: the numbers of the softmax panel, and the steps of its calculation.
#pragma once

#include <QJsonObject>

#include <vector>

namespace chalknet::ui {

inline constexpr int kFewestLogits = 2;
inline constexpr int kMostLogits = 6;
/// Typed numbers reach so far, because e^x overflows at 709.8; bars are dragged within their axis.
inline constexpr double kLargestLogit = 1000.0;
inline constexpr double kLowestTemperature = 0.1;
inline constexpr double kHighestTemperature = 10.0;

/// What the student chose. Logits have two decimals, the temperature two significant digits, so that what is written is exact.
struct SoftmaxState {
    std::vector<double> logits{2.0, 1.0, 0.1};
    double temperature = 1.0;

    friend bool operator==(const SoftmaxState&, const SoftmaxState&) = default;
};

/// The nearest state that is allowed; numbers that are none become 0 (a temperature 1).
SoftmaxState tidied(SoftmaxState state);

QJsonObject toJson(const SoftmaxState& state);
/// Whatever it reads, the result is tidied.
SoftmaxState softmaxFromJson(const QJsonObject& json);

/// The steps from logits to probabilities, with or without the maximum subtracted.
struct SoftmaxWorking {
    double shift = 0.0; ///< max x, or 0
    std::vector<double> exponents; ///< (x_i − shift) / T
    std::vector<double> powers; ///< e^exponent; infinite when it overflows
    double sum = 0.0;
    std::vector<double> quotients; ///< powers / sum as a computer finds them: NaN for ∞/∞ and for 0/0
    std::vector<double> probabilities; ///< always right

    /// The plain way fails: a power or the sum is no finite number, or the sum is 0.
    bool overflows() const;
};

SoftmaxWorking softmaxWorking(const SoftmaxState& state, bool subtractMaximum);

/// "softmax-half": at least three logits, not all equal, the first probability within 0.5 ± 0.005.
bool reachesHalf(const SoftmaxState& state);

/// End of the logits' axis −R … R: 5, 10, 20, 50, … so that every logit is on it.
double logitAxisEnd(const std::vector<double>& logits);

} // namespace chalknet::ui
