// One start after the other, so that points appear one by one and a cancel takes effect at once.
#include "ui/lessons/descent/CriticalSearch.h"

#include "engine/compute/host/HostBackend.h"
#include "engine/data/Dataset.h"
#include "engine/training/Trainer.h"

#include <algorithm>
#include <array>

namespace chalknet::ui {

namespace {

constexpr std::array<double, 4> kDeviations{0.5, 1.0, 2.0, 4.0};
constexpr std::array<int, 6> kUpdates{0, 0, 20, 100, 500, 2000};
constexpr double kRate = 0.05;

} // namespace

CriticalKind kindOf(const CriticalPoint& point)
{
    if (point.negativeCount() > 0)
        return CriticalKind::Saddle;
    return point.flatCount() > 0 ? CriticalKind::Flat : CriticalKind::Minimum;
}

Parameters criticalStart(const CriticalProblem& problem, const Dataset& rows, int number, const std::stop_token& stop)
{
    const auto index = static_cast<std::size_t>(number);
    TrainingProblem training;
    training.spec = criticalNetwork(problem);
    training.spec.seed = index + 1;
    training.spec.initializer = {InitializerType::Normal, kDeviations[index % kDeviations.size()]};
    const int updates = kUpdates[index / kDeviations.size() % kUpdates.size()];
    if (updates == 0)
        return initialParameters(training.spec);
    training.train = rows;
    training.config.optimizer = defaultOptimizer(OptimizerType::Adam);
    training.config.optimizer.learningRate = kRate;
    training.config.batchSize = rows.rows();
    Trainer trainer(training, std::make_unique<HostBackend>());
    for (int update = 0; update < updates && !stop.stop_requested(); ++update)
        trainer.advance(Advance::Epoch);
    return trainer.parameters();
}

CriticalSearch::CriticalSearch(QObject* parent)
    : QObject(parent)
{
}

void CriticalSearch::begin(const CriticalProblem& problem)
{
    m_problem = problem;
    m_points.clear();
    m_tried = 0;
    m_running = true;
    tryNext();
    emit changed();
}

void CriticalSearch::tryNext()
{
    m_work.run([this, problem = m_problem, number = m_tried](const std::stop_token& stop) -> BackgroundWork::Deliver {
        const Dataset rows = criticalRows(problem.data);
        const Parameters start = criticalStart(problem, rows, number, stop);
        const std::optional<CriticalPoint> point
            = findCriticalPoint(criticalNetwork(problem), start, rows, [&stop] { return stop.stop_requested(); });
        if (stop.stop_requested())
            return {};
        return [this, point] { take(point); };
    });
}

void CriticalSearch::take(const std::optional<CriticalPoint>& point)
{
    if (point)
        m_points.push_back(*point);
    ++m_tried;
    m_running = m_tried < kCriticalStarts;
    if (m_running)
        tryNext();
    emit changed();
}

void CriticalSearch::cancel()
{
    if (!m_running)
        return;
    m_work.cancel();
    m_running = false;
    emit changed();
}

void CriticalSearch::clear()
{
    m_work.cancel();
    m_running = false;
    m_points.clear();
    m_tried = 0;
    emit changed();
}

int CriticalSearch::count(CriticalKind kind) const
{
    return static_cast<int>(
        std::count_if(m_points.begin(), m_points.end(), [kind](const CriticalPoint& point) { return kindOf(point) == kind; }));
}

} // namespace chalknet::ui
