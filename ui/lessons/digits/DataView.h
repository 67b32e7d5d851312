// DataView: what is looked at on the tab "Data": part, kind of view, filters, and how far pictures are varied.
#pragma once

#include "engine/data/DigitAugmenter.h"
#include "ui/lessons/digits/DigitPredictor.h"

#include <QJsonObject>

#include <cstdint>

namespace chalknet::ui {

struct DataView {
    enum class Kind { Pictures, Means, Variations };

    DataPart part = DataPart::Training;
    Kind kind = Kind::Pictures;
    int label = -1; ///< only pictures with this label; −1: all
    int answer = -1; ///< only those that the network takes for this; −1: all
    bool wrongOnly = false; ///< only those that it reads wrong
    Augmentation limits;
    int draw = 1; ///< which of many draws of nine variations

    /// The predictions decide what is shown.
    bool needsPredictions() const { return kind == Kind::Pictures && (answer >= 0 || wrongOnly); }
    friend bool operator==(const DataView&, const DataView&) = default;
};

/// The largest values of the sliders; all begin at 0.
inline constexpr Augmentation kLargestAugmentation{
    .rotation = 45.0, .shear = 0.5, .scale = 0.5, .shift = 6.0, .bend = 6.0, .noise = 80.0};

QJsonObject toJson(const DataView& view);
/// The JSON may be anything.
DataView dataViewFromJson(const QJsonObject& json);

} // namespace chalknet::ui
