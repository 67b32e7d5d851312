// The loop over slices, and what is looked at between them.
#include "ui/lessons/lab/ManyStartsWorker.h"

#include "engine/training/Snapshot.h"

#include <algorithm>
#include <exception>
#include <new>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace chalknet::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kNiceness = 10; // the window comes first
constexpr auto kSlice = 25ms;
constexpr auto kBetweenPictures = 120ms;
constexpr int kPictureShare = 3; // pictures take at most a quarter of the time
constexpr std::size_t kAtATime = 8; // networks that train one after the other, which keep buffers of their own

DeviceChoice host()
{
    DeviceChoice choice;
    choice.mode = DeviceChoice::Mode::Host;
    return choice;
}

} // namespace

ManyStartsWorker::ManyStartsWorker()
    : m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ManyStartsWorker::tick);
}

ManyStartsWorker::~ManyStartsWorker() = default;

void ManyStartsWorker::prepareThread()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, 0, kNiceness);
#endif
}

void ManyStartsWorker::begin(std::shared_ptr<const StartsJob> job, std::uint64_t generation)
{
    drop();
    m_job = std::move(job);
    m_generation = generation;
    m_hostOnly = false;
    m_paused = false;
    m_picture = {};
    m_picture.generation = generation;
    m_picture.job = m_job;
    m_picture.results.resize(m_job->count);
    for (std::size_t i = 0; i < m_job->count; ++i) {
        m_picture.results[i].seed = m_job->firstSeed + i;
        m_picture.results[i].loss = kNotEvaluated;
        m_picture.results[i].accuracy = kNotEvaluated;
    }
    m_timer.start(0);
}

void ManyStartsWorker::setPaused(bool paused)
{
    m_paused = paused;
    if (!m_job)
        return;
    if (paused)
        m_timer.stop();
    else
        m_timer.start(0);
}

void ManyStartsWorker::drop()
{
    m_timer.stop();
    m_networks.reset();
    m_judge.reset();
    m_job.reset();
    m_picture = {};
    m_first = 0;
    m_trained = {};
    m_lookCost = {};
    m_nextPicture = {};
    m_pictureInFlight.store(false, std::memory_order_relaxed);
}

// Nothing may be thrown into the event loop: it would end the program. A device that fails gives way to the host.
void ManyStartsWorker::tick()
{
    if (!m_job || m_paused)
        return;
    std::optional<Problem> problem;
    try {
        train();
    } catch (const Error& error) {
        problem = error.problem();
    } catch (const std::bad_alloc&) {
        problem = Problem{ProblemCode::HostOutOfMemory, {}};
    } catch (const std::exception& error) {
        problem = Problem{ProblemCode::Unforeseen, {error.what()}};
    }
    if (problem) {
        const std::uint64_t generation = m_generation;
        drop();
        emit failed(*problem, generation);
    }
    if (m_job)
        m_timer.start(0);
}

void ManyStartsWorker::train()
{
    if (!m_judge) {
        m_judge = std::make_unique<StartJudge>(*m_job);
        m_host.initialise(m_job->spec, startOf(*m_job, m_job->firstSeed));
        const Parameters empty(m_job->spec);
        m_picture.numbers.assign(m_job->count * empty.values().size(), 0.0);
        const auto side = static_cast<std::size_t>(m_job->tileSide);
        m_picture.tiles.assign(m_job->count * side * side, 0);
    }
    if (!m_networks) {
        makeNetworks();
        if (m_first == 0 || Clock::now() >= m_nextPicture)
            sendPicture(false); // where they start
    }
    const auto begin = Clock::now();
    const auto end = begin + kSlice;
    m_networks->advance(m_job->epochs - m_networks->epoch(),
        [this, end] { return Clock::now() >= end || m_waitingCommands.load(std::memory_order_relaxed) > 0; });
    m_trained += Clock::now() - begin;
    if (m_networks->epoch() >= m_job->epochs)
        finishNetworks();
    else if (Clock::now() >= m_nextPicture)
        sendPicture(false);
}

void ManyStartsWorker::makeNetworks()
{
    ManyNetworksProblem problem{m_job->spec, m_job->config, m_job->train, {}, frozenMask(m_job->fixed, m_job->spec)};
    const auto add = [&](std::size_t count) {
        for (std::size_t i = problem.starts.size(); i < count && m_first + i < m_job->count; ++i)
            problem.starts.push_back(startOf(*m_job, m_job->firstSeed + m_first + i));
    };
    if (m_first == 0) {
        add(m_job->count);
        m_networks = makeManyNetworksTogether(problem, m_job->device);
        m_together = m_networks != nullptr;
        problem.starts.clear();
    }
    if (!m_together) {
        add(kAtATime);
        m_networks = makeManyNetworks(problem, host());
    }
    m_picture.areTogether = m_together;
    m_picture.device = m_networks->device();
}

void ManyStartsWorker::finishNetworks()
{
    look();
    m_first += m_networks->size();
    m_networks.reset();
    const bool isComplete = m_first >= m_job->count;
    if (isComplete || Clock::now() >= m_nextPicture)
        sendPicture(isComplete);
    if (isComplete)
        drop();
}

double ManyStartsWorker::doneShare() const
{
    const auto all = static_cast<double>(m_job->count);
    const double present = m_networks ? static_cast<double>(m_networks->size()) * static_cast<double>(m_networks->epoch())
            / static_cast<double>(m_job->epochs)
                                      : 0.0;
    return std::min(1.0, (static_cast<double>(m_first) + present) / all);
}

// Answers, losses and tiles of the networks in training.
void ManyStartsWorker::look()
{
    const auto begin = Clock::now();
    const std::vector<Parameters> all = m_networks->allParameters();
    m_trained += Clock::now() - begin; // it has waited for what was still on its way
    const auto own = Clock::now();
    const auto side = static_cast<std::size_t>(m_job->tileSide);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t at = m_first + i;
        m_host.setParameters(all[i]);
        m_picture.results[at]
            = m_judge->judge(m_job->firstSeed + at, all[i], m_host.predict(m_judge->inputs(), m_job->train.rows()));
        std::ranges::copy(all[i].values(), m_picture.numbers.begin() + static_cast<std::ptrdiff_t>(at * all[i].values().size()));
        if (side == 0 || m_picture.results[at].fate == StartFate::Diverged)
            continue;
        const UnitMaps maps = computeUnitMaps(m_job->spec, all[i], m_job->tileSide, m_job->plane, true);
        paintTile(maps.maps.back(), m_job->scale, std::span(m_picture.tiles).subspan(at * side * side, side * side));
    }
    m_picture.epoch = m_first > 0 ? m_job->epochs : m_networks->epoch();
    m_picture.done = doneShare();
    m_lookCost = Clock::now() - own;
}

// One picture at a time is on its way; the last one is always sent.
void ManyStartsWorker::sendPicture(bool isComplete)
{
    if (!isComplete && m_pictureInFlight.load(std::memory_order_relaxed))
        return;
    if (m_networks)
        look();
    m_picture.done = isComplete ? 1.0 : doneShare();
    m_picture.isComplete = isComplete;
    m_picture.seconds = std::chrono::duration<double>(m_trained).count();
    m_pictureInFlight.store(true, std::memory_order_relaxed);
    emit pictureReady(std::make_shared<const StartsPicture>(m_picture));
    m_nextPicture = Clock::now() + std::max<Clock::duration>(kBetweenPictures, m_lookCost * kPictureShare);
}

} // namespace chalknet::ui
