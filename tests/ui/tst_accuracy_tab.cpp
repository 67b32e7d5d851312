// "Loss or accuracy": every number against the engine, picking and dragging weights, both tasks, undo, damaged states.
#include "engine/compute/host/HostBackend.h"
#include "engine/explain/DifferenceQuotient.h"
#include "ui/AppContext.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/loss/AccuracyPlots.h"
#include "ui/lessons/loss/AccuracyTab.h"
#include "ui/lessons/loss/AccuracyTexts.h"
#include "ui/lessons/loss/ComparisonTable.h"
#include "ui/lessons/loss/LossPage.h"
#include "ui/lessons/loss/MistakePlane.h"
#include "ui/lessons/loss/NiceAxis.h"
#include "ui/lessons/loss/SweptDiagram.h"
#include "ui/theme/Style.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/views/PlotView.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// Loss and right answers of the whole network by a fresh backend.
Evaluation evaluated(const SweptNetwork& network)
{
    HostBackend backend;
    backend.initialise(sweptSpec(network.seed), network.parameters());
    backend.bind(DataRole::Train, sweptDataset(network.data));
    return backend.evaluate(DataRole::Train);
}

QPushButton* buttonNamed(QWidget& parent, const QString& text)
{
    for (auto* button : parent.findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

class TestAccuracyTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("CHALKNET_REDUCED_MOTION", "1");
        installStyle(*qApp);
    }
    void init()
    {
        m_undo = std::make_unique<QUndoStack>();
        m_tab = std::make_unique<AccuracyTab>(m_context, *m_undo, nullptr);
        m_tab->resize(1324, 760);
        m_tab->show();
    }
    void cleanup() { m_tab.reset(); }

    void numbersAreThoseOfTheEngine()
    {
        for (const double value : {-5.99, -1.0, 0.0, 0.37, 1.23, 2.5, 6.0}) {
            m_tab->lossView()->setAccessibleValue(value);
            QCOMPARE(m_tab->state().value(), value);
            const Evaluation evaluation = evaluated(m_tab->state().network);
            QCOMPARE(m_tab->moment().here.loss, evaluation.loss);
            QCOMPARE(m_tab->moment().here.accuracy, evaluation.accuracy);
            const auto wrong = m_tab->plane()->mistakes().size();
            QCOMPARE(kSweptRows - wrong, m_tab->moment().here.correct);
            SweptNetwork raised = m_tab->state().network;
            raised.values[kUsualWeight] += kNudge;
            QCOMPARE(m_tab->moment().raised.loss, evaluated(raised).loss);
        }
    }

    void theSlopeIsThatOfTheCurve()
    {
        for (int weight = 0; weight < static_cast<int>(kSweptParameters); ++weight) {
            AccuracyState state;
            pickWeight(state, weight);
            const SweptMoment moment = sweptMoment(state, sweptCurves(state));
            const auto loss = lossOverParameter(sweptSpec(state.network.seed), state.network.parameters(),
                sweptDataset(state.network.data), static_cast<std::size_t>(weight));
            QVERIFY(std::abs(differenceQuotient(loss, state.value(), 1e-5).central() - moment.slope) < 1e-8);
        }
    }

    // The stairs must hold between the points of the sweep too.
    void theStairsAreTheAccuracyEverywhere()
    {
        for (const int weight : {0, 6, 9, 12}) {
            AccuracyState state;
            pickWeight(state, weight);
            const SweptCurves curves = sweptCurves(state);
            QVERIFY(curves.jumps.size() > 3);
            for (int i = 0; i < 400; ++i) {
                const double value = -5.97 + 0.0299 * i;
                const auto after = std::ranges::upper_bound(curves.stairs, value, {}, &QPointF::x);
                const SweepPoint point = sweepPoint(sweptSpec(state.network.seed), state.network.parameters(),
                    sweptDataset(state.network.data), static_cast<std::size_t>(weight), value);
                QCOMPARE((after - 1)->y(), point.accuracy);
            }
        }
    }

    void bothPlotsShareTheCursorAndTheAxis()
    {
        m_tab->accuracyView()->setAccessibleValue(0.5);
        QCOMPARE(m_tab->lossView()->cursor().value(), 0.5);
        QCOMPARE(m_tab->accuracyView()->cursor().value(), 0.5);
        QCOMPARE(m_tab->lossView()->content().horizontal, m_tab->accuracyView()->content().horizontal);
        const auto isSame = [this] {
            return m_tab->lossView()->geometry().left() == m_tab->accuracyView()->geometry().left()
                && m_tab->lossView()->width() == m_tab->accuracyView()->width();
        };
        QVERIFY(isSame());
        // The tangent touches the curve at the present place.
        const PlotCurve& tangent = m_tab->lossView()->content().curves[1];
        const QPointF middle = 0.5 * (tangent.points[0] + tangent.points[1]);
        QVERIFY(std::abs(middle.x() - 0.5) < 1e-12 && std::abs(middle.y() - m_tab->moment().here.loss) < 1e-12);
    }

    void aWeightIsPickedInTheDiagram()
    {
        TraceDiagram* diagram = m_tab->diagram();
        const TraceTarget bias{.kind = TraceTarget::Kind::BiasEdge, .column = 2, .unit = 0};
        QVERIFY(diagram->geometryOfDiagram().showsLabel(bias));
        QTest::mouseClick(diagram, Qt::LeftButton, {}, diagram->geometryOfDiagram().labelCenter(bias).toPoint());
        QCOMPARE(m_tab->state().weight, 12);
        QCOMPARE(m_tab->state().mark, m_tab->state().value());
        QVERIFY(diagram->scene().edge(bias)->isActive);
        QCOMPARE(m_tab->lossView()->content().horizontal.symbol, QStringLiteral("\\theta_{10}^{(2)}"));
        m_undo->undo();
        QCOMPARE(m_tab->state().weight, kUsualWeight);
        // By keys: arrows choose, Enter takes.
        diagram->setFocus();
        emit diagram->targetActivated({.kind = TraceTarget::Kind::Edge, .column = 1, .unit = 1, .from = 0});
        QCOMPARE(m_tab->state().weight, 2);
        // Units are no weights.
        emit diagram->targetActivated({.kind = TraceTarget::Kind::Unit, .column = 1, .unit = 1});
        QCOMPARE(m_tab->state().weight, 2);
    }

    void everyParameterHasItsPlaceInTheDiagram()
    {
        for (int index = 0; index < static_cast<int>(kSweptParameters); ++index) {
            const TraceTarget target = targetOf(sweptSymbol(index));
            QCOMPARE(sweptIndexOf(target), index);
            SweptNetwork network = usualNetwork();
            network.values.assign(kSweptParameters, 0.0);
            network.values[static_cast<std::size_t>(index)] = 1.25;
            QCOMPARE(sweptScene(network, index).edge(target)->text, QStringLiteral("1.25"));
        }
    }

    void theFlatTaskIsDoneByASmallMoveDownhill()
    {
        QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
        const double before = m_tab->moment().here.loss;
        const auto right = m_tab->moment().here.correct;
        for (int i = 0; i < 4; ++i)
            QTest::mouseClick(buttonNamed(*m_tab, QStringLiteral("+0.01")), Qt::LeftButton);
        QCOMPARE(reached.count(), 0);
        QTest::mouseClick(buttonNamed(*m_tab, QStringLiteral("+0.01")), Qt::LeftButton);
        QCOMPARE(m_tab->state().value(), 2.02);
        QVERIFY(m_tab->moment().here.loss < before);
        QCOMPARE(m_tab->moment().here.correct, right);
        QCOMPARE(reached.count(), 1);
        QCOMPARE(reached.first().first().toString(), QStringLiteral("flat"));
    }

    void uphillOrOverAJumpIsNotFlat()
    {
        QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
        m_tab->lossView()->setAccessibleValue(1.94); // uphill
        m_tab->lossView()->setAccessibleValue(m_tab->moment().flatLow - 0.02); // over a jump
        QCOMPARE(reached.count(), 0);
    }

    void lossAndAccuracyPartWhereTheHintSays()
    {
        const auto range = apartRange(m_tab->state());
        QVERIFY(range);
        QVERIFY(m_tab->task(QStringLiteral("apart")).hint.contains(QString::number(range->first, 'f', 2)));
        QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
        m_tab->lossView()->setAccessibleValue(range->first);
        QVERIFY(m_tab->moment().here.loss < m_tab->moment().mark.loss);
        QVERIFY(m_tab->moment().here.correct < m_tab->moment().mark.correct);
        QCOMPARE(reached.last().first().toString(), QStringLiteral("apart"));
        m_tab->lossView()->setAccessibleValue(range->second);
        QVERIFY(isApart(m_tab->moment()));
    }

    void aDragIsOneStep()
    {
        PlotView* view = m_tab->lossView();
        emit view->draggingChanged(true);
        for (const double value : {2.0, 2.1, 2.2, 2.4})
            emit view->cursorMoved(value);
        emit view->draggingChanged(false);
        emit view->cursorMoved(2.5);
        QCOMPARE(m_undo->count(), 2);
        m_undo->undo();
        QCOMPARE(m_tab->state().value(), 2.4);
        m_undo->undo();
        QCOMPARE(m_tab->state().value(), 1.97);
        m_undo->redo();
        QCOMPARE(m_tab->state().value(), 2.4);
    }

    void trainingAndNewStartsAreTheEngines()
    {
        const double before = m_tab->moment().here.loss;
        QTest::mouseClick(buttonNamed(*m_tab, QStringLiteral("Train 20 epochs")), Qt::LeftButton);
        QCOMPARE(m_tab->state().network.epochs, 40);
        QVERIFY(m_tab->moment().here.loss < before);
        QCOMPARE(m_tab->state().mark, m_tab->state().value());
        QCOMPARE(m_tab->moment().here.loss, evaluated(m_tab->state().network).loss);
        m_undo->undo();
        QCOMPARE(m_tab->state(), AccuracyState());
        // Other data: the points change with them.
        emit m_tab->findChild<QComboBox*>()->activated(static_cast<int>(SweptData::Moons));
        QCOMPARE(m_tab->state().network.data, SweptData::Moons);
        QCOMPARE(m_tab->plane()->points().size(), kSweptRows);
        QCOMPARE(m_tab->moment().here.accuracy, evaluated(m_tab->state().network).accuracy);
    }

    // Weights are rounded to be written; they must not be cut off by the slider's range.
    void longTrainingStaysInRange()
    {
        for (const SweptData data : {SweptData::XorBlobs, SweptData::Moons, SweptData::Blobs}) {
            SweptNetwork network = freshNetwork(data, 1);
            for (int i = 0; i < kMostSweptEpochs / kSweptEpochs; ++i)
                network = trainedFurther(network, kSweptEpochs);
            QCOMPARE(network.epochs, kMostSweptEpochs);
            for (const double value : network.values)
                QVERIFY2(std::abs(value) < kLargestSweptWeight, qPrintable(QString::number(value)));
        }
    }

    void theWrittenChangeIsTheDifferenceOfTheWrittenLosses()
    {
        for (const double value : {1.98, 2.04, 0.0, -2.5, 1.96}) {
            m_tab->lossView()->setAccessibleValue(value);
            const auto number = [this](int column) {
                return m_tab->table()->cellText(1, column).replace(QChar(0x2212), QLatin1Char('-')).toDouble();
            };
            QVERIFY2(std::abs(number(1) - number(0) - number(2)) < 1e-12, qPrintable(m_tab->table()->cellText(1, 2)));
            QCOMPARE(m_tab->table()->cellText(2, 1), QString::number(m_tab->moment().here.correct));
        }
    }

    void theCloseUpHoldsStillWhileDragging()
    {
        AccuracyState state;
        state.isCloseUp = true;
        const SweptCurves curves = sweptCurves(state);
        QVERIFY(curves.low <= 1.97 - 0.4 && curves.high >= 1.97 + 0.4 && curves.high - curves.low < 1.01);
        AccuracyState moved = state;
        moveWeight(moved, 2.34);
        QVERIFY(haveSameCurves(state, moved));
        moveWeight(moved, 4.0);
        QVERIFY(!haveSameCurves(state, moved));
        const SweptCurves there = sweptCurves(moved);
        QVERIFY(there.low < 4.0 && there.high > 4.0);
        const PlotContent content = accuracyPlot(moved, there, sweptMoment(moved, there));
        QVERIFY(content.curves.front().points.front().x() == there.low);
        QVERIFY(content.curves.front().points.back().x() == there.high);
    }

    void axesHoldTheirValues()
    {
        for (const auto& [low, high] :
            {std::pair(0.39, 0.47), std::pair(-3.2, 11.0), std::pair(1.0, 1.0), std::pair(0.0, 5e-4)}) {
            const auto [bottom, top] = niceAxis(low, high, 1e-3);
            QVERIFY(bottom <= low && top >= high && top - bottom < 2.6 * std::max(1e-3, high - low));
        }
    }

    void theStateIsKeptAndDamageIsRepaired()
    {
        m_tab->lossView()->setAccessibleValue(2.5);
        emit m_tab->diagram()->targetActivated({.kind = TraceTarget::Kind::Edge, .column = 1, .unit = 2, .from = 1});
        const AccuracyState kept = m_tab->state();
        const QJsonObject json = m_tab->saveState();
        AccuracyTab other(m_context, *m_undo, nullptr);
        other.restoreState(json);
        QCOMPARE(other.state(), kept);
        for (const char* damage : {R"({})", R"({"network":[1,2],"weight":"x","mark":null})",
                 R"({"network":{"values":[1,2,3]},"weight":99,"mark":1e300})",
                 R"({"network":{"values":[1e99,0,0,0,0,0,0,0,0,0,0,0,-1e99],"seed":-5,"data":77,"epochs":1e12},"weight":-4})"}) {
            other.restoreState(QJsonDocument::fromJson(damage).object());
            QVERIFY(other.state().weight >= 0 && other.state().weight < static_cast<int>(kSweptParameters));
            QVERIFY(std::abs(other.state().mark) <= kLargestSweptWeight);
            QVERIFY(std::isfinite(other.moment().here.loss));
        }
    }

    void presentingLeavesTheStage()
    {
        m_tab->setPresenting(true);
        QVERIFY(!buttonNamed(*m_tab, QStringLiteral("Compare from here"))->isVisible());
        QVERIFY(m_tab->lossView()->isVisible() && m_tab->diagram()->isVisible());
        m_tab->present(1);
        QVERIFY(std::abs(m_tab->state().value() - 2.02) < 1e-12);
        m_tab->setPresenting(false);
        QVERIFY(buttonNamed(*m_tab, QStringLiteral("Compare from here"))->isVisible());
    }

    // What was laid out while another part of the lesson was open.
    void presentingElsewhereLeavesItsLayout()
    {
        const QRect slider = m_tab->findChild<ValueSlider*>()->geometry();
        const QRect diagram = m_tab->diagram()->geometry();
        m_tab->hide();
        m_tab->setPresenting(true);
        m_tab->resize(1440, 820);
        m_tab->resize(1324, 760);
        m_tab->setPresenting(false);
        m_tab->show();
        QCOMPARE(m_tab->findChild<ValueSlider*>()->geometry(), slider);
        QCOMPARE(m_tab->diagram()->geometry(), diagram);
    }

    void narrowDiagramLeavesItsEdgesToBeSeen()
    {
        const auto narrow = sweptScene(m_tab->state().network, kUsualWeight, true);
        QVERIFY(narrow.labelsAlignInColumns);
        m_tab->resize(952, 760);
        QVERIFY(m_tab->diagram()->scene().labelsAlignInColumns);
        m_tab->resize(1324, 760);
        QVERIFY(!m_tab->diagram()->scene().labelsAlignInColumns);
    }

    void partsDoNotOverlap_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("reference") << QSize(1324, 760);
        QTest::newRow("drawer") << QSize(952, 760);
        QTest::newRow("small") << QSize(1172, 580);
    }
    void partsDoNotOverlap()
    {
        QFETCH(QSize, size);
        m_tab->resize(size);
        const QWidget* card = m_tab->lossView()->parentWidget();
        const auto* sentence = card->findChild<MathText*>();
        std::vector<QWidget*> parts{m_tab->lossView(), m_tab->accuracyView(), m_tab->table(), const_cast<MathText*>(sentence)};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QVERIFY(card->rect().contains(parts[i]->geometry()));
            for (std::size_t k = i + 1; k < parts.size(); ++k)
                QVERIFY(!parts[i]->geometry().intersects(parts[k]->geometry()));
        }
        QVERIFY(m_tab->lossView()->height() >= 110);
        QVERIFY(m_tab->accuracyView()->height() >= 90);
        QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    }

    // 60 pictures a second.
    void draggingIsQuick()
    {
        QElapsedTimer timer;
        timer.start();
        constexpr int kMoves = 60;
        for (int i = 0; i < kMoves; ++i)
            emit m_tab->lossView()->cursorMoved(-3.0 + 0.1 * i);
        const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / kMoves;
        qInfo("one move: %.2f ms", each);
        QVERIFY2(each < 40.0, qPrintable(QString::number(each)));
    }

    void tasksAreTickedOnThePage()
    {
        LossPage page(m_context);
        page.setCurrentTab(LossPage::Accuracy);
        auto* tab = qobject_cast<AccuracyTab*>(page.tab(LossPage::Accuracy));
        tab->lossView()->setAccessibleValue(2.02);
        QVERIFY(page.taskList().isDone(QStringLiteral("flat")));
        QVERIFY(!page.taskList().isDone(QStringLiteral("apart")));
        tab->lossView()->setAccessibleValue(2.5);
        QVERIFY(page.taskList().isDone(QStringLiteral("apart")));
        tab->runTask(QStringLiteral("apart"));
        QCOMPARE(tab->state(), AccuracyState());
    }

private:
    AppContext m_context;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<AccuracyTab> m_tab;
};

QTEST_MAIN(TestAccuracyTab)
#include "tst_accuracy_tab.moc"
