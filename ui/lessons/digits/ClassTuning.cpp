// Batches on a backend that starts from the present network's numbers; every epoch has other copies and other old pictures.
#include "ui/lessons/digits/ClassTuning.h"

#include "engine/base/Random.h"
#include "engine/data/DigitAugmenter.h"
#include "ui/lessons/digits/DigitsData.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <new>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr std::uint64_t kMixStream = 77;
constexpr std::size_t kMostCopies = 6000; ///< in an epoch: learning takes seconds, not minutes

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
        , m_backend(std::move(backend))
    {
        m_backend->initialise(*plan.network.spec, *plan.network.parameters);
        if (!plan.test.isEmpty())
            m_backend->bind(DataRole::Test, plan.test);
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
            learn(epoch);
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
    void learn(int epoch)
    {
        const Dataset pictures = tuningPictures(m_plan, epoch);
        m_pictures = pictures.rows();
        m_backend->bind(DataRole::Train, pictures);
        m_backend->setOrder(epochOrder(pictures.rows(), true, m_plan.settings.seed, static_cast<std::uint64_t>(epoch)));
        StepSettings settings;
        // Ever smaller steps towards the end: the last numbers are not those of a chance batch.
        const double rest = 1.0 - (epoch - 1.0) / m_plan.settings.epochs;
        settings.optimizer = {OptimizerType::Adam, m_plan.settings.learningRate * rest};
        settings.dropoutSeed = m_plan.settings.seed;
        for (std::size_t first = 0; first < pictures.rows() && !m_stop.stop_requested(); first += m_plan.settings.batchSize) {
            ++m_steps;
            settings.step = settings.optimizerStep = m_steps;
            m_backend->trainBatch(first, std::min(m_plan.settings.batchSize, pictures.rows() - first), settings);
            m_backend->throttle();
        }
    }

    std::optional<double> testShare()
    {
        if (m_plan.test.isEmpty() || m_stop.stop_requested())
            return std::nullopt;
        return m_backend->evaluate(DataRole::Test).accuracy;
    }

    DigitNetwork present()
    {
        Parameters parameters = m_backend->parameters();
        if (!parameters.allFinite())
            throw Error(ProblemCode::TrainingDiverged, {std::to_string(m_steps)});
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
        result.pictures = m_pictures;
        result.network.steps = m_plan.network.steps + m_steps;
        result.network.testAccuracy = m_plan.isOwnTest ? result.testAfter : std::nullopt;
        result.network.dataName = withClassName(m_plan.network.dataName);
    }

    TuningPlan m_plan;
    std::stop_token m_stop;
    std::unique_ptr<Backend> m_backend;
    std::uint64_t m_steps = 0;
    std::size_t m_pictures = 0;
};

} // namespace

TuningPlan TuningPlan::of(const ClassDigits& digits)
{
    TuningPlan plan;
    plan.learn = digits.of(learningWriters(digits));
    plan.leftOut = digits.of(leftOutWriters(digits));
    return plan;
}

Dataset tuningPictures(const TuningPlan& plan, int epoch)
{
    const std::uint64_t seed = plan.settings.seed + static_cast<std::uint64_t>(epoch);
    const std::size_t copies = std::min(plan.settings.copies, kMostCopies / std::max<std::size_t>(1, plan.learn.count()));
    const Dataset own = augmentDigits(plan.learn.dataset(), copies, Augmentation{}, seed);
    DatasetContent content;
    content.inputs = own.inputs();
    content.classes = own.classes();
    content.imageShape = own.imageShape();
    content.name = own.name();
    append(content, own);
    if (!plan.train.pixels().empty() && plan.train.hasLabels())
        append(content, someOf(plan.train, own.rows() * plan.settings.mix, seed));
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
