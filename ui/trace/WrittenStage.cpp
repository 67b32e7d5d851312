// Tries more and more digits until what is written follows from what is written.
#include "ui/trace/WrittenStage.h"

#include "ui/trace/ExactStage.h"
#include "ui/trace/WrittenDigits.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr int kUsualMostDecimals = 10;
constexpr int kMostDecimals = 15;

using Numbers = std::vector<WrittenNumber>;

bool areFinite(std::span<const WrittenNumber> numbers)
{
    return std::all_of(numbers.begin(), numbers.end(), [](const WrittenNumber& number) { return number.isFinite(); });
}

/// Whether a calculated number is rounded to the written one. Close to a half it depends on what a reader calculates with.
Written roundedOrDifferent(double calculated, const WrittenNumber& result, bool isLenient)
{
    constexpr double kClose = 1e-7;
    const double scaled = calculated * std::pow(10.0, result.decimals - result.exponent);
    if (!std::isfinite(scaled) || result.denominator != 1)
        return Written::Different;
    const double toHalf = std::abs(std::abs(scaled - std::floor(scaled)) - 0.5);
    if (toHalf < kClose && !isLenient)
        return Written::Different;
    return writtenUnits(scaled, 0) == result.units ? Written::Rounded : Written::Different;
}

/// ln 0 or a division by 0: the trace limits how small y and 1 − y get, a reader cannot.
bool hasNoValue(const NetworkSpec& spec, const Stage& stage, std::span<const double> operands)
{
    const bool isBinary = spec.loss == LossType::BinaryCrossEntropy;
    const bool isOfLoss = stage.kind == StageKind::LossTerm || stage.kind == StageKind::LossByOutput;
    if (!isOfLoss || (!isBinary && spec.loss != LossType::CrossEntropy))
        return false;
    const double y = operands[0];
    const double t = operands[1];
    return (y <= 0.0 && t != 0.0) || (isBinary && y >= 1.0 && t != 1.0);
}

class StageWriter {
public:
    StageWriter(const NetworkSpec& spec, const Stage& stage, const NumberStyle& style)
        : m_spec(spec)
        , m_stage(stage)
        , m_style(style)
    {
    }

    WrittenStage write();
    WrittenStage write(const WrittenNumber& result);

private:
    int extraFor(int decimals) const { return std::max(0, decimals - m_style.decimals); }
    Numbers operandsOf(const Term& term, int extra) const;
    Numbers operands(int extra) const;
    Written judge(const Numbers& operands, const WrittenNumber& result, bool isLenient = false) const;
    bool takeExact();
    bool takeRounded(const WrittenNumber& result, int most);
    void takeWhatThereIs(const WrittenNumber& result);
    WrittenStage finished();
    void take(Numbers operands, const WrittenNumber& result, Written relation);

    void writeProducts();
    bool findProducts(Written wanted, int mostExtra);
    Numbers products(int extra) const;
    WrittenNumber product(std::size_t index, int extra) const;
    std::span<const WrittenNumber> factorsOf(const Numbers& operands, std::size_t index) const;
    std::optional<Numbers> operandsFor(const Numbers& products, Written wanted, int from, int most) const;
    Written productRelation(std::size_t index, std::span<const WrittenNumber> factors, const WrittenNumber& product) const;
    Written sumRelation(const Numbers& products) const;

    const NetworkSpec& m_spec;
    const Stage& m_stage;
    const NumberStyle& m_style;
    Numbers m_operands;
    int m_extra = 0; ///< digits of the operands beyond the style's
    bool m_isShort = false; ///< the result has only as many decimals as it needs, so "=" must stand before it
    WrittenStage m_written;
};

Numbers StageWriter::operandsOf(const Term& term, int extra) const
{
    Numbers numbers;
    for (const Factor& factor : term.factors)
        numbers.push_back(writtenOperand(factor, m_style, extra));
    return numbers;
}

Numbers StageWriter::operands(int extra) const
{
    Numbers numbers;
    for (const Term& term : m_stage.terms) {
        const Numbers own = operandsOf(term, extra);
        numbers.insert(numbers.end(), own.begin(), own.end());
    }
    return numbers;
}

Written StageWriter::judge(const Numbers& operands, const WrittenNumber& result, bool isLenient) const
{
    if (!result.isFinite() || !areFinite(operands))
        return Written::Rounded; // nothing that a reader could calculate
    if (const auto exactly = exactResult(m_spec, m_stage, operands))
        return exactly->relationTo(result);
    std::vector<double> values;
    for (const WrittenNumber& number : operands)
        values.push_back(number.value());
    if (hasNoValue(m_spec, m_stage, values))
        return Written::Different;
    return roundedOrDifferent(recalculated(m_spec, m_stage, values), result, isLenient);
}

void StageWriter::take(Numbers operands, const WrittenNumber& result, Written relation)
{
    m_operands = std::move(operands);
    m_written.result = result;
    m_written.relation = relation;
}

// A short result stands beside "=" only.
bool StageWriter::takeExact()
{
    const auto result = writtenInFull(m_stage.result, m_style, m_style.decimals);
    if (!result)
        return false;
    for (m_extra = 0; m_extra <= extraFor(kUsualMostDecimals); ++m_extra) {
        Numbers numbers = operands(m_extra);
        if (judge(numbers, *result) != Written::Equal)
            continue;
        take(std::move(numbers), *result, Written::Equal);
        m_isShort = true;
        return true;
    }
    return false;
}

bool StageWriter::takeRounded(const WrittenNumber& result, int most)
{
    for (m_extra = 0; m_extra <= extraFor(most); ++m_extra) {
        Numbers numbers = operands(m_extra);
        const Written relation = judge(numbers, result);
        if (relation == Written::Different)
            continue;
        take(std::move(numbers), result, relation);
        return true;
    }
    return false;
}

void StageWriter::takeWhatThereIs(const WrittenNumber& result)
{
    m_extra = extraFor(kUsualMostDecimals);
    Numbers numbers = operands(m_extra);
    const Written relation = judge(numbers, result, true);
    take(std::move(numbers), result, relation);
}

/// The operands of one term.
std::span<const WrittenNumber> StageWriter::factorsOf(const Numbers& operands, std::size_t index) const
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < index; ++i)
        first += m_stage.terms[i].factors.size();
    return std::span(operands).subspan(first, m_stage.terms[index].factors.size());
}

WrittenNumber StageWriter::product(std::size_t index, int extra) const
{
    const Term& term = m_stage.terms[index];
    if (m_style.fractions) {
        if (const auto fraction = writtenFractionProduct(term, factorsOf(m_operands, index)))
            return *fraction;
    }
    return writtenOperand(term.value(), m_style, extra);
}

Numbers StageWriter::products(int extra) const
{
    Numbers numbers;
    for (std::size_t i = 0; i < m_stage.terms.size(); ++i)
        numbers.push_back(product(i, extra));
    return numbers;
}

Written StageWriter::sumRelation(const Numbers& products) const
{
    if (!m_written.result.isFinite() || !areFinite(products))
        return Written::Rounded;
    ExactNumber sum;
    for (const WrittenNumber& product : products)
        sum = sum + ExactNumber(product);
    return sum.relationTo(m_written.result);
}

/// How the product of one term follows from its factors.
Written StageWriter::productRelation(
    std::size_t index, std::span<const WrittenNumber> factors, const WrittenNumber& product) const
{
    if (!product.isFinite() || !areFinite(factors))
        return Written::Rounded;
    const Stage single{m_stage.phase, m_stage.kind, m_stage.symbol, {m_stage.terms[index]}};
    const auto exactly = exactResult(m_spec, single, factors);
    return exactly ? exactly->relationTo(product) : Written::Rounded;
}

// Every term gets as many digits as its own product needs; where a number stands in two terms, both are alike.
std::optional<Numbers> StageWriter::operandsFor(const Numbers& products, Written wanted, int from, int most) const
{
    const bool isAlike = m_stage.kind == StageKind::DecayedWeight;
    Numbers all;
    int extra = from;
    for (std::size_t i = 0; i < products.size(); ++i) {
        const auto own = [&] { return operandsOf(m_stage.terms[i], extra); };
        if (!isAlike)
            extra = from;
        Numbers factors = own();
        while (productRelation(i, factors, products[i]) > wanted) {
            if (++extra > most)
                return std::nullopt;
            factors = own();
        }
        all.insert(all.end(), factors.begin(), factors.end());
    }
    return isAlike ? operands(extra) : all;
}

// Products with so few digits that still add up, and operands from which they follow.
bool StageWriter::findProducts(Written wanted, int mostExtra)
{
    for (int extra = 0; extra <= mostExtra; ++extra) {
        const Numbers candidates = products(extra);
        const Written sum = sumRelation(candidates);
        if (sum > wanted)
            continue;
        for (int more = m_extra; more <= mostExtra + 1; ++more) {
            std::optional<Numbers> numbers = operandsFor(candidates, wanted, more, mostExtra + 1);
            if (!numbers)
                break;
            const Written relation = judge(*numbers, m_written.result);
            if (relation > wanted || (m_isShort && relation != Written::Equal))
                continue;
            take(std::move(*numbers), m_written.result, relation);
            m_written.products = candidates;
            m_written.sumRelation = sum;
            return true;
        }
    }
    return false;
}

void StageWriter::writeProducts()
{
    if (!isSumOfProducts(m_stage.kind)) {
        m_written.sumRelation = m_written.relation;
        return;
    }
    if (m_stage.terms.size() == 1) {
        m_written.products = {m_written.result};
        m_written.productRelations = {m_written.relation};
        return;
    }
    const bool isFound = (m_written.relation == Written::Equal && findProducts(Written::Equal, extraFor(kUsualMostDecimals)))
        || findProducts(Written::Rounded, extraFor(kMostDecimals));
    if (!isFound) {
        m_written.products = products(m_extra);
        m_written.sumRelation = sumRelation(m_written.products);
    }
    for (std::size_t i = 0; i < m_written.products.size(); ++i)
        m_written.productRelations.push_back(productRelation(i, factorsOf(m_operands, i), m_written.products[i]));
}

WrittenStage StageWriter::write()
{
    const WrittenNumber usual = writtenRounded(m_stage.result, m_style, 0);
    // Where even fifteen digits do not give a tiny result, it is nothing at the digits of the others.
    const WrittenNumber plain{writtenUnits(m_stage.result, m_style.decimals), m_style.decimals};
    const bool isPlain = usual.isFinite() && std::abs(m_stage.result) < 1.0;
    const bool isTaken = takeExact() || takeRounded(usual, kUsualMostDecimals) || takeRounded(usual, kMostDecimals)
        || (isPlain && takeRounded(plain, kUsualMostDecimals));
    if (!isTaken)
        takeWhatThereIs(usual);
    return finished();
}

WrittenStage StageWriter::write(const WrittenNumber& result)
{
    if (!takeRounded(result, kMostDecimals))
        takeWhatThereIs(result);
    return finished();
}

WrittenStage StageWriter::finished()
{
    writeProducts();
    for (std::size_t i = 0; i < m_stage.terms.size(); ++i) {
        const auto factors = factorsOf(m_operands, i);
        m_written.factors.emplace_back(factors.begin(), factors.end());
    }
    return std::move(m_written);
}

bool followsThroughout(const WrittenStage& written)
{
    const auto follows = [](Written relation) { return relation != Written::Different; };
    return follows(written.relation) && follows(written.sumRelation)
        && std::all_of(written.productRelations.begin(), written.productRelations.end(), follows);
}

} // namespace

WrittenStage writtenStage(const NetworkSpec& spec, const Stage& stage, const NumberStyle& style)
{
    WrittenStage written = StageWriter(spec, stage, style).write();
    if (followsThroughout(written))
        return written;
    // A result may lie on a half of its last digit, and rounded products to one side of it. One digit more ends that. Products
    // that are no small fractions do not add up to one.
    const NumberStyle decimals{style.decimals, false};
    const NumberStyle finer{style.decimals + 1, false};
    for (const NumberStyle& other : {decimals, finer}) {
        WrittenStage next = StageWriter(spec, stage, other).write();
        if (followsThroughout(next))
            return next;
    }
    return written;
}

WrittenStage writtenStage(const NetworkSpec& spec, const Stage& stage, const NumberStyle& style, const WrittenNumber& result)
{
    return StageWriter(spec, stage, style).write(result);
}

Written operandsRelation(const Stage& stage, const WrittenStage& written)
{
    Written relation = Written::Equal;
    for (std::size_t i = 0; i < stage.terms.size(); ++i)
        for (std::size_t j = 0; j < stage.terms[i].factors.size(); ++j)
            relation = both(relation, exactness(written.factors[i][j], stage.terms[i].factors[j].value));
    return relation;
}

WrittenNumber writtenAlone(double value, const NumberStyle& style)
{
    return writtenInFull(value, style, style.decimals).value_or(writtenRounded(value, style, 0));
}

} // namespace chalknet::ui
