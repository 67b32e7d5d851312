// The matrices of the lesson "Forward pass": the numbers in their cells in both notations, where they lie, and how they are
// edited.
#include "ui/controls/WeightField.h"
#include "ui/formula/Formula.h"
#include "ui/lessons/forward/ForwardCalculation.h"
#include "ui/lessons/forward/ForwardController.h"
#include "ui/lessons/forward/ForwardMatrixView.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

using Role = MatrixCell::Role;
using State = MatrixCell::State;

ForwardMatrixContent contentOf(const ForwardController& controller, TraceNotation notation, int step,
    ForwardDetail detail = ForwardDetail::Products, const TraceTarget& asked = {})
{
    return forwardMatrices(controller.network(), controller.inputs(), controller.trace().values,
        {.detail = detail,
            .names = TraceNames(controller.spec(), notation),
            .step = step,
            .asked = asked,
            .layerNames = {QStringLiteral("Hidden"), QStringLiteral("Output")}});
}

/// "X[1 2 1] \cdot W_{1}[1 1 −1; …] …" as it is read from left to right.
QString textOf(const ForwardMatrixContent& content)
{
    QStringList texts;
    for (const MatrixBlock& block : content.blocks) {
        if (block.kind != MatrixBlock::Kind::Matrix) {
            texts += block.kind == MatrixBlock::Kind::Gap ? QStringLiteral(";") : block.name;
            continue;
        }
        QStringList rows;
        for (int row = 0; row < block.rows; ++row) {
            QStringList cells;
            for (int column = 0; column < block.columns; ++column)
                cells += block.cell(row, column).text;
            rows += cells.join(u' ');
        }
        texts += QStringLiteral("%1[%2]").arg(block.name, rows.join(QStringLiteral("; ")));
    }
    return texts.join(u' ');
}

/// Random networks up to the largest that can be shown.
TraceNetwork networkOf(int inputs, const std::vector<int>& units, ActivationType type, std::uint64_t seed)
{
    TraceNetwork network = tracePreset(TracePreset::ForwardIdentity);
    removeLayer(network, 0);
    setInputs(network, inputs);
    setUnits(network, 0, units.back());
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
        LayerSpec layer;
        layer.units = units[i];
        layer.activation = Activation(type);
        insertLayer(network, i, layer);
    }
    network.spec.seed = seed;
    drawParameters(network);
    for (std::size_t i = 0; i < network.rows[0].inputs.size(); ++i)
        network.rows[0].inputs[i] = 0.5 * static_cast<double>(i) - 1.25;
    return network;
}

ForwardController& with(ForwardController& controller, const TraceNetwork& network)
{
    controller.setNetwork(network, QStringLiteral("test"));
    controller.goTo(controller.document().layers());
    return controller;
}

/// The text of a formula in one line.
QString plain(const QString& tex)
{
    return Formula::fromTex(tex).toPlainText();
}

} // namespace

class TestForwardMatrices : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void rowsShowThePresetDigitByDigit();
    void columnsShowTheSameNumbersTurned();
    void waitingLayersAreEmpty();
    void dataAloneHaveNoMatrices();
    void matricesAreCopiedAsLatex();
    void bothNotationsAgreeForRandomNetworks();
    void maxoutHasAColumnForEachPiece();
    void numbersAreWrittenShortOnlyWhenExact();
    void lightFallsOnRowColumnAndBias_data();
    void lightFallsOnRowColumnAndBias();
    void calculationsAreThoseOnPaper();
    void activationsPutTheirNumbersIn();
    void everyCalculationCanBeRead();
    void sumsOfCalculationsFollowFromTheirNumbers();
    void geometryKeepsTheReference();
    void nothingLiesOutsideOrOverlaps_data();
    void nothingLiesOutsideOrOverlaps();
    void arrowKeysReachEveryCell();
    void cellsAreTypedInto();
    void editorsGoOnWithTabAndBackWithEscape();
    void computedCellsCannotBeEdited();
    void layersThatDoNotFitAreTurnedTo();
};

void TestForwardMatrices::rowsShowThePresetDigitByDigit()
{
    ForwardController controller;
    QCOMPARE(textOf(contentOf(controller, TraceNotation::XwB, 2)),
        QStringLiteral("X[1 2 1] \\cdot W_{1}[1 1 −1; 1 0.5 −1; 1 1 1] + B_{1}[0 0 0] = Z[4 3 −2] ReLU A[4 3 0] "
                       "\\cdot W_{2}[1 0.5; −1 0.5; 0 1] + B_{2}[1 −0.5] = Y[2 3]"));
    with(controller, tracePreset(TracePreset::ForwardIdentity));
    QCOMPARE(textOf(contentOf(controller, TraceNotation::XwB, 2)),
        QStringLiteral("X[1 2 1] \\cdot W_{1}[1 1 −1; 1 0.5 −1; 1 1 1] + B_{1}[0 0 0] = A[4 3 −2] "
                       "\\cdot W_{2}[1 0.5; −1 0.5; 0 1] + B_{2}[1 −0.5] = Y[2 1]"));
}

void TestForwardMatrices::columnsShowTheSameNumbersTurned()
{
    ForwardController controller;
    QCOMPARE(textOf(contentOf(controller, TraceNotation::ThetaA, 2)),
        QStringLiteral(
            "\\Theta^{(1)}[0 1 1 1; 0 1 0.5 1; 0 −1 −1 1] \\cdot x[1; 1; 2; 1] = z^{(2)}[4; 3; −2] ReLU a^{(2)}[4; 3; 0] ; "
            "\\Theta^{(2)}[1 1 −1 0; −0.5 0.5 0.5 1] \\cdot a^{(2)}[1; 4; 3; 0] = a^{(3)}[2; 3]"));
}

void TestForwardMatrices::waitingLayersAreEmpty()
{
    ForwardController controller;
    QVERIFY(textOf(contentOf(controller, TraceNotation::XwB, 0)).contains(QStringLiteral("= Z[  ] ReLU A[  ]")));
    QVERIFY(textOf(contentOf(controller, TraceNotation::XwB, 1)).contains(QStringLiteral("= Z[4 3 −2] ReLU A[4 3 0]")));
    QVERIFY(textOf(contentOf(controller, TraceNotation::XwB, 1)).endsWith(QStringLiteral("= Y[ ]")));
    const TraceTarget asked{.kind = TraceTarget::Kind::Unit, .column = 2, .unit = 1};
    const MatrixBlock output = contentOf(controller, TraceNotation::XwB, 1, ForwardDetail::Products, asked).blocks.back();
    QCOMPARE(output.cells[0].state, State::Waiting);
    QCOMPARE(output.cells[1].state, State::Asked);
    QVERIFY(output.cells[1].text.isEmpty());
}

void TestForwardMatrices::dataAloneHaveNoMatrices()
{
    ForwardController controller;
    QCOMPARE(textOf(contentOf(controller, TraceNotation::XwB, 2, ForwardDetail::Data)),
        QStringLiteral("X[1 2 1] Hidden A[4 3 0] Output Y[2 3]"));
}

// The cells are multiplied and added here again, from their texts.
void TestForwardMatrices::matricesAreCopiedAsLatex()
{
    ForwardController controller;
    const QString latex = latexOf(contentOf(controller, TraceNotation::XwB, 1));
    QVERIFY2(
        latex.startsWith(QStringLiteral("\\underset{X}{\\begin{bmatrix} 1 & 2 & 1 \\end{bmatrix}} \\cdot \\underset{W_{1}}{")),
        qPrintable(latex));
    QVERIFY(latex.contains(QStringLiteral("1 & 1 & -1 \\\\ 1 & 0.5 & -1 \\\\ 1 & 1 & 1")));
    QVERIFY(
        latex.contains(QStringLiteral("\\xrightarrow{\\text{ReLU}} \\underset{A}{\\begin{bmatrix} 4 & 3 & 0 \\end{bmatrix}}")));
    QVERIFY(latex.endsWith(QStringLiteral("= \\underset{Y}{\\begin{bmatrix} ? & ? \\end{bmatrix}}")));
}

void TestForwardMatrices::bothNotationsAgreeForRandomNetworks()
{
    const auto number = [](QString text) { return text.replace(QChar(0x2212), u'-').toDouble(); };
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        ForwardController controller;
        const int inputs = 1 + static_cast<int>(seed % 8);
        const int units = 1 + static_cast<int>((3 * seed) % 8);
        with(controller, networkOf(inputs, {units, 2}, ActivationType::Relu, seed));
        const ForwardMatrixContent rows = contentOf(controller, TraceNotation::XwB, 2);
        const ForwardMatrixContent columns = contentOf(controller, TraceNotation::ThetaA, 2);
        const MatrixBlock& x = rows.blocks[0];
        const MatrixBlock& w = rows.blocks[2];
        const MatrixBlock& b = rows.blocks[4];
        const MatrixBlock& z = rows.blocks[6];
        const MatrixBlock& theta = columns.blocks[0];
        const MatrixBlock& zColumn = columns.blocks[4];
        QCOMPARE(w.rows, inputs);
        QCOMPARE(w.columns, units);
        QCOMPARE(theta.rows, units);
        QCOMPARE(theta.columns, inputs + 1);
        for (int unit = 0; unit < units; ++unit) {
            double sum = number(b.cell(0, unit).text);
            QCOMPARE(theta.cell(unit, 0).text, b.cell(0, unit).text);
            for (int input = 0; input < inputs; ++input) {
                QCOMPARE(theta.cell(unit, input + 1).text, w.cell(input, unit).text);
                sum += number(x.cell(0, input).text) * number(w.cell(input, unit).text);
            }
            QVERIFY(std::abs(sum - number(z.cell(0, unit).text)) <= 0.0005 + 1e-9);
            QCOMPARE(zColumn.cell(unit, 0).text, z.cell(0, unit).text);
        }
    }
}

void TestForwardMatrices::maxoutHasAColumnForEachPiece()
{
    ForwardController controller;
    with(controller, networkOf(2, {3, 1}, ActivationType::Maxout, 5));
    const ForwardMatrixContent content = contentOf(controller, TraceNotation::XwB, 2);
    QCOMPARE(content.blocks[2].columns, 6);
    QCOMPARE(content.blocks[6].columns, 6);
    QCOMPARE(content.blocks[8].columns, 3);
    QCOMPARE(content.blocks[2].cell(1, 3).target,
        (TraceTarget{.kind = TraceTarget::Kind::Edge, .column = 1, .unit = 1, .from = 1, .piece = 1}));
    for (int unit = 0; unit < 3; ++unit) {
        const std::vector<double>& sums = controller.trace().values.weightedSums[0];
        const double largest = std::max(sums[static_cast<std::size_t>(2 * unit)], sums[static_cast<std::size_t>(2 * unit + 1)]);
        QCOMPARE(content.blocks[8].cell(0, unit).text, computedNumber(largest));
    }
}

void TestForwardMatrices::numbersAreWrittenShortOnlyWhenExact()
{
    QCOMPARE(givenNumber(-0.5), QStringLiteral("−0.5"));
    QCOMPARE(givenNumber(0.123456), QStringLiteral("0.123456"));
    QCOMPARE(computedNumber(4.0), QStringLiteral("4"));
    QCOMPARE(computedNumber(0.54), QStringLiteral("0.54"));
    QCOMPARE(computedNumber(0.54004), QStringLiteral("0.540")); // rounded, and says so
    QCOMPARE(computedNumber(-0.1575), QStringLiteral("−0.158"));
    QCOMPARE(computedNumber(-0.0001), QStringLiteral("0.000"));
    QVERIFY(computedNumber(1e9).size() < 9);
}

void TestForwardMatrices::lightFallsOnRowColumnAndBias_data()
{
    QTest::addColumn<TraceNotation>("notation");
    QTest::newRow("rows") << TraceNotation::XwB;
    QTest::newRow("columns") << TraceNotation::ThetaA;
}

void TestForwardMatrices::lightFallsOnRowColumnAndBias()
{
    QFETCH(TraceNotation, notation);
    ForwardController controller;
    with(controller, tracePreset(TracePreset::ForwardRelu));
    const ForwardMatrixContent content = contentOf(controller, notation, 2);
    const ForwardFocus second{1, 1, ForwardFocus::kAll};
    QStringList lit;
    for (const MatrixBlock& block : content.blocks)
        for (const MatrixCell& cell : block.cells) {
            const TraceTone tone = toneOf(controller.spec(), cell, second, notation);
            if (tone == TraceTone::None)
                continue;
            const bool isInput = cell.role == Role::Activation || cell.role == Role::Operand || cell.role == Role::One;
            const TraceTone expected = cell.role == Role::Weight ? TraceTone::C2
                : cell.role == Role::Bias                        ? TraceTone::C3
                : isInput && cell.target.column < 2              ? TraceTone::C1
                                                                 : TraceTone::Ink;
            QCOMPARE(tone, expected);
            lit += cell.text;
        }
    QCOMPARE(lit.join(u' '),
        notation == TraceNotation::XwB ? QStringLiteral("4 3 0 0.5 0.5 1 −0.5 3") : QStringLiteral("−0.5 0.5 0.5 1 1 4 3 0 3"));
    // One product alone.
    const ForwardFocus product{1, 1, 2};
    int count = 0;
    for (const MatrixBlock& block : content.blocks)
        for (const MatrixCell& cell : block.cells)
            count += toneOf(controller.spec(), cell, product, notation) != TraceTone::None ? 1 : 0;
    QCOMPARE(count, 3); // its input, its weight, and the result
}

void TestForwardMatrices::calculationsAreThoseOnPaper()
{
    ForwardController controller;
    with(controller, tracePreset(TracePreset::ForwardRelu));
    const auto of = [&](int layer, int row, TraceNotation notation) {
        return unitCalculation(controller.spec(), controller.trace(), {layer, row, ForwardFocus::kAll},
            TraceNames(controller.spec(), notation), true);
    };
    const ForwardCalculation output = of(1, 1, TraceNotation::XwB);
    QCOMPARE(plain(output.tail), QStringLiteral("= 2 + 1.5 + 0 − 0.5 = 3"));
    QVERIFY(output.activation.isEmpty());
    const QString whole = plain(output.whole);
    for (const char* text : {"y₂", "a₁", "w₁₂", "a₂", "w₂₂", "a₃", "w₃₂", "b₂", "(−0.5)"})
        QVERIFY2(whole.contains(QString::fromUtf8(text)), qPrintable(whole));
    QVERIFY(whole.indexOf(QStringLiteral("a₁")) < whole.indexOf(QStringLiteral("w₁₂")));

    const ForwardCalculation hidden = of(0, 2, TraceNotation::XwB);
    QCOMPARE(plain(hidden.tail), QStringLiteral("= −1 − 2 + 1 + 0 = −2"));
    QVERIFY2(plain(hidden.activation).contains(QStringLiteral("max(0, −2) = 0")), qPrintable(plain(hidden.activation)));

    // The order is turned, and the bias is the weight of the input 1.
    const ForwardCalculation turned = of(1, 1, TraceNotation::ThetaA);
    QCOMPARE(plain(turned.tail), QStringLiteral("= −0.5 + 2 + 1.5 + 0 = 3"));
    QVERIFY(plain(turned.whole).indexOf(QStringLiteral("θ₂₁")) < plain(turned.whole).indexOf(QStringLiteral("a₁")));

    const TraceNames names(controller.spec(), TraceNotation::XwB);
    const QString layer = plain(layerCalculation(controller.network(), controller.trace(), 1, names).whole);
    for (const char* text : {"[1, 3.5]", "[1, −0.5]", "[2, 3]"})
        QVERIFY2(layer.contains(QString::fromUtf8(text)), qPrintable(layer));
    const QString data = plain(dataCalculation(controller.inputs(), controller.trace(), 0, names).whole);
    QVERIFY2(data.contains(QStringLiteral("[1, 2, 1]")) && data.contains(QStringLiteral("[4, 3, 0]")), qPrintable(data));
    // What is not known yet is not told.
    const QString asked
        = plain(unitCalculation(controller.spec(), controller.trace(), {1, 1, ForwardFocus::kAll}, names, false).whole);
    QVERIFY2(!asked.contains(u'3') || !asked.contains(QStringLiteral("= 3")), qPrintable(asked));
    QVERIFY(!asked.contains(QStringLiteral("1.5")));
}

void TestForwardMatrices::activationsPutTheirNumbersIn()
{
    const auto textOfActivation = [](ActivationType type, double z) {
        ForwardController controller;
        TraceNetwork network = networkOf(1, {1}, type, 1);
        setActivation(network, 0, Activation(type));
        network.rows[0].inputs[0] = 1.0;
        network.parameters.weight(0, 0, 0) = z;
        network.parameters.bias(0, 0) = 0.0;
        with(controller, network);
        return plain(unitCalculation(controller.spec(), controller.trace(), {0, 0, ForwardFocus::kAll},
            TraceNames(controller.spec(), TraceNotation::XwB), true)
                         .activation);
    };
    QVERIFY(textOfActivation(ActivationType::Relu, -2.0).contains(QStringLiteral("max(0, −2) = 0")));
    QVERIFY2(textOfActivation(ActivationType::LeakyRelu, -2.0).contains(QStringLiteral("0.01 · (−2) = −0.02")),
        qPrintable(textOfActivation(ActivationType::LeakyRelu, -2.0)));
    QVERIFY2(textOfActivation(ActivationType::LeakyRelu, 2.0).endsWith(QStringLiteral("=, 2]")),
        qPrintable(textOfActivation(ActivationType::LeakyRelu, 2.0)));
    QVERIFY(textOfActivation(ActivationType::PRelu, -2.0).contains(QStringLiteral("0.25 · (−2) = −0.5")));
    QVERIFY(textOfActivation(ActivationType::Step, 0.0).contains(QStringLiteral("≥ 0")));
    QVERIFY(textOfActivation(ActivationType::Step, -1.0).contains(QStringLiteral("< 0")));
    // 1/(1 + e²) = 0.1192, 1/(1 + e⁻²) = 0.8808: the sign of the exponent is the opposite of z.
    QVERIFY2(textOfActivation(ActivationType::Sigmoid, -2.0).contains(QStringLiteral("0.1192")),
        qPrintable(textOfActivation(ActivationType::Sigmoid, -2.0)));
    QVERIFY(!textOfActivation(ActivationType::Sigmoid, -2.0).contains(QStringLiteral("−2")));
    QVERIFY(textOfActivation(ActivationType::Sigmoid, 2.0).contains(QStringLiteral("0.8808")));
    QVERIFY(textOfActivation(ActivationType::HardSigmoid, 1.5).contains(QStringLiteral("0.75")));
    QVERIFY(textOfActivation(ActivationType::Identity, 1.5).isEmpty());

    // Softmax takes every sum of the layer: e⁰ / (e⁰ + e¹ + e²).
    ForwardController controller;
    TraceNetwork network = networkOf(1, {3}, ActivationType::Softmax, 1);
    setActivation(network, 0, Activation(ActivationType::Softmax));
    network.rows[0].inputs[0] = 1.0;
    for (int unit = 0; unit < 3; ++unit) {
        network.parameters.weight(0, unit, 0) = unit;
        network.parameters.bias(0, unit) = 0.0;
    }
    with(controller, network);
    const QString text = plain(unitCalculation(controller.spec(), controller.trace(), {0, 0, ForwardFocus::kAll},
        TraceNames(controller.spec(), TraceNotation::XwB), true)
                                   .activation);
    const double expected = 1.0 / (1.0 + std::exp(1.0) + std::exp(2.0));
    QVERIFY2(text.contains(QString::number(expected, 'f', 4)), qPrintable(text));
}

void TestForwardMatrices::everyCalculationCanBeRead()
{
    const auto reads = [](const QString& tex) {
        QString error;
        const bool ok = tex.isEmpty() || Formula::parse(tex, &error).has_value();
        if (!ok)
            qWarning() << tex << error;
        return ok;
    };
    for (const ActivationType type : kAllActivations) {
        if (type == ActivationType::Softmax)
            continue;
        ForwardController controller;
        with(controller, networkOf(6, {4, 3}, type, 7));
        for (const TraceNotation notation : {TraceNotation::ThetaA, TraceNotation::XwB})
            for (int layer = 0; layer < 2; ++layer) {
                const TraceNames names(controller.spec(), notation);
                for (const bool isKnown : {true, false})
                    for (std::size_t row = 0;
                         row < controller.trace().values.weightedSums[static_cast<std::size_t>(layer)].size(); ++row) {
                        const ForwardCalculation calculation = unitCalculation(controller.spec(), controller.trace(),
                            {layer, static_cast<int>(row), ForwardFocus::kAll}, names, isKnown);
                        QVERIFY(!calculation.isEmpty());
                        for (const QString& tex : calculation.wrapped
                                + QStringList{calculation.sum, calculation.whole, calculation.tail, calculation.activation,
                                    calculation.spoken})
                            QVERIFY(reads(tex));
                    }
                const ForwardCalculation matrices = layerCalculation(controller.network(), controller.trace(), layer, names);
                QVERIFY(reads(matrices.whole) && reads(matrices.activation));
                QVERIFY(reads(dataCalculation(controller.inputs(), controller.trace(), layer, names).whole));
            }
        for (const MatrixBlock& block : contentOf(controller, TraceNotation::XwB, 2).blocks)
            QVERIFY(block.kind == MatrixBlock::Kind::Arrow || reads(block.name));
    }
}

// "= 2 + 1.5 + 0 − 0.5 = 3": what stands left of the last sign gives what stands right of it, as written.
void TestForwardMatrices::sumsOfCalculationsFollowFromTheirNumbers()
{
    int equal = 0;
    int rounded = 0;
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        ForwardController controller;
        with(controller, networkOf(4, {3, 2}, ActivationType::Tanh, seed));
        for (int layer = 0; layer < 2; ++layer)
            for (int row = 0; row < (layer == 0 ? 3 : 2); ++row) {
                const QString tail = plain(unitCalculation(controller.spec(), controller.trace(),
                    {layer, row, ForwardFocus::kAll}, TraceNames(controller.spec(), TraceNotation::XwB), true)
                                               .tail);
                const qsizetype sign = std::max(tail.lastIndexOf(u'='), tail.lastIndexOf(QChar(0x2248)));
                QVERIFY2(sign > 2, qPrintable(tail));
                double sum = 0.0;
                QString terms = tail.mid(1, sign - 1);
                terms.replace(QChar(0x2212), u'-').remove(u' ');
                terms.replace(u'-', QStringLiteral("+-"));
                for (const QString& term : terms.split(u'+', Qt::SkipEmptyParts)) {
                    bool isNumber = false;
                    sum += term.toDouble(&isNumber);
                    QVERIFY2(isNumber, qPrintable(tail));
                }
                QString text = tail.mid(sign + 1).trimmed();
                const double result = text.replace(QChar(0x2212), u'-').toDouble();
                const qsizetype point = text.indexOf(u'.');
                const double half = point < 0 ? 0.5 : 0.5 * std::pow(10.0, -static_cast<double>(text.size() - point - 1));
                if (tail[sign] == u'=') {
                    QVERIFY2(std::abs(sum - result) < 1e-9, qPrintable(tail));
                    ++equal;
                } else {
                    QVERIFY2(std::abs(sum - result) <= half + 1e-9, qPrintable(tail));
                    ++rounded;
                }
            }
    }
    QVERIFY(equal > 20 && rounded > 5);
}

void TestForwardMatrices::geometryKeepsTheReference()
{
    ForwardController controller;
    with(controller, tracePreset(TracePreset::ForwardRelu));
    const ForwardMatrixContent content = contentOf(controller, TraceNotation::XwB, 2);
    const ForwardMatrixGeometry geometry(QSizeF(1292, 160), content, 1.0, 1);
    QCOMPARE(geometry.firstLayer(), 0);
    QCOMPARE(geometry.lastLayer(), 1);
    QVERIFY(geometry.textSize() > 16.5);
    QVERIFY(geometry.moreBefore().isNull() && geometry.moreAfter().isNull());
    QVERIFY(geometry.contentSize().width() <= 1292 && geometry.contentSize().height() <= 160);
    // X, W₁, B₁, Z, A, W₂, B₂, Y from left to right on one axis.
    double right = 0.0;
    for (int block = 0; block < static_cast<int>(content.blocks.size()); ++block) {
        QVERIFY(geometry.blockRect(block).left() >= right - 0.01);
        QVERIFY(std::abs(geometry.blockRect(block).center().y() - geometry.blockRect(0).center().y()) < 0.01);
        right = geometry.blockRect(block).right();
    }
}

void TestForwardMatrices::nothingLiesOutsideOrOverlaps_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<QList<int>>("units");
    QTest::newRow("smallest") << 1 << QList<int>{1};
    QTest::newRow("ready-made") << 3 << QList<int>{3, 2};
    QTest::newRow("deep") << 2 << QList<int>{3, 3, 3, 1};
    QTest::newRow("wide") << 8 << QList<int>{8, 8};
    QTest::newRow("largest") << 8 << QList<int>{8, 8, 8, 8, 8, 8};
}

void TestForwardMatrices::nothingLiesOutsideOrOverlaps()
{
    QFETCH(int, inputs);
    QFETCH(QList<int>, units);
    ForwardController controller;
    with(controller, networkOf(inputs, {units.begin(), units.end()}, ActivationType::Tanh, 3));
    for (const QSizeF room : {QSizeF(1292, 160), QSizeF(1140, 110), QSizeF(920, 150), QSizeF(820, 90), QSizeF(2400, 300)})
        for (const TraceNotation notation : {TraceNotation::XwB, TraceNotation::ThetaA})
            for (int present = 0; present < units.size(); ++present) {
                const int layers = static_cast<int>(units.size());
                const ForwardMatrixContent content = contentOf(controller, notation, layers);
                const ForwardMatrixGeometry geometry(room, content, 1.0, present);
                QVERIFY(geometry.firstLayer() <= present && present <= geometry.lastLayer());
                QCOMPARE(geometry.firstLayer() > 0, !geometry.moreBefore().isNull());
                QCOMPARE(geometry.lastLayer() < layers - 1, !geometry.moreAfter().isNull());
                QVERIFY(geometry.textSize() >= 11.9);
                const QRectF page(QPointF(0, 0), geometry.contentSize());
                std::vector<QRectF> cells;
                for (std::size_t block = 0; block < content.blocks.size(); ++block)
                    for (std::size_t cell = 0; cell < content.blocks[block].cells.size(); ++cell) {
                        const MatrixPlace place{static_cast<int>(block), static_cast<int>(cell)};
                        const QRectF rect = geometry.cellRect(place);
                        if (rect.isNull())
                            continue;
                        QVERIFY(page.contains(rect));
                        QCOMPARE(geometry.cellAt(rect.center()), place);
                        for (const QRectF& other : cells)
                            QVERIFY(!rect.intersects(other));
                        cells.push_back(rect);
                    }
                QVERIFY(!cells.empty());
            }
}

void TestForwardMatrices::arrowKeysReachEveryCell()
{
    ForwardController controller;
    with(controller, tracePreset(TracePreset::ForwardRelu));
    for (const TraceNotation notation : {TraceNotation::XwB, TraceNotation::ThetaA}) {
        const ForwardMatrixContent content = contentOf(controller, notation, 2);
        const ForwardMatrixGeometry geometry(QSizeF(1292, 170), content, 1.0, 1);
        std::vector<MatrixPlace> reached{geometry.firstCell()};
        for (std::size_t i = 0; i < reached.size(); ++i)
            for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                const MatrixPlace next = geometry.neighbour(reached[i], key);
                if (std::find(reached.begin(), reached.end(), next) == reached.end())
                    reached.push_back(next);
            }
        std::size_t cells = 0;
        for (const MatrixBlock& block : content.blocks)
            cells += block.cells.size();
        QCOMPARE(reached.size(), cells);
    }
    // Along the first row of W₁ to the right, and back.
    const ForwardMatrixContent content = contentOf(controller, TraceNotation::XwB, 2);
    const ForwardMatrixGeometry geometry(QSizeF(1292, 170), content, 1.0, 1);
    QCOMPARE(geometry.neighbour({2, 0}, Qt::Key_Right), (MatrixPlace{2, 1}));
    QCOMPARE(geometry.neighbour({2, 1}, Qt::Key_Down), (MatrixPlace{2, 4}));
    QCOMPARE(geometry.neighbour({0, 0}, Qt::Key_Left), (MatrixPlace{0, 0}));
}

namespace {

/// The view with a controller, as the page connects them.
struct MatrixStage {
    ForwardController controller;
    ForwardMatrixView view;

    explicit MatrixStage(const TraceNetwork& network = tracePreset(TracePreset::ForwardRelu), QSize room = QSize(1292, 180))
    {
        with(controller, network);
        show();
        view.setRoom(room);
        view.resize(room);
        view.show();
        QObject::connect(&view, &ForwardMatrixView::valueEdited, &controller, &ForwardController::setValue);
        QObject::connect(&view, &ForwardMatrixView::editingDone, &controller, [this] { controller.endEdit(); });
        QObject::connect(&controller, &ForwardController::changed, &view, [this] { show(); });
    }
    void show()
    {
        view.setContent(controller.network(), contentOf(controller, TraceNotation::XwB, controller.document().step),
            TraceNotation::XwB, controller.document().layers() - 1);
    }
    QPoint middle(const MatrixPlace& place) const { return view.geometryOfMatrices().cellRect(place).center().toPoint(); }
    QString text(Role role, int layer, int row, int input = 0) const
    {
        return view.cellAt(view.placeOf(role, layer, row, input))->text;
    }
};

} // namespace

void TestForwardMatrices::cellsAreTypedInto()
{
    MatrixStage stage;
    const MatrixPlace weight = stage.view.placeOf(Role::Weight, 0, 2, 0); // w13 = −1
    QCOMPARE(stage.view.cellAt(weight)->text, QStringLiteral("−1"));
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middle(weight));
    QVERIFY(stage.view.editor() != nullptr);
    QTest::keyClicks(stage.view.editor(), QStringLiteral("2.5"));
    QTest::keyClick(stage.view.editor(), Qt::Key_Return);
    QVERIFY(stage.view.editor() == nullptr);
    // z3 = 1·2.5 − 2 + 1 = 1.5, y2 = 2 + 1.5 + 1.5 − 0.5
    QCOMPARE(stage.text(Role::Weight, 0, 2, 0), QStringLiteral("2.5"));
    QCOMPARE(stage.text(Role::Sum, 0, 2), QStringLiteral("1.5"));
    QCOMPARE(stage.text(Role::Activation, 1, 1), QStringLiteral("4.5"));
    QCOMPARE(stage.controller.undoStack().count(), 1);

    // By keys alone: a digit opens the editor with itself.
    stage.view.setFocus();
    QTest::keyClick(&stage.view, Qt::Key_Home);
    QCOMPARE(stage.view.current(), (MatrixPlace{0, 0}));
    QTest::keyClick(&stage.view, Qt::Key_7);
    QVERIFY(stage.view.editor() != nullptr);
    QTest::keyClick(stage.view.editor(), Qt::Key_Return);
    QCOMPARE(stage.controller.inputs()[0], 7.0);
    stage.controller.undoStack().undo();
    stage.controller.undoStack().undo();
    QCOMPARE(stage.text(Role::Sum, 0, 2), QStringLiteral("−2"));
}

void TestForwardMatrices::editorsGoOnWithTabAndBackWithEscape()
{
    MatrixStage stage;
    stage.view.openEditor(stage.view.placeOf(Role::Input, 0, 0, 0));
    QTest::keyClicks(stage.view.editor(), QStringLiteral("3"));
    QTest::keyClick(stage.view.editor(), Qt::Key_Tab);
    QCOMPARE(stage.controller.inputs()[0], 3.0);
    QVERIFY(stage.view.editor() != nullptr);
    QCOMPARE(stage.view.editor()->value(), 2.0); // x2
    QTest::keyClicks(stage.view.editor(), QStringLiteral("9"));
    QTest::keyClick(stage.view.editor(), Qt::Key_Escape);
    QVERIFY(stage.view.editor() == nullptr);
    QCOMPARE(stage.controller.inputs()[1], 2.0);
    stage.view.openEditor(stage.view.placeOf(Role::Input, 0, 0, 1));
    QTest::keyClick(stage.view.editor(), Qt::Key_Backtab);
    QCOMPARE(stage.view.editor()->value(), 3.0);
    QTest::keyClick(stage.view.editor(), Qt::Key_Up);
    QCOMPARE(stage.controller.inputs()[0], 3.1);
}

void TestForwardMatrices::computedCellsCannotBeEdited()
{
    MatrixStage stage;
    QSignalSpy chosen(&stage.view, &ForwardMatrixView::cellChosen);
    stage.view.openEditor(stage.view.placeOf(Role::Sum, 0, 1));
    QVERIFY(stage.view.editor() == nullptr);
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middle(stage.view.placeOf(Role::Activation, 1, 0)));
    QVERIFY(stage.view.editor() == nullptr);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(stage.view.accessibleText().contains(QStringLiteral("layer 2, output of unit 1: 2")));
    QVERIFY(stage.view.accessibleText().contains(QStringLiteral("layer 1, weight from 2 to 2: 0.5")));
}

void TestForwardMatrices::layersThatDoNotFitAreTurnedTo()
{
    MatrixStage stage(networkOf(8, {8, 8, 8}, ActivationType::Tanh, 2), QSize(1292, 200));
    QCOMPARE(stage.view.geometryOfMatrices().firstLayer(), 2);
    QVERIFY(stage.view.geometryOfMatrices().cellRect(stage.view.placeOf(Role::Weight, 0, 0, 0)).isNull());
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.view.geometryOfMatrices().moreBefore().center().toPoint());
    QCOMPARE(stage.view.geometryOfMatrices().lastLayer(), 1);
    QTest::keyClick(&stage.view, Qt::Key_PageUp);
    QCOMPARE(stage.view.geometryOfMatrices().firstLayer(), 0);
    QVERIFY(!stage.view.geometryOfMatrices().cellRect(stage.view.placeOf(Role::Weight, 0, 0, 0)).isNull());
    // An edit there does not jump back.
    stage.view.openEditor(stage.view.placeOf(Role::Weight, 0, 0, 0));
    QTest::keyClicks(stage.view.editor(), QStringLiteral("0.25"));
    QTest::keyClick(stage.view.editor(), Qt::Key_Return);
    QCOMPARE(stage.view.geometryOfMatrices().firstLayer(), 0);
    QCOMPARE(stage.controller.network().parameters.weight(0, 0, 0), 0.25);
}

QTEST_MAIN(TestForwardMatrices)
#include "tst_forward_matrices.moc"
