// State of the contour map and what it says; painting, pointer and keys stand apart.
#include "ui/views/SurfaceView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/Formula.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/PictureScope.h"
#include "ui/views/ContourLines.h"
#include "ui/views/SurfaceGround.h"
#include "ui/views/SurfaceViewPainting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kLevels = 12;
constexpr int kCompactLevels = 8;

} // namespace

SurfaceView::SurfaceView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &SurfaceView::clearGround);
    layOut();
}

void SurfaceView::setGrid(const SurfaceGrid& grid)
{
    if (grid == m_grid)
        return;
    m_grid = grid;
    m_levels = surfaceLevels(m_grid, m_compact ? kCompactLevels : kLevels);
    m_contours.clear();
    for (const double level : m_levels)
        m_contours.push_back(contourLines(m_grid.values, m_grid.resolution, level));
    layOut();
    refresh();
}

void SurfaceView::setAxisSymbols(const QString& horizontal, const QString& vertical)
{
    if (horizontal == m_horizontal && vertical == m_vertical)
        return;
    m_horizontal = horizontal;
    m_vertical = vertical;
    layOut();
    refresh();
}

void SurfaceView::setTracks(std::vector<SurfaceTrack> tracks)
{
    if (tracks == m_tracks)
        return;
    m_tracks = std::move(tracks);
    refresh();
}

void SurfaceView::setMarks(std::vector<SurfaceMark> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    refresh();
}

void SurfaceView::setArrows(std::vector<SurfaceArrow> arrows)
{
    if (arrows == m_arrows)
        return;
    m_arrows = std::move(arrows);
    update();
}

void SurfaceView::setRegions(SurfaceRegions regions)
{
    if (regions == m_regions)
        return;
    m_regions = std::move(regions);
    clearGround();
}

void SurfaceView::setStartName(const QString& name)
{
    if (name == m_startName)
        return;
    m_startName = name;
    refresh();
}

void SurfaceView::setStart(std::optional<QPointF> start, double step)
{
    if (start == m_start && step == m_step)
        return;
    m_start = start;
    m_step = step;
    if (!m_start)
        m_isOnHandle = false;
    refresh();
}

void SurfaceView::setEvaluator(Evaluator evaluator)
{
    m_evaluator = std::move(evaluator);
    refresh();
}

void SurfaceView::setStageScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    layOut();
    update();
}

void SurfaceView::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    SurfaceGrid grid;
    std::swap(grid, m_grid);
    setGrid(grid); // with as many lines as fit
    layOut();
    update();
}

void SurfaceView::setMessage(const QString& message)
{
    if (message == m_message)
        return;
    m_message = message;
    refresh();
}

void SurfaceView::refresh()
{
    announceChange(this);
    update();
}

void SurfaceView::layOut()
{
    m_geometry = layOutSurfaceView(m_grid.range, m_horizontal, m_vertical, size(), m_scale, m_compact);
    clearGround();
}

void SurfaceView::clearGround()
{
    m_image = {};
    update();
}

void SurfaceView::renderGround()
{
    m_image = surfaceGround(m_grid, m_levels, m_contours, m_regions, m_geometry.plot().width(), paintedPixelRatio(*this), m_scale);
}

std::optional<double> SurfaceView::heightAt(QPointF place) const
{
    return m_evaluator ? m_evaluator(place) : surfaceHeight(m_grid, place);
}

QString SurfaceView::readOutText() const
{
    if (!m_probe)
        return {};
    QStringList parts;
    for (const QString& tex : surfaceReadOutTex(m_horizontal, m_vertical, m_grid.range, *m_probe, heightAt(*m_probe)))
        parts.append(Formula::fromTex(tex).toPlainText());
    return parts.join(QStringLiteral(", "));
}

QString SurfaceView::accessibleText() const
{
    const auto written = [this](QPointF place) {
        QStringList parts;
        for (const QString& tex : surfaceReadOutTex(m_horizontal, m_vertical, m_grid.range, place, heightAt(place)))
            parts.append(Formula::fromTex(tex).toPlainText());
        return parts.join(QStringLiteral(", "));
    };
    QStringList parts;
    if (!m_message.isEmpty())
        parts.append(m_message);
    if (m_probe)
        parts.append(readOutText());
    if (m_start)
        //: %1 as in "w = 0.52, b = 1.10, E = 0.148"
        parts.append(m_startName.isEmpty() ? tr("Start at %1").arg(written(*m_start))
                                           : tr("%1 at %2").arg(m_startName, written(*m_start)));
    for (const SurfaceMark& mark : m_marks)
        if (!mark.name.isEmpty())
            //: %1 "minimum", %2 where it lies
            parts.append(tr("%1 at %2").arg(mark.name, written(mark.at)));
    int faint = 0;
    for (const SurfaceTrack& track : m_tracks) {
        faint += track.isFaint ? 1 : 0;
        if (track.isFaint || track.name.isEmpty() || track.places.empty())
            continue;
        parts.append(tr("%1: %n update(s), at %2", nullptr, static_cast<int>(track.places.size()) - 1)
                         .arg(track.name, written(track.places.back())));
    }
    if (faint > 0)
        parts.append(tr("%n more path(s)", nullptr, faint));
    return parts.join(QStringLiteral("; "));
}

void SurfaceView::paintEvent(QPaintEvent*)
{
    if (m_image.isNull() || m_image.devicePixelRatio() != paintedPixelRatio(*this))
        renderGround();
    const std::optional<QPointF> probe = isPaintingPicture() ? std::nullopt : m_probe;
    const QStringList readOut
        = probe ? surfaceReadOutTex(m_horizontal, m_vertical, m_grid.range, *probe, heightAt(*probe)) : QStringList();
    QPainter painter(this);
    paintSurfaceView(painter,
        {.ground = m_image,
            .geometry = m_geometry,
            .tracks = m_tracks,
            .marks = m_marks,
            .arrows = m_arrows,
            .horizontal = m_horizontal,
            .vertical = m_vertical,
            .start = m_start,
            .startName = m_startName.isEmpty() ? tr("start") : m_startName,
            .readOutTex = readOut,
            .probe = probe,
            .message = m_message,
            .size = size(),
            .scale = m_scale,
            .compact = m_compact,
            .isHandleHot = (m_dragging || m_isOnHandle) && !isPaintingPicture(),
            .focused = showsKeyboardFocus(*this)},
        m_nameSides);
}

void SurfaceView::resizeEvent(QResizeEvent*)
{
    layOut();
}

} // namespace chalknet::ui
