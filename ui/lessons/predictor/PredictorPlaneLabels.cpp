// The words and numbers of the predictor's plane, each at a place where it covers nothing.
#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/predictor/PredictorPlanePainter.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace chalknet::ui {

namespace {

class PlaneText {
    Q_DECLARE_TR_FUNCTIONS(PredictorPlane)
};

constexpr double kLineLabel = 23.0;
constexpr double kStartLabel = 19.0;
constexpr double kStepLabel = 22.0;
constexpr double kNothing = 1e-9; // less is rounding
constexpr double kLineHeight = 1.3; // of a label, in letter sizes

const Colors& colors()
{
    return Theme::instance().colors();
}

QString lineTex(int number)
{
    return QStringLiteral("A_{%1}").arg(number);
}

} // namespace

QSizeF PredictorPlanePainter::sizeOf(const Label& label) const
{
    return {formulaWidth(label.tex, label.size), kLineHeight * label.size};
}

void PredictorPlanePainter::paintLabel(QPainter& painter, const QRectF& place, const Label& label) const
{
    paintFormula(painter, place, Qt::AlignLeft | Qt::AlignVCenter, Formula::fromTex(label.tex), label.size, label.color);
}

QRectF PredictorPlanePainter::markRect(QPointF value, double radius) const
{
    QRectF rect(0, 0, 2 * px(radius), 2 * px(radius));
    rect.moveCenter(m_geometry.axes().toPixel(value));
    return rect;
}

void PredictorPlanePainter::avoidMarks(LabelPlacer& placer) const
{
    for (std::size_t i = 0; i < m_scene.examples.size(); ++i)
        placer.avoid(markRect({m_scene.examples[i].x, m_scene.examples[i].t}, isCurrent(static_cast<int>(i)) ? 15 : 12));
    placer.avoid(m_geometry.line(m_scene.after()));
    placer.avoid(m_geometry.line(m_scene.before()));
    const auto arrow = m_geometry.changeArrow(m_scene.before(), m_look.shownSlope);
    if (m_scene.showsCorrection() && arrow)
        placer.avoid(*arrow);
    if (!m_scene.step)
        return;
    const LineStep& step = *m_scene.step;
    placer.avoid(markRect({step.example.x, step.prediction}, 9));
    placer.avoid(
        QLineF(m_geometry.axes().toPixel({step.example.x, 0.0}), m_geometry.axes().toPixel({step.example.x, step.example.t})));
}

void PredictorPlanePainter::paintLabels(QPainter& painter) const
{
    const QRectF plot = m_geometry.plot();
    LabelPlacer placer(plot.adjusted(px(4), -px(36), px(84), -px(2)));
    placer.avoid(QRectF(plot.left(), plot.top() - px(20), px(30), px(34))); // the letter y
    avoidMarks(placer);
    paintEndLabels(painter, placer);
    paintChangeLabel(painter, placer);
    paintStepLabels(painter, placer);
    paintPlaceLabel(painter, placer);
    paintLeastSquaresLabel(painter, placer);
}

void PredictorPlanePainter::paintEndLabels(QPainter& painter, LabelPlacer& placer) const
{
    const int number = m_scene.lineNumber();
    const bool rose = m_scene.after() >= m_scene.before();
    paintEndLabel(painter, placer, m_look.shownSlope, {lineTex(number), px(kLineLabel), colors().ink}, !rose);
    const bool moved = std::abs(m_scene.after() - m_scene.before()) > kNothing;
    if (m_scene.showsCorrection() && moved)
        paintEndLabel(painter, placer, m_scene.before(), {lineTex(number - 1), px(kLineLabel - 2), colors().ink2}, rose);
    const bool startIsNamed = number == 0 || (number == 1 && m_scene.showsCorrection() && moved);
    if (!startIsNamed)
        paintEndLabel(painter, placer, m_scene.start, {lineTex(0), px(kStartLabel), colors().ink3}, true);
}

void PredictorPlanePainter::paintEndLabel(
    QPainter& painter, LabelPlacer& placer, double slope, const Label& label, bool downwards) const
{
    const QSizeF size = sizeOf(label);
    const QPointF end = m_geometry.exit(slope);
    const bool atTop = m_geometry.leavesAtTop(slope);
    std::vector<QRectF> candidates;
    for (const double way : {0.0, 0.4, 0.8, 1.2, -0.4, -0.8, -1.2, 1.6, 2.0, 2.4}) {
        // A line that leaves at the top is the steeper the further left it does.
        const double shift = downwards == atTop ? way : -way;
        const QPointF corner = atTop
            ? QPointF(end.x() - size.width() / 2 + shift * size.width(), m_geometry.plot().top() - size.height())
            : QPointF(end.x() + px(9), end.y() - size.height() / 2 + (downwards ? way : -way) * size.height());
        candidates.emplace_back(corner, size);
    }
    paintLabel(painter, placer.place(candidates), label);
}

void PredictorPlanePainter::paintChangeLabel(QPainter& painter, LabelPlacer& placer) const
{
    if (!m_scene.showsCorrection())
        return;
    const auto arrow = m_geometry.changeArrow(m_scene.before(), m_look.shownSlope);
    if (!arrow)
        return;
    const Label label{QStringLiteral("\\Delta A"), px(kLineLabel - 2), colors().c3};
    const QSizeF size = sizeOf(label);
    const double middle = arrow->center().y() - size.height() / 2;
    const double right = std::max(arrow->x1() + px(9), m_geometry.plot().right() + px(10));
    std::vector<QRectF> candidates;
    if (arrow->x1() > m_geometry.plot().right() - px(40))
        candidates.emplace_back(QPointF(right, middle), size);
    for (const double shift : {0.0, -0.5, 0.5, -1.0, 1.0}) {
        candidates.emplace_back(QPointF(arrow->x1() - px(10) - size.width(), middle + shift * size.height()), size);
        candidates.emplace_back(QPointF(arrow->x1() + px(10), middle + shift * size.height()), size);
    }
    paintLabel(painter, placer.place(candidates), label);
}

void PredictorPlanePainter::paintBeside(QPainter& painter, LabelPlacer& placer, const Label& label, QPointF center, double gap,
    std::initializer_list<double> lifts) const
{
    const QSizeF size = sizeOf(label);
    std::vector<QRectF> candidates;
    for (const double away : {gap, 3 * gap}) // further only when the line leaves no room beside the mark
        for (const double lift : lifts)
            for (const bool left : {false, true})
                candidates.emplace_back(QPointF(left ? center.x() - px(away) - size.width() : center.x() + px(away),
                                            center.y() - size.height() / 2 - lift * size.height()),
                    size);
    paintLabel(painter, placer.place(candidates), label);
}

void PredictorPlanePainter::paintStepLabels(QPainter& painter, LabelPlacer& placer) const
{
    if (!m_scene.step)
        return;
    const LineStep& step = *m_scene.step;
    const AxesGeometry& axes = m_geometry.axes();
    const QPointF target = axes.toPixel({step.example.x, step.example.t});
    const QPointF predicted = axes.toPixel({step.example.x, std::min(step.prediction, axes.top())});
    const bool isExact = std::abs(step.prediction - m_scene.worked.prediction.value()) < kNothing;
    const QString relation = isExact ? QStringLiteral("=") : QStringLiteral("\\approx");
    const double up = step.error >= 0 ? 1.0 : -1.0; // the target lies on this side of the prediction
    paintBeside(painter, placer, {QStringLiteral("t = \\num{%1}").arg(m_scene.worked.t.text()), px(kStepLabel), colors().ink},
        target, 19, {0.35 * up, 0.0, 0.7 * up, -0.35 * up, 1.0, -1.0});
    paintBeside(painter, placer,
        {QStringLiteral("y %1 \\num{%2}").arg(relation, m_scene.worked.prediction.text()), px(kStepLabel), colors().ink},
        predicted, 14, {-0.75 * up, 0.0, -1.15 * up, 0.75 * up, -1.5 * up, 1.15 * up});
    if (m_scene.showsError() && std::abs(step.error) > kNothing)
        paintErrorLabel(painter, placer, {target, predicted},
            {QStringLiteral("E %1 \\num{%2}").arg(relation, m_scene.worked.error.text(true)), px(kStepLabel), errorColor()});
}

void PredictorPlanePainter::paintErrorLabel(QPainter& painter, LabelPlacer& placer, const QLineF& bar, const Label& label) const
{
    const QSizeF size = sizeOf(label);
    std::vector<QRectF> candidates;
    // Beside the bar; where the bar is shorter than the label, beside the marks at its ends.
    for (const double lift : {0.0, 1.0, -1.0, 2.0, -2.0})
        for (const double part : {0.5, 0.35, 0.65, 0.2, 0.8})
            for (const double gap : {13.0, 21.0})
                for (const bool right : {false, true}) {
                    const QPointF at = bar.pointAt(part) - QPointF(0.0, lift * size.height());
                    candidates.emplace_back(
                        QPointF(right ? at.x() + px(gap) : at.x() - px(gap) - size.width(), at.y() - size.height() / 2), size);
                }
    paintLabel(painter, placer.place(candidates), label);
}

void PredictorPlanePainter::paintLeastSquaresLabel(QPainter& painter, LabelPlacer& placer) const
{
    if (!m_scene.leastSquares)
        return;
    const QString text = PlaneText::tr("least squares");
    const QFont font = Theme::instance().sans(px(14));
    painter.setFont(font);
    const QFontMetricsF measure(font);
    const QSizeF size(measure.horizontalAdvance(text) + px(6), px(22));
    std::vector<QRectF> candidates;
    for (const double part : {0.42, 0.5, 0.34, 0.58, 0.66, 0.26}) {
        const QPointF at = m_geometry.line(*m_scene.leastSquares).pointAt(part);
        candidates.emplace_back(QPointF(at.x() - size.width() - px(12), at.y() - size.height()), size);
        candidates.emplace_back(QPointF(at.x() + px(14), at.y()), size);
    }
    painter.setPen(colors().c2);
    painter.drawText(placer.place(candidates), Qt::AlignCenter, text);
}

void PredictorPlanePainter::paintPlaceLabel(QPainter& painter, LabelPlacer& placer) const
{
    const int index = m_look.selected;
    if (index < 0 || index >= static_cast<int>(m_scene.examples.size()) || isCurrent(index))
        return;
    const LineExample& example = m_scene.examples[static_cast<std::size_t>(index)];
    const Label label{QStringLiteral("(\\num{%1},\\, \\num{%2})").arg(writtenFixed(example.x, 1), writtenFixed(example.t, 1)),
        px(kStepLabel - 3), colors().ink};
    const QSizeF size = sizeOf(label);
    const QPointF center = m_geometry.axes().toPixel({example.x, example.t});
    std::vector<QRectF> candidates;
    for (const double lift : {0.7, -0.7, 0.0, 1.4, -1.4})
        for (const bool left : {false, true})
            candidates.emplace_back(QPointF(left ? center.x() - px(17) - size.width() : center.x() + px(17),
                                        center.y() - size.height() / 2 - lift * size.height()),
                size);
    paintLabel(painter, placer.place(candidates), label);
}

} // namespace chalknet::ui
