// Both questions follow from E and L alone: the line goes the share L of the way to the example.
#include "ui/lessons/predictor/PredictorQuestion.h"

#include "ui/lessons/predictor/WorkedStep.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

class QuestionText {
    Q_DECLARE_TR_FUNCTIONS(PredictorQuestion)
};

constexpr int kGrowthEvery = 3;
constexpr double kNothing = 1e-9; // less is rounding

int signOf(double value)
{
    return std::abs(value) < kNothing ? 0 : value > 0 ? 1 : -1;
}

/// As a formula with the number put in.
QString put(const char* letters, const WrittenNumber& number, bool withSign = false)
{
    return QStringLiteral("$%1 = \\num{%2}$").arg(QLatin1StringView(letters), number.text(withSign));
}

} // namespace

PredictorQuestion PredictorQuestion::before(const LineStep& step, double rate)
{
    return {step.number % kGrowthEvery == 0 ? Kind::Growth : Kind::Side, step, rate};
}

QString PredictorQuestion::text() const
{
    const QString x = QStringLiteral("$x = \\num{%1}$").arg(writtenNumber(step.example.x, 1).text());
    if (kind == Kind::Growth)
        return QuestionText::tr("The example at %1 is next. What will happen to $A$?").arg(x);
    return QuestionText::tr("On which side of the example at %1 will the line pass after this step?").arg(x);
}

QStringList PredictorQuestion::answers() const
{
    if (kind == Kind::Growth)
        return {QuestionText::tr("It grows"), QuestionText::tr("It stays the same"), QuestionText::tr("It shrinks")};
    return {
        QuestionText::tr("Above the example"), QuestionText::tr("Through the example"), QuestionText::tr("Below the example")};
}

int PredictorQuestion::rightAnswer() const
{
    // 0 when the line ends above the example, or A grows; 1 in the middle; 2 below.
    const double way = kind == Kind::Growth ? step.after - step.before : step.after * step.example.x - step.example.t;
    return 1 - signOf(way);
}

QString PredictorQuestion::why() const
{
    const WorkedStep worked = workedStep(step, rate);
    if (!step.change)
        return QuestionText::tr("At $x = 0$ the prediction is 0 whatever $A$ is, so the step leaves the line as it is.");
    if (kind == Kind::Growth) {
        const QString change = QStringLiteral("$\\Delta A = \\num{%1}$").arg(worked.change.text(true));
        return QuestionText::tr("%1 has the sign of the error, so %2.").arg(put("E", worked.error, true), change);
    }
    if (signOf(step.error) == 0)
        return QuestionText::tr("The line went through the example already: %1.").arg(put("E", worked.error));
    if (rate >= 1.0)
        return QuestionText::tr("With %1 the whole error is corrected.").arg(put("L", worked.rate));
    return QuestionText::tr("%1: only this share of the error %2 is corrected, so the line stays on the side where it was.")
        .arg(put("L", worked.rate), put("E", worked.error, true));
}

} // namespace chalknet::ui
