// The content of a step as LaTeX, as words and with its answer hidden.
#include "ui/lessons/backprop/ChainRuleContent.h"

#include "ui/formula/Formula.h"
#include "ui/lessons/backprop/StepContents.h"

#include <QStringList>

#include <algorithm>

namespace chalknet::ui {

namespace {

QString hiddenTex(TraceTone tone, const QString& tex)
{
    const char* name = tone == TraceTone::C1 ? "c1" : tone == TraceTone::C2 ? "c2" : tone == TraceTone::C3 ? "c3" : "ink";
    return QStringLiteral("\\unknown{%1}{%2}").arg(QLatin1String(name), tex);
}

/// A value in a product of numbers.
QString asFactor(const QString& tex, bool isFirst)
{
    const bool isNegative = tex.startsWith(QStringLiteral("\\num{−")) || tex.startsWith(u'-');
    return !isFirst && isNegative ? QStringLiteral("(%1)").arg(tex) : tex;
}

/// One row of all columns: "a \cdot b \cdot c"; empty if some column has nothing in this row.
QString productTex(const std::vector<FactorColumn>& factors, QString FactorColumn::*member)
{
    QStringList cells;
    for (const FactorColumn& factor : factors) {
        if ((factor.*member).isEmpty())
            return {};
        cells.append(asFactor(factor.*member, cells.isEmpty()));
    }
    return cells.join(QLatin1String(" \\cdot "));
}

/// "rule = numbers = value", each with its sign.
QStringList rightSides(const WorkedLine& line)
{
    QStringList sides;
    if (!line.rule.isEmpty())
        sides.append(QLatin1String("=") + line.rule);
    if (!line.numbers.isEmpty())
        sides.append(relationTex(line.numbersRelation) + QLatin1Char(' ') + line.numbers);
    sides.append(relationTex(line.relation) + QLatin1Char(' ') + line.value);
    return sides;
}

QString alignedTex(const QString& left, const QStringList& sides)
{
    return left + QLatin1String(" &") + sides.join(QLatin1String(" \\\\ &"));
}

QStringList factorSides(const ChainRuleContent& content)
{
    QStringList sides;
    const auto append = [&](Written relation, const QString& tex) {
        if (!tex.isEmpty())
            sides.append(relationTex(relation) + QLatin1Char(' ') + tex);
    };
    append(Written::Equal, productTex(content.factors, &FactorColumn::symbol));
    append(Written::Equal, productTex(content.factors, &FactorColumn::rule));
    if (content.hasNumbersRow())
        append(content.numbersRelation(), productTex(content.factors, &FactorColumn::numbers));
    append(content.valuesRelation(), productTex(content.factors, &FactorColumn::value));
    append(content.relation, content.result);
    return sides;
}

QString plainTex(const QString& tex)
{
    return Formula::fromTex(tex).toPlainText().simplified();
}

/// Words with formulas between dollar signs, without bold.
QString plainWords(const QString& text)
{
    QString plain;
    const QStringList pieces = QString(text).remove(QLatin1String("**")).split(u'$');
    for (qsizetype i = 0; i < pieces.size(); ++i)
        plain += i % 2 == 1 ? plainTex(pieces[i]) : pieces[i];
    return plain;
}

QString factorWords(const FactorColumn& factor)
{
    QString tex = factor.symbol;
    if (!factor.rule.isEmpty())
        tex += QLatin1Char('=') + factor.rule;
    if (factor.hasNumbers())
        tex += relationTex(factor.numbersRelation) + QLatin1Char(' ') + factor.numbers;
    const Written relation = factor.hasNumbers() ? factor.relation : both(factor.numbersRelation, factor.relation);
    tex += relationTex(relation) + QLatin1Char(' ') + factor.value;
    return factor.caption.isEmpty() ? plainTex(tex) : QStringLiteral("%1: %2").arg(factor.caption, plainTex(tex));
}

} // namespace

Written ChainRuleContent::numbersRelation() const
{
    Written all = Written::Equal;
    for (const FactorColumn& factor : factors)
        all = both(all, factor.numbersRelation);
    return all;
}

// Without a row of numbers the values follow from the rules.
Written ChainRuleContent::valuesRelation() const
{
    Written all = hasNumbersRow() ? Written::Equal : numbersRelation();
    for (const FactorColumn& factor : factors)
        all = both(all, factor.relation);
    return all;
}

bool ChainRuleContent::hasNumbersRow() const
{
    return std::any_of(factors.begin(), factors.end(), [](const FactorColumn& factor) { return factor.hasNumbers(); });
}

ChainRuleContent chainRuleContent(
    const TraceNetwork& network, const BatchTrace& trace, const TraceStep& step, const ContentStyle& style)
{
    const ContentWriter writer(network, trace, style);
    switch (step.kind) {
    case StepKind::Forward: return forwardContent(writer, step);
    case StepKind::Loss: return lossContent(writer, step);
    case StepKind::Delta: return deltaContent(writer, step);
    case StepKind::Gradient: return gradientContent(writer, step);
    case StepKind::Update: return updateContent(writer, step);
    case StepKind::After: return afterContent(writer, step);
    }
    return {};
}

ChainRuleContent ChainRuleContent::asked() const
{
    ChainRuleContent hidden = *this;
    hidden.remark.clear();
    for (FactorColumn& factor : hidden.factors) {
        factor.isHidden = factor.hasNumbers();
        factor.value = hiddenTex(factor.tone, factor.value);
    }
    if (!hidden.factors.empty())
        hidden.result = hiddenTex(TraceTone::Ink, hidden.result);
    for (WorkedLine& line : hidden.lines) {
        if (line.isResult || line.secret != Secret::Nothing)
            line.value = hiddenTex(line.tone, line.value);
        if (line.secret == Secret::NumbersAndValue && !line.numbers.isEmpty())
            line.numbers = hiddenTex(line.tone, line.numbers);
    }
    return hidden;
}

QString ChainRuleContent::latex() const
{
    QStringList rows;
    if (!factors.empty())
        rows.append(alignedTex(left, factorSides(*this)));
    for (const WorkedLine& line : lines)
        rows.append(alignedTex(line.symbol, rightSides(line)));
    if (rows.isEmpty())
        return {};
    const QString tex = QStringLiteral("\\begin{aligned}%1\\end{aligned}").arg(rows.join(QLatin1String(" \\\\ ")));
    return Formula::fromTex(tex).toLatex();
}

QString ChainRuleContent::plainText() const
{
    QStringList rows;
    if (!factors.empty()) {
        rows.append(plainTex(left + QLatin1Char('=') + productTex(factors, &FactorColumn::symbol)));
        for (const FactorColumn& factor : factors)
            rows.append(factorWords(factor));
        rows.append(plainTex(left + relationTex(relation) + QLatin1Char(' ') + result));
    }
    for (const WorkedLine& line : lines)
        rows.append(plainTex(line.symbol + rightSides(line).join(QLatin1Char(' '))));
    for (const QString& words : {remark, warning})
        if (!words.isEmpty())
            rows.append(plainWords(words));
    return rows.join(QLatin1Char('\n'));
}

} // namespace chalknet::ui
