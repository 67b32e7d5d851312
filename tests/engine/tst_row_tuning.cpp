// Sizes of the kernels for processors: all compute the same bits, the fastest are measured once and kept, nonsense is not taken.
#include "engine/compute/Devices.h"
#include "engine/compute/opencl/RowTuning.h"
#include "tests/engine/NetworkCase.h"

#include <filesystem>

using namespace chalknet;
using namespace chalknet::test;

class TestRowTuning : public QObject {
    Q_OBJECT

private slots:
    void everySizeComputesTheSameBits();
    void measuresOnceAndKeeps();
    void aStopKeepsNothing();
    void readsWhatItWrites();
    void nonsenseIsNotTaken_data();
    void nonsenseIsNotTaken();
};

// A run of this morning can be repeated after the device has been measured.
void TestRowTuning::everySizeComputesTheSameBits()
{
    const Case test = makeCase(
        37, {layer(45, ActivationType::Gelu, 0.2), layer(5, ActivationType::Softmax)}, LossType::CrossEntropy, 150, true);
    HostBackend host;
    start(host, test);
    train(host, 0, 150, 32, 150, settings(OptimizerType::Momentum));
    std::optional<Parameters> first;
    for (const RowSizes& sizes :
        {RowSizes{8, 2, 16}, RowSizes{6, 1, 6}, RowSizes{12, 4, 8}, RowSizes{1, 1, 1}, RowSizes{5, 2, 3}}) {
        ClOptions options;
        options.family = KernelFamily::RowBlocks;
        options.sizes = sizes;
        const auto device = makeClBackend(0, options);
        start(*device, test);
        train(*device, 0, 150, 32, 150, settings(OptimizerType::Momentum));
        COMPARE_CHANGES(test, *device, host, kTolerance);
        if (!first)
            first = device->parameters();
        QVERIFY2(device->parameters() == *first, rowSizesText(sizes).c_str());
    }
}

void TestRowTuning::measuresOnceAndKeeps()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    const auto measured = tuneProcessors(path, {});
    const std::vector<DeviceInfo> devices = openClDevices();
    const auto processors = std::ranges::count(devices, DeviceKind::OpenClCpu, &DeviceInfo::kind);
    QVERIFY(processors > 0);
    QCOMPARE(static_cast<std::ptrdiff_t>(measured.size()), processors);
    const DeviceInfo& device = devices[static_cast<std::size_t>(measured.front().device)];
    QVERIFY(keptRowSizes(device, ProgramCache(path)) == measured.front().sizes);
    // What is kept is not measured again, even where another measurement would find something else.
    keepRowSizes(device, ProgramCache(path), {3, 1, 2});
    QVERIFY((tuneProcessors(path, {}).front().sizes == RowSizes{3, 1, 2}));
}

void TestRowTuning::aStopKeepsNothing()
{
    const QTemporaryDir folder;
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(tuneProcessors(folder.path().toStdString(), stop.get_token()).empty());
    QVERIFY(std::filesystem::is_empty(folder.path().toStdString()));
}

void TestRowTuning::readsWhatItWrites()
{
    for (const RowSizes& sizes : {RowSizes{8, 2, 16}, RowSizes{1, 1, 1}, RowSizes{16, 4, 8}, RowSizes{6, 1, 6}})
        QVERIFY(rowSizesFromText(rowSizesText(sizes)) == sizes);
}

void TestRowTuning::nonsenseIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("kept");
    for (const char* text : {"", "8", "8 2", "8 2 16 ", "8 2 16 4", "0 2 16", "17 2 16", "8 3 16", "8 2 0", "8 2 17", "8 2 32",
             "-8 2 16", "8  2 16", "eight 2 16", "8 2 999999999999"})
        QTest::newRow(text) << QByteArray(text);
}

void TestRowTuning::nonsenseIsNotTaken()
{
    QFETCH(QByteArray, kept);
    QVERIFY(!rowSizesFromText(kept.toStdString()));
}

QTEST_GUILESS_MAIN(TestRowTuning)
#include "tst_row_tuning.moc"
