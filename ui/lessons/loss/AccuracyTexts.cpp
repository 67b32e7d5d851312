// Every text ends in the present numbers.
#include "ui/lessons/loss/AccuracyTexts.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

class AccuracyTexts {
    Q_DECLARE_TR_FUNCTIONS(AccuracyTexts)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}

QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>");
}

QString number(double value, int decimals)
{
    return QStringLiteral("$\\num{%1}$").arg(fixed(value, decimals));
}

/// The part on which the accuracy does not change, in words.
QString flatText(const SweptMoment& moment)
{
    const bool hasLow = moment.flatLow > -kLargestSweptWeight;
    const bool hasHigh = moment.flatHigh < kLargestSweptWeight;
    if (hasLow && hasHigh)
        return AccuracyTexts::tr("The accuracy has slope **0** here: it is the same from %1 to %2.")
            .arg(number(moment.flatLow, 3), number(moment.flatHigh, 3));
    if (hasLow)
        return AccuracyTexts::tr("The accuracy has slope **0** here: it is the same from %1 on.").arg(number(moment.flatLow, 3));
    if (hasHigh)
        return AccuracyTexts::tr("The accuracy has slope **0** here: it is the same up to %1.").arg(number(moment.flatHigh, 3));
    return AccuracyTexts::tr("The accuracy has slope **0** here: no value of this weight changes it.");
}

QString accuracyChange(const SweptMoment& moment)
{
    const int change = static_cast<int>(moment.raised.correct) - static_cast<int>(moment.here.correct);
    if (change == 0)
        return AccuracyTexts::tr("accuracy: **no change**");
    return AccuracyTexts::tr("accuracy: **%1 of %2**").arg(fixed(change, 0, true)).arg(kSweptRows);
}

} // namespace

QString sweptDataName(SweptData data)
{
    switch (data) {
    case SweptData::XorBlobs: return AccuracyTexts::tr("XOR blobs");
    case SweptData::Moons: return AccuracyTexts::tr("Two moons");
    case SweptData::Blobs: return AccuracyTexts::tr("Two blobs");
    }
    return {};
}

QString changeTex(double change)
{
    constexpr double kSmallest = 1e-5;
    if (change == 0.0 || !std::isfinite(change))
        return QStringLiteral("\\num{%1}").arg(fixed(change, 0));
    if (std::abs(change) < kSmallest)
        return writtenPower(change, 1, false).tex();
    return QStringLiteral("\\num{%1}").arg((change > 0 ? QStringLiteral("+") : QString()) + compact(change, 3));
}

QString nudgeText(const AccuracyState& state, const SweptMoment& moment)
{
    const QString weight = QStringLiteral("$%1$").arg(sweptTex(state.weight));
    const QString loss = QStringLiteral("$%1$").arg(changeTex(moment.raised.loss - moment.here.loss));
    const QString slope = QStringLiteral("$\\frac{\\partial E}{\\partial %1}\\approx\\num{%2}$")
                              .arg(sweptTex(state.weight), fixed(moment.slope, 4));
    return AccuracyTexts::tr("%1 nudged by +0.01: loss %2, %3.").arg(weight, loss, accuracyChange(moment)) + QLatin1Char('\n')
        + AccuracyTexts::tr("Slope of the loss: %1.").arg(slope) + QLatin1Char(' ') + flatText(moment);
}

QString accuracyExplanation(const AccuracyState& state, const SweptMoment& moment)
{
    QString text = paragraph(AccuracyTexts::tr(
        "What is wanted in the end are right answers. Why, then, does a network not learn from its **accuracy**, but from a "
        "**loss**?"));
    text += paragraph(AccuracyTexts::tr(
        "The accuracy counts answers. Move one weight a little, and almost always no answer changes: a point keeps its side of "
        "the boundary. So the accuracy is a **staircase**. Its slope is 0 on every step and does not exist at the jumps. "
        "Gradient descent would get no hint which way to go:"));
    text += formula(QStringLiteral("\\theta := \\theta - \\eta\\cdot\\num{0} = \\theta"));
    text += paragraph(AccuracyTexts::tr(
        "The loss asks of every row **how sure** the right answer is. Each output counts and moves with the weight, so the loss "
        "is a smooth curve with a slope everywhere. Here it is the binary cross-entropy, the mean over the rows:"));
    text += formula(QStringLiteral("E=-\\frac{1}{n}\\sum_{k=1}^{n}\\left(t_k\\ln y_k+(1-t_k)\\ln(1-y_k)\\right)"));
    text += paragraph(AccuracyTexts::tr(
        "The two need not agree: the loss may fall because many right answers become surer while a few near the boundary "
        "turn wrong. That is why both are watched while a network learns."));
    text += paragraph(AccuracyTexts::tr("Now: $%1 = \\num{%2}$, $E \\approx \\num{%3}$, %4 of %5 right (%6), slope of the loss "
                                        "about %7.")
                          .arg(sweptTex(state.weight), fixed(state.value(), 2), fixed(moment.here.loss, 4))
                          .arg(moment.here.correct)
                          .arg(kSweptRows)
                          .arg(percent(moment.here.accuracy), number(moment.slope, 4)));
    return text;
}

LessonTask accuracyTask(const QString& id, const AccuracyState& state)
{
    LessonTask task;
    task.id = id;
    if (id == QLatin1StringView("flat")) {
        task.text = AccuracyTexts::tr("Move a weight by at least 0.05 so that the loss falls while the accuracy stays the same.");
        task.hint = AccuracyTexts::tr("The close-up shows the steps. Downhill on the upper curve, without leaving the shaded "
                                      "piece. “Compare from here” sets the mark to the present value.");
        return task;
    }
    task.text = AccuracyTexts::tr("Find a value at which the loss is **lower** than at the mark, and the accuracy is lower too.");
    const auto range = apartRange(state);
    if (range)
        task.hint = AccuracyTexts::tr("With $%1$ and the mark at %2: for example from %3 to %4.")
                        .arg(sweptTex(state.weight), number(state.mark, 2), number(range->first, 2), number(range->second, 2));
    else
        task.hint = AccuracyTexts::tr("With $%1$ and the mark at %2 there is no such place. The first network has one.")
                        .arg(sweptTex(state.weight), number(state.mark, 2));
    task.action = AccuracyTexts::tr("First network");
    return task;
}

} // namespace chalknet::ui
