// Painting of the data set pictures.
#include "ui/views/DatasetThumbnail.h"

#include "ui/picture/PictureContent.h"
#include "ui/theme/Icons.h"
#include "ui/theme/PictureScope.h"
#include "ui/views/ClassMark.h"

#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kNameHeight = 21.0;
constexpr double kDisabledOpacity = 0.4;
constexpr double kBorder = 3.0; // room for the ring of the chosen one and for the focus ring

} // namespace

void paintDataPicture(QPainter& painter, const QRectF& area, const std::vector<PlanePoint>& points, double low, double high)
{
    const double span = high - low;
    // Data keep their shape unless the frame is wide; then the plane is stretched a little.
    const double height = area.height();
    const double width = std::min(area.width(), height * 1.25);
    const bool few = points.size() <= 8;
    const double radius = (few ? 3.9 : 1.7) * std::clamp(height / 45.0, 0.75, 1.8);
    const QColor ground = Theme::instance().colors().surface;
    for (const PlanePoint& point : points) {
        const QPointF place(area.center().x() + ((point.value.x() - low) / span - 0.5) * width,
            area.bottom() - (point.value.y() - low) / span * height);
        if (!point.target) {
            paintClassMark(painter, place, point.label, MarkStyle::Plain, radius, ground);
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(Theme::instance().diverging().diverging(*point.target)));
        painter.drawEllipse(place, radius * 1.2, radius * 1.2);
    }
}

DatasetThumbnail::DatasetThumbnail(QWidget* parent)
    : QRadioButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setPictureRole(this, PictureRole::Painted); // it is a picture before it is a button
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DatasetThumbnail::setPoints(std::vector<PlanePoint> points, double low, double high)
{
    m_points = std::move(points);
    m_sign.clear();
    m_low = low;
    m_high = high;
    update();
}

void DatasetThumbnail::setSign(const QString& icon)
{
    m_points.clear();
    m_sign = icon;
    update();
}

void DatasetThumbnail::setStageScale(double scale)
{
    m_stageScale = scale;
    updateGeometry();
    update();
}

QSize DatasetThumbnail::sizeHint() const
{
    return QSizeF(76 * m_stageScale, 57 * m_stageScale + 2 * kBorder + kNameHeight * m_stageScale).toSize();
}

QRectF DatasetThumbnail::frame() const
{
    return QRectF(rect()).adjusted(kBorder, kBorder, -kBorder, -kNameHeight * m_stageScale - 2);
}

void DatasetThumbnail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled() && !isChecked()) // the chosen one stays what it is
        painter.setOpacity(kDisabledOpacity);
    paintFrame(painter);
    paintPoints(painter);
    paintSign(painter);
    paintName(painter);
}

void DatasetThumbnail::paintFrame(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const double radius = metrics::kThumbnailRadius - 1;
    if (showsFocus(*this)) {
        painter.setPen(QPen(colors.ink, 1.5, Qt::DotLine));
        painter.drawRoundedRect(frame().adjusted(-2.25, -2.25, 2.25, 2.25), radius + 2, radius + 2);
    }
    painter.setPen(isChecked() ? QPen(colors.ink, 2.4) : QPen(isPointedAt(*this) ? colors.ctl : colors.line, 1.2));
    painter.setBrush(isDown() ? colors.sel : isPointedAt(*this) && !isChecked() ? colors.inset : colors.surface);
    painter.drawRoundedRect(frame().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void DatasetThumbnail::paintPoints(QPainter& painter) const
{
    paintDataPicture(painter, frame().adjusted(6, 6, -6, -6), m_points, m_low, m_high);
}

void DatasetThumbnail::paintSign(QPainter& painter) const
{
    if (m_sign.isEmpty())
        return;
    const double side = 22.0 * m_stageScale;
    const QRectF place(frame().center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    themedIcon(m_sign).paint(&painter, place.toAlignedRect());
}

void DatasetThumbnail::paintName(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.sans(13.5 * m_stageScale, isChecked()));
    painter.setPen(isChecked() ? theme.colors().ink : theme.colors().ink2);
    const QRectF room(0, rect().bottom() - kNameHeight * m_stageScale, width(), kNameHeight * m_stageScale);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, static_cast<int>(room.width())));
}

} // namespace chalknet::ui
