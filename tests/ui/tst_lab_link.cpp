// The network lab hands its network to the lessons that calculate step by step.
#include "engine/explain/ForwardTrace.h"
#include "ui/AppContext.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/SettingsStrip.h"
#include "ui/trace/TraceNetwork.h"

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

QTEST_MAIN(TestLabLink)
#include "tst_lab_link.moc"
