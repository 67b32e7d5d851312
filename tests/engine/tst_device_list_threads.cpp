// The very first look at the OpenCL devices, from several threads at once, as the window and a page do it at the start.
// An executable of its own, because drivers start up only once in a process.
#include "engine/compute/Devices.h"

#include <QTest>

#include <latch>
#include <thread>
#include <vector>

using namespace chalknet;

class DeviceListThreadsTest : public QObject {
    Q_OBJECT

private slots:
    void firstListFromSeveralThreads();
};

void DeviceListThreadsTest::firstListFromSeveralThreads()
{
    constexpr int kThreads = 6;
    std::vector<std::vector<DeviceInfo>> lists(kThreads);
    std::latch start(kThreads);
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&, i] {
            start.arrive_and_wait();
            lists[static_cast<std::size_t>(i)] = openClDevices();
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QVERIFY2(!lists.front().empty(), "no OpenCL device: install pocl-opencl-icd");
    for (const auto& list : lists)
        QVERIFY(list == lists.front());
}

QTEST_GUILESS_MAIN(DeviceListThreadsTest)
#include "tst_device_list_threads.moc"
