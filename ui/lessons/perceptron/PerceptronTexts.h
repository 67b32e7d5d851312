// PerceptronTexts: the lesson's formulas with the present numbers put in, as TeX, and the names of its choices.
#pragma once

#include "ui/lessons/perceptron/PerceptronDocument.h"

#include <QString>

namespace chalknet::ui {

/// Exact: as many decimals as the number has. "−0.3", with sign "+0.5", zero without.
QString decimalText(Decimal value, bool withSign = false);
/// \num{…} of the same.
QString decimalTex(Decimal value, bool withSign = false);

/// "z = w_0 + w_1 x_1 + w_2 x_2", or the weighted sum that is compared with θ.
QString sumTex(NeuronForm form);
/// With numbers, the comparison and the answer: "−0.3 + 0.5·1 + 0.1·0 = 0.2 ≥ 0 → y = 1". With `hidden` the result, the
/// comparison and the answer are boxes.
QString sumWithNumbersTex(const PerceptronWeights& weights, const GateExample& example, NeuronForm form, bool hidden);
/// The same decision in the other form, with the present threshold.
QString otherFormTex(const PerceptronWeights& weights, NeuronForm form);
/// "w_1 ← 0.5 + 0.1·(0 − 1)·1 = 0.4"; `hidden`: the result is a box. Pale when nothing changes (unless hidden).
QString ruleTex(const PerceptronStep& step, Decimal learningRate, std::size_t weight, bool hidden);
/// "Δw_1 = −0.1".
QString changeTex(const PerceptronStep& step, std::size_t weight, bool hidden);
/// "e = t − y = 0 − 1 = −1"; `hidden`: answer and error are boxes.
QString errorTex(const PerceptronStep& step, bool hidden);

QString gateName(Gate gate);
QString orderName(ExampleOrder order);
QString startName(StartWeights start);
/// "(1, 0)".
QString exampleName(const GateExample& example);
/// Why one line cannot do it, for the two gates that have no line: which points lie across from each other.
QString noLineReason(const std::array<GateExample, 4>& examples);

} // namespace chalknet::ui
