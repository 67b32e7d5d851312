// Painting of the neuron, in a list of named steps.
#include "ui/lessons/perceptron/NeuronDiagram.h"
#include "ui/lessons/perceptron/PerceptronTexts.h"
#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

const QColor& signColor(Decimal value)
{
    const Colors& colors = Theme::instance().colors();
    return value > Decimal() ? colors.pos : value < Decimal() ? colors.neg : colors.ctl;
}

double edgeWidth(Decimal weight, double scale)
{
    return std::min(2.0 + 8.0 * std::abs(weight.toDouble()), 14.0) * scale;
}

void paintArrow(QPainter& painter, QPointF from, QPointF to, double scale, const QColor& color)
{
    painter.setPen(QPen(color, 2.0 * scale));
    painter.drawLine(from, to - QPointF(8 * scale, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({to, to + QPointF(-10, -4.5) * scale, to + QPointF(-10, 4.5) * scale}));
}

} // namespace

void NeuronDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintEdges(painter);
    paintInputs(painter);
    paintWeightLabels(painter);
    paintSum(painter);
    paintStep(painter);
    paintOutput(painter);
}

void NeuronDiagram::paintInputs(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double size = m_geometry.symbolSize();
    for (int row = 1; row <= 2; ++row) {
        const QString symbol = QStringLiteral("x_%1").arg(row);
        const QPointF middle = m_geometry.input(row);
        paintFormula(painter,
            QPointF(middle.x() - formulaWidth(symbol, size) / 2, middle.y() - m_geometry.inputRadius() - 0.45 * size), symbol,
            size, colors.ink);
    }
    painter.save();
    painter.setOpacity(1.0 - m_share);
    const QPointF bias = m_geometry.input(0);
    const double radius = m_geometry.inputRadius();
    painter.setPen(QPen(colors.ctl, 2.0 * m_scale));
    painter.setBrush(colors.surface);
    painter.drawEllipse(bias, radius, radius);
    painter.setPen(colors.ink);
    painter.setFont(theme.sans(0.72 * radius, true));
    painter.drawText(QRectF(bias.x() - radius, bias.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, QStringLiteral("1"));
    painter.setPen(colors.ink2);
    painter.setFont(theme.sans(15.0 * m_scale));
    painter.drawText(QRectF(bias.x() - 80 * m_scale, bias.y() + radius + 3 * m_scale, 160 * m_scale, 22 * m_scale),
        Qt::AlignHCenter | Qt::AlignTop, tr("bias", "neuron"));
    painter.restore();
}

void NeuronDiagram::paintEdges(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    for (const int row : {0, 1, 2}) {
        painter.save();
        painter.setOpacity(row == 0 ? 1.0 - m_share : 1.0);
        const QRectF pill = m_geometry.pill(row);
        painter.setPen(QPen(colors.ctl, 2.0 * m_scale));
        painter.drawLine(m_geometry.input(row) + QPointF(m_geometry.inputRadius(), 0), QPointF(pill.left(), pill.center().y()));
        const Decimal weight = m_state.weights[static_cast<std::size_t>(row)];
        painter.strokePath(
            m_geometry.edge(row), QPen(signColor(weight), edgeWidth(weight, m_scale), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        paintFormula(painter, m_geometry.productLabel(row), productText(row), 18.0 * m_scale, colors.ink2);
        painter.restore();
    }
}

QString NeuronDiagram::productText(int row) const
{
    const Decimal weight = m_state.weights[static_cast<std::size_t>(row)];
    if (row == 0)
        return QStringLiteral("w_0 = %1").arg(decimalTex(weight, true));
    const int input = m_state.example.inputs[static_cast<std::size_t>(row) - 1];
    return QStringLiteral("w_%1 x_%1 = %2").arg(row).arg(decimalTex(input * weight, true));
}

QString NeuronDiagram::sumText() const
{
    const Decimal z = weightedSum(m_state.weights, m_state.example);
    const bool isBias = m_state.form == NeuronForm::Bias;
    const QString letter = isBias ? QStringLiteral("z") : QStringLiteral("w_1 x_1 + w_2 x_2");
    const QString value = decimalTex(isBias ? z : z - m_state.weights[0], true);
    return QStringLiteral("%1 = %2").arg(letter, m_state.hidden ? QStringLiteral("\\unknown{ink}{\\num{+0.0}}") : value);
}

std::vector<Formula> NeuronDiagram::shownFormulas() const
{
    QStringList texts;
    for (const int row : {1, 2}) {
        const Decimal weight = m_state.weights[static_cast<std::size_t>(row)];
        texts << QStringLiteral("w_%1 = %2").arg(row).arg(decimalTex(weight, true)) << productText(row);
    }
    if (m_state.form == NeuronForm::Bias)
        texts << productText(0);
    else
        texts << QStringLiteral("\\theta = %1").arg(decimalTex(-m_state.weights[0]));
    texts << sumText();
    std::vector<Formula> formulas;
    for (const QString& text : texts)
        formulas.push_back(Formula::fromTex(text));
    return formulas;
}

void NeuronDiagram::paintWeightLabels(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    for (int row = 0; row < 3; ++row) {
        if (row == 0 && m_share >= 0.01)
            continue;
        paintFormula(painter, m_geometry.weightLabel(row), QStringLiteral("w_%1 =").arg(row), 21.0 * m_scale, colors.ink);
    }
}

void NeuronDiagram::paintSum(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QPointF middle = m_geometry.sum();
    const double radius = m_geometry.sumRadius();
    const QPointF right(middle.x() + radius, middle.y());
    painter.setPen(QPen(colors.ink, 2.4 * m_scale));
    painter.drawLine(right, QPointF(m_geometry.stepBox().left(), right.y()));
    painter.setBrush(colors.surface);
    painter.drawEllipse(middle, radius, radius);
    paintFormula(painter, QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
        Formula::fromTex(QStringLiteral("\\mathrm{Σ}")), 0.92 * radius, colors.ink);
    const bool isBias = m_state.form == NeuronForm::Bias;
    const QString label = sumText();
    const double size = (isBias ? 25.0 : 21.0) * m_scale;
    const double width = formulaWidth(label, size);
    QPointF baseline(middle.x() - width / 2, middle.y() + radius + 12.0 * m_scale + size * 0.8);
    if (!isBias) // θ stands below, and the edges come from the left
        baseline = middle + QPointF(-radius, -radius - 14.0 * m_scale);
    paintFormula(painter, baseline, label, size, colors.ink);
}

void NeuronDiagram::paintStep(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF box = m_geometry.stepBox();
    painter.setPen(QPen(colors.ink, 2.6 * m_scale));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(box, 9 * m_scale, 9 * m_scale);

    const double edge = 0.14 * box.width();
    const QRectF plot = box.adjusted(edge, edge, -edge, -edge);
    const double low = plot.bottom() - 0.05 * plot.height();
    const double high = plot.top() + 0.14 * plot.height();
    const double threshold = thresholdShown();
    // Sums beyond the box stay at its edge.
    const double reach = std::max(1.0, std::abs(threshold) * 1.6);
    const auto xOf = [&](double value) { return plot.center().x() + std::clamp(value / reach, -1.0, 1.0) * plot.width() / 2; };
    painter.setPen(QPen(colors.grid, 1.4 * m_scale));
    painter.drawLine(QPointF(plot.left(), low), QPointF(plot.right(), low));
    painter.drawLine(QPointF(xOf(0), plot.top()), QPointF(xOf(0), plot.bottom()));
    const double step = xOf(threshold);
    painter.setPen(QPen(colors.ink, 3.0 * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(
        QPolygonF({QPointF(plot.left(), low), QPointF(step, low), QPointF(step, high), QPointF(plot.right(), high)}));
    if (!m_state.hidden) {
        const int answer = perceptronOutput(m_state.weights, m_state.example);
        const QPointF point(xOf(sumShown()), answer == 1 ? high : low);
        painter.setPen(QPen(colors.surface, 2.0 * m_scale));
        painter.setBrush(classColor(answer));
        painter.drawEllipse(point, 6.5 * m_scale, 6.5 * m_scale);
    }
    if (m_share > 0.99) {
        const QString label = QStringLiteral("\\theta =");
        const double size = 21.0 * m_scale;
        const QRectF field = m_threshold->geometry();
        paintFormula(painter, QPointF(field.left() - formulaWidth(label, size) - 3 * m_scale, field.center().y() + 0.33 * size),
            label, size, colors.ink);
        return;
    }
    painter.setPen(colors.ink2);
    painter.setFont(theme.sans(15.0 * m_scale));
    painter.drawText(QRectF(box.center().x() - 90 * m_scale, box.bottom() + 8 * m_scale, 180 * m_scale, 24 * m_scale),
        Qt::AlignHCenter | Qt::AlignTop, tr("threshold %1").arg(0));
}

void NeuronDiagram::paintOutput(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QPointF middle = m_geometry.output();
    const double radius = m_geometry.outputRadius();
    paintArrow(painter, QPointF(m_geometry.stepBox().right(), middle.y()), middle - QPointF(radius + 3 * m_scale, 0), m_scale,
        colors.ink);
    const double size = 27.0 * m_scale;
    const QString letter = QStringLiteral("y");
    paintFormula(painter, QPointF(middle.x() - formulaWidth(letter, size) / 2, middle.y() - 1.35 * radius - 10.0 * m_scale),
        letter, size, colors.ink);
    const QRectF disc(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    painter.setFont(theme.sans(0.72 * radius, true));
    if (m_state.hidden) {
        painter.setPen(QPen(colors.ink, 2.0 * m_scale, Qt::DashLine));
        painter.setBrush(colors.surface);
        painter.drawEllipse(disc);
        painter.drawText(disc, Qt::AlignCenter, QStringLiteral("?"));
        return;
    }
    const int answer = perceptronOutput(m_state.weights, m_state.example);
    paintClassMark(painter, middle, answer, MarkStyle::Plain, radius, colors.surface);
    painter.setPen(colors.surface);
    painter.drawText(disc.translated(0, answer == 1 ? 0 : 0.14 * radius), Qt::AlignCenter, QString::number(answer));
}

} // namespace chalknet::ui
