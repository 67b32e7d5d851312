// Questions before a step: the right answers by other ways of calculating, over hundreds of random networks.
#include "RandomTraces.h"
#include "engine/training/Optimizer.h"
#include "ui/formula/Formula.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/backprop/BackpropQuestion.h"
#include "ui/lessons/backprop/NewValueChoices.h"
#include "ui/lessons/backprop/ParameterPlace.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <map>

using namespace chalknet;
using namespace chalknet::ui;
using namespace chalknet::ui::testing;

namespace {

std::optional<BackpropQuestion> ask(const Lesson& lesson, const TraceStep& step, int decimals = 4)
{
    return questionOf(lesson.network.spec, lesson.trace, step, lesson.rule,
        TraceNames(lesson.network.spec, TraceNotation::ThetaA), NumberStyle{decimals, false});
}

/// Every formula of a sentence can be read.
bool formulasAreSound(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('$'));
    if (parts.size() % 2 == 0)
        return false;
    for (qsizetype i = 1; i < parts.size(); i += 2)
        if (!Formula::parse(parts[i]))
            return false;
    return true;
}

double numberOf(QString text)
{
    return text.replace(QChar(0x2212), QLatin1Char('-')).toDouble();
}

UpdateRule randomRule(Random& random)
{
    static constexpr auto kTypes = std::to_array<OptimizerType>({OptimizerType::Sgd, OptimizerType::Momentum,
        OptimizerType::Nesterov, OptimizerType::Adagrad, OptimizerType::Rmsprop, OptimizerType::Adam, OptimizerType::Adamw});
    UpdateRule rule;
    rule.optimizer = defaultOptimizer(kTypes[random.below(kTypes.size())]);
    rule.optimizer.learningRate = std::pow(10.0, random.uniform(-3.0, 0.3));
    rule.l1 = random.below(4) == 0 ? 0.01 : 0.0;
    rule.l2 = random.below(4) == 0 ? 0.02 : 0.0;
    return rule;
}

} // namespace

class TestBackpropQuestion : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void onlySomeStepsAsk();
    void directionIsTheSignOfTheGradient();
    void noGradientStaysTheSame();
    void newValuesAreRight();
    void choicesDiffer();
    void hugeValuesAreAsked();
    void mistakesArePlausible();
    void placesVaryButStay();
    void smallStepsGetMoreDecimals();
    void lossIsJudgedAsItIsWritten();
    void theWorkedExampleIsAsked();
    void keysSayWhatAnswersSay();
};

void TestBackpropQuestion::onlySomeStepsAsk()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne));
    for (const TraceStep& step : lesson.steps) {
        const auto question = ask(lesson, step);
        const bool asks = step.kind == StepKind::Gradient || step.kind == StepKind::Update || step.kind == StepKind::After;
        QCOMPARE(question.has_value(), asks);
        if (!question)
            continue;
        QCOMPARE(question->kind,
            step.kind == StepKind::Gradient     ? QuestionKind::Direction
                : step.kind == StepKind::Update ? QuestionKind::NewValue
                                                : QuestionKind::LossFalls);
        QVERIFY2(formulasAreSound(question->text), qPrintable(question->text));
        QVERIFY2(formulasAreSound(question->why), qPrintable(question->why));
        QVERIFY(question->right >= 0 && question->right < question->answers.size());
    }
}

void TestBackpropQuestion::directionIsTheSignOfTheGradient()
{
    Random random(31);
    std::array<int, 3> counts{};
    for (int i = 0; i < 300; ++i) {
        const std::size_t rows = 1 + random.below(2);
        const Lesson lesson(randomNetwork(random, rows), randomRule(random), Mistake::None, rows);
        // The steps are those of the first example.
        Host host(lesson.network.spec, lesson.network.parameters, {lesson.examples.front()});
        const Parameters gradient = host.gradient();
        for (const TraceStep& step : lesson.steps) {
            if (step.kind != StepKind::Gradient)
                continue;
            const auto question = ask(lesson, step);
            const double value = ParameterPlace(lesson.network.spec, step.target).in(gradient);
            if (std::abs(value) < 1e-13 && value != 0.0)
                continue; // rounding decides
            const int expected = value < 0.0 ? 0 : value > 0.0 ? 1 : 2;
            QCOMPARE(question->right, expected);
            QVERIFY(formulasAreSound(question->text) && formulasAreSound(question->why));
            if (expected != 2)
                QVERIFY2(question->why.contains(writtenAlone(step.result, {}).tex()), qPrintable(question->why));
            ++counts[static_cast<std::size_t>(expected)];
        }
    }
    for (const int count : counts)
        QVERIFY(count > 100);
}

void TestBackpropQuestion::noGradientStaysTheSame()
{
    // 0.1 + 0.2 is not quite 0.3 in doubles; by hand the error is 0 and nothing moves.
    TraceNetwork network;
    network.spec.inputs = 2;
    network.spec.layers = {randomLayer(2, ActivationType::Identity), randomLayer(1, ActivationType::Identity)};
    network.spec.loss = LossType::HalfSse;
    network.parameters = Parameters(network.spec);
    network.parameters.weight(0, 0, 0) = 0.1;
    network.parameters.weight(0, 0, 1) = 0.2;
    network.parameters.weight(1, 0, 0) = 1.0;
    network.rows = {{{1.0, 1.0}, {0.3}}};
    const Lesson lesson(network);
    for (const TraceStep& step : lesson.steps)
        if (step.kind == StepKind::Gradient) {
            QCOMPARE(ask(lesson, step)->right, 2);
            QVERIFY(ask(lesson, step)->why.contains(writtenAlone(0.0, {}).tex()));
        }
    // With cross-entropy −t/y is not 0 where y happens to be t.
    TraceNetwork classes;
    classes.spec.inputs = 1;
    classes.spec.layers = {randomLayer(2, ActivationType::Softmax)};
    classes.spec.loss = LossType::CrossEntropy;
    classes.parameters = Parameters(classes.spec);
    classes.parameters.bias(0, 0) = 0.4;
    classes.rows = {{{1.0}, {1.0, 0.0}}};
    const Lesson other(classes);
    QCOMPARE(ask(other, other.step(StepKind::Gradient, 0))->right, 0);
    QCOMPARE(ask(other, other.step(StepKind::Gradient, 2))->right, 1);
    // A gradient of exactly 0 leaves the value: the right choice is the old one.
    TraceNetwork done = network;
    done.rows = {{{0.0, 0.0}, {0.0}}};
    const Lesson still(done);
    for (const TraceStep& step : still.steps)
        if (step.kind == StepKind::Update) {
            const auto question = ask(still, step);
            const double value = ParameterPlace(done.spec, step.target).in(done.parameters);
            QCOMPARE(question->answers[question->right], writtenFixed(value, 2));
            QCOMPARE(QSet<QString>(question->answers.begin(), question->answers.end()).size(), 4);
        }
}

void TestBackpropQuestion::newValuesAreRight()
{
    Random random(32);
    int asked = 0;
    for (int i = 0; i < 250; ++i) {
        const TraceNetwork network = randomNetwork(random);
        UpdateRule rule = randomRule(random);
        if (random.below(2) == 0) { // a memory from an earlier update
            const Lesson before(network, rule);
            rule.memory = before.trace.memory;
        }
        const Lesson lesson(network, rule);
        const UpdateFactors factors = updateFactors(rule.optimizer, rule.memory.updates + 1);
        const ParameterLayout& layout = network.parameters.layout();
        Parameters first(layout);
        Parameters second(layout);
        for (std::size_t k = 0; k < rule.memory.first.size(); ++k)
            first.values()[k] = rule.memory.first[k];
        for (std::size_t k = 0; k < rule.memory.second.size(); ++k)
            second.values()[k] = rule.memory.second[k];
        for (const TraceStep& step : lesson.steps) {
            if (step.kind != StepKind::Update)
                continue;
            const auto question = ask(lesson, step);
            const ParameterPlace place(network.spec, step.target);
            const double value = place.in(network.parameters);
            const bool isWeight = place.kind == ParameterPlace::Kind::Weight;
            double gradient = place.in(lesson.trace.gradient);
            if (isWeight)
                gradient += rule.l2 * value + rule.l1 * (value > 0.0 ? 1.0 : value < 0.0 ? -1.0 : 0.0);
            const double expected = updatedParameter(factors, value, gradient, isWeight, place.in(first), place.in(second));
            const QString text = question->answers[question->right];
            const int decimals = static_cast<int>(text.size() - text.indexOf(QLatin1Char('.')) - 1);
            QVERIFY(decimals >= 2 && decimals <= 6);
            QVERIFY2(std::abs(numberOf(text) - expected) <= 0.5 * std::pow(10.0, -decimals) + 1e-9,
                qPrintable(QStringLiteral("%1 for %2").arg(text).arg(expected)));
            QVERIFY(formulasAreSound(question->text) && formulasAreSound(question->why));
            ++asked;
        }
    }
    QVERIFY(asked > 1500);
}

void TestBackpropQuestion::choicesDiffer()
{
    Random random(33);
    for (int i = 0; i < 400; ++i) {
        const Lesson lesson(randomNetwork(random), randomRule(random));
        for (const TraceStep& step : lesson.steps) {
            const auto question = ask(lesson, step, 2 + static_cast<int>(random.below(5)));
            if (!question)
                continue;
            const qsizetype count = question->kind == QuestionKind::NewValue ? 4 : 3;
            QCOMPARE(question->answers.size(), count);
            QCOMPARE(QSet<QString>(question->answers.begin(), question->answers.end()).size(), count);
        }
    }
}

// Weights that have run away: the answers are powers of ten, and there are four of them.
void TestBackpropQuestion::hugeValuesAreAsked()
{
    TraceNetwork network = tracePreset(TracePreset::ForwardRelu);
    for (double& value : network.parameters.values())
        value = 3.0e12 * (value < 0.0 ? -1.0 : 1.0);
    const Lesson lesson(network);
    int asked = 0;
    for (const TraceStep& step : lesson.steps) {
        const auto question = ask(lesson, step);
        if (!question || question->kind != QuestionKind::NewValue)
            continue;
        ++asked;
        QCOMPARE(question->answers.size(), 4);
        QCOMPARE(QSet<QString>(question->answers.begin(), question->answers.end()).size(), 4);
        const QString right = question->answers[question->right];
        const QString mantissa = right.section(QStringLiteral("·10"), 0, 0);
        QVERIFY2(right.contains(QStringLiteral("·10")), qPrintable(right));
        const double power = std::pow(10.0, std::floor(std::log10(std::abs(step.result))));
        QVERIFY2(std::abs(numberOf(mantissa) - step.result / power) < 0.0051, qPrintable(right));
    }
    QVERIFY(asked > 10);
}

void TestBackpropQuestion::mistakesArePlausible()
{
    // θ = 0.10, η = 0.5, ∂E/∂θ = −0.3: 0.25; sign wrong −0.05; η forgotten 0.40; unchanged 0.10.
    const Symbol theta{Quantity::Parameter, 1, 1, 1};
    Symbol updated = theta;
    updated.updated = true;
    const auto stage = [&](double rate, double gradient) {
        const Term start{{{theta, 0.1}}};
        const Term step{{{{Quantity::LearningRate}, rate}, {symbols::as(Quantity::Gradient, theta), gradient}}, true};
        return sumStage(Phase::Update, StageKind::NewValue, updated, {start, step});
    };
    const NewValueChoices choices = newValueChoices(stage(0.5, -0.3), 0.1, 1);
    QStringList sorted = choices.texts;
    sorted.sort();
    QStringList expected{QStringLiteral("0.25"), QStringLiteral("−0.05"), QStringLiteral("0.40"), QStringLiteral("0.10")};
    expected.sort();
    QCOMPARE(sorted, expected);
    QCOMPARE(choices.texts[choices.right], QStringLiteral("0.25"));
    QVERIFY(!choices.staysTheSame);
    // With η = 1 forgetting it is no mistake; another one takes its place.
    const NewValueChoices one = newValueChoices(stage(1.0, -0.3), 0.1, 1);
    QCOMPARE(one.texts[one.right], QStringLiteral("0.40"));
    QCOMPARE(one.texts.count(QStringLiteral("0.40")), 1);
    QVERIFY(one.texts.contains(QStringLiteral("−0.20")) && one.texts.contains(QStringLiteral("0.10")));
}

void TestBackpropQuestion::placesVaryButStay()
{
    Random random(34);
    std::map<int, int> places;
    for (int i = 0; i < 60; ++i) {
        UpdateRule rule = sgd(0.3);
        rule.memory.updates = static_cast<std::uint64_t>(i); // later updates of the same weight ask in another order
        const Lesson lesson(randomNetwork(random), rule);
        for (const TraceStep& step : lesson.steps) {
            if (step.kind != StepKind::Update)
                continue;
            const auto question = ask(lesson, step);
            const auto again = ask(lesson, step);
            QCOMPARE(again->answers, question->answers);
            QCOMPARE(again->text, question->text);
            ++places[question->right];
        }
    }
    int all = 0;
    for (const auto& [place, count] : places)
        all += count;
    QCOMPARE(places.size(), std::size_t(4));
    for (const auto& [place, count] : places)
        QVERIFY2(count > all / 12, qPrintable(QStringLiteral("%1 of %2 at %3").arg(count).arg(all).arg(place)));
}

void TestBackpropQuestion::smallStepsGetMoreDecimals()
{
    const Symbol theta{Quantity::Parameter, 1, 1, 1};
    const auto choicesFor = [&](double gradient) {
        const Term start{{{theta, 0.1}}};
        const Term step{{{{Quantity::LearningRate}, 0.5}, {symbols::as(Quantity::Gradient, theta), gradient}}, true};
        return newValueChoices(sumStage(Phase::Update, StageKind::NewValue, theta, {start, step}), 0.1, 3);
    };
    QCOMPARE(choicesFor(-0.3).decimals, 2);
    QCOMPARE(choicesFor(-0.003).decimals, 3);
    QCOMPARE(choicesFor(-0.00003).decimals, 5);
    QVERIFY(!choicesFor(-0.00003).staysTheSame);
    const NewValueChoices tiny = choicesFor(-3e-9);
    QCOMPARE(tiny.decimals, 6);
    QVERIFY(tiny.staysTheSame);
    QCOMPARE(tiny.texts[tiny.right], QStringLiteral("0.100000"));
    QCOMPARE(QSet<QString>(tiny.texts.begin(), tiny.texts.end()).size(), 4);
}

void TestBackpropQuestion::lossIsJudgedAsItIsWritten()
{
    Random random(35);
    std::array<int, 3> counts{};
    for (int i = 0; i < 400; ++i) {
        const std::size_t rows = 1 + random.below(3);
        UpdateRule rule = sgd(std::pow(10.0, random.uniform(-4.0, 1.5)));
        const Mistake mistake = random.below(3) == 0 ? Mistake::WrongSign : Mistake::None;
        const Lesson lesson(randomNetwork(random, rows), rule, mistake, rows);
        const int decimals = 2 + static_cast<int>(random.below(5));
        const auto question = ask(lesson, lesson.step(StepKind::After), decimals);
        QVERIFY(question.has_value());
        Host host(lesson.network.spec, lesson.network.parameters, lesson.examples);
        const double before = host.loss();
        const double after = host.loss(*lesson.trace.updated);
        const double written = writtenAlone(before, {decimals, false}).value() - writtenAlone(after, {decimals, false}).value();
        if (std::abs(before * std::pow(10.0, decimals) - std::floor(before * std::pow(10.0, decimals)) - 0.5) < 1e-6)
            continue; // at a half the last bits decide
        const int expected = std::abs(written) < 1e-12 ? 2 : written > 0.0 ? 0 : 1;
        QCOMPARE(question->right, expected);
        QVERIFY(question->text.contains(QString::number(decimals)));
        QVERIFY(question->why.contains(writtenAlone(lesson.trace.loss, {decimals, false}).tex()));
        ++counts[static_cast<std::size_t>(expected)];
    }
    for (const int count : counts)
        QVERIFY(count > 20);
}

void TestBackpropQuestion::theWorkedExampleIsAsked()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne));
    const auto direction = ask(lesson, lesson.step(StepKind::Gradient, 3));
    QCOMPARE(direction->answers[direction->right], QStringLiteral("It rises"));
    QVERIFY(direction->why.contains(QStringLiteral("\\num{−0.0175}")));
    QVERIFY(direction->text.contains(QStringLiteral("\\theta_{10}^{(1)}")));
    // 0.10 − 0.5 · (−0.0175) = 0.1087
    const auto value = ask(lesson, lesson.step(StepKind::Update, 0));
    QCOMPARE(value->answers[value->right], QStringLiteral("0.11"));
    QVERIFY(value->answers.contains(QStringLiteral("0.09")));
    QVERIFY(value->answers.contains(QStringLiteral("0.12")));
    QVERIFY(value->answers.contains(QStringLiteral("0.10")));
    QVERIFY(value->why.contains(QStringLiteral("\\num{0.1087}")));
    const auto loss = ask(lesson, lesson.step(StepKind::After));
    QCOMPARE(loss->answers[loss->right], QStringLiteral("It falls"));
}

void TestBackpropQuestion::keysSayWhatAnswersSay()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne));
    const std::vector<std::pair<Qt::Key, QString>> expected{{Qt::Key_Up, QStringLiteral("It rises")},
        {Qt::Key_Down, QStringLiteral("It falls")}, {Qt::Key_0, QStringLiteral("It stays the same")}};
    for (const StepKind kind : {StepKind::Gradient, StepKind::After}) {
        const auto question = ask(lesson, lesson.step(kind));
        for (const auto& [key, answer] : expected) {
            PredictionCard card;
            card.show();
            QSignalSpy answered(&card, &PredictionCard::answered);
            card.ask(question->text, question->answers, question->keys);
            QTest::keyClick(&card, key);
            QCOMPARE(answered.size(), 1);
            QCOMPARE(question->answers[answered[0][0].toInt()], answer);
        }
    }
    QVERIFY(ask(lesson, lesson.step(StepKind::Update))->keys.empty());
}

QTEST_MAIN(TestBackpropQuestion)
#include "tst_backprop_question.moc"
