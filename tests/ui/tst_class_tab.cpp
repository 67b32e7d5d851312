// "Our class" as a class uses it: write, keep, correct, share between machines, measure, learn, close at any moment.
#include "engine/base/Random.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/data/DigitGenerator.h"
#include "engine/formats/IdxFile.h"
#include "engine/training/Trainer.h"
#include "ui/AppContext.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/lessons/digits/ClassCapturePanel.h"
#include "ui/lessons/digits/ClassDigitPanel.h"
#include "ui/lessons/digits/ClassFigures.h"
#include "ui/lessons/digits/ClassFile.h"
#include "ui/lessons/digits/ClassTab.h"
#include "ui/lessons/digits/ClassTuning.h"
#include "ui/lessons/digits/DigitsSettings.h"
#include "ui/lessons/digits/SimulatedHands.h"
#include "ui/views/DigitCanvas.h"
#include "ui/views/InkStrokes.h"

#include <QAccessible>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include <filesystem>
#include <limits>
#include <memory>
#include <numeric>
#include <set>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr int kPatience = 60'000;

/// Puts "‹…›" around every text, so that a language switch is visible.
class FakeTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return u'‹' + QString::fromUtf8(text) + u'›';
    }
};

std::vector<Stroke> strokesOf(int digit, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Stroke> strokes = drawDigit(digit, random);
    for (Stroke& stroke : strokes)
        for (StrokePoint& point : stroke)
            point = {point.x * InkStrokes::kSide, point.y * InkStrokes::kSide, point.width * InkStrokes::kSide};
    return strokes;
}

/// Any strokes, also such as nobody would write.
std::vector<Stroke> randomStrokes(Random& random)
{
    std::vector<Stroke> strokes(1 + random.below(4));
    for (Stroke& stroke : strokes) {
        stroke.resize(1 + random.below(30));
        for (StrokePoint& point : stroke)
            point = {random.uniform(0, InkStrokes::kSide), random.uniform(0, InkStrokes::kSide), random.uniform(2, 40)};
    }
    return strokes;
}

ClassDigitPointer digitOf(int label, int writer, std::uint64_t seed, const QString& origin = QStringLiteral("here"))
{
    ClassDigit digit = ClassDigits().written(label, writer, origin);
    digit.strokes = strokesOf(label, seed);
    return makeClassDigit(std::move(digit));
}

ClassDigits randomClass(Random& random, std::size_t count, const QString& origin = QStringLiteral("here"))
{
    ClassDigits digits;
    for (std::size_t i = 0; i < count; ++i) {
        ClassDigit digit = digits.written(static_cast<int>(random.below(10)), 1 + static_cast<int>(random.below(6)), origin);
        digit.strokes = randomStrokes(random);
        digits = digits.with(makeClassDigit(std::move(digit)));
    }
    return digits;
}

bool sameDigits(const ClassDigits& a, const ClassDigits& b)
{
    return std::equal(a.all().begin(), a.all().end(), b.all().begin(), b.all().end(),
        [](const ClassDigitPointer& left, const ClassDigitPointer& right) { return *left == *right; });
}

DigitsSettings smallSettings()
{
    DigitsSettings settings;
    settings.hidden = {{32, ActivationType::Relu}};
    return settings;
}

/// Knows the generator's digits after a moment.
const DigitNetwork& trainedNetwork()
{
    static const DigitNetwork network = [] {
        TrainingProblem problem;
        problem.spec = smallSettings().spec();
        problem.config = smallSettings().config();
        problem.train = generateDigits(3000, 5);
        Trainer trainer(std::move(problem), std::make_unique<HostBackend>());
        for (int epoch = 0; epoch < 4; ++epoch)
            trainer.advance(Advance::Epoch);
        DigitNetwork trained = untrainedNetwork(smallSettings().spec());
        trained.parameters = std::make_shared<const Parameters>(trainer.parameters());
        trained.steps = 376;
        trained.testAccuracy = 0.97;
        return trained;
    }();
    return network;
}

DigitsData generatedData()
{
    DigitsData data;
    data.train = generateDigits(2000, 5);
    data.test = generateDigits(500, 6);
    return data;
}

/// The largest of the ten outputs, by plain loops over the parameters.
int independentAnswer(const DigitNetwork& network, const ClassDigit& digit)
{
    std::vector<double> values;
    for (std::uint8_t pixel : digit.pixels)
        values.push_back(pixel / 255.0);
    const std::size_t layers = network.spec->layers.size();
    for (std::size_t layer = 0; layer < layers; ++layer) {
        std::vector<double> next;
        for (int unit = 0; unit < network.spec->layers[layer].units; ++unit) {
            double sum = network.parameters->bias(layer, unit);
            for (std::size_t i = 0; i < values.size(); ++i)
                sum += network.parameters->weight(layer, unit, static_cast<int>(i)) * values[i];
            next.push_back(layer + 1 < layers ? std::max(0.0, sum) : sum);
        }
        values = next;
    }
    return static_cast<int>(std::max_element(values.begin(), values.end()) - values.begin());
}

} // namespace

class TestClassTab : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    // the value
    void editsLeaveTheRestAlone();
    void writersAreLeftOutFairly();
    void mergingAddsNothingTwice();
    void studentsOfTwoMachinesStayApart();
    void relabelledDigitStaysTheSameDigit();

    // files
    void randomDigitsComeBackExactly();
    void damagedFilesAreAnswered_data();
    void damagedFilesAreAnswered();
    void idxFilesAreReadAgain();
    void damagedOwnFileIsPutAside();
    void keptDigitsAreThereAtTheNextStart();

    // tab
    void writesTenDigitsByMouseAndKeys();
    void takesTheDrawingOfTheOtherTab();
    void undoTakesBackEveryEdit();
    void sharesEqualAnIndependentCount();
    void filtersShowWhatTheySay();
    void oneDigitFromEverybodyIsLarge();
    void presentingGoesFromMistakeToMistake();
    void undoneDigitIsNotCalledKept();
    void paintsOnlyWhatIsSeen();
    void clickOnAnEmptyPlaceAsksForIt();
    void importMergesAndSaysSo();
    void whyAndDrawHandOver();
    void invitesWhileEmpty();
    void stateComesBack();
    void hostileStateIsHarmless();
    void languageSwitchTakesEverything();
    void fitsInEverySize_data();
    void fitsInEverySize();
    void everythingHasAName();

    // learning
    void mixesEquallyManyOldPictures();
    void learningHelpsUnusualHandsOrSaysNot();
    void nothingIsLearnedFromWritersLeftOut();
    void resultOfLearningIsNotSqueezed();
    void throwAwayAndCancelKeepTheNetwork();
    void usedNetworkCanGoBack();
    void closesWhileTuning();

private:
    void makeTab();
    void keep(int label, std::uint64_t seed);
    void waitForAnswers()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            m_tab->results().isComplete(m_tab->digits()) && !m_tab->isReading() && m_tab->store().isLoaded(), kPatience);
    }
    void addHands();
    void tune();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<ClassTab> m_tab;
};

void TestClassTab::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_context = std::make_unique<AppContext>();
    m_context->setDataFolder(m_folder->path() + QStringLiteral("/not/yet/there"));
    m_context->setDeviceChoice(parseDeviceChoice("host"));
    m_undo = std::make_unique<QUndoStack>();
    makeTab();
}

void TestClassTab::cleanup()
{
    m_undo->clear();
    m_tab.reset();
    m_undo.reset();
    m_context.reset();
}

void TestClassTab::makeTab()
{
    m_tab = std::make_unique<ClassTab>(*m_context, *m_undo, nullptr);
    m_tab->resize(1324, 760);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    m_tab->setNetwork(trainedNetwork());
    m_tab->setData(generatedData());
    m_tab->entered();
    QTRY_VERIFY(m_tab->store().isLoaded());
}

void TestClassTab::keep(int label, std::uint64_t seed)
{
    m_tab->capture()->canvas()->setStrokes(strokesOf(label, seed));
    m_tab->capture()->setLabel(label);
    m_tab->keepDrawing();
}

void TestClassTab::addHands()
{
    m_tab->addSimulatedHands();
    waitForAnswers();
}

void TestClassTab::tune()
{
    QSignalSpy finished(&m_tab->tuning(), &ClassTuning::finished);
    m_tab->tuningPanel()->learnButton()->click();
    QVERIFY(finished.wait(kPatience));
}

// ---- the value

void TestClassTab::editsLeaveTheRestAlone()
{
    const ClassDigits before({digitOf(3, 1, 1), digitOf(4, 1, 2), digitOf(3, 2, 3)});
    const QString id = before.all()[1]->id;
    QCOMPARE(before.without(id).count(), std::size_t(2));
    QCOMPARE(before.without(QStringLiteral("unknown")), before);
    const ClassDigits other = before.relabelled(id, 9);
    QCOMPARE(other.find(id)->label, 9);
    QCOMPARE(other.find(id)->pixels, before.find(id)->pixels);
    QCOMPARE(other.all()[0], before.all()[0]);
    QCOMPARE(before.find(id)->label, 4); // a value: the earlier one is as it was
    QCOMPARE(before.labelsOf(1)[3], 1);
    QCOMPARE(before.withoutWriter(1).writers(), std::vector<int>{2});
}

void TestClassTab::writersAreLeftOutFairly()
{
    Random random(23);
    QVERIFY(leftOutWriters({}).empty());
    QVERIFY(leftOutWriters(ClassDigits({digitOf(1, 4, 1)})).empty());
    std::vector<int> numbers(40);
    std::iota(numbers.begin(), numbers.end(), 1);
    random.shuffle(numbers); // a class does not come in the order of its numbers
    ClassDigits digits;
    std::vector<int> leftBefore;
    std::vector<int> learnBefore;
    for (int writer : numbers) {
        digits = digits.with(digitOf(static_cast<int>(random.below(10)), writer, static_cast<std::uint64_t>(writer)));
        // A further digit of somebody who has been here before changes nothing.
        digits = digits.with(digitOf(3, digits.all()[random.below(digits.count())]->writer, 7));
        const auto left = leftOutWriters(digits);
        const auto learn = learningWriters(digits);
        if (digits.writers().size() < 2)
            continue;
        QVERIFY(!left.empty() && !learn.empty());
        QCOMPARE(left.size() + learn.size(), digits.writers().size());
        QCOMPARE(left.size(), (digits.writers().size() + 2) / 3);
        for (int one : left)
            QVERIFY(std::ranges::find(learn, one) == learn.end());
        // Nobody who is there changes sides because somebody comes.
        QVERIFY(std::ranges::includes(left, leftBefore));
        QVERIFY(std::ranges::includes(learn, learnBefore));
        leftBefore = left;
        learnBefore = learn;
    }
    QCOMPARE(leftOutWriters(simulatedHands()).size(), std::size_t(6));
    // Digits of another machine come behind those that are here.
    const ClassDigits both = digits.merged(ClassDigits({digitOf(1, 1, 3, QStringLiteral("there"))})).digits;
    QVERIFY(std::ranges::includes(leftOutWriters(both), leftBefore) && std::ranges::includes(learningWriters(both), learnBefore));
}

void TestClassTab::mergingAddsNothingTwice()
{
    Random random(11);
    for (int round = 0; round < 30; ++round) {
        const ClassDigits ours = randomClass(random, random.below(20));
        ClassDigits theirs = randomClass(random, random.below(20), QStringLiteral("there"));
        for (const ClassDigitPointer& digit : ours.all())
            if (random.uniform() < 0.5)
                theirs = theirs.with(digit);
        const auto once = ours.merged(theirs);
        QCOMPARE(once.added + once.known, theirs.count());
        QCOMPARE(once.digits.count(), ours.count() + once.added);
        const auto twice = once.digits.merged(theirs);
        QCOMPARE(twice.added, std::size_t(0));
        QVERIFY(sameDigits(twice.digits, once.digits));
        std::set<QString> ids;
        for (const ClassDigitPointer& digit : once.digits.all())
            QVERIFY(ids.insert(digit->id).second);
    }
}

void TestClassTab::studentsOfTwoMachinesStayApart()
{
    const ClassDigits ours({digitOf(1, 1, 1), digitOf(2, 2, 2)});
    const ClassDigits theirs({digitOf(1, 1, 3, QStringLiteral("there")), digitOf(5, 1, 4, QStringLiteral("there"))});
    const ClassDigits both = ours.merged(theirs).digits;
    QCOMPARE(both.writers(), (std::vector<int>{1, 2, 3}));
    QCOMPARE(both.labelsOf(3)[1], 1);
    QCOMPARE(both.labelsOf(3)[5], 1); // the same student there is one student here
    // Later digits of that student find their place, and the way back adds only what is new.
    const ClassDigits more({digitOf(7, 1, 5, QStringLiteral("there"))});
    QCOMPARE(both.merged(more).digits.labelsOf(3)[7], 1);
    const auto back = theirs.merged(both);
    QCOMPARE(back.added, std::size_t(2));
    QCOMPARE(back.digits.labelsOf(1)[1], 1);
    // Who goes on writing here keeps the identity of there.
    QCOMPARE(both.written(8, 3, QStringLiteral("here")).origin, QStringLiteral("there"));
    // Simulated hands are the same on every machine.
    QCOMPARE(simulatedHands().merged(simulatedHands()).added, std::size_t(0));
    QCOMPARE(simulatedHands().count(), std::size_t(160));
}

void TestClassTab::relabelledDigitStaysTheSameDigit()
{
    const ClassDigits there({digitOf(4, 1, 9, QStringLiteral("there"))});
    const ClassDigits corrected = ClassDigits().merged(there).digits.relabelled(there.all()[0]->id, 9);
    const auto again = corrected.merged(there);
    QCOMPARE(again.added, std::size_t(0));
    QCOMPARE(again.digits.all()[0]->label, 9);
}

// ---- files

void TestClassTab::randomDigitsComeBackExactly()
{
    Random random(3);
    const QString path = m_folder->filePath(QStringLiteral("a/b/class.json"));
    for (int round = 0; round < 20; ++round) {
        ClassDigits digits = randomClass(random, random.below(30));
        if (round % 3 == 0)
            digits = digits.merged(simulatedHands(2)).digits;
        writeClassFile(path, digits, QStringLiteral("machine"));
        const ClassFileResult result = readClassFile(path);
        QVERIFY(std::holds_alternative<ClassFileContent>(result));
        const auto& content = std::get<ClassFileContent>(result);
        QCOMPARE(content.collection, QStringLiteral("machine"));
        QVERIFY(sameDigits(content.digits, digits));
    }
}

void TestClassTab::damagedFilesAreAnswered_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const ClassDigits digits({digitOf(1, 1, 1), digitOf(2, 2, 2)});
    const QByteArray good = QByteArray::fromStdString(classText(digits, QStringLiteral("m")));
    const auto changed = [&good](const char* key, const QJsonValue& value) {
        QJsonObject object = QJsonDocument::fromJson(good).object();
        QJsonArray array = object.value(QLatin1String("digits")).toArray();
        QJsonObject second = array[1].toObject();
        second[QLatin1String(key)] = value;
        array[1] = second;
        object[QLatin1String("digits")] = array;
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    const QString damaged = QStringLiteral("damaged at digit 2");
    const QString foreign = QStringLiteral("no file of class digits");
    QTest::newRow("cut short") << good.left(good.size() / 2) << foreign;
    QTest::newRow("not JSON") << QByteArray("\x89PNG\r\n") << foreign;
    QTest::newRow("a model") << QByteArray(R"({"format": "chalknet-model", "layers": []})") << foreign;
    QTest::newRow("an array") << QByteArray("[1, 2, 3]") << foreign;
    QTest::newRow("deep") << QByteArray(5000, '[') << foreign;
    QByteArray newer = good;
    newer.replace("\"version\":1", "\"version\":2");
    QTest::newRow("newer") << newer << QStringLiteral("newer version");
    QTest::newRow("label 10") << changed("label", 10) << damaged;
    QTest::newRow("label 1.5") << changed("label", 1.5) << damaged;
    QTest::newRow("label text") << changed("label", QStringLiteral("4")) << damaged;
    QTest::newRow("writer 0") << changed("writer", 0) << damaged;
    QTest::newRow("writer huge") << changed("writer", 1e300) << damaged;
    QTest::newRow("no id") << changed("id", QStringLiteral("")) << damaged;
    QTest::newRow("long id") << changed("id", QString(10'000, u'x')) << damaged;
    QTest::newRow("no strokes") << changed("strokes", QJsonArray()) << damaged;
    QTest::newRow("strokes of two") << changed("strokes", QJsonArray{QJsonArray{1, 2}}) << damaged;
    QTest::newRow("strokes of text") << changed("strokes", QJsonArray{QJsonArray{1, 2, QStringLiteral("x")}}) << damaged;
    QJsonArray many;
    for (int i = 0; i < 3 * (static_cast<int>(InkStrokes::kMaximumPoints) + 1); ++i)
        many.append(i % 200);
    QTest::newRow("too many points") << changed("strokes", QJsonArray{many}) << damaged;
    QJsonArray flood;
    for (std::size_t i = 0; i <= kMaximumClassDigits; ++i)
        flood.append(QJsonObject());
    QTest::newRow("too many digits") << QJsonDocument(
        QJsonObject{{QStringLiteral("format"), QStringLiteral("chalknet-class")}, {QStringLiteral("version"), 1},
            {QStringLiteral("collection"), QStringLiteral("m")},
            {QStringLiteral("digits"),
                flood}}).toJson() << QStringLiteral("more than 20");
}

void TestClassTab::damagedFilesAreAnswered()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QString path = m_folder->filePath(QStringLiteral("theirs.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QSignalSpy notices(m_context.get(), &AppContext::noticeShown);
    m_tab->store().importFile(path);
    QVERIFY(notices.wait(kPatience));
    const QString sentence = notices[0][0].toString();
    QVERIFY2(sentence.contains(says) && sentence.contains(QStringLiteral("theirs.json")), qPrintable(sentence));
    QVERIFY(m_tab->digits().isEmpty());
    QCOMPARE(m_undo->count(), 0);
}

void TestClassTab::idxFilesAreReadAgain()
{
    addHands();
    QSignalSpy notices(m_context.get(), &AppContext::noticeShown);
    m_tab->store().exportIdx(m_folder->path(), m_tab->digits());
    QVERIFY(notices.wait(kPatience));
    const QStringList folders = QDir(m_folder->path()).entryList({QStringLiteral("chalknet-class-*")}, QDir::Dirs);
    QCOMPARE(folders.size(), 1);
    const std::filesystem::path folder(m_folder->filePath(folders[0]).toStdU16String());
    const IdxImages train = readIdxImages(folder / "train-images-idx3-ubyte");
    const auto labels = readIdxLabels(folder / "train-labels-idx1-ubyte");
    const IdxImages test = readIdxImages(folder / "t10k-images-idx3-ubyte");
    QCOMPARE(train.count, std::size_t(100));
    QCOMPARE(test.count, std::size_t(60));
    QCOMPARE(train.rows, 28);
    const ClassDigits learn = m_tab->digits().of(learningWriters(m_tab->digits()));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        QCOMPARE(int(labels[i]), learn.all()[i]->label);
        QVERIFY(std::equal(
            learn.all()[i]->pixels.begin(), learn.all()[i]->pixels.end(), train.pixels.begin() + std::ptrdiff_t(i) * 784));
    }
    // Nothing is ever overwritten.
    m_tab->store().exportIdx(m_folder->path(), m_tab->digits());
    QVERIFY(notices.wait(kPatience));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("chalknet-class-*")}, QDir::Dirs).size(), 2);
}

void TestClassTab::damagedOwnFileIsPutAside()
{
    m_tab.reset();
    const QString path = classFilePath(m_context->dataFolder());
    QVERIFY(QDir().mkpath(m_context->dataFolder()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    QSignalSpy notices(m_context.get(), &AppContext::noticeShown);
    makeTab();
    QCOMPARE(notices.count(), 1);
    QVERIFY(notices[0][0].toString().contains(QStringLiteral("damaged-1")));
    keep(4, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->store().hasUnsaved(), kPatience);
    QFile aside(path + QStringLiteral(".damaged-1"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), QByteArray("{ broken"));
    QVERIFY(std::holds_alternative<ClassFileContent>(readClassFile(path)));
}

void TestClassTab::keptDigitsAreThereAtTheNextStart()
{
    for (int label = 0; label < 10; ++label)
        keep(label, 40 + static_cast<std::uint64_t>(label));
    const ClassDigits before = m_tab->digits();
    m_undo->clear();
    m_tab.reset(); // at once: what is not written yet is written now
    makeTab();
    QVERIFY(sameDigits(m_tab->digits(), before));
    QCOMPARE(m_undo->count(), 0);
}

// ---- tab

void TestClassTab::writesTenDigitsByMouseAndKeys()
{
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    DigitCanvas& canvas = *m_tab->capture()->canvas();
    QTest::mouseClick(m_tab->inviteButton(), Qt::LeftButton);
    for (int label = 0; label < 10; ++label) {
        QCOMPARE(m_tab->capture()->label(), label); // asked for in turn
        QVERIFY(!m_tab->capture()->keepButton()->isEnabled());
        const QPoint from = canvas.drawingArea().center().toPoint() + QPoint(-40 + 3 * label, -60);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, from + QPoint(30, 60));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from + QPoint(20, 110));
        QVERIFY(m_tab->capture()->keepButton()->isEnabled());
        if (label % 2 == 0)
            QTest::keyClick(&canvas, Qt::Key_Return);
        else
            QTest::mouseClick(m_tab->capture()->keepButton(), Qt::LeftButton);
        QCOMPARE(m_tab->digits().count(), static_cast<std::size_t>(label + 1));
        QVERIFY(canvas.isEmpty());
        QCOMPARE(reached.count(), label == 9 ? 1 : 0);
    }
    QCOMPARE(reached[0][0].toString(), QStringLiteral("class-collect"));
    QCOMPARE(m_tab->task(QStringLiteral("class-collect")).progress, 10);
    QVERIFY(m_tab->capture()->nextButton()->isVisible());
    QTest::mouseClick(m_tab->capture()->nextButton(), Qt::LeftButton);
    QCOMPARE(m_tab->capture()->writer(), 2);
    // A key chooses another label than the one that is asked for.
    canvas.setStrokes(strokesOf(7, 3));
    QTest::keyClick(&canvas, Qt::Key_7);
    QTest::keyClick(&canvas, Qt::Key_Enter);
    QCOMPARE(m_tab->digits().all().back()->label, 7);
    QCOMPARE(m_tab->digits().all().back()->writer, 2);
}

void TestClassTab::takesTheDrawingOfTheOtherTab()
{
    const auto strokes = strokesOf(5, 8);
    m_tab->setDrawing(strokes, preprocessStrokes(strokes, InkStrokes::kSide));
    for (auto* button : m_tab->capture()->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Draw")))
            QTest::mouseClick(button, Qt::LeftButton);
    m_tab->capture()->setLabel(5);
    m_tab->keepDrawing();
    QCOMPARE(m_tab->digits().count(), std::size_t(1));
    QCOMPARE(m_tab->digits().all()[0]->pixels, preprocessStrokes(m_tab->digits().all()[0]->strokes, InkStrokes::kSide).final);
}

void TestClassTab::undoTakesBackEveryEdit()
{
    std::vector<ClassDigits> history{m_tab->digits()};
    const auto note = [&] { history.push_back(m_tab->digits()); };
    keep(3, 1);
    note();
    keep(8, 2);
    note();
    m_tab->wall()->select(m_tab->digits().all()[0]->id);
    m_tab->relabelSelected(5);
    QCOMPARE(m_tab->digits().all()[0]->label, 5);
    note();
    m_tab->addSimulatedHands();
    QCOMPARE(m_tab->digits().count(), std::size_t(162));
    note();
    m_tab->wall()->select(m_tab->digits().all()[100]->id);
    m_tab->wall()->setFocus();
    QTest::keyClick(m_tab->wall(), Qt::Key_Delete);
    QCOMPARE(m_tab->digits().count(), std::size_t(161));
    note();
    QCOMPARE(static_cast<std::size_t>(m_undo->count()) + 1, history.size());
    for (std::size_t i = history.size() - 1; i-- > 0;) {
        m_undo->undo();
        QCOMPARE(m_tab->digits(), history[i]);
    }
    for (std::size_t i = 1; i < history.size(); ++i) {
        m_undo->redo();
        QCOMPARE(m_tab->digits(), history[i]);
    }
    // What was undone last is what is kept.
    m_undo->undo();
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->store().hasUnsaved(), kPatience);
    const ClassFileResult kept = readClassFile(classFilePath(m_context->dataFolder()));
    QVERIFY(sameDigits(std::get<ClassFileContent>(kept).digits, m_tab->digits()));
}

void TestClassTab::sharesEqualAnIndependentCount()
{
    addHands();
    int right = 0;
    std::array<int, 10> perDigit{};
    for (const ClassDigitPointer& digit : m_tab->digits().all()) {
        const bool isRight = independentAnswer(trainedNetwork(), *digit) == digit->label;
        right += isRight;
        perDigit[static_cast<std::size_t>(digit->label)] += isRight;
        QCOMPARE(m_tab->results().isWrong(digit), !isRight);
    }
    QVERIFY(right > 60 && right < 160); // unusual hands, but readable ones
    QCOMPARE(m_tab->share()->shareText(), QString::number(100.0 * right / 160.0, 'f', 1) + QStringLiteral(" %"));
    QVERIFY(m_tab->share()->accessibleText().contains(QStringLiteral("%1 of 160").arg(right)));
    const int lowest = *std::min_element(perDigit.begin(), perDigit.end());
    for (int label = 0; label < 10; ++label) {
        const int count = perDigit[static_cast<std::size_t>(label)];
        QVERIFY(m_tab->bars()->accessibleText().contains(QStringLiteral("digit %1: %2 of 16").arg(label).arg(count)));
        QCOMPARE(m_tab->bars()->isLowest(label), count == lowest);
    }
    QCOMPARE(m_tab->wrongChoice()->segmentText(1), QStringLiteral("Wrong %1").arg(160 - right));
    // The numbers follow the network.
    m_tab->setNetwork(untrainedNetwork(smallSettings().spec()));
    QTRY_VERIFY_WITH_TIMEOUT(m_tab->results().score(m_tab->digits()).right < 60, kPatience);
}

void TestClassTab::filtersShowWhatTheySay()
{
    addHands();
    const auto shown = [this] {
        std::vector<ClassDigitPointer> list;
        for (const ClassDigitPointer& digit : m_tab->digits().all())
            if (m_tab->wall()->isShown(digit))
                list.push_back(digit);
        m_tab->wall()->grab();
        return list;
    };
    const auto paints = [this, &shown] { return static_cast<std::size_t>(m_tab->wall()->paintedCount()) == shown().size(); };
    QCOMPARE(shown().size(), std::size_t(160));
    m_tab->setFilter({.wrongOnly = true});
    for (const ClassDigitPointer& digit : shown())
        QVERIFY(m_tab->results().isWrong(digit));
    QVERIFY(paints());
    const ClassScore score = m_tab->results().score(m_tab->digits());
    QCOMPARE(shown().size(), static_cast<std::size_t>(score.total - score.right));
    m_tab->setFilter({.label = 4});
    QCOMPARE(shown().size(), std::size_t(16));
    QVERIFY(paints());
    m_tab->setFilter({.writer = kFirstSimulated + 2});
    QCOMPARE(shown().size(), std::size_t(10));
    m_tab->setFilter({.wrongOnly = true});
    // The arrow keys go from mistake to mistake.
    m_tab->wall()->setFocus();
    std::set<QString> visited;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(m_tab->wall(), Qt::Key_Right);
        visited.insert(m_tab->wall()->selected()->digit->id);
    }
    QCOMPARE(visited.size(), static_cast<std::size_t>(score.total - score.right));
    QTest::mouseClick(m_tab->bars(), Qt::LeftButton, {}, QPoint(m_tab->bars()->width() * 7 / 20, 40));
    QCOMPARE(m_tab->state().filter.label, 3);
    QTest::mouseClick(m_tab->bars(), Qt::LeftButton, {}, QPoint(m_tab->bars()->width() * 7 / 20, 40));
    QCOMPARE(m_tab->state().filter.label, -1);
}

void TestClassTab::oneDigitFromEverybodyIsLarge()
{
    addHands();
    ClassWall& wall = *m_tab->wall();
    const QString four = m_tab->digits().all()[4]->id;
    const int usual = wall.placeOf(four).width();
    wall.setFocus();
    QTest::keyClick(&wall, Qt::Key_4);
    QCOMPARE(m_tab->state().filter.label, 4);
    QVERIFY2(wall.placeOf(four).width() >= 2 * usual, qPrintable(QString::number(wall.placeOf(four).width())));
    std::vector<QRect> places;
    for (const ClassDigitPointer& digit : m_tab->digits().all()) {
        if (digit->label != 4)
            continue;
        const QRect place = wall.placeOf(digit->id);
        QVERIFY(wall.viewport()->rect().contains(place)); // all at once, without scrolling
        for (const QRect& other : places)
            QVERIFY(!other.intersects(place));
        places.push_back(place);
    }
    QCOMPARE(places.size(), std::size_t(16));
    QTest::keyClick(&wall, Qt::Key_4); // once more: all digits
    QCOMPARE(m_tab->state().filter.label, -1);
    QCOMPARE(wall.placeOf(four).width(), usual);
    // Of a whole school they are small again, but still there.
    QTest::keyClick(&wall, Qt::Key_4);
    std::vector<ClassDigitPointer> many;
    for (int writer = 1; writer <= 400; ++writer)
        many.push_back(digitOf(4, writer, static_cast<std::uint64_t>(writer)));
    wall.setDigits(ClassDigits(many), {});
    wall.select(many.back()->id);
    QVERIFY(wall.viewport()->rect().contains(wall.placeOf(many.back()->id)));
}

void TestClassTab::presentingGoesFromMistakeToMistake()
{
    addHands();
    m_tab->wall()->setFocus();
    m_tab->setPresenting(true);
    QVERIFY(!m_tab->canPresent(-1)); // back to the tab before
    const ClassScore score = m_tab->results().score(m_tab->digits());
    std::set<QString> visited;
    while (m_tab->canPresent(1)) {
        m_tab->present(1);
        const auto slot = m_tab->wall()->selected();
        QVERIFY(slot && m_tab->results().isWrong(slot->digit));
        QVERIFY(visited.insert(slot->digit->id).second);
        // Who it is and what is read can be seen by everybody.
        const auto labels = m_tab->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible()
                && label->text().contains(QStringLiteral("answer %1").arg(m_tab->results().find(slot->digit)->answer));
        }));
    }
    QCOMPARE(visited.size(), static_cast<std::size_t>(score.total - score.right));
    m_tab->present(-1);
    QVERIFY(m_tab->canPresent(1));
    // A key shows one digit from everybody; nothing has to be clicked first.
    QTest::keyClick(m_tab->window()->focusWidget(), Qt::Key_4);
    QCOMPARE(m_tab->state().filter.label, 4);
}

void TestClassTab::undoneDigitIsNotCalledKept()
{
    const auto says = [this](const QString& text) {
        const auto labels = m_tab->capture()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&text](const QLabel* label) { return label->text().contains(text); });
    };
    keep(9, 3);
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Kept as 9, the network reads")), kPatience);
    m_undo->undo();
    QVERIFY(!says(QStringLiteral("Kept")));
    QVERIFY(says(QStringLiteral("has 0 of 10 digits")));
    m_undo->redo();
    waitForAnswers();
    QVERIFY(says(QStringLiteral("has 1 of 10 digits")));
    // Deleted on the wall it is not kept either.
    keep(8, 4);
    QVERIFY(says(QStringLiteral("Kept as 8")));
    m_tab->deleteSelected();
    QVERIFY(!says(QStringLiteral("Kept")));
}

void TestClassTab::paintsOnlyWhatIsSeen()
{
    std::vector<ClassDigitPointer> many;
    for (int writer = 1; writer <= 120; ++writer)
        for (int label = 0; label < 10; ++label)
            many.push_back(digitOf(label, writer, static_cast<std::uint64_t>(writer * 10 + label)));
    m_tab->wall()->setDigits(ClassDigits(many), {});
    QVERIFY(m_tab->wall()->verticalScrollBar()->maximum() > 0);
    m_tab->wall()->grab();
    QVERIFY(m_tab->wall()->paintedCount() > 50);
    QVERIFY(m_tab->wall()->paintedCount() < 600);
    const QString last = many.back()->id;
    QVERIFY(!m_tab->wall()->rect().contains(m_tab->wall()->placeOf(last)));
    m_tab->wall()->select(last);
    QVERIFY(m_tab->wall()->rect().contains(m_tab->wall()->placeOf(last)));
}

void TestClassTab::clickOnAnEmptyPlaceAsksForIt()
{
    keep(6, 1);
    m_tab->setWrites(false);
    const QRect six = m_tab->wall()->placeOf(m_tab->digits().all()[0]->id);
    // Two rows further down is the 8.
    const int row = six.height() + 18;
    QTest::mouseClick(m_tab->wall()->viewport(), Qt::LeftButton, {}, six.center() + QPoint(0, 2 * row));
    QVERIFY(m_tab->state().writes);
    QCOMPARE(m_tab->capture()->label(), 8);
    QCOMPARE(m_tab->capture()->writer(), 1);
}

void TestClassTab::importMergesAndSaysSo()
{
    keep(1, 1);
    const QString path = m_folder->filePath(QStringLiteral("theirs.json"));
    writeClassFile(
        path, ClassDigits({digitOf(1, 1, 7, QStringLiteral("there")), m_tab->digits().all()[0]}), QStringLiteral("there"));
    QSignalSpy notices(m_context.get(), &AppContext::noticeShown);
    m_tab->store().importFile(path);
    QVERIFY(notices.wait(kPatience));
    QVERIFY2(
        notices[0][0].toString().startsWith(QStringLiteral("Digits added: 1. Already here: 1.")), qPrintable(notices[0][0].toString()));
    QCOMPARE(m_tab->digits().writers(), (std::vector<int>{1, 2}));
    m_undo->undo();
    QCOMPARE(m_tab->digits().count(), std::size_t(1));
    m_undo->redo();
    m_tab->store().exportFile(m_folder->filePath(QStringLiteral("ours.json")), m_tab->digits());
    QVERIFY(notices.wait(kPatience));
    const ClassFileResult ours = readClassFile(m_folder->filePath(QStringLiteral("ours.json")));
    QVERIFY(sameDigits(std::get<ClassFileContent>(ours).digits, m_tab->digits()));
}

void TestClassTab::whyAndDrawHandOver()
{
    addHands();
    QSignalSpy why(m_tab.get(), &DigitsTab::explanationWanted);
    QSignalSpy draw(m_tab.get(), &DigitsTab::drawingWanted);
    const ClassDigitPointer digit = m_tab->digits().all()[37];
    m_tab->wall()->select(digit->id);
    QTest::mouseClick(m_tab->digitPanel()->whyButton(), Qt::LeftButton);
    m_tab->wall()->setFocus();
    QTest::keyClick(m_tab->wall(), Qt::Key_Return);
    QCOMPARE(why.count(), 2);
    QCOMPARE(why[1][0].toByteArray().size(), 784);
    QCOMPARE(static_cast<std::uint8_t>(why[1][0].toByteArray()[300]), digit->pixels[300]);
    QCOMPARE(why[1][1].toInt(), digit->label);
    QTest::mouseClick(m_tab->digitPanel()->drawButton(), Qt::LeftButton);
    QCOMPARE(draw[0][0].value<std::vector<Stroke>>(), digit->strokes);
    const ClassAnswer& answer = *m_tab->results().find(digit);
    QVERIFY(m_tab->digitPanel()->view()->accessibleText().contains(QStringLiteral("answer %1").arg(answer.answer)));
    double sum = 0;
    for (double probability : answer.probabilities)
        sum += probability;
    QVERIFY(std::abs(sum - 1.0) < 1e-9);
    QVERIFY(answer.probabilities[std::size_t(answer.best()[0])] >= answer.probabilities[std::size_t(answer.best()[1])]);
    QCOMPARE(answer.best()[0], answer.answer);
}

void TestClassTab::invitesWhileEmpty()
{
    QVERIFY(m_tab->invitation()->isVisible());
    QVERIFY(!m_tab->share()->accessibleText().contains(u'%'));
    QVERIFY(!m_tab->tuningPanel()->learnButton()->isEnabled());
    QTest::mouseClick(m_tab->simulateButton(), Qt::LeftButton);
    QVERIFY(!m_tab->invitation()->isVisible());
    QCOMPARE(m_tab->digits().count(), std::size_t(160));
    waitForAnswers();
    QVERIFY(m_tab->countLabel()->text().contains(QStringLiteral("simulated"))); // never taken for students
    QVERIFY(m_tab->tuningPanel()->learnButton()->isEnabled());
    QCOMPARE(m_tab->task(QStringLiteral("class-collect")).progress, 0); // the program's digits are not the student's
    m_undo->undo();
    QVERIFY(m_tab->invitation()->isVisible());
}

void TestClassTab::stateComesBack()
{
    addHands();
    m_tab->setWrites(false);
    m_tab->setFilter({.wrongOnly = true, .label = 7, .writer = kFirstSimulated + 4});
    m_tab->capture()->setWriter(12);
    m_tab->capture()->setRandom(true);
    const QJsonObject state = m_tab->saveState();
    m_undo->clear();
    m_tab.reset();
    makeTab();
    m_tab->restoreState(state);
    QVERIFY(!m_tab->state().writes);
    QCOMPARE(m_tab->state().filter, (WallFilter{true, 7, kFirstSimulated + 4}));
    QCOMPARE(m_tab->capture()->writer(), 12);
    QVERIFY(m_tab->capture()->isRandom());
    QCOMPARE(m_tab->saveState(), state);
}

void TestClassTab::hostileStateIsHarmless()
{
    addHands();
    const QByteArray hostile = R"({"writes": 3, "wrong": "yes", "label": 99, "shown": -5, "writer": 1e300, "random": null})";
    m_tab->restoreState(QJsonDocument::fromJson(hostile).object());
    QCOMPARE(m_tab->state().filter, WallFilter());
    QCOMPARE(m_tab->capture()->writer(), 1);
    m_tab->restoreState({{QStringLiteral("shown"), 777}}); // a writer that is not here
    m_tab->grab();
    m_undo->undo();
    QVERIFY(m_tab->digits().isEmpty());
}

void TestClassTab::languageSwitchTakesEverything()
{
    addHands();
    FakeTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    QStringList left;
    for (auto* button : m_tab->findChildren<QPushButton*>())
        for (const QString& text : {button->text(), button->toolTip(), button->accessibleName()})
            if (!text.isEmpty() && !text.contains(u'‹'))
                left << text;
    for (auto* label : m_tab->findChildren<QLabel*>()) {
        const QString text = label->text();
        if (text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{3}"))) && !text.contains(u'‹'))
            left << text;
    }
    QCoreApplication::removeTranslator(&translator);
    left.removeAll(QString::number(0));
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'|')));
    QVERIFY(m_tab->tabName() == QStringLiteral("Our class"));
}

void TestClassTab::fitsInEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("writes");
    for (const QSize& size : {QSize(1324, 760), QSize(952, 760), QSize(1172, 576), QSize(830, 576), QSize(1804, 930)})
        for (const bool writes : {true, false})
            QTest::addRow("%dx%d %s", size.width(), size.height(), writes ? "write" : "test") << size << writes;
}

void TestClassTab::fitsInEverySize()
{
    QFETCH(QSize, size);
    QFETCH(bool, writes);
    addHands();
    m_tab->setWrites(writes);
    m_tab->resize(size);
    m_tab->setStageScale(size.width() > 1400 ? 1.2 : 1.0);
    QTest::qWait(0);
    m_tab->wall()->select(m_tab->digits().all()[5]->id);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    QCOMPARE(m_tab->wall()->verticalScrollBar()->maximum(), 0); // sixteen hands hang side by side
    for (auto* widget : m_tab->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != m_tab->window())
            continue;
        const QRect place(widget->mapTo(m_tab.get(), QPoint()), widget->size());
        QVERIFY2(m_tab->rect().contains(place) || widget->size().isEmpty(), widget->metaObject()->className());
        // Nothing is squeezed below what it needs.
        if (qobject_cast<QPushButton*>(widget) != nullptr)
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                qPrintable(QStringLiteral("%1: %2 < %3")
                               .arg(static_cast<QPushButton*>(widget)->text())
                               .arg(widget->width())
                               .arg(widget->minimumSizeHint().width())));
    }
}

void TestClassTab::everythingHasAName()
{
    addHands();
    QStringList nameless;
    for (QWidget* widget : m_tab->findChildren<QWidget*>()) {
        if (widget->window() != m_tab.get()) // the list of a combo box
            continue;
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    const ClassDigitPointer digit = m_tab->digits().all()[13];
    m_tab->wall()->select(digit->id);
    const QString said = QAccessible::queryAccessibleInterface(m_tab->wall())->text(QAccessible::Value);
    QVERIFY2(said.contains(QStringLiteral("Simulated hand S2, digit 3")), qPrintable(said));
}

// ---- learning

void TestClassTab::mixesEquallyManyOldPictures()
{
    TuningPlan plan = TuningPlan::of(simulatedHands());
    plan.train = generateDigits(5000, 1);
    plan.settings.copies = 4;
    plan.settings.mix = 1;
    QCOMPARE(plan.learn.count(), std::size_t(100));
    const Dataset pictures = tuningPictures(plan, 1);
    QCOMPARE(pictures.rows(), std::size_t(1000)); // 100 digits, 400 copies, 500 old ones
    std::array<int, 10> counts{};
    for (std::size_t row = 0; row < 500; ++row)
        ++counts[static_cast<std::size_t>(pictures.label(row))];
    for (int count : counts)
        QCOMPARE(count, 50);
    for (std::size_t row = 0; row < 100; ++row)
        QVERIFY(std::equal(plan.learn.all()[row]->pixels.begin(), plan.learn.all()[row]->pixels.end(),
            pictures.pixels().begin() + static_cast<std::ptrdiff_t>(row) * 784));
}

void TestClassTab::learningHelpsUnusualHandsOrSaysNot()
{
    addHands();
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    tune();
    QVERIFY(m_tab->tuningResult());
    const TuningResult& result = *m_tab->tuningResult();
    const ClassDigits leftOut = m_tab->digits().of(leftOutWriters(m_tab->digits()));
    // Before and after as they come out of plain loops.
    const auto count = [&leftOut](const DigitNetwork& network) {
        int right = 0;
        for (const ClassDigitPointer& digit : leftOut.all())
            right += independentAnswer(network, *digit) == digit->label;
        return right;
    };
    QCOMPARE(result.leftOutBefore, (ClassScore{count(trainedNetwork()), 60}));
    QCOMPARE(result.leftOutAfter, (ClassScore{count(result.network), 60}));
    QVERIFY2(result.leftOutAfter.right > result.leftOutBefore.right,
        qPrintable(QStringLiteral("%1 to %2").arg(result.leftOutBefore.right).arg(result.leftOutAfter.right)));
    qInfo("left out %d -> %d of 60, test %.4f -> %.4f, %.2f s", result.leftOutBefore.right, result.leftOutAfter.right,
        *result.testBefore, *result.testAfter, result.seconds);
    QVERIFY(*result.testAfter > *result.testBefore - 0.03); // it did not forget
    QVERIFY(m_tab->tuningPanel()->testLabel()->text().contains(QString::number(100.0 * *result.testAfter, 'f', 2)));
    QVERIFY(m_tab->tuningPanel()->shareLabel()->text().contains(
        QString::number(100.0 * result.leftOutAfter.share(), 'f', 1) + QStringLiteral(" %")));
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached[0][0].toString(), QStringLiteral("class-tune"));
    QVERIFY(m_tab->explanation().contains(QString::number(100.0 * result.leftOutAfter.share(), 'f', 1)));
}

void TestClassTab::nothingIsLearnedFromWritersLeftOut()
{
    // Other pictures of the writers who are left out change nothing of what is learned.
    const ClassDigits hands = simulatedHands(6);
    ClassDigits others;
    const auto left = leftOutWriters(hands);
    for (const ClassDigitPointer& digit : hands.all()) {
        ClassDigit changed = *digit;
        if (std::find(left.begin(), left.end(), digit->writer) != left.end())
            changed.strokes = strokesOf(digit->label, 1234);
        others = others.with(makeClassDigit(std::move(changed)));
    }
    std::vector<DigitNetwork> networks;
    for (const ClassDigits& digits : {hands, others}) {
        TuningPlan plan = TuningPlan::of(digits);
        plan.network = trainedNetwork();
        plan.train = generateDigits(500, 5);
        plan.device = parseDeviceChoice("host");
        plan.settings.epochs = 2;
        ClassTuning tuning;
        connect(&tuning, &ClassTuning::finished, this,
            [&networks](const TuningResult& result) { networks.push_back(result.network); });
        tuning.start(plan);
        QTRY_VERIFY_WITH_TIMEOUT(!tuning.isRunning(), kPatience);
    }
    QCOMPARE(networks.size(), std::size_t(2));
    QVERIFY(*networks[0].parameters == *networks[1].parameters);
    QVERIFY(!(*networks[0].parameters == *trainedNetwork().parameters));
}

void TestClassTab::resultOfLearningIsNotSqueezed()
{
    m_tab->resize(830, 576);
    addHands();
    m_tab->setWrites(false);
    m_tab->setTuningSettings({.epochs = 1});
    tune();
    QCoreApplication::sendPostedEvents();
    for (const QPushButton* button : m_tab->tuningPanel()->findChildren<QPushButton*>())
        if (button->isVisible())
            QVERIFY2(button->height() >= button->minimumSizeHint().height(), qPrintable(button->text()));
    for (const QLabel* label : m_tab->tuningPanel()->findChildren<QLabel*>())
        if (label->isVisible())
            QVERIFY2(label->height() >= label->fontMetrics().height(), qPrintable(label->text()));
}

void TestClassTab::throwAwayAndCancelKeepTheNetwork()
{
    addHands();
    QSignalSpy tuned(m_tab.get(), &ClassTab::tuned);
    const ClassScore before = m_tab->results().score(m_tab->digits());
    m_tab->setTuningSettings({.epochs = 100'000});
    QSignalSpy progressed(&m_tab->tuning(), &ClassTuning::progressed);
    m_tab->tuningPanel()->learnButton()->click();
    QVERIFY(progressed.wait(kPatience));
    QElapsedTimer timer;
    timer.start();
    m_tab->tuningPanel()->learnButton()->click(); // now "Cancel"
    QVERIFY(!m_tab->tuning().isRunning());
    QVERIFY(!m_tab->tuningResult());
    m_tab->setTuningSettings({.epochs = 2});
    tune(); // the cancelled run is out of the way soon
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_tab->tuningPanel()->discardButton()->isVisible());
    m_tab->tuningPanel()->discardButton()->click();
    QVERIFY(!m_tab->tuningResult());
    QCOMPARE(tuned.count(), 0);
    QCOMPARE(m_tab->results().score(m_tab->digits()), before);
}

void TestClassTab::usedNetworkCanGoBack()
{
    addHands();
    // As the page does: what is tuned reads.
    connect(m_tab.get(), &ClassTab::tuned, this, [this](const DigitNetwork& network) { m_tab->setNetwork(network); });
    QSignalSpy tuned(m_tab.get(), &ClassTab::tuned);
    const ClassScore before = m_tab->results().score(m_tab->digits());
    tune();
    const TuningResult result = *m_tab->tuningResult();
    m_tab->tuningPanel()->useButton()->click();
    QCOMPARE(tuned.count(), 1);
    waitForAnswers();
    QTRY_VERIFY(m_tab->results().score(m_tab->digits().of(leftOutWriters(m_tab->digits()))) == result.leftOutAfter);
    const auto network = tuned[0][0].value<DigitNetwork>();
    QVERIFY(network.steps > trainedNetwork().steps);
    QCOMPARE(network.testAccuracy, result.testAfter);
    QCOMPARE(DigitsData::displayName(network.dataName), QStringLiteral("generated digits and our class"));
    QCOMPARE(withClassName(network.dataName), network.dataName);
    QCOMPARE(withoutClassName(network.dataName), QString());
    m_tab->tuningPanel()->discardButton()->click(); // "Network before"
    QCOMPARE(tuned.count(), 2);
    QTRY_COMPARE(m_tab->results().score(m_tab->digits()), before);
    QVERIFY(!m_tab->tuningResult());
}

void TestClassTab::closesWhileTuning()
{
    addHands();
    m_tab->setTuningSettings({.epochs = 100'000});
    QSignalSpy progressed(&m_tab->tuning(), &ClassTuning::progressed);
    m_tab->tuningPanel()->learnButton()->click();
    QVERIFY(progressed.wait(kPatience));
    QElapsedTimer timer;
    timer.start();
    m_undo->clear();
    m_tab.reset();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    const ClassFileResult kept = readClassFile(classFilePath(m_context->dataFolder()));
    QCOMPARE(std::get<ClassFileContent>(kept).digits.count(), std::size_t(160));
}

QTEST_MAIN(TestClassTab)
#include "tst_class_tab.moc"
