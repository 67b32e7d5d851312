// Paths: the same numbers as training a linear network with the same rows, and what is known by hand.
#include "engine/compute/host/HostBackend.h"
#include "engine/explain/Basins.h"
#include "engine/explain/DescentPath.h"
#include "engine/training/Trainer.h"

#include <QTest>

#include <cmath>

using namespace chalknet;

namespace {

TrainingProblem linearProblem(const std::vector<RegressionRow>& rows, SurfacePoint start, const DescentSettings& settings)
{
    TrainingProblem problem;
    problem.spec.inputs = 1;
    problem.spec.layers = {{1, Activation(ActivationType::Identity), 0.0}};
    problem.spec.loss = LossType::SquaredError;
    problem.config.optimizer = settings.optimizer;
    problem.config.batchSize = settings.batchSize == 0 ? rows.size() : settings.batchSize;
    problem.config.shuffle = settings.shuffle;
    problem.config.seed = settings.seed;
    DatasetContent content;
    content.inputs = 1;
    content.targetColumns = 1;
    for (const RegressionRow& row : rows) {
        content.values.push_back(row.x);
        content.targets.push_back(row.t);
    }
    problem.train = Dataset(std::move(content));
    Parameters parameters(problem.spec);
    parameters.weight(0, 0, 0) = start[0];
    parameters.bias(0, 0) = start[1];
    problem.start = parameters;
    return problem;
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

class TestDescentPath : public QObject {
    Q_OBJECT

private slots:
    void equalsTrainingOfALinearNetwork_data()
    {
        QTest::addColumn<int>("optimizer");
        QTest::addColumn<int>("batch");
        for (const OptimizerType type : kAllOptimizers)
            for (const int batch : {0, 1, 7, 10, 33})
                QTest::addRow("%s, batch %d", std::string(optimizerName(type)).c_str(), batch) << static_cast<int>(type) << batch;
    }

    void equalsTrainingOfALinearNetwork()
    {
        QFETCH(int, optimizer);
        QFETCH(int, batch);
        const std::vector<RegressionRow> rows = regressionRows(33, 0.4, 11);
        const SurfacePoint start{-1.0, 2.5};
        DescentSettings settings;
        settings.optimizer = defaultOptimizer(static_cast<OptimizerType>(optimizer));
        settings.batchSize = static_cast<std::size_t>(batch);
        settings.updates = 75;
        settings.seed = 5;
        const SurfacePath path = descend(LossSurface(rows), start, settings);
        QCOMPARE(path.updates(), settings.updates);
        Trainer trainer(linearProblem(rows, start, settings), std::make_unique<HostBackend>());
        for (std::size_t update = 1; update <= settings.updates; ++update) {
            trainer.advance(Advance::Batch);
            const Parameters parameters = trainer.parameters();
            const DescentMoment<SurfacePoint>& moment = path.moments[update];
            QVERIFY(isClose(moment.place[0], parameters.weight(0, 0, 0)));
            QVERIFY(isClose(moment.place[1], parameters.bias(0, 0)));
            QCOMPARE(moment.batchFirst + moment.batchCount == rows.size(), trainer.position().rowInEpoch == 0);
            const Snapshot snapshot = trainer.snapshot({});
            QVERIFY(isClose(moment.loss, snapshot.train.loss));
            const OptimizerState memory = trainer.state().optimizer;
            if (!memory.first.empty())
                QVERIFY(isClose(moment.first[0], memory.first[0]) && isClose(moment.first[1], memory.first[1]));
            if (!memory.second.empty())
                QVERIFY(isClose(moment.second[0], memory.second[0]) && isClose(moment.second[1], memory.second[1]));
        }
    }

    void parabolaShrinksByOneMinusTheLearningRate()
    {
        DescentSettings settings;
        settings.updates = 12;
        for (const double rate : {0.1, 0.5, 1.0, 1.8}) {
            settings.optimizer.learningRate = rate;
            const CurvePath path = descend(CurveType::Parabola, -3.0, settings);
            for (std::size_t k = 0; k < path.moments.size(); ++k)
                QVERIFY(isClose(path.moments[k].place[0], -3.0 * std::pow(1.0 - rate, static_cast<double>(k))));
            QVERIFY(!path.diverged);
        }
    }

    void divergenceEndsThePath()
    {
        DescentSettings settings;
        settings.updates = 1000;
        settings.optimizer.learningRate = 2.5;
        const CurvePath path = descend(CurveType::Parabola, 1.0, settings);
        QVERIFY(path.diverged);
        QVERIFY(path.updates() < 100);
        QVERIFY(std::abs(path.last().place[0]) > std::sqrt(kDivergedSize) || path.last().loss > kDivergedSize);
        settings.optimizer.learningRate = 1e200;
        QVERIFY(descend(LossSurface(SurfaceType::CurvedValley), {2.0, 2.0}, settings).diverged);
    }

    void aBowlConvergesBelowTwoOverItsLargestCurvature()
    {
        const LossSurface surface(regressionRows(40, 0.2, 2));
        const double limit = 2.0 / surface.curvature({0, 0}).principal()[0];
        DescentSettings settings;
        settings.updates = 4000;
        settings.optimizer.learningRate = 0.98 * limit;
        const SurfacePath below = descend(surface, surface.usualStart(), settings);
        QCOMPARE(arrivedAt(surface, below, 1e-3), std::optional<std::size_t>(0));
        QVERIFY(arrivalUpdate(below, surface.minima().front(), 1e-3).has_value());
        settings.optimizer.learningRate = 1.02 * limit;
        QVERIFY(!arrivedAt(surface, descend(surface, surface.usualStart(), settings), 1e-3));
    }

    void onTheRidgeOfTheSaddleItStops()
    {
        const LossSurface surface(SurfaceType::Saddle);
        DescentSettings settings;
        settings.updates = 2000;
        const SurfacePath ridge = descend(surface, {1.5, 0.0}, settings);
        QVERIFY(std::hypot(ridge.last().place[0], ridge.last().place[1]) < 1e-9);
        QVERIFY(!arrivedAt(surface, ridge, 0.05));
        QCOMPARE(arrivedAt(surface, descend(surface, {1.5, -1e-6}, settings), 1e-3), std::optional<std::size_t>(1));
    }

    void batchesCoverEveryRowOnceAnEpoch()
    {
        const std::vector<RegressionRow> rows = regressionRows(23, 0.4, 1);
        const LossSurface surface(rows);
        DescentSettings settings;
        settings.batchSize = 5;
        settings.updates = 15;
        const SurfacePath path = descend(surface, {0, 0}, settings);
        QCOMPARE(path.updatesPerEpoch, std::size_t{5});
        for (std::size_t epoch = 0; epoch < 3; ++epoch) {
            std::vector<int> seen(rows.size());
            for (std::size_t k = 1; k < path.moments.size(); ++k) {
                const auto& moment = path.moments[k];
                if (moment.epoch != epoch)
                    continue;
                const auto order = descentOrder(surface, settings, epoch);
                std::vector<std::uint32_t> batch;
                for (std::size_t i = 0; i < moment.batchCount; ++i) {
                    batch.push_back(order[moment.batchFirst + i]);
                    ++seen[batch.back()];
                }
                QCOMPARE(moment.gradient, surface.batchGradient(path.moments[k - 1].place, batch));
            }
            QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
        }
    }

    void basinsTellWhereEachStartEnds()
    {
        const LossSurface surface(SurfaceType::SeveralMinima);
        DescentSettings settings;
        settings.updates = 400;
        settings.optimizer.learningRate = 0.05;
        const BasinMap map = basins(surface, settings, surface.domain(), 12, 12, 0.02);
        QCOMPARE(map.rows, 12);
        QCOMPARE(map.ends.size(), std::size_t{144});
        for (int row = 0; row < 12; ++row)
            for (int column = 0; column < 12; ++column) {
                const auto i = static_cast<std::size_t>(row * 12 + column);
                const SurfacePoint start{-2.4 + (column + 0.5) * 0.4, 2.4 - (row + 0.5) * 0.4};
                const SurfacePath path = descend(surface, start, settings);
                const auto end = arrivedAt(surface, path, 0.02);
                QCOMPARE(map.ends[i], end ? static_cast<std::int8_t>(*end) : path.diverged ? kBasinDiverged : kBasinOnTheWay);
                QCOMPARE(std::isnan(map.updates[i]), !end.has_value());
            }
        QVERIFY(map.share(0) > 0.2 && map.share(1) > 0.1 && map.share(2) > 0.1);
        int asked = 0;
        QCOMPARE(basins(surface, settings, surface.domain(), 4, 12, 0.02, [&] { return ++asked > 3; }).rows, 3);
    }
};

QTEST_APPLESS_MAIN(TestDescentPath)
#include "tst_descent_path.moc"
