// Configuration files: round trips, defaults, and one clear sentence for every mistake.
#include "engine/base/Problem.h"
#include "engine/formats/ConfigFile.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <limits>

using namespace chalknet;

namespace {

Problem configProblemOf(const std::string& json)
{
    try {
        (void)parseConfig(json, "c.json");
    } catch (const Error& error) {
        return error.problem();
    }
    return {};
}

} // namespace

class TestConfigFile : public QObject {
    Q_OBJECT

private slots:
    void configsComeBack();
    void schedulesComeBack();
    void configFiles();
    void refusesBadConfigs_data();
    void refusesBadConfigs();
};

void TestConfigFile::configsComeBack()
{
    for (const OptimizerType type : kAllOptimizers) {
        TrainingConfig config;
        config.optimizer = defaultOptimizer(type);
        config.optimizer.learningRate = 0.1 + 0.2;
        config.batchSize = 64;
        config.epochs = 0;
        config.shuffle = false;
        config.seed = std::numeric_limits<std::uint64_t>::max();
        config.l1 = 1e-9;
        const TrainingConfig again = parseConfig(configText(config), "c.json");
        QVERIFY2(again == config, configText(config).c_str());
    }
    QVERIFY(parseConfig("{}", "c.json") == TrainingConfig());
    const TrainingConfig adam = parseConfig(R"({"optimizer": {"type": "adam", "beta1": 0.8}})", "c.json");
    QCOMPARE(adam.optimizer.beta1, 0.8);
    QCOMPARE(adam.optimizer.learningRate, defaultOptimizer(OptimizerType::Adam).learningRate);
}

void TestConfigFile::schedulesComeBack()
{
    for (const ScheduleType type : kAllSchedules) {
        TrainingConfig config;
        config.schedule = {type, 0.1 + 0.2, 123};
        const TrainingConfig again = parseConfig(configText(config), "c.json");
        QVERIFY2(again == config, configText(config).c_str());
    }
    QVERIFY(configText(TrainingConfig()).find("schedule") == std::string::npos); // files of old stay as they are
    // A factor that waits behind a constant rate is kept, too, to the last bit.
    TrainingConfig waiting;
    waiting.schedule = {ScheduleType::Constant, std::nextafter(0.3, 1.0), 7};
    QCOMPARE(parseConfig(configText(waiting), "c.json").schedule.factor, waiting.schedule.factor);
    QVERIFY(parseConfig(configText(waiting), "c.json") == waiting);
    const TrainingConfig named = parseConfig(R"({"schedule": {"type": "cosine"}})", "c.json");
    QVERIFY(named.schedule.type == ScheduleType::Cosine);
    QCOMPARE(named.schedule.epochs, LearningRateSchedule().epochs);
}

void TestConfigFile::configFiles()
{
    QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "settings.json";
    TrainingConfig config;
    config.optimizer = defaultOptimizer(OptimizerType::Rmsprop);
    config.epochs = 77;
    writeConfig(path, config);
    QVERIFY(readConfig(path) == config);
    QVERIFY_EXCEPTION_THROWN((void)readConfig(path.string() + "x"), Error);
}

void TestConfigFile::refusesBadConfigs_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("unknown optimiser") << R"({"optimizer": {"type": "adamax"}})" << ProblemCode::JsonUnknownName << "rmsprop";
    QTest::newRow("misspelt") << R"({"optimizer": {"type": "adam", "lr": 0.1}})" << ProblemCode::JsonUnknownField
                              << "/optimizer/lr";
    QTest::newRow("misspelt at the top") << R"({"batchsize": 3})" << ProblemCode::JsonUnknownField << "batch_size";
    QTest::newRow("negative rate") << R"({"optimizer": {"type": "sgd", "learning_rate": -1}})" << ProblemCode::JsonOutOfRange
                                   << "/optimizer/learning_rate";
    QTest::newRow("zero batch") << R"({"batch_size": 0})" << ProblemCode::JsonOutOfRange << "/batch_size";
    QTest::newRow("huge batch") << R"({"batch_size": 1e18})" << ProblemCode::JsonOutOfRange << "65536";
    QTest::newRow("epochs") << R"({"epochs": 2000000})" << ProblemCode::JsonOutOfRange << "/epochs";
    QTest::newRow("text for number") << R"({"l2": "0.1"})" << ProblemCode::JsonWrongType << "/l2";
    QTest::newRow("unknown schedule") << R"({"schedule": {"type": "linear"}})" << ProblemCode::JsonUnknownName << "warm-up";
    QTest::newRow("schedule without type") << R"({"schedule": {"factor": 0.5}})" << ProblemCode::JsonMissingField << "type";
    QTest::newRow("schedule misspelt") << R"({"schedule": {"type": "step", "every": 3}})" << ProblemCode::JsonUnknownField
                                       << "/schedule/every";
    QTest::newRow("schedule factor") << R"({"schedule": {"type": "step", "factor": 1.5}})" << ProblemCode::JsonOutOfRange
                                     << "/schedule/factor";
    QTest::newRow("schedule factor 0") << R"({"schedule": {"type": "step", "factor": 0}})" << ProblemCode::JsonOutOfRange
                                       << "/schedule/factor";
    QTest::newRow("schedule epochs") << R"({"schedule": {"type": "step", "epochs": 0}})" << ProblemCode::JsonOutOfRange
                                     << "/schedule/epochs";
    QTest::newRow("schedule text") << R"({"schedule": "step"})" << ProblemCode::JsonWrongType << "/schedule";
    QTest::newRow("shuffle 1") << R"({"shuffle": 1})" << ProblemCode::JsonWrongType << "true or false";
    QTest::newRow("array") << R"([1])" << ProblemCode::JsonWrongType << "the file";
    QTest::newRow("many values") << ("[" + QString("1,").repeated(2000) + "1]") << ProblemCode::JsonTooManyValues << "c.json";
}

void TestConfigFile::refusesBadConfigs()
{
    QFETCH(QString, json);
    QFETCH(ProblemCode, code);
    QFETCH(QString, mentions);
    const Problem problem = configProblemOf(json.toStdString());
    const QString sentence = QString::fromStdString(describe(problem));
    QVERIFY2(problem.code == code, qPrintable(sentence));
    QVERIFY2(sentence.contains(mentions) && sentence.contains("c.json"), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_config_file.moc"
