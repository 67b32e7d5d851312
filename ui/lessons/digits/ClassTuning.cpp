// A trainer that starts from the present network's numbers, stopped between two batches when asked.
#include "ui/lessons/digits/ClassTuning.h"

#include "engine/base/Random.h"
#include "engine/data/DigitAugmenter.h"
#include "engine/training/Trainer.h"
#include "ui/lessons/digits/DigitsData.h"

#include <chrono>
#include <functional>
#include <new>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr std::uint64_t kMixStream = 77;

ClassScore scoreOf(const DigitNetwork& network, const ClassDigits& digits)
{
    ClassScore score;
    for (const ClassDigitPointer& digit : digits.all()) {
        ++score.total;
        score.right += answerOf(network, *digit).answer == digit->label ? 1 : 0;
    }
    return score;
}

void append(DatasetContent& content, const Dataset& data)
{
    content.pixels.insert(content.pixels.end(), data.pixels().begin(), data.pixels().end());
    content.labels.insert(content.labels.end(), data.labels().begin(), data.labels().end());
}

Dataset someOf(const Dataset& data, std::size_t count, std::uint64_t seed)
{
    std::vector<std::uint32_t> rows(data.rows());
    std::iota(rows.begin(), rows.end(), 0U);
    Random random(seed, kMixStream);
    random.shuffle(rows);
    rows.resize(std::min(count, rows.size()));
    return data.subset(rows);
}

/// One run; every function belongs to the worker's thread.
class Run {
public:
    using Report = std::function<void(const TuningProgress&)>;

    Run(const TuningPlan& plan, std::stop_token stop, std::unique_ptr<Backend> backend)
        : m_plan(plan)
        , m_stop(std::move(stop))
        , m_trainer(problemOf(plan), std::move(backend))
    {
    }

    /// Nothing if it was stopped. Throws Error.
    std::optional<TuningResult> go(const Report& report)
    {
        const auto begin = std::chrono::steady_clock::now();
        TuningResult result;
        result.leftOutBefore = scoreOf(m_plan.network, m_plan.leftOut);
        result.testBefore = testShare();
        const auto tell = [&](int epoch, const ClassScore& now) {
            report({epoch, m_plan.settings.epochs, result.leftOutBefore, now});
        };
        tell(0, result.leftOutBefore);
        for (int epoch = 1; epoch <= m_plan.settings.epochs; ++epoch) {
            m_trainer.advance(Advance::Epoch, [this] { return m_stop.stop_requested(); });
            if (m_stop.stop_requested())
                return std::nullopt;
            result.network = present();
            result.leftOutAfter = scoreOf(result.network, m_plan.leftOut);
            tell(epoch, result.leftOutAfter);
        }
        result.testAfter = testShare();
        describe(result);
        result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return m_stop.stop_requested() ? std::nullopt : std::optional(std::move(result));
    }

private:
    static TrainingProblem problemOf(const TuningPlan& plan)
    {
        TrainingProblem problem;
        problem.spec = *plan.network.spec;
        problem.config.optimizer = {OptimizerType::Adam, plan.settings.learningRate};
        problem.config.batchSize = plan.settings.batchSize;
        problem.config.seed = plan.settings.seed;
        problem.train = tuningPictures(plan);
        problem.test = plan.test;
        problem.start = *plan.network.parameters;
        return problem;
    }

    std::optional<double> testShare()
    {
        if (m_plan.test.isEmpty() || m_stop.stop_requested())
            return std::nullopt;
        return m_trainer.backend().evaluate(DataRole::Test).accuracy;
    }

    DigitNetwork present()
    {
        Parameters parameters = m_trainer.parameters();
        if (!parameters.allFinite())
            throw Error(ProblemCode::TrainingDiverged, {std::to_string(m_trainer.position().step)});
        DigitNetwork network = m_plan.network;
        network.parameters = std::make_shared<const Parameters>(std::move(parameters));
        return network;
    }

    void describe(TuningResult& result)
    {
        result.testRows = m_plan.test.rows();
        result.epochs = m_plan.settings.epochs;
        result.learners = static_cast<int>(m_plan.learn.writers().size());
        result.strangers = static_cast<int>(m_plan.leftOut.writers().size());
        result.pictures = m_trainer.trainData().rows();
        result.network.steps = m_plan.network.steps + m_trainer.position().step;
        result.network.testAccuracy = m_plan.isOwnTest ? result.testAfter : std::nullopt;
        result.network.dataName = withClassName(m_plan.network.dataName);
    }

    TuningPlan m_plan;
    std::stop_token m_stop;
    Trainer m_trainer;
};

} // namespace

TuningPlan TuningPlan::of(const ClassDigits& digits)
{
    const std::vector<int> writers = digits.writers();
    TuningPlan plan;
    plan.learn = digits.of(learningWriters(writers));
    plan.leftOut = digits.of(leftOutWriters(writers));
    return plan;
}

Dataset tuningPictures(const TuningPlan& plan)
{
    const Dataset own = augmentDigits(plan.learn.dataset(), plan.settings.copies, Augmentation{}, plan.settings.seed);
    DatasetContent content;
    content.inputs = own.inputs();
    content.classes = own.classes();
    content.imageShape = own.imageShape();
    content.name = own.name();
    append(content, own);
    if (!plan.train.pixels().empty() && plan.train.hasLabels())
        append(content, someOf(plan.train, own.rows(), plan.settings.seed));
    return Dataset(std::move(content));
}

ClassTuning::ClassTuning(QObject* parent)
    : QObject(parent)
{
}

void ClassTuning::start(TuningPlan plan)
{
    const std::uint64_t number = ++m_run;
    // Back on this object's thread, and only while the run is still wanted.
    const auto post = [this, number](auto action) {
        QMetaObject::invokeMethod(
            this,
            [this, number, action] {
                if (number == m_run)
                    action();
            },
            Qt::QueuedConnection);
    };
    m_work.run([this, post, plan = std::move(plan)](const std::stop_token& stop) -> BackgroundWork::Deliver {
        try {
            ChosenBackend chosen = makeBackend(plan.device);
            if (chosen.notice)
                post([this, problem = *chosen.notice] { emit notice(problem); });
            auto result = Run(plan, stop, std::move(chosen.backend)).go([this, &post](const TuningProgress& progress) {
                post([this, progress] { emit progressed(progress); });
            });
            if (!result)
                return {};
            return [this, result = *std::move(result)] { emit finished(result); };
        } catch (const Error& error) {
            return [this, problem = error.problem()] { emit failed(problem); };
        } catch (const std::bad_alloc&) {
            return [this] { emit failed({ProblemCode::HostOutOfMemory, {}}); };
        }
    });
}

void ClassTuning::cancel()
{
    ++m_run;
    m_work.cancel();
}

} // namespace chalknet::ui
