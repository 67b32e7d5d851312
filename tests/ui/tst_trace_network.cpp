// Trace networks: presets recalculated by plain loops, edits that keep what they promise, and JSON that may be hostile.
#include "engine/base/Random.h"
#include "engine/data/Dataset.h"
#include "engine/data/Generators.h"
#include "engine/explain/BackpropTrace.h"
#include "engine/explain/ForwardTrace.h"
#include "ui/trace/TraceNetwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

double sigma(double z)
{
    return 1.0 / (1.0 + std::exp(-z));
}

bool isShort(double value)
{
    return std::abs(value * 100.0 - std::round(value * 100.0)) < 1e-9;
}

bool follows(const TraceNetwork& network)
{
    const NetworkSpec& spec = network.spec;
    if (!validate(spec).empty() || !traceObstacle(spec).isEmpty() || network.rows.empty())
        return false;
    if (network.parameters.layout() != ParameterLayout(spec) || !network.parameters.allFinite())
        return false;
    return std::ranges::all_of(network.rows, [&](const TraceExample& row) {
        return row.inputs.size() == static_cast<std::size_t>(spec.inputs)
            && row.targets.size() == static_cast<std::size_t>(spec.outputs());
    });
}

bool isProbability(double target)
{
    return target >= 0.0 && target <= 1.0;
}

/// True if the targets suit the loss: probabilities for a cross-entropy, one class of all for softmax.
bool targetsFit(const TraceNetwork& network)
{
    const bool hasClasses = network.spec.layers.back().activation.type == ActivationType::Softmax;
    const bool isEntropy = network.spec.loss == LossType::CrossEntropy || network.spec.loss == LossType::BinaryCrossEntropy;
    return std::ranges::all_of(network.rows, [&](const TraceExample& row) {
        double sum = 0.0;
        for (const double target : row.targets)
            sum += target;
        return (!isEntropy || std::ranges::all_of(row.targets, isProbability)) && (!hasClasses || std::abs(sum - 1.0) < 1e-9);
    });
}

/// Every weight, bias and alpha that both layers have, compared one by one.
bool keeps(const Parameters& before, std::size_t old, const Parameters& after, std::size_t now)
{
    const LayerLayout& a = before.layout().layer(old);
    const LayerLayout& b = after.layout().layer(now);
    bool same = true;
    for (int unit = 0; unit < std::min(a.units, b.units); ++unit) {
        for (int piece = 0; piece < std::min(a.pieces, b.pieces); ++piece) {
            const int rowA = unit * a.pieces + piece;
            const int rowB = unit * b.pieces + piece;
            for (int input = 0; input < std::min(a.inputs, b.inputs); ++input)
                same = same && before.weight(old, rowA, input) == after.weight(now, rowB, input);
            same = same && before.bias(old, rowA) == after.bias(now, rowB);
        }
        if (a.alphas > unit && b.alphas > unit)
            same = same && before.alpha(old, unit) == after.alpha(now, unit);
    }
    return same;
}

Activation randomActivation(Random& random, bool isOutput)
{
    const std::size_t count = isOutput ? kAllActivations.size() : kAllActivations.size() - 1; // softmax is the last
    Activation activation(kAllActivations[random.below(count)]);
    if (activation.type == ActivationType::Maxout)
        activation.pieces = 2 + static_cast<int>(random.below(2));
    if (activation.type == ActivationType::LeakyRelu || activation.type == ActivationType::PRelu)
        activation.parameter = std::round(random.uniform(0.0, 0.5) * 100.0) / 100.0;
    return activation;
}

TraceNetwork randomNetwork(Random& random)
{
    TraceNetwork network = tracePreset(allTracePresets()[random.below(allTracePresets().size())]);
    setInputs(network, 1 + static_cast<int>(random.below(kMostTraceUnits)));
    const std::size_t layers = 1 + random.below(kMostTraceLayers);
    while (network.spec.layers.size() > layers)
        removeLayer(network, 0);
    while (network.spec.layers.size() < layers)
        insertLayer(network, 0, {1 + static_cast<int>(random.below(kMostTraceUnits)), randomActivation(random, false), 0.0});
    setActivation(network, layers - 1, randomActivation(random, true));
    setUnits(network, layers - 1, 1 + static_cast<int>(random.below(kMostTraceUnits)));
    setLoss(network, kAllLosses[random.below(kAllLosses.size())]);
    for (double& value : network.parameters.values())
        value = random.uniform(-20.0, 20.0);
    network.rows.resize(1 + random.below(kMostTraceRows), network.rows.front());
    for (TraceExample& row : network.rows)
        for (double& input : row.inputs)
            input = random.normal();
    return network;
}

QJsonObject parsed(const char* text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("bad test data: %s", qPrintable(error.errorString()));
    return object;
}

/// The JSON of a preset with one thing changed.
QJsonObject altered(const std::function<void(QJsonObject& model, QJsonArray& layers, QJsonObject& all)>& change)
{
    QJsonObject all = traceNetworkToJson(tracePreset(TracePreset::TwoTwoOne));
    QJsonObject model = all[QStringLiteral("model")].toObject();
    QJsonArray layers = model[QStringLiteral("layers")].toArray();
    change(model, layers, all);
    if (model.contains(QStringLiteral("layers")))
        model[QStringLiteral("layers")] = layers;
    if (all.contains(QStringLiteral("model")))
        all[QStringLiteral("model")] = model;
    return all;
}

void setInLayer(QJsonArray& layers, int index, const QString& key, const QJsonValue& value)
{
    QJsonObject layer = layers[index].toObject();
    layer[key] = value;
    layers[index] = layer;
}

} // namespace

class TestTraceNetwork : public QObject {
    Q_OBJECT

private slots:
    void everyPresetIsValidAndShort();
    void aPresetIsRecognisedUntilItIsChanged();
    void theForwardPresetsGiveTheNumbersOfTheLesson();
    void theWorkedExampleGivesTheNumbersOfThePictures();
    void xorIsLearnedWithinAHundredUpdates_data();
    void xorIsLearnedWithinAHundredUpdates();
    void everyHiddenUnitOfTheClassesIsNeeded();
    void gradientsFadeInTheDeepPreset();

    void jsonGivesTheSameNetworkBack();
    void jsonHoldsTheModelOfTheModelFile();
    void hostileJsonIsRefused_data();
    void hostileJsonIsRefused();
    void largeNumbersAreBounded();

    void inputsComeAndGo();
    void unitsComeAndGoWithTheirWeights();
    void anInsertedLayerLeavesTheOthersTheirWeights();
    void aRemovedOutputLeavesAFittingLoss();
    void softmaxOnlyAtTheEnd();
    void aLossThatDoesNotFitIsReplaced();
    void aLossIsRefusedWhereItCannotBeTaken();
    void piecesAndAlphasAreKept();
    void drawnWeightsAreShortAndNew();
    void randomEditsKeepWhatTheyPromise();

    void theLabsNetworkIsRounded();
    void unsuitableDataGiveOneRow();
    void obstaclesAreNamed();
};

void TestTraceNetwork::everyPresetIsValidAndShort()
{
    std::set<QString> names;
    for (const TracePreset preset : allTracePresets()) {
        const TraceNetwork network = tracePreset(preset);
        QVERIFY2(follows(network), qPrintable(tracePresetName(preset)));
        QVERIFY(targetsFit(network));
        for (const double value : network.parameters.values())
            QVERIFY(isShort(value));
        names.insert(tracePresetName(preset));
    }
    QCOMPARE(names.size(), std::size_t{7});
    QVERIFY(!names.contains(QString()));
}

void TestTraceNetwork::aPresetIsRecognisedUntilItIsChanged()
{
    for (const TracePreset preset : allTracePresets()) {
        TraceNetwork network = tracePreset(preset);
        QVERIFY(presetOf(network) == preset);
        network.parameters.bias(0, 0) += 0.01;
        QVERIFY(!presetOf(network));
        network = tracePreset(preset);
        network.rows.back().inputs.back() += 0.5;
        QVERIFY(!presetOf(network));
    }
}

void TestTraceNetwork::theForwardPresetsGiveTheNumbersOfTheLesson()
{
    const double w1[3][3] = {{1, 1, -1}, {1, 0.5, -1}, {1, 1, 1}}; // from input j to unit i
    const double w2[3][2] = {{1, 0.5}, {-1, 0.5}, {0, 1}};
    const double x[3] = {1, 2, 1};
    for (const bool relu : {false, true}) {
        const TraceNetwork network = tracePreset(relu ? TracePreset::ForwardRelu : TracePreset::ForwardIdentity);
        double hidden[3] = {};
        for (int i = 0; i < 3; ++i) {
            for (int j = 0; j < 3; ++j) {
                hidden[i] += x[j] * w1[j][i];
                QCOMPARE(network.parameters.weight(0, i, j), w1[j][i]);
            }
            hidden[i] = relu ? std::max(0.0, hidden[i]) : hidden[i];
        }
        double y[2] = {1.0, -0.5};
        for (int i = 0; i < 2; ++i)
            for (int j = 0; j < 3; ++j)
                y[i] += hidden[j] * w2[j][i];
        const ForwardValues values = forwardValues(network.spec, network.parameters, network.row(0).inputs);
        QCOMPARE(values.activations[0], (std::vector{hidden[0], hidden[1], hidden[2]}));
        QCOMPARE(values.outputs(), (std::vector{y[0], y[1]}));
        QCOMPARE(values.activations[0], relu ? (std::vector{4.0, 3.0, 0.0}) : (std::vector{4.0, 3.0, -2.0}));
        QCOMPARE(values.outputs(), relu ? (std::vector{2.0, 3.0}) : (std::vector{2.0, 1.0}));
    }
}

void TestTraceNetwork::theWorkedExampleGivesTheNumbersOfThePictures()
{
    const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
    const double z1 = 0.10 + 0.40 * 1.0 - 0.20 * 0.5;
    const double z2 = -0.30 + 0.60 * 1.0 + 0.50 * 0.5;
    const double y = sigma(0.20 + 0.70 * sigma(z1) - 0.50 * sigma(z2));
    const BackpropTrace trace = traceBackprop(network.spec, network.parameters, network.row(0).inputs, network.row(0).targets);
    QVERIFY(std::abs(trace.values.weightedSums[0][0] - 0.400) < 1e-12 && std::abs(z1 - 0.400) < 1e-12);
    QVERIFY(std::abs(trace.values.weightedSums[0][1] - 0.550) < 1e-12 && std::abs(z2 - 0.550) < 1e-12);
    QVERIFY(std::abs(trace.values.outputs()[0] - y) < 1e-12);
    QVERIFY(std::abs(trace.loss - 0.0903) < 5e-5);
    const double delta = (y - 1.0) * y * (1.0 - y) * 0.70 * sigma(z1) * (1.0 - sigma(z1));
    QVERIFY(std::abs(trace.gradient.bias(0, 0) - delta) < 1e-12);
    QVERIFY(std::abs(delta + 0.0175) < 5e-5);
}

void TestTraceNetwork::xorIsLearnedWithinAHundredUpdates_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<double>("rate");
    QTest::newRow("single rows, 0.5") << 1 << 0.5;
    QTest::newRow("single rows, 1") << 1 << 1.0;
    QTest::newRow("all rows, 0.5") << 4 << 0.5;
    QTest::newRow("all rows, 1") << 4 << 1.0;
}

// Written out for two tanh units and one sigmoid unit, apart from the engine.
void TestTraceNetwork::xorIsLearnedWithinAHundredUpdates()
{
    QFETCH(int, batch);
    QFETCH(double, rate);
    const TraceNetwork network = tracePreset(TracePreset::Xor);
    std::vector<double> p(network.parameters.values().begin(), network.parameters.values().end());
    const auto output = [&p](const TraceExample& row, double hidden[2]) {
        double z = p[8];
        for (std::size_t i = 0; i < 2; ++i) {
            hidden[i] = std::tanh(p[2 * i] * row.inputs[0] + p[2 * i + 1] * row.inputs[1] + p[4 + i]);
            z += p[6 + i] * hidden[i];
        }
        return sigma(z);
    };
    const auto meanLoss = [&] {
        double sum = 0.0;
        double hidden[2];
        for (const TraceExample& row : network.rows)
            sum -= std::log(row.targets[0] == 1.0 ? output(row, hidden) : 1.0 - output(row, hidden));
        return sum / 4.0;
    };
    const double before = meanLoss();
    for (int update = 0; update < 100; ++update) {
        std::vector<double> gradient(9, 0.0);
        for (int k = 0; k < batch; ++k) {
            const TraceExample& row = network.rows[static_cast<std::size_t>((update * batch + k) % 4)];
            double hidden[2];
            const double error = (output(row, hidden) - row.targets[0]) / batch;
            gradient[8] += error;
            for (std::size_t i = 0; i < 2; ++i) {
                const double delta = error * p[6 + i] * (1.0 - hidden[i] * hidden[i]);
                gradient[6 + i] += error * hidden[i];
                gradient[2 * i] += delta * row.inputs[0];
                gradient[2 * i + 1] += delta * row.inputs[1];
                gradient[4 + i] += delta;
            }
        }
        for (std::size_t i = 0; i < p.size(); ++i)
            p[i] -= rate * gradient[i];
    }
    QVERIFY2(before > 0.69, "a network that already knows the answer has nothing to learn");
    QVERIFY2(meanLoss() < 0.12, qPrintable(QString::number(meanLoss())));
}

void TestTraceNetwork::everyHiddenUnitOfTheClassesIsNeeded()
{
    const TraceNetwork network = tracePreset(TracePreset::ThreeClasses);
    std::vector<int> active(3, 0);
    for (const TraceExample& row : network.rows) {
        double sum = 0.0;
        const ForwardValues values = forwardValues(network.spec, network.parameters, row.inputs);
        for (std::size_t i = 0; i < 3; ++i) {
            active[i] += values.weightedSums[0][i] > 0.0 ? 1 : 0;
            sum += values.outputs()[i];
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
    }
    for (const int count : active)
        QVERIFY(count > 0 && count < 6);
}

void TestTraceNetwork::gradientsFadeInTheDeepPreset()
{
    const TraceNetwork network = tracePreset(TracePreset::Deep);
    const BackpropTrace trace = traceBackprop(network.spec, network.parameters, network.row(0).inputs, network.row(0).targets);
    std::vector<double> mean;
    for (std::size_t l = 0; l < 4; ++l) {
        double sum = 0.0;
        for (const double value : trace.gradient.biases(l))
            sum += std::abs(value);
        mean.push_back(sum / static_cast<double>(trace.gradient.biases(l).size()));
    }
    for (std::size_t l = 0; l + 1 < mean.size(); ++l)
        QVERIFY2(mean[l] * 2.0 < mean[l + 1], qPrintable(QString::number(mean[l]) + u' ' + QString::number(mean[l + 1])));
}

void TestTraceNetwork::jsonGivesTheSameNetworkBack()
{
    Random random(41);
    for (int i = 0; i < 150; ++i) {
        const TraceNetwork network = randomNetwork(random);
        QVERIFY(follows(network));
        const QByteArray text = QJsonDocument(traceNetworkToJson(network)).toJson();
        const std::optional<TraceNetwork> read = traceNetworkFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY2(read.has_value(), text.constData());
        QVERIFY2(*read == network, text.constData());
    }
}

void TestTraceNetwork::jsonHoldsTheModelOfTheModelFile()
{
    const QJsonObject model = traceNetworkToJson(tracePreset(TracePreset::TwoTwoOne))[QStringLiteral("model")].toObject();
    QCOMPARE(model[QStringLiteral("format")].toString(), QStringLiteral("chalknet-model"));
    QCOMPARE(model[QStringLiteral("loss")].toString(), QStringLiteral("half-sse"));
    const QJsonObject first = model[QStringLiteral("layers")].toArray()[0].toObject();
    QCOMPARE(first[QStringLiteral("weights")].toArray()[1].toArray()[0].toDouble(), 0.60);
    QCOMPARE(first[QStringLiteral("biases")].toArray()[1].toDouble(), -0.30);
    const auto again = traceNetworkFromJson(parsed(R"({"model": {"format": "chalknet-model", "version": 1, "inputs": 1,
        "loss": "mse", "layers": [{"units": 1, "activation": "relu", "weights": [[2.5]], "biases": [1]}]},
        "rows": [{"inputs": [3], "targets": [0.5]}]})"));
    QVERIFY(again.has_value());
    QCOMPARE(again->parameters.weight(0, 0, 0), 2.5);
    QCOMPARE(again->rows[0], (TraceExample{{3.0}, {0.5}}));
}

void TestTraceNetwork::hostileJsonIsRefused_data()
{
    using Change = std::function<void(QJsonObject&, QJsonArray&, QJsonObject&)>;
    QTest::addColumn<QJsonObject>("json");
    const auto add = [](const char* name, const Change& change) { QTest::newRow(name) << altered(change); };
    const auto row = [](const QJsonValue& inputs, const QJsonValue& targets) {
        return QJsonArray{QJsonObject{{QStringLiteral("inputs"), inputs}, {QStringLiteral("targets"), targets}}};
    };
    const QString rows = QStringLiteral("rows");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("an array") << QJsonObject{{QStringLiteral("model"), QJsonArray{1, 2, 3}}};
    add("no model", [](auto&, auto&, auto& all) { all.remove(QStringLiteral("model")); });
    add("no rows", [&](auto&, auto&, auto& all) { all.remove(rows); });
    add("empty rows", [&](auto&, auto&, auto& all) { all[rows] = QJsonArray(); });
    add("rows as a number", [&](auto&, auto&, auto& all) { all[rows] = 7; });
    add("a row that is text", [&](auto&, auto&, auto& all) { all[rows] = QJsonArray{QStringLiteral("x")}; });
    add("too few inputs", [&](auto&, auto&, auto& all) { all[rows] = row(QJsonArray{1}, QJsonArray{1}); });
    add("too many targets", [&](auto&, auto&, auto& all) { all[rows] = row(QJsonArray{1, 2}, QJsonArray{1, 2}); });
    add("an input that is text", [&](auto&, auto&, auto& all) {
        all[rows] = row(QJsonArray{QStringLiteral("1"), 2}, QJsonArray{1});
    });
    add("an input that is not a number", [&](auto&, auto&, auto& all) {
        all[rows] = row(QJsonArray{std::nan(""), 2}, QJsonArray{1});
    });
    add("an endless target", [&](auto&, auto&, auto& all) {
        all[rows] = row(QJsonArray{1, 2}, QJsonArray{std::numeric_limits<double>::infinity()});
    });
    add("101 rows", [&](auto&, auto&, auto& all) {
        QJsonArray many;
        while (many.size() < kMostTraceRows + 1)
            many.append(all[rows].toArray()[0]);
        all[rows] = many;
    });
    add("no layers", [](auto&, auto& layers, auto&) { layers = QJsonArray(); });
    add("7 layers", [](auto&, auto& layers, auto&) {
        while (layers.size() < kMostTraceLayers + 1)
            layers.append(layers[0]);
    });
    add("no list of layers", [](auto& model, auto&, auto& all) {
        model.remove(QStringLiteral("layers"));
        all[QStringLiteral("model")] = model;
    });
    for (const double count : {0.0, -1.0, 1.5, 9.0, 65536.0, 4294967297.0, 1e300}) {
        add(qPrintable(QStringLiteral("%1 inputs").arg(count)),
            [=](auto& model, auto&, auto&) { model[QStringLiteral("inputs")] = count; });
        add(qPrintable(QStringLiteral("%1 units").arg(count)),
            [=](auto&, auto& layers, auto&) { setInLayer(layers, 0, QStringLiteral("units"), count); });
    }
    add("units as text", [](auto&, auto& layers, auto&) { setInLayer(layers, 0, QStringLiteral("units"), QStringLiteral("2")); });
    add("an unknown activation",
        [](auto&, auto& layers, auto&) { setInLayer(layers, 0, QStringLiteral("activation"), QStringLiteral("magic")); });
    add("softmax before the end",
        [](auto&, auto& layers, auto&) { setInLayer(layers, 0, QStringLiteral("activation"), QStringLiteral("softmax")); });
    add("too many pieces", [](auto&, auto& layers, auto&) {
        setInLayer(layers, 0, QStringLiteral("activation"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("maxout")}, {QStringLiteral("pieces"), 4}});
    });
    add("a weight is missing",
        [](auto&, auto& layers, auto&) { setInLayer(layers, 1, QStringLiteral("weights"), QJsonArray{QJsonArray{1}}); });
    add("a weight is text", [](auto&, auto& layers, auto&) {
        setInLayer(layers, 1, QStringLiteral("weights"), QJsonArray{QJsonArray{1, QStringLiteral("2")}});
    });
    add("a weight is not a number", [](auto&, auto& layers, auto&) {
        setInLayer(layers, 1, QStringLiteral("weights"), QJsonArray{QJsonArray{1, std::nan("")}});
    });
    add("a million weights", [](auto&, auto& layers, auto&) {
        QJsonArray many;
        while (many.size() < 1'000'000)
            many.append(1.0);
        setInLayer(layers, 1, QStringLiteral("weights"), QJsonArray{many});
    });
    add("a loss that cannot be taken", [](auto& model, auto& layers, auto&) {
        setInLayer(layers, 1, QStringLiteral("activation"), QStringLiteral("tanh"));
        model[QStringLiteral("loss")] = QStringLiteral("cross-entropy");
    });
    add("a long name", [](auto& model, auto&, auto&) { model[QStringLiteral("loss")] = QString(1'000'000, u'x'); });
    add("deeply nested", [](auto& model, auto&, auto&) {
        QJsonValue value = 1;
        for (int i = 0; i < 400; ++i)
            value = QJsonArray{value};
        model[QStringLiteral("extra")] = value;
    });
    add("another version", [](auto& model, auto&, auto&) { model[QStringLiteral("version")] = 2; });
    add("a negative seed", [](auto& model, auto&, auto&) { model[QStringLiteral("seed")] = -1; });
}

void TestTraceNetwork::hostileJsonIsRefused()
{
    QFETCH(QJsonObject, json);
    QVERIFY(!traceNetworkFromJson(json).has_value());
}

void TestTraceNetwork::largeNumbersAreBounded()
{
    const QJsonObject json = altered([](auto&, auto& layers, auto& all) {
        setInLayer(layers, 1, QStringLiteral("weights"), QJsonArray{QJsonArray{1e250, -5000}});
        all[QStringLiteral("rows")] = QJsonArray{
            QJsonObject{{QStringLiteral("inputs"), QJsonArray{1e9, -1e9}}, {QStringLiteral("targets"), QJsonArray{1}}}};
    });
    const auto network = traceNetworkFromJson(json);
    QVERIFY(network.has_value());
    QCOMPARE(network->parameters.weight(1, 0, 0), kLargestTraceNumber);
    QCOMPARE(network->parameters.weight(1, 0, 1), -kLargestTraceNumber);
    QCOMPARE(network->rows[0].inputs, (std::vector{kLargestTraceNumber, -kLargestTraceNumber}));
}

void TestTraceNetwork::inputsComeAndGo()
{
    const TraceNetwork before = tracePreset(TracePreset::Xor);
    TraceNetwork network = before;
    setInputs(network, 3);
    QVERIFY(follows(network));
    QVERIFY(keeps(before.parameters, 0, network.parameters, 0) && keeps(before.parameters, 1, network.parameters, 1));
    QCOMPARE(network.rows[1].inputs, (std::vector{0.0, 1.0, 0.0}));
    QVERIFY(network.parameters.weight(0, 0, 2) != 0.0 && isShort(network.parameters.weight(0, 0, 2)));
    setInputs(network, 2);
    QVERIFY(network == before);
    setInputs(network, 100);
    QCOMPARE(network.spec.inputs, kMostTraceUnits);
    setInputs(network, -3);
    QCOMPARE(network.spec.inputs, 1);
    QVERIFY(follows(network));
}

void TestTraceNetwork::unitsComeAndGoWithTheirWeights()
{
    const TraceNetwork before = tracePreset(TracePreset::TwoTwoOne);
    TraceNetwork network = before;
    setUnits(network, 0, 3);
    QVERIFY(follows(network));
    QCOMPARE(network.parameters.weight(0, 1, 0), 0.60);
    QCOMPARE(network.parameters.weight(1, 0, 1), -0.50);
    QCOMPARE(network.parameters.bias(0, 2), 0.0);
    QVERIFY(isShort(network.parameters.weight(0, 2, 0)) && isShort(network.parameters.weight(1, 0, 2)));
    setUnits(network, 0, 2);
    QVERIFY(network == before);
    setUnits(network, 1, 3);
    QCOMPARE(network.rows[0].targets, (std::vector{1.0, 0.0, 0.0}));
    QVERIFY(keeps(before.parameters, 1, network.parameters, 1));
    setUnits(network, 0, 0);
    QCOMPARE(network.spec.layers[0].units, 1);
    setUnits(network, 0, 99);
    QCOMPARE(network.spec.layers[0].units, kMostTraceUnits);
    const TraceNetwork untouched = network;
    setUnits(network, 7, 2);
    QVERIFY(network == untouched);
}

void TestTraceNetwork::anInsertedLayerLeavesTheOthersTheirWeights()
{
    const TraceNetwork before = tracePreset(TracePreset::TwoTwoOne);
    TraceNetwork network = before;
    insertLayer(network, 1, {4, Activation(ActivationType::Relu), 0.3});
    QCOMPARE(network.spec.layers.size(), std::size_t{3});
    QCOMPARE(network.spec.layers[1].units, 4);
    QCOMPARE(network.spec.layers[1].dropout, 0.0);
    QVERIFY(follows(network));
    QVERIFY(keeps(before.parameters, 0, network.parameters, 0));
    QVERIFY(keeps(before.parameters, 1, network.parameters, 2));
    removeLayer(network, 1);
    QVERIFY(network == before);

    insertLayer(network, 99, {2, Activation(ActivationType::Softmax), 0.0});
    QVERIFY(follows(network));
    QCOMPARE(network.spec.layers.back(), before.spec.layers.back());
    while (network.spec.layers.size() < kMostTraceLayers)
        insertLayer(network, 0, {2, Activation(ActivationType::Tanh), 0.0});
    const TraceNetwork full = network;
    insertLayer(network, 0, {2, Activation(ActivationType::Tanh), 0.0});
    QVERIFY(network == full);
}

void TestTraceNetwork::aRemovedOutputLeavesAFittingLoss()
{
    TraceNetwork network = tracePreset(TracePreset::ThreeClasses);
    removeLayer(network, 1); // ReLU is left, of which no logarithm can be taken
    QCOMPARE(network.spec.loss, LossType::HalfSse);
    QVERIFY(follows(network));
    const TraceNetwork only = network;
    removeLayer(network, 0);
    QVERIFY(network == only);
}

void TestTraceNetwork::softmaxOnlyAtTheEnd()
{
    TraceNetwork network = tracePreset(TracePreset::Xor);
    const TraceNetwork before = network;
    QVERIFY(!setActivation(network, 0, Activation(ActivationType::Softmax)));
    QVERIFY(network == before);

    QVERIFY(setActivation(network, 1, Activation(ActivationType::Softmax)));
    QCOMPARE(network.spec.loss, LossType::CrossEntropy);
    QCOMPARE(network.spec.outputs(), 2);
    QCOMPARE(network.rows[0].targets, (std::vector{1.0, 0.0}));
    QCOMPARE(network.rows[1].targets, (std::vector{0.0, 1.0}));
    QVERIFY(follows(network) && keeps(before.parameters, 1, network.parameters, 1));
    setUnits(network, 1, 1);
    QCOMPARE(network.spec.outputs(), 2);
    setUnits(network, 1, 3);
    QCOMPARE(network.rows[1].targets, (std::vector{0.0, 1.0, 0.0}));

    QVERIFY(setActivation(network, 1, Activation(ActivationType::Sigmoid)));
    QCOMPARE(network.spec.loss, LossType::BinaryCrossEntropy);
    setUnits(network, 1, 1);
    QVERIFY(network == before);
}

void TestTraceNetwork::aLossThatDoesNotFitIsReplaced()
{
    TraceNetwork network = tracePreset(TracePreset::Xor);
    QVERIFY(!setActivation(network, 0, Activation(ActivationType::Relu)));
    QCOMPARE(network.spec.loss, LossType::BinaryCrossEntropy);
    QVERIFY(setActivation(network, 1, Activation(ActivationType::Tanh)));
    QCOMPARE(network.spec.loss, LossType::HalfSse);
    QVERIFY(!setActivation(network, 1, Activation(ActivationType::Sigmoid)));
    QVERIFY(follows(network));
}

void TestTraceNetwork::aLossIsRefusedWhereItCannotBeTaken()
{
    TraceNetwork network = tracePreset(TracePreset::ForwardRelu);
    const TraceNetwork before = network;
    QVERIFY(!setLoss(network, LossType::CrossEntropy));
    QVERIFY(!setLoss(network, LossType::BinaryCrossEntropy));
    QVERIFY(network == before);
    QVERIFY(setLoss(network, LossType::Mse));

    network = tracePreset(TracePreset::TwoTwoOne);
    network.rows[0].targets = {3.5};
    QVERIFY(setLoss(network, LossType::BinaryCrossEntropy));
    QCOMPARE(network.rows[0].targets, std::vector{1.0});
}

void TestTraceNetwork::piecesAndAlphasAreKept()
{
    const TraceNetwork before = tracePreset(TracePreset::TwoTwoOne);
    TraceNetwork network = before;
    Activation maxout(ActivationType::Maxout);
    maxout.pieces = 3;
    setActivation(network, 0, maxout);
    QVERIFY(follows(network));
    QCOMPARE(network.parameters.layout().layer(0).rows(), 6);
    QCOMPARE(network.parameters.weight(0, 3, 0), 0.60); // piece 0 of unit 1
    maxout.pieces = 9;
    setActivation(network, 0, maxout);
    QCOMPARE(network.spec.layers[0].activation.pieces, kMostTracePieces);
    setActivation(network, 0, Activation(ActivationType::Sigmoid));
    QVERIFY(network == before);

    setActivation(network, 0, Activation(ActivationType::PRelu));
    QCOMPARE(network.parameters.alpha(0, 1), 0.25);
    network.parameters.alpha(0, 0) = 0.4;
    setUnits(network, 0, 3);
    QCOMPARE(network.parameters.alpha(0, 0), 0.4);
    QCOMPARE(network.parameters.alpha(0, 2), 0.25);
    Activation steeper(ActivationType::PRelu);
    steeper.parameter = 0.1;
    setActivation(network, 0, steeper);
    QCOMPARE(network.parameters.alpha(0, 0), 0.1);
}

void TestTraceNetwork::drawnWeightsAreShortAndNew()
{
    TraceNetwork network = tracePreset(TracePreset::Deep);
    const TraceNetwork before = network;
    drawParameters(network);
    QVERIFY(network.parameters != before.parameters);
    QCOMPARE(network.rows, before.rows);
    QVERIFY(network.spec.seed != before.spec.seed);
    for (const double value : network.parameters.values())
        QVERIFY(isShort(value));
    QCOMPARE(network.parameters.bias(0, 0), 0.0);
    TraceNetwork again = before;
    drawParameters(again);
    QVERIFY(again == network);
}

// 200 changes in a row, from many starts. After each, the network is whole and nothing that was there has moved.
void TestTraceNetwork::randomEditsKeepWhatTheyPromise()
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        Random random(seed);
        TraceNetwork network = tracePreset(allTracePresets()[seed % allTracePresets().size()]);
        for (double& value : network.parameters.values())
            value = random.uniform(-3.0, 3.0);
        for (int edit = 0; edit < 200; ++edit) {
            const TraceNetwork before = network;
            const std::size_t layers = network.spec.layers.size();
            const std::size_t layer = random.below(layers + 1); // may be one too far
            const int count = static_cast<int>(random.below(12)) - 1;
            std::vector<std::optional<std::size_t>> sources; // of the layers after the edit
            for (std::size_t l = 0; l < layers; ++l)
                sources.emplace_back(l);
            switch (random.below(6)) {
            case 0: setInputs(network, count); break;
            case 1: setUnits(network, layer, count); break;
            case 2:
                insertLayer(network, layer, {count, randomActivation(random, true), 0.5});
                if (layers < kMostTraceLayers)
                    sources.insert(sources.begin() + static_cast<std::ptrdiff_t>(std::min(layer, layers - 1)), std::nullopt);
                break;
            case 3:
                removeLayer(network, layer);
                if (layers > 1 && layer < layers)
                    sources.erase(sources.begin() + static_cast<std::ptrdiff_t>(layer));
                break;
            case 4: {
                // The same parameter, so that learned alphas stay.
                Activation activation = randomActivation(random, true);
                if (layer < layers && network.spec.layers[layer].activation.type == activation.type)
                    activation.parameter = network.spec.layers[layer].activation.parameter;
                const LossType loss = network.spec.loss;
                const bool isReplaced = setActivation(network, layer, activation);
                QCOMPARE(isReplaced, network.spec.loss != loss);
                break;
            }
            default: {
                const LossType loss = kAllLosses[random.below(kAllLosses.size())];
                NetworkSpec wanted = network.spec;
                wanted.loss = loss;
                QCOMPARE(setLoss(network, loss), validate(wanted).empty());
                break;
            }
            }
            const QByteArray place = QByteArray::number(seed) + ", edit " + QByteArray::number(edit);
            QVERIFY2(follows(network), place.constData());
            QVERIFY2(targetsFit(network), place.constData());
            QCOMPARE(network.spec.layers.size(), sources.size());
            for (std::size_t l = 0; l < sources.size(); ++l)
                if (sources[l])
                    QVERIFY2(keeps(before.parameters, *sources[l], network.parameters, l), place.constData());
        }
    }
}

void TestTraceNetwork::theLabsNetworkIsRounded()
{
    NetworkSpec spec;
    spec.layers = {{6, Activation(ActivationType::Tanh), 0.2}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    const Dataset data = generate("moons", {240, 0.1, 1});
    const Parameters parameters = initialParameters(spec);
    const TraceNetwork exact = traceNetwork(spec, parameters, data);
    QVERIFY(follows(exact));
    QVERIFY(exact.parameters == parameters);
    QCOMPARE(exact.spec.layers[0].dropout, 0.0);
    QCOMPARE(exact.rows.size(), std::size_t{kMostTraceRows});
    const TraceNetwork rounded = traceNetwork(spec, parameters, data, 2);
    for (std::size_t i = 0; i < parameters.values().size(); ++i) {
        QVERIFY(isShort(rounded.parameters.values()[i]));
        QVERIFY(std::abs(rounded.parameters.values()[i] - parameters.values()[i]) <= 0.005 + 1e-12);
    }
    for (std::size_t row = 0; row < rounded.rows.size(); ++row) {
        QVERIFY(std::ranges::all_of(rounded.rows[row].inputs, isShort));
        QCOMPARE(rounded.rows[row].targets, std::vector{static_cast<double>(data.label(row))});
    }
    QVERIFY(traceNetworkFromJson(traceNetworkToJson(exact)) == exact);
}

void TestTraceNetwork::unsuitableDataGiveOneRow()
{
    const TraceNetwork preset = tracePreset(TracePreset::ThreeClasses);
    for (const Dataset& data : {Dataset(), generate("moons", {10, 0.1, 1})}) {
        NetworkSpec spec = preset.spec;
        if (!data.isEmpty())
            spec.inputs = 3;
        const TraceNetwork network = traceNetwork(spec, Parameters(spec), data);
        QVERIFY(follows(network) && targetsFit(network));
        QCOMPARE(network.rows.size(), std::size_t{1});
    }
    Parameters broken(preset.spec);
    broken.bias(0, 0) = std::nan("");
    broken.bias(0, 1) = 1e200;
    const TraceNetwork repaired = traceNetwork(preset.spec, broken, Dataset());
    QVERIFY(repaired.parameters.allFinite());
    QCOMPARE(repaired.parameters.bias(0, 1), kLargestTraceNumber);
}

void TestTraceNetwork::obstaclesAreNamed()
{
    NetworkSpec spec = tracePreset(TracePreset::Xor).spec;
    QVERIFY(traceObstacle(spec).isEmpty());
    spec.layers[0].units = 16;
    QVERIFY(traceObstacle(spec).contains(QStringLiteral("16")) && traceObstacle(spec).contains(QStringLiteral("8")));
    spec.layers[0].units = kMostTraceUnits;
    QVERIFY(traceObstacle(spec).isEmpty());
    spec.layers.insert(spec.layers.begin(), 4, spec.layers[0]);
    QVERIFY(traceObstacle(spec).isEmpty());
    spec.layers.insert(spec.layers.begin(), spec.layers[0]);
    QVERIFY(traceObstacle(spec).contains(QStringLiteral("7 layers")));
    spec = tracePreset(TracePreset::Xor).spec;
    spec.inputs = 9;
    QVERIFY(traceObstacle(spec).contains(QStringLiteral("9 inputs")));
    spec = tracePreset(TracePreset::Xor).spec;
    spec.layers[0].activation = Activation(ActivationType::Maxout);
    QVERIFY(traceObstacle(spec).isEmpty());
    spec.layers[0].activation.pieces = 4;
    QVERIFY(traceObstacle(spec).contains(QStringLiteral("4 pieces")));
    spec.layers.clear();
    QVERIFY(!traceObstacle(spec).isEmpty());
}

QTEST_MAIN(TestTraceNetwork)
#include "tst_trace_network.moc"
