// digits_lesson: the bars of the lesson on handwritten digits, measured in the program's own window. Prints one JSON object.
//
//     digits_lesson pen               from a move of the pen to the bars that answer it, while nothing trains
//     digits_lesson pen-training      the same while 784-128-64-10 learns MNIST
//     digits_lesson test-set DEVICE   MNIST's test set, read and evaluated; DEVICE: opencl (a processor) or host
//     digits_lesson first-grid        from opening the lesson to the pictures of MNIST on the tab "Data"
//
// MNIST lies in CHALKNET_MNIST. Where something is not there the object has one field, "missing"; after a failure, "error".
#include "FrameWatch.h"
#include "LessonWindow.h"
#include "PenLatency.h"
#include "TestSetSpeed.h"
#include "ui/lessons/digits/DataTab.h"
#include "ui/lessons/digits/DrawTab.h"
#include "ui/lessons/digits/NetworkEditor.h"
#include "ui/lessons/digits/TrainTab.h"
#include "ui/theme/Style.h"
#include "ui/views/DigitGrid.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace {

using namespace bench;
using namespace chalknet;
using namespace chalknet::ui;
using Clock = std::chrono::steady_clock;

constexpr int kDigits = 20;
constexpr std::size_t kMnistRows = 60'000;
constexpr int kSettle = 1500; // milliseconds of learning before the pen comes

/// The value that `share` of all values reach at most.
double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size()))) - 1];
}

QJsonObject penReport(const PenLatency& latency)
{
    return {{QStringLiteral("moves"), static_cast<qint64>(latency.milliseconds.size())},
        {QStringLiteral("unanswered"), latency.unanswered}, {QStringLiteral("median_ms"), quantile(latency.milliseconds, 0.5)},
        {QStringLiteral("p95_ms"), quantile(latency.milliseconds, 0.95)},
        {QStringLiteral("max_ms"), quantile(latency.milliseconds, 1.0)}};
}

void startTraining(DigitsPage& page)
{
    mnistFolder();
    waitUntil("MNIST", [&] { return page.data().train.rows() == kMnistRows; });
    DigitsSettings settings;
    settings.hidden = {{128, ActivationType::Relu}, {64, ActivationType::Relu}};
    settings.epochs = 10'000;
    settings.patience = 0; // it is to learn for as long as the pen moves
    page.trainTab()->editor()->setSettings(settings);
    page.trainTab()->playButton()->click();
    QElapsedTimer clock;
    waitUntil("a network that learns", [&] {
        const bool isLearning = page.training().status().examplesPerSecond > 0;
        if (isLearning && !clock.isValid())
            clock.start();
        return isLearning && clock.hasExpired(kSettle);
    });
}

QJsonObject measurePen(FrameWatch& application, bool training)
{
    LessonWindow lesson(processorDevice());
    DigitsPage& page = lesson.open();
    waitUntil("the ready-made network", [&] { return page.network().isTrained() && !page.data().isEmpty(); });
    if (training)
        startTraining(page);
    const auto begin = Clock::now();
    const auto steps = static_cast<double>(page.training().network().steps);
    QJsonObject report = penReport(measurePenLatency(application, page, kDigits));
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    report.insert(QStringLiteral("steps_per_second"), (static_cast<double>(page.training().network().steps) - steps) / seconds);
    return report;
}

QJsonObject measureTestSetOn(const QString& device)
{
    const TestSetSpeed speed = measureTestSet(device == QLatin1String("host") ? parseDeviceChoice("host") : processorDevice());
    return {{QStringLiteral("device"), QString::fromStdString(speed.device)}, {QStringLiteral("first_ms"), speed.first},
        {QStringLiteral("reading_ms"), speed.reading}, {QStringLiteral("evaluating_ms"), speed.evaluating},
        {QStringLiteral("accuracy"), speed.accuracy}};
}

// The clock runs from the click on the lesson: the page is made, the ready-made network and MNIST are read, all of it is shown.
QJsonObject measureFirstGrid(FrameWatch& application)
{
    mnistFolder();
    LessonWindow lesson(processorDevice());
    const auto begin = Clock::now();
    DigitsPage& page = lesson.open();
    page.setCurrentTab(DigitsPage::Data);
    double milliseconds = std::nan("");
    const DigitGrid& grid = *page.dataTab()->grid();
    application.watch(page.dataTab()->grid(), [&] {
        if (grid.data().rows() == kMnistRows && std::isnan(milliseconds))
            milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    });
    waitUntil("the pictures", [&] { return !std::isnan(milliseconds); });
    return {{QStringLiteral("first_grid_ms"), milliseconds}};
}

QJsonObject measure(FrameWatch& application, const QStringList& arguments)
{
    const QString what = arguments.value(1);
    if (what == QLatin1String("pen") || what == QLatin1String("pen-training"))
        return measurePen(application, what != QLatin1String("pen"));
    if (what == QLatin1String("test-set"))
        return measureTestSetOn(arguments.value(2));
    if (what == QLatin1String("first-grid"))
        return measureFirstGrid(application);
    throw std::runtime_error("what is to be measured? pen, pen-training, test-set or first-grid");
}

QJsonObject measureOrSay(FrameWatch& application)
{
    try {
        return measure(application, QCoreApplication::arguments());
    } catch (const Missing& missing) {
        return {{QStringLiteral("missing"), QString::fromUtf8(missing.what())}};
    } catch (const std::exception& error) {
        return {{QStringLiteral("error"), QString::fromUtf8(error.what())}};
    }
}

} // namespace

int main(int argc, char* argv[])
{
    FrameWatch application(argc, argv);
    installStyle(application);
    const QJsonObject report = measureOrSay(application);
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return report.contains(QLatin1String("error")) ? 1 : 0;
}
