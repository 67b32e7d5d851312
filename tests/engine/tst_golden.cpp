// Reference training runs computed by an independent automatic-differentiation library, reproduced on host and OpenCL.
#include "engine/compute/Devices.h"
#include "engine/formats/ConfigFile.h"
#include "engine/formats/CsvFile.h"
#include "engine/formats/ModelFile.h"
#include "engine/training/Trainer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace chalknet;

namespace {

constexpr double kHostTolerance = 1e-9;
constexpr double kOpenClTolerance = 1e-4;

QDir goldenFolder() { return QDir(QStringLiteral(CHALKNET_TEST_DATA "/golden")); }

std::filesystem::path pathOf(const QString& run, const char* file)
{
    return std::filesystem::path((goldenFolder().filePath(run) + QLatin1Char('/') + QLatin1String(file)).toStdString());
}

QJsonObject expectedOf(const QString& run)
{
    QFile file(QString::fromStdString(pathOf(run, "expected.json").string()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

// The end weights in our layout.
Parameters expectedParameters(const QJsonObject& expected, const NetworkSpec& spec)
{
    Parameters parameters(spec);
    const QJsonArray layers = expected[QStringLiteral("layers")].toArray();
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        const QJsonObject layer = layers[static_cast<qsizetype>(l)].toObject();
        const QJsonArray rows = layer[QStringLiteral("weights")].toArray();
        for (int row = 0; row < rows.size(); ++row) {
            for (int input = 0; input < rows[row].toArray().size(); ++input)
                parameters.weight(l, row, input) = rows[row].toArray()[input].toDouble();
            parameters.bias(l, row) = layer[QStringLiteral("biases")].toArray()[row].toDouble();
        }
        for (int unit = 0; unit < parameters.layout().layer(l).alphas; ++unit) {
            const QJsonValue alphas = layer.contains(QStringLiteral("alpha"))
                ? layer[QStringLiteral("alpha")]
                : layer[QStringLiteral("activation")].toObject()[QStringLiteral("alpha")];
            parameters.alpha(l, unit) = alphas.toArray()[unit].toDouble();
        }
    }
    return parameters;
}

// ‖a − b‖ / ‖b‖ over all numbers.
double relativeError(const Parameters& a, const Parameters& b)
{
    double difference = 0.0;
    double size = 0.0;
    for (std::size_t i = 0; i < b.values().size(); ++i) {
        difference += std::pow(a.values()[i] - b.values()[i], 2);
        size += std::pow(b.values()[i], 2);
    }
    return std::sqrt(difference / size);
}

} // namespace

class TestGolden : public QObject {
    Q_OBJECT

private slots:
    void allRunsAreThere();
    void reproduces_data();
    void reproduces();
};

void TestGolden::allRunsAreThere()
{
    QCOMPARE(goldenFolder().entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 27);
}

void TestGolden::reproduces_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("device");
    QTest::addColumn<double>("tolerance");
    for (const QString& run : goldenFolder().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QTest::newRow(qPrintable(run + QStringLiteral(" host"))) << run << QStringLiteral("host") << kHostTolerance;
        QTest::newRow(qPrintable(run + QStringLiteral(" opencl"))) << run << QStringLiteral("opencl:0") << kOpenClTolerance;
    }
}

void TestGolden::reproduces()
{
    QFETCH(QString, run);
    QFETCH(QString, device);
    QFETCH(double, tolerance);
    const QJsonObject expected = expectedOf(run);
    QVERIFY(!expected.isEmpty());
    const Model model = readModel(pathOf(run, "model.json"));
    TrainingProblem problem;
    problem.spec = model.spec;
    problem.start = model.parameters;
    problem.config = readConfig(pathOf(run, "config.json"));
    problem.train = readCsv(pathOf(run, "data.csv"));
    const Dataset data = problem.train;
    const int epochs = problem.config.epochs;
    Trainer trainer(problem, makeBackend(parseDeviceChoice(device.toStdString())).backend);
    QCOMPARE(trainer.device().isOpenCl(), device != QStringLiteral("host"));

    const QJsonArray losses = expected[QStringLiteral("loss_after_epoch")].toArray();
    QCOMPARE(losses.size(), qsizetype(epochs));
    for (int epoch = 0; epoch < epochs; ++epoch) {
        trainer.advance(Advance::Epoch);
        const double loss = trainer.snapshot({}).train.loss;
        QVERIFY2(std::abs(loss - losses[epoch].toDouble()) <= tolerance * std::max(1.0, std::abs(loss)), qPrintable(QString::number(loss, 'g', 17)));
    }
    const double error = relativeError(trainer.parameters(), expectedParameters(expected, model.spec));
    QVERIFY2(error <= tolerance, qPrintable(QStringLiteral("relative error of the end weights %1").arg(error)));

    std::vector<double> inputs(data.rows() * data.inputs());
    for (std::size_t row = 0; row < data.rows(); ++row)
        data.copyInputs(row, std::span(inputs).subspan(row * data.inputs(), data.inputs()));
    const std::vector<double> outputs = trainer.backend().predict(inputs, data.rows());
    const QJsonArray rows = expected[QStringLiteral("outputs")].toArray();
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const auto columns = static_cast<std::size_t>(model.spec.outputs());
        const double wanted = rows[static_cast<qsizetype>(i / columns)].toArray()[static_cast<qsizetype>(i % columns)].toDouble();
        QVERIFY(std::abs(outputs[i] - wanted) <= tolerance * std::max(1.0, std::abs(wanted)));
    }
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
