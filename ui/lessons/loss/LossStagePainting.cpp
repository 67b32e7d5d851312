// Ground, axes, names and the numbers that are only read.
#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/loss/LossStage.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kTiny = 0.001; // below it four decimals show too little

/// With up to four decimals; a tiny number as a power of ten.
QString readText(double value, bool withSign)
{
    if (value != 0.0 && std::abs(value) < kTiny)
        return writtenPower(value, 2, true).text(withSign);
    return writtenExactly(value, 4).value_or(WrittenNumber{writtenUnits(value, 4), 4}).text(withSign);
}

} // namespace

void LossStage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool sums = isClassification(m_state.loss);
    paintGround(painter);
    paintLegend(painter);
    if (sums)
        paintAxis(painter, m_layout.sums, m_columns[0].sum, -m_sumEnd, m_sumEnd);
    paintAxis(painter, m_layout.pairs, m_columns[0].output, sums ? 0.0 : -kLargestLossOutput, sums ? 1.0 : kLargestLossOutput);
    paintRowNames(painter);
    paintReadNumbers(painter);
}

void LossStage::paintGround(QPainter& painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colors().sel);
    if (outputCount(m_state) > 1)
        painter.drawRoundedRect(
            m_layout.group(m_state.chosen).adjusted(2, 0, -2, 0), metrics::kButtonRadius, metrics::kButtonRadius);
}

void LossStage::paintAxis(QPainter& painter, const QRectF& panel, const LossBar* bar, double low, double high) const
{
    const Theme& theme = Theme::instance();
    const double left = m_layout.left;
    const double right = left + m_layout.groupWidth * outputCount(m_state);
    painter.setFont(theme.font(TextRole::Tick, m_scale));
    const int steps = low < 0.0 ? 4 : 2;
    for (int i = 0; i <= steps; ++i) {
        const double value = low + (high - low) * i / steps;
        const double y = panel.top() + bar->pixelOf(value);
        const bool isZero = value == 0.0;
        painter.setPen(isZero ? QPen(theme.colors().ctl, 1.4 * m_scale) : QPen(theme.colors().grid, 1.0));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        if (i % 2 != 0 && panel.height() < 120 * m_scale)
            continue;
        painter.setPen(theme.colors().ink3);
        painter.drawText(QRectF(0, y - 12, left - 6, 24), Qt::AlignRight | Qt::AlignVCenter, compact(value));
    }
}

void LossStage::paintLegend(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    painter.setFont(theme.font(TextRole::FieldLabel, m_scale));
    const QFontMetricsF letters(painter.font());
    const QRectF& area = m_layout.legend;
    const double side = 13.0 * m_scale;
    double x = 2.0;
    const auto entry = [&](bool outline, const QString& text) {
        const QRectF box(x, area.center().y() - side / 2, side, side);
        painter.setPen(outline ? QPen(colors.ink, 2.0 * m_scale) : QPen(Qt::NoPen));
        painter.setBrush(outline ? QBrush(Qt::NoBrush) : QBrush(colors.ink));
        painter.drawRoundedRect(outline ? box.adjusted(1, 1, -1, -1) : box, 2, 2);
        x += side + 6 * m_scale;
        painter.setPen(colors.ink2);
        const double wide = letters.horizontalAdvance(text);
        painter.drawText(QRectF(x, area.top(), wide + 4, area.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += wide + 18 * m_scale;
    };
    entry(false, tr("output y"));
    entry(true, m_state.loss == LossType::CrossEntropy ? tr("target t: click a class") : tr("target t"));
}

void LossStage::paintRowNames(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const auto name = [&](const QRectF& row, const QString& tex) {
        paintFormula(painter, QRectF(0, row.top(), m_layout.left - 8, row.height()), Qt::AlignRight | Qt::AlignVCenter,
            Formula::fromTex(tex), 18.0 * m_scale, colors.ink2);
    };
    name(m_layout.outputRow, QStringLiteral("y"));
    name(m_layout.targetRow, QStringLiteral("t"));
    name(m_layout.differenceRow, QStringLiteral("y-t"));
    if (!isClassification(m_state.loss))
        return;
    name(m_layout.sumRow, QStringLiteral("z"));
    const double middle = m_layout.left + m_layout.groupWidth * outputCount(m_state) / 2;
    const QString text = m_state.loss == LossType::CrossEntropy ? QStringLiteral("y=\\operatorname{softmax}(z)")
                                                                : QStringLiteral("y=\\sigma(z)");
    paintFormula(painter, QRectF(middle - 150, m_layout.between.top(), 300, m_layout.between.height()), Qt::AlignCenter,
        Formula::fromTex(text), 17.0 * m_scale, colors.ink2);
}

void LossStage::paintCell(
    QPainter& painter, const QRectF& row, int output, const QString& text, const QColor& color, bool bold) const
{
    const QRectF cell = m_layout.cell(row, output);
    double size = 16.0 * m_scale;
    painter.setFont(Theme::instance().sans(size, bold));
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text);
    if (wide > cell.width() - 4) {
        size *= (cell.width() - 4) / wide;
        painter.setFont(Theme::instance().sans(size, bold));
    }
    painter.setPen(color);
    painter.drawText(cell, Qt::AlignCenter, text);
}

// What is not typed: probabilities, one-hot targets, differences.
void LossStage::paintReadNumbers(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    for (int output = 0; output < outputCount(m_state); ++output) {
        const auto k = static_cast<std::size_t>(output);
        const bool chosen = output == m_state.chosen;
        const QColor ink = chosen ? colors.ink : colors.ink2;
        const double difference = m_now.outputs[k] - m_now.targets[k];
        if (isClassification(m_state.loss))
            paintCell(painter, m_layout.outputRow, output, readText(m_now.outputs[k], false), ink, chosen);
        if (m_state.loss == LossType::CrossEntropy)
            paintCell(painter, m_layout.targetRow, output, m_now.targets[k] == 1.0 ? QStringLiteral("1") : QStringLiteral("0"),
                ink, m_now.targets[k] == 1.0);
        const QColor sign = difference > 0.0 ? colors.posText : difference < 0.0 ? colors.negText : ink;
        paintCell(painter, m_layout.differenceRow, output, readText(difference, true), sign, chosen);
    }
}

} // namespace chalknet::ui
