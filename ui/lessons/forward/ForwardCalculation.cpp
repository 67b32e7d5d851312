// Writes sums term by term, in either notation, so that the numbers on the screen can be calculated with.
#include "ui/lessons/forward/ForwardCalculation.h"

#include "ui/lessons/forward/ForwardActivationTex.h"
#include "ui/lessons/forward/ForwardMatrixContent.h"
#include "ui/lessons/lab/LabNames.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr NumberStyle kStyle{4, false};
constexpr std::size_t kMostTermsInLine = 5;

QString toned(const char* tone, const QString& tex)
{
    return QStringLiteral("\\tone{%1}{%2}").arg(QLatin1StringView(tone), tex);
}

QString part(int input, const QString& tex)
{
    return QStringLiteral("\\part{%1}{%2}").arg(partName(input), tex);
}

QString relationTex(bool isEqual)
{
    return isEqual ? QStringLiteral("=") : QStringLiteral("\\approx");
}

QString relationTex(Written relation)
{
    return relationTex(relation == Written::Equal);
}

bool isExact(const WrittenNumber& written, double value)
{
    return std::abs(written.value() - value) <= 1e-12 * std::max(1.0, std::abs(value));
}

/// One column of the sum: a symbol and the number below it.
struct Column {
    QString symbol;
    QString number;
};

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

    /// Between the value and the written operands.
    bool operandsAreExact() const
    {
        for (std::size_t term = 0; term < m_stage.terms.size(); ++term)
            for (std::size_t i = 0; i < m_stage.terms[term].factors.size(); ++i)
                if (!isExact(m_written.factors[term][i], m_stage.terms[term].factors[i].value))
                    return false;
        return true;
    }

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
            .arg(relationTex(productsAreExact()), sum, relationTex(m_written.sumRelation), result);
    }

private:
    bool isColumnNotation() const { return m_names.notation == TraceNotation::ThetaA; }

    Column factor(std::size_t term, std::size_t index, const char* tone, int input, bool isFirst) const
    {
        const Factor& factor = m_stage.terms[term].factors[index];
        const QString number = m_written.factors[term][index].tex(!isFirst);
        return {part(input, toned(tone, symbolTex(factor.symbol, m_names))), part(input, toned(tone, number))};
    }

    bool productsAreExact() const
    {
        return std::all_of(m_written.productRelations.begin(), m_written.productRelations.end(),
            [](Written relation) { return relation == Written::Equal; });
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
        QStringLiteral("\\begin{matrix}\\quad%1\\\\%2\\end{matrix}").arg(above, below)};
}

QString activationOf(const NetworkSpec& spec, const Stage& stage, int layer, const TraceNames& names, bool isKnown)
{
    const WrittenStage written = writtenStage(spec, stage, kStyle);
    const ActivationRule rule = activationRule(spec.layers[static_cast<std::size_t>(layer)].activation, stage, written, names);
    const QString left = symbolTex(stage.symbol, names);
    if (!isKnown)
        return QStringLiteral("\\begin{matrix}%1&=&\\unknown{ink}{\\num{0.25}}\\end{matrix}").arg(left);
    const QString condition
        = rule.condition.isEmpty() ? QString() : QStringLiteral("\\quad\\tone{ink2}{(%1)}").arg(rule.condition);
    const bool saysItAll = rule.numbers == written.result.tex();
    const QString result = QStringLiteral("\\bnum{%1}").arg(written.result.text());
    const QString numbers
        = saysItAll ? result : QStringLiteral("%1%2%3").arg(rule.numbers, relationTex(written.relation), result);
    return QStringLiteral("\\begin{matrix}%1&=&%2%3\\\\&=&%4\\end{matrix}").arg(left, rule.symbols, condition, numbers);
}

/// A row in brackets; with z = Θa the column, written as a transposed row to save height.
QString vectorTex(const QStringList& numbers, const TraceNames& names)
{
    const QString row = QStringLiteral("\\begin{bmatrix}%1\\end{bmatrix}").arg(numbers.join(u'&'));
    return names.notation == TraceNotation::XwB ? row : row + QStringLiteral("^{\\mathrm{T}}");
}

QStringList texOf(const std::vector<WrittenNumber>& numbers)
{
    QStringList list;
    for (const WrittenNumber& number : numbers)
        list += number.tex();
    return list;
}

std::vector<WrittenNumber> writtenAll(const std::vector<double>& values)
{
    std::vector<WrittenNumber> written;
    for (const double value : values)
        written.push_back(writtenAlone(value, kStyle));
    return written;
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
    if (isKnown) {
        calculation.left = left;
        calculation.tail = writer.tail(isPlain ? QStringLiteral("bnum") : QStringLiteral("num"));
        const QString relation = relationTex(writer.operandsAreExact());
        calculation.sum = twoLines(left, writer.columns(true), relation, {});
        calculation.wrapped = wrapped(left, writer, relation);
        calculation.whole = twoLines(left, writer.columns(true), relation, calculation.tail);
    } else {
        std::vector<Column> columns = writer.columns(false);
        columns.front().number = QStringLiteral("\\unknown{ink}{\\num{0.25}}");
        calculation.whole = twoLines(left, columns, QStringLiteral("="), {});
    }
    if (!isPlain)
        calculation.activation = activationOf(spec, after, focus.layer, names, isKnown);
    return calculation;
}

ForwardCalculation layerCalculation(
    const TraceNetwork& network, const ForwardTrace& trace, int layer, const TraceNames& names, bool isKnown)
{
    const auto index = static_cast<std::size_t>(layer);
    const Activation& activation = network.spec.layers[index].activation;
    const bool isPlain = isPlainSum(activation);
    const bool isRow = names.notation == TraceNotation::XwB;
    const std::vector<double>& sums = trace.values.weightedSums[index];
    const auto biases = network.parameters.biases(index);
    std::vector<double> products;
    for (std::size_t i = 0; i < sums.size(); ++i)
        products.push_back(sums[i] - biases[i]);

    const QString before = activationVectorTex(layer - 1, names);
    const QString weights = weightMatrixTex(layer, names);
    const QString bias = biasVectorTex(layer, names);
    const QString left = isPlain ? activationVectorTex(layer, names) : sumVectorTex(layer, names);
    const std::vector<WrittenNumber> b = writtenAll({biases.begin(), biases.end()});
    const std::vector<WrittenNumber> p = writtenAll(products);
    const std::vector<WrittenNumber> z = writtenAll(sums);
    bool adds = true;
    for (std::size_t i = 0; i < z.size(); ++i)
        adds = adds && isExact(z[i], p[i].value() + b[i].value());
    ForwardCalculation calculation;
    // With z = Θa the biases are the first column of Θ: nothing is added apart.
    std::vector<Column> columns;
    if (isRow)
        columns = {{before + QStringLiteral("\\,") + weights, vectorTex(texOf(p), names)},
            {QStringLiteral("+"), QStringLiteral("+")}, {bias, vectorTex(texOf(b), names)},
            {QString(), relationTex(adds) + QStringLiteral(" ") + vectorTex(texOf(z), names)}};
    else
        columns = {{weights + QStringLiteral("\\,") + before, vectorTex(texOf(z), names)}};
    if (!isKnown)
        columns = {{columns.front().symbol + (isRow ? QStringLiteral(" + ") + bias : QString()),
            QStringLiteral("\\unknown{ink}{\\num{0.25}}")}};
    calculation.whole = twoLines(left, columns, QStringLiteral("="), {});
    if (!isPlain) {
        const QString a = activationVectorTex(layer, names);
        const QString result = isKnown ? vectorTex(texOf(writtenAll(trace.values.activations[index])), names)
                                       : QStringLiteral("\\unknown{ink}{\\num{0.25}}");
        calculation.activation = twoLines(a, {{functionTex(activation, left), result}}, QStringLiteral("="), {});
    }
    return calculation;
}

ForwardCalculation dataCalculation(const TraceNetwork& network, const std::vector<double>& inputs, const ForwardTrace& trace,
    int layer, const TraceNames& names, bool isKnown)
{
    Q_UNUSED(network)
    const std::vector<double>& before = layer == 0 ? inputs : trace.values.activations[static_cast<std::size_t>(layer - 1)];
    const std::vector<double>& after = trace.values.activations[static_cast<std::size_t>(layer)];
    const QString function = QStringLiteral("f_{%1}").arg(layer + 1);
    const QString result = isKnown ? vectorTex(texOf(writtenAll(after)), names) : QStringLiteral("\\unknown{ink}{\\num{0.25}}");
    ForwardCalculation calculation;
    calculation.whole = twoLines(activationVectorTex(layer, names),
        {{QStringLiteral("%1(%2)").arg(function, activationVectorTex(layer - 1, names)),
            QStringLiteral("%1\\left(%2\\right) = %3").arg(function, vectorTex(texOf(writtenAll(before)), names), result)}},
        QStringLiteral("="), {});
    return calculation;
}

} // namespace chalknet::ui
