// "Mistakes": the matrix is the backend's own count, the scores are counted again here, the wall is in order, the newest network
// wins.
#include "engine/compute/host/HostBackend.h"
#include "engine/data/DigitGenerator.h"
#include "engine/formats/MnistFolder.h"
#include "ui/AppContext.h"
#include "ui/controls/Card.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/AnswerView.h"
#include "ui/lessons/digits/ConfusionMatrix.h"
#include "ui/lessons/digits/MistakesTab.h"
#include "ui/views/DigitGrid.h"

#include <QAccessible>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr int kPatience = 60'000;

NetworkSpec spec(std::uint64_t seed)
{
    NetworkSpec network;
    network.inputs = 784;
    network.layers = {{24, Activation(ActivationType::Relu), 0.2}, {10, Activation(ActivationType::Softmax), 0.0}};
    network.loss = LossType::CrossEntropy;
    network.seed = seed;
    return network;
}

/// Random weights, but taken for a network that has learned: it makes mistakes of every kind.
DigitNetwork network(std::uint64_t seed)
{
    DigitNetwork made = untrainedNetwork(spec(seed));
    made.steps = 1;
    return made;
}

DigitsData pictures(std::size_t train, std::size_t test)
{
    DigitsData digits;
    digits.train = generateDigits(train, 1);
    digits.test = generateDigits(test, 2);
    return digits;
}

/// The same pictures with the network's own answers as labels.
Dataset withoutMistakes(const DigitPredictions& read)
{
    DatasetContent content;
    content.inputs = read.data.inputs();
    content.pixels.assign(read.data.pixels().begin(), read.data.pixels().end());
    content.labels.assign(read.answers.begin(), read.answers.end());
    content.classes = 10;
    content.imageShape = read.data.imageShape();
    return Dataset(std::move(content));
}

QString spokenBy(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Value);
}

} // namespace

class TestMistakesTab : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void matrixIsTheBackendsConfusion_data();
    void matrixIsTheBackendsConfusion();
    void accuracyIsTheDiagonal();
    void scoresByAnIndependentCount();
    void tableSortsTheWorstFirst();
    void galleryBeginsWithTheSurestMistake();
    void cellsRowsAndColumnsFilter();
    void filtersByKeyboardAndLists();
    void cellsSayCountsOrShares();
    void anotherPartOfTheData();
    void newestNetworkWins();
    void nothingIsReadWhileNobodyLooks();
    void selectionStaysWhileItLearns();
    void otherDataReplaceThePredictions();
    void saysWhatIsNotThereYet();
    void perfectNetworkHasNoMistakes();
    void fewPicturesAreEnough();
    void pairTask();
    void confidentTask();
    void untrainedNetworkCompletesNothing();
    void stateComesBackAndMayBeHostile();
    void wholeTestSetIsRead();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void everythingHasAName();

private:
    void waitForPredictions(DataPart part = DataPart::Test) { QTRY_VERIFY_WITH_TIMEOUT(m_predictor->isCurrent(part), kPatience); }
    void setNetwork(const DigitNetwork& network)
    {
        m_predictor->setNetwork(network);
        m_tab->setNetwork(network);
    }
    void setData(const DigitsData& digits)
    {
        m_predictor->setData(digits);
        m_tab->setData(digits);
    }
    DigitPredictionsPointer read() const { return m_predictor->predictions(m_tab->state().part); }
    QPoint cellPoint(int actual, int answer) const
    {
        const ConfusionGeometry& geometry = m_tab->matrix()->geometryOfCells();
        if (answer < 0)
            return geometry.rowHead(actual).center().toPoint();
        return (actual < 0 ? geometry.columnHead(answer) : geometry.cell(actual, answer)).center().toPoint();
    }
    void click(int actual, int answer) { QTest::mouseClick(m_tab->matrix(), Qt::LeftButton, {}, cellPoint(actual, answer)); }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<DigitPredictor> m_predictor;
    std::unique_ptr<MistakesTab> m_tab;
    DigitsData m_data;
};

void TestMistakesTab::init()
{
    m_context = std::make_unique<AppContext>();
    m_context->setDeviceChoice(parseDeviceChoice("host"));
    m_predictor = std::make_unique<DigitPredictor>(*m_context);
    m_tab = std::make_unique<MistakesTab>(*m_predictor, nullptr);
    m_data = pictures(700, 400);
    setData(m_data);
    setNetwork(network(5));
    m_tab->resize(1324, 760);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    waitForPredictions();
}

void TestMistakesTab::cleanup()
{
    m_tab.reset();
    m_predictor.reset();
    m_context.reset();
}

void TestMistakesTab::matrixIsTheBackendsConfusion_data()
{
    QTest::addColumn<QString>("device");
    QTest::newRow("host") << QStringLiteral("host");
    QTest::newRow("chosen by itself") << QStringLiteral("auto");
}

void TestMistakesTab::matrixIsTheBackendsConfusion()
{
    QFETCH(QString, device);
    m_context->setDeviceChoice(parseDeviceChoice(device.toStdString()));
    const DigitNetwork reader = network(11);
    setNetwork(reader);
    waitForPredictions();
    HostBackend backend;
    backend.initialise(*reader.spec, *reader.parameters);
    backend.bind(DataRole::Test, m_data.test);
    const Evaluation expected = backend.evaluate(DataRole::Test);
    for (int actual = 0; actual < 10; ++actual)
        for (int answer = 0; answer < 10; ++answer)
            QCOMPARE(m_tab->matrix()->confusion().at(actual, answer),
                qint64(expected.confusion[std::size_t(actual)][std::size_t(answer)]));
    QCOMPARE(m_tab->confusion().accuracy(), expected.accuracy);
    // The probabilities are those of the network, row by row.
    for (std::size_t row : {std::size_t(0), std::size_t(399)}) {
        const Reading one = readDigit(reader, m_data.test.pixels().subspan(row * 784, 784));
        for (std::size_t digit = 0; digit < 10; ++digit)
            QVERIFY(std::abs(read()->ofRow(row)[digit] - one.values.outputs()[digit]) < 1e-4);
    }
}

void TestMistakesTab::accuracyIsTheDiagonal()
{
    const Confusion& confusion = m_tab->confusion();
    qint64 diagonal = 0;
    qint64 all = 0;
    for (int actual = 0; actual < 10; ++actual) {
        for (int answer = 0; answer < 10; ++answer) {
            const QString text = m_tab->matrix()->cellText(actual, answer);
            const qint64 shown = text.isEmpty() ? 0 : text.toLongLong();
            all += shown;
            diagonal += actual == answer ? shown : 0;
        }
    }
    QCOMPARE(all, 400);
    QCOMPARE(confusion.right(), diagonal);
    const QString accuracy = QString::number(100.0 * double(diagonal) / 400.0, 'f', 2) + QStringLiteral(" %");
    QVERIFY2(m_tab->summaryLabel()->text().contains(accuracy), qPrintable(m_tab->summaryLabel()->text()));
    QVERIFY(m_tab->summaryLabel()->text().contains(QString::number(400 - diagonal)));
}

// True and false positives counted from the rows, not from the matrix.
void TestMistakesTab::scoresByAnIndependentCount()
{
    for (int digit = 0; digit < 10; ++digit) {
        double hits = 0;
        double called = 0;
        double real = 0;
        for (std::size_t row = 0; row < read()->rows(); ++row) {
            const bool isDigit = m_data.test.label(row) == digit;
            const bool isCalled = read()->answer(row) == digit;
            hits += isDigit && isCalled;
            called += isCalled;
            real += isDigit;
        }
        const auto value = [&](ScoreTable::Column column) { return m_tab->table()->value(digit, column); };
        QCOMPARE(value(ScoreTable::Column::Recall), hits / real);
        if (called == 0) {
            QVERIFY(std::isnan(value(ScoreTable::Column::Precision)));
        } else {
            QCOMPARE(value(ScoreTable::Column::Precision), hits / called);
            if (hits > 0) {
                const double precision = hits / called;
                const double recall = hits / real;
                QVERIFY(std::abs(value(ScoreTable::Column::F1) - 2 * precision * recall / (precision + recall)) < 1e-12);
            }
        }
    }
}

void TestMistakesTab::tableSortsTheWorstFirst()
{
    ScoreTable& table = *m_tab->table();
    const auto valuesInOrder = [&](ScoreTable::Column column) {
        std::vector<double> values;
        for (int digit : table.order())
            if (const double value = table.value(digit, column); std::isfinite(value))
                values.push_back(value);
        return values;
    };
    QVERIFY(std::ranges::is_sorted(valuesInOrder(ScoreTable::Column::F1)));
    QTest::mouseClick(&table, Qt::LeftButton, {}, table.headPlace(ScoreTable::Column::Recall).center().toPoint());
    QVERIFY(std::ranges::is_sorted(valuesInOrder(ScoreTable::Column::Recall)));
    QTest::mouseClick(&table, Qt::LeftButton, {}, table.headPlace(ScoreTable::Column::Recall).center().toPoint());
    QVERIFY(std::ranges::is_sorted(valuesInOrder(ScoreTable::Column::Recall), std::greater()));
    QVERIFY(m_tab->state().descending);
    QTest::keyClick(&table, Qt::Key_Left);
    QVERIFY(std::ranges::is_sorted(valuesInOrder(ScoreTable::Column::Precision)));
    // What is not defined is at the end, never first.
    for (std::size_t i = 1; i < 10; ++i)
        if (std::isnan(table.value(table.order()[i - 1], ScoreTable::Column::Precision)))
            QVERIFY(std::isnan(table.value(table.order()[i], ScoreTable::Column::Precision)));
    // A row chooses its digit.
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(m_tab->state().filter, (DigitFilter{table.order()[1], -1}));
    QVERIFY(spokenBy(&table).startsWith(QString::number(table.order()[1])));
}

void TestMistakesTab::galleryBeginsWithTheSurestMistake()
{
    const auto& rows = m_tab->gallery()->rows();
    QCOMPARE(qint64(rows.size()), m_tab->confusion().wrong());
    std::set<std::uint32_t> seen;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QVERIFY(seen.insert(rows[i]).second);
        QVERIFY(read()->answer(rows[i]) != m_data.test.label(rows[i]));
        if (i > 0)
            QVERIFY(read()->confidence(rows[i]) <= read()->confidence(rows[i - 1]));
    }
    QCOMPARE(m_tab->gallery()->currentRow(), qint64(rows.front()));
    const DigitCaption caption = m_tab->gallery()->caption(rows.front());
    QCOMPARE(caption.wrong, QString::number(read()->answer(rows.front())));
    QVERIFY(caption.before.startsWith(QString::number(m_data.test.label(rows.front()))));
    QVERIFY(spokenBy(m_tab->answerView()).contains(caption.wrong));
}

void TestMistakesTab::cellsRowsAndColumnsFilter()
{
    const auto cell = m_tab->confusion().mostConfused();
    QVERIFY(cell);
    click(cell->actual, cell->answer);
    QCOMPARE(m_tab->gallery()->count(), m_tab->confusion().at(cell->actual, cell->answer));
    for (std::uint32_t row : m_tab->gallery()->rows()) {
        QCOMPARE(m_data.test.label(row), cell->actual);
        QCOMPARE(read()->answer(row), cell->answer);
    }
    const QString count = QStringLiteral("%1 of %2 mistakes").arg(m_tab->gallery()->count()).arg(m_tab->confusion().wrong());
    QCOMPARE(m_tab->countLabel()->text(), count);
    click(cell->actual, cell->answer); // again: everything
    QVERIFY(m_tab->state().filter.isAll());
    QCOMPARE(m_tab->gallery()->count(), m_tab->confusion().wrong());

    click(cell->actual, -1);
    QCOMPARE(
        m_tab->gallery()->count(), m_tab->confusion().actual(cell->actual) - m_tab->confusion().at(cell->actual, cell->actual));
    click(-1, cell->answer);
    QCOMPARE(
        m_tab->gallery()->count(), m_tab->confusion().answered(cell->answer) - m_tab->confusion().at(cell->answer, cell->answer));

    // On the diagonal: what is right, the least sure first.
    int digit = 0;
    while (m_tab->confusion().at(digit, digit) < 2)
        QVERIFY(++digit < 10);
    click(digit, digit);
    const auto& rows = m_tab->gallery()->rows();
    QCOMPARE(qint64(rows.size()), m_tab->confusion().at(digit, digit));
    QVERIFY(read()->confidence(rows.front()) <= read()->confidence(rows.back()));
    QVERIFY(m_tab->gallery()->caption(rows.front()).wrong.isEmpty());
}

void TestMistakesTab::filtersByKeyboardAndLists()
{
    ConfusionMatrix& matrix = *m_tab->matrix();
    QTest::keyClick(&matrix, Qt::Key_Down);
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Right);
    QCOMPARE(matrix.cursor(), (DigitFilter{1, 2}));
    QVERIFY(m_tab->state().filter.isAll()); // looking about chooses nothing
    QTest::keyClick(&matrix, Qt::Key_Return);
    QCOMPARE(m_tab->state().filter, (DigitFilter{1, 2}));
    QTest::keyClick(&matrix, Qt::Key_Home); // the head of the row
    QTest::keyClick(&matrix, Qt::Key_Space);
    QCOMPARE(m_tab->state().filter, (DigitFilter{1, -1}));
    QCOMPARE(m_tab->actualChoice()->currentIndex(), 2);
    QTest::keyClick(&matrix, Qt::Key_Escape);
    QVERIFY(m_tab->state().filter.isAll());
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&matrix, Qt::Key_Up);
    QCOMPARE(matrix.cursor().actual, -1); // stays inside
    QVERIFY(!spokenBy(&matrix).isEmpty());

    QTest::keyClick(m_tab->answerChoice(), Qt::Key_Down); // from "any" to 0
    QCOMPARE(m_tab->state().filter, (DigitFilter{-1, 0}));
    QTest::keyClick(m_tab->actualChoice(), Qt::Key_End);
    QCOMPARE(m_tab->state().filter, (DigitFilter{9, 0}));
    QCOMPARE(matrix.filter(), (DigitFilter{9, 0}));
    QVERIFY(m_tab->allButton()->isEnabled());
    m_tab->allButton()->click();
    QVERIFY(m_tab->state().filter.isAll());
}

void TestMistakesTab::cellsSayCountsOrShares()
{
    ConfusionMatrix matrix;
    Confusion confusion;
    confusion.counts[4][4] = 1200;
    confusion.counts[4][9] = 300;
    matrix.setConfusion(confusion);
    QCOMPARE(matrix.cellText(4, 4), QStringLiteral("1,200"));
    QCOMPARE(matrix.cellText(4, 0), QString());
    QVERIFY2(matrix.spoken({4, 9}).contains(QStringLiteral("300 of 1,500")), qPrintable(matrix.spoken({4, 9})));
    QVERIFY(matrix.spoken({4, 9}).contains(QStringLiteral("20.0 %")));
    matrix.setShares(true);
    QCOMPARE(matrix.cellText(4, 9), QStringLiteral("20.0"));
    QCOMPARE(matrix.cellText(4, 4), QStringLiteral("80.0"));
    QCOMPARE(matrix.cellText(5, 5), QString()); // no picture: no division
    // Something is not nothing, and nearly all is not all.
    confusion.counts[4][4] = 5999;
    confusion.counts[4][9] = 1;
    confusion.counts[7][7] = 10;
    matrix.setConfusion(confusion);
    QCOMPARE(matrix.cellText(4, 9), QStringLiteral("<0.1"));
    QCOMPARE(matrix.cellText(4, 4), QStringLiteral(">99.9"));
    QCOMPARE(matrix.cellText(7, 7), QStringLiteral("100.0"));
}

void TestMistakesTab::anotherPartOfTheData()
{
    m_tab->partChoice()->setCurrentIndex(1);
    waitForPredictions(DataPart::Training);
    QTRY_COMPARE(m_tab->confusion().total(), 700);
    QVERIFY(m_tab->noteLabel()->text().contains(QStringLiteral("has learned from these")));
    m_tab->partChoice()->setCurrentIndex(0);
    QCOMPARE(m_tab->confusion().total(), 400); // kept, not computed anew
}

void TestMistakesTab::newestNetworkWins()
{
    const int before = m_predictor->startedCount();
    DigitNetwork last;
    for (std::uint64_t seed = 20; seed < 60; ++seed) {
        last = network(seed);
        setNetwork(last);
        QCoreApplication::processEvents();
    }
    waitForPredictions();
    QCOMPARE(read()->parameters, last.parameters);
    HostBackend backend;
    backend.initialise(*last.spec, *last.parameters);
    backend.bind(DataRole::Test, m_data.test);
    QCOMPARE(m_tab->confusion().accuracy(), backend.evaluate(DataRole::Test).accuracy);
    // Forty networks, but few readings: one at a time, and some time apart.
    QVERIFY2(m_predictor->startedCount() - before < 20, qPrintable(QString::number(m_predictor->startedCount() - before)));
}

void TestMistakesTab::nothingIsReadWhileNobodyLooks()
{
    m_tab->hide();
    const int before = m_predictor->startedCount();
    setNetwork(network(70));
    setData(pictures(50, 30));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(m_predictor->startedCount(), before);
    m_tab->show();
    waitForPredictions();
    QCOMPARE(m_predictor->startedCount(), before + 1);
    QCOMPARE(m_tab->confusion().total(), 30);
}

void TestMistakesTab::selectionStaysWhileItLearns()
{
    const std::uint32_t row = m_tab->gallery()->rows()[3];
    QVERIFY(m_tab->gallery()->selectRow(row));
    // Nearly the same network: the picture is still a mistake.
    DigitNetwork next = network(5);
    Parameters moved = *next.parameters;
    moved.values()[0] += 1e-6;
    next.parameters = std::make_shared<const Parameters>(moved);
    setNetwork(next);
    waitForPredictions();
    QCOMPARE(m_tab->gallery()->currentRow(), qint64(row));
}

void TestMistakesTab::otherDataReplaceThePredictions()
{
    const DigitsData other = pictures(60, 40);
    setData(other);
    QVERIFY(!read()); // nothing of the old data is left
    QCOMPARE(m_tab->gallery()->count(), 0);
    waitForPredictions();
    QCOMPARE(m_tab->confusion().total(), 40);
    QVERIFY(m_tab->gallery()->data().pixels().data() == other.test.pixels().data());
}

void TestMistakesTab::saysWhatIsNotThereYet()
{
    AppContext context;
    DigitPredictor predictor(context);
    MistakesTab tab(predictor, nullptr);
    tab.resize(1324, 760);
    tab.show();
    QVERIFY(tab.summaryLabel()->text().contains(QStringLiteral("are being read")));
    QVERIFY(!tab.whyButton()->isEnabled());
    QVERIFY(!tab.grab().isNull());
    QVERIFY(!tab.explanation().isEmpty());
    for (int digit = 0; digit < 10; ++digit)
        QVERIFY(std::isnan(tab.table()->value(digit, ScoreTable::Column::F1)));

    DigitNetwork untrained = untrainedNetwork(spec(1));
    setNetwork(untrained);
    QVERIFY(m_tab->noteLabel()->text().contains(QStringLiteral("chance")));
    DigitNetwork elsewhere = network(1);
    elsewhere.dataName = QStringLiteral("MNIST");
    setNetwork(elsewhere);
    QVERIFY(m_tab->noteLabel()->text().contains(QStringLiteral("MNIST")));
}

void TestMistakesTab::perfectNetworkHasNoMistakes()
{
    DigitsData digits = m_data;
    digits.test = withoutMistakes(*read());
    setData(digits);
    waitForPredictions();
    QCOMPARE(m_tab->confusion().wrong(), 0);
    QCOMPARE(m_tab->confusion().accuracy(), 1.0);
    QVERIFY(m_tab->gallery()->emptyText().contains(QStringLiteral("No mistakes")));
    QVERIFY(!m_tab->whyButton()->isEnabled());
    QVERIFY(!m_tab->confusion().mostConfused());
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    click(4, 9);
    QCOMPARE(reached.count(), 0);
    QVERIFY(!m_tab->grab().isNull());
}

void TestMistakesTab::fewPicturesAreEnough()
{
    setData(pictures(3, 2));
    waitForPredictions();
    QCOMPARE(m_tab->confusion().total(), 2);
    QVERIFY(std::isnan(m_tab->confusion().recall(9))); // no nine among two pictures
    QVERIFY(!m_tab->grab().isNull());
    QVERIFY(!m_tab->explanation().contains(QStringLiteral("NaN")));
}

void TestMistakesTab::pairTask()
{
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    const auto most = m_tab->confusion().mostConfused();
    for (int answer = 0; answer < 10; ++answer) {
        if (answer != most->actual && m_tab->confusion().at(most->actual, answer) < m_tab->confusion().largestWrong()) {
            click(most->actual, answer);
            break;
        }
    }
    click(most->actual, most->actual); // the diagonal is no mistake
    QCOMPARE(reached.count(), 0);
    click(most->actual, most->answer);
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached[0][0].toString(), QStringLiteral("mistakes-pair"));
    QVERIFY(m_tab->taskIds().contains(QStringLiteral("mistakes-pair")));
}

void TestMistakesTab::confidentTask()
{
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    QSignalSpy wanted(m_tab.get(), &DigitsTab::explanationWanted);
    QTest::keyClick(m_tab->gallery(), Qt::Key_Right);
    m_tab->whyButton()->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(reached.count(), 0); // the second one
    QTest::keyClick(m_tab->gallery(), Qt::Key_Home);
    QTest::keyClick(m_tab->gallery(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached[0][0].toString(), QStringLiteral("mistakes-confident"));
    const std::uint32_t row = picturesOf(*read(), {}).front();
    const auto pixels = m_data.test.pixels().subspan(row * 784, 784);
    QCOMPARE(wanted[1][0].toByteArray(), QByteArray(reinterpret_cast<const char*>(pixels.data()), 784));
    QCOMPARE(wanted[1][1].toInt(), m_data.test.label(row));
}

void TestMistakesTab::untrainedNetworkCompletesNothing()
{
    setNetwork(untrainedNetwork(spec(5)));
    waitForPredictions();
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    const auto most = m_tab->confusion().mostConfused();
    click(most->actual, most->answer);
    m_tab->allButton()->click();
    m_tab->whyButton()->click();
    QCOMPARE(reached.count(), 0);
}

void TestMistakesTab::stateComesBackAndMayBeHostile()
{
    click(3, 5);
    m_tab->partChoice()->setCurrentIndex(1);
    m_tab->table()->setFocus();
    QTest::keyClick(m_tab->table(), Qt::Key_Left);
    const MistakesState before = m_tab->state();
    const QJsonObject saved = QJsonDocument::fromJson(QJsonDocument(m_tab->saveState()).toJson()).object();
    MistakesTab other(*m_predictor, nullptr);
    other.restoreState(saved);
    QVERIFY(other.state() == before);
    QCOMPARE(other.matrix()->filter(), (DigitFilter{3, 5}));

    const QByteArray hostile = R"({"part": 7, "actual": 1e99, "answer": -40, "shares": "yes", "column": -3, "descending": [],
        "table": {"a": 1}})";
    other.restoreState(QJsonDocument::fromJson(hostile).object());
    QVERIFY(other.state() == MistakesState());
    QVERIFY(other.state().filter.isAll());
}

// As many pictures as MNIST's test set has; where the machine has MNIST, that set with the ready-made network.
void TestMistakesTab::wholeTestSetIsRead()
{
    DigitsData digits = pictures(100, 10'000);
    DigitNetwork reader = network(3);
    const QString folder = qEnvironmentVariable("CHALKNET_MNIST");
    if (!folder.isEmpty()) {
        const MnistData mnist = readMnist(folder.toStdString());
        digits.train = mnist.train;
        digits.test = mnist.test;
        reader = *loadDigitNetwork(readyMadeModelPath());
    }
    HostBackend backend;
    backend.initialise(*reader.spec, *reader.parameters);
    backend.bind(DataRole::Test, digits.test);
    const auto expected = std::llround(backend.evaluate(DataRole::Test).accuracy * 10'000);
    for (const char* device : {"host", "auto"}) {
        m_context->setDeviceChoice(parseDeviceChoice(device));
        setData(digits);
        setNetwork(reader);
        waitForPredictions();
        QCOMPARE(m_tab->confusion().total(), 10'000);
        QVERIFY(std::abs(m_tab->confusion().right() - expected) <= 2); // single precision may decide a tie the other way
        if (!folder.isEmpty())
            QCOMPARE(m_tab->confusion().right(), 9923);
    }
    // The wall has every mistake, the least sure one at its end.
    const std::vector<std::uint32_t> mistakes = picturesOf(*read(), {});
    QCOMPARE(static_cast<qint64>(mistakes.size()), m_tab->confusion().wrong());
    QCOMPARE(static_cast<std::size_t>(m_tab->gallery()->count()), mistakes.size());
    QTest::keyClick(m_tab->gallery(), Qt::Key_End);
    QCOMPARE(m_tab->gallery()->currentRow(), static_cast<qint64>(mistakes.back()));
    for (std::uint32_t row : mistakes)
        QVERIFY(read()->confidence(row) >= read()->confidence(mistakes.back()));
}

void TestMistakesTab::nothingOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("reference") << QSize(1324, 760) << 1.0;
    QTest::newRow("beside the explanation") << QSize(952, 760) << 1.0;
    QTest::newRow("small") << QSize(1172, 580) << 0.85;
    QTest::newRow("small, beside the explanation") << QSize(852, 580) << 0.85;
    QTest::newRow("large") << QSize(2300, 1250) << 1.6;
}

void TestMistakesTab::nothingOverlaps()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    for (bool table : {false, true}) {
        m_tab->restoreState({{QStringLiteral("table"), table}});
        m_tab->resize(size);
        m_tab->setStageScale(scale);
        QCoreApplication::processEvents();
        std::vector<QRect> cards;
        for (const Card* card : m_tab->findChildren<Card*>()) {
            if (!card->isVisible())
                continue;
            QVERIFY(m_tab->rect().contains(card->geometry()));
            for (const QRect& other : cards)
                QVERIFY(!other.intersects(card->geometry()));
            cards.push_back(card->geometry());
            // A header or filter that has less room than it needs would be clipped.
            QVERIFY2(card->minimumSizeHint().width() <= card->width(),
                qPrintable(
                    QStringLiteral("%1: %2 > %3").arg(card->title()).arg(card->minimumSizeHint().width()).arg(card->width())));
        }
        const bool isNarrow = size.width() < 1000;
        QCOMPARE(m_tab->matrix()->isVisible(), !(isNarrow && table));
        QCOMPARE(m_tab->table()->isVisible(), !isNarrow || table);
        if (m_tab->matrix()->isVisible()) {
            const ConfusionGeometry& geometry = m_tab->matrix()->geometryOfCells();
            const QRectF whole(m_tab->matrix()->rect());
            for (const QRectF& place : {geometry.grid(), geometry.rowHead(9), geometry.columnHead(0), geometry.legend(),
                     geometry.answerTitle(), geometry.actualTitle()})
                QVERIFY(whole.adjusted(-1, -1, 1, 1).contains(place));
            QVERIFY2(geometry.side() >= 34, qPrintable(QString::number(geometry.side()))); // room for "1,135"
        }
    }
}

void TestMistakesTab::everythingHasAName()
{
    QStringList nameless;
    for (QWidget* widget : m_tab->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    QCOMPARE(QAccessible::queryAccessibleInterface(m_tab->matrix())->role(), QAccessible::Table);
}

QTEST_MAIN(TestMistakesTab)
#include "tst_mistakes_tab.moc"
