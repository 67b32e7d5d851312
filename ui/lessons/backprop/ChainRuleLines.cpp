// The lines, aligned at their signs and wrapped where they are long.
#include "ui/lessons/backprop/ChainRuleArranger.h"

#include "ui/formula/FormulaBreaks.h"

namespace chalknet::ui {

using namespace chain;

namespace {

// Pixels at share 1.
constexpr double kLineNumbers = 22.5;
constexpr double kTermGap = 5.0; // beside "+"
constexpr double kContinuation = 26.0; // of a line that goes on in the next row
constexpr double kLineGap = 13.0; // between two lines
constexpr double kWrapGap = 8.0; // between the rows of one line
constexpr QSizeF kHiddenValue{74.0, 30.0};

} // namespace

void ChainRuleArranger::arrangeLine(const WorkedLine& line, int part)
{
    if (part > 0)
        m_y += loose(kLineGap);
    FormulaLayout symbol = inLine(tonedTex(line.tone, line.symbol), kLineRule);
    const double left = m_symbolRight - symbol.width();
    add(std::move(symbol), left, part);
    m_x = m_start;
    const bool hasRule = !line.rule.isEmpty();
    if (hasRule)
        addSide(Written::Equal, line.rule, kLineRule, part, true);
    if (!line.numbers.isEmpty()) {
        if (hasRule && m_manner.isStacked)
            wrap();
        const bool isHidden = m_isAsked && line.secret == Secret::NumbersAndValue;
        if (isHidden) {
            beginSide(line.numbersRelation, s(kHiddenValue.width()), !hasRule || m_manner.isStacked);
            addHidden(kHiddenValue, m_x, line.tone, part);
            m_x += s(kHiddenValue.width());
        } else {
            addSide(line.numbersRelation, line.numbers, kLineNumbers, part, !hasRule || m_manner.isStacked);
        }
    }
    addValue(line, part);
    finishRow(0.74 * s(kLineNumbers));
}

void ChainRuleArranger::wrap()
{
    finishRow(0.74 * s(kLineNumbers));
    m_y += s(kWrapGap);
    m_x = m_start;
}

// The sign of a side: in the column of signs, or behind what stands in the row already if `width` fits there.
void ChainRuleArranger::beginSide(Written relation, double width, bool startsRow)
{
    FormulaLayout equals = sign(relation);
    const double start = m_x + equals.width() + 2 * s(kLineSignGap);
    if (!startsRow && start + width > m_width) {
        wrap();
        startsRow = true;
    }
    if (startsRow) {
        addCentred(std::move(equals), m_signCentre, -1);
        m_x = m_start;
    } else {
        add(std::move(equals), m_x + s(kLineSignGap), -1);
        m_x = start;
    }
}

void ChainRuleArranger::addSide(Written relation, const QString& tex, double size, int part, bool startsRow)
{
    beginSide(relation, inLine(tex, size).width(), startsRow);
    addTerms(tex, size, part);
}

// Term by term; what does not fit goes on in the next row, a little further in.
void ChainRuleArranger::addTerms(const QString& tex, double size, int part)
{
    std::vector<FormulaTerm> terms = formulaTerms(tex);
    if (terms.size() == 1 && m_x + inLine(tex, size).width() > m_width)
        terms = formulaTerms(tex, true);
    for (const FormulaTerm& term : terms) {
        FormulaLayout formula = inLine(term.tex, size);
        if (term.sign.isEmpty()) {
            const double width = formula.width();
            add(std::move(formula), m_x, part);
            m_x += width;
            continue;
        }
        FormulaLayout mark = inLine(term.sign, size);
        const bool isRelation = term.sign == QLatin1String("=") || term.sign == QLatin1String("\\approx");
        const double gap = s(isRelation ? kLineSignGap : kTermGap);
        const double width = 2 * gap + mark.width() + formula.width();
        if (m_x + width > m_width) {
            wrap();
            m_x += s(kContinuation) - gap;
        }
        m_x += gap;
        const double markWidth = mark.width();
        const double formulaWidth = formula.width();
        add(std::move(mark), m_x, part);
        add(std::move(formula), m_x + markWidth + gap, part);
        m_x += markWidth + gap + formulaWidth;
    }
}

void ChainRuleArranger::addValue(const WorkedLine& line, int part)
{
    const bool isHidden = m_isAsked && (line.isResult || line.secret != Secret::Nothing);
    FormulaLayout value = inLine(line.isResult ? boldNumbersTex(line.value) : tonedTex(line.tone, line.value), kLineNumbers);
    const double width = isHidden ? s(kHiddenValue.width()) : value.width();
    beginSide(line.relation, width, line.rule.isEmpty() && line.numbers.isEmpty());
    if (isHidden)
        addHidden(kHiddenValue, m_x, line.isResult ? TraceTone::Ink : line.tone, part);
    else
        add(std::move(value), m_x, part);
    m_x += width;
}

} // namespace chalknet::ui
