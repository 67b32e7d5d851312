// LayersValues: what the 2-2-1 network does with the four rows, the gates that its units are, and where the points lie.
#pragma once

#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"
#include "ui/lessons/layers/LayersDocument.h"

#include <QPointF>

#include <array>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// An answer counts as sure if it is not farther than this from its target.
inline constexpr double kSureDistance = 0.25;

struct RowValues {
    std::array<double, 2> inputs{};
    std::array<double, 3> sums{}; ///< z of h1, h2, y
    std::array<double, 2> hidden{};
    double output = 0.0;
    int target = 0;

    QPointF inputPoint() const { return {inputs[0], inputs[1]}; }
    QPointF hiddenPoint() const { return {hidden[0], hidden[1]}; }
    int answer() const { return output >= 0.5 ? 1 : 0; }
    bool isRight() const { return answer() == target; }
    bool isSure() const;
};

/// One moment of the network; everything that the page shows comes from here.
struct LayersValues {
    NetworkSpec spec;
    LayersWeights weights{}; ///< w0, w1, w2 of h1, h2, y as they really are
    std::array<RowValues, 4> rows;
    /// What each unit computes of its own two inputs; nothing while a value is not clearly 0 or 1.
    std::array<std::optional<TruthColumn>, 3> gates;

    bool isByHand() const { return spec.layers.front().activation.type == ActivationType::Step; }
    bool isTanh() const { return spec.layers.front().activation.type == ActivationType::Tanh; }
    int rightRows() const;
    bool allSure() const;
};

LayersValues handValues(const LayersDocument& document);
LayersValues trainingValues(const NetworkSpec& spec, const Parameters& parameters, const TruthColumn& targets);

/// Points of one class that lie at one place of the hidden space (closer than 0.02 while training).
struct HiddenPlace {
    QPointF value;
    int label = 0;
    std::vector<int> rows;
};
std::vector<HiddenPlace> hiddenPlaces(const LayersValues& values);
/// How many different places there are, whatever the classes.
int differentHiddenPoints(const LayersValues& values);

/// The name of a unit as it stands in its circle ("OR", or TeX lines), and in sentences; "h₁" while it is no gate.
GateName unitName(const LayersValues& values, int unit);
QString unitWords(const LayersValues& values, int unit);
/// "y = AND(OR(x1, x2), NAND(x1, x2))", or the general form while a unit is no gate.
QString functionTex(const LayersValues& values);
/// z and answer of one unit with the numbers of one row put in. Weights are `decimals` long.
QString calculationTex(const LayersValues& values, int unit, int row);
/// TeX of a unit's letter: h_1, h_2, y.
QString unitTex(int unit);

} // namespace chalknet::ui
