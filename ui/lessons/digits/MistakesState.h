// MistakesState: what is looked at in "Mistakes": which pictures, which cell, how the tables are shown.
#pragma once

#include "ui/lessons/digits/DigitPredictor.h"
#include "ui/lessons/digits/ScoreTable.h"

#include <QJsonObject>

namespace chalknet::ui {

struct MistakesState {
    DataPart part = DataPart::Test;
    DigitFilter filter; ///< everything: all mistakes
    bool shares = false; ///< per cent of the row instead of counts
    ScoreTable::Column column = ScoreTable::Column::F1;
    bool descending = false;
    bool table = false; ///< in a narrow window: the table instead of the matrix

    friend bool operator==(const MistakesState&, const MistakesState&) = default;
};

QJsonObject toJson(const MistakesState& state);
/// The JSON may be anything.
MistakesState mistakesFromJson(const QJsonObject& json);

} // namespace chalknet::ui
