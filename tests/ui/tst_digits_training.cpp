// A run of the digits lesson: what it learns from and what it is watched with, early stopping, the best network, distorted copies.
#include "engine/data/DigitGenerator.h"
#include "ui/AppContext.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/lessons/digits/CopyPreview.h"
#include "ui/lessons/digits/DigitsTraining.h"
#include "ui/lessons/digits/LearningPictures.h"
#include "ui/lessons/digits/NetworkEditor.h"
#include "ui/lessons/digits/PictureEditor.h"
#include "ui/lessons/digits/TrainTab.h"
#include "ui/lessons/digits/TrainTexts.h"
#include "ui/lessons/digits/TrainingCurves.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace chalknet;
using namespace chalknet::ui;
using Phase = TrainingStatus::Phase;

namespace {

constexpr int kPatience = 60'000;

DigitsData digits(std::size_t train = 1200, std::size_t test = 200)
{
    DigitsData data;
    data.train = generateDigits(train, 1);
    data.test = generateDigits(test, 2);
    return data;
}

/// Learns 300 pictures by heart within seconds (enough for a look at the end of every epoch).
DigitsSettings overfitting()
{
    DigitsSettings settings;
    settings.hidden = {{64, ActivationType::Relu}};
    settings.optimizer.learningRate = 0.01;
    settings.pictures = 300;
    settings.batchSize = 30;
    settings.epochs = 500;
    settings.patience = 3;
    return settings;
}

std::set<std::vector<std::uint8_t>> pictureSet(const Dataset& data)
{
    std::set<std::vector<std::uint8_t>> all;
    for (std::size_t row = 0; row < data.rows(); ++row) {
        const auto pixels = data.pixels().subspan(row * 784, 784);
        all.emplace(pixels.begin(), pixels.end());
    }
    return all;
}

std::map<int, int> labelCounts(const Dataset& data)
{
    std::map<int, int> counts;
    for (const int label : data.labels())
        ++counts[label];
    return counts;
}

} // namespace

class TestDigitsTraining : public QObject {
    Q_OBJECT

private slots:
    void init();
    void picturesAreDividedFairly();
    void copiesAreMadeOfLearningPicturesOnly();
    void countsAreThoseOfThePictures_data();
    void countsAreThoseOfThePictures();
    void settingsComeBackAndHostileOnesDoNot();
    void stopsEarlyAndKeepsTheBest();
    void learnsFurtherFromTheEnd();
    void withoutValidationNothingIsWatched();
    void stopButtonKeepsTheBest();
    void patienceActsWhileRunning();
    void copiesAreMadeInTheBackgroundAndCanBeCancelled();
    void newDeviceWhileMakingIsNotForgotten();
    void samePicturesAreNotMadeTwice();
    void sentencesSayWhyItEnded();
    void editorChangesOneSettingsValue();
    void previewShowsCopies();
    void tabTellsAndTicksTheTask();
    void sentenceOfTheRunIsNeverCut_data();
    void sentenceOfTheRunIsNeverCut();
    void curvesSayAllThree();

private:
    void run(const DigitsSettings& settings);
    const TrainingStatus& status() const { return m_training->status(); }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<DigitsTraining> m_training;
    DigitsData m_data = digits();
};

void TestDigitsTraining::init()
{
    m_training.reset();
    m_context = std::make_unique<AppContext>();
    m_context->setDeviceChoice({DeviceChoice::Mode::Host, 0, {}});
    m_training = std::make_unique<DigitsTraining>(*m_context);
    m_training->setShortestRun(0.0);
}

void TestDigitsTraining::run(const DigitsSettings& settings)
{
    m_training->start(settings, m_data);
    QTRY_COMPARE_WITH_TIMEOUT(status().phase, Phase::Finished, kPatience);
}

void TestDigitsTraining::picturesAreDividedFairly()
{
    const LearningPictures all = makeLearningPictures(m_data.train, {.validationShare = 1.0 / 6.0, .limits = {}});
    QCOMPARE(all.learning.rows(), std::size_t(1000));
    QCOMPARE(all.validation.rows(), std::size_t(200));
    const auto learned = pictureSet(all.learning);
    const auto watched = pictureSet(all.validation);
    auto together = learned;
    together.insert(watched.begin(), watched.end());
    QVERIFY(together == pictureSet(m_data.train)); // nothing is lost …
    QCOMPARE(learned.size() + watched.size(), together.size()); // … or in both
    for (const auto& [label, count] : labelCounts(all.validation))
        QVERIFY2(std::abs(count - 20) <= 1, qPrintable(QString::number(label)));

    // Fewer pictures are some of the same, and they are watched with the same ones.
    const LearningPictures few = makeLearningPictures(m_data.train, {.pictures = 100, .validationShare = 1.0 / 6.0, .limits = {}});
    QCOMPARE(few.learning.rows(), std::size_t(100));
    QVERIFY(std::ranges::includes(learned, pictureSet(few.learning)));
    QVERIFY(pictureSet(few.validation) == watched);
    for (const auto& [label, count] : labelCounts(few.learning))
        QVERIFY2(std::abs(count - 10) <= 1, qPrintable(QString::number(label)));

    const LearningPictures whole = makeLearningPictures(m_data.train, {});
    QCOMPARE(whole.learning.rows(), m_data.train.rows());
    QVERIFY(whole.validation.isEmpty());
}

void TestDigitsTraining::copiesAreMadeOfLearningPicturesOnly()
{
    const PictureUse use{.pictures = 50, .validationShare = 0.25, .copies = 2, .limits = {}};
    const LearningPictures plain = makeLearningPictures(m_data.train, {.pictures = 50, .validationShare = 0.25, .limits = {}});
    const LearningPictures made = makeLearningPictures(m_data.train, use);
    QCOMPARE(made.learning.rows(), std::size_t(150));
    QVERIFY(pictureSet(made.validation) == pictureSet(plain.validation));
    QVERIFY(std::ranges::includes(pictureSet(made.learning), pictureSet(plain.learning)));
    // Without any distortion a copy is the picture: so nothing else was copied.
    PictureUse still = use;
    still.limits = {.rotation = 0.0, .shear = 0.0, .scale = 0.0, .shift = 0.0, .bend = 0.0, .noise = 0.0};
    QVERIFY(pictureSet(makeLearningPictures(m_data.train, still).learning) == pictureSet(plain.learning));

    std::size_t told = 0;
    const LearningPictures stopped = makeLearningPictures(m_data.train, use, [&](std::size_t, std::size_t all) {
        told = all;
        return false;
    });
    QVERIFY(stopped.learning.isEmpty());
    QCOMPARE(told, std::size_t(100));
}

void TestDigitsTraining::countsAreThoseOfThePictures_data()
{
    QTest::addColumn<int>("pictures");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("copies");
    QTest::newRow("all") << 0 << 0.0 << 0;
    QTest::newRow("sixth") << 0 << 1.0 / 6.0 << 0;
    QTest::newRow("half, copies") << 0 << 0.5 << 1;
    QTest::newRow("few") << 30 << 0.1 << 2;
    QTest::newRow("more than there are") << 100'000 << 0.25 << 0;
}

void TestDigitsTraining::countsAreThoseOfThePictures()
{
    QFETCH(int, pictures);
    QFETCH(double, share);
    QFETCH(int, copies);
    DigitsSettings settings;
    settings.pictures = pictures;
    settings.validationShare = share;
    settings.copies = copies;
    const PictureCounts counts = countPictures(m_data.train.rows(), settings);
    const LearningPictures made = makeLearningPictures(m_data.train, PictureUse::of(settings, {}));
    QCOMPARE(made.learning.rows(), counts.learning + counts.copies);
    QCOMPARE(made.validation.rows(), counts.validation);
}

void TestDigitsTraining::settingsComeBackAndHostileOnesDoNot()
{
    DigitsSettings settings;
    settings.pictures = 2000;
    settings.validationShare = 0.25;
    settings.copies = 4;
    settings.patience = 12;
    settings.keepBest = false;
    const QJsonObject saved = QJsonDocument::fromJson(QJsonDocument(settings.toJson()).toJson()).object();
    QVERIFY(DigitsSettings::fromJson(saved) == settings);
    QVERIFY(DigitsSettings::fromJson(QJsonDocument::fromJson(QJsonDocument(DigitsSettings().toJson()).toJson()).object())
        == DigitsSettings()); // a sixth, to the last bit
    for (const char* hostile : {R"({"pictures": -1, "validation": 0.9, "copies": 99, "patience": 1e300, "keep_best": 3})",
             R"({"pictures": "all", "validation": -1, "copies": null, "patience": [], "keep_best": "no"})"})
        QVERIFY(DigitsSettings::fromJson(QJsonDocument::fromJson(hostile).object()) == DigitsSettings());
}

void TestDigitsTraining::stopsEarlyAndKeepsTheBest()
{
    QSignalSpy rested(m_training.get(), &DigitsTraining::rested);
    run(overfitting());
    QCOMPARE(status().learningRows, std::size_t(300));
    QCOMPARE(status().validationRows, std::size_t(200));
    QVERIFY(status().reason == StopReason::Plateau);
    QVERIFY(status().isAtBest);
    QVERIFY(status().epochsDone < 500.0);
    QCOMPARE(status().epochsDone, status().bestEpoch + 3.0);
    const DigitNetwork& network = m_training->network();
    QCOMPARE(network.epochs, status().bestEpoch);
    QCOMPARE(status().validationLoss, status().bestLoss); // the numbers shown are those of the network that is kept

    // It really is the network with that loss.
    TrainingProblem check{*network.spec, {}, makeLearningPictures(m_data.train, {.validationShare = 1.0 / 6.0, .limits = {}}).validation, {},
        *network.parameters};
    const Evaluation evaluation = Trainer(check, makeBackend(m_context->deviceChoice()).backend).snapshot({}).train;
    QVERIFY(std::abs(evaluation.loss - status().bestLoss) < 1e-9);
    QVERIFY(!rested.isEmpty());
    QCOMPARE(rested.back()[0].value<DigitNetwork>().epochs, status().bestEpoch);

    const auto& curve = m_training->curve();
    QCOMPARE(curve.back().epoch, status().epochsDone);
    QVERIFY(std::ranges::is_sorted(curve, {}, &CurvePoint::epoch));
    for (const CurvePoint& point : curve) {
        if (point.epoch == std::floor(point.epoch) && point.epoch >= 1.0)
            QVERIFY(!(point.validationLoss < status().bestLoss));
    }
    QCOMPARE(m_training->bestOnCurve(), status().bestEpoch);
    const auto best = std::ranges::find(curve, status().bestEpoch, &CurvePoint::epoch);
    QVERIFY(best != curve.end()); // also when it passed between two pictures
    QCOMPARE(best->validationLoss, status().bestLoss);
}

void TestDigitsTraining::learnsFurtherFromTheEnd()
{
    run(overfitting());
    const double end = status().epochsDone;
    const double best = status().bestEpoch;
    m_training->resume();
    QCOMPARE(status().phase, Phase::Running);
    QCOMPARE(status().epochs, static_cast<int>(end) + 500);
    QVERIFY(!status().isAtBest);
    QTRY_COMPARE_WITH_TIMEOUT(status().phase, Phase::Finished, kPatience);
    QVERIFY(status().epochsDone >= end + 3.0);
    QVERIFY(std::ranges::is_sorted(m_training->curve(), {}, &CurvePoint::epoch));
    QVERIFY(status().bestEpoch == best || status().bestEpoch > end); // the same best, or a new one
    QCOMPARE(m_training->network().epochs, status().bestEpoch);
}

void TestDigitsTraining::withoutValidationNothingIsWatched()
{
    DigitsSettings settings = overfitting();
    settings.validationShare = 0.0;
    settings.epochs = 12;
    run(settings);
    QCOMPARE(status().epochsDone, 12.0);
    QCOMPARE(status().validationRows, std::size_t(0));
    QVERIFY(std::isnan(status().bestEpoch) && std::isnan(status().validationLoss));
    QVERIFY(!status().isAtBest);
    QCOMPARE(m_training->network().epochs, 12.0);
    for (const CurvePoint& point : m_training->curve())
        QVERIFY(std::isnan(point.validationLoss));
}

void TestDigitsTraining::stopButtonKeepsTheBest()
{
    DigitsSettings settings = overfitting();
    settings.patience = 0;
    settings.epochs = 1000;
    m_training->start(settings, m_data);
    QTRY_VERIFY_WITH_TIMEOUT(status().epochsDone > status().bestEpoch + 5.0, kPatience);
    QSignalSpy rested(m_training.get(), &DigitsTraining::rested);
    m_training->stop();
    QCOMPARE(status().phase, Phase::Idle); // at once
    QTRY_COMPARE(rested.size(), 1);
    QCOMPARE(status().phase, Phase::Idle);
    QCOMPARE(m_training->network().epochs, status().bestEpoch);
    QCOMPARE(rested[0][0].value<DigitNetwork>().epochs, status().bestEpoch);

    // A new run at once is not mistaken for what was stopped.
    settings.epochs = 2;
    m_training->start(settings, m_data);
    m_training->stop();
    run(settings);
    QCOMPARE(status().epochsDone, 2.0);
}

void TestDigitsTraining::patienceActsWhileRunning()
{
    DigitsSettings settings = overfitting();
    settings.patience = 0;
    settings.keepBest = false;
    settings.epochs = 1000;
    m_training->start(settings, m_data);
    QTRY_VERIFY_WITH_TIMEOUT(status().epochsDone > 30.0, kPatience);
    QCOMPARE(status().phase, Phase::Running);
    settings.patience = 2;
    m_training->applySettings(settings);
    QTRY_COMPARE_WITH_TIMEOUT(status().phase, Phase::Finished, kPatience);
    QVERIFY(status().reason == StopReason::Plateau);
    QVERIFY(status().epochsDone < 1000.0);
    QVERIFY(!status().isAtBest);
    QCOMPARE(m_training->network().epochs, status().epochsDone);
}

void TestDigitsTraining::copiesAreMadeInTheBackgroundAndCanBeCancelled()
{
    DigitsSettings settings = overfitting();
    settings.copies = 2;
    settings.epochs = 2;
    QSignalSpy changed(m_training.get(), &DigitsTraining::statusChanged);
    m_training->start(settings, m_data);
    QCOMPARE(status().phase, Phase::Making);
    QVERIFY(status().isActive());
    m_training->pause(); // gives up
    QCOMPARE(status().phase, Phase::Idle);
    QVERIFY(!m_training->network().isTrained());
    QCoreApplication::processEvents();
    QCOMPARE(status().phase, Phase::Idle);

    run(settings);
    QCOMPARE(status().learningRows, std::size_t(900));
    QCOMPARE(status().validationRows, std::size_t(200));
}

void TestDigitsTraining::newDeviceWhileMakingIsNotForgotten()
{
    DigitsSettings settings = overfitting();
    settings.copies = 1;
    settings.epochs = 1;
    m_training->start(settings, m_data);
    QCOMPARE(status().phase, Phase::Making);
    m_context->setDeviceChoice({DeviceChoice::Mode::Index, 0, {}});
    QTRY_COMPARE_WITH_TIMEOUT(status().phase, Phase::Finished, kPatience);
    QVERIFY(m_training->device()->isOpenCl());
}

void TestDigitsTraining::samePicturesAreNotMadeTwice()
{
    DigitsSettings settings = overfitting();
    settings.copies = 1;
    settings.epochs = 1;
    run(settings);
    QVERIFY(!m_training->hasOtherPictures(settings));
    m_training->start(settings, m_data);
    QCOMPARE(status().phase, Phase::Preparing);
    settings.pictures = 110;
    QVERIFY(m_training->hasOtherPictures(settings));
    m_training->start(settings, m_data);
    QCOMPARE(status().phase, Phase::Making);
    QTRY_COMPARE_WITH_TIMEOUT(status().phase, Phase::Finished, kPatience);
    QCOMPARE(status().learningRows, std::size_t(220));
}

void TestDigitsTraining::sentencesSayWhyItEnded()
{
    TrainingStatus status;
    status.phase = Phase::Finished;
    status.epochs = 20;
    status.epochsDone = 10.0;
    status.bestEpoch = 7.0;
    status.patience = 3;
    status.reason = StopReason::Plateau;
    status.isAtBest = true;
    const QString back = trainingSentence(status, true, QStringLiteral("MNIST"));
    QVERIFY2(back.contains(u'3') && back.contains(QStringLiteral("back at epoch 7")) && back.contains(QStringLiteral("early")),
        qPrintable(back));
    status.isAtBest = false;
    QVERIFY(!trainingSentence(status, true, {}).contains(QStringLiteral("back at")));
    status.reason = StopReason::None;
    status.epochsDone = 20.0;
    QVERIFY(!trainingSentence(status, true, {}).contains(QStringLiteral("early")));
    QVERIFY(trainingSentence(status, true, {}).contains(QStringLiteral("20")));
    status.phase = Phase::Making;
    status.made = 0.34;
    QVERIFY(trainingSentence(status, true, {}).contains(QStringLiteral("34")));
}

void TestDigitsTraining::editorChangesOneSettingsValue()
{
    NetworkEditor editor;
    PictureEditor* pictures = editor.pictures();
    QSignalSpy changed(&editor, &NetworkEditor::settingsChanged);
    pictures->setData(m_data.train, 200);
    QVERIFY(pictures->countsLabel()->text().contains(QStringLiteral("1,000")));
    pictures->patienceBox()->setValue(7);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(editor.settings().patience, 7);
    editor.addLayerButton()->click();
    QCOMPARE(editor.settings().patience, 7);
    QCOMPARE(editor.settings().hidden.size(), std::size_t(3));
    pictures->validationBox()->setCurrentIndex(0);
    QCOMPARE(editor.settings().validationShare, 0.0);
    QCOMPARE(editor.settings().hidden.size(), std::size_t(3)); // what was chosen on the other side stays
    QVERIFY(!pictures->patienceBox()->isEnabled() && !pictures->keepBestBox()->isEnabled());

    DigitsSettings unusual;
    unusual.pictures = 777;
    unusual.validationShare = 0.2;
    unusual.copies = 3;
    const qsizetype before = changed.size();
    editor.setSettings(unusual);
    QCOMPARE(changed.size(), before); // not by hand
    QVERIFY(pictures->picturesBox()->currentText().contains(QStringLiteral("777")));
    QVERIFY(pictures->validationBox()->currentText().contains(QStringLiteral("20")));
    QVERIFY(pictures->copiesBox()->currentText().contains(u'3'));
    QVERIFY(editor.settings() == unusual);
}

void TestDigitsTraining::previewShowsCopies()
{
    CopyPreview preview;
    QCOMPARE(preview.count(), 0);
    preview.setPictures(m_data.train);
    QCOMPARE(preview.count(), 6);
    const auto original = preview.pixels(0);
    QVERIFY(std::ranges::equal(original, m_data.train.pixels().first(784)));
    QVERIFY(preview.pixels(1) != original && preview.pixels(1) != preview.pixels(2));
    // The very copies that are learned from.
    const Dataset copies = augmentDigits(m_data.train.subset(std::vector<std::uint32_t>{0}), 5, {}, 1);
    for (int i = 1; i < 6; ++i)
        QVERIFY(std::ranges::equal(preview.pixels(i), copies.pixels().subspan(static_cast<std::size_t>(i) * 784, 784)));
    QTest::keyClick(&preview, Qt::Key_Right);
    QVERIFY(preview.pixels(0) != original);
    preview.setLimits({.rotation = 0.0, .shear = 0.0, .scale = 0.0, .shift = 0.0, .bend = 0.0, .noise = 0.0});
    QVERIFY(preview.pixels(3) == preview.pixels(0));
}

void TestDigitsTraining::tabTellsAndTicksTheTask()
{
    TrainTab tab(*m_training);
    tab.setDataReady(true, QStringLiteral("digits"));
    tab.setData(m_data);
    QSignalSpy reached(&tab, &LessonTab::taskReached);
    const auto ticked = [&](const QString& id) {
        return std::ranges::any_of(reached, [&](const auto& call) { return call[0].toString() == id; });
    };
    DigitsSettings settings = overfitting();
    settings.patience = 0;
    settings.epochs = 3;
    tab.editor()->setSettings(settings);
    run(settings);
    QVERIFY(!ticked(QStringLiteral("overfit"))); // all epochs done: nothing was seen
    settings = overfitting();
    tab.editor()->setSettings(settings);
    run(settings);
    QVERIFY(ticked(QStringLiteral("overfit")));
    const auto labels = tab.findChildren<QLabel*>();
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    };
    QVERIFY(says(QStringLiteral("Stopped early")));
    QVERIFY(!says(QStringLiteral("other pictures")));
    tab.editor()->pictures()->picturesBox()->setCurrentIndex(0);
    QVERIFY(says(QStringLiteral("other pictures")));
}

void TestDigitsTraining::sentenceOfTheRunIsNeverCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("reference") << QSize(1324, 760);
    QTest::newRow("beside the explanation") << QSize(952, 760);
    QTest::newRow("small") << QSize(1172, 580);
    QTest::newRow("small, beside the explanation") << QSize(852, 580);
}

void TestDigitsTraining::sentenceOfTheRunIsNeverCut()
{
    QFETCH(QSize, size);
    TrainTab tab(*m_training);
    tab.resize(size);
    tab.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tab));
    tab.setData(m_data);
    const auto isWhole = [&tab] {
        const QLabel& label = *tab.phaseLabel();
        return label.fontMetrics().horizontalAdvance(label.text()) <= label.width();
    };
    tab.setDataReady(true, QStringLiteral("the generated digits"));
    QVERIFY2(isWhole(), qPrintable(tab.phaseLabel()->text()));
    run(overfitting());
    QVERIFY2(isWhole(), qPrintable(tab.phaseLabel()->text()));
    DigitsSettings diverging;
    diverging.hidden = {{32, ActivationType::Identity}, {32, ActivationType::Identity}, {32, ActivationType::Identity}};
    diverging.optimizer = {OptimizerType::Sgd, 10.0};
    diverging.epochs = 200;
    m_training->start(diverging, m_data);
    QTRY_COMPARE_WITH_TIMEOUT(status().phase, Phase::Diverged, kPatience);
    QVERIFY2(isWhole(), qPrintable(tab.phaseLabel()->text()));
    QVERIFY(tab.phaseLabel()->text().contains(QStringLiteral("learning rate")));
}

void TestDigitsTraining::curvesSayAllThree()
{
    TrainingCurves curves(TrainingCurves::Quantity::Loss);
    CurvePoint first{10, 1.0, 1.5, 1.25, 0.5, 0.5, 1.375, 0.5};
    CurvePoint second{20, 2.0, 0.5, 0.625, 0.9, 0.8, 0.75, 0.8};
    curves.setCurve({first, second}, 5, 2.0);
    const QString text = curves.accessibleText();
    for (const char* part : {"training 0.50", "validation 0.75", "test 0.6", "epoch 2"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    second.validationLoss = first.validationLoss = kNotEvaluated;
    curves.setCurve({first, second}, 5);
    QVERIFY(!curves.accessibleText().contains(QStringLiteral("validation")));
    // A large validation loss has its place on the axis.
    first.validationLoss = 7.0;
    QVERIFY(CurveScale::forLoss({first, second}, 5).high >= 7.0);
}

QTEST_MAIN(TestDigitsTraining)
#include "tst_digits_training.moc"
