// Symbols in the formula face, numbers in sans; f′ violet, the tangent gold.
#include "ui/lessons/activation/CursorReadout.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kRowHeight = 40.0;
constexpr double kSmallestWords = 11.0;
constexpr double kGap = 6.0;
constexpr double kSmallestRow = 23.0;
using Tone = ReadoutRow::Tone;

class ReadoutText {
    Q_DECLARE_TR_FUNCTIONS(CursorReadout)
};

QColor toneColor(Tone tone)
{
    const Colors& colors = Theme::instance().colors();
    switch (tone) {
    case Tone::Derivative: return colors.c1;
    case Tone::Tangent: return colors.c3;
    case Tone::Ink: break;
    }
    return colors.ink;
}

/// As large as `size` where the words have room beside their number, else smaller.
QFont wordsFont(const QString& words, double size, double room)
{
    const QFont font = Theme::instance().sans(size);
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    return width <= room ? font : Theme::instance().sans(std::max(kSmallestWords, size * room / width));
}

/// At a kink f′ does not exist: both sides are told, and what backpropagation takes.
void addKinkRows(std::vector<ReadoutRow>& rows, const BoundFunction& function, double x)
{
    const OneSided sides = function.oneSided(x);
    rows.push_back({{}, ReadoutText::tr("slope at left"), fixed(sides.left, 4), Tone::Derivative});
    rows.push_back({{}, ReadoutText::tr("slope at right"), fixed(sides.right, 4), Tone::Derivative});
    rows.push_back({{}, ReadoutText::tr("the program uses"), fixed(function.derivative(x), 4), Tone::Derivative});
}

} // namespace

std::vector<ReadoutRow> readoutRows(const BoundFunction& function, double x, bool hidesSlopes)
{
    const QString unknown = QStringLiteral("?");
    std::vector<ReadoutRow> rows{{QStringLiteral("f(x)"), {}, fixed(function.value(x), 4), Tone::Ink}};
    if (function.isKink(x) && !hidesSlopes) {
        addKinkRows(rows, function, x);
        return rows;
    }
    const QString slope = hidesSlopes ? unknown : fixed(function.derivative(x), 4);
    rows.push_back({QStringLiteral("f′(x)"), {}, slope, Tone::Derivative});
    rows.push_back({{}, ReadoutText::tr("tangent slope"), slope, Tone::Tangent});
    return rows;
}

CursorReadout::CursorReadout(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CursorReadout::setRows(const std::vector<ReadoutRow>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    announceChange(this);
    updateGeometry();
    update();
}

void CursorReadout::setStageScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QString CursorReadout::accessibleText() const
{
    QStringList parts;
    for (const ReadoutRow& row : m_rows)
        parts << QStringLiteral("%1: %2").arg(row.tex.isEmpty() ? row.words : row.tex, row.value);
    return parts.join(QStringLiteral(", "));
}

QSize CursorReadout::sizeHint() const
{
    return {200, static_cast<int>(std::lround(3 * kRowHeight * m_scale))};
}

QSize CursorReadout::minimumSizeHint() const
{
    return {140, static_cast<int>(std::lround(3 * kSmallestRow))};
}

void CursorReadout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_rows.empty())
        return;
    const double pitch = std::min(kRowHeight * m_scale, height() / static_cast<double>(m_rows.size()));
    const double size = std::min(24.0 * m_scale, pitch * 0.7);
    const Theme& theme = Theme::instance();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ReadoutRow& row = m_rows[i];
        const QRectF line(0, static_cast<double>(i) * pitch, width(), pitch);
        const double baseline = line.center().y() + 0.33 * size;
        const QFont valueFont = theme.sans(size, true);
        const double valueWidth = QFontMetricsF(valueFont).horizontalAdvance(row.value);
        if (row.tex.isEmpty()) {
            painter.setFont(wordsFont(row.words, std::min(15.0 * m_scale, pitch * 0.52), line.width() - valueWidth - kGap));
            painter.setPen(row.tone == Tone::Ink ? theme.colors().ink2 : toneColor(row.tone));
            painter.drawText(QPointF(0, baseline), row.words);
        } else {
            paintFormula(painter, QPointF(0, baseline), row.tex, size * 0.95, toneColor(row.tone));
        }
        painter.setFont(valueFont);
        painter.setPen(toneColor(row.tone));
        painter.drawText(QPointF(line.right() - valueWidth, baseline), row.value);
    }
}

} // namespace chalknet::ui
