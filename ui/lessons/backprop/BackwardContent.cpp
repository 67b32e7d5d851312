// Backward steps: the factors of the chain rule as columns, sums over paths in full below them where they are long.
#include "ui/lessons/backprop/ActivationSides.h"
#include "ui/lessons/backprop/BackwardRemarks.h"
#include "ui/lessons/backprop/LossSides.h"
#include "ui/lessons/backprop/ParameterPlace.h"
#include "ui/lessons/backprop/PathSum.h"
#include "ui/lessons/backprop/StepContents.h"

#include <QStringList>

#include <algorithm>

namespace chalknet::ui {

namespace {

const Stage* find(const TraceStep& step, StageKind kind)
{
    const auto found
        = std::find_if(step.stages.begin(), step.stages.end(), [kind](const Stage& stage) { return stage.kind == kind; });
    return found == step.stages.end() ? nullptr : &*found;
}

/// One factor of the product, before its digits are known.
struct Part {
    Factor factor;
    QString symbol;
    QString caption;
    TraceTone tone = TraceTone::None;
    std::vector<TraceTarget> places;
    std::function<WorkedSides(const WrittenNumber& shown)> sides;
    std::function<WorkedLine(const WrittenNumber& shown)> line; ///< in full, where the column has no room for it
};

class BackwardWriter {
public:
    BackwardWriter(const ContentWriter& writer, const TraceStep& step)
        : m_writer(writer)
        , m_step(step)
        , m_lossBySum(find(step, StageKind::LossBySum))
        , m_slope(find(step, StageKind::ActivationDerivative))
        , m_shortcut(writer.style().usesShortcut ? find(step, StageKind::LossBySumShortcut) : nullptr)
    {
        m_content.title = ChainRuleText::tr("Chain rule");
        m_content.left = writer.fraction(step.target);
    }

    ChainRuleContent delta();
    ChainRuleContent gradient();

private:
    bool isSoftmax() const
    {
        return m_lossBySum != nullptr && m_writer.layerOf(m_lossBySum->symbol).activation.type == ActivationType::Softmax;
    }
    bool isHidden() const { return find(m_step, StageKind::LossByActivation) != nullptr; }

    Part errorPart() const { return isHidden() ? pathsPart() : outputErrorPart(); }
    Part outputErrorPart() const;
    Part pathsPart() const;
    Part slopePart() const;
    Part shortcutPart() const;
    Part softmaxPart() const;
    Part inputPart(const Factor& input) const;
    Part alphaPart() const;
    std::vector<Part> gradientParts(const Factor& input) const;

    void addProduct(const std::vector<Part>& parts);
    void addShortcutLine();
    void addSoftmaxLines();
    void addRemarks(BackwardNumbers numbers);

    const ContentWriter& m_writer;
    const TraceStep& m_step;
    const Stage* m_lossBySum; ///< none for an alpha
    const Stage* m_slope; ///< none for an alpha
    const Stage* m_shortcut; ///< if it is there and wanted
    ChainRuleContent m_content;
};

// Of the output layer: the slope of the loss.
Part BackwardWriter::outputErrorPart() const
{
    const Stage& stage = *find(m_step, StageKind::LossByOutput);
    Part part;
    part.factor = {stage.symbol, stage.result};
    part.symbol = m_writer.fraction(stage.symbol);
    part.caption = ChainRuleText::tr("slope of the loss");
    part.tone = TraceTone::C1;
    part.places = {TraceTarget{TraceTarget::Kind::Loss}};
    part.sides = [this, &stage](const WrittenNumber& shown) { return lossSlopeSides(m_writer, stage, shown); };
    return part;
}

// Of a hidden unit: the errors of the next layer, each through its weight.
Part BackwardWriter::pathsPart() const
{
    const Stage& stage = *find(m_step, StageKind::LossByActivation);
    Part part;
    part.factor = {stage.symbol, stage.result};
    part.symbol = m_writer.fraction(stage.symbol);
    part.caption = ChainRuleText::tr("error carried back");
    part.tone = TraceTone::C1;
    for (const Term& term : stage.terms) {
        for (const Factor& factor : term.factors)
            part.places.push_back(targetOf(factor.symbol));
    }
    if (stage.symbol.layer == static_cast<int>(m_writer.spec().layers.size()))
        part.places.push_back(TraceTarget{TraceTarget::Kind::Loss});
    part.sides = [this, &stage](const WrittenNumber& shown) { return pathSides(m_writer, stage, shown); };
    if (needsPathLine(stage)) {
        part.line = [this, &stage](const WrittenNumber& shown) {
            return m_writer.line(m_writer.name(stage.symbol), pathLineSides(m_writer, stage, shown));
        };
    }
    return part;
}

Part BackwardWriter::slopePart() const
{
    Part part;
    part.factor = {m_slope->symbol, m_slope->result};
    part.symbol = m_writer.fraction(m_slope->symbol);
    part.caption = ChainRuleText::tr("slope of the activation");
    part.tone = TraceTone::C2;
    part.places = {targetOf(m_slope->symbol)};
    part.sides = [this](const WrittenNumber& shown) { return slopeSides(m_writer, *m_slope, shown); };
    return part;
}

// y − t in place of the first two factors.
Part BackwardWriter::shortcutPart() const
{
    Part part;
    part.factor = {m_shortcut->symbol, m_shortcut->result};
    part.symbol = m_writer.fraction(m_shortcut->symbol);
    part.caption = ChainRuleText::tr("error of this unit");
    part.tone = TraceTone::C1;
    part.places = {targetOf(m_shortcut->symbol), TraceTarget{TraceTarget::Kind::Loss}};
    part.sides = [this](const WrittenNumber& shown) {
        const Numbered numbered = m_writer.numbered(*m_shortcut, shown);
        return WorkedSides{bracketedTex(m_writer.symbolsTex(*m_shortcut)), bracketedTex(m_writer.numbersTex(numbered)),
            shown.tex(), operandsRelation(numbered.stage, numbered.written), numbered.written.relation};
    };
    return part;
}

// Every output depends on this z.
Part BackwardWriter::softmaxPart() const
{
    Part part;
    part.factor = {m_lossBySum->symbol, m_lossBySum->result};
    part.symbol = m_writer.fraction(m_lossBySum->symbol);
    part.caption = ChainRuleText::tr("error of this unit");
    part.tone = TraceTone::C1;
    part.places = {targetOf(m_lossBySum->symbol), TraceTarget{TraceTarget::Kind::Loss}};
    part.sides = [this](const WrittenNumber& shown) { return outputSumSides(m_writer, *m_lossBySum, shown); };
    part.line = [this](const WrittenNumber& shown) {
        return m_writer.line(m_writer.name(m_lossBySum->symbol), outputSumLineSides(m_writer, *m_lossBySum, shown));
    };
    return part;
}

Part BackwardWriter::inputPart(const Factor& input) const
{
    const Symbol parameter = parameterOf(m_step.target);
    Symbol sum = symbols::as(Quantity::WeightedSum, m_step.target);
    sum.layer = m_step.target.layer + 1;
    sum.input = 0;
    Part part;
    part.factor = input;
    part.symbol = derivativeTex(m_writer.name(sum), m_writer.name(parameter));
    part.caption = ChainRuleText::tr("value on this edge");
    part.tone = TraceTone::C3;
    part.places = {targetOf(parameter), targetOf(input.symbol)};
    part.sides = [this, input](const WrittenNumber& shown) {
        return WorkedSides{m_writer.name(input.symbol), shown.tex(), shown.tex(), exactness(shown, input.value), Written::Equal};
    };
    return part;
}

Part BackwardWriter::alphaPart() const
{
    const Stage& stage = *find(m_step, StageKind::AlphaDerivative);
    Part part;
    part.factor = {stage.symbol, stage.result};
    part.symbol = m_writer.fraction(stage.symbol);
    part.caption = ChainRuleText::tr("what α is multiplied by");
    part.tone = TraceTone::C2;
    part.places = {targetOf(stage.symbol)};
    part.sides = [this, &stage](const WrittenNumber& shown) {
        const Numbered numbered = m_writer.numbered(stage, shown);
        const QString z = m_writer.name(stage.terms.front().factors.front().symbol);
        return WorkedSides{QStringLiteral("\\min(0,%1)").arg(z),
            QStringLiteral("\\min(\\num{0},%1)").arg(numbered.written.factors.front().front().tex()), shown.tex(),
            operandsRelation(numbered.stage, numbered.written), numbered.written.relation};
    };
    return part;
}

// The digits of the factors are those that the product needs; each factor is then calculated to so many.
void BackwardWriter::addProduct(const std::vector<Part>& parts)
{
    Term product;
    for (const Part& part : parts)
        product.factors.push_back(part.factor);
    const Numbered numbered
        = m_writer.numbered(sumStage(Phase::Backward, StageKind::LossByParameter, m_step.target, {std::move(product)}));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Part& part = parts[i];
        const WrittenNumber& shown = numbered.written.factors.front()[i];
        const WorkedSides sides = part.sides(shown);
        m_content.factors.push_back({part.symbol, part.caption, sides.rule, sides.numbers, shown.tex(), sides.numbersRelation,
            sides.relation, part.tone, part.places, false});
        if (part.line) {
            WorkedLine line = part.line(shown);
            line.tone = part.tone;
            line.places = part.places;
            line.secret = Secret::Value;
            m_content.lines.push_back(std::move(line));
        }
    }
    m_content.result = numbered.written.result.tex();
    m_content.relation = numbered.written.relation;
}

std::vector<Part> BackwardWriter::gradientParts(const Factor& input) const
{
    if (m_step.target.input == kAlphaInput)
        return {errorPart(), alphaPart()};
    if (m_shortcut != nullptr)
        return {shortcutPart(), inputPart(input)};
    if (isSoftmax())
        return {softmaxPart(), inputPart(input)};
    return {errorPart(), slopePart(), inputPart(input)};
}

ChainRuleContent BackwardWriter::gradient()
{
    Factor input = m_step.stages.back().terms.front().factors.back();
    if (input.symbol.quantity == Quantity::One)
        input.symbol.layer = m_step.target.layer; // a_0 of that layer
    const std::vector<Part> parts = gradientParts(input);
    addProduct(parts);
    BackwardNumbers numbers;
    numbers.error = parts.front().factor.value;
    numbers.slope = parts.size() == 3 ? m_slope : nullptr;
    if (m_step.target.input != kAlphaInput)
        numbers.input = input;
    addRemarks(numbers);
    return std::move(m_content);
}

void BackwardWriter::addShortcutLine()
{
    WorkedLine line = m_writer.line(m_writer.numbered(*m_shortcut), m_writer.fraction(m_shortcut->symbol));
    line.isResult = true;
    line.places = {targetOf(m_shortcut->symbol), TraceTarget{TraceTarget::Kind::Loss}};
    m_content.lines.push_back(std::move(line));
}

// Each ∂E/∂a_i that is not 0, each ∂a_i/∂z_j, and the sum of their products.
void BackwardWriter::addSoftmaxLines()
{
    const Numbered sum = m_writer.numbered(*m_lossBySum);
    std::size_t error = 0;
    std::size_t slope = 0;
    std::vector<WorkedLine> slopes;
    for (const Stage& stage : m_step.stages) {
        const bool isError = stage.kind == StageKind::LossByOutput;
        if (!isError && stage.kind != StageKind::ActivationDerivative)
            continue;
        const WrittenNumber& shown = isError ? sum.written.factors[error++][0] : sum.written.factors[slope++][1];
        if (isError && stage.result == 0.0)
            continue;
        WorkedSides sides = isError ? lossSlopeSides(m_writer, stage, shown) : slopeSides(m_writer, stage, shown);
        sides.rule = withoutBrackets(sides.rule);
        sides.numbers = withoutBrackets(sides.numbers);
        sides.value = shown.tex();
        WorkedLine line = m_writer.line(m_writer.name(stage.symbol), sides);
        line.tone = isError ? TraceTone::C1 : TraceTone::C2;
        line.places = {isError ? TraceTarget{TraceTarget::Kind::Loss} : targetOf(stage.symbol)};
        (isError ? m_content.lines : slopes).push_back(std::move(line));
    }
    m_content.lines.insert(m_content.lines.end(), slopes.begin(), slopes.end());
    m_content.lines.push_back(m_writer.line(sum, m_writer.name(m_lossBySum->symbol)));
    m_content.lines.back().isResult = true;
}

ChainRuleContent BackwardWriter::delta()
{
    BackwardNumbers numbers;
    if (m_shortcut != nullptr || isSoftmax()) {
        if (m_shortcut != nullptr)
            addShortcutLine();
        else
            addSoftmaxLines();
        m_content.result = m_content.lines.back().value;
        m_content.relation = m_content.lines.back().relation;
        numbers.error = m_shortcut != nullptr ? m_shortcut->result : m_lossBySum->result;
    } else {
        const std::vector<Part> parts{errorPart(), slopePart()};
        addProduct(parts);
        numbers.error = parts.front().factor.value;
        numbers.slope = m_slope;
    }
    addRemarks(numbers);
    return std::move(m_content);
}

void BackwardWriter::addRemarks(BackwardNumbers numbers)
{
    QStringList sentences;
    const bool isMistaken = m_writer.style().mistake == Mistake::DroppedDerivative;
    if (isMistaken)
        numbers.slope = nullptr; // it is not used
    const auto add = [&sentences](const QString& sentence) {
        if (!sentence.isEmpty())
            sentences.append(sentence);
    };
    if (m_slope != nullptr && numbers.slope != nullptr) {
        const QString letters = slopeLettersTex(m_writer, *m_slope);
        add(letters.isEmpty() ? QString() : QStringLiteral("$%1$").arg(letters));
    }
    if (isHidden()) {
        const Symbol& behind = find(m_step, StageKind::LossByActivation)->terms.front().factors.back().symbol;
        add(ChainRuleText::tr("$%1$ is short for $%2$.").arg(m_writer.delta(behind), m_writer.name(behind)));
    }
    if (m_shortcut != nullptr && m_step.kind == StepKind::Delta)
        add(ChainRuleText::tr("Here the product of the two slopes is simply output minus target."));
    if (m_slope != nullptr && m_writer.layerOf(m_slope->symbol).activation.type == ActivationType::Maxout
        && m_step.kind == StepKind::Delta)
        add(ChainRuleText::tr("Only the largest piece gets the error; for the others it is 0."));
    add(smallnessRemark(m_writer, numbers));
    const QString form = closedForm(m_writer, m_step);
    add(form.isEmpty() ? QString() : QStringLiteral("$%1$").arg(form));
    m_content.remark = sentences.join(QStringLiteral(" · "));
    m_content.warning = mistakeWarning(m_writer, m_step);
}

} // namespace

ChainRuleContent deltaContent(const ContentWriter& writer, const TraceStep& step)
{
    return BackwardWriter(writer, step).delta();
}

ChainRuleContent gradientContent(const ContentWriter& writer, const TraceStep& step)
{
    return BackwardWriter(writer, step).gradient();
}

} // namespace chalknet::ui
