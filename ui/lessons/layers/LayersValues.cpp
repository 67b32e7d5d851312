// Values of the four rows by the engine's forward pass; names found by looking at what the units really answer.
#include "ui/lessons/layers/LayersValues.h"

#include "engine/compute/Inference.h"
#include "ui/controls/NumberFormat.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSamePlace = 0.02;
constexpr double kClearShare = 0.25; // how far from 0 or 1 (or −1 and 1) a gate's answer may be

LayersValues valuesOf(const NetworkSpec& spec, const Parameters& parameters, const TruthColumn& targets, double unit)
{
    LayersValues values;
    values.spec = spec;
    for (int i = 0; i < 3; ++i) {
        const std::size_t layer = i == kOutput ? 1 : 0;
        const int row = i == kOutput ? 0 : i;
        values.weights[static_cast<std::size_t>(i)] = {
            parameters.bias(layer, row) / unit, parameters.weight(layer, row, 0) / unit, parameters.weight(layer, row, 1) / unit};
    }
    for (int r = 0; r < 4; ++r) {
        RowValues& row = values.rows[static_cast<std::size_t>(r)];
        row.inputs = rowInputs(r);
        const chalknet::LayerValues layers = forwardOne(spec, parameters, row.inputs);
        row.sums = {layers.weightedSums[0][0] / unit, layers.weightedSums[0][1] / unit, layers.weightedSums[1][0] / unit};
        row.hidden = {layers.activations[0][0], layers.activations[0][1]};
        row.output = layers.outputs().front();
        row.target = targets[static_cast<std::size_t>(r)];
    }
    return values;
}

/// 0 or 1 if the share between low and high is clear.
std::optional<int> clearBit(double share)
{
    if (share <= kClearShare)
        return 0;
    return share >= 1.0 - kClearShare ? std::optional(1) : std::nullopt;
}

std::optional<TruthColumn> hiddenGate(const LayersValues& values, int unit)
{
    TruthColumn table{};
    for (std::size_t r = 0; r < 4; ++r) {
        const double value = values.rows[r].hidden[static_cast<std::size_t>(unit)];
        const std::optional<int> bit = clearBit(values.isTanh() ? (value + 1.0) / 2.0 : value);
        if (!bit)
            return std::nullopt;
        table[r] = *bit;
    }
    return table;
}

/// Of the hidden values 0 and 1 (with tanh −1 and 1).
std::optional<TruthColumn> outputGate(const LayersValues& values)
{
    const UnitWeights& weights = values.weights[kOutput];
    const Activation& activation = values.spec.layers.back().activation;
    TruthColumn table{};
    for (int r = 0; r < 4; ++r) {
        const std::array<double, 2> corner = rowInputs(r);
        const auto input = [&](std::size_t i) { return values.isTanh() ? 2.0 * corner[i] - 1.0 : corner[i]; };
        // In hundredths by hand, as the network itself adds them.
        const double unit = values.isByHand() ? kHandUnit : 1.0;
        const auto weight = [&](std::size_t i) { return values.isByHand() ? std::round(weights[i] * unit) : weights[i]; };
        const double sum = weight(0) + weight(1) * input(0) + weight(2) * input(1);
        const std::optional<int> bit = clearBit(activationValue(activation.type, sum, activation.parameter));
        if (!bit)
            return std::nullopt;
        table[static_cast<std::size_t>(r)] = *bit;
    }
    return table;
}

void findGates(LayersValues& values)
{
    values.gates = {hiddenGate(values, kHidden1), hiddenGate(values, kHidden2), outputGate(values)};
}

QString number(const QString& text)
{
    return QStringLiteral("\\num{%1}").arg(text);
}

/// Hundredths without needless zeros by hand; two decimals always while training.
QString numberText(const LayersValues& values, double value)
{
    if (!values.isByHand())
        return fixed(value, 2);
    return compact(std::round(value * kHandUnit) / kHandUnit, 5);
}

QString inBrackets(const QString& text)
{
    const bool isNegative = text.startsWith(QChar(0x2212)) || text.startsWith(u'-');
    return isNegative ? QStringLiteral("(%1)").arg(number(text)) : number(text);
}

} // namespace

bool RowValues::isSure() const
{
    return std::abs(output - target) <= kSureDistance;
}

int LayersValues::rightRows() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const RowValues& row) { return row.isRight(); }));
}

bool LayersValues::allSure() const
{
    return std::all_of(rows.begin(), rows.end(), [](const RowValues& row) { return row.isSure(); });
}

LayersValues handValues(const LayersDocument& document)
{
    LayersValues values = valuesOf(handNetwork(), handParameters(document.weights), document.targets, kHandUnit);
    findGates(values);
    return values;
}

LayersValues trainingValues(const NetworkSpec& spec, const Parameters& parameters, const TruthColumn& targets)
{
    LayersValues values = valuesOf(spec, parameters, targets, 1.0);
    findGates(values);
    return values;
}

std::vector<HiddenPlace> hiddenPlaces(const LayersValues& values)
{
    std::vector<HiddenPlace> places;
    for (int r = 0; r < 4; ++r) {
        const RowValues& row = values.rows[static_cast<std::size_t>(r)];
        const QPointF point = row.hiddenPoint();
        const auto same = std::find_if(places.begin(), places.end(), [&](const HiddenPlace& place) {
            const QPointF way = place.value - point;
            return place.label == row.target && std::max(std::abs(way.x()), std::abs(way.y())) < kSamePlace;
        });
        if (same != places.end())
            same->rows.push_back(r);
        else
            places.push_back({point, row.target, {r}});
    }
    return places;
}

int differentHiddenPoints(const LayersValues& values)
{
    LayersValues alike = values;
    for (RowValues& row : alike.rows)
        row.target = 0;
    return static_cast<int>(hiddenPlaces(alike).size());
}

QString unitTex(int unit)
{
    return unit == kOutput ? QStringLiteral("y") : QStringLiteral("h_%1").arg(unit + 1);
}

GateName unitName(const LayersValues& values, int unit)
{
    const std::optional<TruthColumn>& table = values.gates[static_cast<std::size_t>(unit)];
    if (!table) {
        const QString plain = unit == kOutput ? QStringLiteral("y") : QStringLiteral("h") + QChar(0x2081 + unit);
        return {plain, {unitTex(unit)}, false};
    }
    const QString letter = unit == kOutput ? QStringLiteral("h") : QStringLiteral("x");
    return gateName(
        *table, letter + QChar(0x2081), letter + QChar(0x2082), letter + QStringLiteral("_1"), letter + QStringLiteral("_2"));
}

QString unitWords(const LayersValues& values, int unit)
{
    return unitName(values, unit).words;
}

QString functionTex(const LayersValues& values)
{
    const auto hidden = [&](std::size_t unit) {
        return values.gates[unit] ? gateTex(*values.gates[unit], QStringLiteral("x_1"), QStringLiteral("x_2"))
                                  : QStringLiteral("h_%1").arg(unit + 1);
    };
    if (values.gates[kOutput])
        return QStringLiteral("y = ") + gateTex(*values.gates[kOutput], hidden(kHidden1), hidden(kHidden2));
    return QStringLiteral("y = \\sigma(v_0 + v_1 h_1 + v_2 h_2)");
}

QString calculationTex(const LayersValues& values, int unit, int row)
{
    const RowValues& shown = values.rows[static_cast<std::size_t>(row)];
    const UnitWeights& weights = values.weights[static_cast<std::size_t>(unit)];
    const std::array<double, 2>& inputs = unit == kOutput ? shown.hidden : shown.inputs;
    const double sum = shown.sums[static_cast<std::size_t>(unit)];
    const double answer = unit == kOutput ? shown.output : shown.hidden[static_cast<std::size_t>(unit)];
    const QString equals = values.isByHand() ? QStringLiteral("=") : QStringLiteral("\\approx");
    const QString symbol = unit == kOutput ? QStringLiteral("z") : QStringLiteral("z_%1").arg(unit + 1);
    const auto inputText
        = [&](std::size_t i) { return unit == kOutput && !values.isByHand() ? fixed(inputs[i], 2) : compact(inputs[i], 1); };
    QString tex = QStringLiteral("%1 %2 %3").arg(symbol, equals, number(numberText(values, weights[0])));
    for (std::size_t i = 0; i < 2; ++i)
        tex += QStringLiteral(" + %1 \\cdot %2").arg(inBrackets(numberText(values, weights[i + 1])), inBrackets(inputText(i)));
    tex += QStringLiteral(" %1 %2").arg(equals, number(numberText(values, sum)));
    if (values.isByHand())
        return tex
            + QStringLiteral(" %1 0 \\quad\\to\\quad %2 = %3")
                  .arg(answer >= 0.5 ? QStringLiteral("\\ge") : QStringLiteral("<"), unitTex(unit), number(compact(answer, 1)));
    const bool usesTanh = values.isTanh() && unit != kOutput;
    return tex
        + QStringLiteral(" \\quad\\to\\quad %1 = %2(%3) \\approx %4")
              .arg(unitTex(unit), usesTanh ? QStringLiteral("\\tanh") : QStringLiteral("\\sigma"), symbol,
                  number(fixed(answer, 2)));
}

} // namespace chalknet::ui
