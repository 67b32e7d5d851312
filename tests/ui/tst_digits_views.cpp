// The views of the digits lesson: pixels and lens, layers and contributions, probabilities, the grid of thousands of pictures.
#include "engine/data/DigitAugmenter.h"
#include "engine/data/DigitGenerator.h"
#include "engine/model/Parameters.h"
#include "ui/AppContext.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/digits/AugmentationPanel.h"
#include "ui/lessons/digits/DataBrowser.h"
#include "ui/lessons/digits/TrainingCurves.h"
#include "ui/views/Contributions.h"
#include "ui/views/CurveBand.h"
#include "ui/views/DigitGrid.h"
#include "ui/views/LayerActivationView.h"
#include "ui/views/PixelView.h"
#include "ui/views/ProbabilityBars.h"

#include <QAccessible>
#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
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
    void gridShowsRowsInTheirOrder();
    void gridGlidesWithTheWheel();
    void meansAreTheMeans();
    void browserFiltersByAnswer();
    void browserShowsMeansWithCounts();
    void variationsAreTheAugmenters();
    void dataViewMayBeHostile();
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

void TestDigitsViews::gridShowsRowsInTheirOrder()
{
    DigitGrid grid;
    grid.resize(500, 400);
    grid.setData(generateDigits(200, 5));
    grid.setFilter(3);
    grid.setRows({150, 20, 7, 9'999}); // the last is no row of the data
    QCOMPARE(grid.count(), 3);
    QVERIFY(grid.selectRow(7));
    QVERIFY(!grid.selectRow(8));
    QSignalSpy opened(&grid, &DigitGrid::opened);
    QTest::keyClick(&grid, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toLongLong(), 7);
    grid.setRows({7, 150});
    QCOMPARE(grid.currentRow(), 7); // still selected, at another place
    grid.setRows({150});
    QCOMPARE(grid.currentRow(), -1);
    grid.setCaptions([](std::size_t row) -> DigitCaption { return {QStringLiteral("0 → "), QString::number(row), {}}; });
    grid.selectCell(0);
    QVERIFY(accessibleValue(&grid).contains(QStringLiteral("0 → 150")));
    grid.setFilter(3); // the same filter as before the rows
    QCOMPARE(grid.count(), 20);
    grid.setRows({});
    grid.setEmptyText(QStringLiteral("nothing"));
    QCOMPARE(accessibleValue(&grid), QStringLiteral("nothing"));
    QVERIFY(!grid.grab().isNull());
}

void TestDigitsViews::gridGlidesWithTheWheel()
{
    DigitGrid grid;
    grid.resize(500, 400);
    grid.setData(generateDigits(2000, 5));
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    const auto turn = [&grid](int angle) {
        QWheelEvent event(QPointF(50, 50), grid.viewport()->mapToGlobal(QPoint(50, 50)), {}, {0, angle}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(grid.viewport(), &event);
    };
    const int row = DigitGridLayout(grid.viewport()->width(), 2000, 44).pitchY();
    turn(-120);
    turn(-120);
    QVERIFY(grid.verticalScrollBar()->value() < 4 * row); // on its way
    QTRY_COMPARE(grid.verticalScrollBar()->value(), 4 * row);
    turn(120);
    QTRY_COMPARE(grid.verticalScrollBar()->value(), 2 * row);
    for (int i = 0; i < 5; ++i)
        turn(120);
    QTRY_COMPARE(grid.verticalScrollBar()->value(), 0);
}

void TestDigitsViews::meansAreTheMeans()
{
    const Dataset data = generateDigits(95, 5); // nines are fewer
    const Dataset means = classMeans(data);
    QCOMPARE(means.rows(), std::size_t(10));
    for (int digit : {0, 9}) {
        double sum = 0;
        double count = 0;
        const std::size_t pixel = 14 * 28 + 9;
        for (std::size_t row = 0; row < data.rows(); ++row) {
            if (data.label(row) != digit)
                continue;
            sum += data.pixels()[row * 784 + pixel];
            ++count;
        }
        QVERIFY(std::abs(means.pixels()[std::size_t(digit) * 784 + pixel] - sum / count) <= 0.5);
    }
    QCOMPARE(classMeans(generateDigits(4, 5)).rows(), std::size_t(4)); // only classes that occur
    QVERIFY(classMeans(Dataset()).isEmpty());
}

namespace {

struct BrowserFixture {
    AppContext context;
    DigitPredictor predictor{context};
    DataBrowser browser{predictor, nullptr};
    DigitsData digits;
    DigitNetwork network = untrainedNetwork(smallNetwork(ActivationType::Tanh));

    BrowserFixture()
    {
        context.setDeviceChoice(parseDeviceChoice("host"));
        digits.train = generateDigits(300, 1);
        digits.test = generateDigits(120, 2);
        digits.trainMeans = classMeans(digits.train);
        digits.trainCounts.fill(30);
        predictor.setData(digits);
        predictor.setNetwork(network);
        browser.setData(digits);
        browser.resize(840, 700);
        browser.show();
    }
};

} // namespace

void TestDigitsViews::browserFiltersByAnswer()
{
    BrowserFixture fixture;
    DataBrowser& browser = fixture.browser;
    QCOMPARE(browser.grid()->count(), 300);
    QCOMPARE(fixture.predictor.startedCount(), 0); // only when the answers are wanted
    browser.wrongChoice()->click();
    QTRY_VERIFY(fixture.predictor.isCurrent(DataPart::Training));
    const DigitPredictionsPointer read = fixture.predictor.predictions(DataPart::Training);
    std::vector<std::uint32_t> wrong;
    for (std::uint32_t row = 0; row < 300; ++row)
        if (read->answer(row) != fixture.digits.train.label(row))
            wrong.push_back(row);
    QVERIFY(!wrong.empty());
    QCOMPARE(browser.grid()->rows(), wrong);
    QVERIFY(browser.countLabel()->text().contains(QString::number(wrong.size())));
    QCOMPARE(browser.grid()->caption(wrong[0]).wrong, QString::number(read->answer(wrong[0])));
    browser.labelChoice()->setCurrentIndex(1 + 7);
    browser.answerChoice()->setCurrentIndex(1 + read->answer(wrong[0]));
    for (std::uint32_t row : browser.grid()->rows()) {
        QCOMPARE(fixture.digits.train.label(row), 7);
        QCOMPARE(read->answer(row), read->answer(wrong[0]));
    }
    browser.wrongChoice()->click();
    browser.answerChoice()->setCurrentIndex(0);
    QCOMPARE(browser.grid()->count(), 30); // the sevens, right or wrong
}

void TestDigitsViews::browserShowsMeansWithCounts()
{
    BrowserFixture fixture;
    QSignalSpy shown(&fixture.browser, &DataBrowser::pictureShown);
    fixture.browser.kindChoice()->setCurrentIndex(1);
    const auto pixels = fixture.digits.trainMeans.pixels().subspan(0, 784);
    QCOMPARE(shown.back()[0].toByteArray(), QByteArray(reinterpret_cast<const char*>(pixels.data()), 784));
    QVERIFY(shown.back()[1].toString().contains(QStringLiteral("mean")));
    QVERIFY(!fixture.browser.grid()->isVisible());
}

void TestDigitsViews::variationsAreTheAugmenters()
{
    BrowserFixture fixture;
    DataBrowser& browser = fixture.browser;
    browser.grid()->selectCell(12);
    browser.kindChoice()->setCurrentIndex(2);
    QCOMPARE(browser.variations()->count(), 9);
    const auto original = fixture.digits.train.pixels().subspan(12 * 784, 784);
    const auto expected = augmentedPicture(original, 28, 28, {}, 1, 12, 4);
    const auto shown = [&](std::size_t copy) { return browser.variations()->data().pixels().subspan(copy * 784, 784); };
    QVERIFY(std::ranges::equal(shown(4), expected));
    QVERIFY(!std::ranges::equal(shown(4), shown(5)));
    browser.augmentation()->drawButton()->click();
    QVERIFY(!std::ranges::equal(shown(4), expected)); // another draw
    for (int i = 0; i < 6; ++i)
        browser.augmentation()->slider(i)->setValue(0.0);
    QVERIFY(std::ranges::equal(shown(4), original)); // nothing is changed any more
    browser.augmentation()->slider(5)->setValue(40.0);
    double squares = 0;
    for (std::size_t i = 0; i < 784; ++i)
        squares += original[i] > 60 && original[i] < 200 ? std::pow(double(shown(4)[i]) - original[i], 2) : 0;
    QVERIFY(squares > 0); // noise, and nothing else
    browser.augmentation()->resetButton()->click();
    QVERIFY(browser.view().limits == Augmentation());
}

void TestDigitsViews::dataViewMayBeHostile()
{
    DataView view;
    view.part = DataPart::Test;
    view.kind = DataView::Kind::Variations;
    view.label = 3;
    view.wrongOnly = true;
    view.limits.noise = 12.0;
    view.draw = 5;
    QVERIFY(dataViewFromJson(toJson(view)) == view);
    const QByteArray hostile = R"({"part": 9, "kind": "all", "label": 44, "answer": -1e9, "wrong": 3, "draw": 0,
        "rotation": 1e300, "shear": null, "noise": -4, "bend": [1]})";
    QVERIFY(dataViewFromJson(QJsonDocument::fromJson(hostile).object()) == DataView());
}

void TestDigitsViews::chartScalesGrowInSteps()
{
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    const CurveScale empty = CurveScale::forLoss({}, 6);
    QCOMPARE(empty.lastEpoch, 6.0);
    QCOMPARE(CurveScale::forLoss({point(0, 2.31, 0.1)}, 5).high, 2.5);
    QCOMPARE(CurveScale::forLoss({point(0, 0.31, 0.1), point(1, nothing, 0.1)}, 5).high, 0.5);
    QCOMPARE(CurveScale::forLoss({point(7.5, 0.31, 0.1)}, 5).lastEpoch, 8.0);
    // A run that may take hundreds of epochs fills the chart from the beginning, and never leaves it.
    QCOMPARE(CurveScale::forLoss({point(3, 0.31, 0.1)}, 300).lastEpoch, 20.0);
    QCOMPARE(CurveScale::forLoss({point(19, 0.31, 0.1)}, 300).lastEpoch, 50.0);
    QCOMPARE(CurveScale::forLoss({point(290, 0.31, 0.1)}, 300).lastEpoch, 300.0);
    QCOMPARE(CurveScale::forLoss({point(3, 0.31, 0.1)}, 12).lastEpoch, 12.0);
    // A step that was far too large: its peak goes off the chart, what follows can be read.
    std::vector<CurvePoint> thrown{point(0, 2.4, 0.1), point(1, 4000, 0.1)};
    for (int i = 2; i < 20; ++i)
        thrown.push_back(point(i, 2.3, 0.1));
    QCOMPARE(CurveScale::forLoss(thrown, 20).high, 10.0);
    thrown.push_back(point(20, 3000, 0.1));
    QVERIFY(CurveScale::forLoss(thrown, 20).high >= 3000); // but not while the loss stays there
    std::vector<CurvePoint> good;
    for (int i = 0; i < 20; ++i)
        good.push_back(point(i, 0.1, i == 0 ? 0.1 : 0.96));
    const CurveScale accuracy = CurveScale::forAccuracy(good, 20);
    QCOMPARE(accuracy.low, 0.9); // the guess at the start does not keep the chart empty
    QVERIFY(accuracy.epochTicks.size() <= 6 && accuracy.valueTicks.size() <= 6);
}

QTEST_MAIN(TestDigitsViews)
#include "tst_digits_views.moc"
