// Model files: round trips, the reference runs, and hostile text.
#include "engine/base/Problem.h"
#include "engine/base/Random.h"
#include "engine/formats/ConfigFile.h"
#include "engine/formats/ModelFile.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <bit>
#include <filesystem>
#include <fstream>
#include <limits>

using namespace chalknet;

namespace {

namespace fs = std::filesystem;

constexpr auto kGoodModel = R"({"format": "chalknet-model", "version": 1, "inputs": 2, "loss": "binary-cross-entropy",
 "layers": [
  {"units": 2, "activation": {"type": "tanh"}, "dropout": 0.25, "weights": [[0.5, -0.3], [0.8, 0.2]], "biases": [0.1, 0.0]},
  {"units": 1, "activation": {"type": "sigmoid"}, "weights": [[1.0, -1.0]], "biases": [0.0]}]})";

QString replaced(const char* text, const char* from, const char* to)
{
    QString result = QString::fromUtf8(text);
    const QString before = result;
    result.replace(QString::fromUtf8(from), QString::fromUtf8(to));
    if (result == before)
        qFatal("the text to replace does not occur");
    return result;
}

Problem problemOf(const QString& json)
{
    try {
        (void)parseModel(json.toStdString(), "m.json");
    } catch (const Error& error) {
        return error.problem();
    }
    return {};
}

double randomNumber(Random& random)
{
    switch (random.below(6)) {
    case 0: return 0.0;
    case 1: return -0.0;
    case 2: return std::numeric_limits<double>::denorm_min() * static_cast<double>(1 + random.below(1000));
    case 3: return (random.uniform() - 0.5) * 1e300;
    case 4: return static_cast<double>(random.below(100)) - 50.0;
    default: return random.normal();
    }
}

Activation randomActivation(Random& random)
{
    Activation activation(kAllActivations[random.below(kAllActivations.size() - 1)]); // softmax is the last
    if (activation.type == ActivationType::Maxout)
        activation.pieces = 2 + static_cast<int>(random.below(4));
    else if (activation.type == ActivationType::PRelu || activation.type == ActivationType::Elu
        || activation.type == ActivationType::LeakyRelu || activation.type == ActivationType::Identity)
        activation.parameter = random.uniform(-1.0, 1.0);
    return activation;
}

NetworkSpec randomSpec(Random& random)
{
    NetworkSpec spec;
    spec.inputs = 1 + static_cast<int>(random.below(5));
    const std::size_t layers = 1 + random.below(4);
    for (std::size_t l = 0; l < layers; ++l) {
        LayerSpec layer;
        layer.units = 1 + static_cast<int>(random.below(6));
        layer.activation = randomActivation(random);
        layer.dropout = l + 1 < layers && random.below(2) == 0 ? random.uniform() : 0.0;
        spec.layers.push_back(layer);
    }
    spec.loss = std::array{LossType::HalfSse, LossType::SquaredError, LossType::Mse}[random.below(3)];
    if (random.below(3) == 0) {
        spec.layers.back().units += 1;
        spec.layers.back().activation = Activation(ActivationType::Softmax);
        spec.loss = LossType::CrossEntropy;
    }
    spec.initializer.type = kAllInitializers[random.below(kAllInitializers.size())];
    if (spec.initializer.type == InitializerType::Uniform || spec.initializer.type == InitializerType::Normal)
        spec.initializer.scale = random.uniform(0.01, 10.0);
    spec.seed = random.below(2) == 0 ? random.below(100) : std::numeric_limits<std::uint64_t>::max() - random.below(100);
    return spec;
}

bool isBitEqual(std::span<const double> a, std::span<const double> b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](double x, double y) { return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y); });
}

} // namespace

class TestModelFile : public QObject {
    Q_OBJECT

private slots:
    void readsTheDocumentedExample();
    void readsEveryReferenceRun();
    void randomModelsComeBackBitForBit();
    void modelsWithoutWeightsStartFromTheSeed();
    void preluAlphas();
    void refusesBadModels_data();
    void refusesBadModels();
    void specProblemsNameTheFile();
    void countsAreCheckedBeforeMemoryIsTaken();
    void nestingBombIsRefused();
    void reportsTheLineOfASyntaxError();
    void fileErrors();
    void writingReplacesTheWholeFile();
};

void TestModelFile::readsTheDocumentedExample()
{
    const Model model = parseModel(kGoodModel, "m.json");
    QVERIFY(model.hasWeights);
    QCOMPARE(model.spec.inputs, 2);
    QCOMPARE(model.spec.layers.size(), std::size_t(2));
    QCOMPARE(model.spec.layers[0].dropout, 0.25);
    QCOMPARE(model.spec.layers[0].activation.type, ActivationType::Tanh);
    QCOMPARE(model.spec.loss, LossType::BinaryCrossEntropy);
    QCOMPARE(model.parameters.weight(0, 0, 1), -0.3);
    QCOMPARE(model.parameters.weight(0, 1, 0), 0.8);
    QCOMPARE(model.parameters.bias(0, 0), 0.1);
    QCOMPARE(model.parameters.weight(1, 0, 1), -1.0);
}

void TestModelFile::readsEveryReferenceRun()
{
    int runs = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(CHALKNET_TEST_DATA) / "golden")) {
        if (!entry.is_directory())
            continue;
        ++runs;
        const Model model = readModel(entry.path() / "model.json");
        QVERIFY2(model.hasWeights, entry.path().c_str());
        QVERIFY(model.parameters.allFinite());
        QCOMPARE(validate(model.spec).size(), std::size_t(0));
        const TrainingConfig config = readConfig(entry.path() / "config.json");
        QVERIFY2(!config.shuffle, entry.path().c_str());
        QVERIFY(config.epochs > 0);
        const Model again = parseModel(modelText(model.spec, model.parameters), "again");
        QVERIFY2(
            again.spec == model.spec && isBitEqual(again.parameters.values(), model.parameters.values()), entry.path().c_str());
    }
    QCOMPARE(runs, 27);
}

void TestModelFile::randomModelsComeBackBitForBit()
{
    Random random(20, 1);
    for (int repetition = 0; repetition < 200; ++repetition) {
        const NetworkSpec spec = randomSpec(random);
        QVERIFY(validate(spec).empty());
        Parameters parameters(spec);
        for (double& value : parameters.values())
            value = randomNumber(random);
        const std::string text = modelText(spec, parameters);
        const Model model = parseModel(text, "m.json");
        NetworkSpec expected = spec;
        if (expected.initializer.type != InitializerType::Uniform && expected.initializer.type != InitializerType::Normal)
            expected.initializer.scale = model.spec.initializer.scale; // unused by these types, not stored
        QVERIFY2(model.spec == expected, text.c_str());
        QVERIFY2(isBitEqual(model.parameters.values(), parameters.values()), text.c_str());
        QCOMPARE(modelText(model.spec, model.parameters), text);

        const Model bare = parseModel(modelText(spec), "m.json");
        QVERIFY(!bare.hasWeights);
        QVERIFY2(bare.spec == expected, modelText(spec).c_str());
        QVERIFY(bare.parameters == initialParameters(spec));
    }
}

void TestModelFile::modelsWithoutWeightsStartFromTheSeed()
{
    const auto text = [](const char* seed) {
        return std::string(R"({"format": "chalknet-model", "version": 1, "inputs": 3, "loss": "mse",
            "initializer": {"type": "uniform", "range": 0.125}, "seed": )")
            + seed + R"(, "layers": [{"units": 40, "activation": {"type": "relu"}}]})";
    };
    const Model model = parseModel(text("7"), "m.json");
    QVERIFY(!model.hasWeights);
    QVERIFY(model.parameters == initialParameters(model.spec));
    QVERIFY(!(model.parameters == parseModel(text("8"), "m.json").parameters));
    for (const double weight : model.parameters.weights(0))
        QVERIFY(std::abs(weight) <= 0.125);
}

void TestModelFile::preluAlphas()
{
    const auto text = [](const char* alpha, const char* numbers) {
        return std::string(R"({"format": "chalknet-model", "version": 1, "inputs": 1, "loss": "mse",
            "layers": [{"units": 2, "activation": {"type": "prelu")")
            + alpha + "}" + numbers + "}]}";
    };
    constexpr auto kNumbers = R"(, "weights": [[1], [2]], "biases": [0, 0])";
    const Model listed = parseModel(text(R"(, "alpha": [0.1, 0.2])", kNumbers), "m.json");
    QCOMPARE(listed.parameters.alpha(0, 0), 0.1);
    QCOMPARE(listed.parameters.alpha(0, 1), 0.2);
    const Model single = parseModel(text(R"(, "alpha": 0.3)", kNumbers), "m.json");
    QCOMPARE(single.parameters.alpha(0, 1), 0.3);
    QCOMPARE(single.spec.layers[0].activation.parameter, 0.3);
    const Model bare = parseModel(text(R"(, "alpha": [0.1, 0.2])", ""), "m.json");
    QVERIFY(!bare.hasWeights);
    QCOMPARE(bare.parameters.alpha(0, 1), 0.2);
    QCOMPARE(parseModel(text("", kNumbers), "m.json").parameters.alpha(0, 0), 0.25);
    QCOMPARE(problemOf(QString::fromStdString(text(R"(, "alpha": [0.1])", kNumbers))).code, ProblemCode::JsonShape);
}

void TestModelFile::refusesBadModels_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, const char* from, const char* to, ProblemCode code, const char* mentions) {
        QTest::newRow(name) << replaced(kGoodModel, from, to) << code << QString::fromUtf8(mentions);
    };
    row("version 2", "\"version\": 1", "\"version\": 2", ProblemCode::JsonVersion, "version 2");
    row("version as text", "\"version\": 1", "\"version\": \"1\"", ProblemCode::JsonWrongType, "/version");
    row("other format", "chalknet-model", "something", ProblemCode::JsonNotAModel, "m.json");
    row("no layers field", "\"layers\"", "\"layer\"", ProblemCode::JsonMissingField, "/layers");
    row("no loss", "\"loss\"", "\"los\"", ProblemCode::JsonMissingField, "/loss");
    row("no inputs", "\"inputs\"", "\"input\"", ProblemCode::JsonMissingField, "/inputs");
    row("no units", "\"units\": 1, ", "", ProblemCode::JsonMissingField, "/layers/1/units");
    row("unknown loss", "\"binary-cross-entropy\"", "\"hinge\"", ProblemCode::JsonUnknownName, "half-sse");
    row("unknown activation", "\"tanh\"", "\"tanhh\"", ProblemCode::JsonUnknownName, "/layers/0/activation/type");
    row("activation lists the choices", "\"tanh\"", "\"tanhh\"", ProblemCode::JsonUnknownName, "leaky-relu");
    row("zero units", "\"units\": 2", "\"units\": 0", ProblemCode::JsonOutOfRange, "/layers/0/units");
    row("10^9 units", "\"units\": 2", "\"units\": 1000000000", ProblemCode::JsonOutOfRange, "1000000000");
    row("10^30 units", "\"units\": 2", "\"units\": 1e30", ProblemCode::JsonOutOfRange, "/layers/0/units");
    row("units wrap around", "\"units\": 2", "\"units\": 4294967298", ProblemCode::JsonOutOfRange, "4294967298");
    row("units not whole", "\"units\": 2", "\"units\": 2.5", ProblemCode::JsonWrongType, "/layers/0/units");
    row("negative inputs", "\"inputs\": 2", "\"inputs\": -2", ProblemCode::JsonOutOfRange, "-2");
    row("inputs 2^64", "\"inputs\": 2", "\"inputs\": 18446744073709551615", ProblemCode::JsonOutOfRange, "/inputs");
    row("too few rows of weights", "[[0.5, -0.3], [0.8, 0.2]]", "[[0.5, -0.3]]", ProblemCode::JsonShape,
        "/layers/0/weights has 1 entries where 2");
    row("ragged weights", "[0.8, 0.2]", "[0.8]", ProblemCode::JsonShape, "/layers/0/weights/1");
    row("weights not nested", "[[1.0, -1.0]]", "[1.0, -1.0]", ProblemCode::JsonShape, "/layers/1/weights");
    row("too many biases", "[0.1, 0.0]", "[0.1, 0.0, 0.0]", ProblemCode::JsonShape, "/layers/0/biases");
    row("text among weights", "[0.8, 0.2]", "[\"0.8\", 0.2]", ProblemCode::JsonWrongType, "/layers/0/weights/1/0");
    row("null among weights", "[0.8, 0.2]", "[null, 0.2]", ProblemCode::JsonWrongType, "/layers/0/weights/1/0");
    row("weights of one layer only", ", \"weights\": [[1.0, -1.0]], \"biases\": [0.0]", "", ProblemCode::JsonMissingField,
        "/layers/1/weights");
    row("biases missing", ", \"biases\": [0.1, 0.0]", "", ProblemCode::JsonMissingField, "/layers/0/biases");
    row("NaN", "[0.8, 0.2]", "[NaN, 0.2]", ProblemCode::JsonNumberNotFinite, "line 3, column 91");
    row("Infinity", "[0.8, 0.2]", "[0.8, Infinity]", ProblemCode::JsonNumberNotFinite, "line 3");
    row("minus Infinity", "[0.8, 0.2]", "[0.8, -Infinity]", ProblemCode::JsonNumberNotFinite, "line 3");
    row("overflow", "[0.8, 0.2]", "[0.8, 1e999]", ProblemCode::JsonNumberNotFinite, "line 3, column 96");
    row("misspelt weights", "\"weights\": [[0.5", "\"weight\": [[0.5", ProblemCode::JsonUnknownField, "/layers/0/weight");
    row("misspelt slope", "{\"type\": \"tanh\"}", "{\"type\": \"leaky-relu\", \"alpha\": 0.1}", ProblemCode::JsonUnknownField,
        "slope");
    row("dropout 1", "0.25", "1.0", ProblemCode::JsonOutOfRange, "/layers/0/dropout");
    row("maxout with 10^6 pieces", "{\"type\": \"tanh\"}", "{\"type\": \"maxout\", \"pieces\": 1000000}",
        ProblemCode::JsonOutOfRange, "pieces");
    row("maxout rows", "{\"type\": \"tanh\"}", "{\"type\": \"maxout\", \"pieces\": 3}", ProblemCode::JsonShape,
        "where 6 are needed");
    row("layers is a number", "\"layers\": [", "\"layers\": 3, \"x\": [", ProblemCode::JsonWrongType, "/layers");
    row("a layer is a number", "\"layers\": [", "\"layers\": [3, ", ProblemCode::JsonWrongType, "/layers/0");
    row("bad seed", "\"version\": 1", "\"version\": 1, \"seed\": -1", ProblemCode::JsonOutOfRange, "/seed");
    row("bad initializer", "\"version\": 1", "\"version\": 1, \"initializer\": \"xavier\"", ProblemCode::JsonUnknownName,
        "glorot-uniform");
    row("initializer without range", "\"version\": 1", "\"version\": 1, \"initializer\": {\"type\": \"uniform\"}",
        ProblemCode::JsonMissingField, "/initializer/range");
    row("cut short", "[0.0]}]}", "[0.0]", ProblemCode::JsonSyntax, "line 4");
    row("softmax in the middle", "\"tanh\"", "\"softmax\"", ProblemCode::SoftmaxNotLast, "m.json: Layer 1");
    QTest::newRow("empty array") << QString("[]") << ProblemCode::JsonWrongType << QString("the file");
    QTest::newRow("number") << QString("17") << ProblemCode::JsonWrongType << QString("the file");
    QTest::newRow("nothing but blanks") << QString("  \n ") << ProblemCode::JsonSyntax << QString("line 2");
    QTest::newRow("no layers") << QString(R"({"format":"chalknet-model","version":1,"inputs":2,"loss":"mse","layers":[]})")
                               << ProblemCode::NoLayers << QString("m.json");
}

void TestModelFile::refusesBadModels()
{
    QFETCH(QString, json);
    QFETCH(ProblemCode, code);
    QFETCH(QString, mentions);
    const Problem problem = problemOf(json);
    const QString sentence = QString::fromStdString(describe(problem));
    QVERIFY2(problem.code == code, qPrintable(sentence));
    QVERIFY2(sentence.contains(mentions), qPrintable(sentence));
    QVERIFY2(sentence.contains("m.json") && !sentence.contains('\n'), qPrintable(sentence));
    QVERIFY(isBadInput(code));
}

void TestModelFile::specProblemsNameTheFile()
{
    const Problem problem = problemOf(replaced(kGoodModel, "\"sigmoid\"", "\"tanh\""));
    QCOMPARE(problem.code, ProblemCode::LossNeedsProbabilities);
    QVERIFY(QString::fromStdString(describe(problem)).startsWith("m.json: The loss binary-cross-entropy"));
}

void TestModelFile::countsAreCheckedBeforeMemoryIsTaken()
{
    // 64 layers of 65,536 units would be 2.2 TB of weights.
    QString layers;
    for (int i = 0; i < 64; ++i)
        layers += QString(i > 0 ? "," : "") + R"({"units": 65536, "activation": {"type": "relu"}})";
    const QString header = R"({"format": "chalknet-model", "version": 1, "inputs": 65536, "loss": "mse", "layers": [)";
    QCOMPARE(problemOf(header + layers + "]}").code, ProblemCode::TooManyParameters);
    for (int i = 0; i < 5000; ++i)
        layers += R"(,{"units": 1, "activation": {"type": "relu"}})";
    QCOMPARE(problemOf(header + layers + "]}").code, ProblemCode::TooManyLayers);
}

void TestModelFile::nestingBombIsRefused()
{
    QCOMPARE(problemOf(QString(1'000'000, '[')).code, ProblemCode::JsonTooDeep);
    QCOMPARE(problemOf(QString(R"({"format":"chalknet-model","layers":)") + QString("{\"a\":").repeated(100'000)).code,
        ProblemCode::JsonTooDeep);
}

void TestModelFile::reportsTheLineOfASyntaxError()
{
    const Problem problem = problemOf("{\n \"format\": \"chalknet-model\",\n \"version\" 1}");
    QCOMPARE(problem.code, ProblemCode::JsonSyntax);
    QCOMPARE(problem.arguments, (std::vector<std::string>{"m.json", "3", "12"}));
}

void TestModelFile::fileErrors()
{
    QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "modèle.json";
    const auto code = [](const fs::path& file) {
        try {
            (void)readModel(file);
        } catch (const Error& error) {
            return error.code();
        }
        return ProblemCode::Count;
    };
    QCOMPARE(code(path), ProblemCode::FileNotFound);
    std::ofstream(path).close();
    QCOMPARE(code(path), ProblemCode::FileEmpty);
    QCOMPARE(code(path.parent_path()), ProblemCode::FileUnreadable);
    fs::resize_file(path, kMaximumModelBytes + 1); // a sparse file takes no room on the disk
    QCOMPARE(code(path), ProblemCode::FileTooLarge);
}

void TestModelFile::writingReplacesTheWholeFile()
{
    QTemporaryDir folder;
    const fs::path directory(folder.path().toStdString());
    const Model model = parseModel(kGoodModel, "m.json");
    const fs::path path = directory / "model.json";
    writeModel(path, model.spec, model.parameters);
    writeModel(path, model.spec, model.parameters);
    QVERIFY(readModel(path).parameters == model.parameters);
    QCOMPARE(std::distance(fs::directory_iterator(directory), fs::directory_iterator()), 1);

    fs::create_symlink("model.json", directory / "link.json");
    writeModel(directory / "link.json", model.spec, Parameters(model.spec));
    QVERIFY(fs::is_symlink(directory / "link.json"));
    QVERIFY(readModel(path).parameters == Parameters(model.spec));

    QVERIFY_EXCEPTION_THROWN(writeModel(directory / "missing" / "m.json", model.spec, model.parameters), Error);
    QVERIFY_EXCEPTION_THROWN(writeModel(directory, model.spec, model.parameters), Error);
    QCOMPARE(std::distance(fs::directory_iterator(directory), fs::directory_iterator()), 2);
}

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_model_file.moc"
