// PredictorDocument: everything a student sets in the lesson about one parameter, as one value; steps are calculated from it.
#pragma once

#include "engine/explain/LineRule.h"

#include <QJsonObject>

#include <cstdint>
#include <vector>

namespace chalknet::ui {

inline constexpr int kFewestExamples = 2;
inline constexpr int kMostExamples = 12;
inline constexpr int kMostSteps = 240;
/// The plane: x from 0 to 6, y and t from 0 to 7. Examples lie in it, in tenths.
inline constexpr double kLargestX = 6.0;
inline constexpr double kLargestT = 7.0;
inline constexpr double kExampleStep = 0.1;
inline constexpr double kLargestStart = 2.0;
inline constexpr double kSmallestRate = 0.01;
inline constexpr double kLargestLineNoise = 1.0;
/// New examples lie around this slope.
inline constexpr double kTrueSlope = 1.1;
/// The seed of the examples that the lesson opens with; they are written down and not drawn by chance.
inline constexpr std::uint64_t kWrittenSeed = 0;

struct PredictorDocument {
    std::vector<LineExample> examples; ///< in the order in which they are shown
    double start = 0.25; ///< A₀, 0 … 2
    double rate = 0.5; ///< L, 0.01 … 1
    double keptRate = 0.5; ///< L < 1 to return to from "without L"
    bool shuffled = false; ///< a new order in every pass
    double noise = 0.4; ///< of the examples when they were made
    std::uint64_t seed = kWrittenSeed;

    bool hasRate() const { return rate < 1.0; }
    friend bool operator==(const PredictorDocument&, const PredictorDocument&) = default;
};

/// A₀ = 0.25, L = 0.5, five examples around 1.1·x in mixed order.
PredictorDocument defaultPredictorDocument();

/// In tenths and inside the plane.
LineExample onPlane(LineExample example);
/// `count` examples around kTrueSlope, in an order mixed by the seed, all on the plane.
std::vector<LineExample> makeExamples(int count, double noise, std::uint64_t seed);

/// Two passes or more, at least ten steps: how far the table looks ahead at first.
int firstPlan(const PredictorDocument& document);
/// The first `count` steps.
std::vector<LineStep> predictorSteps(const PredictorDocument& document, int count);

QJsonObject predictorDocumentToJson(const PredictorDocument& document);
/// Impossible values become those of the default document; the result is always valid.
PredictorDocument predictorDocumentFromJson(const QJsonObject& json);

} // namespace chalknet::ui
