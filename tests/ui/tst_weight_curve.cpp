// The curve of one weight: placeholder while it is built.
#include <QTest>
class TestWeightCurve : public QObject {
    Q_OBJECT
private slots:
    void nothing() { QVERIFY(true); }
};
QTEST_MAIN(TestWeightCurve)
#include "tst_weight_curve.moc"
