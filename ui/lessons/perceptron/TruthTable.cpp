// Painting and choosing in the truth table.
#include "ui/lessons/perceptron/TruthTable.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/perceptron/PerceptronTexts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kShares[] = {0.0, 0.11, 0.22, 0.42, 0.60, 0.84, 1.0}; // left ends of the columns
constexpr double kLetters = 18.0;

/// As many decimals as the longest of the four sums needs, at least one, so that they stand below each other.
int decimalsOf(const std::array<GateExample, 4>& examples, const PerceptronWeights& weights)
{
    int decimals = 1;
    for (const GateExample& example : examples) {
        const QString text = decimalText(weightedSum(weights, example));
        const qsizetype point = text.indexOf(u'.');
        if (point >= 0)
            decimals = std::max(decimals, static_cast<int>(text.size() - point - 1));
    }
    return decimals;
}

} // namespace

TruthTable::TruthTable(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Truth table"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TruthTable::setState(const State& state)
{
    if (state == m_state)
        return;
    m_state = state;
    announceChange(this);
    update();
}

void TruthTable::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

double TruthTable::headHeight() const
{
    return std::min(36.0 * m_scale, 0.2 * height());
}

QRectF TruthTable::rowRect(int row) const
{
    const double each = std::min((height() - headHeight()) / 4.0, 52.0 * m_scale);
    return {0.0, headHeight() + row * each, static_cast<double>(width()), each};
}

QRectF TruthTable::cell(int row, Column column) const
{
    const QRectF line = row < 0 ? QRectF(0, 0, width(), headHeight()) : rowRect(row);
    return {kShares[column] * width(), line.top(), (kShares[column + 1] - kShares[column]) * width(), line.height()};
}

QRectF TruthTable::targetRect(int row) const
{
    return cell(row, Target);
}

int TruthTable::rowAt(QPointF place) const
{
    for (int row = 0; row < 4; ++row)
        if (rowRect(row).contains(place))
            return row;
    return -1;
}

void TruthTable::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (row < 0 || event->button() != Qt::LeftButton)
        return event->ignore();
    if (m_state.targetsEditable && targetRect(row).contains(event->position()))
        emit targetToggled(row);
    else
        emit rowChosen(row);
}

void TruthTable::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row == m_hovered)
        return;
    m_hovered = row;
    update();
}

void TruthTable::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void TruthTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: emit rowChosen(std::max(0, m_state.row - 1)); return;
    case Qt::Key_Down: emit rowChosen(std::min(3, m_state.row + 1)); return;
    case Qt::Key_Home: emit rowChosen(0); return;
    case Qt::Key_End: emit rowChosen(3); return;
    case Qt::Key_Space:
        if (m_state.targetsEditable) {
            emit targetToggled(m_state.row);
            return;
        }
        [[fallthrough]];
    default: QWidget::keyPressEvent(event);
    }
}

void TruthTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Truth table"));
        update();
    }
    QWidget::changeEvent(event);
}

void TruthTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (int row = 0; row < 4; ++row)
        paintRow(painter, row);
    if (!showsKeyboardFocus(*this))
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rowRect(m_state.row).adjusted(1, 1, -1, -1), 6, 6);
}

void TruthTable::paintHead(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double size = 20.0 * m_scale;
    const std::array<std::pair<Column, QString>, 4> symbols{
        {{X1, QStringLiteral("x_1")}, {X2, QStringLiteral("x_2")}, {Sum, QStringLiteral("z")}, {Answer, QStringLiteral("y")}}};
    for (const auto& [column, tex] : symbols)
        paintFormula(painter, cell(-1, column), Qt::AlignHCenter | Qt::AlignVCenter, Formula::fromTex(tex), size, colors.ink2);
    const QRectF target = cell(-1, Target);
    painter.setFont(theme.sans(16.0 * m_scale));
    const QString word = tr("target");
    const double width = painter.fontMetrics().horizontalAdvance(word);
    const QString letter = QStringLiteral("t");
    const double letterWidth = formulaWidth(letter, size);
    const double left = target.center().x() - (width + letterWidth + 6 * m_scale) / 2;
    const double baseline = target.center().y() + 0.34 * 16.0 * m_scale;
    painter.setPen(colors.ink2);
    painter.drawText(QPointF(left, baseline), word);
    paintFormula(painter, QPointF(left + width + 6 * m_scale, baseline), letter, size, colors.ink2);
}

void TruthTable::paintRow(QPainter& painter, int row) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF line = rowRect(row);
    const bool isPresent = row == m_state.row;
    if (isPresent || row == m_hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isPresent ? colors.sel : colors.inset);
        painter.drawRect(line);
    }
    painter.setPen(QPen(colors.line, 1.0));
    painter.drawLine(line.topLeft(), line.topRight());

    const GateExample& example = m_state.examples[static_cast<std::size_t>(row)];
    const bool hidden = m_state.hidden && isPresent;
    painter.setFont(theme.sans(kLetters * m_scale));
    painter.setPen(colors.ink);
    painter.drawText(cell(row, X1), Qt::AlignCenter, QString::number(example.inputs[0]));
    painter.drawText(cell(row, X2), Qt::AlignCenter, QString::number(example.inputs[1]));
    const QRectF sum = cell(row, Sum);
    const int decimals = decimalsOf(m_state.examples, m_state.weights);
    const Decimal z = weightedSum(m_state.weights, example);
    const QString longest = QStringLiteral("−0.") + QString(decimals, u'0');
    const double half = painter.fontMetrics().horizontalAdvance(longest) / 2.0;
    painter.drawText(QRectF(sum.left(), sum.top(), sum.width() / 2 + half, sum.height()), Qt::AlignRight | Qt::AlignVCenter,
        hidden ? QStringLiteral("?") : fixed(z.toDouble(), decimals, true));
    const int answer = perceptronOutput(m_state.weights, example);
    paintClass(painter, cell(row, Answer), answer, hidden);
    if (m_state.targetsEditable) {
        const QRectF box = targetRect(row).adjusted(10 * m_scale, 5 * m_scale, -10 * m_scale, -5 * m_scale);
        painter.setPen(QPen(colors.ctl, 1.0));
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(box, metrics::kFieldRadius, metrics::kFieldRadius);
    }
    paintClass(painter, targetRect(row), example.target, false);
    if (!hidden)
        paintMatch(painter, cell(row, Match), answer == example.target);
}

void TruthTable::paintClass(QPainter& painter, const QRectF& box, int label, bool hidden) const
{
    const Colors& colors = Theme::instance().colors();
    painter.setPen(colors.ink);
    if (hidden) {
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
        return;
    }
    const QPointF middle = box.center();
    paintClassMark(painter, middle - QPointF(12 * m_scale, 0), label, MarkStyle::Plain, 8.0 * m_scale, colors.surface);
    painter.setPen(colors.ink);
    painter.drawText(QRectF(middle.x() + 4 * m_scale, box.top(), 30 * m_scale, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
        QString::number(label));
}

void TruthTable::paintMatch(QPainter& painter, const QRectF& box, bool right) const
{
    const Colors& colors = Theme::instance().colors();
    const int size = static_cast<int>(26 * m_scale);
    const QPixmap mark = tintedPixmap(right ? QStringLiteral("check") : QStringLiteral("boxed-cross"), size,
        right ? colors.ink : colors.neg, devicePixelRatioF());
    painter.drawPixmap(QPointF(box.center().x() - size / 2.0, box.center().y() - size / 2.0), mark);
}

QString TruthTable::rowText(int row) const
{
    const GateExample& example = m_state.examples[static_cast<std::size_t>(row)];
    const QString target = tr("%1: target %2").arg(exampleName(example)).arg(example.target);
    if (m_state.hidden && row == m_state.row)
        return tr("%1, the answer is asked for").arg(target);
    const int answer = perceptronOutput(m_state.weights, example);
    const QString sum = decimalText(weightedSum(m_state.weights, example));
    return answer == example.target ? tr("%1, z = %2, answer %3, right").arg(target, sum).arg(answer)
                                    : tr("%1, z = %2, answer %3, wrong").arg(target, sum).arg(answer);
}

QString TruthTable::accessibleText() const
{
    QStringList rows;
    for (int row = 0; row < 4; ++row)
        rows += rowText(row);
    return tr("Present row %1.").arg(rowText(m_state.row)) + QLatin1Char(' ') + rows.join(QStringLiteral("; "))
        + QLatin1Char('.');
}

} // namespace chalknet::ui
