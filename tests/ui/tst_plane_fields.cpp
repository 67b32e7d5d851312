// Pictures and lines of the plane: classes, flat colours, contours with their values, mistakes, values instead of classes.
#include "ui/views/ClassMark.h"
#include "ui/views/PlaneView.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr int kSide = 64;

std::vector<float> ramp()
{
    std::vector<float> values(static_cast<std::size_t>(kSide) * kSide);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = (static_cast<float>(i % kSide) + 0.5F) / kSide;
    return values;
}

/// Three classes in three vertical stripes, each sure of itself.
ClassMaps stripes()
{
    ClassMaps maps(3, std::vector<float>(static_cast<std::size_t>(kSide) * kSide, 0.05F));
    for (std::size_t i = 0; i < maps[0].size(); ++i)
        maps[std::min<std::size_t>(2, (i % kSide) * 3 / kSide)][i] = 0.9F;
    return maps;
}

} // namespace

class TestPlaneFields : public QObject {
    Q_OBJECT

private slots:
    void theWinningClassHasItsColour();
    void strengthFollowsTheProbability();
    void boundariesLieBetweenTheClasses();
    void contoursLieOnTheirLevels();
    void fineGridsGiveTheSameLines();
    void flatColoursAreTwo();
    void valueLevelsAreRound();
    void mistakesAreRingedAndCounted();
    void pointsOfValuesHaveTheirColour();
    void sixClassesLookDifferent();
    void anyExtentHasTicks();
};

void TestPlaneFields::theWinningClassHasItsColour()
{
    const ClassMaps maps = stripes();
    QCOMPARE(winningClass(maps, 5), 0);
    QCOMPARE(winningClass(maps, 32), 1);
    QCOMPARE(winningClass(maps, 60), 2);
    const QImage flat = classMapImage(maps, kSide, 1.0, true);
    for (int k = 0; k < 3; ++k)
        QCOMPARE(flat.pixel(10 + 22 * k, 20), classColor(k).rgb());
    ClassMaps broken = maps;
    broken[1][7] = std::nanf("");
    QCOMPARE(winningClass(broken, 7), -1);
}

void TestPlaneFields::strengthFollowsTheProbability()
{
    ClassMaps maps(3, std::vector<float>(4, 1.0F / 3.0F));
    const QRgb neutral = Theme::instance().diverging().diverging(0.0);
    QCOMPARE(classMapImage(maps, 2, 1.0, false).pixel(0, 0), neutral);
    maps[2] = {1.0F, 1.0F, 1.0F, 1.0F};
    QCOMPARE(classMapImage(maps, 2, 1.0, false).pixel(1, 1), classColor(2).rgb());
    QVERIFY(winningValues(maps)[0] == 1.0F);
}

void TestPlaneFields::boundariesLieBetweenTheClasses()
{
    const std::vector<QPolygonF> lines = classBoundaries(stripes(), kSide);
    bool first = false;
    bool second = false;
    for (const QPolygonF& line : lines)
        for (const QPointF& point : line) {
            const bool atFirst = std::abs(point.x() - 1.0 / 3.0) < 0.02;
            const bool atSecond = std::abs(point.x() - 2.0 / 3.0) < 0.02;
            QVERIFY(atFirst || atSecond);
            first = first || atFirst;
            second = second || atSecond;
        }
    QVERIFY(first && second);
}

void TestPlaneFields::contoursLieOnTheirLevels()
{
    PlaneView view;
    view.setMap(ramp(), kSide, kOutputScale, 0.5);
    QVERIFY(view.contours().empty());
    view.setLines(PlaneLines::Probability);
    QCOMPARE(view.contours().size(), 8U); // 0.5 is the boundary
    for (const PlaneContour& contour : view.contours()) {
        QCOMPARE(contour.label, QString::number(contour.level, 'f', 1));
        for (const QPointF& point : contour.lines.front())
            QVERIFY(std::abs(point.x() - contour.level) < 1e-5);
    }
}

void TestPlaneFields::fineGridsGiveTheSameLines()
{
    constexpr int kFine = 256;
    std::vector<float> values;
    for (int row = 0; row < kFine; ++row)
        for (int column = 0; column < kFine; ++column)
            values.push_back(static_cast<float>(std::hypot((column + 0.5) / kFine - 0.5, (row + 0.5) / kFine - 0.5)));
    const std::vector<double> levels{0.2, 0.3, 5.0};
    const auto contours = contoursAt(values, kFine, levels, 1);
    QCOMPARE(contours.size(), 2U);
    for (const PlaneContour& contour : contours)
        for (const QPointF& point : contour.lines.front())
            QVERIFY(std::abs(std::hypot(point.x() - 0.5, point.y() - 0.5) - contour.level) < 2e-3);
}

void TestPlaneFields::flatColoursAreTwo()
{
    const QImage image = flatMapImage(ramp(), kSide, 0.5, Theme::instance().diverging(), 0.5);
    QSet<QRgb> colors;
    for (int x = 0; x < kSide; ++x)
        colors.insert(image.pixel(x, 3));
    QCOMPARE(colors.size(), 2);
    QVERIFY(image.pixel(31, 0) != image.pixel(32, 0));
}

void TestPlaneFields::valueLevelsAreRound()
{
    int decimals = 0;
    const std::vector<double> levels = valueLevels({0.0, 1.0}, decimals);
    QCOMPARE(decimals, 1);
    QVERIFY(levels.size() >= 3 && levels.size() <= 9);
    for (const double level : levels) {
        QVERIFY(std::abs(level) < 1.0 + 1e-9);
        QVERIFY(std::abs(level / 0.5 - std::round(level / 0.5)) < 1e-9);
    }
    QVERIFY(valueLevels({0.0, 0.0}, decimals).empty());
}

void TestPlaneFields::mistakesAreRingedAndCounted()
{
    PlaneView view;
    view.resize(400, 400);
    view.setPoints({{{0.5, 0.5}, 1, false}, {{-0.5, -0.5}, 1, true}, {{0, 0}, 0, false}});
    QVERIFY(!view.mistakeCount());
    const QImage before = view.grab().toImage();
    view.setMistakes(std::vector<bool>{true, true, false});
    QCOMPARE(view.mistakeCount(), std::optional(2));
    QVERIFY(view.accessibleText().contains(QStringLiteral("2 misclassified")));
    const QImage after = view.grab().toImage();
    const auto changed = [&](QPointF value) {
        const QPoint at = view.geometryOfPlane().toPixel(value).toPoint();
        for (int x = 10; x < 22; ++x)
            if (before.pixel(at + QPoint(x, 0)) != after.pixel(at + QPoint(x, 0)))
                return true;
        return false;
    };
    QVERIFY(changed({-0.5, -0.5}));
    QVERIFY(!changed({0, 0}));
    view.setTestPointsVisible(false);
    QCOMPARE(view.mistakeCount(), std::optional(1));
}

void TestPlaneFields::pointsOfValuesHaveTheirColour()
{
    PlaneView view;
    view.resize(400, 400);
    view.setMap(std::vector<float>(kSide * kSide, 0.0F), kSide, {0.0, 2.0}, std::nullopt);
    view.setPoints({{{0.5, 0.5}, -1, false, 2.0}, {{-0.5, 0.5}, -1, false, -1.0}});
    const QImage picture = view.grab().toImage();
    const ColorMap& colors = Theme::instance().diverging();
    QCOMPARE(picture.pixel(view.geometryOfPlane().toPixel({0.5, 0.5}).toPoint()), colors.diverging(1.0));
    QCOMPARE(picture.pixel(view.geometryOfPlane().toPixel({-0.5, 0.5}).toPoint()), colors.diverging(-0.5));
}

// By colour and, without colours, by shape.
void TestPlaneFields::sixClassesLookDifferent()
{
    for (const ThemeName name : {ThemeName::Paper, ThemeName::Chalkboard}) {
        Theme::instance().setName(name);
        QSet<QRgb> colors;
        std::vector<QImage> shapes;
        for (int k = 0; k < kClassMarks; ++k) {
            colors.insert(classColor(k).rgb());
            QImage shape(32, 32, QImage::Format_RGB32);
            shape.fill(Qt::white);
            QPainter painter(&shape);
            paintClassMark(painter, {16, 16}, k, MarkStyle::Plain, 10, Qt::white, Qt::black);
            painter.end();
            int inked = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    inked += shape.pixel(x, y) == qRgb(0, 0, 0) ? 1 : 0;
            QVERIFY2(inked > 220 && inked < 420, qPrintable(QStringLiteral("class %1: %2 pixels").arg(k).arg(inked)));
            for (const QImage& other : shapes)
                QVERIFY(other != shape);
            shapes.push_back(shape);
        }
        QCOMPARE(colors.size(), kClassMarks);
    }
    Theme::instance().setName(ThemeName::Paper);
}

void TestPlaneFields::anyExtentHasTicks()
{
    QCOMPARE(axisTicks(-1.15, 1.15).values, (std::vector<double>{-1, 0, 1}));
    QCOMPARE(axisTicks(0.0, 250.0).values, (std::vector<double>{0, 100, 200}));
    const AxisTicks fine = axisTicks(0.01, 0.03);
    QCOMPARE(fine.decimals, 2);
    QCOMPARE(fine.values.size(), 3U);
    const PlaneGeometry geometry(QSizeF(400, 400), PlaneExtent{0, 10, -5, 5}, 1.0);
    QCOMPARE(geometry.toPixel({10, 5}), geometry.plot().topRight());
    QCOMPARE(geometry.toValue(geometry.plot().center()), QPointF(5, 0));
}

QTEST_MAIN(TestPlaneFields)
#include "tst_plane_fields.moc"
