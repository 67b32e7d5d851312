// The arrival of every racer is computed; ties share the first place.
#include "ui/lessons/descent/RaceQuestion.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace chalknet::ui {

namespace {

class RaceQuestionText {
    Q_DECLARE_TR_FUNCTIONS(RaceQuestion)
};

QString arrivalText(const RaceRun& run, OptimizerType type)
{
    const QString name = optimizerLabel(type);
    if (run.path(type)->diverged)
        return RaceQuestionText::tr("%1 diverged at update %2").arg(name).arg(run.path(type)->updates());
    const std::optional<int> arrival = raceArrival(run, type);
    return arrival ? RaceQuestionText::tr("%1 at update %2").arg(name).arg(*arrival)
                   : RaceQuestionText::tr("%1 not at all").arg(name);
}

QString reason(const RaceState& state, const RaceRun& run, const RaceVerdict& verdict)
{
    QStringList arrivals;
    for (const OptimizerType type : kAllOptimizers)
        if (races(state, type))
            arrivals << arrivalText(run, type);
    const QString all = arrivals.join(QStringLiteral("; "));
    if (verdict.winners.empty())
        return RaceQuestionText::tr("Within %1 updates nobody stays there: %2.").arg(QString::number(state.updates), all);
    if (verdict.winners.size() > 1)
        return RaceQuestionText::tr("Several arrive with the same update: %1.").arg(all);
    return RaceQuestionText::tr("They arrive: %1.").arg(all);
}

} // namespace

int RaceQuestion::rightFor(int given) const
{
    return std::ranges::find(right, given) != right.end() ? given : right.front();
}

RaceQuestion raceQuestion(const RaceState& state, const RaceRun& run)
{
    RaceQuestion question;
    const RaceVerdict verdict = raceVerdict(state, run);
    for (const OptimizerType type : kAllOptimizers) {
        if (!races(state, type))
            continue;
        if (std::ranges::find(verdict.winners, type) != verdict.winners.end())
            question.right.push_back(static_cast<int>(question.answers.size()));
        question.answers << optimizerLabel(type);
    }
    if (question.answers.size() < 2 || run.surface.minima().empty())
        return {};
    if (verdict.winners.empty())
        question.right.push_back(static_cast<int>(question.answers.size()));
    question.answers << RaceQuestionText::tr("None");
    question.text
        = RaceQuestionText::tr("Which optimiser arrives first? Arrived is who comes within $\\num{%1}$ of a minimum and stays "
                               "there until update %2.")
              .arg(compact(arrivalDistance(state.surface)), QString::number(state.updates));
    question.why = reason(state, run, verdict);
    return question;
}

} // namespace chalknet::ui
