// Painting of the nerve cell.
#include "ui/lessons/perceptron/BiologicalNeuron.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/perceptron/PerceptronTexts.h"
#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kSmall = 430; // pixels wide

const QColor& signColor(Decimal value)
{
    const Colors& colors = Theme::instance().colors();
    return value > Decimal() ? colors.pos : value < Decimal() ? colors.neg : colors.ctl;
}

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

} // namespace

BiologicalNeuron::BiologicalNeuron(QWidget* parent)
    : QWidget(parent)
    , m_glide(this, [this](double share) {
        m_pulse = share;
        update();
    })
{
    setAccessibleName(tr("Biological neuron"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BiologicalNeuron::setState(const State& state, bool animated)
{
    if (state == m_state)
        return;
    m_state = state;
    m_glide.finish();
    if (animated && fires() && !state.hidden)
        m_glide.glide(2 * motion::kSignal, QEasingCurve::InOutSine);
    announceChange(this);
    update();
}

void BiologicalNeuron::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

bool BiologicalNeuron::fires() const
{
    return perceptronOutput(m_state.weights, m_state.example) == 1;
}

double BiologicalNeuron::level() const
{
    const double z = weightedSum(m_state.weights, m_state.example).toDouble();
    double largest = 0.0;
    for (const Decimal& weight : m_state.weights)
        largest += std::abs(weight.toDouble());
    if (largest == 0.0)
        return kThresholdLevel; // z = 0: exactly at the threshold
    const double room = z >= 0 ? 0.94 - kThresholdLevel : kThresholdLevel - 0.06;
    return kThresholdLevel + std::clamp(z / largest, -1.0, 1.0) * room;
}

QString BiologicalNeuron::accessibleText() const
{
    if (m_state.hidden)
        return tr("Whether the cell fires is asked for.");
    return fires() ? tr("The sum of the signals reaches the threshold: the cell fires.")
                   : tr("The sum of the signals stays below the threshold: the cell is silent.");
}

QPointF BiologicalNeuron::at(double x, double y) const
{
    return {x * width(), (1.1 * y - 0.03) * height()};
}

QPainterPath BiologicalNeuron::somaPath() const
{
    // A rounded body with the roots of dendrites at left and the axon hillock at right.
    QPainterPath path(at(0.30, 0.36));
    path.cubicTo(at(0.34, 0.27), at(0.46, 0.25), at(0.53, 0.33));
    path.cubicTo(at(0.57, 0.38), at(0.585, 0.42), at(0.64, 0.435));
    path.lineTo(at(0.64, 0.475));
    path.cubicTo(at(0.585, 0.49), at(0.57, 0.54), at(0.53, 0.59));
    path.cubicTo(at(0.46, 0.67), at(0.34, 0.65), at(0.30, 0.56));
    path.cubicTo(at(0.265, 0.50), at(0.265, 0.42), at(0.30, 0.36));
    path.closeSubpath();
    return path;
}

QPainterPath BiologicalNeuron::dendritePath(int input) const
{
    QPainterPath path;
    if (input == 1) {
        path.moveTo(at(0.115, 0.20));
        path.cubicTo(at(0.20, 0.20), at(0.19, 0.33), at(0.33, 0.385));
    } else {
        path.moveTo(at(0.115, 0.70));
        path.cubicTo(at(0.20, 0.70), at(0.19, 0.60), at(0.33, 0.535));
    }
    return path;
}

QPainterPath BiologicalNeuron::axonPath() const
{
    QPainterPath path(at(0.63, 0.455));
    path.cubicTo(at(0.72, 0.455), at(0.74, 0.53), at(0.80, 0.60));
    path.cubicTo(at(0.84, 0.645), at(0.86, 0.66), at(0.90, 0.665));
    return path;
}

void BiologicalNeuron::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxon(painter);
    paintStubs(painter);
    paintDendrites(painter);
    paintSoma(painter);
    paintSynapses(painter);
    paintPulse(painter);
    paintLabels(painter);
}

/// Dendrites that carry nothing here: real cells have thousands of them.
void BiologicalNeuron::paintStubs(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    struct Stub {
        QPointF root, bend, tip, fork;
    };
    const std::array<Stub, 4> stubs{{{at(0.36, 0.30), at(0.33, 0.22), at(0.36, 0.17), at(0.30, 0.20)},
        {at(0.47, 0.29), at(0.47, 0.22), at(0.52, 0.18), at(0.455, 0.19)},
        {at(0.36, 0.62), at(0.34, 0.68), at(0.37, 0.73), at(0.31, 0.70)},
        {at(0.47, 0.63), at(0.48, 0.69), at(0.46, 0.74), at(0.51, 0.71)}}};
    for (const Stub& stub : stubs) {
        QPainterPath path(stub.root);
        path.quadTo(stub.bend, stub.tip);
        painter.strokePath(path, QPen(colors.line, 5.0 * m_scale, Qt::SolidLine, Qt::RoundCap));
        QPainterPath fork(path.pointAtPercent(0.5));
        fork.lineTo(stub.fork);
        painter.strokePath(fork, QPen(colors.line, 3.0 * m_scale, Qt::SolidLine, Qt::RoundCap));
    }
}

void BiologicalNeuron::paintDendrites(QPainter& painter) const
{
    for (const int input : {1, 2}) {
        const Decimal weight = m_state.weights[static_cast<std::size_t>(input)];
        const double width = std::min(4.0 + 11.0 * std::abs(weight.toDouble()), 24.0) * m_scale;
        const QColor color = signColor(weight);
        const QPainterPath path = dendritePath(input);
        painter.strokePath(path, QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        // Two twigs, so that it looks like a tree and not like a wire.
        const double turn = input == 1 ? -1.0 : 1.0;
        for (const double side : {-1.0, 1.0}) {
            const QPointF root = path.pointAtPercent(side < 0 ? 0.30 : 0.52);
            QPainterPath twig(root);
            const QPointF way = side * turn < 0 ? QPointF(-0.045, -0.085) : QPointF(-0.06, 0.07);
            twig.quadTo(root + QPointF(-0.005 * this->width(), way.y() * 0.55 * height()),
                root + QPointF(way.x() * this->width(), way.y() * height()));
            painter.strokePath(twig, QPen(color, std::max(2.0, 0.42 * width), Qt::SolidLine, Qt::RoundCap));
        }
    }
}

/// The end of another cell's axon before each dendrite; filled when a signal arrives.
void BiologicalNeuron::paintSynapses(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    for (const int input : {1, 2}) {
        const bool arrives = m_state.example.inputs[static_cast<std::size_t>(input) - 1] == 1;
        const double y = input == 1 ? 0.20 : 0.70; // as in dendritePath()
        const double radius = 13.0 * m_scale;
        const QPointF bulb = at(0.115, y) - QPointF(radius + 12.0 * m_scale, 0);
        painter.setPen(QPen(arrives ? colors.ink : colors.ctl, 3.0 * m_scale));
        painter.drawLine(QPointF(0, bulb.y()), bulb);
        painter.setBrush(arrives ? colors.ink : colors.surface);
        painter.drawEllipse(bulb, radius, radius);
        if (!arrives)
            continue;
        // What crosses the gap.
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ink);
        for (const double shift : {-7.0, 0.0, 7.0})
            painter.drawEllipse(bulb + QPointF(radius + 5.5 * m_scale, shift * m_scale), 2.0 * m_scale, 2.0 * m_scale);
    }
}

void BiologicalNeuron::paintSoma(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QPainterPath soma = somaPath();
    const QRectF box = soma.boundingRect();
    painter.fillPath(soma, colors.surface);
    painter.save();
    painter.setClipPath(soma);
    const auto yOf = [&](double level) { return box.bottom() - level * box.height(); };
    if (!m_state.hidden) {
        const QColor fill = fires() ? colors.pos : colors.neg;
        painter.fillRect(QRectF(box.left(), yOf(level()), box.width(), box.bottom() - yOf(level())), faded(fill, 0.30F));
        painter.setPen(QPen(fill, 2.4 * m_scale));
        painter.drawLine(QPointF(box.left(), yOf(level())), QPointF(box.right(), yOf(level())));
    }
    painter.setPen(QPen(colors.ink, 2.0 * m_scale, Qt::DashLine));
    painter.drawLine(QPointF(box.left(), yOf(kThresholdLevel)), QPointF(box.right(), yOf(kThresholdLevel)));
    painter.restore();
    painter.strokePath(soma, QPen(colors.ink, 2.6 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintFormula(painter, QRectF(box.left(), yOf(0.40), 0.62 * box.width(), 0.28 * box.height()), Qt::AlignCenter,
        Formula::fromTex(QStringLiteral("\\mathrm{Σ}")), 34.0 * m_scale, colors.ink);
}

void BiologicalNeuron::paintAxon(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const bool isActive = fires() && !m_state.hidden;
    const QColor color = isActive ? colors.pos : colors.ctl;
    const QPainterPath axon = axonPath();
    painter.strokePath(axon, QPen(color, 5.0 * m_scale, Qt::SolidLine, Qt::RoundCap));
    // The sheath leaves gaps at which the signal is renewed.
    for (const double start : {0.16, 0.36, 0.56, 0.76}) {
        QPainterPath sheath(axon.pointAtPercent(start));
        for (int i = 1; i <= 8; ++i)
            sheath.lineTo(axon.pointAtPercent(start + 0.15 * i / 8.0));
        painter.strokePath(sheath, QPen(color, 17.0 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.strokePath(
            sheath, QPen(isActive ? colors.posBg : colors.surface, 12.5 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    const QPointF end = axon.pointAtPercent(1.0);
    for (const double turn : {-0.075, 0.0, 0.075}) {
        QPainterPath twig(end);
        const QPointF tip = end + QPointF(0.055 * width(), turn * height());
        twig.quadTo(end + QPointF(0.03 * width(), 0), tip);
        painter.strokePath(twig, QPen(color, 3.4 * m_scale, Qt::SolidLine, Qt::RoundCap));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(tip, 6.5 * m_scale, 6.5 * m_scale);
    }
}

void BiologicalNeuron::paintPulse(QPainter& painter) const
{
    if (m_pulse >= 1.0)
        return;
    const Colors& colors = Theme::instance().colors();
    const QPointF place = axonPath().pointAtPercent(m_pulse);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(colors.pos, 0.35F));
    painter.drawEllipse(place, 17 * m_scale, 17 * m_scale);
    painter.setBrush(colors.pos);
    painter.drawEllipse(place, 9 * m_scale, 9 * m_scale);
}

std::array<QString, BiologicalNeuron::kLabels> BiologicalNeuron::labelTexts() const
{
    const Decimal sum = weightedSum(m_state.weights, m_state.example) - m_state.weights[0];
    const auto weight = [this](int input) {
        return QStringLiteral("w_%1 = %2").arg(input).arg(decimalTex(m_state.weights[static_cast<std::size_t>(input)], true));
    };
    const auto input = [this](int number) {
        return QStringLiteral("x_%1 = \\num{%2}").arg(number).arg(m_state.example.inputs[static_cast<std::size_t>(number) - 1]);
    };
    const QString unknown = QStringLiteral("\\unknown{ink}{\\num{0}}");
    return {input(1), input(2), weight(1), weight(2),
        QStringLiteral("w_1 x_1 + w_2 x_2 = %1").arg(m_state.hidden ? unknown : decimalTex(sum, true)),
        QStringLiteral("\\theta = -w_0 = %1").arg(decimalTex(-m_state.weights[0])),
        QStringLiteral("y = %1").arg(m_state.hidden ? unknown : QStringLiteral("\\num{%1}").arg(fires() ? 1 : 0))};
}

std::vector<Formula> BiologicalNeuron::shownFormulas() const
{
    std::vector<Formula> formulas;
    for (const QString& tex : labelTexts())
        formulas.push_back(Formula::fromTex(tex));
    return formulas;
}

void BiologicalNeuron::paintLabels(QPainter& painter) const
{
    const QRectF soma = somaPath().boundingRect();
    const double threshold = soma.bottom() - kThresholdLevel * soma.height();
    const std::array<QString, kLabels> texts = labelTexts();
    // A small picture has room for the names alone: the formula below says what they are in the model.
    const bool isSmall = width() < kSmall;
    const auto words = [isSmall](const QString& name, const QString& both) { return isSmall ? name : both; };
    const QString synapse = words(tr("synapse"), tr("synapse: input"));
    const QString dendrite = words(tr("dendrite"), tr("dendrite: weight"));
    paintLabel(painter, at(0.075, 0.175), at(0.005, 0.07), Qt::AlignLeft, synapse, texts[0]);
    paintLabel(painter, at(0.075, 0.72), at(0.005, 0.82), Qt::AlignLeft, synapse, texts[1]);
    paintLabel(painter, dendritePath(1).pointAtPercent(0.72), at(0.36, 0.07), Qt::AlignLeft, dendrite, texts[2]);
    paintLabel(painter, dendritePath(2).pointAtPercent(0.72), at(0.30, 0.82), Qt::AlignLeft, dendrite, texts[3]);
    paintLabel(painter, QPointF(soma.left() + 0.55 * soma.width(), soma.bottom() - 0.13 * soma.height()), at(0.58, 0.82),
        Qt::AlignLeft, words(tr("soma"), tr("soma: sum")), texts[4]);
    paintLabel(painter, QPointF(soma.left() + 0.80 * soma.width(), threshold), at(0.68, 0.20), Qt::AlignLeft,
        words(tr("axon hillock"), tr("axon hillock: threshold")), texts[5]);
    paintLabel(painter, axonPath().pointAtPercent(0.62), at(0.995, 0.45), Qt::AlignRight, words(tr("axon"), tr("axon: output")),
        texts[6]);
}

/// Words above the term of the model, and a thin line to the part of the cell.
void BiologicalNeuron::paintLabel(
    QPainter& painter, QPointF part, QPointF place, Qt::Alignment alignment, const QString& words, const QString& tex) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double size = std::max(14.0, 18.0 * m_scale);
    painter.setFont(theme.sans(std::max(12.0, 14.0 * m_scale)));
    const double width = std::max<double>(painter.fontMetrics().horizontalAdvance(words), formulaWidth(tex, size)) + 2.0;
    double left = alignment.testFlag(Qt::AlignRight) ? place.x() - width : place.x();
    left = std::clamp(left, 0.0, std::max(0.0, this->width() - width));
    const double half = 22.0 * std::max(0.8, m_scale);
    const QRectF box(left, std::max(0.0, place.y() - half), width, 2 * half);
    const QPointF from(
        std::clamp(part.x(), box.left() + 4, box.right() - 4), part.y() > box.center().y() ? box.bottom() + 2 : box.top() - 2);
    painter.setPen(QPen(colors.ink3, 1.2));
    painter.drawLine(from, part);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink3);
    painter.drawEllipse(part, 2.6 * m_scale, 2.6 * m_scale);
    painter.setPen(colors.ink2);
    painter.drawText(QRectF(box.left(), box.top(), width, 20 * m_scale), Qt::AlignLeft | Qt::AlignVCenter, words);
    paintFormula(painter, QPointF(box.left(), box.bottom() - 6 * m_scale), tex, size, colors.ink);
}

void BiologicalNeuron::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Biological neuron"));
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace chalknet::ui
