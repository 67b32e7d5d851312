// The device list, the choice of a device, and what happens without one.
#include "engine/compute/Devices.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace chalknet;

namespace {

DeviceInfo device(int index, DeviceKind kind, const char* name)
{
    DeviceInfo info;
    info.index = index;
    info.kind = kind;
    info.name = name;
    return info;
}

const std::vector<DeviceInfo> kMixed{
    device(0, DeviceKind::OpenClCpu, "pthread-Some CPU"),
    device(1, DeviceKind::OpenClGpu, "Quick Graphics 9000"),
    device(2, DeviceKind::OpenClGpu, "Second Graphics"),
};

// The problem that `action` throws; Count if none.
template <typename Action> Problem problemOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.problem();
    }
    return {};
}

constexpr const char* kWithoutPlatform = "CHALKNET_TEST_WITHOUT_PLATFORM";

} // namespace

class TestOpenClDevices : public QObject {
    Q_OBJECT

private slots:
    void listsDevicesInOrder();
    void autoPrefersGraphicsProcessor();
    void namesMatchByPartInAnyCase();
    void choiceTextsAreReadBack();
    void unknownDevicesAreNamedWithTheAvailableOnes();
    void everyChoiceStartsItsDevice();
    void withoutPlatformTheHostComputesAndSaysSo();
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
        QVERIFY(!devices[i].openClVersion.empty());
        QVERIFY(devices[i].computeUnits > 0);
        QVERIFY(devices[i].memoryBytes > 0);
    }
}

void TestOpenClDevices::autoPrefersGraphicsProcessor()
{
    QCOMPARE(chooseDevice(parseDeviceChoice("auto"), kMixed), std::optional(1));
    QCOMPARE(chooseDevice(parseDeviceChoice("auto"), std::span(kMixed).first(1)), std::optional(0));
    QCOMPARE(chooseDevice(parseDeviceChoice("auto"), {}), std::nullopt);
    QCOMPARE(chooseDevice(parseDeviceChoice("host"), kMixed), std::nullopt);
}

void TestOpenClDevices::namesMatchByPartInAnyCase()
{
    QCOMPARE(chooseDevice(parseDeviceChoice("second"), kMixed), std::optional(2));
    QCOMPARE(chooseDevice(parseDeviceChoice("GRAPHICS"), kMixed), std::optional(1));
    QCOMPARE(chooseDevice(parseDeviceChoice("some cpu"), kMixed), std::optional(0));
    QCOMPARE(chooseDevice(parseDeviceChoice("third"), kMixed), std::nullopt);
    QCOMPARE(chooseDevice(parseDeviceChoice("opencl:2"), kMixed), std::optional(2));
    QCOMPARE(chooseDevice(parseDeviceChoice("opencl:3"), kMixed), std::nullopt);
}

void TestOpenClDevices::choiceTextsAreReadBack()
{
    for (const char* text : {"auto", "host", "opencl:0", "opencl:12", "Quick Graphics"})
        QCOMPARE(deviceChoiceText(parseDeviceChoice(text)), std::string(text));
    QVERIFY(parseDeviceChoice("opencl:x").mode == DeviceChoice::Mode::Name);
}

void TestOpenClDevices::unknownDevicesAreNamedWithTheAvailableOnes()
{
    for (const char* text : {"opencl:99", "no such device"}) {
        const Problem problem = problemOf([&] { makeBackend(parseDeviceChoice(text)); });
        QVERIFY(problem.code == ProblemCode::NoSuchDevice);
        QCOMPARE(problem.arguments.at(0), std::string(text));
        QVERIFY(problem.arguments.at(1).find("opencl:0") != std::string::npos);
        QVERIFY(isBadInput(problem.code));
    }
}

void TestOpenClDevices::everyChoiceStartsItsDevice()
{
    const std::vector<DeviceInfo> devices = openClDevices();
    QVERIFY2(!devices.empty(), "no OpenCL device: install pocl-opencl-icd");
    for (const DeviceInfo& info : devices)
        QCOMPARE(makeBackend(parseDeviceChoice("opencl:" + std::to_string(info.index))).backend->device(), info);
    const ChosenBackend chosen = makeBackend({});
    QVERIFY(chosen.backend->device().isOpenCl());
    QVERIFY(!chosen.notice);
    const ChosenBackend host = makeBackend(parseDeviceChoice("host"));
    QVERIFY(!host.backend->device().isOpenCl());
    QVERIFY(!host.notice);
}

// The loader reads its list of drivers once in a process, so the case without drivers runs in a process of its own.
void TestOpenClDevices::withoutPlatformTheHostComputesAndSaysSo()
{
    if (!qEnvironmentVariableIsSet(kWithoutPlatform)) {
        const QTemporaryDir noDrivers;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("OCL_ICD_VENDORS"), noDrivers.path());
        environment.insert(QString::fromLatin1(kWithoutPlatform), QStringLiteral("1"));
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(QTest::currentTestFunction())});
        QVERIFY(child.waitForFinished());
        const QByteArray output = child.readAllStandardOutput();
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QVERIFY2(child.exitCode() == 0, output.constData());
        return;
    }
    QVERIFY(openClDevices().empty());
    const ChosenBackend chosen = makeBackend({});
    QVERIFY(!chosen.backend->device().isOpenCl());
    QVERIFY(chosen.notice.has_value());
    QVERIFY(chosen.notice->code == ProblemCode::NoOpenClPlatform);
    QVERIFY(problemOf([] { makeBackend(parseDeviceChoice("opencl:0")); }).code == ProblemCode::NoSuchDevice);
}

QTEST_GUILESS_MAIN(TestOpenClDevices)
#include "tst_opencl_devices.moc"
