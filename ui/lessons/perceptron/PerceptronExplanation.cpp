// Short paragraphs, the last of them about what the next step does.
#include "ui/lessons/perceptron/PerceptronExplanation.h"

#include "ui/lessons/perceptron/PerceptronTexts.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(PerceptronExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">%1</p>").arg(tex.toHtmlEscaped());
}

QString sumParagraphs(NeuronForm form)
{
    if (form == NeuronForm::Bias)
        return paragraph(
                   ExplanationText::tr("Every input is multiplied by its weight. The neuron adds the products and the bias:"))
            + formula(sumTex(form))
            + paragraph(
                ExplanationText::tr("It answers 1 when $z \\ge 0$ and 0 otherwise. The points with $z = 0$ form a straight "
                                    "line, the boundary. The arrow $(w_1, w_2)$ is perpendicular to it and points to "
                                    "class 1."));
    return paragraph(ExplanationText::tr("A nerve cell is silent until the sum of its signals reaches a threshold. So is this "
                                         "neuron: it answers 1 when"))
        + formula(sumTex(form))
        + paragraph(ExplanationText::tr("With $w_0 = -\\theta$ this is the same as $w_0 + w_1 x_1 + w_2 x_2 \\ge 0$: the bias is "
                                        "the threshold on the other side of the inequality. It can be learnt like a weight."));
}

QString presentParagraph(const PerceptronRun& run, bool hidden)
{
    const PerceptronStep step = run.preview();
    const QString example = exampleName(step.example);
    if (hidden)
        return paragraph(ExplanationText::tr("Now: what will the example $%1$ change?").arg(example));
    if (step.error == 0)
        return paragraph(ExplanationText::tr("Now the answer for $%1$ is right, $t - y = 0$: no weight moves.").arg(example));
    const QString change = decimalText(step.error * run.settings().learningRate, true);
    QString text = ExplanationText::tr("Now, for $%1$, $t - y = \\num{%2}$: the bias changes by $\\num{%3}$.")
                       .arg(example)
                       .arg(step.error)
                       .arg(change);
    for (int input = 1; input <= 2; ++input) {
        const bool moves = step.example.inputs[static_cast<std::size_t>(input) - 1] == 1;
        text += u' '
            + (moves ? ExplanationText::tr("Input $x_%1$ is 1: $w_%1$ changes by $\\num{%2}$.").arg(input).arg(change)
                     : ExplanationText::tr("Input $x_%1$ is 0: $w_%1$ stays.").arg(input));
    }
    return paragraph(text);
}

} // namespace

QString perceptronExplanation(const PerceptronDocument& document, const PerceptronRun& run, bool hidden)
{
    QString text = sumParagraphs(document.form);
    text += paragraph(ExplanationText::tr("A wrong answer moves every weight whose input is not zero:"));
    text += formula(QStringLiteral("w_i \\leftarrow w_i + \\eta \\, (t - y) \\, x_i"));
    text += presentParagraph(run, hidden);
    if (!isLinearlySeparable(run.settings().examples))
        text += paragraph(ExplanationText::tr("This gate is not linearly separable. %1 With a fixed order the weights come back "
                                              "to where they were and go round for ever. Two layers can do it.")
                              .arg(noLineReason(run.settings().examples)));
    else
        text += paragraph(ExplanationText::tr("If some straight line divides ● from ▲, the rule finds one after finitely many "
                                              "steps (Rosenblatt, Novikoff 1962)."));
    return text;
}

} // namespace chalknet::ui
