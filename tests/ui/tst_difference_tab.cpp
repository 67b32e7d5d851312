// "Numerical derivative": quotients and errors against the engine, what is written against its digits, tasks, prediction, undo.
#include "TexCalculator.h"

#include "engine/explain/WeightSweep.h"
#include "ui/AppContext.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/Formula.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/loss/DifferenceFormulas.h"
#include "ui/lessons/loss/DifferencePlots.h"
#include "ui/lessons/loss/DifferenceTab.h"
#include "ui/lessons/loss/DifferenceTexts.h"
#include "ui/lessons/loss/LossPage.h"
#include "ui/theme/Style.h"
#include "ui/views/PlotView.h"

#include <QApplication>
#include <QCheckBox>
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

constexpr std::array kAllFunctions{DifferenceFunction::Loss, DifferenceFunction::Square, DifferenceFunction::Exponential};

/// The last sides of "a = b ≈ c", with the sign before them.
struct Side {
    bool isEqual = false;
    QString tex;
};
std::vector<Side> sidesOf(QString tex)
{
    std::vector<Side> sides;
    tex.replace(QStringLiteral("\\approx"), QStringLiteral("~"));
    qsizetype start = 0;
    bool isEqual = true;
    for (qsizetype i = 0; i <= tex.size(); ++i)
        if (i == tex.size() || tex[i] == u'=' || tex[i] == u'~') {
            sides.push_back({isEqual, tex.mid(start, i - start).trimmed()});
            isEqual = i < tex.size() && tex[i] == u'=';
            start = i + 1;
        }
    return sides;
}

} // namespace

class TestDifferenceTab : public QObject {
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
        m_tab = std::make_unique<DifferenceTab>(m_context, *m_undo, nullptr);
        m_tab->resize(1324, 760);
        m_tab->show();
    }
    void cleanup() { m_tab.reset(); }

    void knownFunctionsByHand()
    {
        const DifferenceModel square(DifferenceFunction::Square, 0);
        const DifferencePlace place = differencePlace(square, 2.0);
        QCOMPARE(place.slope, 4.0);
        const DifferenceMoment moment = differenceMoment(square, place, 0.5);
        QCOMPARE(moment.quotient.central(), 4.0);
        QCOMPARE(moment.quotient.forward(), 4.5);
        QCOMPARE(moment.error.central, 0.0);
        QCOMPARE(Formula::fromTex(centralTex(DifferenceFunction::Square, moment)).toPlainText().remove(u' ').right(2),
            QStringLiteral("=4"));
        QVERIFY(centralTex(DifferenceFunction::Square, moment).contains(QStringLiteral("\\frac{\\num{6.25}-\\num{2.25}}")));
        const DifferenceModel exponential(DifferenceFunction::Exponential, 0);
        QCOMPARE(exponential.slope(0.0), 1.0);
        QCOMPARE(exponential.third(0.0), 1.0);
    }

    void theLossIsThatOfTheNetwork()
    {
        for (const int weight : {0, 6, 9, 12}) {
            const DifferenceModel model(DifferenceFunction::Loss, weight);
            for (const double x : {-2.0, 0.0, 1.23}) {
                const SweepPoint point = sweepPoint(sweptSpec(usualNetwork().seed), usualNetwork().parameters(),
                    sweptDataset(usualNetwork().data), static_cast<std::size_t>(weight), x);
                QCOMPARE(model.value(x), point.loss);
                QVERIFY(std::abs(differenceQuotient(model.function(), x, 1e-5).central() - model.slope(x)) < 1e-8);
            }
        }
    }

    // A power of e has no last digit.
    void powersOfEAreRounded()
    {
        const DifferenceModel model(DifferenceFunction::Exponential, kUsualWeight);
        for (int i = -300; i <= 300; ++i) {
            const QString tex = analyticTex(DifferenceFunction::Exponential, differencePlace(model, i / 100.0));
            const qsizetype last = tex.indexOf(QStringLiteral("\\tone"));
            QCOMPARE(tex.left(last).trimmed().endsWith(QLatin1Char('=')), i == 0);
        }
    }

    void largeErrorsAreWrittenPlainly()
    {
        QCOMPARE(errorTex(14.427), QStringLiteral("\\num{14}"));
        QCOMPARE(errorTex(3.519), QStringLiteral("\\num{3.5}"));
        QVERIFY(errorTex(0.52).contains(QStringLiteral("10")));
        QCOMPARE(errorTex(0.0), QStringLiteral("\\num{0}"));
    }

    void escapeClosesThePrediction()
    {
        auto* predict = m_tab->findChild<PredictionCard*>();
        QCheckBox* box = nullptr;
        for (QCheckBox* candidate : m_tab->findChildren<QCheckBox*>())
            if (candidate->text() == QStringLiteral("Predict first"))
                box = candidate;
        QVERIFY(box != nullptr);
        box->click();
        QVERIFY(predict->isVisible() && predict->isAsking());
        predict->answer(0);
        QTest::keyClick(predict, Qt::Key_Escape);
        QVERIFY(!predict->isVisible());
        QVERIFY(!box->isChecked());
    }

    // Beside the explanation a narrow card has no room for seventeen digits twice.
    void narrowQuotientsHaveFewerDigits()
    {
        const DifferenceModel model(DifferenceFunction::Loss, kUsualWeight);
        const DifferenceMoment moment = differenceMoment(model, differencePlace(model, 0.37), 1e-4);
        const QString wide = centralTex(DifferenceFunction::Loss, moment);
        const QString narrow = centralTex(DifferenceFunction::Loss, moment, 7);
        QVERIFY(narrow.size() + 8 < wide.size());
        const std::vector<Side> sides = sidesOf(narrow);
        QVERIFY(std::abs(TexCalculator::value(sides[2].tex).value() - moment.quotient.central()) < 0.51e-7);
        QVERIFY(std::abs(TexCalculator::value(sides[1].tex).value() - moment.quotient.central()) < 1e-7);
    }

    // Whatever stands between "=" and "≈" must be so with the digits that are written.
    void whatIsWrittenIsTrue()
    {
        int equals = 0;
        for (const DifferenceFunction function : kAllFunctions) {
            const DifferenceModel model(function, kUsualWeight);
            for (const double at : {-2.5, 0.0, 0.37, 1.23, 2.0, 3.0}) {
                const DifferencePlace place = differencePlace(model, at);
                for (const double step : {1.0, 0.5, 0.12, 0.1, 0.01, 0.0047, 1e-4, 3.3e-6, 1e-8, 5.6e-11, 1e-13, 1e-15}) {
                    const DifferenceMoment moment = differenceMoment(model, place, step);
                    for (const bool isCentral : {true, false}) {
                        const QString tex = isCentral ? centralTex(function, moment) : forwardTex(function, moment);
                        const std::vector<Side> sides = sidesOf(tex);
                        QCOMPARE(sides.size(), std::size_t{3});
                        const QString result = sides[2].tex.section(QLatin1Char('{'), 2).chopped(1);
                        const double measured = isCentral ? moment.quotient.central() : moment.quotient.forward();
                        const double written = TexCalculator::value(sides[2].tex).value();
                        const double unit = TexCalculator::lastDigit(QLatin1Char('{') + result);
                        // The written result is the measured one, and follows from the written numbers.
                        QVERIFY2(std::abs(written - measured) <= 0.5000001 * unit + 1e-12, qPrintable(tex));
                        const double put = TexCalculator::value(sides[1].tex).value();
                        const double tolerance = 2e-14 / step; // of the calculator itself
                        QVERIFY2(std::abs(put - written) <= 0.5000001 * unit + tolerance, qPrintable(tex));
                        if (sides[2].isEqual) {
                            ++equals;
                            QVERIFY2(std::abs(put - written) <= tolerance, qPrintable(tex));
                        }
                    }
                }
            }
        }
        QVERIFY(equals > 20);
    }

    void theSubtractionIsRight()
    {
        const DifferenceModel model(DifferenceFunction::Exponential, 0);
        const DifferencePlace place = differencePlace(model, 0.0);
        int before = 18;
        for (const double step : {0.1, 1e-4, 1e-8, 1e-12, 1e-15}) {
            const WrittenSubtraction written = writtenSubtraction(differenceMoment(model, place, step));
            QCOMPARE(written.difference.units, written.upper.units - written.lower.units);
            QVERIFY(written.left < before); // fewer and fewer digits
            before = written.left;
            const double exact = std::exp(step) - std::exp(-step);
            QVERIFY(std::abs(written.difference.value() - exact) <= 2.3e-16);
        }
        QVERIFY(before <= 2);
        // All seventeen digits name the double again.
        const WrittenNumber upper = writtenSubtraction(differenceMoment(model, place, 0.3)).upper;
        QCOMPARE(upper.text().toDouble(), std::exp(0.3));
    }

    void errorsAreMeasuredAndFallAndRise()
    {
        m_tab->errorView()->setAccessibleValue(0.5);
        const DifferencePlace& place = m_tab->place();
        QCOMPARE(place.errors.size(), std::size_t{61});
        QCOMPARE(place.errors.front().step, 1.0);
        QVERIFY(std::abs(place.errors.back().step / 1e-15 - 1.0) < 1e-12);
        QVERIFY(place.bestStep < 1e-3 && place.bestStep > 1e-7);
        const auto errorAt = [&place](double step) {
            return std::ranges::min_element(place.errors, {}, [step](const DifferenceError& e) {
                return std::abs(std::log10(e.step / step));
            })->central;
        };
        QVERIFY(errorAt(0.01) > 50.0 * errorAt(0.001));
        QVERIFY(errorAt(1e-12) > 1000.0 * errorAt(place.bestStep));
        const PlotContent content = errorPlot(m_tab->state(), place, m_tab->moment(), false);
        // Two theories, then forward and central with the present step among the others.
        QCOMPARE(content.curves.size(), std::size_t{4});
        const PlotCurve& central = content.curves.back();
        QCOMPARE(central.points.size(), std::size_t{62}); // h = 0.5 lies between two of them
        const auto here = std::ranges::find(central.points, m_tab->state().step, &QPointF::x);
        QVERIFY(here != central.points.end());
        QCOMPARE(here->y(), m_tab->moment().error.central);
        // What theory says is what is measured, where cutting off rules.
        const PlotCurve& theory = content.curves.front();
        const auto at = std::ranges::find_if(theory.points, [](QPointF p) { return std::abs(p.x() - 0.01) < 1e-6; });
        QVERIFY(std::abs(at->y() / errorAt(0.01) - 1.0) < 0.05);
    }

    void exactErrorsStandOnTheFloor()
    {
        chooseFunction(DifferenceFunction::Square);
        const PlotContent content = errorPlot(m_tab->state(), m_tab->place(), m_tab->moment(), false);
        QCOMPARE(content.vertical.low, kErrorFloor);
        for (const PlotCurve& curve : content.curves)
            for (const QPointF& point : curve.points)
                QVERIFY(point.y() >= kErrorFloor && point.y() <= kErrorCeiling);
        QCOMPARE(content.dots.back().at.y(), kErrorFloor); // (x+h)² − (x−h)² is exact
    }

    void theLuckyHitIsNotTheBest()
    {
        std::vector<DifferenceError> errors;
        for (int i = 0; i < 40; ++i)
            errors.push_back({std::pow(10.0, -i / 4.0), 0.0, std::abs(i - 20) + 1.0});
        QVERIFY(std::abs(bestStepOf(errors) / 1e-5 - 1.0) < 1e-9);
        errors[35].central = 0.0;
        QVERIFY(std::abs(bestStepOf(errors) / 1e-5 - 1.0) < 1e-9);
    }

    void theBestStepTickesItsTask()
    {
        QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
        m_tab->errorView()->setAccessibleValue(0.01);
        QCOMPARE(reached.count(), 0);
        m_tab->errorView()->setAccessibleValue(m_tab->place().bestStep * 2.0);
        QCOMPARE(reached.count(), 1);
        QCOMPARE(reached.first().first().toString(), QStringLiteral("best-step"));
        // x² has no best step but the widest: it must not tick by itself.
        reached.clear();
        chooseFunction(DifferenceFunction::Square);
        m_tab->errorView()->setAccessibleValue(1.0);
        QCOMPARE(reached.count(), 0);
    }

    void roundingSpoilsTheSlope()
    {
        QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
        m_tab->errorView()->setAccessibleValue(1.0);
        QVERIFY(m_tab->moment().error.central > 0.01 * std::abs(m_tab->place().slope)); // wrong, but not by rounding
        QCOMPARE(reached.count(), 0);
        for (const double step : {1e-14, 2e-15, 1e-15})
            m_tab->errorView()->setAccessibleValue(step);
        QVERIFY(reached.count() > 0);
        QCOMPARE(reached.first().first().toString(), QStringLiteral("rounding"));
    }

    void theZoomKeepsSlopes()
    {
        DifferenceState state;
        state.isZoomed = true;
        const DifferenceModel model(state.function, state.weight);
        const DifferencePlace place = differencePlace(model, state.place());
        for (const double step : {0.1, 1e-6, 1e-10}) {
            state.step = step;
            const DifferenceMoment moment = differenceMoment(model, place, step);
            const PlotContent content = secantPlot(state, model, {}, place, moment);
            QCOMPARE(content.horizontal.low, -3.0);
            const PlotCurve& tangent = content.curves[1];
            const QPointF way = tangent.points[1] - tangent.points[0];
            QVERIFY(std::abs(way.y() / way.x() - place.slope) < 1e-9);
            // The ends of the secant stand one step left and right of the place.
            QVERIFY(std::abs(content.dots[0].at.x() + 1.0) < 1e-5);
            QVERIFY(std::abs(content.dots[1].at.x() - 1.0) < 1e-5);
            const PlotCurve& central = content.curves[3];
            const QPointF run = central.points[1] - central.points[0];
            QVERIFY(std::abs(run.y() / run.x() - moment.quotient.central()) < 1e-9);
        }
        // At the end only a few numbers are left: each is marked.
        state.step = 1e-15;
        const DifferencePlace aside = differencePlace(model, 1.23); // around 0 the computer has very many numbers
        state.places[0] = 1.23;
        const PlotContent content = secantPlot(state, model, {}, aside, differenceMoment(model, aside, 1e-15));
        QVERIFY(content.curves.front().marksPoints);
        QVERIFY(content.curves.front().points.size() < 60);
    }

    void stepsAreWrittenExactly()
    {
        QCOMPARE(tidyStep(0.123), 0.12);
        QCOMPARE(tidyStep(1e-15), 1e-15);
        QCOMPARE(tidyStep(std::nan("")), kSmallestStep);
        QCOMPARE(tidyStep(7.0), 1.0);
        QCOMPARE(writtenStep(0.05).text(), QStringLiteral("0.05"));
        QCOMPARE(writtenStep(1e-6).value(), 1e-6);
        for (double decades = 0.0; decades < 15.0; decades += 0.05) {
            const double step = tidyStep(std::pow(10.0, -decades));
            QVERIFY(std::abs(writtenStep(step).value() / step - 1.0) < 1e-15);
        }
    }

    void theQuestionIsMeasured()
    {
        const DifferenceModel model(DifferenceFunction::Loss, kUsualWeight);
        const DifferencePlace place = differencePlace(model, m_tab->state().place());
        QCOMPARE(DifferenceQuestion(model, place, 0.1).rightAnswer(), 0);
        QCOMPARE(DifferenceQuestion(model, place, 0.1).target(), 0.01);
        QCOMPARE(DifferenceQuestion(model, place, 1e-8).rightAnswer(), 2);
    }

    void thePredictionHidesAndThenShows()
    {
        auto* box = [this] {
            for (auto* candidate : m_tab->findChildren<QCheckBox*>())
                if (candidate->text() == QStringLiteral("Predict first"))
                    return candidate;
            return static_cast<QCheckBox*>(nullptr);
        }();
        QVERIFY(box);
        m_tab->errorView()->setAccessibleValue(0.1);
        box->click();
        QVERIFY(m_tab->prediction()->isVisible() && m_tab->prediction()->isAsking());
        for (const PlotCurve& curve : m_tab->errorView()->content().curves)
            for (const QPointF& point : curve.points)
                QVERIFY(point.x() >= 0.1);
        m_tab->prediction()->answer(0);
        QVERIFY(m_tab->prediction()->isRevealed());
        QCOMPARE(m_tab->state().step, 0.01);
        QCOMPARE(m_tab->prediction()->rightCount(), 1);
        QVERIFY(m_tab->errorView()->content().curves.back().points.front().x() < 1e-14);
        // Another h while the question is open asks about that.
        emit m_tab->prediction()->continued();
        QVERIFY(m_tab->prediction()->question().contains(QStringLiteral("0.01")));
        m_tab->errorView()->setAccessibleValue(0.5);
        QVERIFY(m_tab->prediction()->question().contains(QStringLiteral("0.5")));
        box->click();
        QVERIFY(!m_tab->prediction()->isVisible());
    }

    void editsAreUndone()
    {
        emit m_tab->errorView()->draggingChanged(true);
        for (const double step : {0.2, 0.05, 0.011})
            emit m_tab->errorView()->cursorMoved(step);
        emit m_tab->errorView()->draggingChanged(false);
        QCOMPARE(m_undo->count(), 1);
        QCOMPARE(m_tab->state().step, 0.011);
        chooseFunction(DifferenceFunction::Exponential);
        emit m_tab->secantView()->cursorMoved(1.004);
        QCOMPARE(m_tab->state().place(), 1.0);
        m_undo->undo();
        m_undo->undo();
        QCOMPARE(m_tab->state().function, DifferenceFunction::Loss);
        m_undo->undo();
        QCOMPARE(m_tab->state(), DifferenceState());
    }

    void theStateIsKeptAndDamageIsRepaired()
    {
        m_tab->errorView()->setAccessibleValue(1e-5);
        chooseFunction(DifferenceFunction::Exponential);
        const QJsonObject json = m_tab->saveState();
        DifferenceTab other(m_context, *m_undo, nullptr);
        other.restoreState(json);
        QCOMPARE(other.state(), m_tab->state());
        for (const char* damage : {R"({})", R"({"function":-1,"places":[1],"step":"x"})",
                 R"({"function":9,"places":[1e99,2,null],"step":0,"weight":400})",
                 R"({"step":-1e-300,"places":[9,-9,1e308],"secant":3,"right":-5,"asked":1e99})"}) {
            other.restoreState(QJsonDocument::fromJson(damage).object());
            QVERIFY(other.state().step >= kSmallestStep && other.state().step <= kLargestStep);
            QVERIFY(std::abs(other.state().place()) <= kLargestPlace);
            QVERIFY(std::isfinite(other.moment().quotient.central()));
        }
    }

    void presenterKeysShrinkH()
    {
        m_tab->present(1);
        QCOMPARE(m_tab->state().step, 0.1);
        m_tab->present(-1);
        QCOMPARE(m_tab->state().step, 1.0);
        for (int i = 0; i < 30; ++i)
            m_tab->present(1);
        QCOMPARE(m_tab->state().step, kSmallestStep);
    }

    void draggingIsQuick()
    {
        QElapsedTimer timer;
        timer.start();
        constexpr int kMoves = 60;
        for (int i = 0; i < kMoves; ++i)
            emit m_tab->secantView()->cursorMoved(-3.0 + 0.1 * i);
        const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / kMoves;
        qInfo("one move of x: %.2f ms", each);
        QVERIFY2(each < 40.0, qPrintable(QString::number(each)));
    }

    void tasksAreTickedOnThePage()
    {
        LossPage page(m_context);
        auto* tab = qobject_cast<DifferenceTab*>(page.tab(LossPage::Difference));
        tab->errorView()->setAccessibleValue(tab->place().bestStep);
        QVERIFY(page.taskList().isDone(QStringLiteral("best-step")));
        QVERIFY(!page.taskList().isDone(QStringLiteral("rounding")));
    }

private:
    void chooseFunction(DifferenceFunction function)
    {
        for (auto* control : m_tab->findChildren<SegmentedControl*>())
            if (control->segmentText(1) == QStringLiteral("x²"))
                control->setCurrentIndex(static_cast<int>(function));
        QCOMPARE(m_tab->state().function, function);
    }

    AppContext m_context;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<DifferenceTab> m_tab;
};

QTEST_MAIN(TestDifferenceTab)
#include "tst_difference_tab.moc"
