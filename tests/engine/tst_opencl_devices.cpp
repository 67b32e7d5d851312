// The device list and the choice of a device.
#include "engine/compute/Devices.h"

#include <QtTest>

using namespace chalknet;

class TestOpenClDevices : public QObject {
    Q_OBJECT

private slots:
    void listsDevicesInOrder();
};

void TestOpenClDevices::listsDevicesInOrder()
{
    const std::vector<DeviceInfo> devices = openClDevices();
    QVERIFY2(!devices.empty(), "no OpenCL device: install pocl-opencl-icd");
    for (std::size_t i = 0; i < devices.size(); ++i) {
        QCOMPARE(devices[i].index, static_cast<int>(i));
        QVERIFY(devices[i].isOpenCl());
        QVERIFY(!devices[i].name.empty());
        QVERIFY(!devices[i].platform.empty());
        QVERIFY(devices[i].computeUnits > 0);
        QVERIFY(devices[i].memoryBytes > 0);
    }
}

QTEST_GUILESS_MAIN(TestOpenClDevices)
#include "tst_opencl_devices.moc"
