// Mild starts with a large learning rate end in a draw; certain, wrong ones do not.
#include "ui/lessons/loss/ContrastQuestion.h"

#include "engine/base/Random.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/loss/FollowingDigits.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ContrastQuestion)
};

double between(Random& random, double low, double high)
{
    return random.uniform(low, high);
}

} // namespace

ContrastState contrastQuestionStart(int number)
{
    Random random(1, static_cast<std::uint64_t>(number));
    ContrastState state;
    state.target = random.uniform() < 0.5 ? 0 : 1;
    const double wrongSide = state.target == 0 ? 1.0 : -1.0;
    double distance = between(random, 1.5, 5.5);
    state.rate = std::pow(10.0, between(random, -1.0, 0.3));
    // Every third question is about a mild start and large steps; in half of them the steps are large enough for either loss.
    if (number % 6 == 3) {
        distance = between(random, -0.3, 0.4);
        state.rate = between(random, 9.5, 10.0);
    } else if (number % 6 == 0) {
        distance = between(random, -1.0, 1.0);
        state.rate = between(random, 3.0, 8.0);
    }
    state.weight = between(random, -1.0, 1.0);
    return startingAt(tidied(state), wrongSide * distance);
}

QString contrastQuestionText(const ContrastState& state)
{
    const double y = contrastMoment(ContrastLoss::Entropy, state.weight, state.bias, state.target).output;
    return Text::tr("Which learns faster by more than 20 %? $y%1$, $t=\\num{%2}$, $\\eta=\\num{%3}$.")
        .arg(equalsTex(writtenResult(y), y), QString::number(state.target), compact(state.rate));
}

QStringList contrastAnswers()
{
    return {Text::tr("Squared error"), Text::tr("About equal"), Text::tr("Cross-entropy")};
}

QString contrastReason(const ContrastRuns& runs)
{
    return Text::tr("Updates needed: squared error %1, cross-entropy %2.")
        .arg(grouped(static_cast<qint64>(runs.squared.updates())), grouped(static_cast<qint64>(runs.entropy.updates())));
}

} // namespace chalknet::ui
