// From ink to 28×28: geometry of every stage, strokes against pictures.
#include "engine/data/DigitGenerator.h"
#include "engine/data/DigitPreprocessor.h"
#include "engine/data/StrokeRaster.h"
#include "engine/formats/MnistFolder.h"

#include <QTest>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <numbers>
#include <numeric>

using namespace chalknet;

namespace {

namespace fs = std::filesystem;

Stroke line(double x1, double y1, double x2, double y2, double width)
{
    return {{x1, y1, width}, {x2, y2, width}};
}

Stroke circle(double x, double y, double radius, double width)
{
    Stroke stroke;
    for (int i = 0; i <= 60; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / 60.0;
        stroke.push_back({x + radius * std::cos(angle), y + radius * std::sin(angle), width});
    }
    return stroke;
}

PixelPoint centreOf(std::span<const std::uint8_t> picture, int width)
{
    double mass = 0.0;
    PixelPoint centre;
    for (std::size_t i = 0; i < picture.size(); ++i) {
        const auto column = static_cast<double>(i % static_cast<std::size_t>(width));
        const auto row = static_cast<double>(i / static_cast<std::size_t>(width));
        mass += picture[i];
        centre.x += picture[i] * (column + 0.5);
        centre.y += picture[i] * (row + 0.5);
    }
    return {centre.x / mass, centre.y / mass};
}

int sumOf(std::span<const std::uint8_t> picture)
{
    return std::accumulate(picture.begin(), picture.end(), 0);
}

/// Mean difference of two pictures, in steps of brightness per inked pixel.
double differencePerInk(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b)
{
    double difference = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference += std::abs(static_cast<int>(a[i]) - static_cast<int>(b[i]));
    return difference / std::max(1, sumOf(a));
}

/// The smallest difference with the second 28×28 picture moved by at most one pixel.
double differenceUpToOnePixel(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b)
{
    double smallest = std::numeric_limits<double>::infinity();
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            std::vector<std::uint8_t> moved(784, 0);
            for (int i = 0; i < 784; ++i) {
                const int x = i % 28 + dx;
                const int y = i / 28 + dy;
                if (x >= 0 && x < 28 && y >= 0 && y < 28)
                    moved[static_cast<std::size_t>(y * 28 + x)] = b[static_cast<std::size_t>(i)];
            }
            smallest = std::min(smallest, differencePerInk(a, moved));
        }
    }
    return smallest;
}

bool touchesTheEdge(std::span<const std::uint8_t> picture)
{
    for (std::size_t i = 0; i < 28; ++i) {
        if (picture[i] > 0 || picture[27 * 28 + i] > 0 || picture[i * 28] > 0 || picture[i * 28 + 27] > 0)
            return true;
    }
    return false;
}

std::vector<std::uint8_t> drawn(std::span<const Stroke> strokes, int side)
{
    StrokeRaster raster(side, side);
    for (const Stroke& stroke : strokes)
        raster.draw(stroke);
    std::vector<std::uint8_t> ink;
    for (const float coverage : raster.coverage())
        ink.push_back(static_cast<std::uint8_t>(std::lround(255.0F * coverage)));
    return ink;
}

std::vector<Stroke> scaled(std::vector<Stroke> strokes, double factor)
{
    for (Stroke& stroke : strokes) {
        for (StrokePoint& point : stroke)
            point = {point.x * factor, point.y * factor, point.width * factor};
    }
    return strokes;
}

/// With a margin, so that even the widest digit lies on a canvas of 280.
std::vector<Stroke> onCanvas(std::vector<Stroke> strokes)
{
    strokes = scaled(std::move(strokes), 180.0);
    for (Stroke& stroke : strokes) {
        for (StrokePoint& point : stroke) {
            point.x += 50.0;
            point.y += 50.0;
        }
    }
    return strokes;
}

/// The line is as thick as MNIST's without help.
bool hasOrdinaryPen(const std::vector<Stroke>& strokes, const InkRectangle& crop)
{
    double sum = 0.0;
    double count = 0.0;
    for (const Stroke& stroke : strokes) {
        for (const StrokePoint& point : stroke) {
            sum += point.width;
            count += 1.0;
        }
    }
    const double pixels = kFittedSize * sum / count / std::max(crop.width, crop.height);
    return pixels >= kThinnestLine && pixels <= kThickestLine;
}

} // namespace

Q_DECLARE_METATYPE(chalknet::PixelPoint)

class TestDigitPreprocessor : public QObject {
    Q_OBJECT

private slots:
    void nothingDrawn();
    void verticalLine();
    void longerSideFillsTwentyPixels_data();
    void longerSideFillsTwentyPixels();
    void sizeAndPlaceDoNotMatter();
    void massComesToTheCentre();
    void inkStaysInside();
    void aDotIsADisc();
    void overlappingInkDoesNotAddUp();
    void nonsenseIsLeftOut();
    void picturesAgreeWithStrokes();
    void faintInkCountsAsInk();
    void speckleDoesNotWidenTheCrop();
    void smallPicturesAreEnlarged();
    void areasAreAveraged();
    void mnistStaysAsItIs();
    void paperIsRecognised();
    void stagesCanBeLeftOut_data();
    void stagesCanBeLeftOut();
    void leavingOutAgreesForPictures();
    void everythingOffIsTheCanvasItself();
    void thePenBecomesAsInMnist_data();
    void thePenBecomesAsInMnist();
};

void TestDigitPreprocessor::nothingDrawn()
{
    QVERIFY(preprocessStrokes({}, 280.0).isEmpty);
    const std::vector<Stroke> empty(3);
    QVERIFY(preprocessStrokes(empty, 280.0).isEmpty);
    const std::vector<std::uint8_t> blank(100 * 50, 0);
    const DigitStages stages = preprocessImage(blank, 100, 50);
    QVERIFY(stages.isEmpty);
    QCOMPARE(sumOf(stages.final), 0);
    QVERIFY(preprocessImage({}, 0, 0).isEmpty);
    QVERIFY(preprocessImage(blank, 1000, 1000).isEmpty); // more pixels claimed than given
}

void TestDigitPreprocessor::verticalLine()
{
    const std::vector<Stroke> one{line(100.0, 60.0, 100.0, 220.0, 16.0)};
    const DigitStages stages = preprocessStrokes(one, 280.0);
    QVERIFY(!stages.isEmpty);
    QCOMPARE(stages.crop, (InkRectangle{92.0, 52.0, 16.0, 176.0}));
    // 176 become 20, so 16 become 1.82 pixels: all of column 9 and 0.82 of column 10.
    for (std::size_t y = 3; y < 17; ++y) {
        QCOMPARE(stages.fitted[y * 20 + 8], std::uint8_t(0));
        QCOMPARE(stages.fitted[y * 20 + 9], std::uint8_t(255));
        QCOMPARE(stages.fitted[y * 20 + 10], std::uint8_t(209));
        QCOMPARE(stages.fitted[y * 20 + 11], std::uint8_t(0));
    }
    QVERIFY(std::abs(stages.centreOfMass.x - 9.95) < 0.01 && std::abs(stages.centreOfMass.y - 10.0) < 0.01);
    QCOMPARE(stages.shiftX, 5);
    QCOMPARE(stages.shiftY, stages.centreOfMass.y < 10.0 ? 5 : 4);
    QCOMPARE(stages.final[10 * 28 + 14], std::uint8_t(255));
}

void TestDigitPreprocessor::longerSideFillsTwentyPixels_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("tall") << 20.0 << 200.0;
    QTest::newRow("wide") << 200.0 << 20.0;
    QTest::newRow("square") << 150.0 << 150.0;
}

void TestDigitPreprocessor::longerSideFillsTwentyPixels()
{
    QFETCH(double, x);
    QFETCH(double, y);
    const std::vector<Stroke> cross{line(30.0, 30.0, 30.0 + x, 30.0 + y, 14.0), line(30.0 + x, 30.0, 30.0, 30.0 + y, 14.0)};
    const DigitStages stages = preprocessStrokes(cross, 280.0);
    std::array<int, 4> edges{20, 20, 0, 0}; // left, top, right, bottom
    for (int i = 0; i < 400; ++i) {
        if (stages.fitted[static_cast<std::size_t>(i)] < 64)
            continue;
        edges = {std::min(edges[0], i % 20), std::min(edges[1], i / 20), std::max(edges[2], i % 20), std::max(edges[3], i / 20)};
    }
    const int width = edges[2] - edges[0] + 1;
    const int height = edges[3] - edges[1] + 1;
    QVERIFY2(std::max(width, height) >= 19, qPrintable(QString("%1×%2").arg(width).arg(height)));
    const double expected = 20.0 * std::min(x + 14.0, y + 14.0) / std::max(x + 14.0, y + 14.0);
    QVERIFY(std::abs(std::min(width, height) - expected) <= 2.0);
    QVERIFY(std::abs(edges[0] - (19 - edges[2])) <= 1 && std::abs(edges[1] - (19 - edges[3])) <= 1); // centred
}

void TestDigitPreprocessor::sizeAndPlaceDoNotMatter()
{
    Random random(3);
    for (int digit = 0; digit < 10; ++digit) {
        const std::vector<Stroke> strokes = drawDigit(digit, random);
        std::vector<Stroke> elsewhere = scaled(strokes, 100.0);
        for (Stroke& stroke : elsewhere) {
            for (StrokePoint& point : stroke) {
                point.x += 60.0;
                point.y -= 7.0;
            }
        }
        const DigitStages here = preprocessStrokes(strokes, 1.0);
        const DigitStages there = preprocessStrokes(elsewhere, 280.0);
        QVERIFY(differencePerInk(here.final, there.final) < 0.01);
    }
}

void TestDigitPreprocessor::massComesToTheCentre()
{
    Random random(4);
    int centred = 0;
    for (int i = 0; i < 200; ++i) {
        const DigitStages stages = preprocessStrokes(drawDigit(i % 10, random), 1.0);
        const PixelPoint centre = centreOf(stages.final, 28);
        const bool isCentred = centre.x >= 14.0 && centre.x < 15.0 && centre.y >= 14.0 && centre.y < 15.0;
        QVERIFY2(isCentred || touchesTheEdge(stages.final), qPrintable(QString("%1 %2").arg(centre.x).arg(centre.y)));
        centred += isCentred ? 1 : 0;
        QCOMPARE(sumOf(stages.final), sumOf(stages.fitted)); // moved, nothing lost
    }
    QVERIFY(centred > 190);
}

void TestDigitPreprocessor::inkStaysInside()
{
    // Nearly all mass in one corner: centring it would push the thin tail over the edge.
    std::vector<Stroke> comet{line(250.0, 250.0, 260.0, 260.0, 40.0), line(20.0, 20.0, 250.0, 250.0, 2.0)};
    const DigitStages stages = preprocessStrokes(comet, 280.0);
    QCOMPARE(sumOf(stages.final), sumOf(stages.fitted));
    QVERIFY(stages.shiftX >= 0 && stages.shiftX <= 8);
}

void TestDigitPreprocessor::aDotIsADisc()
{
    const std::vector<Stroke> dot{{{140.0, 140.0, 10.0}}};
    const DigitStages stages = preprocessStrokes(dot, 280.0);
    const double area = sumOf(stages.fitted) / 255.0;
    QVERIFY2(std::abs(area - std::numbers::pi * 100.0) < 6.0, qPrintable(QString::number(area)));
}

void TestDigitPreprocessor::overlappingInkDoesNotAddUp()
{
    const std::vector<Stroke> once{circle(140.0, 140.0, 80.0, 12.0)};
    const std::vector<Stroke> twice{once[0], once[0], once[0]};
    QVERIFY(preprocessStrokes(once, 280.0).final == preprocessStrokes(twice, 280.0).final);
}

void TestDigitPreprocessor::nonsenseIsLeftOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const std::vector<Stroke> good{line(100.0, 60.0, 100.0, 220.0, 16.0)};
    std::vector<Stroke> bad = good;
    bad.push_back({{nan, 3.0, 5.0}, {1e300, 0.0, 5.0}, {0.0, -infinity, 5.0}});
    QVERIFY(preprocessStrokes(bad, 280.0).final == preprocessStrokes(good, 280.0).final);
    const std::vector<Stroke> noWidth{{{10.0, 10.0, nan}, {100.0, 200.0, -3.0}}};
    QVERIFY(!preprocessStrokes(noWidth, 280.0).isEmpty);
}

void TestDigitPreprocessor::picturesAgreeWithStrokes()
{
    Random random(5);
    int compared = 0;
    for (int i = 0; i < 50; ++i) {
        const std::vector<Stroke> strokes = onCanvas(drawDigit(i % 10, random));
        const DigitStages direct = preprocessStrokes(strokes, 280.0);
        const DigitStages byPicture = preprocessImage(drawn(strokes, 280), 280, 280);
        if (!hasOrdinaryPen(strokes, direct.crop))
            continue; // only strokes can be written again with another pen
        ++compared;
        QVERIFY(
            std::abs(direct.crop.left - byPicture.crop.left) <= 1.5 && std::abs(direct.crop.width - byPicture.crop.width) <= 2.5);
        // Both are placed by whole pixels, so a hair's breadth may become one pixel.
        const double difference = differenceUpToOnePixel(direct.final, byPicture.final);
        QVERIFY2(difference < 0.16, qPrintable(QString::number(difference)));
    }
    QVERIFY2(compared >= 30, qPrintable(QString::number(compared)));
}

void TestDigitPreprocessor::faintInkCountsAsInk()
{
    Random random(6);
    std::vector<std::uint8_t> ink = drawn(scaled(drawDigit(5, random), 200.0), 200);
    const DigitStages dark = preprocessImage(ink, 200, 200);
    for (std::uint8_t& value : ink)
        value = static_cast<std::uint8_t>(value * 2 / 5);
    const DigitStages faint = preprocessImage(ink, 200, 200);
    QVERIFY(differencePerInk(dark.final, faint.final) < 0.02);
    QVERIFY(*std::max_element(faint.final.begin(), faint.final.end()) > 240);
}

void TestDigitPreprocessor::speckleDoesNotWidenTheCrop()
{
    Random random(7);
    std::vector<std::uint8_t> ink = drawn(scaled(drawDigit(3, random), 200.0), 200);
    const InkRectangle clean = preprocessImage(ink, 200, 200).crop;
    for (std::uint8_t& value : ink)
        value = std::max(value, static_cast<std::uint8_t>(random.below(20)));
    const InkRectangle noisy = preprocessImage(ink, 200, 200).crop;
    QVERIFY(std::abs(clean.left - noisy.left) <= 1.0 && std::abs(clean.width - noisy.width) <= 2.0);
}

void TestDigitPreprocessor::smallPicturesAreEnlarged()
{
    // A 3×5 seven.
    const std::vector<std::uint8_t> seven{255, 255, 255, 0, 0, 255, 0, 255, 0, 0, 255, 0, 0, 255, 0};
    const DigitStages stages = preprocessImage(seven, 3, 5);
    QVERIFY(!stages.isEmpty);
    QCOMPARE(stages.crop, (InkRectangle{0.0, 0.0, 3.0, 5.0}));
    QVERIFY(stages.fitted[2 * 20 + 10] > 200); // in the roof
    QCOMPARE(stages.fitted[10 * 20 + 0], std::uint8_t(0));
}

void TestDigitPreprocessor::areasAreAveraged()
{
    // A chessboard of single pixels becomes an even grey.
    std::vector<std::uint8_t> board(200 * 200);
    for (std::size_t i = 0; i < board.size(); ++i)
        board[i] = (i / 200 + i) % 2 == 0 ? 255 : 0;
    const DigitStages stages = preprocessImage(board, 200, 200);
    for (const std::uint8_t grey : std::span(stages.fitted).first(400))
        QVERIFY(grey == 127 || grey == 128);
}

void TestDigitPreprocessor::mnistStaysAsItIs()
{
    const char* const variable = std::getenv("CHALKNET_MNIST");
    const fs::path folder = variable != nullptr ? fs::path(variable) : fs::path();
    const bool hasMnist = variable != nullptr && looksLikeMnist(folder);
    const Dataset digits = hasMnist ? readMnist(folder).test : generateDigits(500, 1);
    double difference = 0.0;
    for (std::size_t row = 0; row < 500; ++row) {
        const auto picture = digits.pixels().subspan(row * 784, 784);
        difference += differencePerInk(picture, preprocessImage(picture, 28, 28).final) / 500.0;
    }
    QVERIFY2(difference < 0.06, qPrintable(QString::number(difference)));
}

void TestDigitPreprocessor::paperIsRecognised()
{
    std::vector<std::uint8_t> sheet(30 * 20, 240);
    sheet[10 * 30 + 15] = 10;
    sheet[3] = 255; // brighter than the paper is no ink
    std::vector<std::uint8_t> expected(30 * 20, 0);
    expected[10 * 30 + 15] = 230;
    QCOMPARE(inkFromGrey(sheet, 30, 20), expected);
    std::vector<std::uint8_t> board(30 * 20, 5);
    board[10 * 30 + 15] = 250;
    expected[10 * 30 + 15] = 245;
    QCOMPARE(inkFromGrey(board, 30, 20), expected);
    QVERIFY(inkFromGrey({}, 0, 0).empty());

    // A digit on grey paper becomes the same picture as one on white paper.
    Random random(9);
    const std::vector<std::uint8_t> ink = drawn(onCanvas(drawDigit(2, random)), 280);
    std::vector<std::uint8_t> photograph;
    for (const std::uint8_t value : ink)
        photograph.push_back(static_cast<std::uint8_t>(200 - value * 150 / 255));
    const DigitStages stages = preprocessImage(inkFromGrey(photograph, 280, 280), 280, 280);
    QVERIFY(differencePerInk(preprocessImage(ink, 280, 280).final, stages.final) < 0.02);
}

// A box of 84 × 84 units with its corner at (14, 140) on a canvas of 280, which is 10 units for each of 28 pixels.
void TestDigitPreprocessor::stagesCanBeLeftOut_data()
{
    QTest::addColumn<bool>("crop");
    QTest::addColumn<bool>("fit");
    QTest::addColumn<bool>("centre");
    QTest::addColumn<int>("fittedSide");
    QTest::addColumn<double>("inkSide"); // pixels from the first to the last row with ink
    QTest::addColumn<PixelPoint>("middle"); // centre of mass in the final picture
    const PixelPoint centred{14.5, 14.5};
    QTest::newRow("all on") << true << true << true << 20 << 20.0 << centred;
    QTest::newRow("no crop") << false << true << true << 20 << 6.0 << centred;
    QTest::newRow("no fit") << true << false << true << 28 << 8.4 << centred;
    // Drawn at (5.6, 18.2); with 20 pixels the ink cannot be left of 10 or below 18.
    QTest::newRow("no centre") << true << true << false << 20 << 20.0 << PixelPoint{10.0, 18.0};
    QTest::newRow("fit only") << false << true << false << 20 << 6.0 << PixelPoint{4.0 + 5.6 * 20 / 28, 4.0 + 18.2 * 20 / 28};
    QTest::newRow("crop only") << true << false << false << 28 << 8.4 << PixelPoint{5.6, 18.2};
    QTest::newRow("centre only") << false << false << true << 28 << 8.4 << centred;
    QTest::newRow("all off") << false << false << false << 28 << 8.4 << PixelPoint{5.6, 18.2};
}

void TestDigitPreprocessor::stagesCanBeLeftOut()
{
    QFETCH(bool, crop);
    QFETCH(bool, fit);
    QFETCH(bool, centre);
    QFETCH(int, fittedSide);
    QFETCH(double, inkSide);
    QFETCH(PixelPoint, middle);
    const double width = 10.0;
    const Stroke box{{19, 145, width}, {93, 145, width}, {93, 219, width}, {19, 219, width}, {19, 145, width}};
    const DigitStages stages = preprocessStrokes(std::vector<Stroke>{box}, 280.0, {crop, fit, centre});
    QVERIFY(!stages.isEmpty);
    QCOMPARE(stages.crop, (crop ? InkRectangle{14, 140, 84, 84} : InkRectangle{0, 0, 280, 280}));
    QCOMPARE(stages.fittedSide, fittedSide);
    const PixelPoint centreOfMass = centreOf(stages.final, 28);
    // Whole pixels: half a pixel to either side is as good as it gets, and centring only finds the right pixel.
    QVERIFY2(std::abs(centreOfMass.x - middle.x) <= 0.55, qPrintable(QString::number(centreOfMass.x)));
    QVERIFY2(std::abs(centreOfMass.y - middle.y) <= 0.55, qPrintable(QString::number(centreOfMass.y)));
    int rows = 0;
    for (std::size_t row = 0; row < 28; ++row)
        rows += sumOf(std::span(stages.final).subspan(row * 28, 28)) > 0 ? 1 : 0;
    QVERIFY2(rows >= std::floor(inkSide) && rows <= inkSide + 2.0, qPrintable(QString::number(rows)));
    QCOMPARE(sumOf(stages.final), sumOf(stages.fitted));
}

void TestDigitPreprocessor::leavingOutAgreesForPictures()
{
    Random random(8);
    for (int i = 0; i < 40; ++i) {
        const std::vector<Stroke> strokes = onCanvas(drawDigit(i % 10, random));
        const PreprocessOptions options{(i & 1) != 0, (i & 2) != 0, (i & 4) != 0};
        const DigitStages direct = preprocessStrokes(strokes, 280.0, options);
        const DigitStages byPicture = preprocessImage(drawn(strokes, 280), 280, 280, options);
        QCOMPARE(byPicture.fittedSide, direct.fittedSide);
        // A line thinner than a pixel is blurred in another way; place and size are the same.
        const PixelPoint a = centreOf(direct.final, 28);
        const PixelPoint b = centreOf(byPicture.final, 28);
        QVERIFY2(std::abs(a.x - b.x) <= 1.1 && std::abs(a.y - b.y) <= 1.1, qPrintable(QString::number(i)));
        if (options.fit && !options.crop)
            QVERIFY(differenceUpToOnePixel(direct.final, byPicture.final) < 0.7);
        else
            QVERIFY(differenceUpToOnePixel(direct.final, byPicture.final) < 0.35);
    }
}

void TestDigitPreprocessor::everythingOffIsTheCanvasItself()
{
    // A dot of 20 units at (35, 245) of 280 is a disc of 2 pixels around (3.5, 24.5).
    const DigitStages stages = preprocessStrokes(std::vector<Stroke>{{{35, 245, 20}}}, 280.0, {false, false, false});
    QCOMPARE(stages.shiftX, 0);
    QCOMPARE(stages.shiftY, 0);
    QCOMPARE(stages.final, stages.fitted);
    QCOMPARE(stages.final[24 * 28 + 3], std::uint8_t(255));
    QCOMPARE(stages.final[14 * 28 + 14], std::uint8_t(0));
    QVERIFY(preprocessStrokes({}, 280.0, {false, false, false}).isEmpty);
}

void TestDigitPreprocessor::thePenBecomesAsInMnist_data()
{
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("pen");
    QTest::addColumn<double>("pixels"); // across the line
    QTest::newRow("as it is") << 200.0 << 25.0 << 20.0 * 25 / 200;
    QTest::newRow("thin") << 270.0 << 8.0 << kThinnestLine;
    QTest::newRow("thick and small") << 110.0 << 32.0 << kThickestLine;
    QTest::newRow("a blot stays one") << 50.0 << 40.0 << 20.0 * 40 / 50;
}

void TestDigitPreprocessor::thePenBecomesAsInMnist()
{
    QFETCH(double, height);
    QFETCH(double, pen);
    QFETCH(double, pixels);
    const auto strokes = std::vector<Stroke>{line(140, 140 - (height - pen) / 2, 140, 140 + (height - pen) / 2, pen)};
    const DigitStages stages = preprocessStrokes(strokes, 280.0);
    QCOMPARE(stages.crop.height, height); // what was written, not what another pen would have left
    const double across = sumOf(std::span(stages.fitted).subspan(10 * 20, 20)) / 255.0;
    QVERIFY2(std::abs(across - pixels) < 0.05 || pixels > 10.0, qPrintable(QString::number(across)));
    QVERIFY2(pixels < 10.0 || across > 14.0, qPrintable(QString::number(across)));
    // Without fitting nobody knows how large the digit is meant to be: the pen stays.
    const DigitStages unfitted = preprocessStrokes(strokes, 280.0, {true, false, true});
    const double kept = sumOf(std::span(unfitted.fitted).subspan(14 * 28, 28)) / 255.0;
    QVERIFY2(std::abs(kept - pen / 10.0) < 0.25, qPrintable(QString::number(kept)));
}

QTEST_GUILESS_MAIN(TestDigitPreprocessor)
#include "tst_digit_preprocessor.moc"
