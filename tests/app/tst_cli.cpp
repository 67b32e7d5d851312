// chalknet-cli as a user meets it: help, devices, evaluation, prediction, explanation and speed.
#include "CliRunner.h"

#include "engine/data/DigitGenerator.h"
#include "engine/formats/IdxFile.h"

#include <array>
#include <cmath>
#include <cstdint>

namespace {

std::filesystem::path nativePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}
// An 8-bit grey PNG (ISO/IEC 15948): signature, header, zlib data with filter byte 0 before each row, end.
class PngWriter {
public:
    static QByteArray grey(const QByteArray& pixels, int width, int height)
    {
        QByteArray rows;
        for (int y = 0; y < height; ++y)
            rows += '\0' + pixels.mid(y * width, width);
        const QByteArray header = bigEndian(static_cast<quint32>(width)) + bigEndian(static_cast<quint32>(height))
            + QByteArray("\x08\x00\x00\x00\x00", 5);
        // qCompress puts four bytes of length before the zlib stream.
        return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", qCompress(rows).mid(4))
            + chunk("IEND", {});
    }

private:
    static QByteArray bigEndian(quint32 value)
    {
        QByteArray bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>((value >> shift) & 0xFFU);
        return bytes;
    }

    static quint32 checksum(const QByteArray& bytes)
    {
        quint32 sum = 0xFFFFFFFFU;
        for (const char byte : bytes) {
            sum ^= static_cast<quint8>(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum & 1U) != 0 ? (sum >> 1) ^ 0xEDB88320U : sum >> 1;
        }
        return ~sum;
    }

    static QByteArray chunk(const char* type, const QByteArray& data)
    {
        const QByteArray body = QByteArray(type, 4) + data;
        return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(checksum(body));
    }
};

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private slots:
    void helpNamesEveryCommand();
    void devicesAreListed();
    void withoutOpenClTheHostIsUsed();
    void trainEvaluatePredictAgree();
    void mnistFolderIsTrained();
    void imageGivesTenProbabilities();
    void explainShowsLessonPreset();
    void explainJsonIsComplete();
    void explainOfDataIsOneUpdateOfTraining();
    void explainOfDataTellsWhatIsWrong();
    void benchMeasures();

private:
    CliRunner m_cli;
};

void TestCli::helpNamesEveryCommand()
{
    const CliResult help = m_cli.run(QStringLiteral("--help"));
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.err.isEmpty());
    for (const char* command : {"devices", "train", "evaluate", "predict", "explain", "bench"}) {
        QVERIFY2(help.out.contains(command), command);
        const CliResult own = m_cli.run({QString::fromLatin1(command), QStringLiteral("--help")});
        QCOMPARE(own.exitCode, 0);
        QVERIFY(own.out.startsWith(QByteArray("Usage: chalknet-cli ") + command));
        QVERIFY(own.out.contains("--json"));
    }
    const CliResult version = m_cli.run(QStringLiteral("--version"));
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("chalknet-cli "));
}

void TestCli::devicesAreListed()
{
    const CliResult result = m_cli.run(QStringLiteral("devices --json"));
    QCOMPARE(result.exitCode, 0);
    const QJsonArray devices = QJsonDocument::fromJson(result.out).array();
    QVERIFY(devices.size() >= 2); // the tests need an OpenCL device
    QCOMPARE(devices[0].toObject()[QLatin1String("device")].toString(), QStringLiteral("host"));
    const QJsonObject openCl = devices[1].toObject();
    QCOMPARE(openCl[QLatin1String("device")].toString(), QStringLiteral("opencl:0"));
    QVERIFY(openCl[QLatin1String("compute_units")].toInt() > 0);
    QVERIFY(openCl[QLatin1String("memory_bytes")].toDouble() > 0);

    const CliResult table = m_cli.run(QStringLiteral("devices"));
    QVERIFY(table.out.contains(openCl[QLatin1String("name")].toString().toUtf8()));
}

void TestCli::withoutOpenClTheHostIsUsed()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OCL_ICD_VENDORS"), m_cli.path(QStringLiteral("no-vendors")));
    const QStringList words = QStringLiteral("train --data xor --layers 2,2,1 --epochs 1 --json").split(QLatin1Char(' '));
    const CliResult result = m_cli.run(words, environment);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.object()[QLatin1String("device")].toString().startsWith(QLatin1String("Host")));
    QCOMPARE(result.errLines().size(), 1);
    QVERIFY(result.err.contains("OpenCL"));

    const CliResult refused = m_cli.run(words + QStringList{QStringLiteral("--device"), QStringLiteral("opencl:0")}, environment);
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.errLines().size(), 1);
}

void TestCli::trainEvaluatePredictAgree()
{
    const CliResult trained = m_cli.run(QStringLiteral("train --data blobs-4 --count 120 --noise 0.1 --layers 2,8,4 --epochs 4 "
                                                       "--learning-rate 0.1 --json --device host --out blobs.json"));
    QCOMPARE(trained.exitCode, 0);
    const QJsonObject last = trained.objects().back();
    const QString data
        = QStringLiteral(" --model blobs.json --data blobs-4 --count 120 --noise 0.1 --json --device host --part ");
    const QJsonObject test = m_cli.run(QStringLiteral("evaluate") + data + QStringLiteral("test")).object();
    const QJsonObject train = m_cli.run(QStringLiteral("evaluate") + data + QStringLiteral("train")).object();
    QCOMPARE(test[QLatin1String("loss")].toDouble(), last[QLatin1String("test_loss")].toDouble());
    QCOMPARE(test[QLatin1String("accuracy")].toDouble(), last[QLatin1String("test_accuracy")].toDouble());
    QCOMPARE(train[QLatin1String("loss")].toDouble(), last[QLatin1String("train_loss")].toDouble());
    QCOMPARE(train[QLatin1String("rows")].toInt() + test[QLatin1String("rows")].toInt(), 120);

    // The predictions row by row make the same confusion matrix.
    std::array<std::array<int, 4>, 4> counted{};
    for (const QJsonObject& row : m_cli.run(QStringLiteral("predict") + data + QStringLiteral("test")).objects()) {
        QCOMPARE(row[QLatin1String("outputs")].toArray().size(), 4);
        ++counted.at(static_cast<std::size_t>(row[QLatin1String("label")].toInt()))
              .at(static_cast<std::size_t>(row[QLatin1String("class")].toInt()));
    }
    const QJsonArray confusion = test[QLatin1String("confusion")].toArray();
    QCOMPARE(confusion.size(), 4);
    for (int actual = 0; actual < 4; ++actual) {
        for (int predicted = 0; predicted < 4; ++predicted) {
            QCOMPARE(confusion[actual].toArray()[predicted].toInt(),
                counted.at(static_cast<std::size_t>(actual)).at(static_cast<std::size_t>(predicted)));
        }
    }
}

void TestCli::mnistFolderIsTrained()
{
    for (const auto& [name, count, seed] : {std::tuple{"train", 600, 1}, std::tuple{"t10k", 100, 2}}) {
        const chalknet::Dataset digits
            = chalknet::generateDigits(static_cast<std::size_t>(count), static_cast<std::uint64_t>(seed));
        chalknet::IdxImages images;
        images.count = digits.rows();
        images.rows = images.columns = chalknet::kDigitSize;
        images.pixels.assign(digits.pixels().begin(), digits.pixels().end());
        const QString base = m_cli.path(QString::fromLatin1(name));
        chalknet::writeIdxImages(nativePath(base + QStringLiteral("-images-idx3-ubyte")), images);
        chalknet::writeIdxLabels(
            nativePath(base + QStringLiteral("-labels-idx1-ubyte")), {digits.labels().begin(), digits.labels().end()});
    }
    const CliResult trained = m_cli.run(
        QStringLiteral("train --data mnist:. --layers 784,32,10 --optimizer adam --learning-rate 0.003 --batch-size 32 "
                       "--epochs 4 --device host --json --out digits.json"));
    QCOMPARE(trained.exitCode, 0);
    QCOMPARE(trained.objects().size(), 4);
    const QJsonObject last = trained.objects().back();
    QVERIFY2(last[QLatin1String("test_accuracy")].toDouble() > 0.6, trained.out);
    const QJsonObject evaluation
        = m_cli.run(QStringLiteral("evaluate --model digits.json --data mnist:. --json --device host")).object();
    QCOMPARE(evaluation[QLatin1String("rows")].toInt(), 100); // the test images
    QCOMPARE(evaluation[QLatin1String("accuracy")], last[QLatin1String("test_accuracy")]);
    QCOMPARE(evaluation[QLatin1String("confusion")].toArray().size(), 10);
}

void TestCli::imageGivesTenProbabilities()
{
    QCOMPARE(m_cli
                 .run(QStringLiteral(
                     "train --data digits --count 600 --layers 784,10 --epochs 3 --device host --out image-model.json"))
                 .exitCode,
        0);
    // A thick upright bar on a sheet of 60 × 80, once as chalk and once as ink.
    QByteArray chalk(60 * 80, '\0');
    for (int y = 10; y < 70; ++y) {
        for (int x = 27; x < 34; ++x)
            chalk[y * 60 + x] = '\xff';
    }
    QByteArray ink = chalk;
    for (char& pixel : ink)
        pixel = static_cast<char>(~pixel);
    m_cli.write(QStringLiteral("chalk.png"), PngWriter::grey(chalk, 60, 80));
    m_cli.write(QStringLiteral("ink.png"), PngWriter::grey(ink, 60, 80));
    m_cli.write(QStringLiteral("blank.png"), PngWriter::grey(QByteArray(60 * 80, '\0'), 60, 80));

    const CliResult result = m_cli.run(QStringLiteral("predict --model image-model.json --image chalk.png --json"));
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonArray probabilities = result.object()[QLatin1String("outputs")].toArray();
    QCOMPARE(probabilities.size(), 10);
    double sum = 0.0;
    for (const auto& probability : probabilities)
        sum += probability.toDouble();
    QVERIFY(std::abs(sum - 1.0) < 1e-12);
    QCOMPARE(result.object()[QLatin1String("class")].toInt(), 1);
    QCOMPARE(m_cli.run(QStringLiteral("predict --model image-model.json --image ink.png --json")).out, result.out);
    QVERIFY(m_cli.run(QStringLiteral("predict --model image-model.json --image ink.png")).out.endsWith("class 1\n"));
    QCOMPARE(m_cli.run(QStringLiteral("predict --model image-model.json --image blank.png")).exitCode, 2);
}

void TestCli::explainShowsLessonPreset()
{
    m_cli.write(QStringLiteral("preset.json"),
        R"({"format": "chalknet-model", "version": 1, "inputs": 3, "loss": "half-sse", "layers": [
            {"units": 3, "activation": {"type": "identity"}, "weights": [[1, 1, 1], [1, 0.5, 1], [-1, -1, 1]], "biases": [0, 0, 0]},
            {"units": 2, "activation": {"type": "identity"}, "weights": [[1, -1, 0], [0.5, 0.5, 1]], "biases": [1, -0.5]}]})");
    const CliResult result
        = m_cli.run(QStringLiteral("explain --model preset.json --input 1,2,1 --target 2,0 --learning-rate 0.1"));
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("= 0·1 + 1·1 + 1·2 + 1·1\n      = 4\n"));
    QVERIFY(result.out.contains("a_3^(2) = identity(z_3^(2)) = identity(-2) = -2\n"));
    QVERIFY(result.out.contains("a_1^(3) = identity(z_1^(3)) = identity(2) = 2\n"));
    QVERIFY(result.out.contains("E_2 = ½·(a_2^(3) - t_2)² = ½·(1 - 0)² = 0.5\n"));
    QVERIFY(result.out.contains("θ_20^(2)′ = θ_20^(2) - η·g_20^(2) = (-0.5) - 0.1·1 = -0.6\n"));
    QVERIFY(result.out.contains("All gradients agree"));
}

void TestCli::explainJsonIsComplete()
{
    const CliResult result = m_cli.run({QStringLiteral("explain"), QStringLiteral("--model"),
        golden(QStringLiteral("loss-cross-entropy"), QStringLiteral("model.json")), QStringLiteral("--input"),
        QStringLiteral("-0.5,1,0.25,2"), QStringLiteral("--class"), QStringLiteral("1"), QStringLiteral("--json"),
        QStringLiteral("--optimizer"), QStringLiteral("adam")});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject trace = result.object();
    for (const char* field :
        {"inputs", "targets", "outputs", "loss", "z", "a", "dE_da", "dE_dz", "dE_dtheta", "stages", "check", "updated"})
        QVERIFY2(trace.contains(QLatin1String(field)), field);
    QCOMPARE(trace[QLatin1String("check")].toObject()[QLatin1String("passed")], QJsonValue(true));
    const QJsonArray y = trace[QLatin1String("outputs")].toArray();
    const QJsonArray delta = trace[QLatin1String("dE_dz")].toArray().last().toArray();
    for (int i = 0; i < y.size(); ++i)
        QVERIFY(std::abs(delta[i].toDouble() - (y[i].toDouble() - (i == 1 ? 1.0 : 0.0))) < 1e-15);
    QVERIFY(std::abs(trace[QLatin1String("loss")].toDouble() + std::log(y[1].toDouble())) < 1e-12);
}

// One batch of all rows: what `explain` works out is what `train` does.
void TestCli::explainOfDataIsOneUpdateOfTraining()
{
    const QString data = QStringLiteral("--data circle --count 12 --train-share 1");
    const QString update = QStringLiteral("--optimizer nesterov --learning-rate 0.2 --l2 0.01");
    const CliResult start = m_cli.run(QStringLiteral("train %1 --layers 2,3,1 --activation prelu --epochs 1 --out start.json "
                                                     "--device host --json")
                                          .arg(data));
    QVERIFY2(start.exitCode == 0, start.err);
    const CliResult trained = m_cli.run(QStringLiteral("train --model start.json %1 %2 --batch-size 12 --epochs 1 "
                                                       "--no-shuffle --out trained.json --device host --json")
                                            .arg(data, update));
    QVERIFY2(trained.exitCode == 0, trained.err);
    const CliResult explained = m_cli.run(QStringLiteral("explain --model start.json %1 %2 --json").arg(data, update));
    QVERIFY2(explained.exitCode == 0, explained.err);

    const QJsonObject trace = explained.object();
    const QJsonArray examples = trace[QLatin1String("examples")].toArray();
    QCOMPARE(examples.size(), 12);
    double mean = 0.0;
    for (int i = 0; i < examples.size(); ++i) {
        const QJsonObject example = examples[i].toObject();
        QCOMPARE(example[QLatin1String("row")].toInt(), i + 1);
        QCOMPARE(example[QLatin1String("check")].toObject()[QLatin1String("passed")], QJsonValue(true));
        mean += example[QLatin1String("loss")].toDouble() / 12.0;
    }
    QVERIFY(std::abs(trace[QLatin1String("loss")].toDouble() - mean) < 1e-12);
    const QJsonArray model
        = QJsonDocument::fromJson(m_cli.read(QStringLiteral("trained.json"))).object()[QLatin1String("layers")].toArray();
    const QJsonArray updated = trace[QLatin1String("updated")].toArray();
    QCOMPARE(updated.size(), 2);
    for (int l = 0; l < 2; ++l) {
        const QJsonArray expected = model[l].toObject()[QLatin1String("weights")].toArray();
        const QJsonArray found = updated[l].toObject()[QLatin1String("weights")].toArray();
        QCOMPARE(found.size(), expected.size());
        for (int i = 0; i < found.size(); ++i) {
            for (int j = 0; j < found[i].toArray().size(); ++j)
                QVERIFY(std::abs(found[i].toArray()[j].toDouble() - expected[i].toArray()[j].toDouble()) < 1e-12);
        }
    }
    const CliResult evaluated = m_cli.run(QStringLiteral("evaluate --model trained.json %1 --device host --json").arg(data));
    QVERIFY(
        std::abs(trace[QLatin1String("loss_after")].toDouble() - evaluated.object()[QLatin1String("loss")].toDouble()) < 1e-12);

    const CliResult text = m_cli.run(QStringLiteral("explain --model start.json %1 --rows 3-4 %2").arg(data, update));
    QVERIFY(text.out.startsWith("Example 1 of 2 (row 3)\n"));
    QVERIFY(text.out.contains("\nExample 2 of 2 (row 4)\n"));
    QVERIFY(text.out.contains("\nMean of 2 examples\n"));
    QVERIFY(text.out.contains("E′ = 1/m·E′[1] + 1/m·E′[2] = 0.5·"));
}

void TestCli::explainOfDataTellsWhatIsWrong()
{
    QCOMPARE(m_cli.run(QStringLiteral("train --data xor --layers 2,2,1 --epochs 1 --out gate.json --device host")).exitCode, 0);
    const auto fails = [this](const char* options, const char* message) {
        const CliResult result = m_cli.run(QStringLiteral("explain --model gate.json ") + QString::fromLatin1(options));
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(message), result.err);
        QVERIFY(result.out.isEmpty());
    };
    fails("--data xor --rows 0-2", "--rows is \"0-2\"; give one row or a range within 1-4");
    fails("--data xor --rows 3-2", "--rows");
    fails("--data xor --rows 5", "--rows");
    fails("--data xor --rows 1-2-3", "--rows");
    fails("--data xor --input 1,0", "--data and --input");
    fails("--input 1,0 --target 1 --rows 2", "--rows is for data");
    fails("--data spiral --count 5000", "too many to show");
    fails("", "--input");
}

void TestCli::benchMeasures()
{
    const CliResult result = m_cli.run(QStringLiteral("bench --quick --json --device host"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.objects().size(), 2);
    for (const QJsonObject& line : result.objects()) {
        QVERIFY(line[QLatin1String("epochs_per_second")].toDouble() > 0.0);
        QVERIFY(line[QLatin1String("gflops")].toDouble() > 0.0);
        QVERIFY(line[QLatin1String("device")].toString().startsWith(QLatin1String("Host")));
    }
    QCOMPARE(result.objects().back()[QLatin1String("network")].toString(), QStringLiteral("784-128-10"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
