// Numbers as they are written: what a reader calculates from the written operands is the written result.
#include "engine/explain/StepPlan.h"
#include "tests/RandomNetworks.h"
#include "tests/ui/WrittenCheck.h"
#include "ui/formula/Formula.h"
#include "ui/trace/WrittenStage.h"

#include <QTest>

#include <limits>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

std::vector<Stage> allStages(const BatchTrace& trace)
{
    std::vector<Stage> stages;
    for (const BackpropTrace& example : trace.examples)
        stages.insert(stages.end(), example.stages.begin(), example.stages.end());
    for (const auto* more : {&trace.meanStages, &trace.updateStages, &trace.afterStages})
        stages.insert(stages.end(), more->begin(), more->end());
    return stages;
}

/// `z = a·b + …` with the numbers of one stage.
Stage sum(const std::vector<std::vector<double>>& products)
{
    std::vector<Term> terms;
    for (const std::vector<double>& product : products) {
        Term term;
        for (const double value : product)
            term.factors.push_back({{Quantity::Parameter, 1, 1, 1}, value});
        terms.push_back(term);
    }
    return sumStage(Phase::Forward, StageKind::WeightedSum, {Quantity::WeightedSum, 2, 1}, terms);
}

NetworkSpec sigmoidUnit()
{
    NetworkSpec spec;
    spec.layers = {layer(1, ActivationType::Sigmoid)};
    spec.loss = LossType::HalfSse;
    return spec;
}

QStringList texts(const WrittenStage& written)
{
    QStringList list;
    for (const auto& term : written.factors) {
        for (const WrittenNumber& factor : term)
            list += factor.text();
    }
    list += written.relation == Written::Equal ? QStringLiteral("=") : QStringLiteral("≈");
    list += written.result.text();
    return list;
}

} // namespace

class TestWrittenStage : public QObject {
    Q_OBJECT

private slots:
    void paperCalculatesRight();
    void randomNetworksCanBeRecalculated_data();
    void randomNetworksCanBeRecalculated();
    void exactProductsAndSumsAreEqual();
    void operandsGetTheDigitsTheyNeed();
    void aResultCanBeGiven();
    void whatIsLeftOfADifferenceHasTwoDigits();
    void nothingIsLeftWhenDecimalsCancel();
    void tinyAndHugeNumbersArePowers();
    void fractionsStandWhereTheyAreExact();
    void functionsAtZeroAreEqual();
    void saturatedLossesAreNotCalledEqual();
    void aDerivativeIsWrittenWithItsActivation();
    void mistakesAreWrittenAsTheyAreMade();
    void numbersBeyondAllBoundsAreNoPicture();
    void textAndTex();
};

void TestWrittenStage::paperCalculatesRight()
{
    const auto read = [](const char* text) { return PaperNumber::read(QString::fromUtf8(text)); };
    QVERIFY(read("0.1") + read("0.2") == read("0.3"));
    QVERIFY(read("−0.5987") * read("0.4013") == read("−0.24025831"));
    QVERIFY(read("1/3") + read("1/6") == read("0.5"));
    QVERIFY(read("5.6·10⁻⁷") * PaperNumber(1000) == read("0.00056"));
    QVERIFY(read("1.2·10¹²") / read("4") == read("300000000000"));
    QVERIFY(read("100") - read("0.01") == read("99.99"));
    QVERIFY(read("−2") < read("−1.99"));
    QVERIFY(std::abs(read("−12.5").value() + 12.5L) < 1e-18L);
}

void TestWrittenStage::randomNetworksCanBeRecalculated_data()
{
    QTest::addColumn<int>("decimals");
    QTest::addColumn<bool>("fractions");
    for (int decimals = 2; decimals <= 6; ++decimals) {
        QTest::addRow("%d decimals", decimals) << decimals << false;
        QTest::addRow("%d decimals, fractions", decimals) << decimals << true;
    }
}

// Every stage of the forward pass, the loss, the backward pass and two updates (so that the optimiser remembers something).
void TestWrittenStage::randomNetworksCanBeRecalculated()
{
    QFETCH(int, decimals);
    QFETCH(bool, fractions);
    const NumberStyle style{decimals, fractions};
    RandomNetworks random(static_cast<unsigned>(100 * decimals + (fractions ? 1 : 0)));
    Tally tally;
    for (int run = 0; run < 20; ++run) {
        const int typed = run % 3 == 0 ? -1 : random.whole(0, 2);
        const NetworkSpec spec = random.spec(4, 4);
        Parameters parameters = random.parameters(spec, typed);
        std::vector<TraceExample> examples;
        for (int i = random.whole(1, 3); i > 0; --i)
            examples.push_back(random.example(spec, typed));
        UpdateRule rule = random.rule();
        for (int update = 0; update < 2; ++update) {
            const BatchTrace trace = traceBatch(spec, parameters, examples, rule);
            for (const Stage& stage : allStages(trace))
                checkStage(spec, stage, style, tally);
            parameters = *trace.updated;
            rule.memory = trace.memory;
        }
    }
    QVERIFY(tally.stages > 2000);
    QVERIFY(tally.equal > tally.stages / 20);
    QVERIFY(tally.rounded > tally.stages / 5);
    QVERIFY(tally.longOperands > 50);
    QVERIFY(tally.powers > 20);
    QCOMPARE(tally.fractions > 0, fractions);
    QVERIFY(tally.veryLongOperands < tally.stages / 50);
}

void TestWrittenStage::exactProductsAndSumsAreEqual()
{
    const NetworkSpec spec = sigmoidUnit();
    const WrittenStage lesson = writtenStage(spec, sum({{1, -0.5}, {0.5, 4}, {0.5, 3}, {1, 0}}), {4, false});
    QCOMPARE(texts(lesson), QStringList({"1", "−0.5", "0.5", "4", "0.5", "3", "1", "0", "=", "3"}));
    QCOMPARE(lesson.products[0].text(), QStringLiteral("−0.5"));
    QCOMPARE(lesson.products[1].text(), QStringLiteral("2"));
    QCOMPARE(lesson.products[2].text(), QStringLiteral("1.5"));
    QCOMPARE(lesson.products[3].text(), QStringLiteral("0"));
    QCOMPARE(lesson.sumRelation, Written::Equal);

    QCOMPARE(texts(writtenStage(spec, sum({{0.25, 0.3}}), {4, false})), QStringList({"0.25", "0.3", "=", "0.075"}));
    // Five decimals are more than the style shows.
    QCOMPARE(texts(writtenStage(spec, sum({{0.55, 0.1234}}), {4, false})), QStringList({"0.55", "0.1234", "≈", "0.0679"}));
    QCOMPARE(texts(writtenStage(spec, sum({{0.55, 0.1234}}), {5, false})), QStringList({"0.55", "0.1234", "=", "0.06787"}));
    // A half goes away from zero, as at school.
    QCOMPARE(texts(writtenStage(spec, sum({{0.5, 0.25}}), {2, false})), QStringList({"0.5", "0.25", "≈", "0.13"}));
    QCOMPARE(texts(writtenStage(spec, sum({{-0.5, 0.25}}), {2, false})), QStringList({"−0.5", "0.25", "≈", "−0.13"}));
}

// 0.5987·0.7 − 0.6341·0.5: with four digits the last one would come out wrong for some; then more are written.
void TestWrittenStage::operandsGetTheDigitsTheyNeed()
{
    const NetworkSpec spec = sigmoidUnit();
    const double third = 1.0 / 3.0;
    QCOMPARE(texts(writtenStage(spec, sum({{third, 3.0}}), {4, false})), QStringList({"0.33333", "3", "≈", "1.0000"}));
    QCOMPARE(texts(writtenStage(spec, sum({{third, 0.3}}), {4, false})), QStringList({"0.3333", "0.3", "≈", "0.1000"}));
    // Typed numbers stay as they were typed.
    QCOMPARE(texts(writtenStage(spec, sum({{0.1275, 2.0}}), {2, false})), QStringList({"0.1275", "2", "≈", "0.26"}));
}

// As a factor of a longer formula the same number stands with more digits; then its own formula needs more, too.
void TestWrittenStage::aResultCanBeGiven()
{
    RandomNetworks random(88);
    const NumberStyle style{4, false};
    int given = 0;
    for (int run = 0; run < 40; ++run) {
        const NetworkSpec spec = random.spec(3, 3);
        const TraceExample example = random.example(spec, 1);
        const BackpropTrace trace = traceBackprop(spec, random.parameters(spec, 2), example.inputs, example.targets);
        for (const Stage& stage : trace.stages) {
            const WrittenNumber result{writtenUnits(stage.result, 7), 7};
            if (!isSumOfProducts(stage.kind) || std::abs(stage.result) < 1e-5)
                continue;
            const WrittenStage written = writtenStage(spec, stage, style, result);
            QVERIFY(written.result == result);
            checkSum(stage, written, describe(spec, stage, written));
            ++given;
        }
    }
    QVERIFY(given > 300);
    const NetworkSpec spec = sigmoidUnit();
    QCOMPARE(texts(writtenStage(spec, sum({{1.0 / 3.0, 3.0}}), style, {1, 0})), QStringList({"0.3333", "3", "≈", "1"}));
}

void TestWrittenStage::whatIsLeftOfADifferenceHasTwoDigits()
{
    NetworkSpec spec = sigmoidUnit();
    const double y = 0.999968;
    const Stage stage = functionStage(Phase::Backward, StageKind::LossByOutput, {Quantity::LossByActivation, 2, 1},
        {{{Quantity::Activation, 2, 1}, y}, {{Quantity::Target, 0, 1}, 1.0}}, y - 1.0);
    QCOMPARE(texts(writtenStage(spec, stage, {4, false})), QStringList({"0.999968", "1", "=", "−3.2·10⁻⁵"}));
}

void TestWrittenStage::nothingIsLeftWhenDecimalsCancel()
{
    const NetworkSpec spec = sigmoidUnit();
    const Stage stage = sum({{0.1, 1.0}, {0.2, 1.0}, {-0.3, 1.0}});
    QCOMPARE(stage.result, 0.0);
    QCOMPARE(texts(writtenStage(spec, stage, {4, false})).last(), QStringLiteral("0"));
    QCOMPARE(writtenStage(spec, stage, {4, false}).relation, Written::Equal);
}

void TestWrittenStage::tinyAndHugeNumbersArePowers()
{
    const NumberStyle style{4, false};
    const auto alone = [&](double value) { return writtenAlone(value, style).text(); };
    QCOMPARE(alone(0.0), QStringLiteral("0"));
    QCOMPARE(alone(4.0), QStringLiteral("4"));
    QCOMPARE(alone(0.4), QStringLiteral("0.4"));
    QCOMPARE(alone(-0.30150001), QStringLiteral("−0.3015"));
    QCOMPARE(alone(0.59868766), QStringLiteral("0.5987"));
    QCOMPARE(alone(0.0005), QStringLiteral("0.0005")); // exact
    QCOMPARE(alone(0.00123), QStringLiteral("0.0012"));
    QCOMPARE(alone(0.000963), QStringLiteral("0.0010"));
    QCOMPARE(alone(0.00052345), QStringLiteral("5.2·10⁻⁴"));
    QCOMPARE(alone(-5.6312e-7), QStringLiteral("−5.6·10⁻⁷"));
    QCOMPARE(alone(9.9723e-7), QStringLiteral("1.0·10⁻⁶"));
    QCOMPARE(alone(1e-8), QStringLiteral("1·10⁻⁸"));
    QCOMPARE(alone(123456.0), QStringLiteral("123456"));
    QCOMPARE(alone(123456.78912), QStringLiteral("123456.789"));
    QCOMPARE(alone(1234567.0), QStringLiteral("1.2346·10⁶"));
    QCOMPARE(alone(-2e15), QStringLiteral("−2·10¹⁵"));
    QCOMPARE(writtenAlone(0.0179, {2, false}).text(), QStringLiteral("0.018")); // two digits also in the short style
    QCOMPARE(writtenAlone(0.0903, {2, false}).text(), QStringLiteral("0.090"));
    QCOMPARE(writtenAlone(0.1245, {2, false}).text(), QStringLiteral("0.12"));
    QCOMPARE(writtenAlone(0.00179, {2, false}).text(), QStringLiteral("0.0018"));
    QCOMPARE(writtenAlone(0.00002, {6, false}).text(), QStringLiteral("0.00002"));
    QCOMPARE(writtenAlone(0.0000234, {6, false}).text(), QStringLiteral("0.000023"));
    // However many digits are asked for, there are no more than a double has.
    QVERIFY(std::abs(writtenPower(1234567.25 / 3.0, 25, false).value() - 1234567.25 / 3.0) < 1e-9);
    QVERIFY(std::abs(writtenPower(-2e-9 / 3.0, 40, true).value() + 2e-9 / 3.0) < 1e-24);
}

void TestWrittenStage::fractionsStandWhereTheyAreExact()
{
    const NumberStyle style{4, true};
    const auto alone = [&](double value) { return writtenAlone(value, style).text(); };
    QCOMPARE(alone(0.25), QStringLiteral("1/4"));
    QCOMPARE(alone(-2.0 / 3.0), QStringLiteral("−2/3"));
    QCOMPARE(alone(63.0 / 64.0), QStringLiteral("63/64"));
    QCOMPARE(alone(1.0 / 65.0), QStringLiteral("0.0154"));
    QCOMPARE(alone(3.0), QStringLiteral("3"));
    QCOMPARE(alone(0.59868766), QStringLiteral("0.5987"));
    const NetworkSpec spec = sigmoidUnit();
    QCOMPARE(texts(writtenStage(spec, sum({{1.0 / 3.0, 0.5}, {0.5, 1.0}}), style)),
        QStringList({"1/3", "1/2", "1/2", "1", "=", "2/3"}));
    // Of a mean the share of each example is a fraction in every style.
    const Stage mean = sumStage(Phase::Update, StageKind::MeanGradient, {Quantity::LossByParameter, 1, 1, 1},
        {{{{{Quantity::InverseCount}, 1.0 / 3.0}, {{Quantity::LossByParameter, 1, 1, 1, 0, false, 1}, 0.6}}}});
    QCOMPARE(texts(writtenStage(spec, mean, {4, false})), QStringList({"1/3", "0.6", "=", "0.2"}));
}

void TestWrittenStage::functionsAtZeroAreEqual()
{
    for (const ActivationType type : kAllActivations) {
        NetworkSpec spec = sigmoidUnit();
        spec.layers = {layer(2, type)};
        if (!validate(spec).empty())
            continue;
        const BackpropTrace trace = traceBackprop(spec, Parameters(spec), std::vector<double>{1, 1}, std::vector<double>{0.5, 1});
        for (const Stage& stage : trace.stages) {
            const WrittenStage written = writtenStage(spec, stage, {4, false});
            const bool hasNoEnd = (type == ActivationType::Softplus && stage.phase != Phase::Backward)
                || type == ActivationType::HardSigmoid || type == ActivationType::Selu;
            if (stage.kind == StageKind::Activation && !hasNoEnd)
                QVERIFY2(written.relation == Written::Equal, qPrintable(describe(spec, stage, written)));
            if (stage.kind == StageKind::ActivationDerivative && !hasNoEnd)
                QVERIFY2(written.relation == Written::Equal, qPrintable(describe(spec, stage, written)));
        }
    }
    // A third has no end in decimals, but it has as a fraction.
    NetworkSpec spec = sigmoidUnit();
    spec.layers = {layer(3, ActivationType::Softmax)};
    spec.loss = LossType::CrossEntropy;
    const ForwardTrace trace = traceForward(spec, Parameters(spec), std::vector<double>{1, 1});
    QCOMPARE(texts(writtenStage(spec, trace.stages.back(), {4, false})), QStringList({"0", "0", "0", "≈", "0.3333"}));
    QCOMPARE(texts(writtenStage(spec, trace.stages.back(), {4, true})), QStringList({"0", "0", "0", "=", "1/3"}));
}

// y is 1 to the last digit of a double, so no reader gets E from it.
void TestWrittenStage::saturatedLossesAreNotCalledEqual()
{
    NetworkSpec spec = sigmoidUnit();
    spec.loss = LossType::BinaryCrossEntropy;
    Parameters parameters(spec);
    parameters.bias(0, 0) = 40.0;
    for (const double target : {0.0, 1.0}) {
        const BackpropTrace trace = traceBackprop(spec, parameters, std::vector<double>{0, 0}, std::vector<double>{target});
        const auto term = std::find_if(
            trace.stages.begin(), trace.stages.end(), [](const Stage& stage) { return stage.kind == StageKind::LossTerm; });
        const WrittenStage written = writtenStage(spec, *term, {4, false});
        if (target == 0.0) {
            QCOMPARE(written.result.text(), QStringLiteral("40.0000"));
            QCOMPARE(written.relation, Written::Different);
        } else {
            QCOMPARE(texts(written), QStringList({"1", "1", "=", "0"}));
        }
    }
}

void TestWrittenStage::aDerivativeIsWrittenWithItsActivation()
{
    for (const ActivationType type : kAllActivations) {
        NetworkSpec spec = sigmoidUnit();
        spec.layers = {layer(1, type)};
        if (!validate(spec).empty())
            continue;
        Parameters parameters(spec);
        parameters.bias(0, 0) = 0.4;
        const BackpropTrace trace = traceBackprop(spec, parameters, std::vector<double>{0, 0}, std::vector<double>{1});
        for (const Stage& stage : trace.stages) {
            const auto written = derivativeByActivation(spec, stage, trace.values.outputs()[0]);
            const bool isWanted = stage.kind == StageKind::ActivationDerivative
                && (type == ActivationType::Sigmoid || type == ActivationType::Tanh);
            QCOMPARE(written.has_value(), isWanted);
            if (!written)
                continue;
            Tally tally;
            checkStage(spec, *written, {4, false}, tally);
            QVERIFY(std::abs(written->result - stage.result) < 1e-16);
            const QStringList expected = type == ActivationType::Sigmoid ? QStringList({"0.5987", "0.4013", "≈", "0.2403"})
                                                                         : QStringList({"1", "0.3799", "0.3799", "≈", "0.8556"});
            QVERIFY(texts(writtenStage(spec, *written, {4, false})).last() == expected.last());
        }
    }
}

void TestWrittenStage::mistakesAreWrittenAsTheyAreMade()
{
    RandomNetworks random(77);
    for (const Mistake mistake : kAllMistakes) {
        Tally tally;
        for (int run = 0; run < 40; ++run) {
            const NetworkSpec spec = random.spec(4, 4);
            const TraceExample example = random.example(spec, 1);
            const BatchTrace trace = traceBatch(spec, random.parameters(spec, 2), std::span(&example, 1), random.rule(), mistake);
            for (const Stage& stage : allStages(trace)) {
                const bool isConstant = mistake == Mistake::DroppedDerivative && stage.kind == StageKind::ActivationDerivative;
                if (isConstant)
                    QCOMPARE(texts(writtenStage(spec, stage, {4, false})).at(1), QStringLiteral("="));
                else
                    checkStage(spec, stage, {4, false}, tally);
            }
        }
        QVERIFY(tally.stages > 1000);
    }
}

void TestWrittenStage::numbersBeyondAllBoundsAreNoPicture()
{
    QCOMPARE(writtenAlone(std::numeric_limits<double>::infinity(), {}).text(), QStringLiteral("∞"));
    QCOMPARE(writtenAlone(-std::numeric_limits<double>::infinity(), {}).text(), QStringLiteral("−∞"));
    QCOMPARE(writtenAlone(std::nan(""), {}).text(), QStringLiteral("–"));
    QCOMPARE(writtenFixed(std::nan(""), 3), QStringLiteral("–"));
    const NetworkSpec spec = sigmoidUnit();
    const WrittenStage written = writtenStage(spec, sum({{1e300, 1e300}, {1.0, 2.0}}), {4, false});
    QCOMPARE(written.result.text(), QStringLiteral("∞"));
    QCOMPARE(written.factors[0][0].text(), QStringLiteral("1·10³⁰⁰"));
    QVERIFY(written.relation != Written::Equal);
    QCOMPARE(writtenAlone(5e-324, {}).text(), QStringLiteral("5·10⁻³²⁴"));
}

void TestWrittenStage::textAndTex()
{
    const auto check = [](const WrittenNumber& number, const char* text, const char* tex, const char* bracketed) {
        QCOMPARE(number.text(), QString::fromUtf8(text));
        QCOMPARE(number.tex(), QString::fromUtf8(tex));
        QCOMPARE(number.tex(true), QString::fromUtf8(bracketed));
        QString error;
        QVERIFY2(Formula::parse(number.tex(true), &error), qPrintable(error));
    };
    check({25, 2}, "0.25", "\\num{0.25}", "\\num{0.25}");
    check({-25, 2}, "−0.25", "\\num{−0.25}", "(\\num{−0.25})");
    check({0, 4}, "0.0000", "\\num{0.0000}", "\\num{0.0000}");
    check({-5, 0}, "−5", "\\num{−5}", "(\\num{−5})");
    check({1, 0, 0, 4}, "1/4", "\\frac{\\num{1}}{\\num{4}}", "\\frac{\\num{1}}{\\num{4}}");
    check({-1, 0, 0, 4}, "−1/4", "-\\frac{\\num{1}}{\\num{4}}", "\\left(-\\frac{\\num{1}}{\\num{4}}\\right)");
    check({56, 1, -7}, "5.6·10⁻⁷", "\\num{5.6}\\cdot \\num{10}^{\\num{−7}}", "\\num{5.6}\\cdot \\num{10}^{\\num{−7}}");
    check({-56, 1, 12}, "−5.6·10¹²", "\\num{−5.6}\\cdot \\num{10}^{\\num{12}}", "(\\num{−5.6}\\cdot \\num{10}^{\\num{12}})");
    QCOMPARE(WrittenNumber({25, 2}).text(true), QStringLiteral("+0.25"));
    QCOMPARE(WrittenNumber({0, 2}).text(true), QStringLiteral("0.00"));
    QCOMPARE(WrittenNumber({1, 0, 0, 3}).value(), 1.0 / 3.0);
    QCOMPARE(WrittenNumber({56, 1, -7}).value(), 5.6e-7);
}

QTEST_GUILESS_MAIN(TestWrittenStage)
#include "tst_written_stage.moc"
