// Opening, moving and closing; pictures of moments come from the maker.
#include "ui/lessons/lab/LabTime.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFilmInterval = 33; // milliseconds
constexpr double kFilmPictures = 300.0; // of a whole run at speed 1

} // namespace

LabTime::LabTime(LabController& controller, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
{
    m_timer.setInterval(kFilmInterval);
    connect(&m_timer, &QTimer::timeout, this, &LabTime::advanceFilm);
    connect(&m_controller, &LabController::runsChanged, this, &LabTime::onRuns);
    connect(&m_controller, &LabController::replaced, this, &LabTime::close);
    connect(&m_controller, &LabController::stateChanged, this, [this] {
        if (m_open && m_controller.isPlaying())
            close();
    });
    connect(&m_maker, &MomentMaker::snapshotReady, this, [this](const SnapshotPointer& snapshot) {
        if (!m_open)
            return;
        m_snapshot = snapshot;
        emit snapshotReady();
    });
}

std::uint64_t LabTime::step() const
{
    return m_open && m_index < history().size() ? history().moment(m_index).position.step : 0;
}

std::uint64_t LabTime::lastStep() const
{
    return history().isEmpty() ? 0 : history().back().position.step;
}

// What was too dear while it trained is known from the picture.
HistoryLosses LabTime::losses() const
{
    if (!m_open || m_index >= history().size())
        return {};
    const HistoryLosses kept = history().moment(m_index).losses;
    if (std::isnan(kept.trainLoss) && m_snapshot && m_snapshot->position == history().moment(m_index).position)
        return historyLosses(m_snapshot->train, m_snapshot->test);
    return kept;
}

bool LabTime::canShow(int run) const
{
    const LabRun* found = m_controller.runs().find(run);
    return found && !m_controller.historyOf(run).isEmpty() && found->present.data == m_controller.document().data;
}

void LabTime::open(std::uint64_t step)
{
    if (m_open)
        return setStep(step);
    if (m_controller.runs().isEmpty() || !canShow(m_controller.runs().present().number))
        return;
    m_controller.setPlaying(false);
    m_run = m_controller.runs().present().number;
    m_open = true;
    m_snapshot = m_controller.snapshot();
    m_index = history().nearestTo(step);
    emit openChanged();
    emit changed();
    requestMoment();
}

void LabTime::close()
{
    if (!m_open)
        return;
    setFilm(Film::Still);
    m_maker.cancel();
    m_snapshot.reset();
    m_open = false;
    emit openChanged();
}

void LabTime::showRun(int run)
{
    if (!m_open || run == m_run || !canShow(run))
        return;
    const std::uint64_t before = step();
    setFilm(Film::Still);
    m_run = run;
    m_index = history().nearestTo(before);
    emit changed();
    requestMoment();
}

void LabTime::setStep(std::uint64_t step)
{
    if (m_open && !history().isEmpty())
        setIndex(history().nearestTo(step));
}

void LabTime::setIndex(std::size_t index)
{
    if (!m_open || history().isEmpty())
        return;
    index = std::min(index, history().size() - 1);
    if (index == m_index)
        return;
    m_index = index;
    emit changed();
    requestMoment();
}

void LabTime::moveBy(int moments)
{
    if (!m_open)
        return;
    const auto last = static_cast<std::int64_t>(history().size()) - 1;
    setFilm(Film::Still);
    setIndex(static_cast<std::size_t>(std::clamp<std::int64_t>(static_cast<std::int64_t>(m_index) + moments, 0, last)));
}

void LabTime::setFilm(Film film)
{
    if (film != Film::Still && (!m_open || history().size() < 2))
        return;
    if (m_film == film)
        return;
    m_film = film;
    if (film == Film::Still) {
        m_timer.stop();
    } else {
        // From the end it begins anew.
        const std::size_t last = history().size() - 1;
        if (film == Film::Forwards && m_index == last)
            setIndex(0);
        else if (film == Film::Backwards && m_index == 0)
            setIndex(last);
        m_filmPlace = static_cast<double>(m_index);
        m_timer.start();
    }
    emit filmChanged();
}

void LabTime::setFilmSpeed(double speed)
{
    m_filmSpeed = speed;
    emit filmChanged();
}

void LabTime::advanceFilm()
{
    const auto last = static_cast<double>(history().size() - 1);
    const double stride = m_filmSpeed * std::max(last / kFilmPictures, 0.25);
    m_filmPlace = std::clamp(m_filmPlace + (m_film == Film::Forwards ? stride : -stride), 0.0, last);
    setIndex(static_cast<std::size_t>(std::llround(m_filmPlace)));
    if (m_filmPlace <= 0.0 || m_filmPlace >= last)
        setFilm(Film::Still);
}

void LabTime::branch()
{
    if (!m_open || !m_controller.canBranch(m_run))
        return;
    const int run = m_run;
    const std::uint64_t from = step();
    close();
    m_controller.branchFrom(run, from);
}

MomentRequest LabTime::momentOf(int run, std::uint64_t step) const
{
    MomentRequest wanted;
    const History& past = m_controller.historyOf(run);
    const std::size_t index = past.indexAt(step);
    const std::span<const float> values = past.parameters(index);
    auto problem = std::make_shared<TrainingProblem>();
    problem->spec = m_controller.runs().find(run)->present.spec;
    problem->train = m_controller.split().train;
    problem->test = m_controller.split().test;
    wanted.problem = std::move(problem);
    wanted.parameters.assign(values.begin(), values.end());
    wanted.position = past.moment(index).position;
    wanted.config = past.configAt(wanted.position.step);
    wanted.request = m_controller.snapshotRequest();
    return wanted;
}

void LabTime::requestMoment()
{
    m_maker.request(momentOf(m_run, step()));
}

// A run that is looked at may have been removed.
void LabTime::onRuns()
{
    if (!m_open)
        return;
    if (!canShow(m_run))
        return close();
    m_index = std::min(m_index, history().size() - 1);
    emit changed();
}

} // namespace chalknet::ui
