// File form of what is looked at.
#include "ui/lessons/digits/DataView.h"

#include "ui/JsonNumbers.h"

namespace chalknet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastClass = 9;
constexpr int kLastDraw = 1'000'000;

/// Name and place of every number of an Augmentation.
struct Limit {
    QLatin1StringView name;
    double Augmentation::*number;
};
constexpr Limit kLimits[]
    = {{"rotation"_L1, &Augmentation::rotation}, {"shear"_L1, &Augmentation::shear}, {"scale"_L1, &Augmentation::scale},
        {"shift"_L1, &Augmentation::shift}, {"bend"_L1, &Augmentation::bend}, {"noise"_L1, &Augmentation::noise}};

} // namespace

QJsonObject toJson(const DataView& view)
{
    QJsonObject json{{u"part"_s, static_cast<int>(view.part)}, {u"kind"_s, static_cast<int>(view.kind)}, {u"label"_s, view.label},
        {u"answer"_s, view.answer}, {u"wrong"_s, view.wrongOnly}, {u"draw"_s, view.draw}};
    for (const Limit& limit : kLimits)
        json[limit.name] = view.limits.*limit.number;
    return json;
}

DataView dataViewFromJson(const QJsonObject& json)
{
    DataView view;
    view.part = choiceIn(json, "part"_L1, DataPart::Training, view.part);
    view.kind = choiceIn(json, "kind"_L1, DataView::Kind::Variations, view.kind);
    view.label = wholeIn(json, "label"_L1, -1, kLastClass, -1);
    view.answer = wholeIn(json, "answer"_L1, -1, kLastClass, -1);
    view.wrongOnly = json.value("wrong"_L1).toBool(false);
    view.draw = wholeIn(json, "draw"_L1, 1, kLastDraw, 1);
    for (const Limit& limit : kLimits)
        view.limits.*limit.number
            = numberIn(json, limit.name, 0.0, kLargestAugmentation.*limit.number, view.limits.*limit.number);
    return view;
}

} // namespace chalknet::ui
