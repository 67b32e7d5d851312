// Symbols and formulas of a trace: both notations, every quantity, and that each of them can be read as a formula.
#include "ui/formula/Formula.h"
#include "ui/trace/TraceTex.h"

#include <QTest>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

TraceNames namesOf(TraceNotation notation, int layers = 2, int outputs = 1)
{
    TraceNames names;
    names.notation = notation;
    names.layers = layers;
    names.outputs = outputs;
    return names;
}

Symbol symbolOf(Quantity quantity, int layer, int unit, int input = 0, int piece = 0)
{
    return {quantity, layer, unit, input, piece};
}

std::vector<Quantity> everyQuantity()
{
    std::vector<Quantity> all;
    for (int i = 0; i <= static_cast<int>(Quantity::InverseCount); ++i)
        all.push_back(static_cast<Quantity>(i));
    return all;
}

} // namespace

class TestTraceTex : public QObject {
    Q_OBJECT

private slots:
    void thetaNamesAreThoseOfThePictures()
    {
        const TraceNames names = namesOf(TraceNotation::ThetaA);
        QCOMPARE(symbolTex(symbolOf(Quantity::WeightedSum, 2, 1), names), "z_{1}^{(2)}");
        QCOMPARE(symbolTex(symbolOf(Quantity::Activation, 3, 1), names), "a_{1}^{(3)}");
        QCOMPARE(symbolTex(symbolOf(Quantity::Activation, 1, 2), names), "x_{2}");
        QCOMPARE(symbolTex(symbolOf(Quantity::Parameter, 1, 1, 0), names), "\\theta_{10}^{(1)}");
        QCOMPARE(symbolTex(symbolOf(Quantity::One, 1, 0), names), "a_{0}^{(1)}");
        QCOMPARE(
            symbolTex(symbolOf(Quantity::LossByParameter, 1, 1, 0), names), "\\frac{\\partial E}{\\partial \\theta_{10}^{(1)}}");
        QCOMPARE(
            symbolTex(symbolOf(Quantity::LossByParameter, 1, 1, 0), names, true), "\\partial E/\\partial \\theta_{10}^{(1)}");
        QCOMPARE(symbolTex(symbolOf(Quantity::ActivationBySum, 2, 1, 1), names),
            "\\frac{\\partial a_{1}^{(2)}}{\\partial z_{1}^{(2)}}");
        QCOMPARE(symbolTex(symbolOf(Quantity::Target, 0, 1), names), "t");
        QCOMPARE(weightMatrixTex(0, names), "\\Theta^{(1)}");
        QCOMPARE(biasVectorTex(0, names), "\\theta_{0}^{(1)}");
        QCOMPARE(sumVectorTex(0, names), "z^{(2)}");
        QCOMPARE(activationVectorTex(-1, names), "x");
    }

    void rowNamesAreThoseOfThePictures()
    {
        const TraceNames names = namesOf(TraceNotation::XwB, 2, 2);
        QCOMPARE(symbolTex(symbolOf(Quantity::WeightedSum, 2, 3), names), "z_{3}");
        QCOMPARE(symbolTex(symbolOf(Quantity::Activation, 2, 3), names), "a_{3}");
        QCOMPARE(symbolTex(symbolOf(Quantity::Activation, 3, 2), names), "y_{2}");
        QCOMPARE(symbolTex(symbolOf(Quantity::Parameter, 2, 2, 1), names), "w_{12}");
        QCOMPARE(symbolTex(symbolOf(Quantity::Parameter, 2, 2, kBiasInput), names), "b_{2}");
        QCOMPARE(weightMatrixTex(1, names), "W_{2}");
        QCOMPARE(activationVectorTex(-1, names), "X");
        QCOMPARE(activationVectorTex(0, names), "A");
        QCOMPARE(activationVectorTex(1, names), "Y");
        QCOMPARE(sumVectorTex(0, names), "Z");
        QVERIFY(
            symbolTex(symbolOf(Quantity::WeightedSum, 3, 1), names) != symbolTex(symbolOf(Quantity::WeightedSum, 2, 1), names));
    }

    void withMoreLayersEachSymbolIsUnique()
    {
        for (const TraceNotation notation : {TraceNotation::ThetaA, TraceNotation::XwB}) {
            const TraceNames names = namesOf(notation, 3, 12);
            QSet<QString> seen;
            int count = 0;
            for (const Quantity quantity : {Quantity::WeightedSum, Quantity::Activation, Quantity::LossBySum}) {
                for (int layer = 2; layer <= 4; ++layer) {
                    for (int unit = 1; unit <= 12; ++unit, ++count)
                        seen.insert(symbolTex(symbolOf(quantity, layer, unit), names));
                }
            }
            for (const Quantity quantity : {Quantity::Parameter, Quantity::LossByParameter, Quantity::Gradient}) {
                for (int layer = 1; layer <= 3; ++layer)
                    for (int unit = 1; unit <= 12; ++unit)
                        for (int input = 0; input <= 12; ++input)
                            for (int piece = 0; piece <= 2; ++piece, ++count)
                                seen.insert(symbolTex(symbolOf(quantity, layer, unit, input, piece), names));
            }
            QCOMPARE(seen.size(), count);
        }
    }

    void everySymbolCanBeRead()
    {
        for (const TraceNotation notation : {TraceNotation::ThetaA, TraceNotation::XwB}) {
            for (const Quantity quantity : everyQuantity()) {
                for (const bool flat : {false, true}) {
                    for (const int input : {kAlphaInput, kBiasInput, 3}) {
                        Symbol symbol = symbolOf(quantity, 2, 11, input, input == 3 ? 2 : 0);
                        symbol.example = 2;
                        symbol.updated = true;
                        const QString tex = symbolTex(symbol, namesOf(notation, 3, 12), flat);
                        QString error;
                        QVERIFY2(!tex.isEmpty(), qPrintable(QString::number(static_cast<int>(quantity))));
                        QVERIFY2(Formula::parse(tex, &error), qPrintable(tex + ": " + error));
                    }
                }
            }
        }
    }

    void primesAndExamplesStandBehindTheIndices()
    {
        const TraceNames names = namesOf(TraceNotation::ThetaA);
        Symbol weight = symbolOf(Quantity::Parameter, 1, 1, 2);
        weight.updated = true;
        QCOMPARE(Formula::fromTex(symbolTex(weight, names)).toLatex(), "\\theta_{12}^{(1)}{}'");
        Symbol gradient = symbolOf(Quantity::LossByParameter, 1, 1, 2);
        gradient.example = 2;
        QCOMPARE(symbolTex(gradient, names, true), "\\partial E^{[2]}/\\partial \\theta_{12}^{(1)}");
    }

    void everyActivationAndLossCanBeRead()
    {
        for (const ActivationType type : kAllActivations) {
            const Activation activation(type);
            for (const QString& tex :
                {activationTex(activation, "z_{1}^{(2)}"), activationDerivativeTex(activation, "z_{1}^{(2)}", "a_{1}^{(2)}")}) {
                QString error;
                QVERIFY(!tex.isEmpty());
                QVERIFY2(Formula::parse(tex, &error), qPrintable(tex + ": " + error));
            }
        }
        for (const LossType loss : kAllLosses) {
            for (const int outputs : {1, 3}) {
                for (const TraceNotation notation : {TraceNotation::ThetaA, TraceNotation::XwB}) {
                    for (const QString& tex :
                        {lossTermTex(loss, "a_{1}^{(3)}", "t", outputs), lossDerivativeTex(loss, "a_{1}^{(3)}", "t", outputs),
                            lossTex(loss, namesOf(notation, 2, outputs))}) {
                        QString error;
                        QVERIFY2(Formula::parse(tex, &error), qPrintable(tex + ": " + error));
                    }
                }
            }
        }
        QCOMPARE(activationDerivativeTex(Activation(ActivationType::Sigmoid), "z", "a"), "a(1-a)");
        QCOMPARE(lossDerivativeTex(LossType::SquaredError, "a", "t", 1), "-2(t-a)");
    }

    void aHatIsKeptInEveryForm()
    {
        const Formula hat = Formula::fromTex("\\hat{m}_{1}^{(2)}");
        QCOMPARE(hat.toLatex(), "\\hat{m}_{1}^{(2)}");
        QVERIFY(hat.toPlainText().startsWith(QStringLiteral("m\u0302")));
    }
};

QTEST_MAIN(TestTraceTex)
#include "tst_trace_tex.moc"
