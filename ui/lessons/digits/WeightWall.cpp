// The pictures are made from the parameters at most five times a second; painting only scales them.
#include "ui/lessons/digits/WeightWall.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kUpdateMilliseconds = 200;
constexpr int kSide = 28;
constexpr double kLargestCell = 92.0;
constexpr double kGapShare = 0.1; ///< of a cell, between pictures
constexpr double kDetailShare = 0.3; ///< of the width
constexpr double kLargestDetail = 250.0;
constexpr double kLineHeight = 22.0;
constexpr int kLines = 5;

} // namespace

WeightWall::WeightWall(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kUpdateMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isStale)
            wantPictures();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { makePictures(); });
}

void WeightWall::setNetwork(const DigitNetwork& network)
{
    m_network = network;
    wantPictures();
}

void WeightWall::setPixels(std::span<const std::uint8_t> pixels)
{
    if (std::equal(pixels.begin(), pixels.end(), m_drawing.begin(), m_drawing.end()))
        return;
    m_drawing.assign(pixels.begin(), pixels.end());
    wantPictures();
}

void WeightWall::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void WeightWall::wantPictures()
{
    m_isStale = true;
    if (!isVisible() || m_pause.isActive())
        return;
    makePictures();
    m_pause.start();
}

void WeightWall::makePictures()
{
    m_isStale = false;
    m_sum = m_activation = kNotEvaluated;
    if (m_network.isEmpty()) {
        m_pictures.clear();
        update();
        return;
    }
    const auto weights = m_network.parameters->weights(0);
    const LayerLayout& layer = m_network.parameters->layout().layer(0);
    m_largest = 0.0;
    for (const double weight : weights)
        m_largest = std::max(m_largest, std::abs(weight));
    const ColorMap& colors = Theme::instance().diverging();
    const std::size_t before = m_pictures.size();
    m_pictures.assign(static_cast<std::size_t>(layer.rows()), QImage());
    for (int row = 0; row < layer.rows(); ++row) {
        QImage image(kSide, kSide, QImage::Format_RGB32);
        const double* weight = weights.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(layer.inputs);
        for (int y = 0; y < kSide; ++y) {
            auto* const line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < kSide; ++x)
                line[x] = colors.diverging(m_largest > 0.0 ? *weight++ / m_largest : 0.0);
        }
        m_pictures[static_cast<std::size_t>(row)] = std::move(image);
    }
    m_selected = std::clamp(m_selected, 0, layer.rows() - 1);
    if (!m_drawing.empty()) {
        const Reading reading = readDigit(m_network, m_drawing);
        m_sum = reading.values.weightedSums[0][static_cast<std::size_t>(m_selected)];
        m_activation = reading.values.activations[0][static_cast<std::size_t>(m_selected / layer.pieces)];
    }
    if (before != m_pictures.size())
        layOut();
    announceChange(this);
    update();
}

// The largest cells of which all fit.
void WeightWall::layOut()
{
    const double room = width() - detailWidth() - 16;
    const int units = std::max(1, count());
    m_cell = 1.0;
    m_columns = 1;
    for (int columns = 1; columns <= units; ++columns) {
        const int rows = (units + columns - 1) / columns;
        const double side = std::min({room / columns, double(height()) / rows, kLargestCell * m_scale});
        if (side > m_cell) {
            m_cell = side;
            m_columns = columns;
        }
    }
    m_cell = std::max(3.0, std::floor(m_cell));
    update();
}

double WeightWall::detailWidth() const
{
    const double byHeight = std::max(40.0, height() - kLines * kLineHeight * m_scale);
    return std::floor(std::min({kDetailShare * width(), kLargestDetail * m_scale, byHeight}));
}

QRectF WeightWall::cell(int row) const
{
    const double gap = std::max(1.0, std::floor(kGapShare * m_cell));
    return {(row % m_columns) * m_cell, (row / m_columns) * m_cell, m_cell - gap, m_cell - gap};
}

QString WeightWall::unitName(int row) const
{
    const int pieces = m_network.parameters->layout().layer(0).pieces;
    const int unit = row / pieces + 1;
    if (m_network.spec->layers.size() == 1)
        return tr("output for %1").arg(row / pieces);
    return pieces == 1 ? tr("unit %1 of %2").arg(unit).arg(count()) : tr("unit %1, piece %2").arg(unit).arg(row % pieces + 1);
}

QStringList WeightWall::detailLines() const
{
    if (m_pictures.empty())
        return {};
    QStringList lines{unitName(m_selected), tr("bias %1").arg(measured(m_network.parameters->bias(0, m_selected), 3))};
    if (std::isfinite(m_sum)) {
        lines << tr("sum %1").arg(measured(m_sum, 3)) << tr("activation %1").arg(measured(m_activation, 3));
    } else {
        lines << tr("nothing drawn yet");
    }
    lines << tr("colours ±%1").arg(measured(m_largest, 3));
    return lines;
}

QString WeightWall::accessibleText() const
{
    return detailLines().join(QStringLiteral(", "));
}

void WeightWall::select(int row)
{
    if (row < 0 || row >= count() || row == m_selected)
        return;
    m_selected = row;
    makePictures();
}

void WeightWall::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void WeightWall::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    makePictures();
}

void WeightWall::mousePressEvent(QMouseEvent* event)
{
    for (int row = 0; row < count(); ++row) {
        if (cell(row).contains(event->position()))
            return select(row);
    }
}

void WeightWall::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: select(m_selected - 1); break;
    case Qt::Key_Right: select(m_selected + 1); break;
    case Qt::Key_Up: select(m_selected - m_columns); break;
    case Qt::Key_Down: select(m_selected + m_columns); break;
    case Qt::Key_Home: select(0); break;
    case Qt::Key_End: select(count() - 1); break;
    default: QWidget::keyPressEvent(event); return;
    }
    m_showsFocus = true;
    update();
}

void WeightWall::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void WeightWall::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void WeightWall::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void WeightWall::paintEvent(QPaintEvent*)
{
    if (m_pictures.empty())
        return;
    QPainter painter(this);
    paintWall(painter);
    paintDetail(painter);
}

void WeightWall::paintWall(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    painter.setBrush(Qt::NoBrush);
    for (int row = 0; row < count(); ++row) {
        const QRectF place = cell(row);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, place.width() < kSide);
        painter.drawImage(place, m_pictures[static_cast<std::size_t>(row)]);
        if (m_cell >= 12) {
            painter.setPen(QPen(colors.line, 1));
            painter.drawRect(place.adjusted(0, 0, -1, -1));
        }
    }
    const bool isFocused = hasFocus() && m_showsFocus;
    painter.setPen(QPen(colors.ink, isFocused ? 3 : 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(cell(m_selected).adjusted(1, 1, -1, -1));
}

void WeightWall::paintDetail(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const double side = detailWidth() - 2;
    const QRectF area(width() - side - 1, 0, side, side);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(area, m_pictures[static_cast<std::size_t>(m_selected)]);
    painter.setPen(QPen(theme.colors().ctl, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    double top = area.bottom() + 4;
    bool isName = true;
    for (const QString& line : detailLines()) {
        painter.setFont(theme.sans(std::max(12.0, 15 * m_scale), isName));
        painter.setPen(isName ? theme.colors().ink : theme.colors().ink2);
        painter.drawText(QRectF(area.left(), top, side, (kLineHeight - 2) * m_scale), Qt::AlignLeft | Qt::AlignVCenter, line);
        top += (kLineHeight - 2) * m_scale;
        isName = false;
    }
}

} // namespace chalknet::ui
