// Whole epochs of small networks in one launch: the same numbers as the host, whatever the network, the batch and the optimiser.
#include "tests/engine/NetworkCase.h"

using namespace chalknet;
using namespace chalknet::test;

class TestSmallNetwork : public QObject {
    Q_OBJECT

private slots:
    void everyActivationAndLoss_data();
    void everyActivationAndLoss();
    void everyOptimizer_data();
    void everyOptimizer();
    void widthsAndBatches_data();
    void widthsAndBatches();
    void narrowLayers_data();
    void narrowLayers();
    void fewRowsOfNarrowNetworks_data();
    void fewRowsOfNarrowNetworks();
    void severalEpochsInOneOrder();
    void partsMakeTheSameBitsAsTheWhole();
    void batchOfAnEpochAndAloneAreTheSame();
    void singleRowsOfOneLayerAreTheSameOnEveryWay_data();
    void singleRowsOfOneLayerAreTheSameOnEveryWay();
    void otherPassesSeeTheNewWeights();
    void longWorkIsDivided();
    void largeBatchesGoTheOtherWay();
};

void TestSmallNetwork::everyActivationAndLoss_data()
{
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("output");
    QTest::addColumn<int>("loss");
    const auto add = [](ActivationType hidden, ActivationType output, LossType loss) {
        const QString name = text(activationName(hidden)) + ' ' + text(activationName(output)) + ' ' + text(lossName(loss));
        QTest::newRow(qPrintable(name)) << static_cast<int>(hidden) << static_cast<int>(output) << static_cast<int>(loss);
    };
    for (const ActivationType hidden : kAllActivations) {
        if (hidden != ActivationType::Softmax)
            add(hidden, ActivationType::Identity, LossType::HalfSse);
    }
    for (const ActivationType output : kAllActivations) {
        for (const LossType loss : kAllLosses) {
            if (!isCrossEntropy(loss) || givesProbabilities(output))
                add(ActivationType::Tanh, output, loss);
        }
    }
}

void TestSmallNetwork::everyActivationAndLoss()
{
    QFETCH(int, hidden);
    QFETCH(int, output);
    QFETCH(int, loss);
    const auto hiddenType = static_cast<ActivationType>(hidden);
    const Case test
        = makeCase(5, {layer(13, hiddenType), layer(6, hiddenType, 0.0, 3), layer(3, static_cast<ActivationType>(output))},
            static_cast<LossType>(loss), 29);
    HostBackend host;
    const auto device = openCl();
    start(host, test);
    start(*device, test);
    StepSettings step = settings(OptimizerType::Sgd);
    step.optimizer.learningRate = 0.02;
    for (const std::size_t batch : {11, 3}) { // rows in lanes, and units in lanes
        train(host, 0, 29, batch, 29, step);
        QCOMPARE(train(*device, 0, 29, batch, 29, step), 1);
        COMPARE_CHANGES(test, *device, host, kTolerance);
    }
}

void TestSmallNetwork::everyOptimizer_data()
{
    QTest::addColumn<int>("type");
    for (const OptimizerType type : kAllOptimizers)
        QTest::newRow(qPrintable(text(optimizerName(type)))) << static_cast<int>(type);
}

// With penalties, dropout, learned alphas, and more rows in a batch than lanes.
void TestSmallNetwork::everyOptimizer()
{
    QFETCH(int, type);
    const Case test = makeCase(7,
        {layer(9, ActivationType::PRelu, 0.25), layer(16, ActivationType::Tanh, 0.5), layer(4, ActivationType::Softmax)},
        LossType::CrossEntropy, 61);
    HostBackend host;
    const auto device = openCl();
    start(host, test);
    start(*device, test);
    StepSettings step = settings(static_cast<OptimizerType>(type));
    step.l1 = 0.001;
    step.l2 = 0.01;
    train(host, 0, 41, 20, 61, step); // 20, 20 and 1
    train(*device, 0, 41, 20, 61, step);
    step.step += 3;
    step.optimizerStep += 3;
    train(host, 41, 20, 2, 61, step);
    train(*device, 41, 20, 2, 61, step);
    COMPARE_CHANGES(test, *device, host, 4 * kTolerance);
    const OptimizerState state = device->optimizerState();
    const OptimizerState expected = host.optimizerState();
    QCOMPARE(state.updates, expected.updates);
    QVERIFY(state.type == expected.type);
    QVERIFY(relativeError(state.first, expected.first) <= kTolerance);
    QVERIFY(relativeError(state.second, expected.second) <= kTolerance);
}

void TestSmallNetwork::widthsAndBatches_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("layers");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("batch");
    for (const auto& [inputs, units, layers, rows, batch] :
        std::initializer_list<std::array<int, 5>>{{1, 1, 1, 1, 1}, {1, 1, 1, 5, 1}, {16, 16, 9, 12, 1}, {7, 11, 3, 12, 4},
            {3, 5, 2, 23, 19}, {1, 3, 2, 16, 16}, {2, 8, 3, 50, 10}, {3, 7, 2, 33, 15}, {4, 9, 2, 34, 16}, {15, 15, 3, 40, 17},
            {16, 16, 9, 70, 32}, {16, 1, 2, 66, 33}, {8, 12, 4, 300, 130}, {2, 16, 8, 20, 20}, {2, 4, 1, 600, 500}}) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1-%2×%3, %4 rows by %5").arg(inputs).arg(units).arg(layers).arg(rows).arg(batch)))
            << inputs << units << layers << rows << batch;
    }
}

void TestSmallNetwork::widthsAndBatches()
{
    QFETCH(int, inputs);
    QFETCH(int, units);
    QFETCH(int, layers);
    QFETCH(int, rows);
    QFETCH(int, batch);
    const std::vector<LayerSpec> same(static_cast<std::size_t>(layers), layer(units, ActivationType::Tanh));
    const Case test = makeCase(inputs, same, LossType::Mse, static_cast<std::size_t>(rows), inputs % 2 == 1);
    HostBackend host;
    const auto device = openCl();
    start(host, test);
    start(*device, test);
    const auto count = static_cast<std::size_t>(rows);
    train(host, 0, count, static_cast<std::size_t>(batch), count, settings(OptimizerType::Momentum));
    train(*device, 0, count, static_cast<std::size_t>(batch), count, settings(OptimizerType::Momentum));
    COMPARE_CHANGES(test, *device, host, kTolerance);
}

void TestSmallNetwork::narrowLayers_data()
{
    QTest::addColumn<int>("hidden");
    for (const ActivationType hidden : kAllActivations) {
        if (hidden != ActivationType::Softmax)
            QTest::newRow(qPrintable(text(activationName(hidden)))) << static_cast<int>(hidden);
    }
}

void TestSmallNetwork::fewRowsOfNarrowNetworks_data()
{
    QTest::addColumn<int>("output");
    QTest::addColumn<int>("loss");
    for (const ActivationType output :
        {ActivationType::Softmax, ActivationType::Sigmoid, ActivationType::HardSigmoid, ActivationType::Identity})
        for (const LossType loss : kAllLosses)
            if (!isCrossEntropy(loss) || givesProbabilities(output))
                QTest::newRow(qPrintable(text(activationName(output)) + ' ' + text(lossName(loss))))
                    << static_cast<int>(output) << static_cast<int>(loss);
}

// Two to four rows of at most four units share one vector: every kind of output, and last batches with rows that are missing.
void TestSmallNetwork::fewRowsOfNarrowNetworks()
{
    QFETCH(int, output);
    QFETCH(int, loss);
    HostBackend host;
    const auto device = openCl();
    for (const int inputs : {2, 4})
        for (const int units : {1, 2, 3, 4})
            for (const std::size_t batch : {2, 3, 4})
                for (const std::size_t missing : {0, 1, 2}) {
                    if (missing >= batch || (units == 1 && static_cast<ActivationType>(output) == ActivationType::Softmax))
                        continue;
                    const std::size_t rows = 3 * batch - missing;
                    const Case test = makeCase(inputs,
                        {layer(5 - units, ActivationType::Sigmoid), layer(units, static_cast<ActivationType>(output))},
                        static_cast<LossType>(loss), rows);
                    start(host, test);
                    start(*device, test);
                    const StepSettings step = settings(kAllOptimizers[(units + batch) % kAllOptimizers.size()]);
                    train(host, 0, rows, batch, rows, step);
                    train(*device, 0, rows, batch, rows, step);
                    const double error = errorOfChanges(test, *device, host);
                    QVERIFY2(error <= 4 * kTolerance,
                        qPrintable(QStringLiteral("%1 inputs, %2 outputs, batch %3, %4 rows: relative error %5")
                                       .arg(inputs)
                                       .arg(units)
                                       .arg(batch)
                                       .arg(rows)
                                       .arg(error)));
                }
}

// Layers of one unit, of a few and of one more than a few are summed in ways of their own, as are batches of one or two rows;
// with dropout, penalties, and every third number frozen.
void TestSmallNetwork::narrowLayers()
{
    QFETCH(int, hidden);
    HostBackend host;
    const auto device = openCl();
    std::size_t turn = 0;
    for (const int inputs : {1, 2, 3, 4, 15, 16}) {
        for (const int units : {1, 2, 3, 4, 5}) {
            for (const std::size_t batch : {1, 2, 3, 4, 5, 16, 17, 19}) {
                ++turn;
                const double dropout = turn % 3 == 0 ? 0.25 : 0.0;
                const Case test = makeCase(inputs,
                    {layer(units, static_cast<ActivationType>(hidden), dropout, 3), layer(1 + units % 4, ActivationType::Tanh)},
                    LossType::HalfSse, 2 * batch + 1, turn % 2 == 1);
                start(host, test);
                start(*device, test);
                std::vector<std::uint8_t> frozen(turn % 4 == 0 ? test.start.values().size() : 0);
                for (std::size_t i = 0; i < frozen.size(); i += 3)
                    frozen[i] = 1;
                host.setFrozen(frozen);
                device->setFrozen(frozen);
                StepSettings step = settings(kAllOptimizers[turn % kAllOptimizers.size()]);
                step.l2 = turn % 5 == 0 ? 0.01 : 0.0;
                train(host, 0, 2 * batch + 1, batch, 2 * batch + 1, step);
                train(*device, 0, 2 * batch + 1, batch, 2 * batch + 1, step);
                const double error = errorOfChanges(test, *device, host);
                QVERIFY2(error <= 4 * kTolerance,
                    qPrintable(QStringLiteral("%1 inputs, %2 units, batch %3: relative error %4")
                                   .arg(inputs)
                                   .arg(units)
                                   .arg(batch)
                                   .arg(error)));
                for (std::size_t i = 0; i < frozen.size(); i += 3)
                    QCOMPARE(device->parameters().values()[i], test.start.values()[i]);
            }
        }
    }
}

void TestSmallNetwork::severalEpochsInOneOrder()
{
    const Case test
        = makeCase(2, {layer(4, ActivationType::Tanh, 0.2), layer(1, ActivationType::Sigmoid)}, LossType::BinaryCrossEntropy, 11);
    HostBackend host;
    const auto device = openCl();
    start(host, test, 5);
    start(*device, test, 5);
    train(host, 4, 48, 4, 11, settings(OptimizerType::Adam)); // from the second batch of the first epoch
    QCOMPARE(train(*device, 4, 48, 4, 11, settings(OptimizerType::Adam)), 2); // to the end of the last whole epoch, then the rest
    COMPARE_CHANGES(test, *device, host, kTolerance);
    QCOMPARE(device->optimizerState().updates, host.optimizerState().updates);
}

void TestSmallNetwork::partsMakeTheSameBitsAsTheWhole()
{
    const Case test
        = makeCase(2, {layer(8, ActivationType::Gelu, 0.2), layer(1, ActivationType::Sigmoid)}, LossType::BinaryCrossEntropy, 40);
    const auto whole = openCl();
    const auto parts = openCl();
    start(*whole, test);
    start(*parts, test);
    train(*whole, 0, 40, 6, 40, settings(OptimizerType::Adam));
    StepSettings step = settings(OptimizerType::Adam);
    for (const auto& [first, count] : {std::pair<std::size_t, std::size_t>{0, 6}, {6, 18}, {24, 12}, {36, 4}}) {
        train(*parts, first, count, 6, 40, step);
        step.step += (count + 5) / 6;
        step.optimizerStep += (count + 5) / 6;
    }
    QVERIFY(whole->parameters() == parts->parameters());
    QVERIFY(whole->optimizerState() == parts->optimizerState());
}

void TestSmallNetwork::batchOfAnEpochAndAloneAreTheSame()
{
    TrainingProblem problem;
    const Case test
        = makeCase(3, {layer(6, ActivationType::Elu, 0.1), layer(2, ActivationType::Softmax)}, LossType::CrossEntropy, 23);
    problem.spec = test.spec;
    problem.train = test.data;
    problem.config.batchSize = 5;
    problem.config.optimizer = defaultOptimizer(OptimizerType::Adamw);
    Trainer byEpoch(problem, openCl());
    Trainer byBatch(problem, openCl());
    for (int epoch = 0; epoch < 3; ++epoch) {
        byEpoch.advance(Advance::Epoch);
        for (int batch = 0; batch < 5; ++batch)
            byBatch.advance(Advance::Batch);
    }
    QCOMPARE(byEpoch.position().step, std::uint64_t{15});
    QVERIFY(byEpoch.position() == byBatch.position());
    QVERIFY(byEpoch.parameters() == byBatch.parameters());
}

void TestSmallNetwork::singleRowsOfOneLayerAreTheSameOnEveryWay_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("units");
    for (const auto& [inputs, units] :
        std::initializer_list<std::array<int, 2>>{{1, 1}, {2, 1}, {8, 8}, {9, 1}, {16, 16}, {3, 9}})
        QTest::newRow(qPrintable(QStringLiteral("%1-%2").arg(inputs).arg(units))) << inputs << units;
}

// Many in one launch, whose weights stay in registers; one in each launch; and as the short last batch of an epoch.
void TestSmallNetwork::singleRowsOfOneLayerAreTheSameOnEveryWay()
{
    QFETCH(int, inputs);
    QFETCH(int, units);
    const Case test = makeCase(inputs, {layer(units, ActivationType::Tanh)}, LossType::HalfSse, 21);
    const StepSettings step = settings(OptimizerType::Sgd);
    HostBackend host;
    const auto together = openCl();
    const auto apart = openCl();
    start(host, test);
    start(*together, test);
    start(*apart, test);
    train(host, 0, 21, 1, 21, step);
    QCOMPARE(train(*together, 0, 21, 1, 21, step), 1);
    for (std::size_t row = 0; row < 21; ++row)
        apart->trainBatch(row, 1, step);
    QVERIFY(together->parameters() == apart->parameters());
    COMPARE_CHANGES(test, *together, host, kTolerance);
    const Parameters before = apart->parameters();
    apart->trainBatch(20, 1, step);
    together->setParameters(before);
    QCOMPARE(train(*together, 20, 1, 4, 21, step), 1);
    QVERIFY(together->parameters() == apart->parameters());
    QVERIFY(!(together->parameters() == before));
}

// Evaluation, prediction and gradients run in other kernels, on copies of the weights of their own.
void TestSmallNetwork::otherPassesSeeTheNewWeights()
{
    const Case test = makeCase(4,
        {layer(16, ActivationType::Maxout, 0.0, 3), layer(5, ActivationType::PRelu), layer(3, ActivationType::Sigmoid)},
        LossType::BinaryCrossEntropy, 30);
    HostBackend host;
    const auto device = openCl();
    start(host, test);
    start(*device, test);
    train(host, 0, 30, 10, 30, settings(OptimizerType::Sgd));
    train(*device, 0, 30, 10, 30, settings(OptimizerType::Sgd));
    QVERIFY(std::abs(device->evaluate(DataRole::Train).loss - host.evaluate(DataRole::Train).loss) < 1e-5);
    const Parameters expected = host.gradient(0, 30, settings(OptimizerType::Sgd));
    const Parameters actual = device->gradient(0, 30, settings(OptimizerType::Sgd));
    QVERIFY(relativeError(actual.values(), expected.values()) <= kTolerance);
}

// A stop must take effect soon, so one launch is never long.
void TestSmallNetwork::longWorkIsDivided()
{
    const Case test = makeCase(16, std::vector<LayerSpec>(8, layer(16, ActivationType::Relu)), LossType::Mse, 20'000);
    const auto device = openCl();
    start(*device, test);
    const std::size_t taken = device->trainBatches(0, 20'000, 1, settings(OptimizerType::Sgd));
    QVERIFY(taken > 100);
    QVERIFY(taken < 10'000);
}

void TestSmallNetwork::largeBatchesGoTheOtherWay()
{
    const Case test = makeCase(2, {layer(4, ActivationType::Tanh), layer(1, ActivationType::Tanh)}, LossType::Mse, 1500);
    HostBackend host;
    const auto device = openCl();
    start(host, test, 2);
    start(*device, test, 2);
    train(host, 0, 3000, 700, 1500, settings(OptimizerType::Momentum)); // 700, 700, 100 twice
    QCOMPARE(train(*device, 0, 3000, 700, 1500, settings(OptimizerType::Momentum)), 6);
    COMPARE_CHANGES(test, *device, host, kTolerance);
}

QTEST_GUILESS_MAIN(TestSmallNetwork)
#include "tst_small_network.moc"
