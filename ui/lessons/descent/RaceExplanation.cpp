// Four short chapters; the last one is about what stands on the screen.
#include "ui/lessons/descent/RaceExplanation.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/descent/RaceRule.h"
#include "ui/lessons/descent/RaceTexts.h"
#include "ui/lessons/lab/LabNames.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

class RaceExplanationText {
    Q_DECLARE_TR_FUNCTIONS(RaceExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}
QString heading(const QString& text)
{
    return QStringLiteral("<h3>") + text + QStringLiteral("</h3>");
}
QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>");
}

QString descentChapter()
{
    return paragraph(RaceExplanationText::tr(
               "The loss is a landscape over the parameters. The gradient points uphill; every update goes a "
               "step of length $\\eta$ times the gradient the other way."))
        + formula(QStringLiteral("\\theta \\leftarrow \\theta - \\eta\\,\\frac{\\partial E}{\\partial \\theta}"))
        + paragraph(
            RaceExplanationText::tr("If $\\eta$ is too small, the path creeps. If it is too large, each step lands higher on the "
                                    "opposite slope than the one before: the path diverges."));
}

QString batchChapter()
{
    return heading(RaceExplanationText::tr("A mini-batch in four steps"))
        + paragraph(RaceExplanationText::tr(
            "**1** Draw a batch of $m$ rows. **2** Compute the gradient of its mean loss. **3** Update the "
            "parameters. **4** Repeat; when all $n$ rows were used once, an epoch is over."))
        + paragraph(RaceExplanationText::tr(
            "A small batch is cheap but its gradient is only nearly right: the path trembles. With all rows "
            "in one batch it is calm."));
}

QString memoryChapter()
{
    return heading(RaceExplanationText::tr("With memory"))
        + paragraph(RaceExplanationText::tr(
            "**Momentum** keeps a velocity: steps in the same direction add up, steps to and fro cancel. It "
            "rolls along a ravine, and past the minimum too. **Nesterov** looks ahead by one step."))
        + formula(raceRuleInSymbols(OptimizerType::Momentum)[1] + QStringLiteral(" \\quad ")
            + raceRuleInSymbols(OptimizerType::Momentum)[2]);
}

QString adaptiveChapter()
{
    return heading(RaceExplanationText::tr("A step for each parameter"))
        + paragraph(RaceExplanationText::tr(
            "**AdaGrad** divides each step by the root of all squared gradients so far: steep directions get "
            "shorter steps, and all steps get shorter with time. **RMSProp** forgets old squares, so it does "
            "not come to rest."))
        + formula(raceRuleInSymbols(OptimizerType::Adagrad)[2])
        + paragraph(RaceExplanationText::tr(
            "**Adam** joins both: a running mean $m$ of the gradients over the root of a running mean $v$ of "
            "their squares, each corrected for its start at 0. **AdamW** also shrinks the weights a little."))
        + formula(raceRuleInSymbols(OptimizerType::Adam)[3]);
}

QString chosenChapter(const RaceMoment& moment)
{
    QString text = heading(RaceExplanationText::tr("The rule of %1").arg(optimizerLabel(moment.chosen)));
    for (const QString& line : raceRuleInSymbols(moment.chosen))
        text += formula(line);
    return text;
}

QString nowChapter(const RaceMoment& moment)
{
    const RacePlace place = racePlace(moment.state, moment.position);
    QString text = RaceExplanationText::tr("Now: update %1 of %2").arg(moment.position).arg(moment.state.updates);
    if (place.batches > 0)
        text += RaceExplanationText::tr(", epoch %1, batches of %2 rows, %3 updates in every epoch")
                    .arg(QString::number(place.epoch), QString::number(moment.state.batchSize), QString::number(place.batches));
    QStringList losses;
    for (const OptimizerType type : kAllOptimizers) {
        const auto* at = moment.run.moment(type, moment.position);
        if (at == nullptr || moment.isAsking)
            continue;
        losses << (moment.run.hasDiverged(type, moment.position)
                ? optimizerLabel(type) + QLatin1Char(' ') + divergedText(static_cast<int>(moment.run.path(type)->updates()))
                : RaceExplanationText::tr("%1 $E \\approx \\num{%2}$").arg(optimizerLabel(type), measured(at->loss, 4)));
    }
    return heading(RaceExplanationText::tr("Now"))
        + paragraph(
            losses.isEmpty() ? text + QLatin1Char('.') : text + QStringLiteral(": ") + losses.join(QStringLiteral(", ")) + u'.');
}

} // namespace

QString raceExplanation(const RaceMoment& moment)
{
    return descentChapter() + batchChapter() + memoryChapter() + adaptiveChapter() + chosenChapter(moment) + nowChapter(moment);
}

} // namespace chalknet::ui
