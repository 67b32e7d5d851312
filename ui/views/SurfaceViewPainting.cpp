// From the ground up: bands and lines, paths, arrows, marks, start, names, read-out, numbers outside.
#include "ui/views/SurfaceViewPainting.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/views/LabelRoom.h"
#include "ui/views/PlotLine.h"
#include "ui/views/SurfaceGround.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSymbol = 23.0;
constexpr double kName = 15.5;
constexpr double kMarkName = 15.5;
constexpr double kReadOut = 16.0;
constexpr double kMarkerDistance = 11.0; // between small markers of one path
constexpr double kSmallMarker = 3.4;
constexpr double kEndMarker = 7.5;
constexpr double kStartRadius = 7.2; // of the middle of its 3-px outline
constexpr double kTickSpacing = 96.0;

class Painting {
public:
    Painting(QPainter& painter, const SurfaceViewPicture& picture, std::vector<int>& nameSides)
        : m_painter(painter)
        , m_picture(picture)
        , m_nameSides(nameSides)
        , m_geometry(picture.geometry)
        , m_colors(Theme::instance().colors())
        , m_plot(picture.geometry.plot())
        , m_scale(picture.scale * (picture.compact ? 0.85 : 1.0))
        , m_room(m_plot.adjusted(5, 4, -5, -4))
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.drawImage(m_plot.topLeft(), m_picture.ground);
        m_painter.save();
        m_painter.setClipRect(m_plot);
        m_pixels.reserve(m_picture.tracks.size());
        for (const SurfaceTrack& track : m_picture.tracks)
            m_pixels.push_back(pixelsOf(track));
        for (const bool faint : {true, false})
            for (std::size_t i = 0; i < m_picture.tracks.size(); ++i)
                if (m_picture.tracks[i].isFaint == faint)
                    paintTrack(i);
        paintArrows();
        paintMarks();
        for (std::size_t i = 0; i < m_picture.tracks.size(); ++i)
            paintEnd(i);
        paintStart();
        paintNames();
        m_painter.restore();
        paintFrame();
        paintTicks();
        paintMessage();
        paintReadOut();
    }

private:
    std::vector<QPointF> pixelsOf(const SurfaceTrack& track) const
    {
        std::vector<QPointF> pixels;
        pixels.reserve(track.places.size());
        for (const QPointF& place : track.places)
            pixels.push_back(m_geometry.toPixel(place));
        return pixels;
    }

    // A rectangle says that it contains what is no number.
    bool isInPlot(QPointF pixel) const
    {
        return std::isfinite(pixel.x()) && std::isfinite(pixel.y()) && m_plot.adjusted(-1, -1, 1, 1).contains(pixel);
    }

    void paintTrack(std::size_t index)
    {
        const SurfaceTrack& track = m_picture.tracks[index];
        PlotSeries series = track.series;
        QColor color = m_colors.*series.color;
        if (track.isFaint) {
            series.width = std::min(series.width, 1.4);
            color.setAlphaF(0.42F);
        }
        QPen pen = seriesPen(series, m_scale);
        pen.setColor(color);
        if (track.isFaint)
            pen.setCapStyle(Qt::FlatCap); // it is drawn in pieces, and where they overlap it would be darker
        for (const QPolygonF& line : clippedPolyline(m_pixels[index], m_plot.adjusted(-8, -8, 8, 8)))
            paintLine(m_painter, line, pen);
        if (track.isFaint)
            return;
        const PlotMarker marker = series.marker == PlotMarker::None ? PlotMarker::Circle : series.marker;
        for (const QPointF& pixel : spreadPoints(m_pixels[index], kMarkerDistance * m_scale))
            if (isInPlot(pixel))
                paintMarker(m_painter, marker, pixel, kSmallMarker * m_scale, color);
    }

    /// Where the path stands now.
    std::optional<QPointF> endOf(std::size_t index) const
    {
        if (m_pixels[index].empty() || !isInPlot(m_pixels[index].back()))
            return std::nullopt;
        return m_pixels[index].back();
    }

    void paintEnd(std::size_t index)
    {
        const SurfaceTrack& track = m_picture.tracks[index];
        const std::optional<QPointF> end = endOf(index);
        if (!end)
            return;
        const double radius = (track.isFaint ? 3.6 : kEndMarker) * m_scale;
        const PlotMarker marker = track.series.marker == PlotMarker::None ? PlotMarker::Circle : track.series.marker;
        // The rim keeps markers apart that lie on each other.
        paintMarker(m_painter, marker, *end, radius + 1.4 * m_scale, ground());
        paintMarker(m_painter, marker, *end, radius, m_colors.*track.series.color);
        if (!track.isFaint)
            m_room.reserve(QRectF(*end - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    }

    QColor ground() const { return QColor::fromRgb(Theme::instance().sequential().sequential(0.0)); }

    void paintArrows()
    {
        for (const SurfaceArrow& arrow : m_picture.arrows) {
            const QPointF from = m_geometry.toPixel(arrow.from);
            const QPointF to = m_geometry.toPixel(arrow.to);
            const QPointF way = to - from;
            const double length = std::hypot(way.x(), way.y());
            if (!std::isfinite(length) || length < 1)
                continue;
            const QPointF along = way / length;
            const QPointF across(-along.y(), along.x());
            const double head = std::min(13 * m_scale, 0.6 * length);
            QPen pen = seriesPen(arrow.series, m_scale);
            pen.setCapStyle(Qt::FlatCap);
            m_painter.setPen(pen);
            for (const QPolygonF& line :
                clippedPolyline(std::vector<QPointF>{from, to - along * 0.8 * head}, m_plot.adjusted(-30, -30, 30, 30)))
                m_painter.drawPolyline(line);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colors.*arrow.series.color);
            m_painter.drawPolygon(
                QPolygonF{to, to - along * head + across * 0.42 * head, to - along * head - across * 0.42 * head});
            labelArrow(arrow, from, to, across);
        }
    }

    void labelArrow(const SurfaceArrow& arrow, QPointF from, QPointF to, QPointF across)
    {
        m_room.mark({from, to});
        if (arrow.label.isEmpty())
            return;
        const double letters = 17 * m_scale;
        const QSizeF size(formulaWidth(arrow.label, letters) + 4, 22 * m_scale);
        const QPointF half(size.width() / 2, size.height() / 2);
        std::vector<QPointF> wishes;
        for (const double share : {0.5, 0.75, 0.25, 1.0})
            for (const double side : {1.0, -1.0}) {
                const QPointF away(across.x() * (half.x() + 5 * m_scale), across.y() * (half.y() + 5 * m_scale));
                wishes.push_back(from + (to - from) * share + away * side - half);
            }
        m_pending.push_back({arrow.label, size, wishes, letters, m_colors.*arrow.series.color});
    }

    void paintMarks()
    {
        const double arm = 10 * m_scale;
        for (const SurfaceMark& mark : m_picture.marks) {
            const QPointF at = m_geometry.toPixel(mark.at);
            if (!isInPlot(at))
                continue;
            m_room.reserve(QRectF(at - QPointF(arm, arm), QSizeF(2 * arm, 2 * arm)));
            const double reach = mark.kind == SurfaceMark::Kind::Minimum ? arm : 0.72 * arm;
            const auto drawCross = [&] {
                if (mark.kind == SurfaceMark::Kind::Minimum) {
                    m_painter.drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0));
                    m_painter.drawLine(at - QPointF(0, reach), at + QPointF(0, reach));
                } else {
                    m_painter.drawLine(at - QPointF(reach, reach), at + QPointF(reach, reach));
                    m_painter.drawLine(at - QPointF(reach, -reach), at + QPointF(reach, -reach));
                }
            };
            m_painter.setPen(QPen(ground(), 5 * m_scale, Qt::SolidLine, Qt::RoundCap));
            drawCross();
            m_painter.setPen(QPen(m_colors.ink, 2.4 * m_scale, Qt::SolidLine, Qt::RoundCap));
            drawCross();
        }
    }

    void paintStart()
    {
        if (!m_picture.start)
            return;
        const QPointF at = m_geometry.toPixel(*m_picture.start);
        const double radius = std::max(6.5, kStartRadius * m_scale);
        if (m_picture.isHandleHot || m_picture.focused) {
            m_painter.setPen(QPen(m_colors.ink, 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(at, radius + 6, radius + 6);
        }
        m_painter.setPen(QPen(m_colors.ink, 3));
        m_painter.setBrush(m_colors.surface);
        m_painter.drawEllipse(at, radius, radius);
        m_room.reserve(QRectF(at - QPointF(12, 12) * m_scale, QSizeF(24, 24) * m_scale));
    }

    /// Beside a small thing, below left first as the mockup has it.
    std::vector<QPointF> besides(QPointF at, QSizeF size, double away) const
    {
        const double left = at.x() - size.width() - 0.6 * away;
        const double right = at.x() + 0.6 * away;
        const double above = at.y() - size.height() - 0.6 * away;
        const double below = at.y() + 0.6 * away;
        const double middleX = at.x() - size.width() / 2;
        const double middleY = at.y() - size.height() / 2;
        return {{left, below}, {right, below}, {left, above}, {right, above}, {at.x() + away, middleY},
            {at.x() - away - size.width(), middleY}, {middleX, at.y() + away}, {middleX, at.y() - away - size.height()}};
    }

    void paintText(const QString& text, const QFont& font, const QColor& color, const std::optional<QRectF>& box)
    {
        if (!box)
            return;
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(*box, Qt::AlignCenter | Qt::TextDontClip, text);
    }

    QSizeF textSize(const QString& text, const QFont& font) const
    {
        const QFontMetricsF metrics(font);
        return {std::ceil(metrics.horizontalAdvance(text)) + 2, std::ceil(metrics.ascent() + 0.6 * metrics.descent())};
    }

    void paintNames()
    {
        for (std::size_t i = 0; i < m_picture.tracks.size(); ++i)
            if (!m_picture.tracks[i].isFaint)
                m_room.mark(spreadPoints(m_pixels[i], 3.0));
        for (const PendingLabel& label : m_pending)
            if (const std::optional<QRectF> box = m_room.place(label.size, label.wishes))
                paintFormula(m_painter, *box, Qt::AlignCenter, Formula::fromTex(label.tex), label.letters, label.color);
        const QFont font = Theme::instance().sans(kMarkName * m_scale);
        if (m_picture.start && !m_picture.compact && !m_picture.startName.isEmpty()) {
            const QSizeF size = textSize(m_picture.startName, font);
            paintText(m_picture.startName, font, m_colors.ink,
                m_room.place(size, besides(m_geometry.toPixel(*m_picture.start), size, 16 * m_scale)));
        }
        for (const SurfaceMark& mark : m_picture.marks) {
            const QPointF at = m_geometry.toPixel(mark.at);
            if (mark.name.isEmpty() || !isInPlot(at))
                continue;
            const QSizeF size = textSize(mark.name, font);
            paintText(mark.name, font, m_colors.ink, m_room.place(size, besides(at, size, 17 * m_scale)));
        }
        if (!m_picture.compact)
            paintTrackNames();
    }

    void paintTrackNames()
    {
        const QFont font = Theme::instance().sans(kName * m_scale, true);
        m_nameSides.resize(m_picture.tracks.size(), -1);
        for (std::size_t i = 0; i < m_picture.tracks.size(); ++i) {
            const SurfaceTrack& track = m_picture.tracks[i];
            if (track.isFaint || track.name.isEmpty() || m_pixels[i].size() < 2)
                continue;
            const QSizeF size = textSize(track.name, font);
            m_room.prefer(m_nameSides[i]);
            const std::optional<QRectF> box = m_room.place(size, nameWishes(m_pixels[i], size));
            m_nameSides[i] = m_room.chosen();
            paintText(track.name, font, m_colors.*track.series.color, box);
        }
    }

    /// Along the path, so far that it can be told from the others, which all begin at the start.
    std::vector<QPointF> nameWishes(const std::vector<QPointF>& pixels, QSizeF size) const
    {
        std::vector<QPointF> wishes;
        for (const double share : {1.0, 0.55, 0.4, 0.7, 0.28, 0.85, 0.18}) {
            const auto index = static_cast<std::size_t>(share * static_cast<double>(pixels.size() - 1));
            for (const QPointF& wish : besides(pixels[index], size, 13 * m_scale))
                wishes.push_back(isInPlot(pixels[index]) ? wish : QPointF(qQNaN(), qQNaN()));
        }
        return wishes;
    }

    void paintFrame()
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colors.ctl, 1));
        m_painter.drawRoundedRect(m_plot.adjusted(0.5, 0.5, -0.5, -0.5), kSurfaceRadius, kSurfaceRadius);
        if (!m_picture.focused)
            return;
        m_painter.setPen(QPen(m_colors.ink, 2));
        m_painter.drawRoundedRect(m_plot.adjusted(-3, -3, 3, 3), kSurfaceRadius + 3, kSurfaceRadius + 3);
    }

    void paintTicks()
    {
        const QFont font = Theme::instance().font(TextRole::Tick, m_scale);
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(m_colors.ink3);
        const double spacing
            = std::max(m_plot.width() / (m_picture.compact ? 3.2 : 4.999), (m_picture.compact ? 44 : 60) * m_scale);
        std::vector<QRectF> taken;
        for (const PlotTick& tick : m_geometry.xTicks(std::min(spacing, kTickSpacing * 1.6 * m_scale))) {
            const double width = metrics.horizontalAdvance(tick.text);
            const double left
                = std::clamp(m_geometry.xToPixel(tick.value) - width / 2, m_plot.left() - 8, m_plot.right() - width + 8);
            m_painter.drawText(QPointF(left, m_plot.bottom() + 19 * m_scale), tick.text);
            taken.emplace_back(left - 5, m_plot.bottom() + 4, width + 10, 18 * m_scale);
        }
        for (const PlotTick& tick : m_geometry.yTicks(std::min(spacing, kTickSpacing * 1.6 * m_scale))) {
            const double width = metrics.horizontalAdvance(tick.text);
            const double middle
                = std::clamp(m_geometry.yToPixel(tick.value), m_plot.top() + 6 * m_scale, m_plot.bottom() - 4 * m_scale);
            const double left = m_plot.left() - 9 * m_scale - width;
            m_painter.drawText(QPointF(left, middle + 4.6 * m_scale), tick.text);
            taken.emplace_back(left, middle - 9 * m_scale, width, 18 * m_scale);
        }
        paintSymbols(taken);
    }

    // At the ends of the axes, moved inwards past the numbers.
    void paintSymbols(const std::vector<QRectF>& taken)
    {
        const double letters = kSymbol * m_scale;
        const auto isFree = [&taken](const QRectF& box) {
            return std::none_of(taken.begin(), taken.end(), [&box](const QRectF& other) { return other.intersects(box); });
        };
        const QString& horizontal = m_picture.horizontal;
        const double width = formulaWidth(horizontal, letters);
        QRectF below(m_plot.right() - width - 2, m_plot.bottom() + 5 * m_scale, width, 20 * m_scale);
        while (!isFree(below) && below.left() > m_plot.center().x())
            below.translate(-4, 0);
        paintFormula(m_painter, QPointF(below.left(), below.bottom() - 2 * m_scale), horizontal, letters, m_colors.ink);
        const QString& vertical = m_picture.vertical;
        const double height = 22 * m_scale;
        const double left = std::max(1.0, m_plot.left() - 11 * m_scale - formulaWidth(vertical, letters));
        QRectF beside(left, m_plot.top() + 2, formulaWidth(vertical, letters), height);
        while (!isFree(beside) && beside.top() < m_plot.center().y())
            beside.translate(0, 4);
        paintFormula(m_painter, QPointF(beside.left(), beside.bottom() - 4 * m_scale), vertical, letters, m_colors.ink);
    }

    void paintMessage()
    {
        if (m_picture.message.isEmpty())
            return;
        const QFont font = Theme::instance().font(TextRole::Body, m_scale);
        const QFontMetricsF metrics(font);
        const double room = 0.8 * m_plot.width();
        QRectF text
            = metrics.boundingRect(QRectF(0, 0, room, m_plot.height()), Qt::AlignCenter | Qt::TextWordWrap, m_picture.message);
        text.moveCenter(m_plot.center());
        m_painter.setPen(QPen(m_colors.line, 1));
        m_painter.setBrush(m_colors.surface);
        m_painter.drawRoundedRect(text.adjusted(-14, -10, 14, 10), metrics::kButtonRadius, metrics::kButtonRadius);
        m_painter.setFont(font);
        m_painter.setPen(m_colors.ink2);
        m_painter.drawText(text.adjusted(-2, -2, 2, 2), Qt::AlignCenter | Qt::TextWordWrap, m_picture.message);
    }

    void paintReadOut()
    {
        if (!m_picture.probe || m_picture.readOutTex.isEmpty())
            return;
        const double letters = kReadOut * m_scale;
        const double gap = 14 * m_scale;
        double width = -gap;
        for (const QString& tex : m_picture.readOutTex)
            width += formulaWidth(tex, letters) + gap;
        const QSizeF size(width + 18 * m_scale, 28 * m_scale);
        const QPointF at = m_geometry.toPixel(*m_picture.probe);
        QRectF panel(at + QPointF(14, 16) * m_scale, size);
        if (panel.right() > m_picture.size.width() - 2)
            panel.moveRight(std::max(size.width() + 2, std::min(at.x() - 8 * m_scale, m_picture.size.width() - 2)));
        if (panel.left() < 2)
            panel.moveLeft(2);
        if (panel.bottom() > m_picture.size.height() - 2)
            panel.moveBottom(at.y() - 12 * m_scale);
        panel = QRectF(
            std::floor(panel.left()) + 0.5, std::floor(panel.top()) + 0.5, std::ceil(size.width()), std::ceil(size.height()));
        m_painter.setPen(QPen(m_colors.ctl, 1));
        m_painter.setBrush(m_colors.surface);
        m_painter.drawRoundedRect(panel, metrics::kFieldRadius, metrics::kFieldRadius);
        double left = panel.left() + 9 * m_scale;
        for (const QString& tex : m_picture.readOutTex)
            left += paintFormula(m_painter, QPointF(left, panel.center().y() + 0.33 * letters), tex, letters, m_colors.ink) + gap;
    }

    /// Waits until everything is known that it must not cover.
    struct PendingLabel {
        QString tex;
        QSizeF size;
        std::vector<QPointF> wishes;
        double letters = 17;
        QColor color;
    };

    QPainter& m_painter;
    const SurfaceViewPicture& m_picture;
    std::vector<int>& m_nameSides;
    const PlotGeometry& m_geometry;
    const Colors& m_colors;
    QRectF m_plot;
    double m_scale;
    LabelRoom m_room;
    std::vector<std::vector<QPointF>> m_pixels; ///< of each track
    std::vector<PendingLabel> m_pending;
};

} // namespace

void paintSurfaceView(QPainter& painter, const SurfaceViewPicture& picture, std::vector<int>& nameSides)
{
    Painting(painter, picture, nameSides).paint();
}

} // namespace chalknet::ui
