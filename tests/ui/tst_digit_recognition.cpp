// How well the ready-made network reads drawings that come through the whole path: strokes, preprocessing, forward pass.
#include "engine/base/Random.h"
#include "engine/data/DigitGenerator.h"
#include "engine/data/DigitPreprocessor.h"
#include "ui/lessons/digits/DigitNetwork.h"
#include "ui/views/InkStrokes.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr double kSide = InkStrokes::kSide;
constexpr int kHands = 20; ///< drawings of every digit in every manner

/// Where and how a person writes: the digit's height on the canvas, its place, its slant and the pen.
struct Manner {
    const char* name = "";
    double height = 180.0; ///< in units of the canvas
    double x = 0.5; ///< 0: touches the left edge, 1: the right one
    double y = 0.5;
    double shear = 0.0; ///< to the right for each unit of height
    double pen = 20.0; ///< thickness in units of the canvas
};

constexpr Manner kManners[] = {
    {"middle"},
    {"top left", 100, 0.0, 0.0},
    {"top right", 100, 1.0, 0.0},
    {"bottom left", 100, 0.0, 1.0},
    {"bottom right", 100, 1.0, 1.0},
    {"small", 80, 0.5, 0.5},
    {"very small", 56, 0.3, 0.6, 0.0, 12},
    {"large", 276, 0.5, 0.5},
    {"leaning right", 180, 0.5, 0.5, 0.3},
    {"leaning left", 180, 0.5, 0.5, -0.2},
    {"thin pen", 180, 0.5, 0.5, 0.0, 8},
    {"thin pen, large", 270, 0.5, 0.5, 0.0, 8},
    {"thick pen", 180, 0.5, 0.5, 0.0, 40},
    {"thick pen, small", 110, 0.4, 0.5, 0.0, 32},
};

struct Bounds {
    double left = std::numeric_limits<double>::infinity();
    double top = left;
    double right = -left;
    double bottom = -left;
};

Bounds boundsOf(const std::vector<Stroke>& strokes)
{
    Bounds bounds;
    for (const Stroke& stroke : strokes) {
        for (const StrokePoint& point : stroke) {
            bounds.left = std::min(bounds.left, point.x);
            bounds.right = std::max(bounds.right, point.x);
            bounds.top = std::min(bounds.top, point.y);
            bounds.bottom = std::max(bounds.bottom, point.y);
        }
    }
    return bounds;
}

/// A hand's digit in a manner; the ink stays on the canvas.
std::vector<Stroke> written(int digit, std::uint64_t hand, const Manner& manner)
{
    Random random(hand, static_cast<std::uint64_t>(digit));
    std::vector<Stroke> strokes = drawDigit(digit, random);
    for (Stroke& stroke : strokes) {
        for (StrokePoint& point : stroke)
            point.x -= manner.shear * point.y;
    }
    const Bounds bounds = boundsOf(strokes);
    const double room = kSide - manner.pen;
    const double scale = std::min(
        (manner.height - manner.pen) / (bounds.bottom - bounds.top), room / std::max(1e-9, bounds.right - bounds.left));
    const double freeX = room - (bounds.right - bounds.left) * scale;
    const double freeY = room - (bounds.bottom - bounds.top) * scale;
    for (Stroke& stroke : strokes) {
        for (StrokePoint& point : stroke) {
            point = {0.5 * manner.pen + manner.x * freeX + (point.x - bounds.left) * scale,
                0.5 * manner.pen + manner.y * freeY + (point.y - bounds.top) * scale, manner.pen};
        }
    }
    return strokes;
}

int answerTo(const DigitNetwork& network, const DigitStages& stages)
{
    const Reading reading = readDigit(network, stages.final);
    const auto outputs = reading.values.outputs();
    return static_cast<int>(std::max_element(outputs.begin(), outputs.end()) - outputs.begin());
}

/// Share of the manner's drawings that are read right.
double shareRight(const DigitNetwork& network, const Manner& manner, const PreprocessOptions& options, QString* wrong = nullptr)
{
    int right = 0;
    for (int hand = 0; hand < kHands; ++hand) {
        for (int digit = 0; digit < 10; ++digit) {
            const auto strokes = written(digit, 40'000 + static_cast<std::uint64_t>(hand), manner);
            const int answer = answerTo(network, preprocessStrokes(strokes, kSide, options));
            right += answer == digit ? 1 : 0;
            if (answer != digit && wrong != nullptr)
                *wrong += QStringLiteral(" %1→%2").arg(digit).arg(answer);
        }
    }
    return right / (10.0 * kHands);
}

double meanShare(const DigitNetwork& network, const PreprocessOptions& options)
{
    double sum = 0.0;
    for (const Manner& manner : kManners)
        sum += shareRight(network, manner, options);
    return sum / static_cast<double>(std::size(kManners));
}

} // namespace

class TestDigitRecognition : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsEveryManner_data();
    void readsEveryManner();
    void readsNearlyAll();
    void everyStageHelps_data();
    void everyStageHelps();

private:
    DigitNetwork m_network;
};

void TestDigitRecognition::initTestCase()
{
    const auto network = loadDigitNetwork(readyMadeModelPath());
    QVERIFY(network.has_value());
    m_network = *network;
}

void TestDigitRecognition::readsEveryManner_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(kManners)); ++i)
        QTest::newRow(kManners[i].name) << i;
}

void TestDigitRecognition::readsEveryManner()
{
    QFETCH(int, index);
    QString wrong;
    const double share = shareRight(m_network, kManners[index], {}, &wrong);
    qInfo("%s: %.1f %% of %d%s", kManners[index].name, 100 * share, 10 * kHands, qPrintable(wrong));
    QVERIFY2(share >= 0.95, qPrintable(wrong));
}

void TestDigitRecognition::readsNearlyAll()
{
    const double share = meanShare(m_network, {});
    qInfo("all manners: %.2f %% of %d", 100 * share, static_cast<int>(std::size(kManners)) * 10 * kHands);
    QVERIFY2(share >= 0.98, qPrintable(QString::number(share)));
}

// What the switches of the lesson teach: leaving a stage out makes reading worse.
void TestDigitRecognition::everyStageHelps_data()
{
    QTest::addColumn<bool>("crop");
    QTest::addColumn<bool>("fit");
    QTest::addColumn<bool>("centre");
    QTest::addColumn<double>("atMost");
    QTest::newRow("without cropping") << false << true << true << 0.9;
    QTest::newRow("without fitting") << true << false << true << 0.9;
    QTest::newRow("without centring") << true << true << false << 0.9;
    QTest::newRow("with nothing") << false << false << false << 0.7;
}

void TestDigitRecognition::everyStageHelps()
{
    QFETCH(bool, crop);
    QFETCH(bool, fit);
    QFETCH(bool, centre);
    QFETCH(double, atMost);
    const double share = meanShare(m_network, {crop, fit, centre});
    qInfo("%s: %.1f %%", QTest::currentDataTag(), 100 * share);
    QVERIFY2(share <= atMost, qPrintable(QString::number(share)));
}

QTEST_APPLESS_MAIN(TestDigitRecognition)
#include "tst_digit_recognition.moc"
