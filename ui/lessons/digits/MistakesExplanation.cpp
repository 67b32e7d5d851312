// Accuracy, precision, recall and F1 with the numbers of the matrix that is shown.
#include "ui/lessons/digits/MistakesExplanation.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class MistakesExplanationText {
    Q_DECLARE_TR_FUNCTIONS(MistakesExplanation)
};

constexpr int kDecimals = 4;

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}

QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>");
}

/// "\frac{a}{b} = c", or ≈ where c is rounded.
QString quotient(qint64 part, qint64 whole)
{
    const double value = static_cast<double>(part) / static_cast<double>(whole);
    return QStringLiteral("\\frac{\\num{%1}}{\\num{%2}} %3")
        .arg(grouped(part), grouped(whole), equalsTex(writtenNumber(value, kDecimals), value));
}

/// The digit with the smallest F1, −1 if none is defined.
int worstDigit(const Confusion& confusion)
{
    int worst = -1;
    for (int digit = 0; digit < Confusion::kClasses; ++digit) {
        const double score = confusion.f1(digit);
        if (std::isfinite(score) && (worst < 0 || score < confusion.f1(worst)))
            worst = digit;
    }
    return worst;
}

QString presentText(const Confusion& confusion, const QStringList& names)
{
    const auto nameOf = [&names](int digit) { return names.isEmpty() ? QString::number(digit) : names[digit]; };
    QString text;
    if (const auto pair = confusion.mostConfused())
        text
            += paragraph(MistakesExplanationText::tr("Now the most frequent mistake is: actual **%1**, answer **%2**, %3 times.")
                             .arg(nameOf(pair->actual), nameOf(pair->answer), grouped(confusion.at(pair->actual, pair->answer))));
    const int worst = worstDigit(confusion);
    if (worst < 0)
        return text;
    const qint64 right = confusion.at(worst, worst);
    text += paragraph(MistakesExplanationText::tr("The lowest F1 has **%1**:").arg(nameOf(worst)));
    if (confusion.answered(worst) > 0)
        text += formula(QStringLiteral("P = ") + quotient(right, confusion.answered(worst)));
    if (confusion.actual(worst) > 0)
        text += formula(QStringLiteral("R = ") + quotient(right, confusion.actual(worst)));
    text += formula(QStringLiteral("F_1 = ") + quotient(2 * right, confusion.actual(worst) + confusion.answered(worst)));
    return text;
}

} // namespace

QString mistakesExplanationTitle()
{
    return MistakesExplanationText::tr("Where it goes wrong");
}

QString mistakesExplanation(const Confusion& confusion, const QStringList& names)
{
    QString text = paragraph(MistakesExplanationText::tr(
        "A row of the matrix is the actual digit, a column the answer of the network. On the "
        "diagonal it is right; every other cell is one kind of mistake. Click a cell to see its pictures."));
    text += paragraph(MistakesExplanationText::tr("**Accuracy** is the diagonal's share of all $N$ pictures."));
    if (confusion.total() > 0)
        text += formula(QStringLiteral("\\frac{\\sum_k n_{kk}}{N} = ") + quotient(confusion.right(), confusion.total()));
    else
        text += formula(QStringLiteral("\\frac{\\sum_k n_{kk}}{N}"));
    text += paragraph(MistakesExplanationText::tr(
        "One number for all digits hides which ones are hard. **Precision** $P$: of the pictures that got "
        "the answer $k$, how many are a $k$? That is a column. **Recall** $R$: of the pictures that are a "
        "$k$, how many were found? That is a row."));
    text += formula(QStringLiteral("P_k = \\frac{n_{kk}}{\\sum_i n_{ik}} \\quad R_k = \\frac{n_{kk}}{\\sum_j n_{kj}}"));
    text += paragraph(MistakesExplanationText::tr(
        "Whoever says 4 to every picture finds every 4, but hardly any of the answers is right. $F_1$, the "
        "harmonic mean, is high only if both are."));
    text += formula(QStringLiteral("F_1 = \\frac{2PR}{P + R}"));
    text += paragraph(MistakesExplanationText::tr(
        "The gallery begins with the mistakes of which the network is surest. Look at them: which would you "
        "have read right, and where would you doubt the label, too? Softmax has no answer for “I do not "
        "know”: a strange picture often gets a high probability as well."));
    text += paragraph(MistakesExplanationText::tr(
        "Compare test and training pictures: if it makes far fewer mistakes on those it has learned from, it "
        "has learned them by heart."));
    return confusion.total() > 0 ? text + presentText(confusion, names) : text;
}

} // namespace chalknet::ui
