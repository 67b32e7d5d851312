// DifferenceState: what the student chose in "Numerical derivative", the functions, and what is measured at one step.
#pragma once

#include "engine/explain/DifferenceQuotient.h"
#include "ui/lessons/loss/SweptNetwork.h"

#include <array>
#include <vector>

namespace chalknet::ui {

enum class DifferenceFunction {
    Loss, ///< of the small network over one of its weights
    Square, ///< x²
    Exponential ///< e^x
};
enum class SecantKind { Central, Forward, Both };

inline constexpr int kSmallestDecade = -15; ///< of h
inline constexpr double kSmallestStep = 1e-15;
inline constexpr double kLargestStep = 1.0;
inline constexpr double kLargestPlace = 3.0; ///< of |x|
inline constexpr double kErrorFloor = 1e-17; ///< where errors of exactly 0 are drawn
inline constexpr double kErrorCeiling = 10.0;

/// Places have two decimals and steps two significant digits, so that both are written exactly.
struct DifferenceState {
    DifferenceFunction function = DifferenceFunction::Loss;
    int weight = kUsualWeight;
    std::array<double, 3> places{0.0, 2.0, 0.0}; ///< one for each function
    double step = 1.0; ///< h
    SecantKind secant = SecantKind::Both;
    bool isZoomed = false; ///< the plot is as wide as h wants it

    double place() const { return places[static_cast<std::size_t>(function)]; }
    friend bool operator==(const DifferenceState&, const DifferenceState&) = default;
};

double tidyPlace(double place);
double tidyStep(double step);
QJsonObject toJson(const DifferenceState& state);
DifferenceState differenceFromJson(const QJsonObject& json);

/// One of the functions, with its derivatives. Copies share the network.
class DifferenceModel {
public:
    DifferenceModel(DifferenceFunction function, int weight);

    bool fits(const DifferenceState& state) const;
    const ScalarFunction& function() const { return m_function; }
    double value(double x) const { return m_function(x); }
    /// Analytic; of the loss by backpropagation.
    double slope(double x) const;
    /// f‴; of the loss measured with a wide formula.
    double third(double x) const;
    /// The part of x that the plot shows without zoom.
    static double shownHalf() { return kLargestPlace + kLargestStep; }

private:
    DifferenceFunction m_kind;
    int m_weight;
    ScalarFunction m_function;
};

/// Everything that belongs to one place, whatever the step.
struct DifferencePlace {
    double at = 0.0;
    double slope = 0.0;
    double third = 0.0;
    double size = 0.0; ///< |f|
    std::vector<DifferenceError> errors; ///< four steps in a decade, largest first
    double bestStep = 0.0; ///< where the central difference is most exact, see bestStepOf()
};

DifferencePlace differencePlace(const DifferenceModel& model, double at);

/// The largest step at which the worst central error within half a decade to both sides is smallest: a single lucky hit of the
/// rounding errors counts for nothing.
double bestStepOf(const std::vector<DifferenceError>& errors);

/// One step at that place.
struct DifferenceMoment {
    DifferenceQuotient quotient;
    DifferenceError error; ///< against the analytic slope
};

DifferenceMoment differenceMoment(const DifferenceModel& model, const DifferencePlace& place, double step);

/// h is within a factor of three of the best step, for a function whose f‴ is not 0.
bool isNearBest(const DifferenceState& state, const DifferencePlace& place);
/// The central difference is wrong by more than one per cent because h is too small.
bool isSpoiledByRounding(const DifferencePlace& place, const DifferenceMoment& moment);

} // namespace chalknet::ui
