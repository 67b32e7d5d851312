// Surfaces and curves: derivatives against central differences, minima and saddles where they are said to be.
#include "engine/explain/DescentCurve.h"
#include "engine/explain/LossSurface.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace chalknet;

namespace {

LossSurface surfaceOf(SurfaceType type)
{
    return type == SurfaceType::Regression ? LossSurface(regressionRows(100, 0.3, 7)) : LossSurface(type);
}

bool isClose(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

class TestLossSurface : public QObject {
    Q_OBJECT

private slots:
    void gradientIsTheSlope_data()
    {
        QTest::addColumn<int>("type");
        for (const SurfaceType type : kAllSurfaces)
            QTest::newRow(std::string(surfaceName(type)).c_str()) << static_cast<int>(type);
    }

    void gradientIsTheSlope()
    {
        QFETCH(int, type);
        const LossSurface surface = surfaceOf(static_cast<SurfaceType>(type));
        const SurfaceDomain area = surface.domain();
        std::mt19937 random(5);
        constexpr double kStep = 1e-5;
        for (int i = 0; i < 200; ++i) {
            const SurfacePoint at{std::uniform_real_distribution(area.left, area.right)(random),
                std::uniform_real_distribution(area.bottom, area.top)(random)};
            const SurfacePoint slope = surface.gradient(at);
            const SurfaceCurvature bend = surface.curvature(at);
            const auto value = [&](double du, double dv) { return surface.value({at[0] + du, at[1] + dv}); };
            const auto gradient = [&](double du, double dv) { return surface.gradient({at[0] + du, at[1] + dv}); };
            QVERIFY(isClose(slope[0], (value(kStep, 0) - value(-kStep, 0)) / (2 * kStep), 1e-7));
            QVERIFY(isClose(slope[1], (value(0, kStep) - value(0, -kStep)) / (2 * kStep), 1e-7));
            QVERIFY(isClose(bend.first, (gradient(kStep, 0)[0] - gradient(-kStep, 0)[0]) / (2 * kStep), 1e-7));
            QVERIFY(isClose(bend.mixed, (gradient(kStep, 0)[1] - gradient(-kStep, 0)[1]) / (2 * kStep), 1e-7));
            QVERIFY(isClose(bend.second, (gradient(0, kStep)[1] - gradient(0, -kStep)[1]) / (2 * kStep), 1e-7));
        }
    }

    void minimaAndSaddlesAreWhatTheyAreCalled()
    {
        for (const SurfaceType type : kAllSurfaces) {
            const LossSurface surface = surfaceOf(type);
            QVERIFY(!surface.minima().empty());
            QCOMPARE(surface.lowestValue(), surface.value(surface.minima().front()));
            for (const SurfacePoint& place : surface.minima()) {
                const SurfacePoint slope = surface.gradient(place);
                QVERIFY(std::hypot(slope[0], slope[1]) < 1e-12);
                QVERIFY(surface.curvature(place).principal()[1] > 0.0);
                QVERIFY(surface.value(place) >= surface.lowestValue() - 1e-15);
                QVERIFY(place[0] > surface.domain().left && place[0] < surface.domain().right);
                QVERIFY(place[1] > surface.domain().bottom && place[1] < surface.domain().top);
            }
            for (const SurfacePoint& place : surface.saddles()) {
                const SurfacePoint slope = surface.gradient(place);
                QVERIFY(std::hypot(slope[0], slope[1]) < 1e-12);
                QVERIFY(surface.curvature(place).principal()[0] > 0.0 && surface.curvature(place).principal()[1] < 0.0);
            }
        }
        QCOMPARE(surfaceOf(SurfaceType::SeveralMinima).minima().size(), std::size_t{3});
        QCOMPARE(surfaceOf(SurfaceType::SeveralMinima).saddles().size(), std::size_t{2});
    }

    void regressionIsTheMeanSquaredError()
    {
        const LossSurface surface(std::vector<RegressionRow>{{1.0, 2.0}, {2.0, 3.0}, {-1.0, 0.5}});
        // w = 1, b = 0.5: errors −0.5, −0.5, −1; squares 0.25, 0.25, 1
        QCOMPARE(surface.value({1.0, 0.5}), 0.5);
        QCOMPARE(surface.gradient({1.0, 0.5})[1], 2.0 / 3.0 * -2.0);
        QCOMPARE(surface.gradient({1.0, 0.5})[0], 2.0 / 3.0 * (-0.5 - 1.0 + 1.0));
        const std::vector<std::uint32_t> batch{2};
        QCOMPARE(surface.batchValue({1.0, 0.5}, batch), 1.0);
        QCOMPARE(surface.batchGradient({1.0, 0.5}, batch), (SurfacePoint{2.0, -2.0}));
    }

    void equalInputsHaveNoSingleBestLine()
    {
        const LossSurface surface(std::vector<RegressionRow>{{1.0, 2.0}, {1.0, 4.0}});
        QVERIFY(surface.minima().empty());
        QCOMPARE(surface.lowestValue(), 1.0);
        QCOMPARE(surface.value({3.0, 0.0}), 1.0);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, LossSurface(std::vector<RegressionRow>()));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, LossSurface(SurfaceType::Regression));
    }

    void gridHoldsTheValuesOfItsPixelCentres()
    {
        for (const SurfaceType type : kAllSurfaces) {
            const LossSurface surface = surfaceOf(type);
            const SurfaceDomain area = surface.domain();
            const std::vector<float> grid = surfaceGrid(surface, area, 7, 5);
            QCOMPARE(grid.size(), std::size_t{35});
            for (int row = 0; row < 5; ++row)
                for (int column = 0; column < 7; ++column) {
                    const SurfacePoint at{area.left + (column + 0.5) / 7 * (area.right - area.left),
                        area.top - (row + 0.5) / 5 * (area.top - area.bottom)};
                    QVERIFY(isClose(grid[static_cast<std::size_t>(row * 7 + column)], surface.value(at), 1e-6));
                }
        }
    }

    void curvesHaveTheirSlopes()
    {
        for (const CurveType type : kAllCurves) {
            for (double at = -3.05; at < 3.1; at += 0.1) {
                const double measured = (curveValue(type, at + 1e-6) - curveValue(type, at - 1e-6)) / 2e-6;
                QVERIFY(isClose(curveSlope(type, at), measured, 1e-7));
                const double bend = (curveSlope(type, at + 1e-6) - curveSlope(type, at - 1e-6)) / 2e-6;
                QVERIFY(isClose(curveCurvature(type, at), bend, 1e-7));
            }
            double lowest = 1e9;
            for (double at = -3.0; at <= 3.0; at += 0.001)
                lowest = std::min(lowest, curveValue(type, at));
            const std::vector<double> minima = curveMinima(type);
            QVERIFY(curveValue(type, minima.front()) <= lowest + 1e-12);
            for (const double place : minima)
                QVERIFY(std::abs(curveSlope(type, place)) < 1e-12);
            QCOMPARE(curveFromName(curveName(type)), std::optional(type));
        }
    }

    void rowsComeFromTheirSeed()
    {
        QCOMPARE(regressionRows(50, 0.2, 3), regressionRows(50, 0.2, 3));
        QVERIFY(regressionRows(50, 0.2, 3) != regressionRows(50, 0.2, 4));
        for (const RegressionRow& row : regressionRows(50, 0.0, 3))
            QVERIFY(std::abs(row.t - (0.8 * row.x + 0.5)) <= 0.005 + 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestLossSurface)
#include "tst_loss_surface.moc"
