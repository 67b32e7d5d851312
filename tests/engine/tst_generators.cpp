// The built-in data sets: names, shapes, balance, noise, and the same numbers for the same seed.
#include "engine/base/Problem.h"
#include "engine/data/DigitGenerator.h"
#include "engine/data/Generators.h"
#include "engine/formats/DataSource.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

using namespace chalknet;

namespace {

std::array<double, 2> pointOf(const Dataset& data, std::size_t row)
{
    std::array<double, 2> point{};
    data.copyInputs(row, point);
    return point;
}

bool isEqual(const Dataset& a, const Dataset& b)
{
    return std::ranges::equal(a.values(), b.values()) && std::ranges::equal(a.pixels(), b.pixels())
        && std::ranges::equal(a.labels(), b.labels()) && std::ranges::equal(a.targets(), b.targets());
}

template <typename Action> ProblemCode codeOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ProblemCode::Count;
}

/// Share of rows whose nearest other row has the same class: near 1 means that the classes are apart.
double neighbourAgreement(const Dataset& data)
{
    std::size_t agreeing = 0;
    for (std::size_t a = 0; a < data.rows(); ++a) {
        double best = 1e300;
        int label = -1;
        for (std::size_t b = 0; b < data.rows(); ++b) {
            const auto p = pointOf(data, a);
            const auto q = pointOf(data, b);
            const double distance = std::hypot(p[0] - q[0], p[1] - q[1]);
            if (a != b && distance < best) {
                best = distance;
                label = data.label(b);
            }
        }
        agreeing += label == data.label(a) ? 1 : 0;
    }
    return static_cast<double>(agreeing) / static_cast<double>(data.rows());
}

} // namespace

class TestGenerators : public QObject {
    Q_OBJECT

private slots:
    void namesOfTheFormat();
    void planarSets_data();
    void planarSets();
    void gatesAreTruthTables_data();
    void gatesAreTruthTables();
    void gatesWithNoiseScatterAroundCorners();
    void circleIsNotLinearlySeparable();
    void regressionTargets();
    void noiseKeepsThePoints();
    void noiseHasItsDeviation();
    void refusesBadSettings();
    void digitsAreBalancedAndReproducible();
    void digitsLookLikeMnist();
    void sourcesByName();
};

void TestGenerators::namesOfTheFormat()
{
    const std::vector<std::string_view> expected{"and", "or", "nand", "xor", "circle", "xor-blobs", "blobs", "spiral", "moons",
        "rings-3", "blobs-4", "pinwheel-5", "blobs-6", "plane", "bumps", "digits"};
    QVERIFY(std::ranges::equal(generatorNames(), expected));
    for (const std::string_view name : expected)
        QVERIFY(isGeneratorName(name));
    QVERIFY(!isGeneratorName("XOR"));
    QVERIFY(!isGeneratorName(""));
}

void TestGenerators::planarSets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("classes");
    for (const char* name : {"circle", "xor-blobs", "blobs", "spiral", "moons"})
        QTest::newRow(name) << name << 2;
    QTest::newRow("rings-3") << "rings-3" << 3;
    QTest::newRow("blobs-4") << "blobs-4" << 4;
    QTest::newRow("pinwheel-5") << "pinwheel-5" << 5;
    QTest::newRow("blobs-6") << "blobs-6" << 6;
    QTest::newRow("plane") << "plane" << 0;
    QTest::newRow("bumps") << "bumps" << 0;
}

void TestGenerators::planarSets()
{
    QFETCH(QString, name);
    QFETCH(int, classes);
    const std::string text = name.toStdString();
    const Dataset data = generate(text, {.count = 240, .noise = 0.0, .seed = 5});
    QCOMPARE(data.rows(), std::size_t(240));
    QCOMPARE(data.inputs(), std::size_t(2));
    QCOMPARE(data.classes(), classes);
    QCOMPARE(data.task(), classes > 0 ? Task::Classification : Task::Regression);
    QCOMPARE(data.name(), text);
    for (std::size_t row = 0; row < data.rows(); ++row) {
        for (const double x : pointOf(data, row))
            QVERIFY2(std::abs(x) <= 1.15, qPrintable(QString::number(x)));
    }
    if (classes > 0) {
        std::map<int, int> counts;
        for (std::size_t row = 0; row < data.rows(); ++row)
            ++counts[data.label(row)];
        QCOMPARE(counts.size(), std::size_t(classes));
        for (const auto& [label, count] : counts)
            QCOMPARE(count, 240 / classes);
        QVERIFY(neighbourAgreement(data) > 0.97);
    }
    QVERIFY(isEqual(data, generate(text, {.count = 240, .noise = 0.0, .seed = 5})));
    if (text != "spiral") // its points are evenly spaced, chance comes from noise only
        QVERIFY(!isEqual(data, generate(text, {.count = 240, .noise = 0.0, .seed = 6})));
    QVERIFY(!isEqual(
        generate(text, {.count = 240, .noise = 0.1, .seed = 5}), generate(text, {.count = 240, .noise = 0.1, .seed = 6})));
    QCOMPARE(generate(text, {.count = 1, .noise = 0.0, .seed = 1}).rows(), std::size_t(1));
    QCOMPARE(generate(text, {.count = 7, .noise = 0.5, .seed = 1}).rows(), std::size_t(7));
}

void TestGenerators::gatesAreTruthTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("truth");
    QTest::newRow("and") << "and" << QList<int>{0, 0, 0, 1};
    QTest::newRow("or") << "or" << QList<int>{0, 1, 1, 1};
    QTest::newRow("nand") << "nand" << QList<int>{1, 1, 1, 0};
    QTest::newRow("xor") << "xor" << QList<int>{0, 1, 1, 0};
}

void TestGenerators::gatesAreTruthTables()
{
    QFETCH(QString, name);
    QFETCH(QList<int>, truth);
    for (const std::size_t count : {std::size_t(1), std::size_t(4), std::size_t(200)}) {
        const Dataset data = generate(name.toStdString(), {.count = count});
        QCOMPARE(data.rows(), std::size_t(4));
        QCOMPARE(data.neededOutputs(), std::size_t(1));
        for (std::size_t row = 0; row < 4; ++row) {
            QCOMPARE(pointOf(data, row)[0], row >= 2 ? 1.0 : 0.0);
            QCOMPARE(pointOf(data, row)[1], row % 2 == 1 ? 1.0 : 0.0);
            QCOMPARE(data.label(row), truth[static_cast<qsizetype>(row)]);
        }
    }
}

void TestGenerators::gatesWithNoiseScatterAroundCorners()
{
    const Dataset data = generate("xor", {.count = 100, .noise = 0.05, .seed = 3});
    QCOMPARE(data.rows(), std::size_t(100));
    for (std::size_t row = 0; row < data.rows(); ++row) {
        const auto [x1, x2] = pointOf(data, row);
        QVERIFY(std::abs(x1 - std::round(x1)) < 0.3 && std::abs(x2 - std::round(x2)) < 0.3);
        QCOMPARE(data.label(row), std::lround(x1) != std::lround(x2) ? 1 : 0);
    }
    QCOMPARE(generate("xor", {.count = 2, .noise = 0.05}).rows(), std::size_t(4));
}

void TestGenerators::circleIsNotLinearlySeparable()
{
    // Both classes have their centre near the origin, so no line has them on different sides.
    const Dataset data = generate("circle", {.count = 2000, .noise = 0.0, .seed = 9});
    std::array<std::array<double, 2>, 2> centres{};
    for (std::size_t row = 0; row < data.rows(); ++row) {
        const auto point = pointOf(data, row);
        auto& centre = centres[static_cast<std::size_t>(data.label(row))];
        centre[0] += point[0] / 1000.0;
        centre[1] += point[1] / 1000.0;
        QCOMPARE(data.label(row), std::hypot(point[0], point[1]) < 0.6 ? 1 : 0);
    }
    for (const auto& centre : centres)
        QVERIFY(std::hypot(centre[0], centre[1]) < 0.1);
}

void TestGenerators::regressionTargets()
{
    const Dataset plane = generate("plane", {.count = 50, .noise = 0.0, .seed = 2});
    for (std::size_t row = 0; row < plane.rows(); ++row)
        QCOMPARE(plane.targets()[row], 0.5 * (pointOf(plane, row)[0] + pointOf(plane, row)[1]));
    const Dataset bumps = generate("bumps", {.count = 2000, .noise = 0.0, .seed = 2});
    const auto [low, high] = std::ranges::minmax(bumps.targets());
    QVERIFY(low >= -1.0 && low < -0.9);
    QVERIFY(high <= 1.0 && high > 0.9);
}

void TestGenerators::noiseKeepsThePoints()
{
    // Turning the noise up must move the points, not deal new ones: the shift is noise times a fixed number.
    const Dataset calm = generate("moons", {.count = 100, .noise = 0.0, .seed = 4});
    const Dataset some = generate("moons", {.count = 100, .noise = 0.1, .seed = 4});
    const Dataset more = generate("moons", {.count = 100, .noise = 0.2, .seed = 4});
    for (std::size_t i = 0; i < calm.values().size(); ++i)
        QVERIFY(std::abs((more.values()[i] - calm.values()[i]) - 2.0 * (some.values()[i] - calm.values()[i])) < 1e-12);
}

void TestGenerators::noiseHasItsDeviation()
{
    const Dataset calm = generate("spiral", {.count = 4000, .noise = 0.0, .seed = 4});
    const Dataset noisy = generate("spiral", {.count = 4000, .noise = 0.3, .seed = 4});
    double sum = 0.0;
    double squares = 0.0;
    const double count = static_cast<double>(calm.values().size());
    for (std::size_t i = 0; i < calm.values().size(); ++i) {
        const double shift = noisy.values()[i] - calm.values()[i];
        sum += shift;
        squares += shift * shift;
    }
    QVERIFY(std::abs(sum / count) < 0.02);
    QVERIFY(std::abs(std::sqrt(squares / count) - 0.3) < 0.02);
}

void TestGenerators::refusesBadSettings()
{
    QCOMPARE(codeOf([] { (void)generate("xorr", {}); }), ProblemCode::UnknownDataName);
    QCOMPARE(codeOf([] { (void)generate("", {}); }), ProblemCode::UnknownDataName);
    QCOMPARE(codeOf([] { (void)generate("moons", {.count = 0}); }), ProblemCode::BadTrainingSetting);
    QCOMPARE(codeOf([] { (void)generate("moons", {.count = std::size_t(1) << 60U}); }), ProblemCode::BadTrainingSetting);
    QCOMPARE(codeOf([] { (void)generate("digits", {.count = 10'000'000}); }), ProblemCode::BadTrainingSetting);
    QCOMPARE(codeOf([] { (void)generate("moons", {.noise = -0.1}); }), ProblemCode::BadTrainingSetting);
    QCOMPARE(codeOf([] { (void)generate("moons", {.noise = std::nan("")}); }), ProblemCode::BadTrainingSetting);
    QCOMPARE(codeOf([] { (void)generate("xor", {.noise = INFINITY}); }), ProblemCode::BadTrainingSetting);
}

void TestGenerators::digitsAreBalancedAndReproducible()
{
    const Dataset digits = generate("digits", {.count = 100, .noise = 0.0, .seed = 3});
    QCOMPARE(digits.rows(), std::size_t(100));
    QCOMPARE(digits.inputs(), std::size_t(784));
    QCOMPARE(digits.classes(), 10);
    QCOMPARE(digits.imageShape(), (ImageShape{28, 28}));
    for (std::size_t row = 0; row < 100; ++row)
        QCOMPARE(digits.label(row), static_cast<int>(row % 10));
    // A picture depends on the seed and its number, not on how many are made.
    const Dataset more = generate("digits", {.count = 200, .noise = 0.0, .seed = 3});
    QVERIFY(std::ranges::equal(digits.pixels(), more.pixels().first(digits.pixels().size())));
    QVERIFY(!isEqual(digits, generate("digits", {.count = 100, .noise = 0.0, .seed = 4})));
    std::set<std::vector<std::uint8_t>> pictures;
    for (std::size_t row = 0; row < 200; ++row) {
        const auto picture = more.pixels().subspan(row * 784, 784);
        pictures.emplace(picture.begin(), picture.end());
    }
    QCOMPARE(pictures.size(), std::size_t(200));
}

void TestGenerators::digitsLookLikeMnist()
{
    // Over the 10,000 test images of MNIST: mean brightness 33.8 of 255, 19.3 % of the pixels inked.
    const Dataset digits = generate("digits", {.count = 1000, .noise = 0.0, .seed = 8});
    double sum = 0.0;
    std::size_t inked = 0;
    for (const std::uint8_t pixel : digits.pixels()) {
        sum += pixel;
        inked += pixel > 0 ? 1 : 0;
    }
    const double pixels = static_cast<double>(digits.pixels().size());
    QVERIFY(sum / pixels > 22.0 && sum / pixels < 42.0);
    QVERIFY(static_cast<double>(inked) / pixels > 0.12 && static_cast<double>(inked) / pixels < 0.25);
    for (std::size_t row = 0; row < digits.rows(); ++row) {
        const auto picture = digits.pixels().subspan(row * 784, 784);
        QVERIFY(*std::ranges::max_element(picture) > 150);
    }
}

void TestGenerators::sourcesByName()
{
    const Split gate = openData("xor");
    QCOMPARE(gate.train.rows(), std::size_t(4));
    QVERIFY(gate.test.isEmpty());

    const Split moons = openData("moons", {.count = 100, .noise = 0.1, .seed = 2, .trainShare = 0.7, .classNames = {}});
    QCOMPARE(moons.train.rows(), std::size_t(70));
    QCOMPARE(moons.test.rows(), std::size_t(30));
    QCOMPARE(openData("spiral").train.rows(), std::size_t(160));
    QCOMPARE(openData("spiral").test.rows(), std::size_t(40));
    QCOMPARE(openData("circle", {.trainShare = 1.0}).test.rows(), std::size_t(0));

    QCOMPARE(codeOf([] { (void)openData("sprial"); }), ProblemCode::UnknownDataName);
    QCOMPARE(codeOf([] { (void)openData("no/such/file.csv"); }), ProblemCode::FileNotFound);
    QCOMPARE(codeOf([] { (void)openData("mnist:no/such/folder"); }), ProblemCode::MnistFolderIncomplete);
    QCOMPARE(codeOf([] { (void)openData("xor", {.trainShare = 0.0}); }), ProblemCode::BadTrainingSetting);
    QCOMPARE(codeOf([] { (void)openData("xor", {.trainShare = 1.5}); }), ProblemCode::BadTrainingSetting);
    QCOMPARE(codeOf([] { (void)openData("xor", {.trainShare = std::nan("")}); }), ProblemCode::BadTrainingSetting);
}

QTEST_GUILESS_MAIN(TestGenerators)
#include "tst_generators.moc"
