// The digits lesson as a student uses it: draw, train, switch language, come back, bad folders, leave at any moment.
#include "engine/compute/host/HostBackend.h"
#include "engine/data/DigitGenerator.h"
#include "engine/formats/IdxFile.h"
#include "engine/formats/MnistFolder.h"
#include "ui/AppContext.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/DataBrowser.h"
#include "ui/lessons/digits/DataCard.h"
#include "ui/lessons/digits/DataTab.h"
#include "ui/lessons/digits/DigitsPage.h"
#include "ui/lessons/digits/DigitsSource.h"
#include "ui/lessons/digits/DrawTab.h"
#include "ui/lessons/digits/DrawTools.h"
#include "ui/lessons/digits/LearningStrip.h"
#include "ui/lessons/digits/MnistFiles.h"
#include "ui/lessons/digits/NetworkEditor.h"
#include "ui/lessons/digits/PreprocessStrip.h"
#include "ui/lessons/digits/TrainTab.h"
#include "ui/lessons/digits/WeightWall.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitCanvas.h"
#include "ui/views/DigitGrid.h"
#include "ui/views/LayerActivationView.h"
#include "ui/views/PixelView.h"
#include "ui/views/ProbabilityBars.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include <cmath>
#include <filesystem>
#include <memory>
#include <numeric>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr int kPatience = 60'000;

DigitsSettings quickSettings()
{
    DigitsSettings settings;
    settings.hidden = {{32, ActivationType::Relu}};
    settings.optimizer.learningRate = 0.003;
    settings.epochs = 3;
    settings.patience = 0; // every run to its last epoch
    settings.keepBest = false;
    return settings;
}

void drawWithMouse(DigitCanvas& canvas, const std::vector<QPointF>& shares)
{
    const QRectF area = canvas.drawingArea();
    const auto at = [&](QPointF share) {
        return (area.topLeft() + QPointF(share.x() * area.width(), share.y() * area.height())).toPoint();
    };
    QTest::mousePress(&canvas, Qt::LeftButton, {}, at(shares.front()));
    for (std::size_t i = 1; i < shares.size(); ++i) {
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(&canvas, at(shares[i - 1] + (shares[i] - shares[i - 1]) * step / 8));
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at(shares.back()));
}

void drawOne(DigitCanvas& canvas)
{
    drawWithMouse(canvas, {{0.52, 0.15}, {0.5, 0.85}});
}

/// The strokes of a generated digit, on the canvas.
std::vector<Stroke> strokesOf(int digit, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Stroke> strokes = drawDigit(digit, random);
    for (Stroke& stroke : strokes) {
        for (StrokePoint& point : stroke)
            point = {point.x * InkStrokes::kSide, point.y * InkStrokes::kSide, point.width * InkStrokes::kSide};
    }
    return strokes;
}

void writeMnistFolder(const QString& folder, std::size_t train, std::size_t test)
{
    const std::filesystem::path path(folder.toStdU16String());
    const auto write = [&](const char* images, const char* labels, std::size_t count, std::uint64_t seed) {
        const Dataset data = generateDigits(count, seed);
        IdxImages idx;
        idx.count = count;
        idx.rows = idx.columns = 28;
        idx.pixels.assign(data.pixels().begin(), data.pixels().end());
        writeIdxImages(path / images, idx);
        writeIdxLabels(path / labels, std::vector<std::uint8_t>(data.labels().begin(), data.labels().end()));
    };
    write("train-images-idx3-ubyte", "train-labels-idx1-ubyte", train, 1);
    write("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte", test, 2);
}

/// Puts "‹…›" around every text, so that a language switch is visible.
class FakeTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return u'‹' + QString::fromUtf8(text) + u'›';
    }
};

} // namespace

class TestDigits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void beginsHonestly();
    void firstMinuteWorksWithoutNetwork();
    void readsWhileDrawing();
    void readsGeneratedHandwriting();
    void languageSwitchKeepsEverything();
    void pausesAndGoesOn();
    void stopKeepsWhatWasLearned();
    void appliesSettingsWhileRunning();
    void saysWhenTheNetworkOnTheLeftIsAnother();
    void divergenceIsSaid();
    void aNewDeviceTakesTheNetworkThatIsLearning();
    void readyMadeNetworkReadsFromTheStart();
    void readyMadeNetworkKnowsMnist();
    void ownNetworkIsComparedWithTheReadyMadeOne();
    void rememberedNetworkReadsAtOnce();
    void damagedModelFileIsIgnored();
    void stateComesBack();
    void hostileStateIsHarmless();
    void findsMnistByItself();
    void badFolderIsAnsweredClearly();
    void folderCanBeDropped();
    void twoFilesAreASet();
    void badPairsAreAnsweredClearly();
    void knownSetsAreRecognised();
    void fashionHasItsNames();
    void fashionIsOffered();
    void aFolderThatIsGoneIsSaid();
    void damagedMnistOfTheMachineIsSaid();
    void gridAndPixelsFollowTheData();
    void closesWhileTraining();
    void closesWhileLoading();
    void closesWhileDownloading();
    void stagesAreSwitchedOffAndOn();
    void stagesOffAreKeptAndHostileOnesAreOn();
    void cornerTaskNeedsAMisreadDigit();
    void thicknessHasRoom();
    void downloadIsOfferedInFullWords();
    void tabRowEndsWithTheCards();
    void foolTaskIsAnsweredByThePerson();
    void firstLayerIsShownAsPictures();
    void ownNetworkTaskIsReached();
    void everyMoveOfThePenIsRead();
    void presentingShowsTheStage();
    void presentingKeepsWhatIsShown();
    void everythingHasAName();

private:
    void makePage();
    void waitForData() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->data().isEmpty(), kPatience); }
    void train(const DigitsSettings& settings = quickSettings());
    TrainingStatus::Phase phase() const { return m_page->training().status().phase; }

    QString m_mnist; ///< the folder of the real MNIST, if the machine has it
    QString m_readyMadeModel; ///< none, but where it is what is tested
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<DigitsPage> m_page;
};

void TestDigits::initTestCase()
{
    m_mnist = qEnvironmentVariable("CHALKNET_MNIST");
    qunsetenv("CHALKNET_MNIST"); // the machine's own data must not decide what is tested
}

void TestDigits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_context = std::make_unique<AppContext>();
    m_context->setDataFolder(m_folder->path() + QStringLiteral("/not/yet/there"));
    makePage();
}

void TestDigits::cleanup()
{
    m_readyMadeModel.clear();
    m_page.reset();
    m_context.reset();
}

void TestDigits::makePage()
{
    m_page = std::make_unique<DigitsPage>(*m_context, nullptr, m_readyMadeModel);
    m_page->training().setShortestRun(0.0);
    m_page->resize(1324, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestDigits::train(const DigitsSettings& settings)
{
    waitForData();
    m_page->trainTab()->editor()->setSettings(settings);
    m_page->trainTab()->playButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(phase(), TrainingStatus::Phase::Finished, kPatience);
}

void TestDigits::beginsHonestly()
{
    QVERIFY(!m_page->network().isTrained());
    QVERIFY(m_page->strip()->label()->text().contains(QStringLiteral("Not trained")));
    QVERIFY(m_page->strip()->button()->isVisible());
    QCOMPARE(m_page->drawTab()->bars()->answerLabel()->text(), QStringLiteral("–"));
    QVERIFY(!m_page->drawTab()->activations()->hasExample());
    drawOne(*m_page->drawTab()->canvas());
    // An untrained network still computes: what it says adds up to 100 %.
    QTRY_VERIFY(m_page->drawTab()->bars()->probabilities());
    const auto& probabilities = *m_page->drawTab()->bars()->probabilities();
    QVERIFY(std::abs(std::accumulate(probabilities.begin(), probabilities.end(), 0.0) - 1.0) < 1e-9);
    QCOMPARE(m_page->statusText().count(QStringLiteral("52,650")), 1);
}

// Offline, nothing prepared: one button, and seconds later the lesson reads a digit.
void TestDigits::firstMinuteWorksWithoutNetwork()
{
    m_page->trainTab()->editor()->setSettings(quickSettings());
    m_page->strip()->button()->click(); // the pictures may not be there yet: it begins as soon as they are
    QTRY_COMPARE_WITH_TIMEOUT(phase(), TrainingStatus::Phase::Finished, kPatience);
    QCOMPARE(m_page->data().source, DigitsData::Source::Generated);
    QVERIFY2(
        m_page->training().status().testAccuracy > 0.9, qPrintable(QString::number(m_page->training().status().testAccuracy)));
    QVERIFY(m_page->strip()->label()->text().contains(QStringLiteral("Trained on")));
    drawOne(*m_page->drawTab()->canvas());
    QTRY_COMPARE(m_page->drawTab()->bars()->answer(), 1);
    QVERIFY(m_page->trainTab()->accuracyLabel()->text().contains(u'%'));
    QVERIFY(m_page->training().curve().size() >= 3);
}

void TestDigits::readsWhileDrawing()
{
    DigitCanvas& canvas = *m_page->drawTab()->canvas();
    QSignalSpy read(m_page->drawTab(), &DrawTab::read);
    const QRect area = canvas.drawingArea().toRect();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, area.center());
    QTest::mouseMove(&canvas, area.center() + QPoint(0, 60));
    QTRY_VERIFY(m_page->drawTab()->bars()->probabilities()); // the pen is still down
    QVERIFY(read.count() > 0);
    // The pictures follow in a frame of their own, still before the pen is lifted.
    const auto ink = [this] {
        const auto pixels = m_page->drawTab()->pixelView()->pixels();
        return std::count_if(pixels.begin(), pixels.end(), [](std::uint8_t value) { return value > 0; });
    };
    QTRY_VERIFY(ink() > 10);
    QTRY_COMPARE(m_page->drawTab()->pixelView()->pixels(), m_page->drawTab()->stages().final);
    QTRY_VERIFY(m_page->drawTab()->activations()->hasExample());
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, area.center() + QPoint(0, 60));
    QTest::keyClick(&canvas, Qt::Key_Delete);
    QTRY_VERIFY(!m_page->drawTab()->bars()->probabilities());
    QCOMPARE(m_page->drawTab()->bars()->valueLabel(3)->text(), QStringLiteral("–"));
}

// Through the whole path of a drawing (strokes, cropping, centring): other hands than those it learned from.
void TestDigits::readsGeneratedHandwriting()
{
    train();
    int right = 0;
    constexpr int kDrawings = 50;
    for (int i = 0; i < kDrawings; ++i) {
        m_page->drawTab()->canvas()->setStrokes(strokesOf(i % 10, 90'000 + static_cast<std::uint64_t>(i)));
        QCoreApplication::processEvents();
        const auto& probabilities = *m_page->drawTab()->bars()->probabilities();
        right += std::max_element(probabilities.begin(), probabilities.end()) - probabilities.begin() == i % 10;
    }
    QVERIFY2(right >= 0.85 * kDrawings, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(kDrawings)));
}

void TestDigits::languageSwitchKeepsEverything()
{
    train();
    drawOne(*m_page->drawTab()->canvas());
    QTRY_VERIFY(m_page->drawTab()->bars()->probabilities());
    const auto before = m_page->drawTab()->bars()->probabilities();
    const auto strokes = m_page->drawTab()->canvas()->strokes();
    m_page->tabs()->setCurrentIndex(DigitsPage::Train);
    FakeTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_COMPARE(m_page->tabs()->tabText(DigitsPage::Draw), QStringLiteral("‹Draw›"));
    QVERIFY(m_page->subtitle().startsWith(u'‹'));
    QVERIFY(m_page->explanation().contains(u'‹'));
    QVERIFY(m_page->trainTab()->playButton()->text().startsWith(u'‹'));
    QVERIFY(m_page->dataTab()->download()->downloadButton()->text().startsWith(u'‹'));
    QCOMPARE(m_page->tabs()->currentIndex(), int(DigitsPage::Train));
    QVERIFY(m_page->drawTab()->canvas()->strokes() == strokes);
    QVERIFY(m_page->drawTab()->bars()->probabilities() == before);
    QCOMPARE(phase(), TrainingStatus::Phase::Finished);
    QVERIFY2(m_page->strip()->label()->text().contains(QStringLiteral("‹generated digits›")),
        qPrintable(m_page->strip()->label()->text()));
    QVERIFY(m_page->network().dataName.isEmpty()); // no language is kept with the network
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(m_page->tabs()->tabText(DigitsPage::Draw), QStringLiteral("Draw"));
}

void TestDigits::pausesAndGoesOn()
{
    waitForData();
    DigitsSettings settings = quickSettings();
    settings.epochs = 1000;
    m_page->trainTab()->editor()->setSettings(settings);
    m_page->trainTab()->playButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->network().steps > 20, kPatience);
    QVERIFY(m_page->strip()->label()->text().contains(QStringLiteral("Learning")));
    m_page->strip()->button()->click();
    QTRY_COMPARE(phase(), TrainingStatus::Phase::Paused);
    QTRY_VERIFY(std::filesystem::exists(digitModelPath(m_context->dataFolder()).toStdString())); // kept while paused
    const double epochs = m_page->training().status().epochsDone;
    m_page->trainTab()->playButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->training().status().epochsDone > epochs + 0.1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->training().status().examplesPerSecond > 0, kPatience);
    QVERIFY(std::isfinite(m_page->training().status().secondsLeft));
}

void TestDigits::stopKeepsWhatWasLearned()
{
    waitForData();
    DigitsSettings settings = quickSettings();
    settings.epochs = 1000;
    m_page->trainTab()->editor()->setSettings(settings);
    m_page->trainTab()->playButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->network().steps > 20, kPatience);
    m_page->trainTab()->stopButton()->click();
    QCOMPARE(phase(), TrainingStatus::Phase::Idle);
    QVERIFY(m_page->network().isTrained());
    const std::uint64_t steps = m_page->network().steps;
    drawOne(*m_page->drawTab()->canvas());
    QTRY_VERIFY(m_page->drawTab()->bars()->probabilities());
    QCOMPARE(m_page->network().steps, steps);
    QCOMPARE(m_page->trainTab()->playButton()->text(), QStringLiteral("Train now"));
}

void TestDigits::appliesSettingsWhileRunning()
{
    waitForData();
    DigitsSettings settings = quickSettings();
    settings.epochs = 1000;
    m_page->trainTab()->editor()->setSettings(settings);
    m_page->trainTab()->playButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->network().steps > 5, kPatience);
    settings.epochs = 2;
    settings.batchSize = 256;
    m_page->training().applySettings(settings);
    QTRY_COMPARE_WITH_TIMEOUT(phase(), TrainingStatus::Phase::Finished, kPatience);
    QVERIFY(m_page->training().status().epochsDone < 900); // not the thousand it began with
}

void TestDigits::saysWhenTheNetworkOnTheLeftIsAnother()
{
    train();
    const auto says = [this](const QString& text) {
        const auto labels = m_page->trainTab()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
    };
    QVERIFY(!says(QStringLiteral("is a different one")));
    m_page->trainTab()->editor()->addLayerButton()->click();
    QVERIFY(says(QStringLiteral("is a different one")));
    QCOMPARE(m_page->network().spec->layers.size(), std::size_t(2)); // the one that reads is still the old one
    QSignalSpy changed(&m_page->training(), &DigitsTraining::networkChanged);
    m_page->trainTab()->startOverButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->network().spec->layers.size(), std::size_t(3), kPatience);
    QVERIFY(!says(QStringLiteral("is a different one")));
}

void TestDigits::divergenceIsSaid()
{
    waitForData();
    DigitsSettings settings = quickSettings();
    settings.hidden = {{32, ActivationType::Identity}, {32, ActivationType::Identity}, {32, ActivationType::Identity}};
    settings.optimizer = {OptimizerType::Sgd, 1.0};
    settings.optimizer.learningRate = 10.0;
    settings.epochs = 200;
    m_page->trainTab()->editor()->setSettings(settings);
    m_page->training().start(settings, m_page->data());
    QTRY_COMPARE_WITH_TIMEOUT(phase(), TrainingStatus::Phase::Diverged, kPatience);
    QVERIFY(m_page->strip()->label()->text().contains(QStringLiteral("learning rate")));
    for (double value : m_page->network().parameters->values())
        QVERIFY(std::isfinite(value)); // the drawing is never read by a broken network
    // Back to good numbers, and on with smaller steps.
    const double diverged = m_page->training().status().epochsDone;
    QCOMPARE(m_page->trainTab()->playButton()->text(), QStringLiteral("Go back"));
    m_page->trainTab()->playButton()->click();
    QTRY_COMPARE(phase(), TrainingStatus::Phase::Paused);
    QTRY_VERIFY(m_page->training().status().epochsDone < diverged);
    const double good = m_page->training().status().epochsDone;
    for (const CurvePoint& point : m_page->training().curve())
        QVERIFY(point.epoch <= good);
    settings.optimizer.learningRate = 0.01;
    settings.epochs = static_cast<int>(good) + 2;
    m_page->training().applySettings(settings);
    m_page->trainTab()->playButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(phase(), TrainingStatus::Phase::Finished, kPatience);
    QVERIFY(std::ranges::is_sorted(m_page->training().curve(), {}, &CurvePoint::epoch));
    QVERIFY(std::isfinite(m_page->training().status().testLoss));
}

void TestDigits::aNewDeviceTakesTheNetworkThatIsLearning()
{
    train();
    DigitsSettings other = quickSettings();
    other.hidden = {{16, ActivationType::Tanh}, {12, ActivationType::Relu}};
    m_page->training().start(other, m_page->data());
    m_context->setDeviceChoice({DeviceChoice::Mode::Host, 0, {}}); // before the other network has shown itself
    QTRY_COMPARE_WITH_TIMEOUT(phase(), TrainingStatus::Phase::Finished, kPatience);
    const DigitNetwork& network = m_page->network();
    QCOMPARE(network.spec->layers.size(), std::size_t(3));
    QVERIFY(network.parameters->layout() == ParameterLayout(*network.spec));

    // Learning that goes on elsewhere stands behind what was learned before.
    m_context->setDeviceChoice({DeviceChoice::Mode::Index, 0, {}});
    QTRY_COMPARE_WITH_TIMEOUT(phase(), TrainingStatus::Phase::Paused, kPatience);
    m_page->training().resume();
    QTRY_COMPARE_WITH_TIMEOUT(phase(), TrainingStatus::Phase::Finished, kPatience);
    const auto& curve = m_page->training().curve();
    QVERIFY(std::is_sorted(curve.begin(), curve.end(), [](const auto& a, const auto& b) { return a.epoch < b.epoch; }));
    QCOMPARE(curve.back().epoch, 6.0);
}

// Offline, on the first start, before anything was trained.
void TestDigits::readyMadeNetworkReadsFromTheStart()
{
    m_page.reset();
    m_readyMadeModel = readyMadeModelPath();
    makePage();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->network().isTrained(), kPatience);
    QVERIFY2(m_page->strip()->label()->text().contains(QStringLiteral("99.2 %")), qPrintable(m_page->strip()->label()->text()));
    QCOMPARE(m_page->strip()->button()->text(), QStringLiteral("Train our own"));
    QVERIFY(!m_page->readerChoice()->isVisible());
    int right = 0;
    constexpr int kDrawings = 100;
    for (int i = 0; i < kDrawings; ++i) {
        m_page->drawTab()->canvas()->setStrokes(strokesOf(i % 10, 70'000 + static_cast<std::uint64_t>(i)));
        QCoreApplication::processEvents();
        const auto& probabilities = *m_page->drawTab()->bars()->probabilities();
        right += std::max_element(probabilities.begin(), probabilities.end()) - probabilities.begin() == i % 10;
    }
    QVERIFY2(right >= 0.95 * kDrawings, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(kDrawings)));
}

// IDX files of generated digits everywhere; what the model's file says of it, where the environment names the real MNIST.
void TestDigits::readyMadeNetworkKnowsMnist()
{
    QFile file(readyMadeModelPath());
    QVERIFY(file.size() > 0 && file.size() <= 1024 * 1024);
    const auto network = loadDigitNetwork(readyMadeModelPath());
    QVERIFY(network && network->testAccuracy);
    QCOMPARE(network->dataName, QStringLiteral("MNIST"));
    QVERIFY(*network->testAccuracy >= 0.985);
    const auto measured = [&](const QString& folder) {
        const Dataset test = readMnist(folder.toStdString()).test;
        HostBackend backend;
        backend.initialise(*network->spec, *network->parameters);
        backend.bind(DataRole::Test, test);
        return backend.evaluate(DataRole::Test).accuracy;
    };
    const QTemporaryDir folder;
    writeMnistFolder(folder.path(), 10, 500);
    const double ofGenerated = measured(folder.path());
    QVERIFY2(ofGenerated >= 0.95, qPrintable(QString::number(ofGenerated)));
    if (!m_mnist.isEmpty()) {
        const double ofMnist = measured(m_mnist);
        QVERIFY2(std::abs(ofMnist - *network->testAccuracy) < 5e-5, qPrintable(QString::number(ofMnist)));
    }
}

void TestDigits::ownNetworkIsComparedWithTheReadyMadeOne()
{
    m_page.reset();
    m_readyMadeModel = readyMadeModelPath();
    makePage();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->network().isTrained(), kPatience);
    const auto readyMade = m_page->network().parameters;
    m_page->drawTab()->canvas()->setStrokes(strokesOf(4, 3));
    train();
    QVERIFY(m_page->network().parameters != readyMade);
    QVERIFY(m_page->readerChoice()->isVisible());
    QCOMPARE(m_page->readerChoice()->currentIndex(), 1);
    const auto ownAnswer = *m_page->drawTab()->bars()->probabilities();
    m_page->readerChoice()->setCurrentIndex(0);
    QCOMPARE(m_page->network().parameters, readyMade);
    QTRY_VERIFY(*m_page->drawTab()->bars()->probabilities() != ownAnswer);
    QVERIFY(m_page->strip()->label()->text().contains(QStringLiteral("99.2 %")));
    QVERIFY(!m_page->strip()->button()->isVisible());
    // The choice and the own network are still there the next time.
    QTRY_VERIFY(std::filesystem::exists(digitModelPath(m_context->dataFolder()).toStdString()));
    const QJsonObject state = m_page->saveState();
    m_page.reset();
    makePage();
    m_page->restoreState(state);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->readerChoice()->isVisible(), kPatience);
    QCOMPARE(m_page->readerChoice()->currentIndex(), 0);
    m_page->readerChoice()->setCurrentIndex(1);
    m_page->drawTab()->canvas()->setStrokes(strokesOf(4, 3));
    QTRY_COMPARE(*m_page->drawTab()->bars()->probabilities(), ownAnswer);
}

void TestDigits::rememberedNetworkReadsAtOnce()
{
    train();
    QTRY_VERIFY(std::filesystem::exists(digitModelPath(m_context->dataFolder()).toStdString()));
    const std::vector<double> learned(
        m_page->network().parameters->values().begin(), m_page->network().parameters->values().end());
    const auto accuracy = m_page->network().testAccuracy;
    m_page.reset();
    makePage();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->network().isTrained(), kPatience);
    const auto values = m_page->network().parameters->values();
    QVERIFY(std::equal(values.begin(), values.end(), learned.begin(), learned.end()));
    QVERIFY(m_page->network().testAccuracy == accuracy);
    QVERIFY(!m_page->strip()->button()->isVisible());
    QVERIFY(m_page->strip()->label()->text().contains(u'%'));
}

void TestDigits::damagedModelFileIsIgnored()
{
    m_page.reset();
    QVERIFY(QDir().mkpath(m_context->dataFolder()));
    for (const QByteArray& text : {QByteArray("{"), QByteArray("[]"),
             QByteArray("{\"format\":\"chalknet-model\",\"version\":1,\"inputs\":2,\"loss\":\"mse\",\"layers\":[{\"units\":1,"
                        "\"activation\":{\"type\":\"tanh\"},\"weights\":[[1,2]],\"biases\":[0]}]}")}) {
        QFile file(digitModelPath(m_context->dataFolder()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(!loadDigitNetwork(file.fileName()));
    }
    makePage();
    waitForData();
    QVERIFY(!m_page->network().isTrained());
    drawOne(*m_page->drawTab()->canvas());
    QTRY_VERIFY(m_page->drawTab()->bars()->probabilities());
}

void TestDigits::stateComesBack()
{
    m_page->drawTab()->canvas()->setStrokes(strokesOf(4, 3));
    DigitsSettings settings = quickSettings();
    settings.hidden = {{100, ActivationType::Tanh}, {50, ActivationType::Elu}};
    settings.optimizer = defaultOptimizer(OptimizerType::Rmsprop);
    settings.dropout = 0.25;
    settings.l2 = 1e-4;
    settings.seed = 77;
    m_page->trainTab()->editor()->setSettings(settings);
    m_page->tabs()->setCurrentIndex(DigitsPage::Data);
    const QByteArray saved = QJsonDocument(m_page->saveState()).toJson();
    QVERIFY2(saved.size() < 100'000, qPrintable(QString::number(saved.size())));
    const auto points = m_page->drawTab()->canvas()->ink().pointCount();

    m_page.reset();
    makePage();
    m_page->restoreState(QJsonDocument::fromJson(saved).object());
    QCOMPARE(m_page->tabs()->currentIndex(), int(DigitsPage::Data));
    QCOMPARE(m_page->drawTab()->canvas()->ink().pointCount(), points);
    QVERIFY(m_page->trainTab()->editor()->settings() == settings);
    QCOMPARE(m_page->network().spec->layers[0].units, 100);
}

void TestDigits::hostileStateIsHarmless()
{
    const QByteArray hostile = R"({"tab": 99, "draw": {"strokes": [[1, 2, 3, null], "x", {}], "thickness": -1e99},
        "settings": {"hidden": [{"units": 1000000000, "activation": "relu"}, {"units": 5, "activation": "softmax"}, 3],
        "learning_rate": -1, "batch_size": 1e12, "epochs": "many", "l2": 1e9, "dropout": 1, "optimizer": "magic"},
        "folder": 5, "generated": "yes"})";
    m_page->restoreState(QJsonDocument::fromJson(hostile).object());
    const DigitsSettings& settings = m_page->trainTab()->editor()->settings();
    QVERIFY(settings.hidden.empty()); // nothing usable was named
    QCOMPARE(settings.batchSize, DigitsSettings().batchSize);
    QCOMPARE(settings.optimizer.learningRate, DigitsSettings().optimizer.learningRate);
    QVERIFY(validate(settings.spec()).empty());
    QVERIFY(validate(settings.config()).empty());
    QVERIFY(m_page->tabs()->currentIndex() < m_page->tabs()->count());
    waitForData();
}

void TestDigits::findsMnistByItself()
{
    m_page.reset();
    QVERIFY(QDir().mkpath(m_context->dataFolder() + QStringLiteral("/mnist")));
    writeMnistFolder(m_context->dataFolder() + QStringLiteral("/mnist"), 300, 60);
    makePage();
    waitForData();
    QCOMPARE(m_page->data().train.rows(), std::size_t(300));
    QCOMPARE(m_page->data().test.rows(), std::size_t(60));
    QCOMPARE(m_page->data().source, DigitsData::Source::Folder); // not the original, and not called so
    QCOMPARE(m_page->data().trainCounts[0], 30);
}

void TestDigits::badFolderIsAnsweredClearly()
{
    waitForData();
    QTemporaryDir wrong;
    emit m_page->dataTab()->folderChosen(wrong.path());
    QTRY_VERIFY(m_page->dataTab()->messageLabel()->text().contains(wrong.path()));
    QVERIFY(m_page->dataTab()->messageLabel()->text().contains(QStringLiteral("none of its files is there")));
    for (const std::string& name : mnistFileNames()) // what is expected
        QVERIFY(m_page->dataTab()->messageLabel()->text().contains(QString::fromStdString(name)));
    QCOMPARE(m_page->data().source, DigitsData::Source::Generated); // what was there stays in use

    writeMnistFolder(wrong.path(), 20, 10);
    QFile images(wrong.path() + QStringLiteral("/train-images-idx3-ubyte"));
    QVERIFY(images.resize(images.size() / 2));
    emit m_page->dataTab()->folderChosen(wrong.path());
    QTRY_VERIFY2(m_page->dataTab()->messageLabel()->text().contains(QStringLiteral("cut short")),
        qPrintable(m_page->dataTab()->messageLabel()->text()));
    QVERIFY(m_page->saveState().value(QStringLiteral("folder")).toString().isEmpty()); // not tried again at the next start
}

// The stick is gone, or the folder was moved: the lesson works, and says why with other pictures.
void TestDigits::aFolderThatIsGoneIsSaid()
{
    QTemporaryDir stick;
    const QString folder = stick.path() + QStringLiteral("/mnist");
    m_page = std::make_unique<DigitsPage>(*m_context, nullptr, m_readyMadeModel);
    m_page->restoreState({{QStringLiteral("folder"), folder}});
    waitForData();
    QCOMPARE(m_page->data().source, DigitsData::Source::Generated);
    QTRY_VERIFY(m_page->dataTab()->messageLabel()->text().contains(folder));
    QVERIFY(m_page->dataTab()->messageLabel()->text().contains(QStringLiteral("no such folder")));
    // What was in use comes back after a wish that failed.
    QVERIFY(QDir().mkpath(folder));
    writeMnistFolder(folder, 40, 20);
    emit m_page->dataTab()->folderChosen(folder);
    QTRY_COMPARE(m_page->data().train.rows(), std::size_t(40));
    QVERIFY(m_page->dataTab()->messageLabel()->text().isEmpty());
    emit m_page->dataTab()->folderChosen(stick.path());
    QTRY_VERIFY(!m_page->dataTab()->messageLabel()->text().isEmpty());
    QTRY_VERIFY(m_page->dataTab()->messageLabel()->text().contains(QStringLiteral("none of its files")));
    QCOMPARE(m_page->saveState().value(QStringLiteral("folder")).toString(), folder);
}

// Nobody has to guess why the lesson works with generated digits although MNIST lies there.
void TestDigits::damagedMnistOfTheMachineIsSaid()
{
    m_page.reset();
    const QString folder = m_context->dataFolder() + QStringLiteral("/mnist");
    QVERIFY(QDir().mkpath(folder));
    writeMnistFolder(folder, 40, 20);
    QFile images(folder + QStringLiteral("/t10k-images-idx3-ubyte"));
    QVERIFY(images.resize(images.size() - 7));
    makePage();
    waitForData();
    QCOMPARE(m_page->data().source, DigitsData::Source::Generated);
    QTRY_VERIFY(m_page->dataTab()->messageLabel()->text().contains(QStringLiteral("t10k-images-idx3-ubyte is cut short")));
    // The folder that the environment names was meant, whatever lies there.
    QTemporaryDir empty;
    qputenv("CHALKNET_MNIST", empty.path().toUtf8());
    const auto restore = qScopeGuard([] { qunsetenv("CHALKNET_MNIST"); });
    m_page.reset();
    makePage();
    waitForData();
    QTRY_VERIFY(m_page->dataTab()->messageLabel()->text().contains(empty.path()));
}

void TestDigits::folderCanBeDropped()
{
    waitForData();
    QTemporaryDir folder;
    writeMnistFolder(folder.path(), 40, 20);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path())});
    m_page->tabs()->setCurrentIndex(DigitsPage::Data);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page->dataTab(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page->dataTab(), &drop);
    QTRY_COMPARE(m_page->data().train.rows(), std::size_t(40));
    QCOMPARE(m_page->dataTab()->grid()->count(), 40);
}

// Chosen, or dropped in either order; a part is kept for the test.
void TestDigits::twoFilesAreASet()
{
    waitForData();
    QTemporaryDir folder;
    writeMnistFolder(folder.path(), 60, 20);
    const QString images = folder.path() + QStringLiteral("/train-images-idx3-ubyte");
    const QString labels = folder.path() + QStringLiteral("/train-labels-idx1-ubyte");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(labels), QUrl::fromLocalFile(images)});
    m_page->tabs()->setCurrentIndex(DigitsPage::Data);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page->dataTab(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page->dataTab(), &drop);
    QTRY_VERIFY2(m_page->data().source == DigitsData::Source::Pair, qPrintable(m_page->dataTab()->messageLabel()->text()));
    QCOMPARE(m_page->data().train.rows(), std::size_t(50));
    QCOMPARE(m_page->data().test.rows(), std::size_t(10));
    QCOMPARE(m_page->data().displayName(), QStringLiteral("train-images-idx3-ubyte"));
    // It is there again the next time.
    const QJsonObject state = m_page->saveState();
    m_page = std::make_unique<DigitsPage>(*m_context, nullptr, m_readyMadeModel);
    m_page->restoreState(state);
    QTRY_COMPARE(m_page->data().source, DigitsData::Source::Pair);
}

void TestDigits::badPairsAreAnsweredClearly()
{
    waitForData();
    QTemporaryDir folder;
    writeMnistFolder(folder.path(), 30, 10);
    const auto path = [&folder](const char* name) { return folder.path() + u'/' + QLatin1String(name); };
    const QString images = path("train-images-idx3-ubyte");
    const QString labels = path("train-labels-idx1-ubyte");
    const auto answered = [this](const QString& text) {
        return m_page->dataTab()->messageLabel()->text().contains(text) && m_page->data().source == DigitsData::Source::Generated;
    };
    emit m_page->dataTab()->pairChosen(labels, images); // swapped
    QTRY_VERIFY2(answered(QStringLiteral("swapped")), qPrintable(m_page->dataTab()->messageLabel()->text()));
    emit m_page->dataTab()->pairChosen(images, path("t10k-labels-idx1-ubyte")); // of another set
    QTRY_VERIFY2(answered(QStringLiteral("30 images but")), qPrintable(m_page->dataTab()->messageLabel()->text()));
    writeIdxLabels(std::filesystem::path(labels.toStdU16String()), std::vector<std::uint8_t>(30, 12));
    emit m_page->dataTab()->pairChosen(images, labels); // no digits
    QTRY_VERIFY2(answered(QStringLiteral("not a digit")), qPrintable(m_page->dataTab()->messageLabel()->text()));
    writeIdxLabels(std::filesystem::path(labels.toStdU16String()), std::vector<std::uint8_t>(30, 1));
    IdxImages small;
    small.count = 30;
    small.rows = small.columns = 8;
    small.pixels.assign(30 * 64, 9);
    writeIdxImages(std::filesystem::path(images.toStdU16String()), small);
    emit m_page->dataTab()->pairChosen(images, labels); // another size
    QTRY_VERIFY2(answered(QStringLiteral("28×28")), qPrintable(m_page->dataTab()->messageLabel()->text()));
    QFile file(images);
    QVERIFY(file.resize(100));
    emit m_page->dataTab()->pairChosen(images, labels);
    QTRY_VERIFY2(answered(QStringLiteral("cut short")), qPrintable(m_page->dataTab()->messageLabel()->text()));
    emit m_page->dataTab()->pairChosen(path("nothing"), labels);
    QTRY_VERIFY2(answered(QStringLiteral("no file")), qPrintable(m_page->dataTab()->messageLabel()->text()));
    QVERIFY(m_page->saveState().value(QStringLiteral("images")).toString().isEmpty()); // not tried again
}

// Known by its labels, wherever it lies.
void TestDigits::knownSetsAreRecognised()
{
    QTemporaryDir folder;
    writeMnistFolder(folder.path(), 40, 20);
    QFile labels(folder.path() + QStringLiteral("/train-labels-idx1-ubyte"));
    QVERIFY(labels.open(QIODevice::ReadOnly));
    const QByteArray published = QCryptographicHash::hash(labels.readAll(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(labelsSha256(readMnist(folder.path().toStdString()).train), published);
    QCOMPARE(sourceOf(published), DigitsData::Source::Folder);
    QCOMPARE(sourceOf(mnistFiles()[1].contentSha256), DigitsData::Source::Mnist);
    QCOMPARE(sourceOf(fashionLabelsSha256()), DigitsData::Source::Fashion);
}

void TestDigits::fashionHasItsNames()
{
    DigitsData data;
    data.train = generateDigits(30, 1);
    data.test = generateDigits(10, 2);
    data.trainMeans = classMeans(data.train);
    QVERIFY(data.classNames().isEmpty());
    QCOMPARE(data.labelText(9), QStringLiteral("9"));
    data.source = DigitsData::Source::Fashion;
    QCOMPARE(data.classNames().size(), 10);
    QCOMPARE(data.labelText(9), QStringLiteral("9, Ankle boot"));
    waitForData();
    DataTab& tab = *m_page->dataTab();
    tab.setData(data);
    const auto says = [&tab](const QString& text) {
        const QList<QLabel*> labels = tab.card()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    };
    QVERIFY(says(QStringLiteral("Fashion-MNIST")));
    QVERIFY(says(QStringLiteral("Clothes instead of digits")));
    const auto shoes = tab.browser()->labelChoice()->findChildren<QRadioButton*>();
    QCOMPARE(shoes.size(), 11);
    QCOMPARE(shoes.back()->toolTip(), QStringLiteral("Ankle boot"));
    QCOMPARE(shoes[1]->toolTip(), QStringLiteral("T-shirt/top"));
    tab.setData(m_page->data());
    QVERIFY(!says(QStringLiteral("Fashion-MNIST")));
    QVERIFY(shoes.back()->toolTip().isEmpty());
}

// The menu leads to it where the machine has it, and says how to get it where it has not.
void TestDigits::fashionIsOffered()
{
    const auto entry = [this]() -> QAction* {
        QMenu* menu = m_page->dataTab()->card()->sourceMenu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text().startsWith(QStringLiteral("Fashion-MNIST")))
                return action;
        return nullptr;
    };
    waitForData();
    QTemporaryDir folder;
    qputenv("CHALKNET_FASHION_MNIST", folder.path().toUtf8());
    const auto restore = qScopeGuard([] { qunsetenv("CHALKNET_FASHION_MNIST"); });
    const bool isInstalled
        = looksLikeMnist("/usr/share/datasets/fashion-mnist") || looksLikeMnist("/usr/local/share/datasets/fashion-mnist");
    QVERIFY(entry());
    QCOMPARE(entry()->isEnabled(), isInstalled);
    QCOMPARE(entry()->text().contains(QStringLiteral("dataset-fashion-mnist")), !isInstalled); // the package that has it
    writeMnistFolder(folder.path(), 40, 20);
    QVERIFY(entry()->isEnabled());
    QCOMPARE(entry()->text(), QStringLiteral("Fashion-MNIST"));
    entry()->trigger();
    QTRY_COMPARE(m_page->data().train.rows(), std::size_t(40));
    QCOMPARE(m_page->data().source, DigitsData::Source::Folder); // digits under that name stay digits
    QVERIFY(m_page->data().classNames().isEmpty());
}

void TestDigits::gridAndPixelsFollowTheData()
{
    waitForData();
    m_page->tabs()->setCurrentIndex(DigitsPage::Data);
    QCOMPARE(m_page->dataTab()->grid()->count(), qint64(DigitsLoader::kGeneratedTrain));
    m_page->dataTab()->grid()->selectCell(12);
    const auto pictures = m_page->dataTab()->findChildren<PixelView*>();
    QCOMPARE(pictures.size(), 1);
    const auto row = m_page->data().train.pixels().subspan(12 * 784, 784);
    QVERIFY(std::equal(row.begin(), row.end(), pictures[0]->pixels().begin()));
}

void TestDigits::closesWhileTraining()
{
    waitForData();
    m_page->trainTab()->playButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(phase() == TrainingStatus::Phase::Running, kPatience);
    QElapsedTimer timer;
    timer.start();
    m_page.reset();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestDigits::closesWhileLoading()
{
    m_page.reset(); // right after it began
    makePage();
    QCoreApplication::processEvents();
    m_page.reset();
}

void TestDigits::closesWhileDownloading()
{
    waitForData();
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    MnistDownloadPlan plan;
    plan.mirrors = {{QStringLiteral("silent"), QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(silent.serverPort()))}};
    plan.folder = m_context->dataFolder() + QStringLiteral("/mnist");
    m_page->dataTab()->download()->setPlan(plan);
    m_page->tabs()->setCurrentIndex(DigitsPage::Data);
    m_page->dataTab()->download()->downloadButton()->click();
    QVERIFY(m_page->downloader().isRunning());
    QVERIFY(m_page->dataTab()->download()->cancelButton()->isVisible());
    QTRY_VERIFY(silent.hasPendingConnections());
    m_page->dataTab()->download()->cancelButton()->click();
    QVERIFY(!m_page->downloader().isRunning());
    QVERIFY(m_page->dataTab()->messageLabel()->text().contains(QStringLiteral("stopped")));
    m_page->dataTab()->download()->downloadButton()->click();
    QVERIFY(m_page->downloader().isRunning());
    m_page.reset();
}

// From a point of the pen to everything painted: within a frame (measured: about 4 ms).
/// A digit of a generated hand, small in the upper left corner.
static std::vector<Stroke> inTheCorner(int digit, std::uint64_t seed)
{
    std::vector<Stroke> strokes = strokesOf(digit, seed);
    for (Stroke& stroke : strokes) {
        for (StrokePoint& point : stroke)
            point = {0.45 * point.x, 0.45 * point.y, 0.45 * point.width};
    }
    return strokes;
}

void TestDigits::stagesAreSwitchedOffAndOn()
{
    DrawTab& tab = *m_page->drawTab();
    tab.canvas()->setStrokes(inTheCorner(7, 3));
    QTRY_VERIFY(!tab.stages().isEmpty);
    const auto centred = tab.pixelView()->pixels();
    QVERIFY(!tab.allOnButton()->isVisible());
    QTest::mouseClick(tab.strip()->centreBox(), Qt::LeftButton, {}, QPoint(8, tab.strip()->centreBox()->height() / 2));
    QCOMPARE(tab.options(), (PreprocessOptions{true, true, false}));
    QVERIFY(tab.pixelView()->pixels() != centred); // at once
    QVERIFY(tab.stages().shiftX < preprocessStrokes(tab.canvas()->strokes(), InkStrokes::kSide).shiftX);
    QVERIFY(tab.allOnButton()->isVisible());
    QVERIFY2(tab.stageNote()->text().contains(QStringLiteral("Centring is off")), qPrintable(tab.stageNote()->text()));
    m_page->undoStack()->undo();
    QVERIFY(tab.options().isMnist());
    QVERIFY(tab.strip()->centreBox()->isChecked());
    QVERIFY(tab.pixelView()->pixels() == centred);
    m_page->undoStack()->redo();
    tab.strip()->cropBox()->setFocus();
    QTest::keyClick(tab.strip()->cropBox(), Qt::Key_Space);
    QCOMPARE(tab.options(), (PreprocessOptions{false, true, false}));
    tab.allOnButton()->click();
    QVERIFY(tab.options().isMnist());
    QVERIFY(tab.pixelView()->pixels() == centred);
}

void TestDigits::stagesOffAreKeptAndHostileOnesAreOn()
{
    m_page->drawTab()->chooseOptions({true, false, true});
    const QJsonObject saved = m_page->saveState();
    m_page.reset();
    makePage();
    m_page->restoreState(saved);
    QCOMPARE(m_page->drawTab()->options(), (PreprocessOptions{true, false, true}));
    QVERIFY(!m_page->drawTab()->strip()->fitBox()->isChecked());
    QVERIFY(!m_page->undoStack()->canUndo());
    m_page->drawTab()->restoreState({{QStringLiteral("crop"), 7}, {QStringLiteral("fit"), QStringLiteral("no")}});
    QVERIFY(m_page->drawTab()->options().isMnist());
}

void TestDigits::cornerTaskNeedsAMisreadDigit()
{
    m_page.reset();
    m_readyMadeModel = readyMadeModelPath();
    makePage();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->network().isTrained(), kPatience);
    DrawTab& tab = *m_page->drawTab();
    QSignalSpy reached(&tab, &LessonTab::taskReached);
    // In the middle it is read right without centring too: turning it on again is nothing.
    tab.canvas()->setStrokes(strokesOf(1, 2));
    tab.chooseOptions({true, true, false});
    QCOMPARE(tab.answerWithAllStages(), -1);
    tab.chooseOptions({});
    QCOMPARE(reached.count(), 0);
    tab.chooseOptions({true, true, false});
    // What the task names is misread, by every hand.
    const QString corner = QStringLiteral("draw-corner");
    QVERIFY(tab.task(corner).progressText.contains(QStringLiteral("Still a 1"))); // a 1 in the middle
    int misread = 0;
    for (const int digit : {0, 6, 8, 9}) {
        for (std::uint64_t hand = 0; hand < 5; ++hand) {
            tab.canvas()->setStrokes(inTheCorner(digit, hand));
            QCoreApplication::processEvents();
            misread += tab.task(corner).progress;
        }
    }
    QVERIFY2(misread >= 16, qPrintable(QString::number(misread)));
    for (std::uint64_t hand = 0; tab.task(corner).progress == 0 && hand < 5; ++hand) {
        tab.canvas()->setStrokes(inTheCorner(0, hand));
        QCoreApplication::processEvents();
    }
    const int right = tab.answerWithAllStages();
    QVERIFY(right >= 0);
    QVERIFY(tab.bars()->answer() != right);
    QVERIFY2(tab.stageNote()->text().contains(QString::number(right)), qPrintable(tab.stageNote()->text()));
    QCOMPARE(tab.task(corner).progress, 1);
    QCOMPARE(reached.count(), 0);
    tab.strip()->centreBox()->click();
    QCOMPARE(tab.bars()->answer(), right);
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached[0][0].toString(), corner);
}

// The pen's thickness can be set with a hand that shakes, in every window.
void TestDigits::thicknessHasRoom()
{
    for (const int width : {1160, 1200, 1324, 1500}) {
        m_page->resize(width, 800);
        QCoreApplication::processEvents();
        const QSlider* slider = m_page->drawTab()->tools()->thickness();
        QVERIFY2(slider->width() >= 80, qPrintable(QStringLiteral("%1: %2").arg(width).arg(slider->width())));
    }
    QSlider* slider = m_page->drawTab()->tools()->thickness();
    slider->setValue(31);
    QCOMPARE(m_page->drawTab()->canvas()->thickness(), 31.0);
    QVERIFY(slider->toolTip().contains(QStringLiteral("31")));
}

void TestDigits::downloadIsOfferedInFullWords()
{
    QPushButton* button = m_page->dataTab()->download()->findChildren<QPushButton*>().front();
    m_page->setCurrentTab(DigitsPage::Data);
    waitForData();
    for (const int width : {1324, 860}) { // 860: beside the explanation in a small window
        m_page->resize(width, 600);
        QTRY_VERIFY2(button->isVisible() && button->width() >= button->sizeHint().width(), qPrintable(QString::number(width)));
        QVERIFY(button->mapTo(m_page->dataTab()->card(), QPoint(button->width(), 0)).x() < m_page->dataTab()->card()->width());
    }
}

// What stands in the row of tabs ends where the cards end.
void TestDigits::tabRowEndsWithTheCards()
{
    m_page.reset();
    m_readyMadeModel = readyMadeModelPath();
    makePage();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->network().isTrained(), kPatience);
    m_page->resize(1100, 800); // no room for the architecture
    const LearningStrip& strip = *m_page->strip();
    QVERIFY(strip.button()->isVisible());
    const auto gap
        = [&] { return m_page->width() - strip.button()->mapTo(m_page.get(), QPoint(strip.button()->width(), 0)).x(); };
    QTRY_VERIFY2(gap() >= 0 && gap() <= 2, qPrintable(QString::number(gap())));
}

void TestDigits::foolTaskIsAnsweredByThePerson()
{
    m_page.reset();
    m_readyMadeModel = readyMadeModelPath();
    makePage();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->network().isTrained(), kPatience);
    DrawTab& tab = *m_page->drawTab();
    const QString fool = QStringLiteral("draw-fool");
    QSignalSpy reached(&tab, &LessonTab::taskReached);
    tab.answerTask(fool, 1); // nothing is drawn
    QCOMPARE(reached.count(), 0);
    QVERIFY(tab.task(fool).answers.isEmpty());
    drawOne(*tab.canvas());
    QTRY_VERIFY(tab.bars()->probabilities());
    QVERIFY(*std::max_element(tab.bars()->probabilities()->begin(), tab.bars()->probabilities()->end()) >= 0.99);
    QCOMPARE(tab.task(fool).answers.size(), 2);
    tab.answerTask(fool, 0); // it was a digit: true, and no fooling
    QCOMPARE(reached.count(), 0);
    tab.answerTask(fool, 1);
    QCOMPARE(reached.count(), 1);
}

void TestDigits::firstLayerIsShownAsPictures()
{
    m_page.reset();
    m_readyMadeModel = readyMadeModelPath();
    makePage();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->network().isTrained(), kPatience);
    drawOne(*m_page->drawTab()->canvas());
    m_page->tabs()->setCurrentIndex(DigitsPage::Train);
    m_page->trainTab()->viewChoice()->setCurrentIndex(1);
    WeightWall& wall = *m_page->trainTab()->wall();
    QTRY_VERIFY(wall.isVisible());
    const Parameters& parameters = *m_page->network().parameters;
    QCOMPARE(wall.count(), parameters.layout().layer(0).rows());
    for (int row = 0; row < wall.count(); ++row)
        QVERIFY(QRectF(wall.rect()).contains(wall.cell(row)));
    QTest::mouseClick(&wall, Qt::LeftButton, {}, wall.cell(5).center().toPoint());
    QCOMPARE(wall.selected(), 5);
    QTest::keyClick(&wall, Qt::Key_Right);
    QCOMPARE(wall.selected(), 6);
    // Every pixel of the picture is the weight of that pixel, on the scale that is written.
    for (int pixel : {0, 300, 406, 700}) {
        const double weight = parameters.weight(0, 6, pixel) / wall.largestWeight();
        QCOMPARE(wall.picture(6).pixel(pixel % 28, pixel / 28), Theme::instance().diverging().diverging(weight));
    }
    // The sum by hand.
    const auto& stages = m_page->drawTab()->stages();
    double sum = parameters.bias(0, 6);
    for (int pixel = 0; pixel < 784; ++pixel)
        sum += parameters.weight(0, 6, pixel) * stages.final[static_cast<std::size_t>(pixel)] / 255.0;
    const QString text = wall.detailLines().join(u'|');
    QVERIFY2(text.contains(measured(sum, 3)), qPrintable(text));
    QVERIFY2(text.contains(measured(std::max(0.0, sum), 3)), qPrintable(text));
}

void TestDigits::ownNetworkTaskIsReached()
{
    waitForData();
    QSignalSpy reached(m_page->trainTab(), &LessonTab::taskReached);
    QCOMPARE(reached.count(), 0);
    train();
    QVERIFY(m_page->training().status().testAccuracy > 0.9);
    QVERIFY(reached.count() > 0);
    QVERIFY(m_page->trainTab()->wall()->count() == 0 || !m_page->trainTab()->wall()->isVisible()); // no work unseen
}

void TestDigits::everyMoveOfThePenIsRead()
{
    DigitCanvas& canvas = *m_page->drawTab()->canvas();
    const QPointF centre = canvas.drawingArea().center();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, centre.toPoint());
    for (int i = 1; i <= 40; ++i) {
        const QPoint place = (centre + QPointF(std::cos(0.3 * i), std::sin(0.3 * i)) * 80).toPoint();
        QSignalSpy read(m_page->drawTab(), &DrawTab::read);
        QMouseEvent move(QEvent::MouseMove, place, canvas.mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&canvas, &move);
        QTRY_COMPARE(read.count(), 1);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, centre.toPoint());
}

void TestDigits::presentingShowsTheStage()
{
    m_page->setPresenting(true);
    QVERIFY(m_page->drawTab()->canvas()->isVisible());
    QVERIFY(m_page->drawTab()->bars()->isVisible());
    QVERIFY(m_page->drawTab()->activations()->isVisible());
    QVERIFY(!m_page->drawTab()->pixelView()->isVisible());
    QVERIFY(!m_page->tabs()->isVisible());
    // Of training the curves and the figures are the stage, the settings are not.
    m_page->tabs()->setCurrentIndex(DigitsPage::Train);
    QVERIFY(m_page->trainTab()->accuracyLabel()->isVisible());
    QVERIFY(!m_page->trainTab()->editor()->isVisible());
    m_page->setPresenting(false);
    QVERIFY(m_page->trainTab()->editor()->isVisible());
    m_page->tabs()->setCurrentIndex(DigitsPage::Draw);
    QVERIFY(m_page->drawTab()->pixelView()->isVisible());
    QVERIFY(m_page->tabs()->isVisible());
}

void TestDigits::presentingKeepsWhatIsShown()
{
    m_page->tabs()->setCurrentIndex(DigitsPage::Data);
    m_page->setPresenting(true);
    QCOMPARE(m_page->tabs()->currentIndex(), int(DigitsPage::Data));
    m_page->presentNext();
    QCOMPARE(m_page->tabs()->currentIndex(), int(DigitsPage::Train));
    m_page->presentNext();
    QCOMPARE(m_page->tabs()->currentIndex(), int(DigitsPage::Mistakes));
    m_page->presentBack();
    m_page->presentBack();
    m_page->presentBack();
    QCOMPARE(m_page->tabs()->currentIndex(), int(DigitsPage::Why));
}

void TestDigits::everythingHasAName()
{
    waitForData();
    QStringList nameless;
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    QCOMPARE(QAccessible::queryAccessibleInterface(m_page->drawTab()->canvas())->role(), QAccessible::Canvas);
}

QTEST_MAIN(TestDigits)
#include "tst_digits.moc"
