// Which resolution where, the loop over pictures, and what happens when a device fails.
#include "ui/training/PlaneWorker.h"

#include "engine/compute/host/HostBackend.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <exception>
#include <new>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace chalknet::ui {

namespace {

constexpr int kNiceness = 10; // training and the window come first
constexpr int kFine = 256; // on OpenCL
constexpr int kWarmUp = 8;
constexpr int kProbe = 64; // the first picture of a network on OpenCL, which also tells how fast the device is
constexpr int kCoarse = 96;
constexpr double kSlowLaunch = 0.6; // seconds; longer ones hold the device back
constexpr double kLongestLaunch = 3.0; // seconds; a launch cannot be cut short
constexpr std::array<int, 5> kHostSides{32, 48, 64, 96, 192};
constexpr double kSlowSlice = 0.15; // seconds, on the host while the network trains
constexpr double kLongestRefinement = 1.5; // seconds, on the host at rest
constexpr int kBand = 8; // rows of pixels between two looks whether somebody still wants the picture, on the host

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// `count` rows of pixels of a plane, from row `first` on.
LossPlane bandOf(const LossPlane& plane, int first, int count)
{
    LossPlane band = plane;
    const double pixel = (plane.secondHigh - plane.secondLow) / plane.rows;
    band.secondHigh = plane.secondHigh - first * pixel;
    band.secondLow = band.secondHigh - count * pixel;
    band.rows = count;
    return band;
}

/// std::exception or Error as a problem.
template <typename Action> std::optional<Problem> problemOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.problem();
    } catch (const std::bad_alloc&) {
        return Problem{ProblemCode::HostOutOfMemory, {}};
    } catch (const std::exception& error) {
        return Problem{ProblemCode::Unforeseen, {error.what()}};
    }
    return std::nullopt;
}

} // namespace

PlaneWorker::PlaneWorker(BackendMaker makeBackend)
    : m_makeBackend(std::move(makeBackend))
{
}

PlaneWorker::~PlaneWorker() = default;

void PlaneWorker::prepareThread()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, 0, kNiceness);
#endif
}

void PlaneWorker::release()
{
    m_backend.reset();
    m_problem.reset();
}

// Nothing may be thrown into the event loop: it would end the program.
void PlaneWorker::compute(const PlaneRequest& request)
{
    const std::optional<Problem> problem = problemOf([&] {
        prepareBackend(request);
        computePictures(request);
    });
    if (problem && !m_choiceFailed)
        fallBack(*problem, request);
    else if (problem) {
        release();
        emit failed(*problem, request.generation);
    }
    emit done();
}

// Once for a choice; the next choice is tried anew.
void PlaneWorker::fallBack(const Problem& problem, const PlaneRequest& request)
{
    m_choiceFailed = true;
    m_choice = request.problem->device;
    release();
    emit notice(problem);
    const std::optional<Problem> second = problemOf([&] {
        prepareBackend(request);
        computePictures(request);
    });
    if (!second)
        return;
    release();
    emit failed(*second, request.generation);
}

void PlaneWorker::prepareBackend(const PlaneRequest& request)
{
    const PlaneProblem& problem = *request.problem;
    if (problem.device != m_choice) {
        m_choiceFailed = false;
        release();
    }
    if (!m_backend) {
        m_choice = problem.device;
        if (m_choiceFailed) {
            m_backend = std::make_unique<HostBackend>();
        } else {
            // A notice of makeBackend() (no OpenCL here) was told by whoever trains.
            m_backend = m_makeBackend(problem.device).backend;
        }
    }
    if (m_problem == request.problem)
        return;
    m_problem.reset();
    m_backend->initialise(problem.spec, request.plane.origin);
    m_backend->bind(DataRole::Train, problem.data);
    m_problem = request.problem;
    m_secondsPerPlace = 0.0;
    // The first launch may compile kernels: its time says nothing, and nobody waits for its picture.
    if (m_backend->device().isOpenCl()) {
        LossPlane warmUp = request.plane;
        warmUp.columns = kWarmUp;
        warmUp.rows = kWarmUp;
        m_backend->lossOverPlane(DataRole::Train, warmUp);
    }
}

// OpenCL computes the fine picture in one launch. The host begins coarsely, so that there is something to see soon, and goes on
// as long as that does not take all too long. 0: none after `side` (0: the first).
int PlaneWorker::sideAfter(int side, bool isMoving) const
{
    const auto takes = [this](int next) { return m_secondsPerPlace * next * next; };
    if (m_backend->device().isOpenCl()) {
        if (side == 0 && m_secondsPerPlace <= 0.0)
            return kProbe;
        const int finest = takes(kFine) > kLongestLaunch ? kCoarse : kFine;
        const int first = isMoving && takes(finest) > kSlowLaunch ? kCoarse : finest;
        return side == 0 && takes(finest) > kSlowLaunch ? kCoarse : side < first ? first : 0;
    }
    if (side > 0 && isMoving)
        return 0;
    if (side == 0 && !isMoving)
        return kHostSides.front();
    const double most = isMoving ? kSlowSlice : kLongestRefinement;
    int next = side == 0 ? kHostSides.front() : 0;
    for (const int finer : kHostSides) {
        const bool isStep = isMoving || next == 0; // at rest one after the other
        if (finer > side && isStep && m_secondsPerPlace > 0.0 && takes(finer) <= most)
            next = finer;
    }
    return next;
}

void PlaneWorker::computePictures(const PlaneRequest& request)
{
    int side = sideAfter(0, request.isMoving);
    while (side > 0) {
        PlanePicture picture;
        picture.generation = request.generation;
        picture.plane = request.plane;
        picture.plane.columns = side;
        picture.plane.rows = side;
        const auto begin = std::chrono::steady_clock::now();
        const std::optional<std::vector<double>> found = losses(picture.plane);
        if (!found)
            return;
        const double seconds = secondsSince(begin);
        m_secondsPerPlace = seconds / (static_cast<double>(side) * side);
        picture.losses.assign(found->begin(), found->end());
        picture.milliseconds = 1000.0 * seconds;
        picture.device = m_backend->device();
        picture.isMoving = request.isMoving;
        side = sideAfter(side, request.isMoving);
        picture.isFinal = side == 0;
        emit pictureReady(std::make_shared<const PlanePicture>(std::move(picture)));
        if (m_cut.load(std::memory_order_relaxed) != Cut::None)
            return;
    }
}

std::optional<std::vector<double>> PlaneWorker::losses(const LossPlane& plane) const
{
    const auto isUnwanted = [this] { return m_cut.load(std::memory_order_relaxed) == Cut::AtOnce; };
    if (isUnwanted())
        return std::nullopt;
    if (m_backend->device().isOpenCl())
        return m_backend->lossOverPlane(DataRole::Train, plane);
    std::vector<double> all;
    all.reserve(static_cast<std::size_t>(plane.columns) * static_cast<std::size_t>(plane.rows));
    for (int row = 0; row < plane.rows; row += kBand) {
        if (isUnwanted())
            return std::nullopt;
        const std::vector<double> band
            = m_backend->lossOverPlane(DataRole::Train, bandOf(plane, row, std::min(kBand, plane.rows - row)));
        all.insert(all.end(), band.begin(), band.end());
    }
    return all;
}

} // namespace chalknet::ui
