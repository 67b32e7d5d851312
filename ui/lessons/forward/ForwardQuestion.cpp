// Makes questions with answers that a mistake would give.
#include "ui/lessons/forward/ForwardQuestion.h"

#include "engine/base/Random.h"
#include "ui/lessons/forward/ForwardCalculation.h"
#include "ui/lessons/forward/ForwardMatrixContent.h"
#include "ui/lessons/lab/LabNames.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr qsizetype kAnswers = 3;
constexpr std::size_t kMostTermsInReason = 5;

class ForwardQuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(ForwardQuestion)
};

/// What comes out if the sum was `z` (and the other sums of the layer right).
double activationOf(const NetworkSpec& spec, const Parameters& parameters, std::size_t layer, int unit, std::vector<double> sums,
    int row, double z)
{
    const Activation& activation = spec.layers[layer].activation;
    sums[static_cast<std::size_t>(row)] = z;
    if (activation.type == ActivationType::Softmax) {
        std::vector<double> probabilities(sums.size());
        softmax(sums, probabilities);
        return probabilities[static_cast<std::size_t>(unit)];
    }
    const int winner = unit * activation.pieces + winningPiece(sums, unit, activation.pieces);
    return activationValue(activation.type, sums[static_cast<std::size_t>(winner)], unitParameter(spec, parameters, layer, unit));
}

std::vector<double> wrongValues(const ForwardDocument& document, const ForwardTrace& trace, const ForwardFocus& focus)
{
    const NetworkSpec& spec = document.network.spec;
    const Parameters& parameters = document.network.parameters;
    const auto layer = static_cast<std::size_t>(focus.layer);
    const int unit = unitOf(spec, focus).unit;
    const std::vector<double>& sums = trace.values.weightedSums[layer];
    const double z = sums[static_cast<std::size_t>(focus.row)];
    const double bias = parameters.bias(layer, focus.row);
    const auto after = [&](double sum) { return activationOf(spec, parameters, layer, unit, sums, focus.row, sum); };
    const std::vector<Term>& terms = sumStageOf(spec, trace, focus).terms;
    double withoutSigns = bias;
    for (std::size_t i = 1; i < terms.size(); ++i)
        withoutSigns += std::abs(terms[i].value());
    const int inputs = spec.layerInputs(layer);
    const int rows = static_cast<int>(sums.size());
    double transposed = bias;
    for (int j = 0; j < inputs && j < rows && focus.row < inputs; ++j)
        transposed += parameters.weight(layer, j, focus.row) * terms[static_cast<std::size_t>(j) + 1].factors[1].value;

    std::vector<double> values{z, after(z - bias), after(withoutSigns), after(transposed)};
    for (const double other : trace.values.activations[layer])
        values.push_back(other);
    const double right = trace.values.activations[layer][static_cast<std::size_t>(unit)];
    constexpr double kLarge = 1e4; // written as a power of ten, 1 more looks the same
    const double usual = std::abs(right) < 1.0 && right != std::round(right) ? 0.1 : 1.0;
    const double step = std::abs(right) < kLarge ? usual : std::abs(right) / 10.0;
    for (const double away : {1.0, -1.0, 2.0, -2.0, 3.0})
        values.push_back(right + away * step);
    return values;
}

QString reasonFor(const NetworkSpec& spec, const ForwardTrace& trace, const ForwardFocus& focus, const TraceNames& names)
{
    const ForwardCalculation calculation = unitCalculation(spec, trace, focus, names, true);
    const Stage& sum = sumStageOf(spec, trace, focus);
    const Stage& after = activationStageOf(spec, trace, focus);
    const Activation& activation = spec.layers[static_cast<std::size_t>(focus.layer)].activation;
    if (sum.terms.size() > kMostTermsInReason)
        return ForwardQuestionTexts::tr("The calculation stands at the left.");
    const bool isPlain = isPlainSum(activation);
    const QString text = QStringLiteral("$%1 %2$").arg(symbolTex(isPlain ? after.symbol : sum.symbol, names), calculation.tail);
    if (isPlain)
        return text;
    const QString result = QStringLiteral("\\num{%1}").arg(computedNumber(after.result));
    return ForwardQuestionTexts::tr("%1; after %2: $%3$")
        .arg(text, activationLabel(activation.type), QStringLiteral("%1 = %2").arg(symbolTex(after.symbol, names), result));
}

} // namespace

std::optional<ForwardQuestion> forwardQuestion(
    const ForwardDocument& document, const ForwardTrace& trace, int step, std::uint64_t turn)
{
    const NetworkSpec& spec = document.network.spec;
    if (step < 0 || step >= document.layers())
        return std::nullopt;
    const auto layer = static_cast<std::size_t>(step);
    const auto units = static_cast<std::uint64_t>(spec.layers[layer].units);
    const int unit = static_cast<int>((turn + units - 1) % units); // the last one first: it is shown at once
    const TraceNames names(spec, document.notation);
    ForwardQuestion question;
    question.focus = focusOf(spec, trace.values, {.kind = TraceTarget::Kind::Unit, .column = step + 1, .unit = unit});
    const QString right = computedNumber(trace.values.activations[layer][static_cast<std::size_t>(unit)]);
    for (const double wrong : wrongValues(document, trace, question.focus)) {
        const QString text = computedNumber(wrong);
        if (text != right && !question.answers.contains(text) && question.answers.size() + 1 < kAnswers)
            question.answers += text;
    }
    Random random(turn, layer);
    question.right = static_cast<int>(random.below(static_cast<std::uint64_t>(question.answers.size()) + 1));
    question.answers.insert(question.right, right);
    question.text = ForwardQuestionTexts::tr("Next: %1. Which number will $%2$ be?")
                        .arg(columnName(spec, step + 1).toLower(), symbolTex(symbols::activation(step, unit), names));
    question.why = reasonFor(spec, trace, question.focus, names);
    return question;
}

} // namespace chalknet::ui
