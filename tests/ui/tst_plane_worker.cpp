// Slices through a loss are computed on a thread of their own: what is right, who wins, and what happens when devices fail.
#include "engine/compute/host/HostBackend.h"
#include "engine/data/Generators.h"
#include "ui/training/PlaneSession.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cmath>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

NetworkSpec smallSpec()
{
    NetworkSpec spec;
    spec.layers = {{4, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    spec.seed = 3;
    return spec;
}

DeviceChoice host()
{
    DeviceChoice choice;
    choice.mode = DeviceChoice::Mode::Host;
    return choice;
}

std::shared_ptr<const PlaneProblem> smallProblem(const DeviceChoice& device = host())
{
    return std::make_shared<const PlaneProblem>(PlaneProblem{smallSpec(), generate("moons", {60, 0.1, 2}), device});
}

LossPlane smallPlane(double low = -2.0)
{
    const Parameters start = initialParameters(smallSpec());
    LossPlane plane;
    plane.origin = start;
    plane.first = randomDirection(smallSpec(), start, 1, 0);
    plane.second = parameterDirection(start.layout(), 5);
    plane.firstLow = low;
    plane.firstHigh = 1.5;
    plane.secondLow = -1.0;
    plane.secondHigh = 3.0;
    return plane;
}

/// What the fake device was asked for, and its gate: every launch waits for one permit.
struct Watch {
    std::atomic<int> launches = 0;
    std::atomic<int> ofFirstPlane = 0; ///< firstLow == −2
    QSemaphore started;
    QSemaphore permits;
    bool isOpenCl = true;
    bool fails = false;
};

/// A host that can say that it is a GPU, that waits for permits, and that can break down.
class FakeBackend : public HostBackend {
public:
    explicit FakeBackend(std::shared_ptr<Watch> watch)
        : m_watch(std::move(watch))
        , m_device(hostDevice())
    {
        if (m_watch->isOpenCl) {
            m_device.kind = DeviceKind::OpenClGpu;
            m_device.name = "fake";
        }
    }
    const DeviceInfo& device() const override { return m_device; }
    std::vector<double> lossOverPlane(DataRole, const LossPlane& plane) override
    {
        ++m_watch->launches;
        if (plane.firstLow == -2.0)
            ++m_watch->ofFirstPlane;
        m_watch->started.release();
        m_watch->permits.acquire();
        if (m_watch->fails)
            throw Error(ProblemCode::Unforeseen, {"gone"});
        return std::vector<double>(static_cast<std::size_t>(plane.columns * plane.rows), plane.firstLow);
    }

private:
    std::shared_ptr<Watch> m_watch;
    DeviceInfo m_device;
};

PlaneWorker::BackendMaker fakes(const std::shared_ptr<Watch>& watch)
{
    return [watch](const DeviceChoice&) { return ChosenBackend{std::make_unique<FakeBackend>(watch), std::nullopt}; };
}

constexpr int kMany = 100'000; // permits: no launch waits any more

} // namespace

class TestPlaneWorker : public QObject {
    Q_OBJECT

private slots:
    void everyPixelIsTheLossThere();
    void openClAgreesWithTheHost();
    void theHostBeginsCoarsely();
    void theNewestRequestWins();
    void aMovingSliceIsStillDelivered();
    void whatNobodyWantsIsCutShort();
    void cancelDeliversNothing();
    void aMissingDeviceFallsBackToTheHost();
    void aBrokenDeviceFallsBackToTheHost();
    void closingWhileItComputes();

private:
    static PlanePicturePointer last(const QSignalSpy& spy)
    {
        return spy.isEmpty() ? nullptr : spy.last()[0].value<PlanePicturePointer>();
    }
};

void TestPlaneWorker::everyPixelIsTheLossThere()
{
    PlaneSession session;
    QSignalSpy pictures(&session, &PlaneSession::pictureReady);
    const auto problem = smallProblem();
    session.request(problem, smallPlane(), false, false);
    QTRY_VERIFY_WITH_TIMEOUT(last(pictures) && last(pictures)->isFinal, 60'000);
    HostBackend direct;
    direct.initialise(problem->spec, smallPlane().origin);
    direct.bind(DataRole::Train, problem->data);
    for (const auto& entry : pictures) {
        const auto picture = entry[0].value<PlanePicturePointer>();
        const int side = picture->plane.columns;
        QCOMPARE(picture->losses.size(), static_cast<std::size_t>(side * side));
        for (const auto& [column, row] :
            {std::pair(0, 0), std::pair(side - 1, 3), std::pair(7, side - 1), std::pair(side / 2, 9)}) {
            direct.setParameters(smallPlane().at(picture->plane.alpha(column), picture->plane.beta(row)));
            const double wanted = direct.evaluate(DataRole::Train).loss;
            const double found = picture->losses[static_cast<std::size_t>(row * side + column)];
            QVERIFY2(std::abs(found - wanted) < 1e-5 * (1.0 + wanted), qPrintable(QString::number(found - wanted)));
        }
    }
}

void TestPlaneWorker::openClAgreesWithTheHost()
{
    if (openClDevices().empty())
        QFAIL("no OpenCL device: install pocl-opencl-icd");
    PlaneSession session;
    QSignalSpy pictures(&session, &PlaneSession::pictureReady);
    const auto problem = smallProblem(DeviceChoice());
    session.request(problem, smallPlane(), false, false);
    QTRY_VERIFY_WITH_TIMEOUT(last(pictures) && last(pictures)->isFinal, 60'000);
    const PlanePicturePointer picture = last(pictures);
    QVERIFY(picture->device.isOpenCl());
    QCOMPARE(picture->plane.columns, 256);
    HostBackend direct;
    direct.initialise(problem->spec, smallPlane().origin);
    direct.bind(DataRole::Train, problem->data);
    for (const auto& [column, row] : {std::pair(0, 0), std::pair(255, 17), std::pair(100, 200)}) {
        direct.setParameters(smallPlane().at(picture->plane.alpha(column), picture->plane.beta(row)));
        const double wanted = direct.evaluate(DataRole::Train).loss;
        QVERIFY(std::abs(picture->losses[static_cast<std::size_t>(row * 256 + column)] - wanted) < 1e-3 * (1.0 + wanted));
    }
}

void TestPlaneWorker::theHostBeginsCoarsely()
{
    PlaneSession session;
    QSignalSpy pictures(&session, &PlaneSession::pictureReady);
    const auto problem = smallProblem();
    session.request(problem, smallPlane(), false, false);
    QTRY_VERIFY_WITH_TIMEOUT(last(pictures) && last(pictures)->isFinal, 60'000);
    QCOMPARE(pictures[0][0].value<PlanePicturePointer>()->plane.columns, 32);
    for (qsizetype i = 1; i < pictures.size(); ++i) // as fine as there is time for
        QVERIFY(pictures[i][0].value<PlanePicturePointer>()->plane.columns
            > pictures[i - 1][0].value<PlanePicturePointer>()->plane.columns);
    QTRY_VERIFY(!session.isBusy());
    // While it moves one coarse picture is all.
    pictures.clear();
    session.request(problem, smallPlane(), true, true);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000);
    QCOMPARE(pictures.size(), 1);
    QVERIFY(last(pictures)->isFinal && last(pictures)->isMoving);
}

void TestPlaneWorker::theNewestRequestWins()
{
    auto watch = std::make_shared<Watch>();
    PlaneSession session(nullptr, fakes(watch));
    QSignalSpy pictures(&session, &PlaneSession::pictureReady);
    const auto problem = smallProblem();
    session.request(problem, smallPlane(-2.0), false, false);
    QVERIFY(watch->started.tryAcquire(1, 5000));
    for (int i = 1; i <= 50; ++i)
        session.request(problem, smallPlane(-2.0 - i), false, false);
    watch->permits.release(kMany);
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(!pictures.isEmpty());
    for (const auto& entry : pictures)
        QCOMPARE(entry[0].value<PlanePicturePointer>()->plane.firstLow, -52.0);
    // The first one, and the last one in two resolutions.
    QVERIFY2(watch->launches <= 3, qPrintable(QString::number(watch->launches)));
}

void TestPlaneWorker::aMovingSliceIsStillDelivered()
{
    auto watch = std::make_shared<Watch>();
    PlaneSession session(nullptr, fakes(watch));
    QSignalSpy pictures(&session, &PlaneSession::pictureReady);
    const auto problem = smallProblem();
    session.request(problem, smallPlane(-2.0), true, false);
    QVERIFY(watch->started.tryAcquire(1, 5000));
    session.request(problem, smallPlane(-3.0), true, true);
    session.request(problem, smallPlane(-4.0), true, true);
    watch->permits.release(kMany);
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(pictures.first()[0].value<PlanePicturePointer>()->plane.firstLow, -2.0);
    QCOMPARE(last(pictures)->plane.firstLow, -4.0);
    for (const auto& entry : pictures)
        QVERIFY(entry[0].value<PlanePicturePointer>()->plane.firstLow != -3.0);
}

void TestPlaneWorker::whatNobodyWantsIsCutShort()
{
    auto watch = std::make_shared<Watch>();
    watch->isOpenCl = false;
    PlaneSession session(nullptr, fakes(watch));
    QSignalSpy pictures(&session, &PlaneSession::pictureReady);
    const auto problem = smallProblem();
    session.request(problem, smallPlane(-2.0), false, false);
    QVERIFY(watch->started.tryAcquire(1, 5000));
    session.request(problem, smallPlane(-3.0), false, false);
    watch->permits.release(kMany);
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(watch->ofFirstPlane.load(), 1); // one band of rows
    QCOMPARE(last(pictures)->plane.firstLow, -3.0);
    QVERIFY(last(pictures)->isFinal);
}

void TestPlaneWorker::cancelDeliversNothing()
{
    auto watch = std::make_shared<Watch>();
    PlaneSession session(nullptr, fakes(watch));
    QSignalSpy pictures(&session, &PlaneSession::pictureReady);
    session.request(smallProblem(), smallPlane(), false, false);
    QVERIFY(watch->started.tryAcquire(1, 5000));
    session.cancel();
    watch->permits.release(kMany);
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(pictures.isEmpty());
}

void TestPlaneWorker::aMissingDeviceFallsBackToTheHost()
{
    DeviceChoice missing;
    missing.mode = DeviceChoice::Mode::Index;
    missing.index = 99;
    PlaneSession session;
    QSignalSpy pictures(&session, &PlaneSession::pictureReady);
    QSignalSpy notices(&session, &PlaneSession::notice);
    QSignalSpy failures(&session, &PlaneSession::failed);
    const auto problem = smallProblem(missing);
    session.request(problem, smallPlane(), false, false);
    QTRY_VERIFY_WITH_TIMEOUT(last(pictures) && last(pictures)->isFinal, 60'000);
    QVERIFY(!last(pictures)->device.isOpenCl());
    QCOMPARE(notices.size(), 1);
    QVERIFY(failures.isEmpty());
    // It is said once.
    session.request(smallProblem(missing), smallPlane(-3.0), false, false);
    QTRY_COMPARE_WITH_TIMEOUT(last(pictures)->plane.firstLow, -3.0, 60'000);
    QCOMPARE(notices.size(), 1);
}

void TestPlaneWorker::aBrokenDeviceFallsBackToTheHost()
{
    auto watch = std::make_shared<Watch>();
    watch->fails = true;
    watch->permits.release(kMany);
    PlaneSession session(nullptr, fakes(watch));
    QSignalSpy pictures(&session, &PlaneSession::pictureReady);
    QSignalSpy notices(&session, &PlaneSession::notice);
    session.request(smallProblem(), smallPlane(), false, false);
    QTRY_VERIFY_WITH_TIMEOUT(last(pictures) && last(pictures)->isFinal, 60'000);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(last(pictures)->device.name, hostDevice().name);
}

void TestPlaneWorker::closingWhileItComputes()
{
    auto watch = std::make_shared<Watch>();
    watch->isOpenCl = false;
    auto session = std::make_unique<PlaneSession>(nullptr, fakes(watch));
    session->request(smallProblem(), smallPlane(), false, false);
    QVERIFY(watch->started.tryAcquire(1, 5000));
    session->request(smallProblem(), smallPlane(-3.0), false, false);
    watch->permits.release(kMany);
    session.reset();
    QVERIFY2(watch->launches <= 2, qPrintable(QString::number(watch->launches)));
}

QTEST_GUILESS_MAIN(TestPlaneWorker)
#include "tst_plane_worker.moc"
