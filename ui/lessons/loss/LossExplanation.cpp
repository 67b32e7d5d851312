// Where each loss belongs, what ½ and 1/n do, and what the numbers say now.
#include "ui/lessons/loss/LossExplanation.h"

#include "ui/controls/WrittenNumber.h"
#include "ui/lessons/loss/FollowingDigits.h"
#include "ui/lessons/loss/LossFormulas.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(LossExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}

QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>");
}

QString clampedRemark()
{
    return Text::tr("**Limit reached:** a probability is smaller than $\\num{2}^{\\num{−126}}$, and the logarithm of 0 would be "
                    "infinite. The program takes $\\ln \\num{2}^{\\num{−126}}\\approx \\num{−87.34}$ instead.");
}

QString story(LossType loss)
{
    switch (loss) {
    case LossType::HalfSse:
        return Text::tr("For **regression**: outputs are any numbers. Squaring makes every error count as positive and large "
                        "errors count most. The ½ cancels the 2 of the derivative: what is left is $y_k-t_k$.");
    case LossType::Mse:
        return Text::tr(
            "For **regression**, divided by the number $n$ of outputs: the loss keeps its size when outputs are added. "
            "The factor $\\frac{1}{n}$ also divides every slope, so the steps of learning become smaller.");
    case LossType::SquaredError:
        return Text::tr("For **regression** with one output $a$. Without the ½ a factor 2 stays in the derivative: the same as "
                        "half the loss with twice the learning rate.");
    case LossType::CrossEntropy:
        return Text::tr(
            "For **classification** with softmax: exactly one class is right. Only the probability of the right class "
            "counts; the smaller it is, the steeper the loss, without limit towards 0.");
    case LossType::BinaryCrossEntropy:
        return Text::tr(
            "For **yes-or-no questions**, each with its own sigmoid: several outputs may be 1 at once. A certain, wrong "
            "answer costs without limit.");
    }
    return {};
}

/// What ∂E/∂y or ∂E/∂z tells about the chosen output.
QString presentNumbers(const LossFunctionsState& state)
{
    const LossNumbersNow now = lossNumbers(state);
    const auto k = static_cast<std::size_t>(state.chosen);
    const bool sums = isClassification(state.loss);
    const double slope = sums ? now.bySum[k] : now.byOutput[k];
    const QString symbol = (sums ? QStringLiteral("z_%1") : QStringLiteral("y_%1")).arg(state.chosen + 1);
    const QString loss = QStringLiteral("$E%1$").arg(equalsTex(writtenResult(now.loss), now.loss));
    const QString rate
        = QStringLiteral("$\\frac{\\partial E}{\\partial %1}%2$").arg(symbol, equalsTex(writtenResult(slope), slope));
    if (slope == 0.0)
        return Text::tr("Now: %1 and %2. This output gives learning nothing to do.").arg(loss, rate);
    if (slope > 0.0)
        return Text::tr("Now: %1 and %2. The slope is positive, so learning makes $%3$ smaller.").arg(loss, rate, symbol);
    return Text::tr("Now: %1 and %2. The slope is negative, so learning makes $%3$ larger.").arg(loss, rate, symbol);
}

} // namespace

QString lossChoiceText(LossType loss)
{
    switch (loss) {
    case LossType::HalfSse: return QStringLiteral("½Σ(y−t)²");
    case LossType::Mse: return Text::tr("MSE");
    case LossType::SquaredError: return QStringLiteral("(t−a)²");
    case LossType::CrossEntropy: return Text::tr("Cross-entropy");
    case LossType::BinaryCrossEntropy: return Text::tr("Binary cross-entropy");
    }
    return {};
}

QString lossRemark(const LossFunctionsState& state)
{
    if (isClamped(state.loss, lossNumbers(state)))
        return clampedRemark();
    if (state.loss == LossType::CrossEntropy && state.chosen != state.rightClass && !state.overSum)
        return Text::tr(
            "**Flat:** $E$ contains only $y_%1$, the probability of the right class, and not $y_%2$. Over $z_%2$ it is not "
            "flat: softmax ties all outputs together.")
            .arg(QString::number(state.rightClass + 1), QString::number(state.chosen + 1));
    return story(state.loss);
}

QString lossExplanation(const LossFunctionsState& state)
{
    QString text
        = paragraph(Text::tr("A loss function says with **one number** $E$ how wrong the outputs $y$ are, compared with the "
                             "targets $t$. Learning makes this number smaller."));
    for (const QString& line : lossLinesTex(state.loss))
        text += formula(line);
    text += paragraph(story(state.loss));
    text += paragraph(Text::tr("Learning needs the slope of $E$: it says in which direction, and how strongly, an output should "
                               "change."));
    text += formula(slopeRuleTex(state.loss));
    if (isClassification(state.loss)) {
        text += paragraph(Text::tr("The output comes from a sum $z$. Softmax with cross-entropy, and sigmoid with binary "
                                   "cross-entropy, fit together: nothing but the error is left."));
        text += formula(QStringLiteral("\\frac{\\partial E}{\\partial z_k}=y_k-t_k"));
        text += paragraph(Text::tr("At $y = 0$ for a right class the loss would be infinite. The program takes logarithms of "
                                   "$\\num{2}^{\\num{−126}}$ at least, so one output never costs more than 87.34."));
    } else {
        text += paragraph(
            Text::tr("A constant factor such as ½ or $\\frac{1}{n}$ does not move the minimum. It scales every slope, "
                     "as a different learning rate would."));
    }
    text += paragraph(presentNumbers(state));
    return text;
}

} // namespace chalknet::ui
