// The ready-made examples: every file is complete, every sentence is true when its network is really trained, and each opens as
// a copy without a name.
#include "engine/compute/host/HostBackend.h"
#include "engine/training/Trainer.h"
#include "ui/lessons/lab/ExampleCard.h"
#include "ui/lessons/lab/ExampleGallery.h"
#include "ui/lessons/lab/LabExamples.h"
#include "ui/lessons/lab/LabLesson.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/TaskCard.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <cmath>
#include <memory>
#include <set>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr qsizetype kLargestExample = 4096; // bytes

/// Trains as the lab does, on the host.
class Run {
public:
    explicit Run(const LabDocument& document)
        : m_split(makeSplit(document.data))
        , m_trainer(problemOf(document, m_split), std::make_unique<HostBackend>())
    {
    }
    Snapshot after(std::uint64_t epochs)
    {
        m_trainer.advanceEpochs(epochs - m_epochs);
        m_epochs = epochs;
        return now();
    }
    Snapshot now()
    {
        SnapshotRequest request;
        request.gradient = true;
        return m_trainer.snapshot(request);
    }
    std::vector<double> predict(const std::vector<double>& inputs, std::size_t rows)
    {
        return m_trainer.backend().predict(inputs, rows);
    }
    const Split& split() const { return m_split; }

private:
    static TrainingProblem problemOf(const LabDocument& document, const Split& split)
    {
        TrainingProblem problem;
        problem.spec = document.spec;
        problem.config = document.config;
        problem.train = split.train;
        problem.test = split.test;
        return problem;
    }

    Split m_split;
    Trainer m_trainer;
    std::uint64_t m_epochs = 0;
};

/// Of the weights into a layer.
double meanGradient(const Snapshot& snapshot, std::size_t layer)
{
    double sum = 0.0;
    int count = 0;
    for (int unit = 0; unit < snapshot.spec->layers[layer].units; ++unit)
        for (int input = 0; input < snapshot.spec->layerInputs(layer); ++input, ++count)
            sum += std::abs(snapshot.gradient->weight(layer, unit, input));
    return sum / count;
}

LabDocument withStart(LabDocument document, std::uint64_t seed)
{
    document.spec.seed = seed;
    document.config.seed = seed;
    return document;
}

} // namespace

class TestLabExamples : public QObject {
    Q_OBJECT

private slots:
    void everyFileIsComplete();
    void oneLineIsEnough();
    void xorIsNotSolvedByALine();
    void twoUnitsSolveXorFromSomeStarts();
    void threeLinesEncloseTwoDoNot();
    void squaredInputsNeedNoLayer();
    void softmaxGivesFourProbabilities();
    void tooLargeStepsDiverge();
    void reluFoldsTanhBends();
    void theSpiralNeedsTheSecondLayer();
    void adamIsFaster();
    void thirtyPointsAreLearnedByHeart();
    void theGradientVanishes();

    void theGalleryShowsThemAll();
    void aCardOpensAnUntitledCopy();
    void theKeyboardChooses();
    void ownWorkIsAskedAbout();

private:
    const LabDocument& document(std::size_t number) const { return labExamples()[number - 1].project.document; }
    LabPage& lab() const { return *qobject_cast<LabPage*>(m_window->page(QStringLiteral("lab"))); }
    void makeWindow();
    ExampleGallery* openGallery();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestLabExamples::everyFileIsComplete()
{
    const std::vector<LabExample>& examples = labExamples();
    QCOMPARE(examples.size(), 12U);
    std::set<QString> titles;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const LabExample& example = examples[i];
        const LabProject& project = example.project;
        const auto name = example.name.toUtf8();
        QVERIFY2(example.name.startsWith(QStringLiteral("%1-").arg(i + 1, 2, 10, QLatin1Char('0'))), name);
        QVERIFY2(example.bytes.size() <= kLargestExample, name);
        QVERIFY2(projectBytes(project) == example.bytes, name);
        for (const TwoLanguages& words : {project.title, project.sentence}) {
            QVERIFY2(!words.en.isEmpty() && words.en != words.ko, name);
            const bool isKorean = std::any_of(words.ko.begin(), words.ko.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
            const bool isMixed = std::any_of(words.en.begin(), words.en.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
            QVERIFY2(isKorean && !isMixed, name);
        }
        titles.insert(project.title.en);
        titles.insert(project.title.ko);
        // Press play and it begins: nothing was learned before.
        QVERIFY2(!project.hasParameters() && project.position.step == 0 && project.runs.isEmpty(), name);
    }
    QCOMPARE(titles.size(), 24U);
}

void TestLabExamples::oneLineIsEnough()
{
    QCOMPARE(document(1).hiddenLayers(), 0U);
    Run run(document(1));
    QVERIFY(run.now().test->accuracy < 0.9);
    QCOMPARE(run.after(60).test->accuracy, 1.0);
}

void TestLabExamples::xorIsNotSolvedByALine()
{
    QCOMPARE(document(2).hiddenLayers(), 0U);
    Run run(document(2));
    for (const std::uint64_t epochs : {50U, 200U, 1000U}) {
        const Snapshot snapshot = run.after(epochs);
        QVERIFY(snapshot.train.loss >= std::log(2.0) - 1e-9);
        QVERIFY(snapshot.train.accuracy <= 0.75);
    }
    QVERIFY(run.now().train.loss < 0.6935);
}

void TestLabExamples::twoUnitsSolveXorFromSomeStarts()
{
    const LabDocument& example = document(3);
    QCOMPARE(example.spec.layers.front().units, 2);
    const Snapshot stuck = Run(example).after(300);
    QVERIFY(stuck.train.loss > 0.3);
    QVERIFY(stuck.train.accuracy < 1.0);
    // The die adds one to the seed.
    const Snapshot next = Run(withStart(example, example.spec.seed + 1)).after(300);
    QCOMPARE(next.train.accuracy, 1.0);
    QVERIFY(next.train.loss < 0.02);
    int solved = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        solved += Run(withStart(example, seed)).after(300).train.accuracy == 1.0 ? 1 : 0;
    QVERIFY2(solved >= 4 && solved <= 16, qPrintable(QString::number(solved)));
}

void TestLabExamples::threeLinesEncloseTwoDoNot()
{
    LabDocument two = document(4);
    QCOMPARE(two.spec.layers.front().units, 3);
    QVERIFY(Run(two).after(300).test->accuracy >= 0.98);
    two.spec.layers.front().units = 2;
    for (std::uint64_t seed = 1; seed <= 6; ++seed)
        QVERIFY(Run(withStart(two, seed)).after(300).test->accuracy < 0.9);
}

void TestLabExamples::squaredInputsNeedNoLayer()
{
    LabDocument plain = document(5);
    QCOMPARE(plain.hiddenLayers(), 0U);
    QVERIFY(Run(plain).after(60).test->accuracy >= 0.97);
    plain.data.features = {PlaneTerm::X1, PlaneTerm::X2};
    QVERIFY(Run(plain).after(300).test->accuracy < 0.75);
}

void TestLabExamples::softmaxGivesFourProbabilities()
{
    QCOMPARE(document(6).spec.outputs(), 4);
    Run run(document(6));
    QVERIFY(run.after(100).test->accuracy >= 0.98);
    const std::vector<double> outputs = run.predict({0.3, -0.2, -0.9, 0.4}, 2);
    QCOMPARE(outputs.size(), 8U);
    for (std::size_t row = 0; row < 2; ++row)
        QVERIFY(std::abs(outputs[4 * row] + outputs[4 * row + 1] + outputs[4 * row + 2] + outputs[4 * row + 3] - 1.0) < 1e-12);
}

void TestLabExamples::tooLargeStepsDiverge()
{
    LabDocument smaller = document(7);
    Run run(smaller);
    double before = run.after(1).train.loss;
    for (std::uint64_t epoch = 2; epoch <= 20; ++epoch) {
        const double now = run.after(epoch).train.loss;
        QVERIFY(now > before);
        before = now;
    }
    QVERIFY(run.after(700).diverged);
    smaller.config.optimizer.learningRate = 0.3;
    QVERIFY(Run(smaller).after(150).test->loss < 0.001);
}

void TestLabExamples::reluFoldsTanhBends()
{
    // Along a line across the hills: where the surface is flat, its slope does not change.
    const auto shareThatBends = [](Run& run) {
        constexpr std::size_t kPlaces = 401;
        std::vector<double> inputs;
        for (std::size_t i = 0; i < kPlaces; ++i) {
            inputs.push_back(-1.0 + 2.0 * static_cast<double>(i) / (kPlaces - 1));
            inputs.push_back(0.37);
        }
        const std::vector<double> y = run.predict(inputs, kPlaces);
        int bends = 0;
        for (std::size_t i = 1; i + 1 < kPlaces; ++i)
            bends += std::abs(y[i + 1] - 2.0 * y[i] + y[i - 1]) > 1e-7 ? 1 : 0;
        return static_cast<double>(bends) / (kPlaces - 2);
    };
    LabDocument example = document(8);
    Run relu(example);
    const double atFirst = relu.now().test->loss;
    QVERIFY(relu.after(60).test->loss < 0.15 * atFirst);
    QVERIFY(shareThatBends(relu) < 0.15);
    for (std::size_t layer = 0; layer < 2; ++layer)
        example.spec.layers[layer].activation = Activation(ActivationType::Tanh);
    Run tanh(example);
    QVERIFY(tanh.after(100).test->loss < 0.15 * atFirst);
    QVERIFY(shareThatBends(tanh) > 0.9);
}

void TestLabExamples::theSpiralNeedsTheSecondLayer()
{
    LabDocument shallow = document(9);
    QCOMPARE(shallow.hiddenLayers(), 2U);
    QVERIFY(Run(shallow).after(100).test->accuracy >= 0.95);
    shallow.spec.layers.erase(shallow.spec.layers.begin() + 1);
    QVERIFY(Run(shallow).after(200).test->accuracy < 0.9);
}

void TestLabExamples::adamIsFaster()
{
    LabDocument adam = document(10);
    QCOMPARE(adam.config.optimizer.type, OptimizerType::Sgd);
    const Snapshot slow = Run(adam).after(100);
    // No better than the best line.
    LabDocument line = adam;
    line.spec.layers.erase(line.spec.layers.begin(), line.spec.layers.end() - 1);
    QVERIFY(slow.test->accuracy <= Run(line).after(300).test->accuracy + 0.03);
    // As the lab does it: the learning rate stays, because it is not the usual one of SGD.
    const double rate = adam.config.optimizer.learningRate;
    QVERIFY(rate != defaultOptimizer(OptimizerType::Sgd).learningRate);
    adam.config.optimizer = defaultOptimizer(OptimizerType::Adam);
    adam.config.optimizer.learningRate = rate;
    const Snapshot fast = Run(adam).after(100);
    QVERIFY(fast.test->accuracy >= 0.95);
    QVERIFY(fast.train.loss < slow.train.loss / 4.0);
}

void TestLabExamples::thirtyPointsAreLearnedByHeart()
{
    LabDocument example = document(11);
    QCOMPARE(parameterCount(example.spec), 337U); // as the sentence says
    Run run(example);
    QCOMPARE(run.split().train.rows(), 30U);
    const Snapshot early = run.after(25);
    const Snapshot late = run.after(300);
    QVERIFY(late.train.loss < 0.5 * early.train.loss);
    QVERIFY(late.test->loss > 2.0 * early.test->loss);
    example.config.l2 = 0.03;
    const Snapshot held = Run(example).after(300);
    QVERIFY(held.test->loss < 0.5);
    QVERIFY(held.test->accuracy > late.test->accuracy + 0.1);
}

void TestLabExamples::theGradientVanishes()
{
    LabDocument example = document(12);
    QCOMPARE(example.hiddenLayers(), 4U);
    Run run(example);
    const Snapshot start = run.now();
    QVERIFY(meanGradient(start, 0) < 0.1 * meanGradient(start, 4));
    QVERIFY(meanGradient(start, 0) < 1e-4);
    const Snapshot trained = run.after(150);
    QVERIFY(trained.train.loss > 0.69);
    QVERIFY(meanGradient(trained, 0) < 1e-4);
    for (std::size_t layer = 0; layer < 4; ++layer)
        example.spec.layers[layer].activation = Activation(ActivationType::Relu);
    Run relu(example);
    QVERIFY(meanGradient(relu.now(), 0) > 1e-3);
    QVERIFY(relu.after(100).test->accuracy >= 0.96);
}

void TestLabExamples::makeWindow()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    DeviceChoice host;
    host.mode = DeviceChoice::Mode::Host;
    m_window = std::make_unique<MainWindow>(
        ShellSetup{{labLesson()}, m_folder->filePath(QStringLiteral("s.ini")), [] { return std::vector<DeviceInfo>(); }, host,
            {QStringLiteral("en")}});
    m_window->resize(1440, 900);
    m_window->show();
    QTRY_VERIFY(lab().controller().snapshot());
}

ExampleGallery* TestLabExamples::openGallery()
{
    for (auto* button : lab().findChildren<QPushButton*>())
        if (button->isVisible() && button->accessibleName() == QStringLiteral("Examples"))
            QTest::mouseClick(button, Qt::LeftButton);
    return lab().findChild<ExampleGallery*>();
}

void TestLabExamples::theGalleryShowsThemAll()
{
    makeWindow();
    ExampleGallery* gallery = openGallery();
    QVERIFY(gallery && gallery->isVisible());
    QCOMPARE(gallery->cards().size(), 12U);
    std::set<QByteArray> pictures;
    for (ExampleCard* card : gallery->cards()) {
        QVERIFY(card->accessibleName().startsWith(QStringLiteral("Example ")));
        QVERIFY(!card->accessibleDescription().isEmpty());
        const QImage image = card->grab(QRect(0, 0, card->width(), 96)).toImage();
        pictures.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
        // All words fit: their box ends above the border.
        const QFontMetrics words(Theme::instance().sans(12.5));
        const QRect box = words.boundingRect(QRect(0, 0, card->width() - 24, 1000), Qt::TextWordWrap, card->accessibleDescription());
        QVERIFY2(box.height() <= card->wordsHeight(), qPrintable(card->accessibleDescription()));
    }
    QCOMPARE(pictures.size(), 12U);
    m_window->useLanguage(QStringLiteral("ko"));
    QTRY_COMPARE(gallery->cards()[2]->accessibleDescription(), labExamples()[2].project.sentence.ko);
    m_window->useLanguage(QStringLiteral("en"));
    gallery->close();
}

void TestLabExamples::aCardOpensAnUntitledCopy()
{
    makeWindow();
    ExampleGallery* gallery = openGallery();
    QVERIFY(gallery);
    QTest::mouseClick(gallery->cards()[3], Qt::LeftButton);
    QTRY_VERIFY(!lab().findChild<ExampleGallery*>());
    QCOMPARE(lab().controller().document(), document(4));
    QVERIFY(m_window->projectFile().isEmpty());
    QVERIFY(m_window->windowTitle().contains(labExamples()[3].project.title.en));
    QVERIFY(!lab().controller().isPlaying());
    // What it shows stands above the stage until it is closed.
    TaskCard* card = lab().taskCard();
    QVERIFY(card->isVisible());
    QCOMPARE(card->accessibleName(), labExamples()[3].project.title.en);
    for (auto* button : card->findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Close the remark on this example"))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!card->isVisible());
    QCOMPARE(lab().projectBytes().contains("Three lines"), true);
}

void TestLabExamples::theKeyboardChooses()
{
    makeWindow();
    lab().chooseExample();
    auto* gallery = lab().findChild<ExampleGallery*>();
    QVERIFY(gallery);
    QVERIFY(QTest::qWaitForWindowActive(gallery));
    QTRY_VERIFY(gallery->cards()[0]->hasFocus());
    QTest::keyClick(gallery->cards()[0], Qt::Key_Right);
    QVERIFY(gallery->cards()[1]->hasFocus());
    QTest::keyClick(gallery->cards()[1], Qt::Key_Down);
    QVERIFY(gallery->cards()[5]->hasFocus()); // four in a row
    QTest::keyClick(gallery->cards()[5], Qt::Key_Return);
    QTRY_COMPARE(lab().controller().document(), document(6));
}

void TestLabExamples::ownWorkIsAskedAbout()
{
    makeWindow();
    LabDocument own = lab().controller().document();
    own.spec.layers.front().units = 7;
    lab().controller().edit(own, QStringLiteral("units"));
    bool wasAsked = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (question == nullptr || qobject_cast<ExampleGallery*>(question) != nullptr)
            return;
        wasAsked = true;
        question->reject(); // Escape
    });
    answer.start(20);
    ExampleGallery* gallery = openGallery();
    QVERIFY(gallery);
    QTest::mouseClick(gallery->cards()[0], Qt::LeftButton);
    QTRY_VERIFY(wasAsked);
    QCOMPARE(lab().controller().document(), own);
}

QTEST_MAIN(TestLabExamples)
#include "tst_lab_examples.moc"
