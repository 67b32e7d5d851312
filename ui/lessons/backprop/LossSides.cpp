// One case for each loss; of the binary cross-entropy the half that counts.
#include "ui/lessons/backprop/LossSides.h"

#include "ui/formula/FormulaBreaks.h"

namespace chalknet::ui {

namespace {

/// What a loss is calculated from, as written.
struct LossOperands {
    explicit LossOperands(const Numbered& numbered)
        : output(numbered.written.factors[0].front())
        , target(numbered.written.factors[1].front())
        , exactTarget(numbered.stage.terms[1].factors.front().value)
    {
    }

    WrittenNumber output;
    WrittenNumber target;
    double exactTarget = 0.0;

    QString y() const { return output.tex(); }
    QString t() const { return target.tex(); }
    QString difference() const { return QStringLiteral("(%1-%2)").arg(output.tex(), target.tex(true)); }
    QString opposite() const { return QStringLiteral("(%1-%2)").arg(target.tex(), output.tex(true)); }
    /// As the argument of a logarithm.
    QString logarithm() const
    {
        return output.exponent != 0 || output.isNegative() ? QStringLiteral("\\ln(%1)").arg(y())
                                                           : QStringLiteral("\\ln %1").arg(y());
    }
    QString complementLogarithm() const { return QStringLiteral("\\ln(\\num{1}-%1)").arg(output.tex(true)); }
};

QString halfTex()
{
    return QStringLiteral("\\frac{\\num{1}}{\\num{2}}");
}

QString overCountTex(int numerator, int outputs)
{
    return QStringLiteral("\\frac{\\num{%1}}{\\num{%2}}").arg(numerator).arg(outputs);
}

QString binaryTermTex(const LossOperands& o)
{
    if (o.exactTarget == 1.0)
        return QStringLiteral("-\\num{1}\\cdot %1").arg(o.logarithm());
    if (o.exactTarget == 0.0)
        return QStringLiteral("-\\num{1}\\cdot %1").arg(o.complementLogarithm());
    return QStringLiteral("-(%1\\cdot %2+(\\num{1}-%1)\\cdot %3)").arg(o.t(), o.logarithm(), o.complementLogarithm());
}

QString termNumbers(LossType loss, const LossOperands& o, int outputs)
{
    switch (loss) {
    case LossType::HalfSse: return halfTex() + o.difference() + QStringLiteral("^{2}");
    case LossType::SquaredError: return o.opposite() + QStringLiteral("^{2}");
    case LossType::Mse: return (outputs > 1 ? overCountTex(1, outputs) : QString()) + o.difference() + QStringLiteral("^{2}");
    case LossType::CrossEntropy:
        return o.exactTarget == 0.0 ? QStringLiteral("\\num{0}")
                                    : QStringLiteral("-%1\\cdot %2").arg(o.target.tex(true), o.logarithm());
    case LossType::BinaryCrossEntropy: return binaryTermTex(o);
    }
    return {};
}

QString binarySlopeTex(const LossOperands& o)
{
    const QString first = QStringLiteral("-\\frac{%1}{%2}").arg(o.t(), o.y());
    const QString second = QStringLiteral("\\frac{\\num{1}-%1}{\\num{1}-%2}").arg(o.target.tex(true), o.output.tex(true));
    if (o.exactTarget == 1.0)
        return first;
    return o.exactTarget == 0.0 ? second : first + QLatin1Char('+') + second;
}

QString slopeNumbers(LossType loss, const LossOperands& o, int outputs)
{
    switch (loss) {
    case LossType::HalfSse: return o.difference();
    case LossType::SquaredError: return QStringLiteral("-\\num{2}\\cdot %1").arg(o.opposite());
    case LossType::Mse:
        return (outputs > 1 ? overCountTex(2, outputs) : QStringLiteral("\\num{2}")) + QStringLiteral("\\cdot ") + o.difference();
    case LossType::CrossEntropy: return QStringLiteral("-\\frac{%1}{%2}").arg(o.t(), o.y());
    case LossType::BinaryCrossEntropy: return binarySlopeTex(o);
    }
    return {};
}

} // namespace

WorkedSides lossTermSides(const ContentWriter& writer, const Stage& stage)
{
    const Numbered numbered = writer.numbered(stage);
    const int outputs = writer.spec().outputs();
    const QString output = writer.name(stage.terms[0].factors.front().symbol);
    const QString target = writer.name(stage.terms[1].factors.front().symbol);
    return {lossTermTex(writer.spec().loss, output, target, outputs),
        termNumbers(writer.spec().loss, LossOperands(numbered), outputs), numbered.written.result.tex(),
        operandsRelation(numbered.stage, numbered.written), numbered.written.relation};
}

WorkedSides lossSlopeSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown)
{
    const Numbered numbered = writer.numbered(stage, shown);
    const int outputs = writer.spec().outputs();
    const LossType loss = writer.spec().loss;
    const QString output = writer.name(stage.terms[0].factors.front().symbol);
    const QString target = writer.name(stage.terms[1].factors.front().symbol);
    const LossOperands operands(numbered);
    QString rule = lossDerivativeTex(loss, output, target, outputs);
    QString numbers = slopeNumbers(loss, operands, outputs);
    if (stage.terms.front().negative) { // the sign is wrong
        const bool isDifference = loss == LossType::HalfSse;
        rule = isDifference ? target + QLatin1Char('-') + output : QLatin1Char('-') + bracketedTex(rule);
        numbers = isDifference ? operands.opposite() : QLatin1Char('-') + bracketedTex(numbers);
    }
    rule = isFormulaSum(rule) ? bracketedTex(rule) : rule;
    if (!numbers.startsWith(u'(')) // y − t has its brackets already
        numbers = bracketedTex(numbers);
    return {rule, numbers, shown.tex(), operandsRelation(numbered.stage, numbered.written), numbered.written.relation};
}

} // namespace chalknet::ui
