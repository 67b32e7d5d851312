// Short paragraphs, each about something that can be seen on the page.
#include "ui/lessons/predictor/PredictorExplanation.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class PredictorExplanationText {
    Q_DECLARE_TR_FUNCTIONS(PredictorExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}

QString formula(const char* tex)
{
    return QStringLiteral("<p class=\"formula\">") + QString::fromLatin1(tex) + QStringLiteral("</p>");
}

QString put(const char* letter, const WrittenNumber& number, bool withSign = false)
{
    return QStringLiteral("$%1 = \\num{%2}$").arg(QLatin1StringView(letter), number.text(withSign));
}

/// The present numbers.
QString nowText(const PredictorScene& scene)
{
    if (!scene.step)
        return PredictorExplanationText::tr("Now %1, no step is made yet.").arg(put("A", writtenNumber(scene.start, 4)));
    const WorkedStep& worked = scene.worked;
    if (scene.hidesChange)
        return PredictorExplanationText::tr("Now it is your turn: predict before the step is made.");
    if (scene.part == StepPart::Prediction)
        return PredictorExplanationText::tr("Now the model predicts %1; the target is %2.")
            .arg(put("y", worked.prediction), put("t", worked.t));
    if (scene.part == StepPart::Error)
        return PredictorExplanationText::tr("Now the error is known: %1.").arg(put("E", worked.error, true));
    if (!worked.hasChange)
        return PredictorExplanationText::tr("Now $x = 0$: %1, but the step left $A$ as it was: %2.")
            .arg(put("E", worked.error, true), put("A", worked.after));
    return PredictorExplanationText::tr("Now %1, after a step with %2 and %3.")
        .arg(put("A", worked.after), put("E", worked.error, true), put("\\Delta A", worked.change, true));
}

} // namespace

QString predictorExplanation(const PredictorScene& scene)
{
    QString text;
    text += paragraph(PredictorExplanationText::tr(
        "How a thing works is often unknown, but examples of it can be measured: $t$ at $x$. So one builds "
        "a **model** with a parameter that can be adjusted, here the slope $A$ of a line:"));
    text += formula("y = A \\cdot x");
    text += paragraph(PredictorExplanationText::tr(
        "The error of a prediction is $E = t - y$. Had the slope been $A + \\Delta A$, the prediction would "
        "have been right:"));
    text += formula("E = (A + \\Delta A)\\,x - A\\,x = \\Delta A \\cdot x");
    text += paragraph(PredictorExplanationText::tr(
        "So $\\Delta A = E / x$ corrects the whole error. But the examples are noisy: the line then jumps to "
        "the last example and forgets the others. The **learning rate** $L$ corrects only a share:"));
    text += formula("\\Delta A = L \\cdot \\frac{E}{x}");
    text += paragraph(PredictorExplanationText::tr(
        "A small $L$ averages the noise away but needs many steps; a large one is quick but never rests."));
    text += paragraph(PredictorExplanationText::tr(
        "At $x = 0$ the prediction is 0 whatever $A$ is, and dividing by $x$ is impossible: such an example "
        "says nothing about $A$. Near 0 the correction becomes very large."));
    text += paragraph(nowText(scene));
    return text;
}

} // namespace chalknet::ui
