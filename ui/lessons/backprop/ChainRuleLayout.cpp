// Columns of factors aligned row by row, then lines aligned at their signs; tried at smaller and smaller sizes until they fit.
#include "ui/lessons/backprop/ChainRuleLayout.h"

#include "ui/formula/FormulaBreaks.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>

namespace chalknet::ui {

namespace {

// Pixels at share 1.
constexpr double kFraction = 30.0;
constexpr double kRule = 23.0;
constexpr double kNumbers = 21.5;
constexpr double kLineRule = 25.0;
constexpr double kLineNumbers = 22.5;
constexpr double kCaption = 13.5;
constexpr double kSmallestCaption = 11.0; // as long as the width will do
constexpr double kMargin = 10.0; // left of everything
constexpr double kTop = 4.0;
constexpr double kSignGap = 20.0; // beside "=" and "·" of columns
constexpr double kLineSignGap = 10.0; // beside "=" of lines
constexpr double kTermGap = 5.0; // beside "+"
constexpr double kContinuation = 26.0; // of a line that goes on in the next row
constexpr double kRowGap = 11.0;
constexpr double kLineGap = 13.0; // between two lines
constexpr double kWrapGap = 8.0; // between the rows of one line
constexpr QSizeF kChipPadding{11.0, 5.0};
constexpr QSizeF kHiddenFactor{88.0, 36.0};
constexpr QSizeF kHiddenResult{112.0, 40.0};
constexpr QSizeF kHiddenValue{74.0, 30.0};
constexpr double kStep = 0.04; // of the shrinking
constexpr double kSmallestForWidth = 0.4;

QString toned(TraceTone tone, const QString& tex)
{
    const QString name = toneName(tone);
    return name.isEmpty() || tex.isEmpty() ? tex : QStringLiteral("\\tone{%1}{%2}").arg(name, tex);
}

/// The bold face has no minus of its own.
QString bold(QString tex)
{
    tex.replace(QStringLiteral("\\num{−"), QStringLiteral("{-}\\bnum{"));
    return tex.replace(QLatin1String("\\num{"), QLatin1String("\\bnum{"));
}

/// How airy a layout is; tried from the first to the last.
struct Manner {
    bool isStacked = true; ///< numbers below their rule, else behind it where they fit
    bool isDisplay = false; ///< large fractions in lines
    double looseness = 0.0; ///< pixels more between rows and lines
};
constexpr Manner kDense{true, false, 0.0};
constexpr Manner kDensest{false, false, 0.0};
constexpr Manner kManners[]{{true, true, 8.0}, {true, true, 4.0}, {true, true, 0.0}, kDense, kDensest};

} // namespace

QString toneName(TraceTone tone)
{
    switch (tone) {
    case TraceTone::C1: return QStringLiteral("c1");
    case TraceTone::C2: return QStringLiteral("c2");
    case TraceTone::C3: return QStringLiteral("c3");
    case TraceTone::None:
    case TraceTone::Ink: break;
    }
    return {};
}

void ChainRuleLayout::include(int part, const QRectF& rect)
{
    m_size = m_size.expandedTo(QSizeF(rect.right(), rect.bottom()));
    if (part < 0)
        return;
    if (static_cast<int>(m_areas.size()) <= part)
        m_areas.resize(static_cast<std::size_t>(part) + 1);
    QRectF& area = m_areas[static_cast<std::size_t>(part)];
    area = area.isNull() ? rect : area.united(rect);
}

QRectF ChainRuleLayout::areaOf(int part) const
{
    return part >= 0 && part < partCount() ? m_areas[static_cast<std::size_t>(part)] : QRectF();
}

int ChainRuleLayout::partAt(QPointF position) const
{
    constexpr double kSlack = 6.0;
    for (const double slack : {0.0, kSlack})
        for (int part = 0; part < partCount(); ++part)
            if (areaOf(part).adjusted(-slack, -slack, slack, slack).contains(position))
                return part;
    return -1;
}

/// Fills a layout at one size. Rows are collected first, so that all that stands in one shares its baseline.
class ChainRuleArranger {
public:
    ChainRuleArranger(const ChainRuleContent& content, bool isAsked, double width, double scale, double share, Manner manner,
        QHash<QString, Formula>& read)
        : m_content(content)
        , m_isAsked(isAsked)
        , m_width(width)
        , m_factor(scale * share)
        , m_manner(manner)
        , m_read(read)
    {
        m_layout.m_share = share;
    }

    ChainRuleLayout arrange()
    {
        measureSymbols();
        m_y = s(kTop);
        if (!m_content.factors.empty())
            arrangeFactors();
        for (std::size_t i = 0; i < m_content.lines.size(); ++i)
            arrangeLine(m_content.lines[i], static_cast<int>(m_content.factors.size() + i));
        return std::move(m_layout);
    }

private:
    enum class Box { None, Chip, Hidden };

    /// Something in the present row; a box is centred on its formula.
    struct Item {
        FormulaLayout formula;
        double x = 0.0;
        int part = -1;
        Box box = Box::None;
        QSizeF boxSize;
        TraceTone tone = TraceTone::None;
    };
    struct Column {
        double left = 0.0;
        double width = 0.0;
        double centre() const { return left + width / 2; }
        double right() const { return left + width; }
    };

    double s(double pixels) const { return pixels * m_factor; }
    FormulaLayout laidOut(const QString& tex, double size, bool display = false) const
    {
        auto known = m_read.constFind(tex);
        if (known == m_read.cend())
            known = m_read.insert(tex, Formula::fromTex(tex));
        return FormulaLayout(*known, s(size), display);
    }
    FormulaLayout sign(Written relation) const { return laidOut(relationTex(relation), kNumbers); }
    double signWidth() const { return sign(Written::Equal).width(); }
    FormulaLayout inLine(const QString& tex, double size) const { return laidOut(tex, size, m_manner.isDisplay); }
    double loose(double gap) const { return s(gap + m_manner.looseness); }
    double captionSize() const
    {
        return m_layout.m_share < ChainRuleLayout::kSmallest ? s(kCaption) : std::max(kSmallestCaption, s(kCaption));
    }
    double captionWidth(const QString& words) const
    {
        return QFontMetricsF(Theme::instance().sans(captionSize())).horizontalAdvance(words);
    }

    void measureSymbols();
    void arrangeFactors();
    void arrangeColumns();
    void arrangeCells(QString FactorColumn::*member, double size, Written relation);
    void arrangeCaptions();
    void arrangeValues();
    void arrangeResult();
    void arrangeLine(const WorkedLine& line, int part);
    void addSide(Written relation, const QString& tex, double size, int part, bool startsRow);
    void addTerms(const QString& tex, double size, int part);
    void addValue(const WorkedLine& line, int part);
    void beginSide(Written relation, double width, bool startsRow);
    void wrap();

    void add(FormulaLayout formula, double x, int part) { m_row.push_back({std::move(formula), x, part, Box::None, {}, {}}); }
    void addCentred(FormulaLayout formula, double centre, int part)
    {
        const double left = centre - formula.width() / 2;
        add(std::move(formula), left, part);
    }
    void addHidden(QSizeF size, double left, TraceTone tone, int part);
    void finishRow(double leastAscent);
    void place(const Item& item, double baseline);

    const ChainRuleContent& m_content;
    bool m_isAsked;
    double m_width;
    double m_factor;
    Manner m_manner;
    QHash<QString, Formula>& m_read; ///< formulas of earlier tries
    ChainRuleLayout m_layout;
    std::vector<Item> m_row;
    std::vector<Column> m_columns;
    double m_symbolRight = 0.0; ///< where what is left of "=" ends
    double m_signCentre = 0.0;
    double m_start = 0.0; ///< where the right sides of lines begin
    double m_x = 0.0; ///< in the row of a line
    double m_y = 0.0; ///< where the present row begins
};

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
    FormulaLayout mark = laidOut(toned(tone, QStringLiteral("\\num{?}")), kNumbers);
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
        addCentred(laidOut(toned(factor.tone, factor.*member), size, display), m_columns[i].centre(), static_cast<int>(i));
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
        FormulaLayout value = laidOut(toned(factor.tone, factor.value), kNumbers);
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
    FormulaLayout result = laidOut(bold(m_content.result), kNumbers);
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

void ChainRuleArranger::arrangeLine(const WorkedLine& line, int part)
{
    if (part > 0)
        m_y += loose(kLineGap);
    FormulaLayout symbol = inLine(toned(line.tone, line.symbol), kLineRule);
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
    FormulaLayout value = inLine(line.isResult ? bold(line.value) : toned(line.tone, line.value), kLineNumbers);
    const double width = isHidden ? s(kHiddenValue.width()) : value.width();
    beginSide(line.relation, width, line.rule.isEmpty() && line.numbers.isEmpty());
    if (isHidden)
        addHidden(kHiddenValue, m_x, line.isResult ? TraceTone::Ink : line.tone, part);
    else
        add(std::move(value), m_x, part);
    m_x += width;
}

ChainRuleLayout::ChainRuleLayout(const ChainRuleContent& content, bool isAsked, QSizeF room, double scale)
{
    QHash<QString, Formula> read;
    const auto tried = [&](double share, Manner manner) {
        return ChainRuleArranger(content, isAsked, room.width(), scale, share, manner, read).arrange();
    };
    const auto fits = [&] { return m_size.width() <= room.width() && m_size.height() <= room.height(); };
    for (const Manner manner : kManners) {
        *this = tried(1.0, manner);
        if (fits())
            return;
    }
    // Smaller letters need less height than in proportion, as less is wrapped: the root does not skip a size that fits.
    const auto isTried = [](double share) { return share > kSmallest - kStep / 2; };
    for (double share = 1.0; isTried(share);) {
        const double excess = std::max(m_size.width() / room.width(), m_size.height() / std::max(1.0, room.height()));
        share = std::min(share - kStep, share / std::sqrt(std::max(1.0, excess)));
        for (const Manner manner : {kDense, kDensest}) {
            *this = tried(isTried(share) ? share : kSmallest, manner);
            if (fits())
                return;
        }
    }
    // The height can be scrolled, the width cannot.
    for (double share = kSmallest; m_size.width() > room.width() && share > kSmallestForWidth; share -= kStep)
        *this = tried(share, kDensest);
}

} // namespace chalknet::ui
