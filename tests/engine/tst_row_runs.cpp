// Many batches of a wide network in one launch: the same numbers as the host, and the same bits however the epoch is divided.
#include "tests/engine/NetworkCase.h"

using namespace chalknet;
using namespace chalknet::test;

class TestRowRuns : public QObject {
    Q_OBJECT

private slots:
    void everyOptimizer_data();
    void everyOptimizer();
    void widthsAndBatches_data();
    void widthsAndBatches();
    void severalEpochsInOneOrder();
    void partsMakeTheSameBitsAsTheWhole();
    void workItemsThatComeLateChangeNoBit();
    void columnsSharedOutChangeNoBit_data();
    void columnsSharedOutChangeNoBit();
    void frozenNumbersStay();
    void longWorkIsDivided();
    void aLongBatchInPartsChangesNoBit();
    void aDroppedBatchLeavesNoTrace_data();
    void aDroppedBatchLeavesNoTrace();

private:
    static Case longCase();
};

/// Batches of all its rows take longer than a stop may wait, their update included.
Case TestRowRuns::longCase()
{
    return makeCase(500,
        {layer(1500, ActivationType::Tanh, 0.2), layer(300, ActivationType::Relu), layer(4, ActivationType::Softmax)},
        LossType::CrossEntropy, 1000, true);
}

void TestRowRuns::everyOptimizer_data()
{
    QTest::addColumn<int>("type");
    for (const OptimizerType type : kAllOptimizers)
        QTest::newRow(qPrintable(text(optimizerName(type)))) << static_cast<int>(type);
}

// With penalties, dropout, learned alphas and maxout; pixels; batches that are no multiple of anything.
void TestRowRuns::everyOptimizer()
{
    QFETCH(int, type);
    const Case test = makeCase(37,
        {layer(45, ActivationType::PRelu, 0.25), layer(19, ActivationType::Maxout, 0.0, 3), layer(5, ActivationType::Softmax)},
        LossType::CrossEntropy, 101, true);
    HostBackend host;
    const auto device = openCl();
    start(host, test);
    start(*device, test);
    StepSettings step = settings(static_cast<OptimizerType>(type));
    step.l1 = 0.001;
    step.l2 = 0.01;
    train(host, 0, 101, 29, 101, step); // 29, 29, 29 and 14
    QCOMPARE(train(*device, 0, 101, 29, 101, step), 1);
    COMPARE_CHANGES(test, *device, host, 4 * kTolerance);
    const OptimizerState state = device->optimizerState();
    const OptimizerState expected = host.optimizerState();
    QCOMPARE(state.updates, expected.updates);
    QVERIFY(state.type == expected.type);
    QVERIFY(relativeError(state.first, expected.first) <= kTolerance);
    QVERIFY(relativeError(state.second, expected.second) <= kTolerance);
}

void TestRowRuns::widthsAndBatches_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("layers");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("batch");
    for (const auto& [inputs, units, layers, rows, batch] : std::initializer_list<std::array<int, 5>>{{1, 17, 1, 1, 1},
             {17, 1, 2, 9, 1}, {40, 16, 2, 50, 8}, {33, 31, 3, 12, 5}, {2, 64, 2, 200, 64}, {65, 33, 2, 130, 129},
             {20, 100, 3, 40, 7}, {784, 20, 2, 33, 32}, {5, 48, 9, 30, 10}, {3, 17, 2, 700, 1000}, {40, 150, 2, 130, 64}}) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1-%2×%3, %4 rows by %5").arg(inputs).arg(units).arg(layers).arg(rows).arg(batch)))
            << inputs << units << layers << rows << batch;
    }
}

void TestRowRuns::widthsAndBatches()
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

void TestRowRuns::severalEpochsInOneOrder()
{
    const Case test = makeCase(
        2, {layer(24, ActivationType::Tanh, 0.2), layer(1, ActivationType::Sigmoid)}, LossType::BinaryCrossEntropy, 11);
    HostBackend host;
    const auto device = openCl();
    start(host, test, 5);
    start(*device, test, 5);
    train(host, 4, 48, 4, 11, settings(OptimizerType::Adam)); // from the second batch of the first epoch
    QCOMPARE(train(*device, 4, 48, 4, 11, settings(OptimizerType::Adam)), 1);
    COMPARE_CHANGES(test, *device, host, kTolerance);
    QCOMPARE(device->optimizerState().updates, host.optimizerState().updates);
}

void TestRowRuns::partsMakeTheSameBitsAsTheWhole()
{
    const Case test = makeCase(
        50, {layer(70, ActivationType::Gelu, 0.2), layer(3, ActivationType::Softmax)}, LossType::CrossEntropy, 400, true);
    const auto whole = openCl();
    const auto parts = openCl();
    start(*whole, test);
    start(*parts, test);
    train(*whole, 0, 400, 60, 400, settings(OptimizerType::Adam));
    StepSettings step = settings(OptimizerType::Adam);
    for (const auto& [first, count] : {std::pair<std::size_t, std::size_t>{0, 60}, {60, 180}, {240, 60}, {300, 100}}) {
        train(*parts, first, count, 60, 400, step);
        step.step += (count + 59) / 60;
        step.optimizerStep += (count + 59) / 60;
    }
    QVERIFY(whole->parameters() == parts->parameters());
    QVERIFY(whole->optimizerState() == parts->optimizerState());
}

// More work-items than cores: some begin when others have done everything, and find nothing left.
void TestRowRuns::workItemsThatComeLateChangeNoBit()
{
    const Case test = makeCase(
        30, {layer(50, ActivationType::Relu, 0.1), layer(4, ActivationType::Softmax)}, LossType::CrossEntropy, 300, true);
    const auto one = openCl(true, 1);
    start(*one, test, 2);
    train(*one, 0, 600, 44, 300, settings(OptimizerType::Adam));
    for (const std::size_t workItems : {2, 3, 40}) {
        const auto many = openCl(true, workItems);
        start(*many, test, 2);
        train(*many, 0, 600, 44, 300, settings(OptimizerType::Adam));
        QVERIFY(one->parameters() == many->parameters());
        QVERIFY(one->optimizerState() == many->optimizerState());
    }
}

void TestRowRuns::columnsSharedOutChangeNoBit_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("batch");
    for (const auto& [inputs, first, second, batch] :
        std::initializer_list<std::array<int, 4>>{{300, 260, 256, 40}, {301, 256, 3, 90}, {210, 192, 250, 7}, {200, 256, 17, 255},
            {200, 256, 17, 256}, {200, 256, 17, 257}, {200, 256, 17, 400}})
        QTest::newRow(qPrintable(QStringLiteral("%1-%2-%3 by %4").arg(inputs).arg(first).arg(second).arg(batch)))
            << inputs << first << second << batch;
}

// One work-item takes the rows of a batch through all layers; two or three share out the columns of wide layers.
void TestRowRuns::columnsSharedOutChangeNoBit()
{
    QFETCH(int, inputs);
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, batch);
    const Case test = makeCase(inputs,
        {layer(first, ActivationType::PRelu, 0.2), layer(second, ActivationType::Maxout, 0.0, 2),
            layer(4, ActivationType::Softmax)},
        LossType::CrossEntropy, batch > 90 ? 600 : 90, true);
    const auto rows = static_cast<std::size_t>(batch);
    const std::size_t all = test.data.rows();
    const auto alone = openCl(true, 1);
    start(*alone, test, 2);
    HostBackend host;
    start(host, test, 2);
    train(host, 0, all, rows, all, settings(OptimizerType::Momentum));
    train(*alone, 0, all, rows, all, settings(OptimizerType::Momentum));
    COMPARE_CHANGES(test, *alone, host, 4 * kTolerance);
    train(*alone, 90, all, rows, all, settings(OptimizerType::Adam));
    for (const std::size_t workItems : {2, 3}) {
        const auto several = openCl(true, workItems);
        start(*several, test, 2);
        train(*several, 0, all, rows, all, settings(OptimizerType::Momentum));
        train(*several, 90, all, rows, all, settings(OptimizerType::Adam));
        QVERIFY(alone->parameters() == several->parameters());
        QVERIFY(alone->optimizerState() == several->optimizerState());
    }
}

void TestRowRuns::frozenNumbersStay()
{
    const Case test = makeCase(20, {layer(30, ActivationType::Tanh), layer(2, ActivationType::Identity)}, LossType::HalfSse, 60);
    std::vector<std::uint8_t> frozen(test.start.values().size());
    for (std::size_t i = 0; i < frozen.size(); ++i)
        frozen[i] = i % 3 == 0 ? 1 : 0;
    HostBackend host;
    const auto device = openCl();
    for (Backend* backend : {static_cast<Backend*>(&host), device.get()}) {
        start(*backend, test);
        backend->setFrozen(frozen);
        train(*backend, 0, 60, 7, 60, settings(OptimizerType::Rmsprop));
    }
    COMPARE_CHANGES(test, *device, host, 4 * kTolerance);
    const Parameters after = device->parameters();
    for (std::size_t i = 0; i < frozen.size(); i += 3)
        QCOMPARE(after.values()[i], test.start.values()[i]);
}

// A stop must take effect soon, so one launch is never long.
void TestRowRuns::longWorkIsDivided()
{
    const Case test = makeCase(
        784, {layer(128, ActivationType::Relu), layer(10, ActivationType::Softmax)}, LossType::CrossEntropy, 6000, true);
    const auto device = openCl();
    start(*device, test);
    const auto alone = openCl(true, 1);
    start(*alone, test);
    const std::size_t taken = device->trainBatches(0, 6000, 64, settings(OptimizerType::Sgd));
    QVERIFY(taken >= 128);
    QVERIFY(taken <= 4096);
    QCOMPARE(alone->trainBatches(0, 6000, 6000, settings(OptimizerType::Sgd)), std::size_t{0}); // one batch, in parts
}

// Many work-items: so fast, by its own guess, that nothing is cut.
void TestRowRuns::aLongBatchInPartsChangesNoBit()
{
    const Case test = longCase();
    const auto whole = openCl(true, 64);
    const auto parts = openCl(true, 1);
    start(*whole, test);
    start(*parts, test);
    QCOMPARE(train(*whole, 0, 1000, 1000, 1000, settings(OptimizerType::Adam)), 1);
    QVERIFY(train(*parts, 0, 1000, 1000, 1000, settings(OptimizerType::Adam)) > 5);
    QVERIFY(whole->parameters() == parts->parameters());
    QVERIFY(whole->optimizerState() == parts->optimizerState());
}

void TestRowRuns::aDroppedBatchLeavesNoTrace_data()
{
    QTest::addColumn<int>("type");
    for (const OptimizerType type : {OptimizerType::Sgd, OptimizerType::Momentum, OptimizerType::Adam})
        QTest::newRow(qPrintable(text(optimizerName(type)))) << static_cast<int>(type);
}

// After every number of parts: forward and backward, then the update.
void TestRowRuns::aDroppedBatchLeavesNoTrace()
{
    QFETCH(int, type);
    const Case test = longCase();
    const auto device = openCl(true, 1);
    start(*device, test);
    StepSettings step = settings(static_cast<OptimizerType>(type));
    train(*device, 0, 100, 100, 1000, step); // the optimiser has something to remember
    step.step = step.optimizerStep = 2;
    const Parameters before = device->parameters();
    const OptimizerState memory = device->optimizerState();
    int all = 0;
    int taken = 0; // drops in the middle of the update
    for (int parts = 1; all == 0; ++parts) {
        for (int part = 1; part <= parts && all == 0; ++part)
            all = device->trainBatches(0, 1000, 1000, step) > 0 ? part : 0;
        if (all > 0)
            break;
        taken += device->parameters() == before ? 0 : 1;
        device->dropBatch();
        QVERIFY(device->parameters() == before);
        QVERIFY(device->optimizerState() == memory);
    }
    QVERIFY(all > 5);
    QVERIFY(taken > 1);
    const auto straight = openCl(true, 1);
    start(*straight, test);
    straight->setParameters(before);
    straight->setOptimizerState(memory);
    train(*straight, 0, 1000, 1000, 1000, step);
    QVERIFY(device->parameters() == straight->parameters());
    QVERIFY(device->optimizerState() == straight->optimizerState());
}

QTEST_GUILESS_MAIN(TestRowRuns)
#include "tst_row_runs.moc"
