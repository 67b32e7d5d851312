// Paragraphs and formulas of the drawer.
#include "ui/lessons/digits/WhyExplanation.h"

#include "ui/lessons/digits/WhyFormulas.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class WhyText {
    Q_DECLARE_TR_FUNCTIONS(WhyExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">%1</p>").arg(tex);
}

QString generalText()
{
    return paragraph(
               WhyText::tr("Softmax turns ten logits $z_0 \\dots z_9$ into probabilities. The class with the largest logit wins, "
                           "so the question is: which pixels make it large?"))
        + formula(QStringLiteral(
            "z_k = \\sum_i x_i \\frac{\\partial z_k}{\\partial x_i} + \\sum_b b \\frac{\\partial z_k}{\\partial b}"))
        + paragraph(WhyText::tr(
            "The gradient $\\partial z_k / \\partial x_i$ says how fast the logit grows with the ink of pixel $i$. Times the "
            "ink $x_i$ it is what the pixel adds: **gradient × input**. Backpropagation gives all 784 slopes in one "
            "pass."))
        + paragraph(
            WhyText::tr("With ReLU the network is made of straight pieces, so pixels and biases together are exactly the logit. "
                        "With sigmoid or tanh the pieces are bent and a rest remains; it is written too."))
        + paragraph(WhyText::tr(
            "A white pixel has $x_i = 0$ and adds nothing, although its gap may matter. The third map shows that: it is the "
            "gradient alone, so it also says where ink is **missing**."))
        + paragraph(WhyText::tr(
            "Towards the edge its colours are hardly more than noise: a pixel that is white in all examples gives its "
            "weights no gradient, so they still stand where they began."))
        + paragraph(
            WhyText::tr("The maps say how this network calculates, not how people read. A few well chosen pixels can turn its "
                        "answer although you still see the same digit."));
}

QString presentText(const WhyFacts& facts)
{
    const WrittenSum first = writtenSum(facts.maps.first);
    const WrittenSum second = writtenSum(facts.maps.second);
    // Both with the same decimals, so that their difference can be checked.
    const int decimals = std::max(first.logit.decimals, second.logit.decimals);
    const auto written = [decimals](double value) { return WrittenNumber{writtenUnits(value, decimals), decimals}; };
    const WrittenNumber one = written(facts.maps.first.logit);
    const WrittenNumber other = written(facts.maps.second.logit);
    const WrittenNumber difference{one.units - other.units, decimals};
    return paragraph(WhyText::tr("Now the pixels add $\\num{%1}$ for %2 and the biases $\\num{%3}$.")
                         .arg(first.pixels.text(true), QString::number(facts.first), first.biases.text(true)))
        + formula(QStringLiteral("z_%1 - z_%2 \\approx %3 - %4 = %5")
                      .arg(QString::number(facts.first), QString::number(facts.second), one.tex(true), other.tex(true),
                          difference.tex()));
}

} // namespace

QString whyExplanation(const std::optional<WhyFacts>& facts)
{
    return facts ? generalText() + presentText(*facts) : generalText();
}

} // namespace chalknet::ui
