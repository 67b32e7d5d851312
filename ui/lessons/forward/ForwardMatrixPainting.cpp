// How the matrices look.
#include "ui/controls/WeightField.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/forward/ForwardMatrixView.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kArrowWords = 14.0; // of 18, the digits
constexpr double kHead = 5.0;

/// Border, ground and letters of a cell.
struct CellLook {
    QColor border;
    QColor ground;
    QColor text;
    double stroke = 1.0;
    bool bold = false;
};

CellLook lookOf(const MatrixCell& cell, TraceTone tone, const Colors& colors)
{
    switch (tone) {
    case TraceTone::C1: return {colors.c1, colors.c1Bg, colors.ink, 1.8, true};
    case TraceTone::C2: return {colors.c2, colors.c2Bg, colors.ink, 1.8, true};
    case TraceTone::C3: return {colors.c3, colors.c3Bg, colors.ink, 1.8, true};
    case TraceTone::Ink: return {colors.ink, colors.surface, colors.ink, 2.0, true};
    case TraceTone::None: break;
    }
    if (cell.state == MatrixCell::State::Editable)
        return {colors.ctl, colors.surface, colors.ink, 1.0, false};
    if (cell.state == MatrixCell::State::Constant)
        return {Qt::transparent, Qt::transparent, colors.ink2, 1.0, false};
    return {Qt::transparent, colors.inset, colors.ink, 1.0, false};
}

QColor toneColor(TraceTone tone, const Colors& colors)
{
    switch (tone) {
    case TraceTone::C1: return colors.c1;
    case TraceTone::C2: return colors.c2;
    case TraceTone::C3: return colors.c3;
    case TraceTone::Ink:
    case TraceTone::None: break;
    }
    return colors.ink;
}

} // namespace

void ForwardMatrixView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int block = 0; block < static_cast<int>(m_content.blocks.size()); ++block)
        if (m_geometry.shows(block))
            paintBlock(painter, block);
    paintMore(painter);
    paintFocus(painter);
}

void ForwardMatrixView::paintBlock(QPainter& painter, int block) const
{
    const MatrixBlock& content = m_content.blocks[static_cast<std::size_t>(block)];
    switch (content.kind) {
    case MatrixBlock::Kind::Sign: return paintSign(painter, block);
    case MatrixBlock::Kind::Arrow: return paintArrow(painter, block);
    case MatrixBlock::Kind::Gap: return;
    case MatrixBlock::Kind::Matrix: break;
    }
    paintBrackets(painter, m_geometry.blockRect(block));
    paintName(painter, block);
    for (int cell = 0; cell < static_cast<int>(content.cells.size()); ++cell)
        paintCell(painter, {block, cell});
}

void ForwardMatrixView::paintBrackets(QPainter& painter, const QRectF& box) const
{
    const double foot = 0.44 * m_geometry.textSize();
    painter.setPen(QPen(Theme::instance().colors().ink, m_geometry.stroke(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF edge = box.adjusted(1, -1, -1, 1);
    const QPointF left[]
        = {edge.topLeft() + QPointF(foot, 0), edge.topLeft(), edge.bottomLeft(), edge.bottomLeft() + QPointF(foot, 0)};
    const QPointF right[]
        = {edge.topRight() - QPointF(foot, 0), edge.topRight(), edge.bottomRight(), edge.bottomRight() - QPointF(foot, 0)};
    painter.drawPolyline(left, 4);
    painter.drawPolyline(right, 4);
}

void ForwardMatrixView::paintName(QPainter& painter, int block) const
{
    const Colors& colors = Theme::instance().colors();
    const MatrixBlock& content = m_content.blocks[static_cast<std::size_t>(block)];
    TraceTone tone = TraceTone::None;
    for (int cell = 0; cell < static_cast<int>(content.cells.size()); ++cell) {
        // With z = Θa the column of biases does not give the matrix its colour.
        const TraceTone own = this->tone({block, cell});
        const bool isBiasColumn = m_notation == TraceNotation::ThetaA && own == TraceTone::C3;
        if (own != TraceTone::None && !isBiasColumn)
            tone = own;
    }
    paintFormula(painter, m_geometry.nameRect(block), Qt::AlignHCenter | Qt::AlignVCenter, Formula::fromTex(content.name),
        m_geometry.nameSize(), toneColor(tone, colors));
}

void ForwardMatrixView::paintSign(QPainter& painter, int block) const
{
    const MatrixBlock& content = m_content.blocks[static_cast<std::size_t>(block)];
    paintFormula(painter, m_geometry.blockRect(block), Qt::AlignHCenter | Qt::AlignVCenter, Formula::fromTex(content.name),
        m_geometry.nameSize(), Theme::instance().colors().ink);
}

void ForwardMatrixView::paintArrow(QPainter& painter, int block) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF box = m_geometry.blockRect(block);
    const double size = m_geometry.textSize();
    const double head = kHead * size / 18.0;
    const QPointF from(box.left() + 0.45 * size, box.center().y());
    const QPointF to(box.right() - 0.45 * size, box.center().y());
    painter.setPen(QPen(colors.ink2, m_geometry.stroke()));
    painter.drawLine(from, to - QPointF(head, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink2);
    const QPointF tip[] = {to, to + QPointF(-1.9 * head, -head), to + QPointF(-1.9 * head, head)};
    painter.drawPolygon(tip, 3);
    painter.setPen(colors.ink2);
    painter.setFont(theme.sans(kArrowWords * size / 18.0));
    const QString& words = m_content.blocks[static_cast<std::size_t>(block)].name;
    painter.drawText(QRectF(box.left(), from.y() - 1.75 * size, box.width(), 1.35 * size), Qt::AlignCenter, words);
}

void ForwardMatrixView::paintCell(QPainter& painter, const MatrixPlace& place) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const MatrixCell& cell = *cellAt(place);
    const CellLook look = lookOf(cell, tone(place), colors);
    const QRectF box = m_geometry.cellRect(place);
    const double radius = std::min<double>(metrics::kFieldRadius, box.height() / 4);
    const double inset = look.stroke / 2;
    const bool isHovered = place == m_hovered && cell.state == MatrixCell::State::Editable;
    QPen pen = look.border.alpha() > 0 ? QPen(look.border, look.stroke) : QPen(Qt::NoPen);
    if (cell.state == MatrixCell::State::Asked)
        pen = QPen(colors.ink, 1.8, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(isHovered && look.ground == colors.surface ? colors.inset : look.ground);
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
    if (m_editor && place == m_edited)
        return;
    painter.setPen(look.text);
    painter.setFont(theme.sans(m_geometry.textSize(), look.bold));
    painter.drawText(box, Qt::AlignCenter, cell.state == MatrixCell::State::Asked ? QStringLiteral("?") : cell.text);
}

void ForwardMatrixView::paintMore(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    painter.setFont(Theme::instance().sans(m_geometry.textSize(), true));
    for (const int way : {-1, 1}) {
        const QRectF box = way < 0 ? m_geometry.moreBefore() : m_geometry.moreAfter();
        if (box.isNull())
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_hoveredMore == way ? colors.sel : colors.inset);
        painter.drawRoundedRect(box.adjusted(4, 3, -4, -3), metrics::kFieldRadius, metrics::kFieldRadius);
        painter.setPen(colors.ink2);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("…"));
    }
}

void ForwardMatrixView::paintFocus(QPainter& painter) const
{
    if (!hasFocus() || !m_byKeyboard || m_keyed.isNone())
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    const QRectF box = m_geometry.cellRect(m_keyed).adjusted(-2.5, -2.5, 2.5, 2.5);
    painter.drawRoundedRect(box, metrics::kFieldRadius + 2, metrics::kFieldRadius + 2);
}

} // namespace chalknet::ui
