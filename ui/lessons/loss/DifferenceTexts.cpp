// Every text ends in the present numbers.
#include "ui/lessons/loss/DifferenceTexts.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/loss/DifferenceFormulas.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

class DifferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(DifferenceTexts)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}

QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>");
}

QString inTex(const QString& tex)
{
    return QLatin1Char('$') + tex + QLatin1Char('$');
}

/// A number of spacings: whole while it is small.
QString countText(double count)
{
    constexpr double kCountable = 1e4;
    return count < kCountable ? fixed(std::round(count), 0) : inTex(writtenPower(count, 1, false).tex());
}

QString spacingText(const DifferenceMoment& moment)
{
    const double spacing = numberSpacing(moment);
    const double steps = std::abs(moment.quotient.above - moment.quotient.below) / spacing;
    const QString apart = inTex(writtenPower(spacing, 1, false).tex());
    if (steps == 0.0)
        return DifferenceTexts::tr(
            "Numbers of this size lie about %1 apart in the computer: both are the same number, and nothing "
            "is left.")
            .arg(apart);
    return DifferenceTexts::tr("Numbers of this size lie about %1 apart in the computer: the difference is %2 such steps.")
        .arg(apart, countText(steps));
}

/// Which of the two errors rules.
QString rulingText(const DifferencePlace& place, const DifferenceMoment& moment)
{
    constexpr double kNear = 3.0;
    const double step = moment.error.step;
    if (place.third == 0.0)
        return DifferenceTexts::tr(
            "For $x^{2}$ the central secant is parallel to the tangent at every width: all that is left is "
            "rounding.");
    if (step > kNear * place.bestStep)
        return DifferenceTexts::tr(
            "**Too wide:** the curve bends between the two points. A tenth of $h$ makes this error about a "
            "hundredth.");
    if (step >= place.bestStep / kNear)
        return DifferenceTexts::tr("**Best width:** bending and rounding are about the same.");
    return DifferenceTexts::tr("**Too narrow:** nearly equal numbers are subtracted, and the rounding of their last digit is "
                               "divided by $2h$.");
}

} // namespace

QString errorText(const DifferenceState& state, const DifferenceMoment& moment)
{
    const auto relation = [](double error) { return error == 0.0 ? QStringLiteral("= ") : QStringLiteral("\\approx "); };
    const QString central
        = QStringLiteral("$\\tone{c1}{%1}$").arg(relation(moment.error.central) + errorTex(moment.error.central));
    const QString forward
        = QStringLiteral("$\\tone{c3}{%1}$").arg(relation(moment.error.forward) + errorTex(moment.error.forward));
    switch (state.secant) {
    case SecantKind::Central: return DifferenceTexts::tr("Error: central %1").arg(central);
    case SecantKind::Forward: return DifferenceTexts::tr("Error: forward %1").arg(forward);
    case SecantKind::Both: break;
    }
    return DifferenceTexts::tr("Error: central %1, forward %2").arg(central, forward);
}

QString digitsText(const DifferencePlace& place, const DifferenceMoment& moment)
{
    const WrittenSubtraction written = writtenSubtraction(moment);
    return DifferenceTexts::tr("Of %1 digits **%2** are left after the subtraction.").arg(written.digits).arg(written.left)
        + QLatin1Char(' ') + spacingText(moment) + QLatin1Char('\n') + rulingText(place, moment);
}

QString differenceExplanation(const DifferenceState& state, const DifferencePlace& place, const DifferenceMoment& moment)
{
    QString text = paragraph(DifferenceTexts::tr(
        "A slope can be **measured**: take the function a little to the left and a little to the right and divide the rise by "
        "the distance. That is the slope of a secant. The narrower it is, the closer it comes to the tangent:"));
    text += formula(QStringLiteral("\\frac{f(x+h)-f(x-h)}{\\num{2}h}=f'(x)+\\frac{h^{2}}{\\num{6}}f'''(x)+\\cdots"));
    text += paragraph(DifferenceTexts::tr(
        "The error of the **central** difference shrinks with $h^{2}$, that of the **forward** difference only with $h$: its "
        "secant begins at the place itself and leans to one side."));
    text += formula(QStringLiteral("\\frac{f(x+h)-f(x)}{h}=f'(x)+\\frac{h}{\\num{2}}f''(x)+\\cdots"));
    text += paragraph(DifferenceTexts::tr(
        "So as small an $h$ as possible? No. A computer keeps about 16 digits. The two values become nearly equal, their leading "
        "digits cancel, and only the last ones are left, which are rounded. This error is divided by $h$ and **grows** as $h$ "
        "shrinks, about like this:"));
    text += formula(QStringLiteral("\\num{2}^{\\num{−53}}\\,\\frac{|f(x)|}{h}"));
    text += paragraph(DifferenceTexts::tr("Best is where both are about equal: where $f$ and $f'''$ are near 1, at "
                                          "$(\\num{2}^{\\num{−53}})^{\\num{1}/\\num{3}}$, a few "
                                          "millionths (Nocedal and Wright 2006, section 8.1). Backpropagation has neither error "
                                          "and needs one pass for all weights; "
                                          "the numerical derivative is used to **check** it, as in lesson 8."));
    text += paragraph(
        DifferenceTexts::tr("The guide lines in the right plot are these two formulas. For the loss, $f'''$ itself is "
                            "measured. Errors of exactly 0 are drawn on the lower edge, at $\\num{10}^{\\num{−17}}$."));
    text += paragraph(DifferenceTexts::tr("Now: $h = %1$, the central difference errs by about $%2$, the forward one by about "
                                          "$%3$. The best $h$ measured here is about $%4$.")
                          .arg(stepTex(state.step), errorTex(moment.error.central), errorTex(moment.error.forward),
                              stepTex(tidyStep(place.bestStep))));
    return text;
}

LessonTask differenceTask(const QString& id, const DifferencePlace& place)
{
    LessonTask task;
    task.id = id;
    if (id == QLatin1StringView("best-step")) {
        task.text
            = DifferenceTexts::tr("Bring $h$ to where the central difference is most exact (to a factor of 3), for the loss or "
                                  "$e^{x}$.");
        task.hint = place.third == 0.0
            ? DifferenceTexts::tr("$x^{2}$ does not count: its central difference has no error but rounding.")
            : DifferenceTexts::tr("At the foot of the violet curve on the right, about $h = %1$.")
                  .arg(stepTex(tidyStep(place.bestStep)));
        return task;
    }
    task.text = DifferenceTexts::tr("Make $h$ so small that the central difference is wrong by more than 1 %.");
    task.hint = DifferenceTexts::tr("Far to the left on the right plot. Look at the digits that the subtraction leaves.");
    return task;
}

} // namespace chalknet::ui
