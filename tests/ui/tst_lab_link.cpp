// The network lab hands its network to the lessons that calculate step by step.
#include "engine/explain/ForwardTrace.h"
#include "ui/AppContext.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/SettingsStrip.h"
#include "ui/trace/TraceNetwork.h"
#include "ui/training/TrainedNetwork.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

class TestLabLink : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theLabOffersWhatItShows();
    void beforeTheFirstPictureItIsTheStart();
    void theMenuHandsTheNetworkOver_data();
    void theMenuHandsTheNetworkOver();
    void whatIsTooLargeIsNotOffered();
    void presentingHidesTheButton();
    void theLabCanBeFollowed();
    void itTrainsOnWhileItIsWatched();
    void whatWasPausedStaysPaused();
    void itsNumbersCanBeSet();
    void anotherNetworkHasAnotherNumber();

private:
    QPushButton* stepByStep() const
    {
        for (QPushButton* button : m_page->findChildren<QPushButton*>())
            if (button->accessibleName() == QStringLiteral("This network step by step"))
                return button;
        return nullptr;
    }
    void edit(const std::function<void(LabDocument&)>& change)
    {
        LabDocument next = m_page->controller().document();
        change(next);
        m_page->controller().edit(next, QStringLiteral("edit"));
    }
    void waitForSnapshot()
    {
        QTRY_VERIFY(m_page->controller().snapshot() && m_page->controller().state() == TrainingSession::State::Paused);
    }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<LabPage> m_page;
};

void TestLabLink::init()
{
    qputenv("CHALKNET_REDUCED_MOTION", "1");
    m_context = std::make_unique<AppContext>();
    DeviceChoice host;
    host.mode = DeviceChoice::Mode::Host;
    m_context->setDeviceChoice(host);
    QVERIFY(!m_context->labNetwork());
    m_page = std::make_unique<LabPage>(*m_context);
    m_page->resize(1324, 800);
    m_page->show();
    waitForSnapshot();
}

void TestLabLink::cleanup()
{
    m_page.reset();
    QVERIFY(!m_context->labNetwork());
    QVERIFY(!m_context->labLink());
    m_context.reset();
}

void TestLabLink::theLabOffersWhatItShows()
{
    std::optional<LabNetwork> lab = m_context->labNetwork();
    QVERIFY(lab.has_value());
    QVERIFY(lab->spec == m_page->controller().document().spec);
    QVERIFY(lab->parameters == initialParameters(lab->spec));
    QCOMPARE(lab->data.rows(), m_page->controller().split().train.rows());
    m_page->controller().step(Advance::Epoch);
    QTRY_COMPARE(m_page->controller().snapshot()->position.epoch, 1U);
    lab = m_context->labNetwork();
    QVERIFY(lab->parameters == m_page->controller().snapshot()->parameters);
    QVERIFY(lab->parameters != initialParameters(lab->spec));
}

void TestLabLink::beforeTheFirstPictureItIsTheStart()
{
    m_page->controller().step(Advance::Epoch);
    QTRY_COMPARE(m_page->controller().snapshot()->position.epoch, 1U);
    edit([](LabDocument& next) { next.spec.layers[0].units = 3; });
    // At once, while the session still prepares the other network.
    const std::optional<LabNetwork> lab = m_context->labNetwork();
    QCOMPARE(lab->spec.layers[0].units, 3);
    QVERIFY(lab->parameters == initialParameters(lab->spec));
    waitForSnapshot();
}

void TestLabLink::theMenuHandsTheNetworkOver_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("lesson");
    QTest::newRow("forward") << 0 << QStringLiteral("forward");
    QTest::newRow("backprop") << 1 << QStringLiteral("backprop");
}

void TestLabLink::theMenuHandsTheNetworkOver()
{
    QFETCH(int, entry);
    QFETCH(QString, lesson);
    m_page->controller().step(Advance::Epoch);
    QTRY_COMPARE(m_page->controller().snapshot()->position.epoch, 1U);
    QSignalSpy requested(m_page.get(), &LessonPage::lessonRequested);
    QPushButton* button = stepByStep();
    QVERIFY(button && button->isVisible() && button->isEnabled());
    QCOMPARE(button->menu()->actions().size(), 2);
    button->menu()->actions().at(entry)->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), lesson);
    const auto network = traceNetworkFromJson(requested[0][1].toJsonObject()[QStringLiteral("network")].toObject());
    QVERIFY(network.has_value());
    const LabNetwork lab = *m_context->labNetwork();
    QCOMPARE(shapeText(network->spec), shapeText(lab.spec));
    QCOMPARE(network->rows.size(), std::min<std::size_t>(lab.data.rows(), kMostTraceRows));
    // Nearly the same answers, from numbers that can be written down.
    for (const TraceExample& row : network->rows) {
        const double exact = forwardValues(lab.spec, lab.parameters, row.inputs).outputs()[0];
        const double shown = forwardValues(network->spec, network->parameters, row.inputs).outputs()[0];
        QVERIFY(std::abs(exact - shown) < 0.03);
        for (const double input : row.inputs)
            QVERIFY(std::abs(input * 100.0 - std::round(input * 100.0)) < 1e-9);
    }
    for (const double weight : network->parameters.values())
        QVERIFY(std::abs(weight * 100.0 - std::round(weight * 100.0)) < 1e-9);
}

void TestLabLink::whatIsTooLargeIsNotOffered()
{
    edit([](LabDocument& next) { next.spec.layers[0].units = 9; });
    QVERIFY(!stepByStep()->isEnabled());
    QVERIFY2(stepByStep()->toolTip().contains(QStringLiteral("9 units")), qPrintable(stepByStep()->toolTip()));
    edit([](LabDocument& next) { next.spec.layers[0].units = 8; });
    QVERIFY(stepByStep()->isEnabled());
    QVERIFY(!stepByStep()->toolTip().contains(QStringLiteral("9 units")));
    edit([](LabDocument& next) { setHiddenLayers(next.spec, 6); });
    QVERIFY(!stepByStep()->isEnabled());
    QVERIFY(stepByStep()->toolTip().contains(QStringLiteral("7 layers")));
    m_page->undoStack()->undo();
    QVERIFY(stepByStep()->isEnabled());
}

void TestLabLink::presentingHidesTheButton()
{
    m_page->setPresenting(true);
    QVERIFY(!stepByStep()->isVisible());
    m_page->setPresenting(false);
    QVERIFY(stepByStep()->isVisible());
}

void TestLabLink::theLabCanBeFollowed()
{
    QSignalSpy announced(m_context.get(), &AppContext::labLinkChanged);
    QCOMPARE(m_context->labLink(), static_cast<TrainedNetwork*>(&m_page->controller()));
    QVERIFY(m_context->labLink()->network().spec == m_page->controller().document().spec);
    m_page.reset();
    QCOMPARE(announced.size(), 1);
    QVERIFY(!m_context->labLink());
    m_page = std::make_unique<LabPage>(*m_context);
    QCOMPARE(announced.size(), 2);
}

void TestLabLink::itTrainsOnWhileItIsWatched()
{
    TrainedNetwork& link = *m_context->labLink();
    link.setPlaying(true);
    QTRY_VERIFY(link.snapshot()->position.step > 0);
    m_page->left();
    QTRY_COMPARE(link.state(), TrainingSession::State::Paused);
    QVERIFY(link.isPlaying()); // it goes on when the page is seen again
    const auto held = [&link] { return link.snapshot()->position.step; };
    link.setWatched(true);
    QCOMPARE(link.state(), TrainingSession::State::Running);
    const std::uint64_t before = held();
    QTRY_VERIFY(held() > before);
    // Nobody sees the maps; the gradient is what a follower wants.
    QTRY_VERIFY(!link.snapshot()->outputMap);
    QVERIFY(link.snapshot()->gradient);
    link.setPlaying(false);
    QCOMPARE(link.state(), TrainingSession::State::Paused);
    link.setPlaying(true);
    link.setWatched(false);
    QCOMPARE(link.state(), TrainingSession::State::Paused);
    m_page->entered();
    QCOMPARE(link.state(), TrainingSession::State::Running);
    QTRY_VERIFY(link.snapshot()->outputMap);
}

void TestLabLink::whatWasPausedStaysPaused()
{
    TrainedNetwork& link = *m_context->labLink();
    m_page->left();
    link.setWatched(true);
    QCOMPARE(link.state(), TrainingSession::State::Paused);
    link.step(Advance::Batch);
    QTRY_COMPARE(link.snapshot()->position.step, 1U);
    link.setWatched(false);
    m_page->entered();
    QCOMPARE(link.state(), TrainingSession::State::Paused);
    // The page shows what happened while it was hidden.
    QTRY_VERIFY(link.snapshot()->outputMap && link.snapshot()->position.step == 1U);
}

void TestLabLink::itsNumbersCanBeSet()
{
    TrainedNetwork& link = *m_context->labLink();
    Parameters wanted = link.network().parameters;
    wanted.values()[0] = 2.5;
    link.setParameters(wanted);
    QTRY_VERIFY(link.network().parameters == wanted);
    QVERIFY(m_context->labNetwork()->parameters == wanted);
    link.reset();
    QTRY_VERIFY(link.network().parameters == initialParameters(link.network().spec));
}

void TestLabLink::anotherNetworkHasAnotherNumber()
{
    TrainedNetwork& link = *m_context->labLink();
    const std::uint64_t number = link.number();
    QSignalSpy replaced(&link, &TrainedNetwork::replaced);
    link.reset();
    QCOMPARE(link.number(), number);
    QVERIFY(replaced.isEmpty());
    edit([](LabDocument& next) { next.config.optimizer.learningRate = 0.001; });
    QCOMPARE(link.number(), number);
    edit([](LabDocument& next) { next.spec.layers[0].units = 3; });
    QVERIFY(link.number() != number);
    QCOMPARE(replaced.size(), 1);
    waitForSnapshot();
}

QTEST_MAIN(TestLabLink)
#include "tst_lab_link.moc"
