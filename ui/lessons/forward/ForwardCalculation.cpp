// Writes sums term by term, in either notation, so that the numbers on the screen can be calculated with.
#include "ui/lessons/forward/ForwardCalculation.h"

#include "ui/lessons/forward/ForwardActivationTex.h"
#include "ui/lessons/forward/ForwardMatrixContent.h"
#include "ui/lessons/lab/LabNames.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr NumberStyle kStyle{4, false};
constexpr std::size_t kMostTermsInLine = 5;

/// What is asked for, or not known yet.
QString unknownTex()
{
    return QStringLiteral("\\unknown{ink}{\\num{0}}");
}

QString toned(const char* tone, const QString& tex)
{
    return QStringLiteral("\\tone{%1}{%2}").arg(QLatin1StringView(tone), tex);
}

QString part(int input, const QString& tex)
{
    return QStringLiteral("\\part{%1}{%2}").arg(partName(input), tex);
}

/// One column of the sum: a symbol and the number below it.
struct Column {
    QString symbol;
    QString number;
};

/// Columns of symbols and, below, of numbers; `end` continues the second line.
QString twoLines(const QString& left, const std::vector<Column>& columns, const QString& relation, const QString& end)
{
    QString above = left + QStringLiteral("&=");
    QString below = QStringLiteral("&") + relation;
    for (const Column& column : columns) {
        above += u'&' + column.symbol;
        below += u'&' + column.number;
    }
    if (!end.isEmpty()) {
        above += u'&';
        below += u'&' + end;
    }
    return QStringLiteral("\\begin{matrix}%1\\\\%2\\end{matrix}").arg(above, below);
}

/// The same in one line, to be read aloud.
QString oneLine(const QString& left, const std::vector<Column>& columns, const QString& relation, const QString& end)
{
    QStringList symbols;
    QStringList numbers;
    for (const Column& column : columns) {
        symbols += column.symbol;
        numbers += column.number;
    }
    return QStringLiteral("%1 = %2 %3 %4 %5").arg(left, symbols.join(u' '), relation, numbers.join(u' '), end);
}

/// The terms of one weighted sum in the order of the notation.
class SumWriter {
public:
    SumWriter(const Stage& stage, const WrittenStage& written, const TraceNames& names)
        : m_stage(stage)
        , m_written(written)
        , m_names(names)
    {
        const bool isRow = names.notation == TraceNotation::XwB;
        for (std::size_t i = 1; i < stage.terms.size(); ++i)
            m_order.push_back(i);
        m_order.insert(isRow ? m_order.end() : m_order.begin(), 0);
    }

    std::vector<Column> columns(bool isKnown) const
    {
        std::vector<Column> columns;
        for (const std::size_t term : m_order) {
            if (!columns.empty())
                columns.push_back({QStringLiteral("+"), isKnown ? QStringLiteral("+") : QString()});
            const bool isFirst = columns.empty();
            const int input = term == 0 ? ForwardFocus::kBias : static_cast<int>(term) - 1;
            const Column weight = factor(term, 0, term == 0 ? "c3" : "c2", input, isFirst && isColumnNotation());
            if (term == 0 && !isColumnNotation()) {
                columns.push_back(weight);
                continue;
            }
            const Column operand = factor(term, 1, "c1", input, isFirst && !isColumnNotation());
            columns.push_back(isColumnNotation() ? weight : operand);
            columns.push_back({QStringLiteral("\\cdot"), QStringLiteral("\\cdot")});
            columns.push_back(isColumnNotation() ? operand : weight);
        }
        if (!isKnown)
            for (Column& column : columns)
                column.number.clear();
        return columns;
    }

    std::size_t terms() const { return m_order.size(); }

    /// "= 2 + 1.5 + 0 − 0.5 = 3".
    QString tail(const QString& resultCommand) const
    {
        QString sum;
        for (const std::size_t term : m_order) {
            WrittenNumber product = m_written.products[term];
            const bool isMinus = product.isNegative() && !sum.isEmpty();
            if (isMinus)
                product.units = -product.units;
            if (!sum.isEmpty())
                sum += isMinus ? QStringLiteral(" - ") : QStringLiteral(" + ");
            sum += product.tex();
        }
        const QString result = QStringLiteral("\\%1{%2}").arg(resultCommand, m_written.result.text());
        return QStringLiteral("%1 %2 %3 %4")
            .arg(relationTex(productsRelation()), sum, relationTex(m_written.sumRelation), result);
    }

private:
    bool isColumnNotation() const { return m_names.notation == TraceNotation::ThetaA; }

    Column factor(std::size_t term, std::size_t index, const char* tone, int input, bool isFirst) const
    {
        const Factor& factor = m_stage.terms[term].factors[index];
        const QString number = m_written.factors[term][index].tex(!isFirst);
        return {part(input, toned(tone, symbolTex(factor.symbol, m_names))), part(input, toned(tone, number))};
    }

    Written productsRelation() const
    {
        return std::accumulate(m_written.productRelations.begin(), m_written.productRelations.end(), Written::Equal, both);
    }

    const Stage& m_stage;
    const WrittenStage& m_written;
    const TraceNames& m_names;
    std::vector<std::size_t> m_order;
};

/// Two pieces of about the same number of terms; the second begins with its "+".
QStringList wrapped(const QString& left, const SumWriter& writer, const QString& relation)
{
    if (writer.terms() < kMostTermsInLine)
        return {};
    const std::vector<Column> all = writer.columns(true);
    const auto half = std::find_if(all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2), all.end(),
        [](const Column& column) { return column.symbol == QLatin1StringView("+"); });
    QString above;
    QString below;
    for (auto column = half; column != all.end(); ++column) {
        above += u'&' + column->symbol;
        below += u'&' + column->number;
    }
    return {twoLines(left, {all.begin(), half}, relation, {}),
        QStringLiteral("\\begin{matrix}%1\\\\%2\\end{matrix}").arg(above.mid(1), below.mid(1))};
}

void writeActivation(ForwardCalculation& calculation, const NetworkSpec& spec, const Stage& stage, int layer,
    const TraceNames& names, bool isKnown)
{
    const QString left = symbolTex(stage.symbol, names);
    if (!isKnown) {
        calculation.activation = QStringLiteral("\\begin{matrix}%1&=&%2\\end{matrix}").arg(left, unknownTex());
        calculation.spoken += QStringLiteral("; \\quad ") + left + QStringLiteral(" = ") + unknownTex();
        return;
    }
    const WrittenStage written = writtenStage(spec, stage, kStyle);
    const ActivationRule rule = activationRule(spec.layers[static_cast<std::size_t>(layer)].activation, stage, written, names);
    const QString condition
        = rule.condition.isEmpty() ? QString() : QStringLiteral("\\quad\\tone{ink2}{(%1)}").arg(rule.condition);
    const QString result = QStringLiteral("\\bnum{%1}").arg(written.result.text());
    const bool saysItAll = rule.numbers == written.result.tex();
    const QString numbers
        = saysItAll ? result : QStringLiteral("%1%2%3").arg(rule.numbers, relationTex(written.relation), result);
    const QString relation = relationTex(operandsRelation(stage, written));
    calculation.activation
        = QStringLiteral("\\begin{matrix}%1&=&%2%3\\\\&%4&%5\\end{matrix}").arg(left, rule.symbols, condition, relation, numbers);
    calculation.spoken += QStringLiteral("; \\quad %1 = %2%3 %4 %5").arg(left, rule.symbols, condition, relation, numbers);
}

/// Numbers of a layer as they are written.
struct WrittenVector {
    explicit WrittenVector(const std::vector<double>& values)
    {
        for (const double value : values) {
            numbers.push_back(writtenAlone(value, kStyle));
            relation = both(relation, exactness(numbers.back(), value));
        }
    }

    /// A row in brackets; with z = Θa the column, written as a transposed row to save height.
    QString tex(const TraceNames& names) const
    {
        QStringList texts;
        for (const WrittenNumber& number : numbers)
            texts += number.tex();
        const QString row = QStringLiteral("\\begin{bmatrix}%1\\end{bmatrix}").arg(texts.join(u'&'));
        return names.notation == TraceNotation::XwB ? row : row + QStringLiteral("^{\\mathrm{T}}");
    }

    std::vector<WrittenNumber> numbers;
    Written relation = Written::Equal; ///< of the values and how they are written
};

/// How the written sum follows from the written addends.
Written sumRelation(const WrittenVector& a, const WrittenVector& b, const WrittenVector& sum)
{
    for (std::size_t i = 0; i < sum.numbers.size(); ++i)
        if (exactness(sum.numbers[i], a.numbers[i].value() + b.numbers[i].value()) != Written::Equal)
            return Written::Rounded;
    return Written::Equal;
}

QString functionTex(const Activation& activation, const QString& argument)
{
    const QString name = activation.type == ActivationType::Sigmoid
        ? QStringLiteral("\\sigma")
        : QStringLiteral("\\text{%1}").arg(activationLabel(activation.type));
    return QStringLiteral("%1(%2)").arg(name, argument);
}

} // namespace

QString partName(int input)
{
    return input == ForwardFocus::kBias ? QStringLiteral("bias") : QStringLiteral("in%1").arg(input + 1);
}

int inputOfPart(const QString& part)
{
    if (part == QLatin1StringView("bias"))
        return ForwardFocus::kBias;
    bool isNumber = false;
    const int number = part.mid(2).toInt(&isNumber);
    return part.startsWith(QLatin1StringView("in")) && isNumber && number > 0 ? number - 1 : ForwardFocus::kAll;
}

ForwardCalculation unitCalculation(
    const NetworkSpec& spec, const ForwardTrace& trace, const ForwardFocus& focus, const TraceNames& names, bool isKnown)
{
    if (focus.isNone())
        return {};
    const Stage& stage = sumStageOf(spec, trace, focus);
    const Stage& after = activationStageOf(spec, trace, focus);
    const bool isPlain = isPlainSum(spec.layers[static_cast<std::size_t>(focus.layer)].activation);
    const WrittenStage written = writtenStage(spec, stage, kStyle);
    const SumWriter writer(stage, written, names);
    const QString left = symbolTex(isPlain ? after.symbol : stage.symbol, names);
    ForwardCalculation calculation;
    std::vector<Column> columns = writer.columns(isKnown);
    if (isKnown) {
        calculation.left = left;
        calculation.tail = writer.tail(isPlain ? QStringLiteral("bnum") : QStringLiteral("num"));
        const QString relation = relationTex(operandsRelation(stage, written));
        calculation.sum = twoLines(left, columns, relation, {});
        calculation.wrapped = wrapped(left, writer, relation);
        calculation.whole = twoLines(left, columns, relation, calculation.tail);
        calculation.spoken = oneLine(left, columns, relation, calculation.tail);
    } else {
        columns.front().number = unknownTex();
        calculation.whole = twoLines(left, columns, QStringLiteral("="), {});
        calculation.spoken = oneLine(left, columns, QStringLiteral("="), {});
    }
    if (!isPlain)
        writeActivation(calculation, spec, after, focus.layer, names, isKnown);
    return calculation;
}

ForwardCalculation layerCalculation(const TraceNetwork& network, const ForwardTrace& trace, int layer, const TraceNames& names)
{
    const auto index = static_cast<std::size_t>(layer);
    const Activation& activation = network.spec.layers[index].activation;
    const bool isPlain = isPlainSum(activation);
    const std::vector<double>& sums = trace.values.weightedSums[index];
    const auto biases = network.parameters.biases(index);
    std::vector<double> products;
    for (std::size_t i = 0; i < sums.size(); ++i)
        products.push_back(withoutRounding(sums[i] - biases[i], std::abs(sums[i]) + std::abs(biases[i])));

    const QString before = activationVectorTex(layer - 1, names);
    const QString weights = weightMatrixTex(layer, names);
    const QString left = isPlain ? activationVectorTex(layer, names) : sumVectorTex(layer, names);
    const WrittenVector b({biases.begin(), biases.end()});
    const WrittenVector p(products);
    const WrittenVector z(sums);
    ForwardCalculation calculation;
    std::vector<Column> columns;
    QString relation = relationTex(z.relation);
    if (names.notation == TraceNotation::XwB) {
        const QString end = relationTex(sumRelation(p, b, z)) + QStringLiteral(" ") + z.tex(names);
        columns = {{before + QStringLiteral("\\,") + weights, p.tex(names)}, {QStringLiteral("+"), QStringLiteral("+")},
            {biasVectorTex(layer, names), b.tex(names)}, {QString(), end}};
        relation = relationTex(both(p.relation, b.relation));
    } else {
        // The biases are the first column of Θ: nothing is added apart.
        columns = {{weights + QStringLiteral("\\,") + before, z.tex(names)}};
    }
    calculation.whole = twoLines(left, columns, relation, {});
    calculation.spoken = oneLine(left, columns, relation, {});
    if (!isPlain) {
        const QString a = activationVectorTex(layer, names);
        const WrittenVector values(trace.values.activations[index]);
        const std::vector<Column> function{{functionTex(activation, left), values.tex(names)}};
        calculation.activation = twoLines(a, function, relationTex(values.relation), {});
        calculation.spoken += QStringLiteral("; \\quad ") + oneLine(a, function, relationTex(values.relation), {});
    }
    return calculation;
}

ForwardCalculation dataCalculation(
    const std::vector<double>& inputs, const ForwardTrace& trace, int layer, const TraceNames& names)
{
    const WrittenVector before(layer == 0 ? inputs : trace.values.activations[static_cast<std::size_t>(layer - 1)]);
    const WrittenVector after(trace.values.activations[static_cast<std::size_t>(layer)]);
    const QString function = QStringLiteral("f_{%1}").arg(layer + 1);
    const QString left = activationVectorTex(layer, names);
    const QString end = relationTex(after.relation) + QStringLiteral(" ") + after.tex(names);
    const std::vector<Column> columns{{QStringLiteral("%1(%2)").arg(function, activationVectorTex(layer - 1, names)),
        QStringLiteral("%1\\left(%2\\right) %3").arg(function, before.tex(names), end)}};
    ForwardCalculation calculation;
    calculation.whole = twoLines(left, columns, relationTex(before.relation), {});
    calculation.spoken = oneLine(left, columns, relationTex(before.relation), {});
    return calculation;
}

} // namespace chalknet::ui
