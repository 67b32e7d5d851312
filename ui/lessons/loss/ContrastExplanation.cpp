// Why the factor σ′(z) holds squared error back, and that cross-entropy does not have it.
#include "ui/lessons/loss/ContrastExplanation.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/loss/FollowingDigits.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ContrastExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}

QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>");
}

QString slopeText(const ContrastMoment& moment)
{
    return QStringLiteral("$\\frac{\\partial E}{\\partial z}%1$").arg(equalsTex(writtenResult(moment.slope), moment.slope));
}

QString presentNumbers(const ContrastState& state, const ContrastRuns& runs, std::size_t update)
{
    const ContrastMoment& squared = runs.squared.at(update);
    const QString slope
        = QStringLiteral("$\\sigma′(z)%1$").arg(equalsTex(writtenResult(squared.sigmoidSlope), squared.sigmoidSlope));
    QString text = Text::tr("Now, after %1 updates: squared error has %2 because of %3, cross-entropy has %4.")
                       .arg(grouped(static_cast<qint64>(update)), slopeText(squared), slope, slopeText(runs.entropy.at(update)));
    text += QLatin1Char(' ')
        + Text::tr("From this start with $\\eta=\\num{%1}$ squared error needs **%2** updates and cross-entropy **%3**.")
              .arg(compact(state.rate), grouped(static_cast<qint64>(runs.squared.updates())),
                  grouped(static_cast<qint64>(runs.entropy.updates())));
    return text;
}

} // namespace

QString contrastExplanation(const ContrastState& state, const ContrastRuns& runs, std::size_t update, bool asking)
{
    QString text
        = paragraph(Text::tr("One sigmoid unit $y=\\sigma(z)$, $z=w x+b$ with $x=\\num{1}$, learns one example. It begins "
                             "**certain and wrong**. Both losses start at the same place and use the same $\\eta$."));
    text += paragraph(Text::tr("Squared error ½(y − t)² goes back through the sigmoid and is multiplied by its slope:"));
    text += formula(QStringLiteral("\\frac{\\partial E}{\\partial z}=(y-t)\\cdot\\tone{c1}{\\sigma′(z)}"));
    text
        += paragraph(Text::tr("Where the sigmoid is flat, $\\sigma′(z)$ is almost 0. The error is large, and yet the unit hardly "
                              "moves: it is stuck on a plateau."));
    text += paragraph(Text::tr("The cross-entropy has $\\frac{1}{y}$ or $\\frac{1}{1-y}$ in its derivative, and that cancels "
                               "$\\sigma′(z)=y(1-y)$ exactly:"));
    text += formula(QStringLiteral("\\frac{\\partial E}{\\partial z}=y-t"));
    text += paragraph(
        Text::tr("The more wrong, the steeper. $\\sigma′(z)$ is at most $\\num{0.25}$, so at the same place the slope of "
                 "squared error never is more than a quarter of the other. A larger $\\eta$ makes up for a constant "
                 "factor, but not for one that fades."));
    text += paragraph(Text::tr("Both $w$ and $b$ take a step, so $z$ moves by twice $-\\eta$ times the slope. A run ends when "
                               "$|y-t|<\\num{0.1}$."));
    if (!asking)
        text += paragraph(presentNumbers(state, runs, update));
    return text;
}

} // namespace chalknet::ui
