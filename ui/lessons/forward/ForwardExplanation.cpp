// Short paragraphs on units, layers and why layers need activations; the last one follows the stage.
#include "ui/lessons/forward/ForwardExplanation.h"

#include "ui/lessons/forward/ForwardFocus.h"
#include "ui/lessons/forward/ForwardMatrixContent.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(ForwardExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">%1</p>").arg(tex.toHtmlEscaped());
}

QString unitParagraphs(TraceNotation notation)
{
    QString text = paragraph(ExplanationText::tr(
        "The signal runs from the input to the output, one layer after another. Each unit multiplies its inputs by its weights, "
        "adds the products and its bias, and sends the sum through its activation:"));
    if (notation == TraceNotation::XwB)
        return text + formula(QStringLiteral("z_j = \\sum_{i} x_i w_{ij} + b_j, \\quad a_j = g(z_j)"))
            + paragraph(ExplanationText::tr("All units of a layer at once are one product of a row and a matrix:"))
            + formula(QStringLiteral("Z = X W_1 + B_1, \\quad A = g(Z)"))
            + paragraph(ExplanationText::tr(
                "Column $j$ of $W_1$ belongs to unit $j$. Most libraries write it so, because many rows of data can stand below "
                "each other in $X$. With columns it is $z = \\Theta a$: the same numbers, the matrix turned over."));
    return text
        + formula(QStringLiteral("z_i^{(l+1)} = \\sum_{j=0} \\theta_{ij}^{(l)} a_j^{(l)}, \\quad a_i^{(l+1)} = g(z_i^{(l+1)})"))
        + paragraph(
            ExplanationText::tr("The bias $\\theta_{i0}$ is the weight of an input that is always 1: $a_0 = 1$. All units of "
                                "a layer at once are one product of a matrix and a column:"))
        + formula(QStringLiteral("z^{(l+1)} = \\Theta^{(l)} a^{(l)}"))
        + paragraph(
            ExplanationText::tr("Row $i$ of $\\Theta$ belongs to unit $i$. With rows it is $x W + b$: the same numbers, the "
                                "matrix turned over and the bias apart."));
}

/// One formula for every number, so that a line can end between them.
QString bracketed(const std::vector<double>& numbers)
{
    QStringList texts;
    for (const double number : numbers)
        texts += QStringLiteral("\\num{%1}").arg(computedNumber(number));
    return QStringLiteral("(%1)").arg(texts.join(QStringLiteral(",$ $")));
}

QString relationOf(const std::vector<double>& numbers)
{
    const bool areExact = std::all_of(numbers.begin(), numbers.end(), [](double number) {
        const double shown = computedNumber(number).replace(QChar(0x2212), u'-').toDouble();
        return std::abs(shown - number) <= 1e-12 * std::max(1.0, std::abs(number));
    });
    return areExact ? QStringLiteral("=") : QStringLiteral("\\approx");
}

QString presentParagraph(const ForwardController& controller, const TraceTarget& asked)
{
    const int step = controller.document().step;
    const TraceNames names = controller.names();
    QString text = ExplanationText::tr("Now the inputs are $%1$.").arg(bracketed(controller.inputs()));
    for (int layer = 0; layer < step; ++layer) {
        const auto index = static_cast<std::size_t>(layer);
        const std::vector<double>& values = controller.trace().values.activations[index];
        const QString numbers = relationOf(values) + u' ' + bracketed(values);
        text += u' '
            + ExplanationText::tr("%1: $%2 %3$.")
                  .arg(columnName(controller.spec(), layer + 1), activationVectorTex(layer, names), numbers);
    }
    if (!asked.isNone())
        text += u' '
            + ExplanationText::tr("What is $%1$?").arg(symbolTex(symbols::activation(asked.column - 1, asked.unit), names));
    else if (step < controller.document().layers())
        text += u' ' + ExplanationText::tr("The next layer waits for the signal.");
    return paragraph(text);
}

} // namespace

QString forwardExplanation(const ForwardController& controller, const TraceTarget& asked)
{
    return unitParagraphs(controller.document().notation)
        + paragraph(ExplanationText::tr(
            "Without an activation (identity) two layers are no more than one: their matrices multiply to a single one. It takes "
            "something that bends, such as ReLU, to make a second layer worth its while."))
        + formula(QStringLiteral("(X W_1 + B_1) W_2 + B_2 = X (W_1 W_2) + (B_1 W_2 + B_2)"))
        + paragraph(
            ExplanationText::tr("The forward pass is the first half of every step of learning: then the loss is measured, the "
                                "gradient runs back, and the weights are updated (“Whole algorithm”)."))
        + presentParagraph(controller, asked);
}

} // namespace chalknet::ui
