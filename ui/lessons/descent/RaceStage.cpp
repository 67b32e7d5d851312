// Tracks: strong up to the present update, faint after it.
#include "ui/lessons/descent/RaceStage.h"

#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/RaceTexts.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/SurfaceView.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chalknet::ui {

namespace {

constexpr int kResolution = 256;
constexpr double kRemarkHeight = 24.0;
constexpr double kTwoLines = 42.0; ///< where the stage is narrow and has height to spare
constexpr double kFarAway = 30.0; ///< domain widths: beyond, a path is only a direction
constexpr int kStepsAcross = 70; ///< arrow keys from edge to edge

QPointF pointOf(const SurfacePoint& place)
{
    return {place[0], place[1]};
}

/// The places from one update to another; ends with the first that is far outside, so that lines stay paintable.
std::vector<QPointF> placesOf(const SurfacePath& path, std::size_t from, std::size_t to, double far)
{
    std::vector<QPointF> places;
    for (std::size_t k = from; k <= std::min(to, path.updates()); ++k) {
        const SurfacePoint& place = path.moments[k].place;
        const double size = std::max(std::abs(place[0]), std::abs(place[1]));
        if (!(size <= far)) {
            if (std::isfinite(size))
                places.push_back(pointOf(place) * (far / size));
            break;
        }
        places.push_back(pointOf(place));
    }
    return places;
}

void addPath(std::vector<SurfaceTrack>& tracks, const RaceMoment& moment, OptimizerType type, double far)
{
    const SurfacePath* path = moment.run.path(type);
    if (path == nullptr || moment.isAsking)
        return;
    const auto position = static_cast<std::size_t>(moment.position);
    SurfaceTrack done{trackName(moment, type), placesOf(*path, 0, position, far), optimizerSeries(type), false};
    if (position < path->updates()) {
        SurfaceTrack later{{}, placesOf(*path, position, path->updates(), far), done.series, true};
        later.series.dash = PlotDash::Solid; // thin dashes are dust, and slow to paint
        tracks.push_back(std::move(later));
    }
    const bool isMoving = moment.glide < 1.0 && done.places.size() == position + 1 && position > 0;
    if (isMoving) {
        const QPointF before = done.places[position - 1];
        done.places.back() = before + moment.glide * (done.places.back() - before);
    }
    if (position > 0)
        tracks.push_back(std::move(done));
}

SurfaceTrack arrivalCircle(const SurfacePoint& minimum, double radius)
{
    constexpr int kPoints = 48;
    SurfaceTrack circle;
    circle.series = {&Colors::ink2, 1.4, PlotDash::Short, PlotMarker::None};
    circle.isFaint = true;
    for (int i = 0; i <= kPoints; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / kPoints;
        circle.places.emplace_back(minimum[0] + radius * std::cos(angle), minimum[1] + radius * std::sin(angle));
    }
    return circle;
}

} // namespace

RaceStage::RaceStage(QWidget* parent)
    : Card(parent)
    , m_surface(new QComboBox(this))
    , m_formula(new FormulaView(this))
    , m_caption(new QLabel(this))
    , m_view(new SurfaceView(this))
    , m_remark(new MathText(this))
{
    for (std::size_t i = 0; i < kAllSurfaces.size(); ++i)
        m_surface->addItem(QString());
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextRole(m_caption, TextRole::FieldLabel);
    // The formula takes what combo box and caption leave.
    header()->insertWidget(0, m_surface);
    header()->insertWidget(1, m_formula, 1000);
    header()->addWidget(m_caption);
    body()->setSpacing(4);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_remark);
    connect(m_surface, &QComboBox::activated, this,
        [this](int index) { emit surfaceChosen(kAllSurfaces[static_cast<std::size_t>(index)]); });
    adopt();
    retranslate();
}

void RaceStage::showSurface(const RaceState& state, const RaceRun& run, const SurfaceDomain& range)
{
    const QSignalBlocker blocker(m_surface);
    m_surface->setCurrentIndex(static_cast<int>(std::ranges::find(kAllSurfaces, state.surface) - kAllSurfaces.begin()));
    m_formula->setTex(surfaceTex(state.surface));
    const std::array<QString, 2> symbols = surfaceSymbols(state.surface);
    m_view->setAxisSymbols(symbols[0], symbols[1]);
    SurfaceGrid grid;
    grid.resolution = kResolution;
    grid.values = surfaceGrid(run.surface, range, kResolution, kResolution);
    grid.range = QRectF(range.left, range.bottom, range.right - range.left, range.top - range.bottom);
    grid.lowest = run.surface.lowestValue();
    m_view->setGrid(grid);
    m_view->setEvaluator([surface = run.surface](QPointF place) { return std::optional(surface.value({place.x(), place.y()})); });
    showMarks(run);
}

void RaceStage::showMarks(const RaceRun& run)
{
    std::vector<SurfaceMark> marks;
    for (const SurfacePoint& place : run.surface.minima())
        marks.push_back({SurfaceMark::Kind::Minimum, pointOf(place), tr("minimum")});
    for (const SurfacePoint& place : run.surface.saddles())
        marks.push_back({SurfaceMark::Kind::Saddle, pointOf(place), tr("saddle point")});
    m_view->setMarks(std::move(marks));
}

void RaceStage::showMoment(const RaceMoment& moment)
{
    const SurfaceDomain domain = moment.run.surface.domain();
    const double width = domain.right - domain.left;
    std::vector<SurfaceTrack> tracks;
    if (moment.marksArrival)
        for (const SurfacePoint& minimum : moment.run.surface.minima())
            tracks.push_back(arrivalCircle(minimum, arrivalDistance(moment.state.surface)));
    for (const OptimizerType type : kAllOptimizers)
        addPath(tracks, moment, type, kFarAway * width);
    m_view->setTracks(std::move(tracks));
    m_view->setStart(pointOf(moment.state.start), width / kStepsAcross);
    m_remark->setText(raceRemark(moment));
}

void RaceStage::setStageScale(double scale)
{
    m_scale = scale;
    adopt();
}

void RaceStage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_surface->setVisible(!presenting);
    adopt();
}

void RaceStage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    adopt();
}

void RaceStage::adopt()
{
    const double stage = m_scale * (m_presenting ? 1.25 : 1.0);
    m_formula->setPixelSize((m_narrow ? 19.0 : 22.0) * m_scale * (m_presenting ? 1.4 : 1.0));
    m_view->setStageScale(stage);
    m_caption->setVisible(!m_narrow);
    m_remark->setPixelSize(14.0 * stage);
    m_remark->setFixedHeight(static_cast<int>((m_narrow ? kTwoLines : kRemarkHeight) * stage));
}

int RaceStage::widthFor(int height) const
{
    constexpr double kAxes = 50.0; // numbers at the left are wider than those below are high
    constexpr double kBelow = 34.0;
    const QMargins margins = layout()->contentsMargins();
    const int headerHeight = std::max({34, m_surface->sizeHint().height(), m_formula->sizeHint().height()});
    const double plane = height - margins.top() - margins.bottom() - headerHeight - 12 - kRemarkHeight * m_scale;
    return static_cast<int>(plane - kBelow * m_scale + kAxes * m_scale) + margins.left() + margins.right();
}

void RaceStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void RaceStage::retranslate()
{
    m_surface->setAccessibleName(tr("Surface"));
    m_surface->setToolTip(tr("What the optimisers go down on: linear regression on the rows shown, or a chosen form"));
    for (std::size_t i = 0; i < kAllSurfaces.size(); ++i)
        m_surface->setItemText(static_cast<int>(i), surfaceLabel(kAllSurfaces[i]));
    m_surface->setMinimumWidth(m_surface->sizeHint().width() + 10);
    m_formula->setAccessibleName(tr("Formula of the surface"));
    m_caption->setText(tr("darker = larger loss"));
    m_view->setAccessibleName(tr("Loss surface with the paths"));
    m_view->setToolTip({});
}

} // namespace chalknet::ui
