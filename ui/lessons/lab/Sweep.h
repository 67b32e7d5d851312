// Sweep: one or two settings of the lab that take several values, and what the starts of each combination came to.
#pragma once

#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/ManyStartsGroups.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace chalknet::ui {

inline constexpr std::size_t kMostSweepValues = 8;

enum class SweepSetting {
    None, ///< of the second axis: there is only one
    LearningRate, HiddenUnits, HiddenLayers, HiddenActivation, InitialWeights, Optimizer, Momentum, BatchSize, L1, L2, Dropout,
    Noise, Points,
};
inline constexpr auto kLastSweepSetting = SweepSetting::Points;

/// Values of choices (activation, optimiser, initial weights) are their numbers in the engine.
struct SweepAxis {
    SweepSetting setting = SweepSetting::None;
    std::vector<double> values;

    std::size_t size() const { return setting == SweepSetting::None ? 1 : values.size(); }
    friend bool operator==(const SweepAxis&, const SweepAxis&) = default;
};

struct SweepPlan {
    SweepAxis across{SweepSetting::LearningRate, {0.01, 0.03, 0.1, 0.3, 1.0}};
    SweepAxis down{SweepSetting::HiddenUnits, {2, 3, 4, 5, 6, 8}};
    std::size_t starts = 50; ///< of each combination

    std::size_t columns() const { return across.size(); }
    std::size_t rows() const { return down.size(); }
    std::size_t cells() const { return columns() * rows(); }
    friend bool operator==(const SweepPlan&, const SweepPlan&) = default;
};

/// One combination; `results` are empty until it is done.
struct SweepCell {
    std::vector<TrainedStart> results;

    bool isDone() const { return !results.empty(); }
};

/// Why a setting cannot be varied with this document, as a sentence; empty: it can.
QString sweepObstacle(SweepSetting setting, const LabDocument& document);
/// The values that a newly chosen setting starts with.
std::vector<double> usualSweepValues(SweepSetting setting, const LabDocument& document);
bool isSweepChoice(SweepSetting setting);
/// Of a choice: everything that can be chosen.
std::vector<double> allSweepChoices(SweepSetting setting);

/// The document with the setting at that value; HiddenUnits changes the first hidden layer.
LabDocument withSweepValue(LabDocument document, SweepSetting setting, double value);
/// Of the cell in a row and a column of the plan.
LabDocument sweepDocument(const LabDocument& document, const SweepPlan& plan, std::size_t row, std::size_t column);

QString sweepSettingLabel(SweepSetting setting);
QString sweepValueLabel(SweepSetting setting, double value);
/// "Learning rate 0.1 · Hidden nodes 3".
QString sweepCellLabel(const SweepPlan& plan, std::size_t row, std::size_t column);

/// Numbers separated by commas or spaces become values in rising order, each once; else a sentence that says what is wrong.
std::variant<std::vector<double>, QString> sweepValuesFromText(SweepSetting setting, const QString& text);
QString sweepValuesText(const SweepAxis& axis);

QJsonObject sweepPlanToJson(const SweepPlan& plan);
/// Whatever is written there, the result can be carried out with the document.
SweepPlan sweepPlanFromJson(const QJsonObject& json, const LabDocument& document);
/// Axes that the document does not allow any more become others.
SweepPlan fittingPlan(SweepPlan plan, const LabDocument& document);

} // namespace chalknet::ui
