// Formulas of the perceptron with numbers put in.
#include "ui/lessons/perceptron/PerceptronTexts.h"

#include "ui/controls/NumberFormat.h"

#include <QCoreApplication>
#include <QStringList>

namespace chalknet::ui {

namespace {

class PerceptronText {
    Q_DECLARE_TR_FUNCTIONS(PerceptronText)
};

QString num(const QString& text)
{
    return QStringLiteral("\\num{%1}").arg(text);
}

QString num(int value)
{
    return num(fixed(value, 0));
}

QString unknownInk(const QString& tex)
{
    return QStringLiteral("\\unknown{ink}{%1}").arg(tex);
}

/// Negative factors and terms after the first stand in brackets.
QString factorTex(Decimal value)
{
    const QString text = decimalTex(value);
    return value < Decimal() ? QStringLiteral("(%1)").arg(text) : text;
}

QString productTex(Decimal weight, int input, bool first)
{
    return QStringLiteral("%1 \\cdot %2").arg(first ? decimalTex(weight) : factorTex(weight), num(input));
}

} // namespace

QString decimalText(Decimal value, bool withSign)
{
    QString text = fixed(value.toDouble(), 6, withSign);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString decimalTex(Decimal value, bool withSign)
{
    return num(decimalText(value, withSign));
}

QString sumTex(NeuronForm form)
{
    return form == NeuronForm::Bias ? QStringLiteral("z = w_0 + w_1 x_1 + w_2 x_2")
                                    : QStringLiteral("w_1 x_1 + w_2 x_2 \\ge \\theta");
}

QString sumWithNumbersTex(const PerceptronWeights& weights, const GateExample& example, NeuronForm form, bool hidden)
{
    const bool isBias = form == NeuronForm::Bias;
    const QString products = productTex(weights[1], example.inputs[0], !isBias) + QStringLiteral(" + ")
        + productTex(weights[2], example.inputs[1], false);
    const QString sum = isBias ? decimalTex(weights[0]) + QStringLiteral(" + ") + products : products;
    const Decimal z = weightedSum(weights, example);
    const Decimal left = isBias ? z : z - weights[0];
    const Decimal right = isBias ? Decimal() : -weights[0];
    const QString relation = left >= right ? QStringLiteral("\\ge") : QStringLiteral("<");
    const QString answer = num(perceptronOutput(weights, example));
    if (hidden)
        return QStringLiteral("%1 = %2 \\quad \\to \\quad y = %3").arg(sum, unknownInk(num(0)), unknownInk(num(0)));
    return QStringLiteral("%1 = %2 %3 %4 \\quad \\to \\quad y = %5")
        .arg(sum, decimalTex(left), relation, decimalTex(right), answer);
}

QString otherFormTex(const PerceptronWeights& weights, NeuronForm form)
{
    const QString equivalence = form == NeuronForm::Bias
        ? QStringLiteral("z \\ge \\num{0} \\quad \\text{⇔} \\quad w_1 x_1 + w_2 x_2 \\ge \\theta, \\quad \\theta = -w_0 = %1")
        : QStringLiteral("\\text{⇔} \\quad w_0 + w_1 x_1 + w_2 x_2 \\ge \\num{0}, \\quad w_0 = -\\theta = %1");
    return equivalence.arg(decimalTex(form == NeuronForm::Bias ? -weights[0] : weights[0]));
}

QString ruleTex(const PerceptronStep& step, Decimal learningRate, std::size_t weight, bool hidden)
{
    const int input = weight == 0 ? 1 : step.example.inputs[weight - 1];
    const QString after = decimalTex(step.after[weight]);
    const QString answer = num(step.output);
    const QString line
        = QStringLiteral("w_%1 \\leftarrow %2 + %3 \\cdot (%4 - %5) \\cdot %6 = %7")
              .arg(weight)
              .arg(decimalTex(step.before[weight]), decimalTex(learningRate), num(step.example.target),
                  hidden ? unknownInk(num(0)) : answer, num(input), hidden ? unknownInk(num(QStringLiteral("−0.0"))) : after);
    const bool isPale = !hidden && step.change[weight] == Decimal();
    return isPale ? QStringLiteral("\\tone{ink3}{%1}").arg(line) : line;
}

QString changeTex(const PerceptronStep& step, std::size_t weight, bool hidden)
{
    const QString number = decimalTex(step.change[weight], true);
    const QString line
        = QStringLiteral("\\Delta w_%1 = %2").arg(weight).arg(hidden ? unknownInk(num(QStringLiteral("−0.0"))) : number);
    const bool isPale = !hidden && step.change[weight] == Decimal();
    return QStringLiteral("\\tone{%1}{%2}").arg(isPale ? QStringLiteral("ink3") : QStringLiteral("c3"), line);
}

QString errorTex(const PerceptronStep& step, bool hidden)
{
    return QStringLiteral("e = t - y = %1 - %2 = %3")
        .arg(num(step.example.target), hidden ? unknownInk(num(0)) : num(step.output),
            hidden ? unknownInk(num(0)) : num(step.error));
}

QString gateName(Gate gate)
{
    switch (gate) {
    case Gate::And: return QStringLiteral("AND");
    case Gate::Or: return QStringLiteral("OR");
    case Gate::Nand: return QStringLiteral("NAND");
    case Gate::Xor: return QStringLiteral("XOR");
    case Gate::Own: return PerceptronText::tr("Own", "gate");
    }
    return {};
}

QString orderName(ExampleOrder order)
{
    switch (order) {
    case ExampleOrder::InOrder: return PerceptronText::tr("Order of the table");
    case ExampleOrder::Reversed: return PerceptronText::tr("Reversed order");
    case ExampleOrder::ShuffledOnce: return PerceptronText::tr("Shuffled once");
    case ExampleOrder::ShuffledEachEpoch: return PerceptronText::tr("New each epoch");
    }
    return {};
}

QString startName(StartWeights start)
{
    switch (start) {
    case StartWeights::Zero: return PerceptronText::tr("Start at zero");
    case StartWeights::Random: return PerceptronText::tr("Random start");
    case StartWeights::AsSet: return PerceptronText::tr("Start as set");
    }
    return {};
}

QString exampleName(const GateExample& example)
{
    return QStringLiteral("(%1, %2)").arg(example.inputs[0]).arg(example.inputs[1]);
}

QString noLineReason(const std::array<GateExample, 4>& examples)
{
    QStringList ones;
    QStringList zeros;
    for (const GateExample& example : examples)
        (example.target == 1 ? ones : zeros) += exampleName(example).replace(u' ', QChar::Nbsp); // not divided at a line's end
    if (ones.size() != 2 || zeros.size() != 2)
        return {};
    return PerceptronText::tr("No straight line has %1 and %2 on one side and %3 and %4 on the other.")
        .arg(ones[0], ones[1], zeros[0], zeros[1]);
}

} // namespace chalknet::ui
