// Equal means equal in the four decimals that the page shows.
#include "ui/lessons/activation/SlopeQuestion.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/activation/ActivationFormulas.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kWay = 0.5;

class SlopeQuestionText {
    Q_DECLARE_TR_FUNCTIONS(SlopeQuestion)
};

double shown(double slope)
{
    return std::round(slope * 1e4);
}

QString slopeTex(double slope)
{
    return QStringLiteral("$\\num{%1}$").arg(fixed(slope, 4));
}

QString placeTex(double x)
{
    return QStringLiteral("$x = \\num{%1}$").arg(setNumber(x));
}

} // namespace

SlopeQuestion::SlopeQuestion(Kind kind, const BoundFunction& function, double x)
    : m_kind(kind)
    , m_function(function)
    , m_x(x)
{
}

double SlopeQuestion::target() const
{
    if (m_kind == Kind::Saturated)
        return m_x;
    return std::round((m_x + kWay) * 1e6) / 1e6;
}

QString SlopeQuestion::text() const
{
    if (m_kind == Kind::Saturated)
        return SlopeQuestionText::tr("Is $f$ saturated at %1, so that $|f′(x)| < 0.05$?").arg(placeTex(m_x));
    return SlopeQuestionText::tr("The cursor moves right to %1. What happens to $f′(x)$?").arg(placeTex(target()));
}

QStringList SlopeQuestion::answers() const
{
    if (m_kind == Kind::Saturated)
        return {SlopeQuestionText::tr("Yes"), SlopeQuestionText::tr("No")};
    return {SlopeQuestionText::tr("larger"), SlopeQuestionText::tr("smaller"), SlopeQuestionText::tr("the same")};
}

int SlopeQuestion::rightAnswer() const
{
    if (m_kind == Kind::Saturated)
        return m_function.isSaturated(m_x) ? 0 : 1;
    const double before = shown(m_function.derivative(m_x));
    const double after = shown(m_function.derivative(target()));
    return after > before ? 0 : after < before ? 1 : 2;
}

QString SlopeQuestion::why() const
{
    const double before = m_function.derivative(m_x);
    if (m_kind == Kind::Saturated)
        return SlopeQuestionText::tr("Here $f′(x)$ is %1.").arg(slopeTex(before));
    const double after = m_function.derivative(target());
    if (rightAnswer() == 2)
        return SlopeQuestionText::tr("$f′(x)$ stays at %1.").arg(slopeTex(before));
    return SlopeQuestionText::tr("$f′(x)$ goes from %1 to %2.").arg(slopeTex(before), slopeTex(after));
}

} // namespace chalknet::ui
