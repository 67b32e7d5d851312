// Bad usage and bad input on the command line: exit status 2 and one line that names what, where and what to do.
#include "CliRunner.h"

#include <QDir>
#include <QElapsedTimer>

namespace {

QByteArray model(const QByteArray& layers, const QByteArray& before = R"("format": "chalknet-model", "version": 1)")
{
    return "{" + before + R"(, "inputs": 2, "loss": "half-sse", "layers": [)" + layers + "]}";
}

const QByteArray kGoodLayer = R"({"units": 1, "activation": {"type": "identity"}, "weights": [[1, 2]], "biases": [0]})";

} // namespace

class TestCliBadInput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void badInputIsOneLine_data();
    void badInputIsOneLine();
    void lineBreaksInPathsStayOneLine();
    void nothingIsWrittenOnBadInput();
    void aFullDiskIsReported();
    void resultThatCannotBeWritten();

private:
    CliRunner m_cli;
};

void TestCliBadInput::initTestCase()
{
    m_cli.write(QStringLiteral("good.json"), model(kGoodLayer));
    m_cli.write(QStringLiteral("version2.json"), model(kGoodLayer, R"("format": "chalknet-model", "version": 2)"));
    m_cli.write(QStringLiteral("notmodel.json"), "{\"a\": 1}");
    m_cli.write(QStringLiteral("broken.json"), "{\"format\": \"chalknet-model\",\n \"version\": 1,,}");
    m_cli.write(QStringLiteral("nan.json"),
        model(R"({"units": 1, "activation": {"type": "identity"}, "weights": [[1, NaN]], "biases": [0]})"));
    m_cli.write(QStringLiteral("huge-number.json"),
        model(R"({"units": 1, "activation": {"type": "identity"}, "weights": [[1, 1e999]], "biases": [0]})"));
    m_cli.write(QStringLiteral("shape.json"),
        model(R"({"units": 1, "activation": {"type": "identity"}, "weights": [[1, 2, 3]], "biases": [0]})"));
    m_cli.write(QStringLiteral("unknown.json"),
        model(R"({"units": 1, "activation": {"type": "relo"}, "weights": [[1, 2]], "biases": [0]})"));
    m_cli.write(QStringLiteral("zero-units.json"), model(R"({"units": 0, "activation": {"type": "identity"}})"));
    m_cli.write(QStringLiteral("giant.json"), model(R"({"units": 1000000000, "activation": {"type": "identity"}})"));
    m_cli.write(QStringLiteral("nolayers.json"), model(""));
    m_cli.write(QStringLiteral("deep.json"), QByteArray(100'000, '['));
    m_cli.write(QStringLiteral("empty.json"), "");

    m_cli.write(QStringLiteral("good.csv"), "x1,x2,t1\n0,0,1\n1,0,2\n");
    m_cli.write(QStringLiteral("three.csv"), "x1,x2,x3,t1\n0,0,1,1\n");
    m_cli.write(QStringLiteral("ragged.csv"), "x1,x2,class\n0,0,1\n1,0\n");
    m_cli.write(QStringLiteral("text.csv"), "x1,x2,class\n0,zero,1\n");
    m_cli.write(QStringLiteral("header.csv"), "x1,x2,class\n");
    m_cli.write(QStringLiteral("empty.csv"), "");
    m_cli.write(QStringLiteral("notargets.csv"), "x1,x2\n0,0\n");
    QByteArray wide = "x0";
    for (int i = 1; i < 1'000'000; ++i)
        wide += ",x" + QByteArray::number(i);
    m_cli.write(QStringLiteral("wide.csv"), wide + ",class\n");

    m_cli.write(QStringLiteral("bad-config.json"), R"({"optimizer": {"type": "adam", "learning_rate": -1}})");
    m_cli.write(QStringLiteral("unknown-config.json"), R"({"optimizer": {"type": "adamm"}})");
    m_cli.write(QStringLiteral("picture.png"), "this is no picture");

    // Folders that look like MNIST at first sight.
    for (const char* folder : {"magic", "truncated", "gzip", "partial", "empty", "swapped", "letters", "count"})
        QVERIFY(QDir(m_cli.path(QStringLiteral("."))).mkdir(QString::fromLatin1(folder)));
    for (const char* file :
        {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"}) {
        const QString name = QString::fromLatin1(file);
        m_cli.write(QStringLiteral("magic/") + name, QByteArray(64, 'x'));
        // Labels of three digits; images that promise 60,000 of 28 × 28.
        const bool isLabels = name.contains(QLatin1String("labels"));
        m_cli.write(QStringLiteral("truncated/") + name,
            isLabels ? QByteArray("\0\0\x08\x01\0\0\0\x03\1\2\3", 11)
                     : QByteArray("\0\0\x08\x03\0\0\xea\x60\0\0\0\x1c\0\0\0\x1c", 16) + "few");
        m_cli.write(QStringLiteral("gzip/") + name + QStringLiteral(".gz"), QByteArray("\x1f\x8b\x08\0garbage", 11));
    }
    m_cli.write(QStringLiteral("partial/train-images-idx3-ubyte"), QByteArray(64, 'x'));
    for (const char* part : {"train", "t10k"}) {
        const QByteArray images = QByteArray("\0\0\x08\x03\0\0\0\x02\0\0\0\x01\0\0\0\x02", 16) + "abcd";
        const QByteArray labels("\0\0\x08\x01\0\0\0\x02\1\2", 10);
        const QString begin = QString::fromLatin1(part);
        m_cli.write(QStringLiteral("swapped/") + begin + QStringLiteral("-images-idx3-ubyte"), labels);
        m_cli.write(QStringLiteral("swapped/") + begin + QStringLiteral("-labels-idx1-ubyte"), images);
        m_cli.write(QStringLiteral("letters/") + begin + QStringLiteral("-images-idx3-ubyte"), images);
        m_cli.write(QStringLiteral("letters/") + begin + QStringLiteral("-labels-idx1-ubyte"), labels.chopped(1) + "\x1a");
        m_cli.write(QStringLiteral("count/") + begin + QStringLiteral("-images-idx3-ubyte"), images);
        m_cli.write(QStringLiteral("count/") + begin + QStringLiteral("-labels-idx1-ubyte"),
            QByteArray("\0\0\x08\x01\0\0\0\x03\1\2\3", 11));
    }
}

void TestCliBadInput::badInputIsOneLine_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected"); // what the line must name, separated by |
    const auto row = [](const char* name, const char* words, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(expected);
    };
    row("no command", "", "--help");
    row("unknown command", "trian", "trian|train");
    row("unknown option", "train --epoch 3", "no option --epoch;|--epochs");
    row("unknown option far from all", "devices --zzzzzzzz", "--zzzzzzzz|--help");
    row("missing value", "train --data", "--data|SOURCE");
    row("option as value", "train --data --json", "--data|SOURCE");
    row("switch with a value", "devices --json=yes", "--json");
    row("stray word", "train xor", "xor");
    row("given twice", "train --seed 1 --seed 2", "--seed|twice");
    row("bad number", "train --data xor --layers 2,1 --learning-rate fast", "--learning-rate|fast");
    row("number with a tail", "train --data xor --layers 2,1 --learning-rate 0.1x", "--learning-rate|0.1x");
    row("not finite", "train --data xor --layers 2,1 --learning-rate inf", "--learning-rate|inf");
    row("negative count", "train --data xor --layers 2,1 --epochs -5", "--epochs|-5");
    row("count with a fraction", "train --data xor --layers 2,1 --batch-size 2.5", "--batch-size|2.5");
    row("too many epochs", "train --data xor --layers 2,1 --epochs 99999999999", "epochs|1000000");
    row("batch of 0", "train --data xor --layers 2,1 --batch-size 0", "batch_size|0");
    row("rate of 0", "train --data xor --layers 2,1 --learning-rate 0", "learning_rate|above 0");
    row("no data", "train --layers 2,1", "--data");
    row("no network", "train --data xor", "--layers|--model");
    row("unknown data", "train --data xorr --layers 2,1", "xorr|xor,|mnist:");
    row("unknown device", "train --data xor --layers 2,1 --device quantum", "quantum|host");
    row("device out of range", "train --data xor --layers 2,1 --device opencl:99", "opencl:99|host");
    row("unknown loss", "train --data xor --layers 2,1 --loss squared", "squared|half-sse");
    row("unknown activation", "train --data xor --layers 2,4,1 --activation relo", "relo|relu");
    row("unknown optimizer", "train --data xor --layers 2,1 --optimizer adamm", "adamm|adam");
    row("unknown initializer", "train --data xor --layers 2,1 --init he", "\"he\"|he-normal");
    row("parameter not wanted", "train --data xor --layers 2,4:tanh=2,1", "tanh");
    row("layer of 0", "train --data xor --layers 2,0,1", "Layer 1|0 units");
    row("layer of 10^9", "train --data xor --layers 2,1000000000,1", "Layer 1|1000000000|65536");
    row("layer beyond 64 bits", "train --data xor --layers 2,99999999999999999999999,1", "Layer 1|65536");
    row("too many parameters", "train --data xor --layers 2,60000,60000,1", "parameters");
    row("layers with a word", "train --data xor --layers 2,many,1", "--layers|many|2");
    row("layers with a gap", "train --data xor --layers 2,,1", "--layers|place 2");
    row("no layer", "train --data xor --layers 2", "no layer");
    row("softmax inside", "train --data xor --layers 2,4:softmax,1", "softmax|last");
    row("cross-entropy of identity", "train --data xor --layers 2,2:identity --loss cross-entropy", "cross-entropy|identity");
    row("wrong inputs", "train --data xor --layers 3,1", "3 inputs|2");
    row("wrong outputs", "train --data blobs-4 --layers 2,3", "3 outputs|4");
    row("dropout of 1", "train --data xor --layers 2,4,1 --dropout 1", "dropout");
    row("noise on a file", "train --data good.csv --layers 2,1 --noise 0.1", "--noise|good.csv");
    row("share and share", "train --data moons --layers 2,1 --test 0.3 --train-share 0.7", "--test|--train-share");
    row("share of 0", "train --data moons --layers 2,1 --test 0", "--test");
    row("model and layers", "train --data good.csv --model good.json --layers 2,1", "--model|--layers");
    row("no folder for the result", "train --data xor --layers 2,1 --out nowhere/m.json", "--out|nowhere");
    row("result is a folder", "train --data xor --layers 2,1 --out .", "--out|folder");
    row("count of 0", "train --data moons --layers 2,1 --count 0", "0");

    row("missing file", "train --data missing.csv --layers 2,1", "missing.csv");
    row("ragged table", "train --data ragged.csv --layers 2,1", "ragged.csv|line 3");
    row("text in a number", "train --data text.csv --layers 2,1", "text.csv|line 2|x2|zero");
    row("header only", "train --data header.csv --layers 2,1", "header.csv|no rows");
    row("empty table", "train --data empty.csv --layers 2,1", "empty.csv|empty");
    row("no targets", "train --data notargets.csv --layers 2,1", "notargets.csv|class");
    row("a million columns", "train --data wide.csv --layers 2,1", "wide.csv|columns");
    row("bad test table", "train --data good.csv --layers 2,1 --test ragged.csv", "ragged.csv|line 3");
    row("test table of another width", "train --data good.csv --layers 2,1 --test three.csv", "2 inputs|3");
    row("no MNIST folder", "train --data mnist:nowhere --layers 784,10", "nowhere|no such folder|train-images-idx3-ubyte");
    row("incomplete MNIST folder", "train --data mnist:partial --layers 784,10", "partial|not there: train-labels");
    row("empty folder", "train --data empty --layers 784,10", "empty is not a whole MNIST set|train-images-idx3-ubyte|.gz");
    row("empty MNIST folder", "evaluate --model good.json --data mnist:empty",
        "none of its files is there|train-images-idx3-ubyte");
    row("images and labels swapped", "train --data mnist:swapped --layers 784,10",
        "swapped/t10k-labels-idx1-ubyte|images instead of labels");
    row("labels of letters", "train --data mnist:letters --layers 784,10",
        "letters/t10k-labels-idx1-ubyte|label 26 at position 1");
    row("another number of labels", "train --data count --layers 784,10", "2 images|3 labels");
    row("wrong magic", "train --data mnist:magic --layers 784,10", "magic|IDX");
    row("cut images", "train --data mnist:truncated --layers 784,10", "truncated|bytes");
    row("damaged gzip", "train --data mnist:gzip --layers 784,10", "gzip");
    row("bad config", "train --data xor --layers 2,1 --config bad-config.json", "bad-config.json|learning_rate");
    row("unknown config", "train --data xor --layers 2,1 --config unknown-config.json", "unknown-config.json|adamm|adam");
    row("missing config", "train --data xor --layers 2,1 --config nowhere.json", "nowhere.json");

    row("missing model", "evaluate --model missing.json --data xor", "missing.json");
    row("no model", "evaluate --data xor", "--model");
    row("version 2", "evaluate --model version2.json --data good.csv", "version2.json|version 2");
    row("not a model", "evaluate --model notmodel.json --data good.csv", "notmodel.json");
    row("broken JSON", "evaluate --model broken.json --data good.csv", "broken.json|line 2");
    row("NaN in a model", "evaluate --model nan.json --data good.csv", "nan.json");
    row("infinity in a model", "evaluate --model huge-number.json --data good.csv", "huge-number.json");
    row("wrong shape", "evaluate --model shape.json --data good.csv", "shape.json|/layers/0/weights|3");
    row("unknown activation in a model", "evaluate --model unknown.json --data good.csv", "unknown.json|relo|relu");
    row("zero units in a model", "evaluate --model zero-units.json --data good.csv", "zero-units.json|units|0");
    row("giant model", "evaluate --model giant.json --data good.csv", "giant.json|units|1000000000");
    row("model without layers", "evaluate --model nolayers.json --data good.csv", "nolayers.json|layer");
    row("deep JSON", "evaluate --model deep.json --data good.csv", "deep.json");
    row("empty model", "evaluate --model empty.json --data good.csv", "empty.json|empty");
    row("model for other data", "evaluate --model good.json --data three.csv", "2 inputs|3");
    row("unknown part", "evaluate --model good.json --data good.csv --part half", "half|train");
    row("no test rows", "evaluate --model good.json --data good.csv --part test", "good.csv|--train-share");

    row("nothing to predict", "predict --model good.json", "--input|--image|--data");
    row("input and data", "predict --model good.json --input 1,0 --data xor", "--input|--data");
    row("too few numbers", "predict --model good.json --input 1", "--input|1 number|2 inputs");
    row("too many numbers", "predict --model good.json --input 1,2,3", "--input|3 numbers|2 inputs");
    row("a word as input", "predict --model good.json --input 1,two", "--input|two");
    row("empty number", "predict --model good.json --input 1,", "--input|number 2");
    row("image for another model", "predict --model good.json --image picture.png", "784|good.json");
    row("no target", "explain --model good.json --input 1,0", "--target");
    row("wrong target", "explain --model good.json --input 1,0 --target 1,0", "--target|2 numbers|1 output");
    row("class out of range", "explain --model good.json --input 1,0 --class 7", "--class|7");
    row("unknown bench device", "bench --quick --device quantum", "quantum");
}

void TestCliBadInput::badInputIsOneLine()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QElapsedTimer timer;
    timer.start();
    const CliResult result = m_cli.run(words);
    QVERIFY2(result.exitCode == 2, result.err);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.errLines().size(), 1);
    QVERIFY(result.err.startsWith("chalknet-cli: "));
    QVERIFY2(result.err.endsWith(".\n") || result.err.endsWith("?\n"), result.err);
    const QString line = QString::fromUtf8(result.err);
    for (const QString& part : expected.split(QLatin1Char('|')))
        QVERIFY2(line.contains(part), qPrintable(part + QStringLiteral(" is not in: ") + line));
    QVERIFY2(timer.elapsed() < 20'000, "a refusal should be quick");
}

void TestCliBadInput::lineBreaksInPathsStayOneLine()
{
    const CliResult result = m_cli.run({QStringLiteral("evaluate"), QStringLiteral("--model"), QStringLiteral("two\nlines.json"),
        QStringLiteral("--data"), QStringLiteral("xor")});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.errLines().size(), 1);
}

void TestCliBadInput::nothingIsWrittenOnBadInput()
{
    QCOMPARE(m_cli.run(QStringLiteral("train --data ragged.csv --layers 2,1 --out new.json --log new.csv")).exitCode, 2);
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("new.json"))));
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("new.csv"))));
}

// Linux has a device that is always full.
void TestCliBadInput::aFullDiskIsReported()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        return;
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    m_cli.start(process, {QStringLiteral("--help")});
    const CliResult result = CliRunner::finish(process);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.errLines().size(), 1);
}

void TestCliBadInput::resultThatCannotBeWritten()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        return;
    const CliResult result
        = m_cli.run(QStringLiteral("train --data xor --layers 2,1 --epochs 1 --json --device host --log /dev/full"));
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("/dev/full"));
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_bad_input.moc"
