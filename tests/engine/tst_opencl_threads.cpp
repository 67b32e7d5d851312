// Several threads ask for the devices at once, as the window does when it starts: nothing crashes, all get the same list.
#include "engine/compute/Devices.h"

#include <QTest>

#include <future>
#include <vector>

using namespace chalknet;

class TestOpenClThreads : public QObject {
    Q_OBJECT

private slots:
    void devicesAreListedFromManyThreadsAtOnce();
};

void TestOpenClThreads::devicesAreListedFromManyThreadsAtOnce()
{
    // Must be the first OpenCL call of the process: drivers set themselves up then.
    std::vector<std::future<std::vector<DeviceInfo>>> answers;
    for (int i = 0; i < 8; ++i)
        answers.push_back(std::async(std::launch::async, [] { return openClDevices(); }));
    const std::vector<DeviceInfo> first = answers.front().get();
    QVERIFY2(!first.empty(), "the tests need an OpenCL device; install pocl-opencl-icd");
    for (std::size_t i = 1; i < answers.size(); ++i)
        QCOMPARE(answers[i].get(), first);
}

QTEST_GUILESS_MAIN(TestOpenClThreads)
#include "tst_opencl_threads.moc"
