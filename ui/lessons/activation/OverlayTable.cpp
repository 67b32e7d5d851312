// Rows get closer when there are many, so that all are seen.
#include "ui/lessons/activation/OverlayTable.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/lessons/activation/PlotCurves.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kRowHeight = 32.0;
constexpr double kSmallestRow = 16.0;
constexpr double kSampleWidth = 30.0;

} // namespace

OverlayTable::OverlayTable(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OverlayTable::setDocument(const ActivationDocument& document)
{
    if (document == m_document)
        return;
    m_document = document;
    announceChange(this);
    updateGeometry();
    update();
}

void OverlayTable::setStageScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

std::vector<OverlayTable::Row> OverlayTable::rows() const
{
    std::vector<Row> rows;
    const auto add = [&](int slot, ActivationType type) {
        rows.push_back({slot, functionName(type), fixed(BoundFunction(m_document, type).value(m_document.x), 4)});
    };
    add(-1, m_document.selected);
    for (std::size_t slot = 0; slot < m_document.overlays.size(); ++slot)
        if (m_document.overlays[slot] != m_document.selected)
            add(static_cast<int>(slot), m_document.overlays[slot]);
    return rows;
}

QString OverlayTable::accessibleText() const
{
    QStringList parts;
    for (const Row& row : rows())
        parts << QStringLiteral("%1: %2").arg(row.name, row.value);
    return parts.join(QStringLiteral(", "));
}

QSize OverlayTable::sizeHint() const
{
    const double lines = static_cast<double>(rows().size()) + 1;
    return {200, static_cast<int>(std::lround(lines * kRowHeight * m_scale))};
}

QSize OverlayTable::minimumSizeHint() const
{
    const double lines = static_cast<double>(rows().size()) + 1;
    return {140, static_cast<int>(std::lround(lines * kSmallestRow))};
}

void OverlayTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Row> all = rows();
    const double pitch = std::min(kRowHeight * m_scale, height() / (static_cast<double>(all.size()) + 1));
    const double size = std::clamp(pitch * 0.62, 11.5, 15.5 * m_scale);
    paintHead(painter, QRectF(0, 0, width(), pitch), size);
    for (std::size_t i = 0; i < all.size(); ++i)
        paintRow(painter, QRectF(0, static_cast<double>(i + 1) * pitch, width(), pitch), all[i], size);
}

void OverlayTable::paintHead(QPainter& painter, const QRectF& line, double size) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.sans(size * 0.94));
    painter.setPen(theme.colors().ink2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("Function"));
    const QString tex = QStringLiteral("f(\\num{%1})").arg(setNumber(m_document.x));
    const double width = formulaWidth(tex, size);
    paintFormula(painter, QPointF(line.right() - width, line.center().y() + 0.34 * size), tex, size, theme.colors().ink2);
}

void OverlayTable::paintRow(QPainter& painter, const QRectF& line, const Row& row, double size) const
{
    const Theme& theme = Theme::instance();
    const double sample = kSampleWidth * m_scale;
    QPen pen = row.slot < 0 ? QPen(theme.colors().ink, 4 * m_scale, Qt::SolidLine, Qt::FlatCap)
                            : overlayPen(row.slot, theme.colors(), m_scale);
    painter.setPen(pen);
    painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.left() + sample, line.center().y()));
    painter.setFont(theme.sans(size));
    painter.setPen(theme.colors().ink);
    const double left = line.left() + sample + 14 * m_scale;
    painter.drawText(QRectF(left, line.top(), line.right() - left, line.height()), Qt::AlignLeft | Qt::AlignVCenter, row.name);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
}

} // namespace chalknet::ui
