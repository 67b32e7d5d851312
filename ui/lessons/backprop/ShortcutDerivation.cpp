// The derivation of y − t in the letters of the present network, and the panel that shows it.
#include "ui/lessons/backprop/ShortcutDerivation.h"

#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/backprop/ActivationSides.h"
#include "ui/lessons/backprop/ContentWriter.h"
#include "ui/lessons/backprop/LossSides.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kWords = 14.0;
constexpr double kFormula = 18.0;
constexpr double kWordsGap = 2.0;
constexpr double kLineGap = 10.0;

class DerivationWriter {
public:
    DerivationWriter(const ContentWriter& writer, const BackpropTrace& trace, int unit)
        : m_writer(writer)
        , m_trace(trace)
        , m_unit(unit)
        , m_layer(static_cast<int>(writer.spec().layers.size()) - 1)
    {
    }

    std::vector<DerivationLine> softmax() const;
    std::vector<DerivationLine> sigmoid() const;

private:
    Symbol symbol(Quantity quantity, int unit) const { return symbols::as(quantity, symbols::activation(m_layer, unit)); }
    QString y(const QString& letter = {}) const { return m_writer.name(symbol(Quantity::Activation, m_unit), letter); }
    QString t(const QString& letter = {}) const { return m_writer.name({Quantity::Target, 0, m_unit + 1}, letter); }
    QString slopeName(Quantity quantity, const QString& letter = {}) const
    {
        return m_writer.name(symbol(quantity, m_unit), letter);
    }
    double targetSum() const;
    bool hasValues(StageKind kind) const;
    const Stage* stage(StageKind kind, const Symbol& wanted) const;
    QString shortcutNumbers() const;
    QString sumNumbers() const;

    const ContentWriter& m_writer;
    const BackpropTrace& m_trace;
    int m_unit; ///< from 0
    int m_layer; ///< index in NetworkSpec::layers
};

const Stage* DerivationWriter::stage(StageKind kind, const Symbol& wanted) const
{
    const auto found = std::find_if(m_trace.stages.begin(), m_trace.stages.end(),
        [&](const Stage& candidate) { return candidate.kind == kind && candidate.symbol == wanted; });
    return found == m_trace.stages.end() ? nullptr : &*found;
}

double DerivationWriter::targetSum() const
{
    double sum = 0.0;
    for (const Stage& candidate : m_trace.stages)
        if (candidate.kind == StageKind::LossTerm)
            sum += candidate.terms[1].factors.front().value;
    return sum;
}

// Not where an output is 0 or 1 to the last digit, so that a division by 0 would be written.
bool DerivationWriter::hasValues(StageKind kind) const
{
    return std::none_of(m_trace.stages.begin(), m_trace.stages.end(), [&](const Stage& candidate) {
        return candidate.kind == kind && m_writer.numbered(candidate).written.relation == Written::Different;
    });
}

QString DerivationWriter::shortcutNumbers() const
{
    const Stage* shortcut = stage(StageKind::LossBySumShortcut, symbol(Quantity::LossBySum, m_unit));
    if (shortcut == nullptr) // a mistake took it away
        return {};
    const Numbered numbered = m_writer.numbered(*shortcut);
    return relationTex(operandsRelation(numbered.stage, numbered.written)) + QLatin1Char(' ') + m_writer.numbersTex(numbered)
        + relationTex(numbered.written.relation) + QLatin1Char(' ') + numbered.written.result.tex();
}

// Written out for this z: only outputs with a target count.
QString DerivationWriter::sumNumbers() const
{
    const Stage* sum = stage(StageKind::LossBySum, symbol(Quantity::LossBySum, m_unit));
    const Numbered numbered = m_writer.numbered(*sum);
    if (!hasValues(StageKind::LossByOutput))
        return {};
    return relationTex(operandsRelation(numbered.stage, numbered.written)) + QLatin1Char(' ') + m_writer.numbersTex(numbered)
        + relationTex(numbered.written.relation) + QLatin1Char(' ') + numbered.written.result.tex();
}

std::vector<DerivationLine> DerivationWriter::softmax() const
{
    const QString i = QStringLiteral("i");
    const QString delta = QStringLiteral("(\\delta_{i%1}-%2)").arg(QString::number(m_unit + 1), y());
    const QString sumOfPaths = QStringLiteral("\\sum_{i}");
    const QString left = slopeName(Quantity::LossBySum);
    std::vector<DerivationLine> lines;
    lines.push_back({ChainRuleText::tr("The loss of all outputs:"),
        QStringLiteral("E=") + lossTex(m_writer.spec().loss, m_writer.style().names), {}});
    lines.push_back({ChainRuleText::tr("Its slope at each output:"),
        QStringLiteral("%1=-\\frac{%2}{%3}").arg(slopeName(Quantity::LossByActivation, i), t(i), y(i)), {}});
    lines.push_back(
        {ChainRuleText::tr(
             "Every output depends on $%1$, because all share one denominator ($\\delta_{i%2}$ is 1 for $i=%2$, else 0):")
                .arg(m_writer.name(symbol(Quantity::WeightedSum, m_unit)))
                .arg(m_unit + 1),
            QStringLiteral("\\partial %1/\\partial %2=%1\\,%3")
                .arg(y(i), m_writer.name(symbol(Quantity::WeightedSum, m_unit)), delta),
            {}});
    lines.push_back({ChainRuleText::tr("All paths together:"),
        left + QLatin1Char('=') + sumOfPaths + QStringLiteral("\\left(-\\frac{%1}{%2}\\right)%2\\,%3").arg(t(i), y(i), delta),
        sumNumbers()});
    lines.push_back({ChainRuleText::tr("$%1$ cancels:").arg(y(i)),
        left + QStringLiteral("=-%1%2\\,%3=-%4+%5%1%2").arg(sumOfPaths, t(i), delta, t(), y()), {}});
    if (targetSum() == 1.0) {
        lines.push_back(
            {ChainRuleText::tr("The targets add up to 1:"), left + QStringLiteral("=%1-%2").arg(y(), t()), shortcutNumbers()});
    } else {
        lines.push_back({ChainRuleText::tr("Here the targets do not add up to 1, so their sum stays:"),
            left + QStringLiteral("=%1%2%3-%4").arg(y(), sumOfPaths, t(i), t()), shortcutNumbers()});
    }
    return lines;
}

std::vector<DerivationLine> DerivationWriter::sigmoid() const
{
    const QString left = slopeName(Quantity::LossBySum);
    const QString product = QStringLiteral("%1(1-%1)").arg(y());
    const QString fraction = QStringLiteral("\\frac{%1-%2}{%3}").arg(y(), t(), product);
    const Stage& error = *stage(StageKind::LossByOutput, symbol(Quantity::LossByActivation, m_unit));
    Symbol slopeSymbol = symbol(Quantity::ActivationBySum, m_unit);
    slopeSymbol.input = m_unit + 1;
    const Stage& slope = *stage(StageKind::ActivationDerivative, slopeSymbol);
    const auto numbers = [&](const Stage& result, auto sidesOf) {
        const Numbered numbered = m_writer.numbered(result);
        if (numbered.written.relation == Written::Different)
            return QString(); // a division by 0
        const WrittenNumber shown = numbered.written.result;
        const WorkedSides sides = sidesOf(m_writer, result, shown);
        return relationTex(sides.numbersRelation) + QLatin1Char(' ') + withoutBrackets(sides.numbers)
            + relationTex(sides.relation) + QLatin1Char(' ') + shown.tex();
    };
    std::vector<DerivationLine> lines;
    lines.push_back({ChainRuleText::tr("The loss of this output:"),
        QStringLiteral("%1=%2").arg(m_writer.name({Quantity::LossTerm, 0, m_unit + 1}),
            lossTermTex(m_writer.spec().loss, y(), t(), m_writer.spec().outputs())),
        {}});
    lines.push_back({ChainRuleText::tr("Its slope, with one denominator:"),
        QStringLiteral("%1=%2=%3")
            .arg(slopeName(Quantity::LossByActivation),
                lossDerivativeTex(m_writer.spec().loss, y(), t(), m_writer.spec().outputs()), fraction),
        numbers(error, lossSlopeSides)});
    lines.push_back({ChainRuleText::tr("The slope of the sigmoid:"), m_writer.name(slopeSymbol) + QLatin1Char('=') + product,
        numbers(slope, slopeSides)});
    lines.push_back({ChainRuleText::tr("In the product $%1$ cancels:").arg(product),
        left + QStringLiteral("=%1\\cdot %2=%3-%4").arg(fraction, product, y(), t()), shortcutNumbers()});
    return lines;
}

} // namespace

std::vector<DerivationLine> shortcutDerivation(
    const TraceNetwork& network, const BatchTrace& trace, std::size_t shown, const TraceStep& step, const ContentStyle& style)
{
    const NetworkSpec& spec = network.spec;
    const int outputLayer = static_cast<int>(spec.layers.size()) + 1; // as symbols count
    const bool isDelta = step.kind == StepKind::Delta && step.target.layer == outputLayer;
    const bool isGradient
        = step.kind == StepKind::Gradient && step.target.layer == outputLayer - 1 && step.target.input != kAlphaInput;
    if (!hasLossShortcut(spec) || (!isDelta && !isGradient) || trace.examples.empty())
        return {};
    const ContentWriter writer(network, trace, style);
    const DerivationWriter derivation(writer, trace.examples[std::min(shown, trace.examples.size() - 1)], step.target.unit - 1);
    std::vector<DerivationLine> lines = spec.loss == LossType::CrossEntropy ? derivation.softmax() : derivation.sigmoid();
    const bool isMistaken = style.mistake == Mistake::DroppedDerivative || style.mistake == Mistake::WrongSign;
    for (DerivationLine& line : lines) // the wrong numbers do not follow from the right rules
        line.numbers = isMistaken ? QString() : line.numbers;
    return lines;
}

ShortcutDerivationPanel::ShortcutDerivationPanel(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content); // which has it fill its background
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void ShortcutDerivationPanel::setLines(const std::vector<DerivationLine>& lines)
{
    m_lines = lines;
    while (m_rows.size() < lines.size())
        m_rows.push_back({new MathText(m_content), new FormulaView(m_content), new FormulaView(m_content)});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < lines.size();
        m_rows[i].words->setText(isUsed ? lines[i].words : QString());
        m_rows[i].words->setSecondary(true);
        m_rows[i].words->setVisible(isUsed);
        m_rows[i].symbols->setVisible(isUsed);
        m_rows[i].numbers->setVisible(false);
    }
    m_scroll->verticalScrollBar()->setValue(0);
    arrange();
}

void ShortcutDerivationPanel::setStageScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    arrange();
}

void ShortcutDerivationPanel::resizeEvent(QResizeEvent*)
{
    arrange();
}

// Numbers go on behind the symbols where both fit into one row.
void ShortcutDerivationPanel::arrange()
{
    m_scroll->setGeometry(rect());
    const int room = std::max(1, width() - m_scroll->verticalScrollBar()->sizeHint().width());
    double y = 0.0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const DerivationLine& line = m_lines[i];
        const Row& row = m_rows[i];
        row.words->setPixelSize(kWords * m_scale);
        const int wordsHeight = row.words->heightForWidth(room);
        row.words->setGeometry(0, static_cast<int>(y), room, wordsHeight);
        y += wordsHeight + kWordsGap * m_scale;
        const auto put = [&](FormulaView* view, const QString& tex, int left) {
            view->setPixelSize(kFormula * m_scale);
            view->setTex(tex);
            const int height = view->sizeHint().height();
            view->setGeometry(left, static_cast<int>(y), room - left, height);
            y += height;
        };
        const QString whole = line.symbols + line.numbers;
        row.symbols->setPixelSize(kFormula * m_scale);
        row.symbols->setTex(whole);
        const bool fits = line.numbers.isEmpty() || row.symbols->sizeHint().width() <= room;
        put(row.symbols, fits ? whole : line.symbols, 0);
        row.numbers->setVisible(!fits);
        if (!fits)
            put(row.numbers, line.numbers, static_cast<int>(kFormula * m_scale));
        y += kLineGap * m_scale;
    }
    m_content->resize(room, static_cast<int>(std::ceil(y)));
}

} // namespace chalknet::ui
