// Project files: nothing is lost on the way to a file and back, and no file can do harm.
#include "ui/lessons/lab/LabProject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr int kProjects = 150;

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_random(static_cast<quint32>(seed))
    {
    }
    int below(int count) { return m_random.bounded(count); }
    double number() { return m_random.generateDouble(); }
    /// Many digits, of any size, and now and then one at the edge of what a double holds.
    double wild()
    {
        switch (below(12)) {
        case 0: return -0.0;
        case 1: return std::numeric_limits<double>::denorm_min();
        case 2: return -1.7976931348623157e308;
        case 3: return 0.1;
        default: return (number() - 0.5) * std::pow(10.0, below(20) - 10);
        }
    }

private:
    QRandomGenerator m_random;
};

LabDocument randomDocument(Dice& dice)
{
    LabDocument document = defaultLabDocument();
    const auto names = labDataNames();
    document.data.name = std::string(names[static_cast<std::size_t>(dice.below(static_cast<int>(names.size())))]);
    document.data.noise = dice.number() * kLargestNoise;
    document.data.seed = static_cast<std::uint64_t>(dice.below(1'000'000));
    document.data.trainShare = kSmallestTrainShare + dice.number() * (kLargestTrainShare - kSmallestTrainShare);
    setHiddenLayers(document.spec, dice.below(kMostHiddenLayers + 1));
    const auto hidden = labHiddenActivations();
    for (std::size_t layer = 0; layer + 1 < document.spec.layers.size(); ++layer) {
        LayerSpec& spec = document.spec.layers[layer];
        spec.units = 1 + dice.below(kMostLabUnits);
        spec.activation = Activation(hidden[static_cast<std::size_t>(dice.below(static_cast<int>(hidden.size())))]);
    }
    setHiddenDropout(document.spec, dice.number() * 0.8);
    const auto outputs = labOutputActivations(document.spec.outputs());
    setOutputActivation(document.spec, outputs[static_cast<std::size_t>(dice.below(static_cast<int>(outputs.size())))]);
    setOutputsForData(document.spec, document.data);
    document.spec.seed = static_cast<std::uint64_t>(dice.below(1'000'000'000));
    document.config.optimizer = defaultOptimizer(kAllOptimizers[static_cast<std::size_t>(dice.below(7))]);
    document.config.optimizer.learningRate = 1e-6 + dice.number();
    document.config.batchSize = static_cast<std::size_t>(1 + dice.below(500));
    document.config.l1 = dice.number() * 0.1;
    document.config.l2 = dice.number() * 0.1;
    document.config.shuffle = dice.below(2) == 0;
    document.config.seed = document.spec.seed;
    document.config.schedule = {kAllSchedules[static_cast<std::size_t>(dice.below(5))], 0.01 + dice.number() * 0.9, 1 + dice.below(99)};
    if (document.config.schedule.isConstant())
        document.config.schedule = {}; // a constant rate has neither factor nor epochs
    return document;
}

LabRuns randomRuns(Dice& dice, const LabDocument& last)
{
    LabRuns runs;
    const int count = 1 + dice.below(3);
    for (int run = 0; run < count; ++run) {
        runs.begin(run + 1 == count ? last : randomDocument(dice));
        const int moments = dice.below(60);
        for (int i = 0; i < moments; ++i) {
            Snapshot snapshot;
            snapshot.position = {static_cast<std::uint64_t>(i * 7), static_cast<std::uint64_t>(i), 0, 70};
            snapshot.train.loss = dice.number();
            snapshot.train.accuracy = dice.number();
            if (dice.below(2) == 0)
                snapshot.test = Evaluation{};
            runs.add(snapshot);
        }
        runs.setVisible(run + 1, dice.below(2) == 0);
    }
    return runs;
}

Worksheet randomWorksheet(Dice& dice)
{
    Worksheet worksheet;
    if (dice.below(3) == 0)
        return worksheet;
    worksheet.title = {QStringLiteral("제목 \"따옴표\""), QStringLiteral("A title \\ with\nall sorts € 🎓")};
    worksheet.task.en = QStringLiteral("Solve it with %1 units.").arg(dice.below(9));
    for (ControlAccess& access : worksheet.access)
        access = static_cast<ControlAccess>(dice.below(3));
    worksheet.goal = {dice.number(), dice.number(), dice.below(20), dice.below(5)};
    return worksheet;
}

LabProject randomProject(std::uint64_t seed)
{
    Dice dice(seed);
    LabProject project;
    project.document = randomDocument(dice);
    project.runs = randomRuns(dice, project.document);
    project.worksheet = randomWorksheet(dice);
    if (dice.below(4) > 0) {
        project.parameters = Parameters(project.document.spec);
        for (double& value : project.parameters.values())
            value = dice.wild();
        const auto rows = static_cast<std::size_t>(10 + dice.below(500));
        project.position = {static_cast<std::uint64_t>(dice.below(1'000'000)), static_cast<std::uint64_t>(dice.below(10'000)),
            static_cast<std::size_t>(dice.below(static_cast<int>(rows))), rows};
    }
    project.view = {{QStringLiteral("mode"), dice.below(3)}, {QStringLiteral("test_points"), dice.below(2) == 0}};
    return project;
}

/// Bit for bit: −0 is not 0.
bool sameBits(std::span<const double> a, std::span<const double> b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size_bytes()) == 0;
}

QByteArray replaced(QByteArray bytes, const char* before, const char* after)
{
    const qsizetype count = bytes.count(before);
    bytes.replace(before, after);
    return count > 0 ? bytes : QByteArray();
}

QByteArray plainProject()
{
    LabProject project;
    project.document = defaultLabDocument();
    project.parameters = initialParameters(project.document.spec);
    project.runs.begin(project.document);
    return projectBytes(project);
}

} // namespace

class TestProjectFile : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLost();
    void aNetworkAtItsStartNeedsNoWeights();
    void theModelIsAModelFile();
    void badFilesAreRefusedWithOneSentence_data();
    void badFilesAreRefusedWithOneSentence();
    void noCutFileIsTakenForAWholeOne();
    void noChangedByteDoesHarm();
};

void TestProjectFile::nothingIsLost()
{
    for (int seed = 1; seed <= kProjects; ++seed) {
        const LabProject project = randomProject(static_cast<std::uint64_t>(seed));
        const QByteArray bytes = projectBytes(project);
        const auto result = readProject(bytes, QStringLiteral("a.chalknet"));
        QVERIFY2(std::holds_alternative<LabProject>(result), qPrintable(std::get_if<QString>(&result) ? *std::get_if<QString>(&result) : QString()));
        const LabProject& read = std::get<LabProject>(result);
        QVERIFY(read.document == project.document);
        QVERIFY(sameBits(read.parameters.values(), project.parameters.values()));
        QVERIFY(read.position == project.position);
        QVERIFY(read.worksheet == project.worksheet);
        QCOMPARE(read.view, project.view);
        QCOMPARE(read.runs.all().size(), project.runs.all().size());
        QCOMPARE(labRunsToJson(read.runs), labRunsToJson(project.runs));
        QCOMPARE(projectBytes(read), bytes);
    }
}

void TestProjectFile::aNetworkAtItsStartNeedsNoWeights()
{
    LabProject project;
    project.document = defaultLabDocument();
    const QByteArray bytes = projectBytes(project);
    QVERIFY(!bytes.contains("weights"));
    QVERIFY(!std::get<LabProject>(readProject(bytes, QStringLiteral("a"))).hasParameters());
}

void TestProjectFile::theModelIsAModelFile()
{
    const QJsonObject model = QJsonDocument::fromJson(plainProject()).object().value(QStringLiteral("model")).toObject();
    QCOMPARE(model.value(QStringLiteral("format")).toString(), QStringLiteral("chalknet-model"));
    QCOMPARE(model.value(QStringLiteral("layers")).toArray().size(), 3);
}

void TestProjectFile::badFilesAreRefusedWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    const QByteArray good = plainProject();
    const auto row = [](const char* name, const QByteArray& bytes, const char* part) {
        QTest::newRow(name) << bytes << QString::fromUtf8(part);
    };
    row("empty", {}, "no Chalknet project");
    row("a picture", QByteArray("\x89PNG\r\n"), "no Chalknet project");
    row("broken", QByteArray("{\"format\": chalk}"), "line 1");
    row("another format", replaced(good, "chalknet-project", "chalknet-model"), "no Chalknet project");
    row("a newer version", replaced(good, "\"version\": 1,\n\"document\"", "\"version\": 2,\n\"document\""), "newer");
    row("unknown data", replaced(good, "\"name\":\"moons\"", "\"name\":\"stars\""), "/document/data/name");
    row("too much noise", replaced(good, "\"noise\":0.1", "\"noise\":99"), "/document/data/noise");
    row("units that differ", replaced(good, "\"units\": 6", "\"units\": 5"), "/model");
    row("an unknown optimiser", replaced(good, "\"type\": \"adam\"", "\"type\": \"magic\""), "/training");
    row("a position out of the epoch", replaced(good, "\"row_in_epoch\":0", "\"row_in_epoch\":999"), "/position/row_in_epoch");
    row("deep", "{\"a\":" + QByteArray(100'000, '['), "deep");
    row("no network", replaced(good, "\"model\"", "\"mobel\""), "/model");
}

void TestProjectFile::badFilesAreRefusedWithOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const auto result = readProject(bytes, QStringLiteral("class.chalknet"));
    QVERIFY(std::holds_alternative<QString>(result));
    const QString sentence = std::get<QString>(result);
    QVERIFY2(sentence.contains(QStringLiteral("class.chalknet")), qPrintable(sentence));
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!sentence.contains(u'\n'));
}

void TestProjectFile::noCutFileIsTakenForAWholeOne()
{
    const QByteArray good = plainProject();
    for (qsizetype length = 0; length + 2 < good.size(); length += 7)
        QVERIFY(std::holds_alternative<QString>(readProject(good.left(length), QStringLiteral("a"))));
}

void TestProjectFile::noChangedByteDoesHarm()
{
    const QByteArray good = plainProject();
    QRandomGenerator random(7);
    for (int i = 0; i < 1500; ++i) {
        QByteArray bad = good;
        bad[random.bounded(static_cast<int>(bad.size()))] = static_cast<char>(random.bounded(256));
        const auto result = readProject(bad, QStringLiteral("a"));
        if (const auto* project = std::get_if<LabProject>(&result)) {
            QVERIFY(validate(project->document.spec).empty());
            QVERIFY(std::holds_alternative<LabProject>(readProject(projectBytes(*project), QStringLiteral("a"))));
        }
    }
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
