// The views of the digits lesson: pixels and lens, layers and contributions, probabilities, the grid of thousands of pictures.
#include "engine/data/DigitGenerator.h"
#include "engine/model/Parameters.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/digits/TrainingCurves.h"
#include "ui/views/Contributions.h"
#include "ui/views/CurveBand.h"
#include "ui/views/DigitGrid.h"
#include "ui/views/LayerActivationView.h"
#include "ui/views/PixelView.h"
#include "ui/views/ProbabilityBars.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

NetworkSpec smallNetwork(ActivationType hidden)
{
    NetworkSpec spec;
    spec.inputs = 784;
    spec.layers = {{12, Activation(hidden), 0.0}, {7, Activation(hidden), 0.0}, {10, Activation(ActivationType::Softmax), 0.0}};
    spec.loss = LossType::CrossEntropy;
    spec.seed = 3;
    return spec;
}

std::vector<double> ramp(std::size_t count)
{
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = double(i % 97) / 97.0;
    return values;
}

QString accessibleValue(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Value);
}

CurvePoint point(double epoch, double loss, double accuracy)
{
    return {static_cast<std::uint64_t>(epoch * 100), epoch, loss, loss, accuracy, accuracy};
}

} // namespace

class TestDigitsViews : public QObject {
    Q_OBJECT

private slots:
    void pixelGeometryHoldsGridAndLens_data();
    void pixelGeometryHoldsGridAndLens();
    void lensStaysInsideThePicture();
    void lensFollowsPointerAndKeys();
    void pixelViewShowsInkWhereItIs();
    void contributionsAreTheLargestProducts_data();
    void contributionsAreTheLargestProducts();
    void curveBandsLookLikeStrokes();
    void layersFitForEveryShape_data();
    void layersFitForEveryShape();
    void unitsAreFoundUnderThePointer();
    void layersTellWhatTheyShow();
    void barsSayTheAnswer();
    void barsAdmitThatTheyAreNotSure();
    void barsShowDashesForNothing();
    void gridTouchesOnlyVisibleCells();
    void gridFiltersAndSelects();
    void gridIgnoresOtherData();
    void chartScalesGrowInSteps();
};

void TestDigitsViews::pixelGeometryHoldsGridAndLens_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("reference") << QSizeF(528, 400) << 1.0;
    QTest::newRow("beside the explanation") << QSizeF(320, 320) << 0.85;
    QTest::newRow("low") << QSizeF(420, 150) << 0.85;
    QTest::newRow("large") << QSizeF(1000, 800) << 1.6;
}

void TestDigitsViews::pixelGeometryHoldsGridAndLens()
{
    QFETCH(QSizeF, size);
    QFETCH(double, scale);
    const PixelViewLayout layout(size, scale, true);
    const QRectF whole(QPointF(0, 0), size);
    QCOMPARE(layout.grid().width(), 28 * layout.cell());
    QCOMPARE(layout.cell(), std::floor(layout.cell())); // whole pixels: every cell looks the same
    QVERIFY(whole.contains(layout.grid()));
    QVERIFY(whole.contains(layout.lens()));
    QVERIFY(!layout.grid().intersects(layout.lens()));
    QVERIFY(!layout.grid().intersects(layout.legend()));
    QVERIFY(layout.lensCell() >= layout.cell() || size.height() < 200);
}

void TestDigitsViews::lensStaysInsideThePicture()
{
    QCOMPARE(PixelViewLayout::lensOrigin({0, 0}), QPoint(0, 0));
    QCOMPARE(PixelViewLayout::lensOrigin({27, 27}), QPoint(23, 23));
    QCOMPARE(PixelViewLayout::lensOrigin({15, 13}), QPoint(13, 11));
    const PixelViewLayout layout({528, 400}, 1.0, true);
    QCOMPARE(*layout.cellAt(layout.grid().topLeft() + QPointF(1, 1)), QPoint(0, 0));
    QCOMPARE(*layout.cellAt(layout.cells({20, 9, 1, 1}).center()), QPoint(20, 9));
    QVERIFY(!layout.cellAt(layout.lens().center()));
}

void TestDigitsViews::lensFollowsPointerAndKeys()
{
    PixelView view;
    view.resize(528, 400);
    view.show();
    std::vector<std::uint8_t> pixels(784, 0);
    pixels[5 * 28 + 9] = 201;
    view.setPixels(pixels);
    const PixelViewLayout layout(view.size(), 1.0, true);
    QTest::mouseMove(&view, layout.cells({9, 5, 1, 1}).center().toPoint());
    QCOMPARE(view.lensCell(), QPoint(9, 5));
    const QString text = accessibleValue(&view);
    for (const char* part : {"6", "10", "201"}) // row and column count from 1
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.lensCell(), QPoint(10, 15));
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.lensCell(), QPoint(0, 0));
}

void TestDigitsViews::pixelViewShowsInkWhereItIs()
{
    PixelView view;
    view.resize(528, 400);
    std::vector<std::uint8_t> pixels(784, 0);
    pixels[20 * 28 + 4] = 255;
    view.setPixels(pixels);
    const QImage picture = view.grab().toImage();
    const PixelViewLayout layout(view.size(), 1.0, true);
    QVERIFY(qGray(picture.pixel(layout.cells({4, 20, 1, 1}).center().toPoint())) < 60);
    QVERIFY(qGray(picture.pixel(layout.cells({5, 20, 1, 1}).center().toPoint())) > 200);
}

void TestDigitsViews::contributionsAreTheLargestProducts_data()
{
    QTest::addColumn<int>("activation");
    for (ActivationType type : {ActivationType::Relu, ActivationType::Tanh, ActivationType::Maxout})
        QTest::newRow(std::string(activationName(type)).c_str()) << static_cast<int>(type);
}

// Against the plain definition: all products of one layer, sorted.
void TestDigitsViews::contributionsAreTheLargestProducts()
{
    QFETCH(int, activation);
    const NetworkSpec spec = smallNetwork(static_cast<ActivationType>(activation));
    const Parameters parameters = initialParameters(spec);
    const LayerValues values = forwardOne(spec, parameters, ramp(784));
    for (std::size_t layer : {std::size_t(1), std::size_t(2)}) {
        const auto found = largestContributions(spec, parameters, values, layer, 9);
        std::vector<double> all;
        const int pieces = spec.layers[layer].activation.pieces;
        for (int to = 0; to < spec.layers[layer].units; ++to) {
            int winner = to * pieces;
            for (int piece = 1; piece < pieces; ++piece) {
                if (values.weightedSums[layer][static_cast<std::size_t>(to * pieces + piece)]
                    > values.weightedSums[layer][static_cast<std::size_t>(winner)])
                    winner = to * pieces + piece;
            }
            for (int from = 0; from < spec.layerInputs(layer); ++from)
                all.push_back(std::abs(
                    parameters.weight(layer, winner, from) * values.activations[layer - 1][static_cast<std::size_t>(from)]));
        }
        std::sort(all.rbegin(), all.rend());
        QCOMPARE(found.size(), std::size_t(9));
        for (std::size_t i = 0; i < found.size(); ++i)
            QCOMPARE(std::abs(found[found.size() - 1 - i].value), all[i]);
    }
}

// QPainter strokes the same curve much more slowly; both must cover the same pixels.
void TestDigitsViews::curveBandsLookLikeStrokes()
{
    const std::pair<QPointF, QPointF> curves[] = {{{5.3, 10.2}, {120.8, 90.7}}, {{3, 50}, {124, 50}}, {{40, 95.5}, {80, 4.5}}};
    for (const auto& [from, to] : curves) {
        QImage ours(128, 100, QImage::Format_ARGB32_Premultiplied);
        QImage theirs = ours;
        ours.fill(Qt::transparent);
        theirs.fill(Qt::transparent);
        const QColor color(26, 100, 174, 180);
        paintCurveBand(ours, from, to, 3.4, color);
        QPainter painter(&theirs);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath path(from);
        const QPointF half((to.x() - from.x()) / 2, 0);
        path.cubicTo(from + half, to - half, to);
        painter.strokePath(path, QPen(color, 3.4, Qt::SolidLine, Qt::FlatCap));
        painter.end();
        double sum = 0.0;
        double difference = 0.0;
        for (int y = 0; y < ours.height(); ++y) {
            for (int x = 0; x < ours.width(); ++x) {
                sum += qAlpha(theirs.pixel(x, y));
                difference += std::abs(qAlpha(theirs.pixel(x, y)) - qAlpha(ours.pixel(x, y)));
            }
        }
        QVERIFY2(difference < 0.12 * sum, qPrintable(QString::number(difference / sum)));
    }
    QImage small(4, 4, QImage::Format_ARGB32_Premultiplied);
    small.fill(Qt::transparent);
    paintCurveBand(small, {-50, -80}, {90, 300}, 9.0, Qt::red); // mostly outside: no pixel but the image's own is touched
    paintCurveBand(small, {3, 0}, {1, 0}, 2.0, Qt::red);
}

void TestDigitsViews::layersFitForEveryShape_data()
{
    QTest::addColumn<QList<int>>("hidden");
    QTest::newRow("none") << QList<int>();
    QTest::newRow("64-32") << QList<int>{64, 32};
    QTest::newRow("one unit") << QList<int>{1};
    QTest::newRow("512-512") << QList<int>{512, 512};
    QTest::newRow("five layers") << QList<int>{128, 100, 61, 33, 7};
    QTest::newRow("2048") << QList<int>{2048, 2048, 2048, 2048, 2048};
}

void TestDigitsViews::layersFitForEveryShape()
{
    QFETCH(QList<int>, hidden);
    for (const QSizeF size : {QSizeF(952, 220), QSizeF(580, 170)}) {
        const LayerActivationLayout layout(size, 1.0, std::vector<int>(hidden.begin(), hidden.end()), 10);
        double left = layout.input().right();
        for (const UnitGrid& grid : layout.hidden()) {
            QVERIFY(grid.area.left() > left); // room for curves
            QVERIFY(grid.rows * grid.columns >= grid.units);
            QVERIFY(grid.unitRect(grid.units - 1).bottom() <= size.height());
            QVERIFY(grid.side > 0.5);
            left = grid.area.right();
        }
        QVERIFY(layout.outputRect(0).left() > left);
        QVERIFY(layout.outputRect(0).top() >= 0);
        QVERIFY(layout.outputRect(9).bottom() <= size.height());
        QVERIFY(layout.outputRect(1).top() > layout.outputRect(0).bottom());
    }
}

void TestDigitsViews::unitsAreFoundUnderThePointer()
{
    const LayerActivationLayout layout({952, 220}, 1.0, {64, 30}, 10);
    QVERIFY((layout.unitAt(layout.hidden()[1].unitRect(29).center()) == std::pair<std::size_t, int>{1, 29}));
    QVERIFY((layout.unitAt(layout.hidden()[0].unitRect(0).center()) == std::pair<std::size_t, int>{0, 0}));
    QVERIFY((layout.unitAt(layout.outputRect(7).center()) == std::pair<std::size_t, int>{2, 7}));
    QVERIFY(!layout.unitAt(layout.input().center()));
}

void TestDigitsViews::layersTellWhatTheyShow()
{
    LayerActivationView view;
    view.resize(952, 220);
    auto spec = std::make_shared<const NetworkSpec>(smallNetwork(ActivationType::Relu));
    auto parameters = std::make_shared<const Parameters>(initialParameters(*spec));
    view.setNetwork(spec, parameters);
    const QString nothing = accessibleValue(&view);
    const std::vector<std::uint8_t> pixels(784, 128);
    LayerValues values = forwardOne(*spec, *parameters, ramp(784));
    const auto& first = values.activations[0];
    const auto active = std::count_if(first.begin(), first.end(), [](double a) { return a > 0; });
    const auto best = std::max_element(values.outputs().begin(), values.outputs().end());
    const QString answer = percent(*best);
    view.setExample(pixels, values);
    const QString text = accessibleValue(&view);
    QVERIFY(text != nothing);
    QVERIFY2(text.contains(QString::number(active)) && text.contains(answer), qPrintable(text));
    QVERIFY(!view.grab().isNull());
    view.clearExample();
    QCOMPARE(accessibleValue(&view), nothing);
}

void TestDigitsViews::barsSayTheAnswer()
{
    ProbabilityBars bars;
    bars.setProbabilities(std::vector<double>{0, 0, 0, 0, 0.001, 0, 0, 0.063, 0.002, 0.934});
    QCOMPARE(bars.answer(), 9);
    QCOMPARE(bars.answerLabel()->text(), QStringLiteral("9"));
    QCOMPARE(bars.percentLabel()->text(), QStringLiteral("93.4 %"));
    QVERIFY(bars.detailLabel()->text().contains(QStringLiteral("7: 6.3 %")));
    QAccessibleInterface* label = QAccessible::queryAccessibleInterface(bars.valueLabel(9));
    QCOMPARE(label->text(QAccessible::Name), QStringLiteral("9: 93.4 %"));
}

void TestDigitsViews::barsAdmitThatTheyAreNotSure()
{
    ProbabilityBars bars;
    bars.setProbabilities(std::vector<double>{0.1, 0.1, 0.3, 0.1, 0.1, 0.1, 0.1, 0.05, 0.03, 0.02});
    QCOMPARE(bars.answer(), -1);
    QCOMPARE(bars.answerLabel()->text(), QStringLiteral("?"));
    QVERIFY(!bars.percentLabel()->text().contains(u'%'));
    QVERIFY(bars.detailLabel()->text().contains(u'2'));
    QVERIFY(bars.detailLabel()->text().contains(QStringLiteral("50 %"))); // the rule
    QCOMPARE(bars.valueLabel(2)->text(), QStringLiteral("30.0 %")); // the numbers themselves stay readable
}

void TestDigitsViews::barsShowDashesForNothing()
{
    ProbabilityBars bars;
    bars.setProbabilities(std::vector<double>(10, 0.1));
    bars.clear();
    QCOMPARE(bars.answerLabel()->text(), QStringLiteral("–"));
    for (int digit = 0; digit < 10; ++digit)
        QCOMPARE(bars.valueLabel(digit)->text(), QStringLiteral("–"));
    bars.setProbabilities(std::vector<double>{1.0}); // not ten: ignored
    QVERIFY(!bars.probabilities());
}

void TestDigitsViews::gridTouchesOnlyVisibleCells()
{
    const DigitGridLayout layout(800, 60'000, 44);
    const auto [first, last] = layout.visible(100'000, 600);
    QVERIFY(last - first <= (600 / layout.pitchY() + 2) * layout.columns());
    QVERIFY(layout.picture(first).bottom() >= 100'000 - layout.pitchY());
    QVERIFY(layout.picture(last - 1).top() <= 100'600 + layout.pitchY());
    for (qint64 cell : {qint64(0), first, qint64(59'999)})
        QCOMPARE(*layout.indexAt(layout.picture(cell).center()), cell);
    QVERIFY(!layout.indexAt({2, 2}));
    QVERIFY(!layout.indexAt({400, static_cast<int>(layout.contentHeight()) + 50}));
}

void TestDigitsViews::gridFiltersAndSelects()
{
    DigitGrid grid;
    grid.resize(500, 400);
    grid.setData(generateDigits(200, 5));
    grid.show();
    QSignalSpy moved(&grid, &DigitGrid::currentRowChanged);
    grid.setFilter(7);
    QCOMPARE(grid.count(), 20);
    QTest::keyClick(&grid, Qt::Key_Home);
    QCOMPARE(grid.currentRow(), 7); // rows carry the labels 0 … 9 in turn
    QTest::keyClick(&grid, Qt::Key_Right);
    QCOMPARE(grid.currentRow(), 17);
    QTest::keyClick(&grid, Qt::Key_End);
    QCOMPARE(grid.currentRow(), 197);
    QVERIFY(grid.verticalScrollBar()->value() > 0 || grid.verticalScrollBar()->maximum() == 0);
    grid.verticalScrollBar()->setValue(0);
    const DigitGridLayout layout(grid.viewport()->width(), 20, 44);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, layout.picture(2).center());
    QCOMPARE(grid.currentRow(), 27);
    QCOMPARE(moved.count(), 4);
    const QString text = accessibleValue(&grid);
    QVERIFY2(text.contains(u'7') && text.contains(QStringLiteral("20")), qPrintable(text));
    grid.setFilter({});
    QCOMPARE(grid.count(), 200);
}

void TestDigitsViews::gridIgnoresOtherData()
{
    DigitGrid grid;
    DatasetContent content;
    content.inputs = 2;
    content.values = {0, 1, 1, 0};
    content.labels = {0, 1};
    content.classes = 2;
    grid.setData(Dataset(std::move(content)));
    QCOMPARE(grid.count(), 0);
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(grid.currentRow(), -1);
    QVERIFY(!grid.grab().isNull());
}

void TestDigitsViews::chartScalesGrowInSteps()
{
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    const CurveScale empty = CurveScale::forLoss({}, 6);
    QCOMPARE(empty.lastEpoch, 6.0);
    QCOMPARE(CurveScale::forLoss({point(0, 2.31, 0.1)}, 5).high, 2.5);
    QCOMPARE(CurveScale::forLoss({point(0, 0.31, 0.1), point(1, nothing, 0.1)}, 5).high, 0.5);
    QCOMPARE(CurveScale::forLoss({point(7.5, 0.31, 0.1)}, 5).lastEpoch, 8.0);
    std::vector<CurvePoint> good;
    for (int i = 0; i < 20; ++i)
        good.push_back(point(i, 0.1, i == 0 ? 0.1 : 0.96));
    const CurveScale accuracy = CurveScale::forAccuracy(good, 20);
    QCOMPARE(accuracy.low, 0.9); // the guess at the start does not keep the chart empty
    QVERIFY(accuracy.epochTicks.size() <= 6 && accuracy.valueTicks.size() <= 6);
}

QTEST_MAIN(TestDigitsViews)
#include "tst_digits_views.moc"
