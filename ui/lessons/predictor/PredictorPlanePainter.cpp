// The picture, from the ground up: grid, what was swept, lines, error, examples.
#include "ui/lessons/predictor/PredictorPlanePainter.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kExampleRadius = 9.0;
constexpr double kCurrentRadius = 12.0;
constexpr double kPredictionRadius = 7.0;
constexpr double kSymbolSize = 24.0;
constexpr int kMostTraces = 40;

const Colors& colors()
{
    return Theme::instance().colors();
}

} // namespace

PredictorPlanePainter::PredictorPlanePainter(
    const PredictorPlaneGeometry& geometry, const PredictorScene& scene, const PredictorPlaneLook& look)
    : m_geometry(geometry)
    , m_scene(scene)
    , m_look(look)
{
}

QPen PredictorPlanePainter::pen(const QColor& color, double width, Qt::PenStyle style) const
{
    return {color, px(width), style, Qt::RoundCap, Qt::RoundJoin};
}

QColor PredictorPlanePainter::errorColor() const
{
    if (!m_scene.showsError() || m_scene.step->error == 0.0)
        return colors().ink;
    return m_scene.step->error > 0 ? colors().pos : colors().neg;
}

bool PredictorPlanePainter::isCurrent(int example) const
{
    return m_scene.step && m_scene.step->row == example;
}

void PredictorPlanePainter::paint(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    painter.save();
    painter.setClipRect(m_geometry.plot().adjusted(-px(2), -px(2), px(2), px(2)));
    paintWedge(painter);
    paintEarlierLines(painter);
    paintLeastSquares(painter);
    paintLines(painter);
    paintChangeArrow(painter);
    painter.setClipRect(m_geometry.plot().adjusted(-px(14), -px(14), px(14), px(14)));
    paintError(painter);
    painter.restore();
    paintExamples(painter);
    paintLabels(painter);
    paintFocus(painter);
}

void PredictorPlanePainter::paintGrid(QPainter& painter) const
{
    const AxesGeometry& axes = m_geometry.axes();
    const QRectF plot = axes.plot();
    painter.setFont(Theme::instance().font(TextRole::Tick, 1.1 * m_geometry.scale()));
    const auto drawTick = [&](const QRectF& place, Qt::Alignment alignment, const QString& text) {
        painter.setPen(colors().ink3);
        painter.drawText(place, static_cast<int>(alignment), text);
        painter.setPen(QPen(colors().grid, 1.0));
    };
    painter.setPen(QPen(colors().grid, 1.0));
    for (int value = 0; value <= static_cast<int>(kLargestX); ++value) {
        const double x = std::round(axes.xToPixel(value)) + 0.5;
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        drawTick({x - px(30), plot.bottom() + px(6), px(60), px(22)}, Qt::AlignHCenter | Qt::AlignTop, QString::number(value));
    }
    for (int value = 0; value <= static_cast<int>(kLargestT); ++value) {
        const double y = std::round(axes.yToPixel(value)) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        drawTick({plot.left() - px(48), y - px(12), px(40), px(24)}, Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    painter.setPen(QPen(colors().ctl, px(1.4)));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    paintFormula(painter, QPointF(plot.left() + px(9), plot.top() + px(1)), QStringLiteral("y"), px(kSymbolSize), colors().ink);
    paintFormula(
        painter, QPointF(plot.right() + px(12), plot.bottom() + px(8)), QStringLiteral("x"), px(kSymbolSize), colors().ink);
}

void PredictorPlanePainter::paintWedge(QPainter& painter) const
{
    if (!m_scene.showsCorrection())
        return;
    QColor gold = colors().c3;
    gold.setAlphaF(Theme::instance().isDark() ? 0.16F : 0.15F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gold);
    painter.drawPolygon(m_geometry.wedge(m_scene.before(), m_look.shownSlope));
}

void PredictorPlanePainter::paintEarlierLines(QPainter& painter) const
{
    if (m_look.traces) {
        QColor faint = colors().ctl;
        faint.setAlphaF(0.5F);
        painter.setPen(pen(faint, 1.2));
        const int count = static_cast<int>(m_scene.earlier.size());
        for (int i = std::max(0, count - kMostTraces); i < count; ++i)
            painter.drawLine(m_geometry.line(m_scene.earlier[static_cast<std::size_t>(i)]));
    }
    if (m_scene.lineNumber() > 0) {
        painter.setPen(pen(colors().ctl, 1.6));
        painter.drawLine(m_geometry.line(m_scene.start));
    }
}

void PredictorPlanePainter::paintLeastSquares(QPainter& painter) const
{
    if (!m_scene.leastSquares)
        return;
    QPen dashed = pen(colors().c2, 2.4);
    dashed.setDashPattern({1.0, 3.0});
    painter.setPen(dashed);
    painter.drawLine(m_geometry.line(*m_scene.leastSquares));
}

void PredictorPlanePainter::paintLines(QPainter& painter) const
{
    if (m_scene.showsCorrection()) {
        QPen dashed = pen(colors().ink2, 2.2);
        dashed.setDashPattern({4.5, 4.0});
        painter.setPen(dashed);
        painter.drawLine(m_geometry.line(m_scene.before()));
    }
    painter.setPen(pen(colors().ink, 4.0));
    painter.drawLine(m_geometry.line(m_look.shownSlope));
}

void PredictorPlanePainter::paintChangeArrow(QPainter& painter) const
{
    if (!m_scene.showsCorrection())
        return;
    const auto arrow = m_geometry.changeArrow(m_scene.before(), m_look.shownSlope);
    if (!arrow)
        return;
    const double down = arrow->dy() > 0 ? 1.0 : -1.0;
    const QPointF tip = arrow->p2() - QPointF(0.0, down * px(4)); // clear of the thick line
    painter.setPen(pen(colors().c3, 2.2));
    painter.drawLine(arrow->p1(), tip - QPointF(0.0, down * px(8)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().c3);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(px(5), -down * px(11)), tip + QPointF(-px(5), -down * px(11))});
}

void PredictorPlanePainter::paintError(QPainter& painter) const
{
    if (!m_scene.step)
        return;
    const LineStep& step = *m_scene.step;
    const AxesGeometry& axes = m_geometry.axes();
    const QPointF foot = axes.toPixel({step.example.x, 0.0});
    const QPointF predicted = axes.toPixel({step.example.x, step.prediction});
    const QPointF target = axes.toPixel({step.example.x, step.example.t});
    QPen guide = pen(colors().ink3, 1.4);
    guide.setDashPattern({2.0, 4.0});
    painter.setPen(guide);
    painter.drawLine(foot, m_scene.showsError() ? predicted : target);
    if (m_scene.showsError()) {
        QPen bar = pen(errorColor(), 5.0);
        bar.setCapStyle(Qt::FlatCap);
        painter.setPen(bar);
        painter.drawLine(predicted, target);
    }
    painter.setPen(pen(errorColor(), 3.0));
    painter.setBrush(colors().surface);
    painter.drawEllipse(predicted, px(kPredictionRadius), px(kPredictionRadius));
}

void PredictorPlanePainter::paintExamples(QPainter& painter) const
{
    const auto paintExample = [&](int index) {
        const LineExample& example = m_scene.examples[static_cast<std::size_t>(index)];
        const QPointF center = m_geometry.axes().toPixel({example.x, example.t});
        const double radius = px(isCurrent(index) ? kCurrentRadius : kExampleRadius);
        painter.setPen(QPen(colors().surface, px(5.0)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, radius, radius);
        painter.setPen(pen(colors().ink, 2.4));
        painter.setBrush(isCurrent(index) ? colors().ink : index == m_look.hovered ? colors().sel : colors().surface);
        painter.drawEllipse(center, radius, radius);
        if (index == m_look.selected) {
            painter.setPen(pen(colors().ink, 2.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(center, radius + px(5), radius + px(5));
        }
    };
    const int count = static_cast<int>(m_scene.examples.size());
    for (const bool current : {false, true})
        for (int i = 0; i < count; ++i)
            if (isCurrent(i) == current)
                paintExample(i);
}

void PredictorPlanePainter::paintFocus(QPainter& painter) const
{
    if (!m_look.isFocused)
        return;
    painter.setPen(QPen(colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    // Outside of all numbers and letters.
    painter.drawRoundedRect(m_geometry.widget().adjusted(1, 1, -1, -1), metrics::kButtonRadius, metrics::kButtonRadius);
}

} // namespace chalknet::ui
