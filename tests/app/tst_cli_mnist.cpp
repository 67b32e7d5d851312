// The command of the README on handwritten digits, on the host and on OpenCL: accuracy, and the same curve on both.
#include "CliRunner.h"

#include <QDir>

#include <cmath>

namespace {

struct Curve {
    QList<double> losses;
    QList<double> accuracies;
};

} // namespace

class TestCliMnist : public QObject {
    Q_OBJECT

private slots:
    void hostAndOpenClLearnTheSame();

private:
    Curve train(const QString& data, const QString& device);

    CliRunner m_cli;
};

Curve TestCliMnist::train(const QString& data, const QString& device)
{
    const CliResult result
        = m_cli.run(QStringLiteral("train --data %1 --layers 784,128,10 --activation relu --loss cross-entropy --optimizer adam "
                                   "--learning-rate 0.001 --batch-size 64 --epochs 5 --seed 1 --json --device %2")
                        .arg(data, device));
    Curve curve;
    for (const QJsonObject& epoch : result.objects()) {
        curve.losses.append(epoch[QLatin1String("test_loss")].toDouble());
        curve.accuracies.append(epoch[QLatin1String("test_accuracy")].toDouble());
    }
    return curve;
}

void TestCliMnist::hostAndOpenClLearnTheSame()
{
    // The real files where the machine has them; the program's own digits elsewhere.
    const QString folder = qEnvironmentVariable("CHALKNET_MNIST");
    const bool isReal = !folder.isEmpty();
    const QString data = isReal ? QStringLiteral("mnist:") + folder : QStringLiteral("digits --count 12000");
    const double wanted = isReal ? 0.973 : 0.93;
    const Curve host = train(data, QStringLiteral("host"));
    const Curve openCl = train(data, QStringLiteral("opencl:0"));
    QCOMPARE(host.accuracies.size(), 5);
    QCOMPARE(openCl.accuracies.size(), 5);
    QVERIFY2(host.accuracies.back() >= wanted, qPrintable(QString::number(host.accuracies.back())));
    QVERIFY2(openCl.accuracies.back() >= wanted, qPrintable(QString::number(openCl.accuracies.back())));
    for (int epoch = 0; epoch < 5; ++epoch) {
        QVERIFY2(std::abs(host.accuracies[epoch] - openCl.accuracies[epoch]) < 0.004, qPrintable(QString::number(epoch + 1)));
        QVERIFY2(std::abs(host.losses[epoch] - openCl.losses[epoch]) < 0.005, qPrintable(QString::number(epoch + 1)));
    }
}

QTEST_GUILESS_MAIN(TestCliMnist)
#include "tst_cli_mnist.moc"
