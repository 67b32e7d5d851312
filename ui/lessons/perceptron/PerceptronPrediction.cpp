// Questions about a training step.
#include "ui/lessons/perceptron/PerceptronPrediction.h"

#include "ui/lessons/perceptron/PerceptronTexts.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class PredictionText {
    Q_DECLARE_TR_FUNCTIONS(PerceptronPrediction)
};

PerceptronPrediction aboutWeight(const PerceptronStep& step, std::size_t weight)
{
    PerceptronPrediction prediction;
    prediction.weight = weight;
    prediction.question = PredictionText::tr("Which way does $w_%1$ move?").arg(weight);
    prediction.answers = {PredictionText::tr("Rises"), PredictionText::tr("Stays"), PredictionText::tr("Falls")};
    const Decimal change = step.change[weight];
    prediction.rightAnswer = change > Decimal() ? 0 : change == Decimal() ? 1 : 2;
    const int input = weight == 0 ? 1 : step.example.inputs[weight - 1];
    prediction.why = PredictionText::tr("$%1$ and $%2$, so $%3$.")
                         .arg(errorTex(step, false), QStringLiteral("x_%1 = \\num{%2}").arg(weight).arg(input),
                             QStringLiteral("\\Delta w_%1 = %2").arg(weight).arg(decimalTex(step.change[weight], true)));
    return prediction;
}

PerceptronPrediction aboutAnswer(const PerceptronStep& step)
{
    PerceptronPrediction prediction;
    prediction.question = PredictionText::tr("Is the neuron's answer for $%1$ right?").arg(exampleName(step.example));
    prediction.answers = {PredictionText::tr("Right"), PredictionText::tr("Wrong")};
    prediction.rightAnswer = step.error == 0 ? 0 : 1;
    prediction.why
        = PredictionText::tr("$%1$, so $%2$; the target is $%3$.")
              .arg(QStringLiteral("z = %1 %2 \\num{0}")
                       .arg(decimalTex(step.z), step.output == 1 ? QStringLiteral("\\ge") : QStringLiteral("<")),
                  QStringLiteral("y = \\num{%1}").arg(step.output), QStringLiteral("t = \\num{%1}").arg(step.example.target));
    return prediction;
}

} // namespace

PerceptronPrediction predictionFor(const PerceptronStep& step)
{
    // Three of four questions are about weights. In the order of the table every kind comes once in each epoch, each time for
    // another row.
    switch ((step.number * 2 + step.epoch + step.row) % 4) {
    case 0: return aboutWeight(step, 1);
    case 1: return aboutWeight(step, 2);
    case 2: return aboutAnswer(step);
    default: return aboutWeight(step, 0);
    }
}

} // namespace chalknet::ui
