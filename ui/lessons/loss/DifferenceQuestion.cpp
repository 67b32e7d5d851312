// The answer is measured; between a hundredth and a tenth the nearer one (in decades) is right.
#include "ui/lessons/loss/DifferenceQuestion.h"

#include "ui/lessons/loss/DifferenceFormulas.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

class DifferenceQuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(DifferenceQuestion)
};

QString inTex(const QString& tex)
{
    return QLatin1Char('$') + tex + QLatin1Char('$');
}

} // namespace

DifferenceQuestion::DifferenceQuestion(const DifferenceModel& model, const DifferencePlace& place, double step)
    : m_before(differenceMoment(model, place, step))
    , m_after(differenceMoment(model, place, tidyStep(step / 10.0)))
{
}

QString DifferenceQuestion::text() const
{
    return DifferenceQuestionTexts::tr("Now $h = %1$. With $h$ **ten times smaller**: what happens to the error of the central "
                                       "difference?")
        .arg(stepTex(m_before.error.step));
}

QStringList DifferenceQuestion::answers() const
{
    return {DifferenceQuestionTexts::tr("about ÷ 100"), DifferenceQuestionTexts::tr("about ÷ 10"),
        DifferenceQuestionTexts::tr("not smaller")};
}

int DifferenceQuestion::rightAnswer() const
{
    if (m_after.error.central >= m_before.error.central)
        return 2;
    constexpr double kBetween = -1.5; // in decades
    return std::log10(m_after.error.central / m_before.error.central) < kBetween ? 0 : 1;
}

QString DifferenceQuestion::why() const
{
    const QString numbers = DifferenceQuestionTexts::tr("The error goes from %1 to %2.")
                                .arg(inTex(errorTex(m_before.error.central)), inTex(errorTex(m_after.error.central)));
    if (m_after.error.central == 0.0) // by luck of the rounding, or because there is nothing to cut off
        return numbers;
    switch (rightAnswer()) {
    case 0: return numbers + QLatin1Char(' ') + DifferenceQuestionTexts::tr("It falls with $h^{2}$.");
    case 1: return numbers + QLatin1Char(' ') + DifferenceQuestionTexts::tr("Rounding begins to be felt.");
    default: return numbers + QLatin1Char(' ') + DifferenceQuestionTexts::tr("Rounding wins: too few digits are left.");
    }
}

} // namespace chalknet::ui
