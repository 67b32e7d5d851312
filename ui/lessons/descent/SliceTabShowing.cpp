// What the tab shows of the network, its path and its slice, and when its tasks are done.
#include "ui/lessons/descent/SliceTab.h"

#include "ui/controls/ElidedLabel.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/descent/SliceDirectionsCard.h"
#include "ui/lessons/descent/SliceNetworkCard.h"
#include "ui/lessons/descent/SliceNumbersCard.h"
#include "ui/lessons/descent/SliceTexts.h"
#include "ui/theme/Theme.h"
#include "ui/views/SurfaceView.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr std::uint64_t kTaskUpdates = 50;
constexpr double kTaskShare = 0.5; // of the loss at the start
constexpr int kTaskCells = 5;
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

// ---- showing

void SliceTab::showAll()
{
    m_network->setState(m_controller.state());
    m_directions->setState(m_controller.state());
    m_directions->setPathReason(m_controller.path().moments().size() < 3 ? sliceObstacleText(SliceObstacle::NoPath) : QString());
    showNote();
    showPicture();
}

void SliceTab::showPicture()
{
    const PlanePicturePointer picture = m_controller.picture();
    const SliceFrame* frame = m_controller.shownFrame();
    const SliceObstacle obstacle = m_controller.obstacle();
    if (!picture || frame == nullptr) {
        m_surface->setGrid({});
        m_surface->setMessage(obstacle == SliceObstacle::None ? tr("Calculating …") : sliceObstacleText(obstacle));
        m_time->setText({});
        const bool isWeights = m_controller.state().directions == SliceDirections::Weights;
        m_directions->setFrame(
            {QStringLiteral("\\alpha"), QStringLiteral("\\beta")}, {}, isWeights ? QString() : sliceObstacleText(obstacle));
        m_equation->setTex(QStringLiteral("E(\\theta_0 + \\alpha\\, d_1 + \\beta\\, d_2)"));
        layOut();
        showMoved();
        return;
    }
    SurfaceGrid grid;
    grid.resolution = picture->plane.columns;
    grid.values = picture->losses;
    grid.range = m_controller.shownRange();
    float lowest = std::numeric_limits<float>::infinity();
    for (const float loss : grid.values)
        if (std::isfinite(loss))
            lowest = std::min(lowest, loss);
    grid.lowest = std::isfinite(lowest) ? static_cast<double>(lowest) : 0.0;
    m_surface->setMessage({});
    m_surface->setAxisSymbols(frame->symbols[0], frame->symbols[1]);
    m_surface->setGrid(grid);
    m_time->setText(sliceTimeText(*picture));
    m_directions->setFrame(
        frame->symbols, grid.range.size() / 2.0, sliceDirectionsText(*frame, picture->plane.origin.values().size()));
    m_equation->setTex(frame->directions == SliceDirections::Weights
            ? QStringLiteral("E(%1, %2)").arg(frame->symbols[0], frame->symbols[1])
            : QStringLiteral("E(\\theta_0 + \\alpha\\, d_1 + \\beta\\, d_2)"));
    m_drawn.invalidate();
    layOut();
    showMoved();
}

void SliceTab::showMoved()
{
    constexpr qint64 kInterval = 66; // milliseconds; faster than anyone reads numbers
    const bool isRunning = m_controller.isRunning();
    if (isRunning && m_drawn.isValid() && m_drawn.elapsed() < kInterval)
        return;
    m_drawn.start();
    const SnapshotPointer snapshot = m_controller.network() ? m_controller.network()->snapshot() : nullptr;
    if (isRunning || !snapshot || snapshot->position.step != m_placeStep || snapshot->generation != m_placeGeneration)
        m_place.reset();
    showNote();
    showNetwork();
    showPath();
    showArrow();
    showRing();
    showNumbers();
    checkTasks();
    constexpr qint64 kTold = 300; // milliseconds between two words about progress and speed
    if (isRunning && m_told.isValid() && m_told.elapsed() < kTold)
        return;
    m_told.start();
    emit changed();
}

void SliceTab::showNetwork()
{
    TrainedNetwork* network = m_controller.network();
    SliceNetworkCard::Status status;
    status.isThere = network != nullptr;
    if (network != nullptr) {
        const LabNetwork present = network->network();
        const SnapshotPointer snapshot = network->snapshot();
        status.isPlaying = network->isPlaying();
        status.isTrainable = network->state() != TrainingSession::State::Diverged
            && network->state() != TrainingSession::State::Failed && network->state() != TrainingSession::State::Empty;
        if (snapshot)
            status.position
                = tr("epoch %1   update %2")
                      .arg(fixed(snapshot->position.epochs(), 1), grouped(static_cast<qint64>(snapshot->position.step)));
        const QString shape = QString::fromStdString(shapeText(present.spec));
        const QString count = grouped(static_cast<qint64>(parameterCount(present.spec)));
        status.network = tr("%1, %2 parameters").arg(shape, count);
        status.details = tr("%1, %2 parameters, %3 rows").arg(shape, count, grouped(static_cast<qint64>(present.data.rows())));
        m_directions->setParameters(&present.parameters);
    } else {
        m_directions->setParameters(nullptr);
    }
    m_network->setStatus(status);
}

void SliceTab::showPath()
{
    constexpr std::size_t kMostPlaces = 600; // more cannot be told apart
    const std::vector<QPointF>& places = m_controller.places();
    std::vector<SurfaceTrack> tracks;
    if (!places.empty()) {
        SurfaceTrack track;
        track.name = tr("path");
        track.series = {&Colors::c1, 2.6, PlotDash::Solid, PlotMarker::Circle};
        const std::size_t stride = (places.size() + kMostPlaces - 1) / kMostPlaces;
        for (std::size_t i = (places.size() - 1) % stride; i < places.size(); i += stride)
            track.places.push_back(places[i]);
        tracks.push_back(std::move(track));
    }
    m_surface->setTracks(std::move(tracks));
    std::vector<QPointF> curve;
    curve.reserve(m_controller.path().moments().size());
    for (const SlicePath::Moment& moment : m_controller.path().moments())
        curve.emplace_back(static_cast<double>(moment.step), moment.loss);
    m_numbers->setCurve(std::move(curve));
}

// −∇E seen in the plane, times a written factor, so that it is neither a dot nor longer than the picture.
void SliceTab::showArrow()
{
    constexpr double kShare = 0.2; // of the picture at most
    const std::optional<PlanePlace> position = m_controller.position();
    const std::optional<QPointF> down = m_controller.downhill();
    const QRectF range = m_controller.shownRange();
    if (!position || !down || range.isNull())
        return m_surface->setArrows({});
    const double length = std::hypot(down->x() / range.width(), down->y() / range.height());
    if (!(length > 1e-9))
        return m_surface->setArrows({});
    const double factor = steppedReach(kShare / length, -1);
    const QPointF from(position->alpha, position->beta);
    const QString label
        = factor == 1.0 ? QStringLiteral("-\\nabla E") : QStringLiteral("-\\num{%1}\\,\\nabla E").arg(compact(factor));
    m_surface->setArrows({{from, from + factor * *down, {&Colors::ink, 2.2, PlotDash::Solid, PlotMarker::None}, label}});
}

void SliceTab::showRing()
{
    const std::optional<PlanePlace> position = m_controller.position();
    const QRectF range = m_controller.shownRange();
    if (!position || m_controller.isRunning() || range.isNull())
        return m_surface->setStart(std::nullopt);
    const double step = std::min(range.width(), range.height()) / 80.0;
    m_surface->setStartName(m_place ? tr("new place") : tr("network"));
    m_surface->setStart(m_place.value_or(QPointF(position->alpha, position->beta)), step);
}

void SliceTab::showNumbers()
{
    using Numbers = SliceNumbersCard;
    const QString none = QStringLiteral("–");
    const SnapshotPointer snapshot = m_controller.network() ? m_controller.network()->snapshot() : nullptr;
    const std::optional<double> loss = m_controller.networkLoss();
    const std::optional<PlanePlace> position = m_controller.position();
    const SliceFrame* frame = m_controller.shownFrame();
    m_numbers->setNumber(Numbers::Loss, tr("Loss $E$"), loss ? sliceLossText(*loss) : none);
    m_numbers->setNumber(
        Numbers::Accuracy, tr("Accuracy"), snapshot && snapshot->train.hasAccuracy() ? percent(snapshot->train.accuracy) : none);
    const auto symbol = [frame](std::size_t axis) {
        return QStringLiteral("$%1$").arg(frame != nullptr ? frame->symbols[axis]
                : axis == 0                                ? QStringLiteral("\\alpha")
                                                           : QStringLiteral("\\beta"));
    };
    std::optional<QPointF> place = m_place;
    if (!place && position)
        place = QPointF(position->alpha, position->beta);
    m_numbers->setNumber(Numbers::Alpha, symbol(0), place ? fixed(place->x(), 3) : none);
    m_numbers->setNumber(Numbers::Beta, symbol(1), place ? fixed(place->y(), 3) : none);
    const double here = place ? m_controller.lossAt(*place).value_or(kUnknown) : kUnknown;
    m_numbers->setNumber(
        Numbers::SliceLoss, m_place ? tr("At the ring") : tr("In the slice"), std::isnan(here) ? none : sliceLossText(here));
    m_numbers->setNumber(Numbers::Distance, tr("Distance"), position && !m_place ? fixed(position->distance, 2) : none);

    QString remark;
    if (m_place && !std::isnan(here) && loss && *loss > 0.0) {
        const double change = here / *loss - 1.0;
        remark = change <= 0.0 ? tr("The loss at the ring is %1 lower than the network’s.").arg(percent(-change))
                               : tr("The loss at the ring is %1 higher than the network’s.").arg(percent(change));
    } else if (position && !std::isnan(here) && loss) {
        remark = sliceDistanceText(position->distance, here, *loss);
    }
    if (remark != m_numbers->remark())
        m_numbers->setRemark(remark);
    const bool canMove = m_controller.picture() && !m_controller.isRunning() && position;
    m_numbers->setUse(canMove ? tr("Use this place") : QString(), m_place.has_value());
}

void SliceTab::showNote()
{
    const bool isDiverged = m_controller.network() && m_controller.network()->state() == TrainingSession::State::Diverged;
    const bool isFailed = m_controller.network() && m_controller.network()->state() == TrainingSession::State::Failed;
    const QString text = isDiverged ? sliceObstacleText(SliceObstacle::NotFinite)
        : isFailed                  ? tr("The device that trains has failed. Reset starts again.")
                                    : QString();
    if (text.isEmpty())
        m_note->hideNote();
    else if (m_note->isHidden() || m_note->text() != text)
        m_note->showNote(text, isDiverged ? tr("Back to the last good step") : QString());
}

// ---- tasks

QStringList SliceTab::taskIds() const
{
    return {downhillTask(), placeTask()};
}

LessonTask SliceTab::task(const QString& id) const
{
    LessonTask task;
    if (id == downhillTask()) {
        task.text
            = tr("Let the network train and follow its path in the slice until its loss is half of what it was at the start.");
        const auto& moments = m_controller.path().moments();
        if (!moments.empty() && moments.front().loss > 0.0) {
            const double fallen = (1.0 - moments.back().loss / moments.front().loss) / (1.0 - kTaskShare);
            task.progress = static_cast<int>(std::clamp(std::floor(fallen * kTaskCells), 0.0, double(kTaskCells)));
            task.progressOf = kTaskCells;
            task.progressText
                = tr("%1, at the start %2").arg(sliceLossText(moments.back().loss), sliceLossText(moments.front().loss));
        }
        task.hint = tr("Press play. The end of the line is the network; the line is where it came from.");
    } else if (id == placeTask()) {
        task.text = tr("Pause, drag the ring to a place whose loss is at least 20 % lower, and set the network there with “Use "
                       "this place”.");
        task.hint = tr("Train first and choose “Of the path”. Then reset: the network is back at its start, and the slice still "
                       "shows the valley where it had been.");
    }
    return task;
}

void SliceTab::checkTasks()
{
    const auto& moments = m_controller.path().moments();
    if (moments.empty() || !m_controller.picture())
        return;
    const bool isLong = moments.back().step >= moments.front().step + kTaskUpdates;
    if (isLong && moments.back().loss <= kTaskShare * moments.front().loss)
        emit taskReached(downhillTask());
}

} // namespace chalknet::ui
