// File form of what is looked at.
#include "ui/lessons/digits/MistakesState.h"

#include "ui/JsonNumbers.h"

namespace chalknet::ui {

using namespace Qt::StringLiterals;

QJsonObject toJson(const MistakesState& state)
{
    return {{u"part"_s, static_cast<int>(state.part)}, {u"actual"_s, state.filter.actual}, {u"answer"_s, state.filter.answer},
        {u"shares"_s, state.shares}, {u"column"_s, static_cast<int>(state.column)}, {u"descending"_s, state.descending},
        {u"table"_s, state.table}};
}

MistakesState mistakesFromJson(const QJsonObject& json)
{
    constexpr int kLast = Confusion::kClasses - 1;
    MistakesState state;
    state.part = choiceIn(json, "part"_L1, DataPart::Training, state.part);
    state.filter.actual = wholeIn(json, "actual"_L1, -1, kLast, -1);
    state.filter.answer = wholeIn(json, "answer"_L1, -1, kLast, -1);
    state.shares = json.value("shares"_L1).toBool(false);
    state.column = choiceIn(json, "column"_L1, ScoreTable::Column::F1, state.column);
    state.descending = json.value("descending"_L1).toBool(false);
    state.table = json.value("table"_L1).toBool(false);
    return state;
}

} // namespace chalknet::ui
