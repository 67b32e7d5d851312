// Paints the picture as one scaled image, lines over it, then the lens with its numbers.
#include "ui/views/PixelView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kMaximumValue = 255.0;

} // namespace

QRgb pixelColor(int value)
{
    const Colors& colors = Theme::instance().colors();
    const double share = value / kMaximumValue;
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(from + share * (to - from))); };
    return qRgb(mix(colors.surface.red(), colors.ink.red()), mix(colors.surface.green(), colors.ink.green()),
        mix(colors.surface.blue(), colors.ink.blue()));
}

QImage pixelImage(std::span<const std::uint8_t> pixels)
{
    QImage image(kPixelCells, kPixelCells, QImage::Format_Indexed8);
    QList<QRgb> table(256);
    for (int value = 0; value < 256; ++value)
        table[value] = pixelColor(value);
    image.setColorTable(table);
    for (int row = 0; row < kPixelCells; ++row) {
        const auto line = pixels.subspan(static_cast<std::size_t>(row * kPixelCells), kPixelCells);
        std::copy(line.begin(), line.end(), image.scanLine(row));
    }
    return image;
}

PixelView::PixelView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_lines = {};
        update();
    });
}

void PixelView::setPixels(std::span<const std::uint8_t> pixels)
{
    if (pixels.size() != m_pixels.size() || std::equal(pixels.begin(), pixels.end(), m_pixels.begin()))
        return;
    std::copy(pixels.begin(), pixels.end(), m_pixels.begin());
    announceChange(this);
    update();
}

void PixelView::setMarks(std::optional<QRectF> fittedBox, std::optional<QPointF> centreOfMass)
{
    if (m_box == fittedBox && m_centre == centreOfMass)
        return;
    m_box = fittedBox;
    m_centre = centreOfMass;
    update();
}

void PixelView::setLegendVisible(bool visible)
{
    m_hasLegend = visible;
    layOut();
}

void PixelView::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void PixelView::layOut()
{
    m_layout = PixelViewLayout(size(), m_scale, m_hasLegend);
    m_lines = {};
    update();
}

void PixelView::setLensCell(QPoint cell)
{
    cell = {std::clamp(cell.x(), 0, kPixelCells - 1), std::clamp(cell.y(), 0, kPixelCells - 1)};
    if (cell == m_lensCell)
        return;
    m_lensCell = cell;
    announceChange(this);
    update();
    emit lensMoved(cell);
}

QString PixelView::accessibleText() const
{
    return tr("row %1, column %2: value %3").arg(m_lensCell.y() + 1).arg(m_lensCell.x() + 1).arg(valueAt(m_lensCell));
}

void PixelView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void PixelView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void PixelView::mouseMoveEvent(QMouseEvent* event)
{
    if (const auto cell = m_layout.cellAt(event->position()))
        setLensCell(*cell);
}

void PixelView::mousePressEvent(QMouseEvent* event)
{
    mouseMoveEvent(event); // a finger has no hover
}

void PixelView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left: setLensCell(m_lensCell - QPoint(step, 0)); break;
    case Qt::Key_Right: setLensCell(m_lensCell + QPoint(step, 0)); break;
    case Qt::Key_Up: setLensCell(m_lensCell - QPoint(0, step)); break;
    case Qt::Key_Down: setLensCell(m_lensCell + QPoint(0, step)); break;
    case Qt::Key_Home: setLensCell({0, 0}); break;
    case Qt::Key_End: setLensCell({kPixelCells - 1, kPixelCells - 1}); break;
    default: QWidget::keyPressEvent(event); return;
    }
    m_showsFocus = true;
    update();
}

void PixelView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void PixelView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PixelView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPicture(painter);
    paintGridLines(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter);
    paintLeaders(painter);
    paintLens(painter);
    paintWords(painter);
    if (m_layout.hasFormula())
        paintFormula(painter);
    if (m_hasLegend)
        paintLegend(painter);
    paintFocus(painter);
}

void PixelView::paintPicture(QPainter& painter) const
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(m_layout.grid(), pixelImage(m_pixels));
}

// Transparent lines cost many times what the rest of the view does, and change only with its size.
void PixelView::paintGridLines(QPainter& painter)
{
    const double ratio = devicePixelRatioF();
    if (m_lines.isNull() || m_lines.devicePixelRatio() != ratio)
        renderGridLines(ratio);
    painter.drawImage(QPointF(0, 0), m_lines);
}

void PixelView::renderGridLines(double ratio)
{
    m_lines = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_lines.setDevicePixelRatio(ratio);
    m_lines.fill(Qt::transparent);
    QPainter painter(&m_lines);
    const QRectF grid = m_layout.grid();
    QColor color = Theme::instance().colors().grid;
    // Over dark cells the full line would be louder than the digit.
    color.setAlpha(m_layout.cell() >= 6 ? 150 : 70);
    painter.setPen(QPen(color, 1));
    for (int i = 1; i < kPixelCells; ++i) {
        const double offset = i * m_layout.cell();
        painter.drawLine(QPointF(grid.left() + offset, grid.top()), QPointF(grid.left() + offset, grid.bottom() - 1));
        painter.drawLine(QPointF(grid.left(), grid.top() + offset), QPointF(grid.right() - 1, grid.top() + offset));
    }
    painter.setPen(QPen(Theme::instance().colors().ctl, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(grid.adjusted(-0.5, -0.5, 0, 0));
}

void PixelView::paintMarks(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    if (m_box) {
        QPen pen(colors.c1, 1.8 * m_scale);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_layout.cells(*m_box));
    }
    if (m_centre) {
        const QPointF place = m_layout.cells(QRectF(*m_centre, QSizeF(0, 0))).topLeft();
        const double arm = m_layout.cell() * 0.95;
        // A thin edge of the surface keeps the cross visible on ink.
        for (const auto& [color, width] : {std::pair{colors.surface, 5.0}, std::pair{colors.c1, 2.6}}) {
            painter.setPen(QPen(color, width * m_scale, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(place - QPointF(arm, 0), place + QPointF(arm, 0));
            painter.drawLine(place - QPointF(0, arm), place + QPointF(0, arm));
        }
    }
}

void PixelView::paintLeaders(QPainter& painter) const
{
    const QRectF source = m_layout.cells(QRectF(PixelViewLayout::lensOrigin(m_lensCell), QSizeF(kLensCells, kLensCells)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::instance().colors().c3, 1.2 * m_scale));
    painter.drawLine(source.topRight(), m_layout.lens().topLeft());
    painter.drawLine(source.bottomRight(), m_layout.lens().bottomLeft());
    painter.setPen(QPen(Theme::instance().colors().c3, 2.4 * m_scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(source);
}

void PixelView::paintLens(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QPoint origin = PixelViewLayout::lensOrigin(m_lensCell);
    painter.setFont(Theme::instance().sans(std::clamp(m_layout.lensCell() * 0.44, 10.0, 26.0)));
    for (int row = 0; row < kLensCells; ++row) {
        for (int column = 0; column < kLensCells; ++column) {
            const QRectF cell = m_layout.lensCellRect(row, column);
            const int value = valueAt(origin + QPoint(column, row));
            painter.fillRect(cell, QColor(pixelColor(value)));
            painter.setPen(QPen(colors.line, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell);
            painter.setPen(value > 118 ? colors.surface : colors.ink);
            painter.drawText(cell, Qt::AlignCenter, QString::number(value));
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.c3, 3 * m_scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(m_layout.lens());
    const QPoint middle = m_lensCell - origin;
    painter.setPen(QPen(colors.c3, 2 * m_scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(m_layout.lensCellRect(middle.y(), middle.x()).adjusted(1, 1, -1, -1));
}

void PixelView::paintWords(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    painter.setFont(Theme::instance().sans(std::max(12.0, 13.5 * m_scale)));
    painter.setPen(colors.ink2);
    painter.drawText(m_layout.lensTitle(), Qt::AlignHCenter | Qt::AlignTop, tr("pixel values 0–255"));
    const QPoint origin = PixelViewLayout::lensOrigin(m_lensCell);
    const QString rows = tr("rows %1–%2").arg(origin.y() + 1).arg(origin.y() + kLensCells);
    const QString columns = tr("columns %1–%2").arg(origin.x() + 1).arg(origin.x() + kLensCells);
    const QString separator = m_layout.isCaptionNarrow() ? QStringLiteral("\n") : QStringLiteral(", ");
    painter.drawText(m_layout.lensCaption(), Qt::AlignCenter, rows + separator + columns);
}

void PixelView::paintFormula(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    // The largest size at which a formula stays beside the picture.
    const auto paintFitted = [&painter](const QRectF& area, const QString& tex, double wanted, const QColor& color) {
        const double size = std::clamp(wanted * area.width() / formulaWidth(tex, wanted), std::min(10.0, wanted), wanted);
        ui::paintFormula(painter, area, Qt::AlignCenter, Formula::fromTex(tex), size, color);
    };
    const QString general = QStringLiteral("x_i = \\text{%1}/\\num{255}").arg(tr("value"));
    paintFitted(m_layout.formula(), general, 22 * m_scale, colors.ink);

    const int value = valueAt(m_lensCell);
    const int index = m_lensCell.y() * kPixelCells + m_lensCell.x() + 1;
    // A quotient of three decimals is exact only now and then.
    const bool exact = value * 1000 % static_cast<int>(kMaximumValue) == 0;
    const QString example = QStringLiteral("x_{%1} = \\num{%2}/\\num{255} %3 \\num{%4}")
                                .arg(index)
                                .arg(value)
                                .arg(exact ? QStringLiteral("=") : QStringLiteral("\\approx"), fixed(value / kMaximumValue, 3));
    paintFitted(m_layout.example(), example, 16 * m_scale, colors.ink2);
}

void PixelView::paintLegend(QPainter& painter) const
{
    const QColor color = Theme::instance().colors().c1;
    painter.setFont(Theme::instance().sans(std::max(12.0, 14 * m_scale)));
    const QFontMetricsF words(painter.font());
    QString box = tr("longest side fitted to 20 cells");
    QString cross = tr("centre of mass in the middle");
    const double sign = 22 * m_scale;
    const double gap = 16 * m_scale;
    if (words.horizontalAdvance(box) + words.horizontalAdvance(cross) + 2 * sign + gap > m_layout.legend().width()) {
        box = tr("fitted to 20 cells");
        cross = tr("centre of mass");
    }
    const QRectF area = m_layout.legend();
    const double middle = area.center().y();
    double x = 1;
    const auto word = [&](const QString& text) {
        painter.setPen(color);
        painter.drawText(QRectF(x, area.top(), area.width() - x, area.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += words.horizontalAdvance(text) + gap;
    };
    QPen dashed(color, 1.8 * m_scale);
    dashed.setDashPattern({3, 2.2});
    painter.setPen(dashed);
    painter.drawLine(QPointF(x, middle), QPointF(x + 16 * m_scale, middle));
    x += sign;
    word(box);
    const double arm = 6 * m_scale;
    painter.setPen(QPen(color, 2.4 * m_scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, middle), QPointF(x + 2 * arm, middle));
    painter.drawLine(QPointF(x + arm, middle - arm), QPointF(x + arm, middle + arm));
    x += sign;
    word(cross);
}

void PixelView::paintFocus(QPainter& painter) const
{
    if (!showsFocus(*this) || !m_showsFocus)
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_layout.grid().adjusted(0, 0, 0, 0), 2, 2);
}

} // namespace chalknet::ui
