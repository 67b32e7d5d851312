// Painting and hit-testing of a laid out formula.
#include "ui/formula/FormulaLayout.h"

#include "ui/formula/FormulaBox.h"
#include "ui/formula/FormulaFonts.h"
#include "ui/theme/Theme.h"

#include <QCache>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

/// A formula is never flatter than a line of letters, so that neighbours share a baseline.
constexpr double kStrutAscent = 0.74;
constexpr double kStrutDescent = 0.2;

QColor toneColor(const QString& tone, const QColor& usual)
{
    const Colors& colors = Theme::instance().colors();
    if (tone == QLatin1String("c1"))
        return colors.c1;
    if (tone == QLatin1String("c2"))
        return colors.c2;
    if (tone == QLatin1String("c3"))
        return colors.c3;
    if (tone == QLatin1String("c4"))
        return colors.c4;
    if (tone == QLatin1String("pos"))
        return colors.posText;
    if (tone == QLatin1String("neg"))
        return colors.negText;
    if (tone == QLatin1String("ink"))
        return colors.ink;
    if (tone == QLatin1String("ink2"))
        return colors.ink2;
    if (tone == QLatin1String("ink3"))
        return colors.ink3;
    return usual;
}

QColor toneGround(const QString& tone)
{
    const Colors& colors = Theme::instance().colors();
    if (tone == QLatin1String("c1"))
        return colors.c1Bg;
    if (tone == QLatin1String("c2"))
        return colors.c2Bg;
    if (tone == QLatin1String("c3"))
        return colors.c3Bg;
    return colors.sel;
}

void paintGlyph(QPainter& painter, const FormulaMark& mark, const QColor& color)
{
    painter.save();
    painter.translate(mark.position);
    painter.scale(mark.size / kReferenceSize, mark.size / kReferenceSize);
    painter.setFont(formulaFont(mark.face));
    painter.setPen(color);
    painter.drawText(QPointF(0, 0), mark.text);
    painter.restore();
}

void paintMark(QPainter& painter, const FormulaMark& mark, const QColor& usual)
{
    const double radius = 0.25 * std::max(mark.rect.height() / 2, 8.0);
    switch (mark.kind) {
    case FormulaMark::Kind::Glyph: paintGlyph(painter, mark, toneColor(mark.tone, usual)); break;
    case FormulaMark::Kind::Fill:
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColor(mark.tone, usual));
        painter.drawPath(mark.path);
        break;
    case FormulaMark::Kind::Ground:
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneGround(mark.tone));
        painter.drawRoundedRect(mark.rect, radius, radius);
        break;
    case FormulaMark::Kind::Dashed:
        painter.setPen(QPen(toneColor(mark.tone, usual), 1.4, Qt::CustomDashLine));
        {
            QPen pen = painter.pen();
            pen.setDashPattern({3.0, 2.5});
            painter.setPen(pen);
        }
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.rect.adjusted(1, 1, -1, -1), radius, radius);
        break;
    }
}

/// Room around a part so that it is easily hit.
constexpr double kSlack = 3.0;

/// How far ink reaches to the left of the box, as that of an f does.
double leftOverhang(const FormulaBox& box)
{
    double left = 0.0;
    for (const FormulaMark& mark : box.marks)
        if (mark.kind == FormulaMark::Kind::Glyph)
            left = std::min(left, mark.position.x() + glyphMetrics(mark.text, mark.face).ink.left() * mark.size);
    return -left;
}

struct CacheKey {
    QString tex;
    int size = 0; ///< in 64ths of a pixel
    friend bool operator==(const CacheKey&, const CacheKey&) = default;
};

size_t qHash(const CacheKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.tex, key.size);
}

const FormulaLayout& cachedLayout(const QString& tex, double pixelSize)
{
    static QCache<CacheKey, FormulaLayout> cache(600);
    const CacheKey key{tex, static_cast<int>(std::lround(pixelSize * 64.0))};
    if (const FormulaLayout* known = cache.object(key))
        return *known;
    auto* layout = new FormulaLayout(Formula::fromTex(tex), pixelSize, false);
    cache.insert(key, layout);
    return *layout;
}

} // namespace

FormulaLayout::FormulaLayout(const Formula& formula, double pixelSize, bool display)
{
    if (formula.isEmpty() || !(pixelSize > 0.0))
        return;
    FormulaContext context;
    context.size = pixelSize;
    context.display = display;
    const FormulaBox content = layoutFormula(*formula.root(), context);
    const double shift = leftOverhang(content);
    FormulaBox box;
    box.place(content, shift, 0.0);
    box.width = content.width + shift;
    box.overhang = content.overhang;
    box.ascent = std::max(box.ascent, kStrutAscent * pixelSize);
    box.descent = std::max(box.descent, kStrutDescent * pixelSize);
    m_box = std::make_shared<const FormulaBox>(std::move(box));
}

double FormulaLayout::width() const
{
    return m_box ? m_box->width + m_box->overhang : 0.0;
}

double FormulaLayout::ascent() const
{
    return m_box ? m_box->ascent : 0.0;
}

double FormulaLayout::descent() const
{
    return m_box ? m_box->descent : 0.0;
}

void FormulaLayout::paint(QPainter& painter, QPointF baseline, const QColor& color, const QSet<QString>& highlighted) const
{
    if (!m_box)
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(baseline);
    for (const FormulaArea& area : m_box->areas) {
        if (!highlighted.contains(area.part))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneGround(area.tone));
        painter.drawRoundedRect(area.rect.adjusted(-kSlack, -kSlack, kSlack, kSlack), 4.0, 4.0);
    }
    for (const FormulaMark& mark : m_box->marks)
        paintMark(painter, mark, color);
    painter.restore();
}

QString FormulaLayout::partAt(QPointF position) const
{
    if (!m_box)
        return {};
    for (const double slack : {0.0, kSlack})
        for (const FormulaArea& area : m_box->areas)
            if (area.rect.adjusted(-slack, -slack, slack, slack).contains(position))
                return area.part;
    return {};
}

std::vector<QRectF> FormulaLayout::partRects(const QString& part) const
{
    std::vector<QRectF> rects;
    if (m_box)
        for (const FormulaArea& area : m_box->areas)
            if (area.part == part)
                rects.push_back(area.rect);
    return rects;
}

void paintFormula(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const Formula& formula, double pixelSize,
    const QColor& color, const QSet<QString>& highlighted)
{
    const FormulaLayout layout(formula, pixelSize);
    double x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.right() - layout.width();
    else if (alignment & Qt::AlignHCenter)
        x = area.center().x() - layout.width() / 2;
    double y = area.center().y() + formula::kAxis * pixelSize;
    if (alignment & Qt::AlignTop)
        y = area.top() + layout.ascent();
    else if (alignment & Qt::AlignBottom)
        y = area.bottom() - layout.descent();
    layout.paint(painter, {x, y}, color, highlighted);
}

double paintFormula(QPainter& painter, QPointF baseline, const QString& tex, double pixelSize, const QColor& color)
{
    const FormulaLayout& layout = cachedLayout(tex, pixelSize);
    layout.paint(painter, baseline, color);
    return layout.width();
}

double formulaWidth(const QString& tex, double pixelSize)
{
    return cachedLayout(tex, pixelSize).width();
}

} // namespace chalknet::ui
