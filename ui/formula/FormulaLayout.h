// FormulaLayout: where each glyph, bar and bracket of a formula lies; paints it and finds what is under a point.
#pragma once

#include "ui/formula/Formula.h"

#include <QColor>
#include <QRectF>
#include <QSet>
#include <QSizeF>

#include <vector>

class QPainter;

namespace chalknet::ui {

struct FormulaBox;

/// Made for one formula and letter size; positions come from glyph bounds, in fractions of a pixel, so that the formula is
/// crisp at every scale. `display` gives sums their limits above and below and fractions full size.
class FormulaLayout {
public:
    FormulaLayout() = default;
    FormulaLayout(const Formula& formula, double pixelSize, bool display = true);

    /// Of the ink and the usual side bearings; ascent + descent is the height.
    double width() const;
    double ascent() const;
    double descent() const;
    QSizeF size() const { return {width(), ascent() + descent()}; }

    /// From the left end of the baseline. `color` is that of everything without a tone; highlighted parts get the ground `sel`
    /// (or, with a tone of c1 … c3, their tint); when some part is highlighted the others stay as they are.
    void paint(QPainter& painter, QPointF baseline, const QColor& color, const QSet<QString>& highlighted = {}) const;

    /// The innermost part at a point relative to the left end of the baseline; empty if there is none.
    QString partAt(QPointF position) const;
    /// Every place of a part, relative to the left end of the baseline.
    std::vector<QRectF> partRects(const QString& part) const;

private:
    std::shared_ptr<const FormulaBox> m_box;
};

/// Paints one formula inside of `area`: aligned horizontally by its width, vertically by its ink (or by the middle of the
/// letters with Qt::AlignVCenter).
void paintFormula(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const Formula& formula, double pixelSize,
    const QColor& color, const QSet<QString>& highlighted = {});

/// The same at the left end of a baseline; returns the width. Layouts are cached, so that painters may call this freely.
double paintFormula(QPainter& painter, QPointF baseline, const QString& tex, double pixelSize, const QColor& color);
double formulaWidth(const QString& tex, double pixelSize);

} // namespace chalknet::ui
