// ChainRuleArranger: fills a ChainRuleLayout at one size, row by row.
#pragma once

#include "ui/lessons/backprop/ChainRuleLayout.h"

#include <QHash>

#include <utility>
#include <vector>

namespace chalknet::ui {

/// Pixels at share 1.
namespace chain {
inline constexpr double kNumbers = 21.5;
inline constexpr double kLineRule = 25.0;
inline constexpr double kSignGap = 20.0; // beside "=" and "·" of columns
inline constexpr double kLineSignGap = 10.0; // beside "=" of lines
} // namespace chain

/// How airy a layout is.
struct ChainRuleManner {
    bool isStacked = true; ///< numbers below their rule, else behind it where they fit
    bool isDisplay = false; ///< large fractions in lines
    double looseness = 0.0; ///< pixels more between rows and lines
};

/// Rows are collected first, so that all that stands in one shares its baseline.
class ChainRuleArranger {
public:
    ChainRuleArranger(const ChainRuleContent& content, bool isAsked, double width, double scale, double share,
        ChainRuleManner manner, QHash<QString, Formula>& read)
        : m_content(content)
        , m_isAsked(isAsked)
        , m_width(width)
        , m_factor(scale * share)
        , m_manner(manner)
        , m_read(read)
    {
        m_layout.m_share = share;
    }

    ChainRuleLayout arrange();

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
    FormulaLayout laidOut(const QString& tex, double size, bool display = false) const;
    FormulaLayout sign(Written relation) const { return laidOut(relationTex(relation), chain::kNumbers); }
    double signWidth() const { return sign(Written::Equal).width(); }
    FormulaLayout inLine(const QString& tex, double size) const { return laidOut(tex, size, m_manner.isDisplay); }
    double loose(double gap) const { return s(gap + m_manner.looseness); }
    double captionSize() const;
    double captionWidth(const QString& words) const;

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
    ChainRuleManner m_manner;
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

/// In its colour; in bold digits.
QString tonedTex(TraceTone tone, const QString& tex);
QString boldNumbersTex(QString tex);

} // namespace chalknet::ui
