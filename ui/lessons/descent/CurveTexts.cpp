// Every number in a sentence is taken from the path.
#include "ui/lessons/descent/CurveTexts.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/descent/CurveFormulas.h"
#include "ui/lessons/descent/DescentNames.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

class CurveTexts {
    Q_DECLARE_TR_FUNCTIONS(CurveTexts)
};

QString math(const QString& tex)
{
    return QLatin1Char('$') + tex + QLatin1Char('$');
}

QString number(double value, int decimals = 2)
{
    return math(writtenValue(value, decimals).tex());
}

/// "|1 − 1.8·1| = 0.8"
QString factorTex(const CurveState& state, const CurveVerdict& verdict)
{
    const double curvature = curveCurvature(state.curve, verdict.minimum);
    const WrittenNumber written = writtenValue(curvature, 3);
    const WrittenNumber factor = writtenNumber(*verdict.factor, 3);
    const bool isExact = exactness(written, curvature) == Written::Equal && exactness(factor, *verdict.factor) == Written::Equal;
    return QStringLiteral("|\\num{1} - \\eta E''| %1 %2")
        .arg(relationTex(isExact ? Written::Equal : Written::Rounded), factor.tex());
}

QString localNote(const CurveState& state, const CurveVerdict& verdict)
{
    if (!verdict.isLocal)
        return {};
    return QLatin1Char(' ')
        + CurveTexts::tr("But this is only a local minimum: $E \\approx %1$ here, $E \\approx %2$ at the lowest.")
              .arg(writtenFixed(curveValue(state.curve, verdict.minimum), 2),
                  writtenFixed(curveValue(state.curve, curveMinima(state.curve).front()), 2));
}

QString slowText(const CurveState& state, const CurveVerdict& verdict)
{
    constexpr double kFlat = 0.2;
    const QString updates = QString::number(verdict.updates);
    if (state.curve == CurveType::Plateau && std::abs(verdict.startSlope) < kFlat)
        return CurveTexts::tr("**On the plateau:** at the start the slope is only about %1 and the step only about %2. After %3 "
                              "updates the minimum is still %4 away.")
            .arg(number(verdict.startSlope, 3), number(verdict.startStep, 4), updates, number(verdict.distance));
    return CurveTexts::tr("**Too small:** after %1 updates the minimum is still %2 away.").arg(updates, number(verdict.distance))
        + localNote(state, verdict);
}

QString zigzagText(const CurveState& state, const CurveVerdict& verdict)
{
    const QString factor = math(factorTex(state, verdict));
    if (verdict.isExact)
        return CurveTexts::tr("**Zigzag:** every step changes the side, and the distance shrinks by the factor %1.").arg(factor);
    return CurveTexts::tr("**Zigzag:** from update %1 on every step changes the side. Near the minimum the distance shrinks by "
                          "about the factor %2.")
               .arg(QString::number(verdict.zigzagFrom), factor)
        + localNote(state, verdict);
}

QString jumpText(const CurveState& state, const CurveVerdict& verdict)
{
    if (!verdict.factor)
        return CurveTexts::tr(
            "**Jumps around the minimum for ever:** the slope is −1 or 1 on either side, so every step is %1 long, "
            "however near the minimum is.")
            .arg(math(QStringLiteral("\\eta = %1").arg(writtenValue(state.rate, 6).tex())));
    const QString factor = math(factorTex(state, verdict));
    if (verdict.isExact)
        return CurveTexts::tr("**On the limit:** the distance stays the same for ever, because %1.").arg(factor);
    if (*verdict.factor > 1.0)
        return CurveTexts::tr("**Does not settle:** at the nearest minimum %1, so a small distance grows, but further out it "
                              "is thrown back.")
            .arg(factor);
    return CurveTexts::tr("**Does not settle:** it jumps between places that are %1 or less from 0.")
        .arg(number(verdict.farthest));
}

} // namespace

QString curveVerdictText(const CurveState& state, const CurveVerdict& verdict)
{
    switch (verdict.outcome) {
    case CurveOutcome::AtRest: return CurveTexts::tr("**At rest:** at the start the slope is 0, so no step leads away.");
    case CurveOutcome::Slow: return slowText(state, verdict);
    case CurveOutcome::Straight:
        if (!verdict.arrival)
            return CurveTexts::tr("**Converges:** after %1 updates the minimum is %2 away.")
                       .arg(QString::number(verdict.updates), number(verdict.distance, 3))
                + localNote(state, verdict);
        return CurveTexts::tr("**Converges:** after %1 updates the minimum is less than 0.01 away.")
                   .arg(QString::number(*verdict.arrival))
            + localNote(state, verdict);
    case CurveOutcome::Zigzag: return zigzagText(state, verdict);
    case CurveOutcome::Jumps: return jumpText(state, verdict);
    case CurveOutcome::Diverges:
        if (verdict.isExact)
            return CurveTexts::tr("**Diverges:** every step multiplies the distance by %1, and that is above 1.")
                .arg(math(factorTex(state, verdict)));
        return CurveTexts::tr("**Diverges:** the steps throw $\\theta$ ever further out, where the curve is steeper still. After "
                              "%1 updates $|\\theta| \\approx %2$.")
            .arg(QString::number(verdict.updates), writtenPower(std::max(verdict.farthest, 1e-9), 1, false).tex());
    }
    return {};
}

QString curvePresetLabel(CurveType curve, CurvePreset preset)
{
    switch (preset) {
    case CurvePreset::TooSmall: return CurveTexts::tr("Too small");
    case CurvePreset::Good: return CurveTexts::tr("Good");
    case CurvePreset::Zigzag: return CurveTexts::tr("Zigzag");
    case CurvePreset::TooLarge:
        return curve == CurveType::Parabola || curve == CurveType::TwoValleys ? CurveTexts::tr("Diverging")
                                                                              : CurveTexts::tr("Jumping");
    }
    return {};
}

QString curvePresetTip(CurveType curve, CurvePreset preset)
{
    const char* const multiples[kCurvePresets] = {"0.05", "0.5", "1.8", "2.2"};
    if (curve == CurveType::Kink)
        return CurveTexts::tr("A kink has no curvature to go by: the step is always as long as the learning rate");
    return CurveTexts::tr("%1 / E″ at the minimum of this valley, or the nearest learning rate that does what the button says")
        .arg(QLatin1String(multiples[static_cast<int>(preset)]));
}

QString curveExplanation(const CurveState& state, const CurveVerdict& verdict, std::size_t update, bool hidesNumbers)
{
    const auto paragraph = [](const QString& text) { return QStringLiteral("<p>") + text + QStringLiteral("</p>"); };
    const auto formula
        = [](const QString& tex) { return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>"); };
    QString text = paragraph(CurveTexts::tr(
        "Gradient descent asks only one thing of the loss $E$: its slope at the present place. Where the slope is above 0, $E$ "
        "falls to the left, so $\\theta$ goes left; below 0 it goes right:"));
    text += formula(updateRuleTex());
    text += paragraph(CurveTexts::tr("The learning rate $\\eta$ says how far. The tangent knows nothing of the curve's bend: a "
                                     "long step may land on the other side, even higher than before."));
    text += paragraph(CurveTexts::tr("Near a minimum the slope is about $E''$ times the distance, so a step multiplies the "
                                     "distance by $1 - \\eta E''$:"));
    text += formula(QStringLiteral("\\theta_{k+1} - \\theta^{*} \\approx (\\num{1} - \\eta E'')\\,(\\theta_k - \\theta^{*})"));
    text += paragraph(CurveTexts::tr("Below 0 the side changes with every step, below −1 the distance grows. That gives the "
                                     "limit $\\eta < 2 / E''$."));
    text += QStringLiteral("<h3>") + curveLabel(state.curve) + QStringLiteral("</h3>");
    switch (state.curve) {
    case CurveType::Parabola:
        text += paragraph(CurveTexts::tr("Everywhere $E'' = 1$, so the factor is the same at every distance."));
        break;
    case CurveType::TwoValleys:
        text += paragraph(CurveTexts::tr("Two minima, and descent ends in one of them: the slope does not say which is lower. "
                                         "The start and the learning rate decide."));
        break;
    case CurveType::Plateau:
        text += paragraph(CurveTexts::tr("Far from the minimum the curve is almost flat. A small slope gives a small step, "
                                         "however far the way still is."));
        break;
    case CurveType::Kink:
        text += paragraph(CurveTexts::tr("The slope is −1 or 1 and does not become smaller towards the minimum, so the steps do "
                                         "not either. Exactly at 0 there is no slope; the program takes 0."));
        break;
    }
    if (hidesNumbers)
        return text;
    const double place = placeOf(curvePath(state), update);
    const double slope = curveSlope(state.curve, place);
    text += paragraph(CurveTexts::tr("Now: $\\eta = %1$, and after %2 updates $\\theta \\approx %3$ with the slope $%4$, so the "
                                     "next step is about $%5$.")
                          .arg(writtenValue(state.rate, 6).tex(), QString::number(update), writtenValue(place).tex(),
                              writtenValue(slope).tex(), writtenValue(-state.rate * slope).tex()));
    text += paragraph(curveVerdictText(state, verdict));
    return text;
}

} // namespace chalknet::ui
