// chalknet-cli train: what it prints, what it keeps, and how it stops.
#include "CliRunner.h"

#include "engine/formats/ModelFile.h"

#include <cmath>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace {

std::filesystem::path nativePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

// One line of `train --json` must have exactly these fields.
const QStringList kEpochFields{QStringLiteral("device"), QStringLiteral("epoch"), QStringLiteral("seconds"),
    QStringLiteral("test_accuracy"), QStringLiteral("test_loss"), QStringLiteral("train_accuracy"), QStringLiteral("train_loss")};

// Output without the times, which differ from run to run.
QList<QJsonObject> withoutSeconds(QList<QJsonObject> objects)
{
    for (QJsonObject& object : objects)
        object.remove(QLatin1String("seconds"));
    return objects;
}

} // namespace

class TestCliTrain : public QObject {
    Q_OBJECT

private slots:
    void trainPrintsOneObjectPerEpoch();
    void trainPrintsATable();
    void regressionHasNoAccuracy();
    void xorIsSolved_data();
    void xorIsSolved();
    void goldenRunIsReproduced_data();
    void goldenRunIsReproduced();
    void sameSeedSameBytes();
    void trainingCanBeResumed();
    void configFileAndOptionsCombine();
    void layersMayNameTheirActivation();
    void lossAndOutputFollowFromTheData_data();
    void lossAndOutputFollowFromTheData();
    void testDataAreChosen();
    void logIsATable();
    void validationIsReportedOnlyIfThereIsAny();
    void copiesAreMadeOfLearningRowsOnly();
    void stopsEarlyAndKeepsTheBest();
    void keepsTheBestOfAllEpochs();
    void scheduleChangesTheLearningRate();
    void badStopsAndSchedulesAreRefused_data();
    void badStopsAndSchedulesAreRefused();
    void divergenceKeepsTheLastGoodNumbers();
#ifdef Q_OS_UNIX
    void interruptKeepsWhatWasLearned();
    void secondInterruptEndsAtOnce();
#endif

private:
    CliRunner m_cli;
};

void TestCliTrain::trainPrintsOneObjectPerEpoch()
{
    const CliResult result = m_cli.run(QStringLiteral("train --data moons --layers 2,4,1 --epochs 3 --json --device host"));
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.isEmpty(), result.err); // no progress bar where there is no terminal
    const QList<QJsonObject> epochs = result.objects();
    QCOMPARE(epochs.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(epochs[i].keys(), kEpochFields);
        QCOMPARE(epochs[i][QLatin1String("epoch")], QJsonValue(i + 1));
        QVERIFY(epochs[i][QLatin1String("train_loss")].toDouble() > 0.0);
        QVERIFY(epochs[i][QLatin1String("test_loss")].toDouble() > 0.0);
        const double accuracy = epochs[i][QLatin1String("test_accuracy")].toDouble(-1.0);
        QVERIFY(accuracy >= 0.0 && accuracy <= 1.0);
        QVERIFY(epochs[i][QLatin1String("seconds")].toDouble() > 0.0);
    }
    QVERIFY(epochs[2][QLatin1String("train_loss")].toDouble() < epochs[0][QLatin1String("train_loss")].toDouble());
}

void TestCliTrain::trainPrintsATable()
{
    const CliResult result = m_cli.run(QStringLiteral("train --data moons --layers 2,4,1 --epochs 2 --device host"));
    QCOMPARE(result.exitCode, 0);
    const QList<QByteArray> lines = result.outLines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].contains("2-4-1") && lines[0].contains("Host"));
    QVERIFY(lines[1].contains("train loss"));
    QVERIFY(lines[3].trimmed().startsWith("2 "));
    QVERIFY(lines[3].contains(" %"));
}

void TestCliTrain::regressionHasNoAccuracy()
{
    const CliResult result
        = m_cli.run(QStringLiteral("train --data plane --layers 2,3,1 --epochs 1 --json --device host --out plane.json"));
    QVERIFY(result.object()[QLatin1String("train_accuracy")].isNull());
    QVERIFY(result.object()[QLatin1String("test_accuracy")].isNull());
    const QJsonObject evaluation
        = m_cli.run(QStringLiteral("evaluate --model plane.json --data plane --json --device host")).object();
    QVERIFY(evaluation[QLatin1String("loss")].toDouble() > 0.0);
    QVERIFY(evaluation[QLatin1String("accuracy")].isNull());
    QVERIFY(evaluation[QLatin1String("confusion")].isNull());
}

void TestCliTrain::xorIsSolved_data()
{
    QTest::addColumn<QString>("device");
    QTest::newRow("host") << QStringLiteral("host");
    QTest::newRow("opencl") << QStringLiteral("opencl:0");
}

void TestCliTrain::xorIsSolved()
{
    QFETCH(QString, device);
    const CliResult result
        = m_cli.run(QStringLiteral("train --data xor --layers 2,8,1 --activation tanh --optimizer adam --learning-rate 0.05 "
                                   "--batch-size 4 --epochs 300 --json --device ")
            + device);
    QCOMPARE(result.exitCode, 0);
    const QList<QJsonObject> epochs = result.objects();
    QCOMPARE(epochs.size(), 300);
    QCOMPARE(epochs.back()[QLatin1String("train_accuracy")].toDouble(), 1.0);
    QVERIFY(epochs.back()[QLatin1String("train_loss")].toDouble() < 0.1);
    QVERIFY(epochs.back()[QLatin1String("test_loss")].isNull());
}

void TestCliTrain::goldenRunIsReproduced_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("host") << QStringLiteral("host") << 1e-9;
    QTest::newRow("opencl") << QStringLiteral("opencl:0") << 1e-4;
}

void TestCliTrain::goldenRunIsReproduced()
{
    QFETCH(QString, device);
    QFETCH(double, tolerance);
    const QString run = QStringLiteral("opt-adam");
    const CliResult result
        = m_cli.run({QStringLiteral("train"), QStringLiteral("--model"), golden(run, QStringLiteral("model.json")),
            QStringLiteral("--data"), golden(run, QStringLiteral("data.csv")), QStringLiteral("--config"),
            golden(run, QStringLiteral("config.json")), QStringLiteral("--json"), QStringLiteral("--device"), device});
    QFile expectedFile(golden(run, QStringLiteral("expected.json")));
    QVERIFY(expectedFile.open(QIODevice::ReadOnly));
    const QJsonArray expected
        = QJsonDocument::fromJson(expectedFile.readAll()).object()[QLatin1String("loss_after_epoch")].toArray();
    QCOMPARE(result.objects().size(), expected.size());
    for (int i = 0; i < expected.size(); ++i) {
        const double loss = result.objects()[i][QLatin1String("train_loss")].toDouble();
        QVERIFY(std::abs(loss - expected[i].toDouble()) <= tolerance * expected[i].toDouble());
    }
}

void TestCliTrain::sameSeedSameBytes()
{
    const QString words
        = QStringLiteral("train --data spiral --layers 2,6,1 --epochs 3 --dropout 0.2 --json --device host --seed %1 --out %2");
    const CliResult first = m_cli.run(words.arg(QStringLiteral("7"), QStringLiteral("first.json")));
    const CliResult second = m_cli.run(words.arg(QStringLiteral("7"), QStringLiteral("second.json")));
    const CliResult other = m_cli.run(words.arg(QStringLiteral("8"), QStringLiteral("other.json")));
    QCOMPARE(first.objects().size(), 3);
    QCOMPARE(withoutSeconds(first.objects()), withoutSeconds(second.objects()));
    QVERIFY(!m_cli.read(QStringLiteral("first.json")).isEmpty());
    QCOMPARE(m_cli.read(QStringLiteral("first.json")), m_cli.read(QStringLiteral("second.json")));
    QVERIFY(m_cli.read(QStringLiteral("first.json")) != m_cli.read(QStringLiteral("other.json")));
    QVERIFY(withoutSeconds(first.objects()) != withoutSeconds(other.objects()));
}

void TestCliTrain::trainingCanBeResumed()
{
    const QString words = QStringLiteral("train --data moons --no-shuffle --device host --epochs ");
    QCOMPARE(m_cli.run(words + QStringLiteral("5 --layers 2,4,1 --out five.json")).exitCode, 0);
    QCOMPARE(m_cli.run(words + QStringLiteral("2 --layers 2,4,1 --out two.json")).exitCode, 0);
    QCOMPARE(m_cli.run(words + QStringLiteral("3 --model two.json --out resumed.json")).exitCode, 0);
    QVERIFY(!m_cli.read(QStringLiteral("five.json")).isEmpty());
    QVERIFY(m_cli.read(QStringLiteral("two.json")) != m_cli.read(QStringLiteral("five.json")));
    QCOMPARE(m_cli.read(QStringLiteral("resumed.json")), m_cli.read(QStringLiteral("five.json")));
}

void TestCliTrain::configFileAndOptionsCombine()
{
    m_cli.write(QStringLiteral("config.json"),
        R"({"optimizer": {"type": "momentum", "learning_rate": 0.02, "momentum": 0.5}, "batch_size": 20, "epochs": 4, "seed": 3})");
    const CliResult file
        = m_cli.run(QStringLiteral("train --data moons --layers 2,3,1 --device host --json --config config.json"));
    QCOMPARE(file.objects().size(), 4);
    const CliResult words
        = m_cli.run(QStringLiteral("train --data moons --layers 2,3,1 --device host --json --optimizer momentum "
                                   "--learning-rate 0.02 --momentum 0.5 --batch-size 20 --epochs 4 --seed 3"));
    QCOMPARE(withoutSeconds(file.objects()), withoutSeconds(words.objects()));
    const CliResult both
        = m_cli.run(QStringLiteral("train --data moons --layers 2,3,1 --device host --json --config config.json --epochs=1"));
    QCOMPARE(withoutSeconds(both.objects()), withoutSeconds(file.objects()).mid(0, 1));
}

void TestCliTrain::layersMayNameTheirActivation()
{
    QCOMPARE(m_cli
                 .run(QStringLiteral(
                     "train --data moons --layers 2,5:elu=0.5,3:maxout=3,4,2 --activation softplus --loss cross-entropy "
                     "--init uniform=0.25 --epochs 0 --device host --out layers.json"))
                 .exitCode,
        0);
    const chalknet::Model model = chalknet::readModel(nativePath(m_cli.path(QStringLiteral("layers.json"))));
    using chalknet::ActivationType;
    QCOMPARE(chalknet::shapeText(model.spec), std::string("2-5-3-4-2"));
    QVERIFY(model.spec.layers[0].activation.type == ActivationType::Elu);
    QCOMPARE(model.spec.layers[0].activation.parameter, 0.5);
    QVERIFY(model.spec.layers[1].activation.type == ActivationType::Maxout);
    QCOMPARE(model.spec.layers[1].activation.pieces, 3);
    QVERIFY(model.spec.layers[2].activation.type == ActivationType::Softplus);
    QVERIFY(model.spec.layers[3].activation.type == ActivationType::Softmax);
    for (const double weight : model.parameters.weights(0))
        QVERIFY(std::abs(weight) <= 0.25);
}

void TestCliTrain::lossAndOutputFollowFromTheData_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("loss");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("two classes") << QStringLiteral("--data xor --layers 2,1") << QByteArray("binary-cross-entropy")
                                 << QByteArray("sigmoid");
    QTest::newRow("classes") << QStringLiteral("--data rings-3 --layers 2,3") << QByteArray("cross-entropy")
                             << QByteArray("softmax");
    QTest::newRow("regression") << QStringLiteral("--data bumps --layers 2,1") << QByteArray("mse") << QByteArray("identity");
    QTest::newRow("loss") << QStringLiteral("--data xor --layers 2,1 --loss half-sse") << QByteArray("half-sse")
                          << QByteArray("identity");
    QTest::newRow("output") << QStringLiteral("--data xor --layers 2,1 --loss half-sse --output-activation tanh")
                            << QByteArray("half-sse") << QByteArray("tanh");
}

void TestCliTrain::lossAndOutputFollowFromTheData()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, loss);
    QFETCH(QByteArray, output);
    QCOMPARE(m_cli.run(QStringLiteral("train --epochs 0 --device host --out follows.json ") + words).exitCode, 0);
    const chalknet::Model model = chalknet::readModel(nativePath(m_cli.path(QStringLiteral("follows.json"))));
    QCOMPARE(QByteArray::fromStdString(std::string(chalknet::lossName(model.spec.loss))), loss);
    QCOMPARE(QByteArray::fromStdString(std::string(chalknet::activationName(model.spec.layers.back().activation.type))), output);
}

void TestCliTrain::testDataAreChosen()
{
    m_cli.write(
        QStringLiteral("train.csv"), "x1,x2,class\n0,0,a\n0,1,b\n1,0,b\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n1,1,a\n0,0,a\n0,1,b\n");
    m_cli.write(QStringLiteral("test.csv"), "x1,x2,class\n1,1,a\n1,0,b\n");
    const QString words = QStringLiteral("train --data train.csv --layers 2,2,1 --epochs 1 --device host ");
    QVERIFY(m_cli.run(words).out.contains("10 training rows, 0 test rows"));
    QVERIFY(m_cli.run(words + QStringLiteral("--test 0.4")).out.contains("6 training rows, 4 test rows"));
    QVERIFY(m_cli.run(words + QStringLiteral("--train-share 0.6")).out.contains("6 training rows, 4 test rows"));
    QVERIFY(m_cli.run(words + QStringLiteral("--test test.csv")).out.contains("10 training rows, 2 test rows"));
    QVERIFY(m_cli.run(words + QStringLiteral("--test xor")).out.contains("10 training rows, 4 test rows"));
}

void TestCliTrain::logIsATable()
{
    const CliResult result
        = m_cli.run(QStringLiteral("train --data plane --layers 2,1 --epochs 3 --json --device host --log metrics.csv"));
    const QList<QByteArray> lines = CliResult::lines(m_cli.read(QStringLiteral("metrics.csv")));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QByteArray("epoch,train_loss,test_loss,train_accuracy,test_accuracy,seconds"));
    for (int i = 0; i < 3; ++i) {
        const QList<QByteArray> cells = lines[i + 1].split(',');
        QCOMPARE(cells.size(), 6);
        QCOMPARE(cells[0].toInt(), i + 1);
        QCOMPARE(cells[1].toDouble(), result.objects()[i][QLatin1String("train_loss")].toDouble());
        QVERIFY(cells[3].isEmpty()); // regression
    }
}

void TestCliTrain::validationIsReportedOnlyIfThereIsAny()
{
    const QString words = QStringLiteral("train --data moons --count 100 --layers 2,4,1 --epochs 2 --device host ");
    const CliResult plain = m_cli.run(words + QStringLiteral("--json --log plain.csv"));
    for (const QJsonObject& object : plain.objects())
        QCOMPARE(object.keys(), kEpochFields);
    QCOMPARE(CliResult::lines(m_cli.read(QStringLiteral("plain.csv")))[0],
        QByteArray("epoch,train_loss,test_loss,train_accuracy,test_accuracy,seconds"));

    const CliResult watched = m_cli.run(words + QStringLiteral("--json --validation 0.25 --log watched.csv"));
    QCOMPARE(watched.objects().size(), 2);
    const QList<QByteArray> lines = CliResult::lines(m_cli.read(QStringLiteral("watched.csv")));
    QCOMPARE(lines[0],
        QByteArray("epoch,train_loss,test_loss,train_accuracy,test_accuracy,seconds,validation_loss,validation_accuracy"));
    for (int i = 0; i < 2; ++i) {
        const QJsonObject object = watched.objects()[i];
        QStringList keys = kEpochFields;
        keys << QStringLiteral("validation_loss") << QStringLiteral("validation_accuracy");
        keys.sort();
        QCOMPARE(object.keys(), keys);
        const double loss = object[QLatin1String("validation_loss")].toDouble();
        QVERIFY(loss > 0.0 && loss != object[QLatin1String("train_loss")].toDouble());
        QCOMPARE(lines[i + 1].split(',')[6].toDouble(), loss);
    }
    const CliResult table = m_cli.run(words + QStringLiteral("--validation 0.25"));
    QVERIFY2(table.out.contains("60 training rows, 20 validation rows, 20 test rows"), table.out);
    QVERIFY(table.out.contains("val. loss"));
    QVERIFY(!m_cli.run(words).out.contains("val"));
}

void TestCliTrain::copiesAreMadeOfLearningRowsOnly()
{
    const CliResult result = m_cli.run(
        QStringLiteral("train --data digits --count 100 --layers 784,4,10 --epochs 0 --device host --validation 0.25 --augment 2"));
    QVERIFY2(result.out.contains("180 training rows, 20 validation rows, 20 test rows"), result.out);
}

// A large learning rate makes the loss go up and down, so that the best epoch is not the last.
void TestCliTrain::stopsEarlyAndKeepsTheBest()
{
    const CliResult result
        = m_cli.run(QStringLiteral("train --data moons --count 60 --noise 0.3 --layers 2,16,1 --optimizer adam --learning-rate 0.1 "
                                   "--validation 0.3 --epochs 500 --patience 4 --keep-best --json --device host --out best.json"));
    QCOMPARE(result.exitCode, 0);
    const QList<QJsonObject> epochs = result.objects();
    QVERIFY(epochs.size() > 5 && epochs.size() < 500);
    qsizetype best = 0;
    for (qsizetype i = 1; i < epochs.size(); ++i) {
        if (epochs[i][QLatin1String("validation_loss")].toDouble() < epochs[best][QLatin1String("validation_loss")].toDouble())
            best = i;
    }
    QCOMPARE(epochs.size(), best + 1 + 4);
    QCOMPARE(result.errLines().size(), 1);
    const QByteArray place = "epoch " + QByteArray::number(best + 1) + " (";
    QVERIFY2(result.err.contains("Stopped early after epoch " + QByteArray::number(epochs.size())), result.err);
    QVERIFY2(result.err.contains(place) && result.err.contains("for 4 epochs") && result.err.contains("best.json"), result.err);

    // The file is that of the best epoch: as trained straight up to it.
    QCOMPARE(m_cli
                 .run(QStringLiteral("train --data moons --count 60 --noise 0.3 --layers 2,16,1 --optimizer adam --learning-rate 0.1 "
                                     "--validation 0.3 --epochs %1 --device host --out straight.json")
                          .arg(best + 1))
                 .exitCode,
        0);
    QVERIFY(!m_cli.read(QStringLiteral("best.json")).isEmpty());
    QCOMPARE(m_cli.read(QStringLiteral("best.json")), m_cli.read(QStringLiteral("straight.json")));
}

void TestCliTrain::keepsTheBestOfAllEpochs()
{
    const QString words = QStringLiteral("train --data moons --count 60 --noise 0.3 --layers 2,16,1 --optimizer adam "
                                         "--learning-rate 0.1 --validation 0.3 --epochs 60 --json --device host ");
    const CliResult last = m_cli.run(words + QStringLiteral("--out last.json"));
    const CliResult best = m_cli.run(words + QStringLiteral("--keep-best --out lowest.json"));
    QCOMPARE(withoutSeconds(best.objects()), withoutSeconds(last.objects())); // learning is the same
    QVERIFY(last.err.isEmpty());
    QVERIFY2(best.err.contains("The lowest validation loss was that of epoch"), best.err);
    QVERIFY(m_cli.read(QStringLiteral("lowest.json")) != m_cli.read(QStringLiteral("last.json")));
}

void TestCliTrain::scheduleChangesTheLearningRate()
{
    const QString words = QStringLiteral("train --data moons --layers 2,3,1 --device host --json --epochs 4 --learning-rate 0.4 ");
    const auto plain = withoutSeconds(m_cli.run(words).objects());
    const auto step
        = withoutSeconds(m_cli.run(words + QStringLiteral("--schedule step --schedule-factor 0.1 --schedule-epochs 2")).objects());
    QCOMPARE(step.size(), 4);
    QCOMPARE(step.mid(0, 2), plain.mid(0, 2));
    QVERIFY(step[2] != plain[2]);
    m_cli.write(QStringLiteral("scheduled.json"), R"({"schedule": {"type": "step", "factor": 0.1, "epochs": 2}})");
    QCOMPARE(withoutSeconds(m_cli.run(words + QStringLiteral("--config scheduled.json")).objects()), step);
    const auto other
        = withoutSeconds(m_cli.run(words + QStringLiteral("--config scheduled.json --schedule-epochs 3")).objects()); // an option wins
    QCOMPARE(other[2], plain[2]);
    QVERIFY(other[3] != plain[3]);
}

void TestCliTrain::badStopsAndSchedulesAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("share 0") << QStringLiteral("--validation 0") << QByteArray("--validation");
    QTest::newRow("share 1") << QStringLiteral("--validation 1") << QByteArray("between 0 and 1");
    QTest::newRow("patience 0") << QStringLiteral("--patience 0") << QByteArray("--patience");
    QTest::newRow("patience text") << QStringLiteral("--patience some") << QByteArray("--patience");
    QTest::newRow("schedule") << QStringLiteral("--schedule linear") << QByteArray("warm-up");
    QTest::newRow("factor alone") << QStringLiteral("--schedule-factor 0.1") << QByteArray("--schedule");
    QTest::newRow("factor") << QStringLiteral("--schedule step --schedule-factor 2") << QByteArray("at most 1");
    QTest::newRow("epochs") << QStringLiteral("--schedule step --schedule-epochs 0") << QByteArray("schedule_epochs");
}

void TestCliTrain::badStopsAndSchedulesAreRefused()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, mentions);
    const CliResult result = m_cli.run(QStringLiteral("train --data moons --layers 2,3,1 --device host ") + words);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.errLines().size(), 1);
    QVERIFY2(result.err.contains(mentions), result.err);
    QVERIFY(result.out.isEmpty());
}

void TestCliTrain::divergenceKeepsTheLastGoodNumbers()
{
    const CliResult result = m_cli.run(
        QStringLiteral("train --data plane --layers 2,4,1 --activation identity --learning-rate 100000 --epochs 50 --json "
                       "--device host --out diverged.json"));
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("diverged at step"));
    QVERIFY(result.err.contains("diverged.json"));
    const chalknet::Model model = chalknet::readModel(nativePath(m_cli.path(QStringLiteral("diverged.json")))); // throws for NaN
    QVERIFY(model.hasWeights);
}

#ifdef Q_OS_UNIX

void TestCliTrain::interruptKeepsWhatWasLearned()
{
    QProcess process;
    m_cli.start(process,
        QStringLiteral("train --data moons --layers 2,8,1 --epochs 1000000 --json --device host --out kept.json")
            .split(QLatin1Char(' ')));
    QByteArray out;
    while (CliResult::lines(out).size() < 5) {
        QVERIFY(process.waitForReadyRead(30'000));
        out += process.readAllStandardOutput();
    }
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    CliResult result = CliRunner::finish(process);
    result.out = out + result.out;
    QVERIFY(!result.crashed);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.errLines().size(), 1);
    QVERIFY2(result.err.contains("Stopped after") && result.err.contains("kept.json"), result.err);

    // The file holds the numbers of the last line.
    const QJsonObject last = result.objects().back();
    const QJsonObject evaluation
        = m_cli.run(QStringLiteral("evaluate --model kept.json --data moons --part train --json --device host")).object();
    QVERIFY(!last.isEmpty());
    QCOMPARE(evaluation[QLatin1String("loss")], last[QLatin1String("train_loss")]);
}

void TestCliTrain::secondInterruptEndsAtOnce()
{
    QProcess process;
    m_cli.start(process,
        QStringLiteral("train --data moons --layers 2,8,1 --epochs 1000000 --json --device host --out aborted.json")
            .split(QLatin1Char(' ')));
    QVERIFY(process.waitForReadyRead(30'000));
    // Stopped, it takes both signals at once when it goes on.
    const auto id = static_cast<pid_t>(process.processId());
    QCOMPARE(::kill(id, SIGSTOP), 0);
    QCOMPARE(::kill(id, SIGINT), 0);
    QCOMPARE(::kill(id, SIGTERM), 0);
    QCOMPARE(::kill(id, SIGCONT), 0);
    const CliResult result = CliRunner::finish(process);
    QVERIFY(result.crashed);
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("aborted.json"))));
}

#endif

QTEST_GUILESS_MAIN(TestCliTrain)
#include "tst_cli_train.moc"
