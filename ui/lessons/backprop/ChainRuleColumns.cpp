// The columns of factors, aligned row by row; and how a row is finished.
#include "ui/lessons/backprop/ChainRuleArranger.h"

#include "ui/theme/Theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace chalknet::ui {

using namespace chain;

namespace {

// Pixels at share 1.
constexpr double kFraction = 30.0;
constexpr double kRule = 23.0;
constexpr double kCaption = 13.5;
constexpr double kSmallestCaption = 11.0; // as long as the width will do
constexpr double kMargin = 10.0; // left of everything
constexpr double kTop = 4.0;
constexpr double kRowGap = 11.0;
constexpr QSizeF kChipPadding{11.0, 5.0};
constexpr QSizeF kHiddenFactor{88.0, 36.0};
constexpr QSizeF kHiddenResult{112.0, 40.0};

} // namespace

QString tonedTex(TraceTone tone, const QString& tex)
{
    const QString name = toneName(tone);
    return name.isEmpty() || tex.isEmpty() ? tex : QStringLiteral("\\tone{%1}{%2}").arg(name, tex);
}

// The bold face has no minus of its own.
QString boldNumbersTex(QString tex)
{
    tex.replace(QStringLiteral("\\num{−"), QStringLiteral("{-}\\bnum{"));
    return tex.replace(QLatin1String("\\num{"), QLatin1String("\\bnum{"));
}

ChainRuleLayout ChainRuleArranger::arrange()
{
    measureSymbols();
    m_y = s(kTop);
    if (!m_content.factors.empty())
        arrangeFactors();
    for (std::size_t i = 0; i < m_content.lines.size(); ++i)
        arrangeLine(m_content.lines[i], static_cast<int>(m_content.factors.size() + i));
    return std::move(m_layout);
}

FormulaLayout ChainRuleArranger::laidOut(const QString& tex, double size, bool display) const
{
    auto known = m_read.constFind(tex);
    if (known == m_read.cend())
        known = m_read.insert(tex, Formula::fromTex(tex));
    return FormulaLayout(*known, s(size), display);
}

double ChainRuleArranger::captionSize() const
{
    return m_layout.m_share < ChainRuleLayout::kSmallest ? s(kCaption) : std::max(kSmallestCaption, s(kCaption));
}

double ChainRuleArranger::captionWidth(const QString& words) const
{
    return QFontMetricsF(Theme::instance().sans(captionSize())).horizontalAdvance(words);
}

void ChainRuleArranger::measureSymbols()
{
    double widest = m_content.factors.empty() ? 0.0 : laidOut(m_content.left, kFraction, true).width();
    for (const WorkedLine& line : m_content.lines)
        widest = std::max(widest, inLine(line.symbol, kLineRule).width());
    m_symbolRight = s(kMargin) + widest;
    const double gap = s(m_content.factors.empty() ? kLineSignGap : kSignGap);
    m_signCentre = m_symbolRight + gap + signWidth() / 2;
    m_start = m_signCentre + signWidth() / 2 + s(kLineSignGap);
}

// The height of a box is measured from the middle of digits.
void ChainRuleArranger::place(const Item& item, double baseline)
{
    QRectF area(item.x, baseline - item.formula.ascent(), item.formula.width(), item.formula.size().height());
    m_layout.m_formulas.push_back({item.formula, {item.x, baseline}, item.part});
    if (item.box != Box::None) {
        const double middle = baseline - 0.335 * s(kNumbers);
        QRectF box(item.x + (item.formula.width() - item.boxSize.width()) / 2, middle - item.boxSize.height() / 2,
            item.boxSize.width(), item.boxSize.height());
        if (item.box == Box::Chip) // a fraction is higher than digits
            box = box.united(area.adjusted(0, s(2), 0, -s(2)));
        m_layout.m_boxes.push_back({box, item.tone, item.box == Box::Hidden, item.part});
        area = area.united(box);
    }
    m_layout.include(item.part, area);
}

void ChainRuleArranger::finishRow(double leastAscent)
{
    double ascent = leastAscent;
    double descent = 0.2 * s(kNumbers);
    for (const Item& item : m_row) {
        const double boxHalf = item.box == Box::None ? 0.0 : item.boxSize.height() / 2;
        ascent = std::max({ascent, item.formula.ascent(), boxHalf + 0.335 * s(kNumbers)});
        descent = std::max({descent, item.formula.descent(), boxHalf - 0.335 * s(kNumbers)});
    }
    const double baseline = m_y + ascent;
    for (const Item& item : m_row)
        place(item, baseline);
    m_row.clear();
    m_y = baseline + descent;
}

void ChainRuleArranger::addHidden(QSizeF size, double left, TraceTone tone, int part)
{
    const QString name = toneName(tone);
    FormulaLayout mark = laidOut(tonedTex(tone, QStringLiteral("\\num{?}")), kNumbers);
    const QSizeF box = size * m_factor;
    Item item{mark, left + (box.width() - mark.width()) / 2, part, Box::Hidden, box, tone};
    m_row.push_back(std::move(item));
}

void ChainRuleArranger::arrangeFactors()
{
    arrangeColumns();
    FormulaLayout left = laidOut(m_content.left, kFraction, true);
    addCentred(std::move(left), (s(kMargin) + m_symbolRight) / 2, -1);
    arrangeCells(&FactorColumn::symbol, kFraction, Written::Equal);
    arrangeCaptions();
    m_y += loose(kRowGap) - 0.6 * s(kRowGap);
    arrangeCells(&FactorColumn::rule, kRule, Written::Equal);
    if (m_content.hasNumbersRow()) {
        m_y += loose(kRowGap);
        arrangeCells(&FactorColumn::numbers, kNumbers, m_content.numbersRelation());
    }
    m_y += loose(kRowGap);
    arrangeValues();
}

void ChainRuleArranger::arrangeColumns()
{
    const double dot = laidOut(QStringLiteral("\\cdot"), kNumbers).width();
    double x = m_signCentre + signWidth() / 2 + s(kSignGap);
    for (const FactorColumn& factor : m_content.factors) {
        double width = std::max({laidOut(factor.symbol, kFraction, true).width(), captionWidth(factor.caption),
            laidOut(factor.rule, kRule).width(), laidOut(factor.numbers, kNumbers).width()});
        width = std::max(
            width, m_isAsked ? s(kHiddenFactor.width()) : laidOut(factor.value, kNumbers).width() + 2 * s(kChipPadding.width()));
        m_columns.push_back({x, width});
        x += width + 2 * s(kSignGap) + dot;
    }
}

// A row of the columns with its sign before them and the dots between them; nothing if no column has something in it.
void ChainRuleArranger::arrangeCells(QString FactorColumn::*member, double size, Written relation)
{
    const bool isEmpty = std::all_of(m_content.factors.begin(), m_content.factors.end(),
        [member](const FactorColumn& factor) { return (factor.*member).isEmpty(); });
    if (isEmpty)
        return;
    const bool display = size == kFraction;
    addCentred(sign(relation), m_signCentre, -1);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const FactorColumn& factor = m_content.factors[i];
        addCentred(laidOut(tonedTex(factor.tone, factor.*member), size, display), m_columns[i].centre(), static_cast<int>(i));
        if (i > 0)
            addCentred(laidOut(QStringLiteral("\\cdot"), kNumbers), (m_columns[i - 1].right() + m_columns[i].left) / 2, -1);
    }
    finishRow(0.74 * s(size));
}

void ChainRuleArranger::arrangeCaptions()
{
    const double size = captionSize();
    const double baseline = m_y + 1.45 * size;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const FactorColumn& factor = m_content.factors[i];
        if (factor.caption.isEmpty())
            continue;
        const double width = captionWidth(factor.caption);
        const double left = m_columns[i].centre() - width / 2;
        m_layout.m_captions.push_back({factor.caption, {left, baseline}, size, factor.tone, static_cast<int>(i)});
        m_layout.include(static_cast<int>(i), {left, baseline - size, width, 1.3 * size});
    }
    m_y = baseline + 0.4 * size;
}

void ChainRuleArranger::arrangeValues()
{
    addCentred(sign(m_content.valuesRelation()), m_signCentre, -1);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const FactorColumn& factor = m_content.factors[i];
        const Column& column = m_columns[i];
        if (i > 0)
            addCentred(laidOut(QStringLiteral("\\cdot"), kNumbers), (m_columns[i - 1].right() + column.left) / 2, -1);
        if (m_isAsked) {
            const double left = column.centre() - s(kHiddenFactor.width()) / 2;
            addHidden(kHiddenFactor, left, factor.tone, static_cast<int>(i));
            continue;
        }
        FormulaLayout value = laidOut(tonedTex(factor.tone, factor.value), kNumbers);
        const QSizeF box(value.width() + 2 * s(kChipPadding.width()), s(kNumbers) * 0.72 + 2 * s(kChipPadding.height()) + s(4));
        const double left = column.centre() - value.width() / 2;
        m_row.push_back({std::move(value), left, static_cast<int>(i), Box::Chip, box, factor.tone});
    }
    arrangeResult();
    finishRow(0.74 * s(kNumbers));
}

// Behind the values, or below them where there is no room.
void ChainRuleArranger::arrangeResult()
{
    FormulaLayout equals = sign(m_content.relation);
    FormulaLayout result = laidOut(boldNumbersTex(m_content.result), kNumbers);
    const double width = m_isAsked ? s(kHiddenResult.width()) : result.width();
    double x = m_columns.back().right() + s(kSignGap);
    double start = x + equals.width() + s(kSignGap) * 0.7;
    if (start + width > m_width) {
        finishRow(0.74 * s(kNumbers));
        m_y += loose(kRowGap);
        x = m_signCentre - equals.width() / 2;
        start = m_columns.front().left;
    }
    add(std::move(equals), x, -1);
    if (m_isAsked)
        addHidden(kHiddenResult, start, TraceTone::Ink, -1);
    else
        add(std::move(result), start, -1);
}

} // namespace chalknet::ui
