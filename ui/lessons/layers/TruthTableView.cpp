// Seven columns, painted; the cell of the target is a button.
#include "ui/lessons/layers/TruthTableView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Icons.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace chalknet::ui {

namespace {

// Middles of x1, x2, h1, h2, y, t and the mark, as shares of the width.
constexpr std::array<double, 7> kCenters{0.065, 0.18, 0.315, 0.455, 0.625, 0.79, 0.935};
// Trained answers have two decimals.
constexpr std::array<double, 7> kTrainedCenters{0.05, 0.14, 0.265, 0.41, 0.59, 0.8, 0.94};
constexpr int kTargetColumn = 5;
constexpr double kHeaderShare = 0.17;

} // namespace

TruthTableView::TruthTableView(QWidget* parent)
    : QWidget(parent)
    , m_values(handValues(defaultLayersDocument()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Truth table"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TruthTableView::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

void TruthTableView::setValues(const LayersValues& values, bool hiddenUnknown)
{
    m_values = values;
    m_hiddenUnknown = hiddenUnknown;
    announceChange(this);
    update();
}

void TruthTableView::setRows(int current, int hovered)
{
    if (current == m_current && hovered == m_hovered)
        return;
    m_current = current;
    m_hovered = hovered;
    announceChange(this);
    update();
}

QRectF TruthTableView::rowRect(int row) const
{
    const double header = kHeaderShare * height();
    const double rowHeight = (height() - header) / 4;
    return {0.0, header + row * rowHeight, static_cast<double>(width()), rowHeight};
}

double TruthTableView::columnCenter(int column) const
{
    const auto& centers = m_values.isByHand() ? kCenters : kTrainedCenters;
    return centers[static_cast<std::size_t>(column)] * width();
}

QRectF TruthTableView::targetRect(int row) const
{
    const QRectF area = rowRect(row);
    const double half = 0.075 * width();
    return QRectF(columnCenter(kTargetColumn) - half, area.top() + 3, 2 * half, area.height() - 6);
}

int TruthTableView::rowAt(QPointF pixel) const
{
    for (int row = 0; row < 4; ++row)
        if (rowRect(row).contains(pixel))
            return row;
    return -1;
}

void TruthTableView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (row < 0)
        return;
    emit rowChosen(row);
    if (targetRect(row).contains(event->position()))
        emit targetToggled(row);
}

void TruthTableView::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    const bool onTarget = row >= 0 && targetRect(row).contains(event->position());
    setCursor(onTarget ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(onTarget ? tr("Click to change the target") : QString());
    emit rowHovered(row);
}

void TruthTableView::leaveEvent(QEvent*)
{
    emit rowHovered(-1);
}

void TruthTableView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: emit rowChosen(std::max(0, m_current - 1)); break;
    case Qt::Key_Down: emit rowChosen(std::min(3, m_current + 1)); break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit targetToggled(m_current); break;
    default: QWidget::keyPressEvent(event);
    }
}

void TruthTableView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Truth table"));
        update();
    }
    QWidget::changeEvent(event);
}

QString TruthTableView::rowText(int row) const
{
    const RowValues& shown = m_values.rows[static_cast<std::size_t>(row)];
    const int decimals = m_values.isByHand() ? 0 : 2;
    const auto hidden
        = [&](std::size_t unit) { return m_hiddenUnknown ? QStringLiteral("?") : fixed(shown.hidden[unit], decimals); };
    const QString text
        = tr("x₁ = %1, x₂ = %2, h₁ = %3, h₂ = %4, y = %5, target %6")
              .arg(fixed(shown.inputs[0], 0), fixed(shown.inputs[1], 0), hidden(0), hidden(1), fixed(shown.output, decimals))
              .arg(shown.target);
    return shown.isRight() ? tr("%1: right").arg(text) : tr("%1: wrong").arg(text);
}

QString TruthTableView::accessibleText() const
{
    QString text = tr("Row %1 of 4. %2.").arg(m_current + 1).arg(rowText(m_current));
    for (int row = 0; row < 4; ++row)
        if (row != m_current)
            text += QLatin1Char(' ') + rowText(row) + QLatin1Char('.');
    return text;
}

void TruthTableView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter);
    for (int row = 0; row < 4; ++row)
        paintRow(painter, row);
    if (showsKeyboardFocus(*this)) {
        painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rowRect(m_current).adjusted(1, 1, -1, -1), metrics::kFieldRadius, metrics::kFieldRadius);
    }
}

void TruthTableView::paintHeader(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const std::array<QString, 6> symbols{QStringLiteral("x_1"), QStringLiteral("x_2"), QStringLiteral("h_1"),
        QStringLiteral("h_2"), QStringLiteral("y"), QStringLiteral("t")};
    const double height = kHeaderShare * this->height();
    for (int column = 0; column < 6; ++column) {
        const QRectF area(columnCenter(column) - 24 * m_scale, 0, 48 * m_scale, height - 2);
        paintFormula(painter, area, Qt::AlignCenter, Formula::fromTex(symbols[static_cast<std::size_t>(column)]), 20.0 * m_scale,
            colors.ink2);
    }
}

void TruthTableView::paintRow(QPainter& painter, int row) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF area = rowRect(row);
    const RowValues& values = m_values.rows[static_cast<std::size_t>(row)];
    if (row == (m_hovered >= 0 ? m_hovered : m_current))
        painter.fillRect(area, colors.sel);
    painter.setPen(QPen(colors.line, 1.0));
    painter.drawLine(area.topLeft(), area.topRight());

    const bool isByHand = m_values.isByHand();
    const double letters = (isByHand ? 17.0 : 15.0) * m_scale;
    painter.setFont(theme.sans(letters));
    painter.setPen(colors.ink);
    const auto cell = [&](int column, double shift = 0.0) {
        return QRectF(columnCenter(column) - 40 * m_scale + shift, area.top(), 80 * m_scale, area.height());
    };
    for (int i = 0; i < 2; ++i) {
        const auto index = static_cast<std::size_t>(i);
        painter.drawText(cell(i), Qt::AlignCenter, fixed(values.inputs[index], 0));
        painter.drawText(
            cell(2 + i), Qt::AlignCenter, m_hiddenUnknown ? QStringLiteral("?") : fixed(values.hidden[index], isByHand ? 0 : 2));
    }
    const double radius = 7.0 * m_scale;
    const double middle = area.center().y();
    const double markShift = isByHand ? 12.0 * m_scale : 22.0 * m_scale;
    paintClassMark(painter, {columnCenter(4) - markShift, middle}, values.answer(), MarkStyle::Plain, radius, colors.surface);
    painter.drawText(cell(4, 10.0 * m_scale), Qt::AlignCenter, fixed(values.output, isByHand ? 0 : 2));
    painter.setPen(QPen(colors.ctl, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(targetRect(row), metrics::kFieldRadius, metrics::kFieldRadius);
    paintClassMark(painter, {columnCenter(5) - 11.0 * m_scale, middle}, values.target, MarkStyle::Plain, radius, colors.surface);
    painter.setPen(colors.ink);
    painter.drawText(cell(5, 11.0 * m_scale), Qt::AlignCenter, QString::number(values.target));

    const int icon = static_cast<int>(20.0 * m_scale);
    const QPixmap mark = values.isRight() ? tintedPixmap(QStringLiteral("check"), icon, colors.ink, devicePixelRatioF())
                                          : tintedPixmap(QStringLiteral("boxed-cross"), icon, colors.neg, devicePixelRatioF());
    painter.drawPixmap(QPointF(columnCenter(6) - icon / 2.0, middle - icon / 2.0), mark);
}

} // namespace chalknet::ui
