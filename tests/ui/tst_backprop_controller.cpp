// Lesson 8 without its page: learning forward and back to the same bits, jumps, edits, questions, and what is kept.
#include "ui/lessons/backprop/BackpropController.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// Everything that a student could write down at one step.
struct Seen {
    std::size_t moment = 0;
    std::size_t step = 0;
    WalkMoment walk;
    double loss = 0.0;
    double lossAfter = 0.0;
    double result = 0.0;
    std::vector<double> numbers;

    friend bool operator==(const Seen&, const Seen&) = default;
};

Seen seen(const BackpropController& controller)
{
    Seen now{controller.document().walk.position(), controller.document().step, controller.document().walk.current(),
        controller.trace().loss, controller.trace().lossAfter, controller.step()->result, {}};
    for (const Stage& stage : controller.step()->stages) {
        now.numbers.push_back(stage.result);
        for (const Term& term : stage.terms)
            for (const Factor& factor : term.factors)
                now.numbers.push_back(factor.value);
    }
    return now;
}

void load(BackpropController& controller, TracePreset preset)
{
    controller.setNetwork(tracePreset(preset), QStringLiteral("network"));
}

void setOptimizer(BackpropController& controller, OptimizerType type, double rate)
{
    BackpropDocument next = controller.document();
    OptimizerConfig optimizer = defaultOptimizer(type);
    optimizer.learningRate = rate;
    takeOptimizer(next, optimizer);
    controller.edit(next, QStringLiteral("optimiser"));
}

double sigmoid(double z)
{
    return 1.0 / (1.0 + std::exp(-z));
}

/// The 2-2-1 sigmoid network with ½(y − t)² by hand: θ as [bias, from 1, from 2] of the hidden units and the output.
struct ByHand {
    double hidden[2][3]{};
    double output[3]{};
    double x[2]{};
    double t = 0.0;

    explicit ByHand(const TraceNetwork& network)
    {
        for (int i = 0; i < 2; ++i) {
            hidden[i][0] = network.parameters.bias(0, i);
            hidden[i][1] = network.parameters.weight(0, i, 0);
            hidden[i][2] = network.parameters.weight(0, i, 1);
            x[i] = network.rows[0].inputs[static_cast<std::size_t>(i)];
            output[i + 1] = network.parameters.weight(1, 0, i);
        }
        output[0] = network.parameters.bias(1, 0);
        t = network.rows[0].targets[0];
    }

    double a(int i) const { return sigmoid(hidden[i][0] + hidden[i][1] * x[0] + hidden[i][2] * x[1]); }
    double y() const { return sigmoid(output[0] + output[1] * a(0) + output[2] * a(1)); }
    double loss() const { return 0.5 * (y() - t) * (y() - t); }
    double outputDelta() const { return (y() - t) * y() * (1.0 - y()); }
    double hiddenDelta(int i) const { return outputDelta() * output[i + 1] * a(i) * (1.0 - a(i)); }
};

const TraceStep* findStep(const BackpropController& controller, StepKind kind, const Symbol& symbol)
{
    for (const TraceStep& step : controller.steps())
        if (step.kind == kind && step.target == symbol)
            return &step;
    return nullptr;
}

} // namespace

class TestBackpropController : public QObject {
    Q_OBJECT

private slots:
    void wholeEpochsGoForwardAndBackExactly_data();
    void wholeEpochsGoForwardAndBackExactly();
    void everyNumberIsThatByHand();
    void stagesAreJumpedTo();
    void unitsAndEdgesAreJumpedTo();
    void editsRecomputeAndKeepThePlace();
    void undoReturnsToWhereOneWas();
    void aDragIsOneUndoStep();
    void meanOfAllRows();
    void followUpIsChosen();
    void mistakesAreExposed();
    void anotherOptimizerBeginsWithEmptyMemory();
    void divergenceStopsAndLosesNothing();
    void questionsHoldTheStep();
    void playingStopsAtAQuestion();
    void documentIsKeptExactly();
    void hostileDocumentsAreTamed_data();
    void hostileDocumentsAreTamed();
    void rowsThatGoAreForgotten();
};

void TestBackpropController::wholeEpochsGoForwardAndBackExactly_data()
{
    QTest::addColumn<int>("optimizer");
    QTest::addColumn<int>("preset");
    QTest::addColumn<bool>("allRows");
    for (const OptimizerType type : kAllOptimizers)
        QTest::addRow("%s, XOR row by row", optimizerName(type).data())
            << static_cast<int>(type) << static_cast<int>(TracePreset::Xor) << false;
    QTest::newRow("adam, mean of XOR") << static_cast<int>(OptimizerType::Adam) << static_cast<int>(TracePreset::Xor) << true;
    QTest::newRow("momentum, three classes")
        << static_cast<int>(OptimizerType::Momentum) << static_cast<int>(TracePreset::ThreeClasses) << false;
}

void TestBackpropController::wholeEpochsGoForwardAndBackExactly()
{
    QFETCH(int, optimizer);
    QFETCH(int, preset);
    QFETCH(bool, allRows);
    BackpropController controller;
    load(controller, static_cast<TracePreset>(preset));
    setOptimizer(controller, static_cast<OptimizerType>(optimizer), 0.1);
    BackpropDocument settings = controller.document();
    settings.l2 = 0.01;
    takeBatch(settings, allRows ? BatchKind::AllRows : BatchKind::OneExample);
    controller.edit(settings, QStringLiteral("batch"));

    const std::size_t updates = controller.network().rows.size();
    std::vector<Seen> forward{seen(controller)};
    while (controller.document().walk.position() < updates) {
        QVERIFY(controller.canGoOn());
        controller.next();
        forward.push_back(seen(controller));
    }
    QCOMPARE(forward.back().walk.memory.updates, std::uint64_t(updates));
    QVERIFY(forward.back().walk.parameters != forward.front().walk.parameters);
    if (!allRows)
        QCOMPARE(controller.document().shownRow(), std::size_t(0)); // once through all rows

    for (std::size_t i = forward.size() - 1; i-- > 0;) {
        QVERIFY(controller.canGoBack());
        controller.back();
        QVERIFY2(seen(controller) == forward[i], qPrintable(QStringLiteral("back at %1").arg(i)));
    }
    QVERIFY(!controller.canGoBack());
    for (std::size_t i = 1; i < forward.size(); ++i) {
        controller.next();
        QVERIFY2(seen(controller) == forward[i], qPrintable(QStringLiteral("again at %1").arg(i)));
    }
    controller.reset();
    QVERIFY(seen(controller) == forward.front());
}

void TestBackpropController::everyNumberIsThatByHand()
{
    BackpropController controller;
    const NetworkSpec& spec = controller.network().spec;
    const double rate = controller.document().optimizer.learningRate;
    QCOMPARE(rate, 0.5);
    for (int update = 0; update < 3; ++update) {
        const ByHand hand(controller.network());
        QVERIFY(std::abs(controller.trace().loss - hand.loss()) < 1e-15);
        for (int i = 0; i < 2; ++i) {
            const TraceStep* unit = findStep(controller, StepKind::Forward, symbols::activation(0, i));
            QVERIFY(unit != nullptr && std::abs(unit->result - hand.a(i)) < 1e-15);
            const Symbol delta = symbols::as(Quantity::LossBySum, symbols::weightedSum(spec, 0, i));
            const TraceStep* signal = findStep(controller, StepKind::Delta, delta);
            QVERIFY(signal != nullptr && std::abs(signal->result - hand.hiddenDelta(i)) < 1e-15);
            for (int j = 0; j <= 2; ++j) {
                const Symbol parameter = j == 0 ? symbols::bias(spec, 0, i) : symbols::weight(spec, 0, i, j - 1);
                const double input = j == 0 ? 1.0 : hand.x[j - 1];
                const double slope = hand.hiddenDelta(i) * input;
                const TraceStep* gradient
                    = findStep(controller, StepKind::Gradient, symbols::as(Quantity::LossByParameter, parameter));
                QVERIFY(gradient != nullptr && std::abs(gradient->result - slope) < 1e-15);
                Symbol after = parameter;
                after.updated = true;
                const TraceStep* changed = findStep(controller, StepKind::Update, after);
                QVERIFY(changed != nullptr && std::abs(changed->result - (hand.hidden[i][j] - rate * slope)) < 1e-15);
            }
        }
        const Symbol bias = symbols::as(Quantity::LossByParameter, symbols::bias(spec, 1, 0));
        QVERIFY(std::abs(findStep(controller, StepKind::Gradient, bias)->result - hand.outputDelta()) < 1e-15);
        const double before = controller.trace().loss;
        const double promised = controller.trace().lossAfter;
        controller.goToLast();
        controller.next();
        QCOMPARE(controller.trace().loss, promised); // one row: the same example comes again
        QVERIFY(promised < before);
    }
}

void TestBackpropController::stagesAreJumpedTo()
{
    BackpropController controller;
    QCOMPARE(controller.phase(), Phase::Forward);
    controller.goToPhase(Phase::Update);
    QCOMPARE(controller.step()->kind, StepKind::Update);
    QCOMPARE(numberWithinKind(controller.steps(), controller.document().step), 1);
    controller.previousPhase();
    QCOMPARE(controller.phase(), Phase::Backward);
    QCOMPARE(controller.step()->kind, StepKind::Delta);
    controller.next();
    controller.previousPhase(); // first to the beginning of the same stage
    QCOMPARE(controller.step()->kind, StepKind::Delta);
    controller.previousPhase();
    QCOMPARE(controller.phase(), Phase::Loss);
    controller.nextPhase();
    controller.nextPhase();
    controller.nextPhase(); // the end of the update
    QCOMPARE(controller.step()->kind, StepKind::After);
    QCOMPARE(controller.document().walk.position(), std::size_t(0));
    controller.nextPhase();
    QCOMPARE(controller.document().walk.position(), std::size_t(1));
    QCOMPARE(controller.document().step, std::size_t(0));
    controller.previousPhase();
    QCOMPARE(controller.document().walk.position(), std::size_t(0));
    QCOMPARE(controller.phase(), Phase::Update);
    QCOMPARE(numberWithinKind(controller.steps(), controller.document().step), 1);
    controller.goToLast();
    QCOMPARE(controller.document().step, controller.steps().size() - 1);
    controller.goToFirst();
    QCOMPARE(controller.document().step, std::size_t(0));
    controller.goToGradient(3); // the bias of the first hidden unit, as in the picture
    QCOMPARE(controller.step()->target, symbols::as(Quantity::LossByParameter, symbols::bias(controller.network().spec, 0, 0)));
}

void TestBackpropController::unitsAndEdgesAreJumpedTo()
{
    using Kind = TraceTarget::Kind;
    BackpropController controller;
    const NetworkSpec& spec = controller.network().spec;
    const TraceTarget unit{Kind::Unit, 1, 1};
    const TraceTarget edge{Kind::Edge, 1, 1, 0};
    const TraceTarget bias{Kind::BiasEdge, 2, 0};

    controller.goToTarget(edge); // forward: the unit that the edge leads to
    QCOMPARE(controller.step()->target, symbols::activation(0, 1));
    controller.goToTarget(TraceTarget{Kind::Loss});
    QCOMPARE(controller.step()->kind, StepKind::Loss);

    controller.goToPhase(Phase::Backward);
    controller.goToTarget(unit);
    QCOMPARE(controller.step()->kind, StepKind::Delta);
    QCOMPARE(controller.step()->target.unit, 2);
    controller.goToTarget(edge);
    QCOMPARE(controller.step()->target, symbols::as(Quantity::LossByParameter, symbols::weight(spec, 0, 1, 0)));
    controller.goToTarget(bias);
    QCOMPARE(controller.step()->target, symbols::as(Quantity::LossByParameter, symbols::bias(spec, 1, 0)));

    controller.goToPhase(Phase::Update);
    controller.goToTarget(edge);
    QCOMPARE(controller.step()->kind, StepKind::Update);
    QCOMPARE(controller.step()->target.input, 1);
    controller.goToTarget(TraceTarget{Kind::Loss});
    QCOMPARE(controller.step()->kind, StepKind::After);

    const std::size_t before = controller.document().step;
    controller.goToTarget(TraceTarget{Kind::Unit, 0, 0}); // nothing is calculated in the input layer
    QCOMPARE(controller.document().step, before);
    QCOMPARE(controller.stepAbout(TraceTarget{}), -1);
    QCOMPARE(controller.stepAbout(TraceTarget{Kind::Bias, 0}), -1);
}

void TestBackpropController::editsRecomputeAndKeepThePlace()
{
    BackpropController controller;
    const NetworkSpec& spec = controller.network().spec;
    controller.goToGradient(3);
    const Symbol about = controller.step()->target;
    controller.setParameter(symbols::weight(spec, 1, 0, 0), -0.7);
    QCOMPARE(controller.step()->target, about);
    const ByHand hand(controller.network());
    QCOMPARE(hand.output[1], -0.7);
    QVERIFY(std::abs(controller.step()->result - hand.hiddenDelta(0)) < 1e-15);

    controller.setInput(1, 2.0);
    controller.setTarget(0, 0.0);
    const ByHand changed(controller.network());
    QCOMPARE(changed.x[1], 2.0);
    QCOMPARE(changed.t, 0.0);
    QVERIFY(std::abs(controller.step()->result - changed.hiddenDelta(0)) < 1e-15);
    QCOMPARE(controller.step()->target, about);

    // Targets stay within what the loss can compare, inputs are numbers.
    BackpropController shares;
    shares.setNetwork(tracePreset(TracePreset::Xor), QStringLiteral("XOR"));
    shares.setTarget(0, 5.0);
    QCOMPARE(shares.network().rows[0].targets, std::vector<double>{1.0});
    shares.setInput(0, std::nan(""));
    QCOMPARE(shares.network().rows[0].inputs[0], 0.0);
    shares.setInput(7, 1.0); // no such input, no such target
    shares.setTarget(7, 1.0);
    QCOMPARE(shares.network().rows[0].targets.size(), std::size_t(1));

    controller.setParameter(symbols::weight(spec, 1, 0, 0), 1e9);
    QCOMPARE(controller.network().parameters.weight(1, 0, 0), kLargestTraceNumber);
    controller.setParameter(Symbol{Quantity::Parameter, 9, 1, 1}, 5.0); // no such weight
    QCOMPARE(controller.undoStack().undoText(), QStringLiteral("Change a weight"));

    // Another activation keeps weights, history and place; other weights are another beginning.
    controller.goToLast();
    controller.next();
    controller.goToGradient(3);
    TraceNetwork bent = controller.network();
    setActivation(bent, 0, Activation(ActivationType::Tanh));
    controller.setNetwork(bent, QStringLiteral("tanh"));
    QCOMPARE(controller.step()->target, about);
    QVERIFY(controller.document().walk.canGoBack());
    TraceNetwork deeper = controller.network();
    insertLayer(deeper, 1, LayerSpec{2, Activation(ActivationType::Tanh), 0.0});
    controller.setNetwork(deeper, QStringLiteral("add"));
    QCOMPARE(controller.document().step, std::size_t(0));
    QVERIFY(!controller.document().walk.canGoBack());
    TraceNetwork drawn = controller.network();
    controller.goToLast();
    controller.next();
    drawParameters(drawn);
    controller.setNetwork(drawn, QStringLiteral("draw"));
    QVERIFY(!controller.canGoBack());
}

void TestBackpropController::undoReturnsToWhereOneWas()
{
    BackpropController controller;
    const NetworkSpec spec = controller.network().spec;
    controller.goToLast();
    controller.next(); // the second update
    controller.goToPhase(Phase::Backward);
    const Seen before = seen(controller);
    controller.setParameter(symbols::bias(spec, 0, 0), 3.0);
    controller.goToLast();
    controller.next();
    controller.next();
    const Seen later = seen(controller);
    QCOMPARE(later.moment, std::size_t(2));

    controller.undoStack().undo();
    QVERIFY(seen(controller) == before);
    QVERIFY(controller.canGoBack());
    controller.undoStack().redo();
    QVERIFY(seen(controller) == later); // with the update that came after the edit
    controller.undoStack().undo();
    controller.reset();
    QCOMPARE(controller.network().parameters, tracePreset(TracePreset::TwoTwoOne).parameters);
}

void TestBackpropController::aDragIsOneUndoStep()
{
    BackpropController controller;
    const Symbol symbol = symbols::bias(controller.network().spec, 0, 1);
    const Parameters before = controller.network().parameters;
    for (const double value : {-0.29, -0.28, -0.27})
        controller.setParameter(symbol, value);
    controller.endGesture();
    controller.setParameter(symbol, 1.0);
    QCOMPARE(controller.undoStack().count(), 2);
    controller.undoStack().undo();
    QCOMPARE(controller.network().parameters.bias(0, 1), -0.27);
    controller.undoStack().undo();
    QCOMPARE(controller.network().parameters, before);
    controller.undoStack().redo();
    QCOMPARE(controller.network().parameters.bias(0, 1), -0.27);
}

void TestBackpropController::meanOfAllRows()
{
    BackpropController controller;
    load(controller, TracePreset::Xor);
    const TraceNetwork network = controller.network();
    Parameters mean(network.parameters.layout());
    double loss = 0.0;
    for (const TraceExample& row : network.rows) {
        const BackpropTrace one = traceBackprop(network.spec, network.parameters, row.inputs, row.targets);
        loss += one.loss / 4.0;
        for (std::size_t i = 0; i < mean.values().size(); ++i)
            mean.values()[i] += one.gradient.values()[i] / 4.0;
    }
    controller.setRow(2);
    BackpropDocument next = controller.document();
    takeBatch(next, BatchKind::AllRows);
    controller.edit(next, QStringLiteral("batch"));
    QCOMPARE(controller.examples().size(), network.rows.size());
    QCOMPARE(controller.document().shownRow(), std::size_t(2)); // the same example stays on the stage
    QVERIFY(std::abs(controller.trace().loss - loss) < 1e-15);
    for (std::size_t i = 0; i < mean.values().size(); ++i)
        QVERIFY(std::abs(controller.trace().gradient.values()[i] - mean.values()[i]) < 1e-15);
    controller.goToLast();
    controller.next();
    QCOMPARE(controller.examples().size(), network.rows.size());
    QCOMPARE(controller.document().shownRow(), std::size_t(2));
    controller.setRow(3);
    QCOMPARE(controller.examples().size(), network.rows.size());
    QCOMPARE(controller.document().shownRow(), std::size_t(3));
}

void TestBackpropController::followUpIsChosen()
{
    BackpropController controller;
    load(controller, TracePreset::Xor);
    controller.setRow(3);
    controller.goToLast();
    controller.next();
    QCOMPARE(controller.document().shownRow(), std::size_t(0)); // the row after the last is the first
    BackpropDocument next = controller.document();
    next.followUp = FollowUp::SameExample;
    controller.edit(next, QStringLiteral("same"));
    const double promised = controller.trace().lossAfter;
    controller.goToLast();
    controller.next();
    QCOMPARE(controller.document().shownRow(), std::size_t(0));
    QCOMPARE(controller.trace().loss, promised);
}

void TestBackpropController::mistakesAreExposed()
{
    BackpropController controller;
    QVERIFY(controller.check().passes());
    QCOMPARE(controller.checkOrder().size(), std::size_t(9));
    for (const Mistake mistake : kAllMistakes) {
        controller.setMistake(mistake);
        QCOMPARE(controller.check().passes(), mistake == Mistake::None);
        // The order of the check is that of the lesson's steps.
        std::size_t index = 0;
        for (const TraceStep& step : controller.steps()) {
            if (step.kind != StepKind::Gradient)
                continue;
            const CheckedGradient& checked = controller.check().gradients[controller.checkOrder()[index++]];
            QCOMPARE(symbols::as(Quantity::LossByParameter, checked.symbol), step.target);
            QCOMPARE(checked.analytic, step.result);
        }
        QCOMPARE(index, controller.checkOrder().size());
    }
    controller.setMistake(Mistake::None);
    controller.setAllWeights(0.0);
    QVERIFY(controller.check().passes()); // no mistake of the rule
    for (const double value : controller.network().parameters.values())
        QCOMPARE(value, 0.0);
}

void TestBackpropController::anotherOptimizerBeginsWithEmptyMemory()
{
    BackpropController controller;
    setOptimizer(controller, OptimizerType::Momentum, 0.1);
    for (int i = 0; i < 3; ++i) {
        controller.goToLast();
        controller.next();
    }
    QVERIFY(!controller.document().walk.current().memory.first.empty());
    const Parameters learned = controller.network().parameters;
    setOptimizer(controller, OptimizerType::Adagrad, 0.1);
    QVERIFY(controller.document().walk.current().memory.first.empty());
    QCOMPARE(controller.network().parameters, learned);
    for (int i = 0; i < 3; ++i)
        QVERIFY(controller.canGoBack());
    controller.goToFirst();
    controller.back(); // velocities would be no sums of squares
    QVERIFY(controller.document().walk.current().memory.first.empty());
    QVERIFY(std::isfinite(controller.trace().lossAfter));
    controller.undoStack().undo();
    QVERIFY(!controller.document().walk.current().memory.first.empty());
}

void TestBackpropController::divergenceStopsAndLosesNothing()
{
    BackpropController controller;
    TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
    for (std::size_t layer = 0; layer < 2; ++layer)
        setActivation(network, layer, Activation(ActivationType::Identity));
    controller.setNetwork(network, QStringLiteral("linear"));
    setOptimizer(controller, OptimizerType::Sgd, 100.0);
    controller.setPlaying(false);
    int steps = 0;
    while (controller.canGoOn() && steps < 2000) {
        controller.next();
        ++steps;
        for (const double value : controller.network().parameters.values())
            QVERIFY(std::isfinite(value));
        QVERIFY(controller.step() == nullptr || std::isfinite(controller.step()->result));
    }
    QVERIFY(steps < 2000);
    QVERIFY(controller.hasDiverged());
    QVERIFY(controller.canGoBack());
    const Seen end = seen(controller);
    controller.next();
    QVERIFY(seen(controller) == end); // there is no way on
    controller.leaveDivergence();
    QCOMPARE(controller.document().step, std::size_t(0));
    BackpropDocument gentle = controller.document();
    gentle.optimizer.learningRate = 1e-6;
    controller.edit(gentle, QStringLiteral("smaller"));
    controller.reset();
    QVERIFY(!controller.hasDiverged());
    QCOMPARE(controller.network().parameters, network.parameters);
    controller.goToLast();
    QCOMPARE(controller.step()->kind, StepKind::After);
}

void TestBackpropController::questionsHoldTheStep()
{
    BackpropController controller;
    BackpropView view = controller.view();
    view.predictsFirst = true;
    controller.setView(view);
    QVERIFY(!controller.isAsking()); // nothing is asked about a unit
    int asked = 0;
    for (int i = 0; i < 40 && controller.document().walk.position() == 0; ++i) {
        if (controller.isAsking()) {
            ++asked;
            const std::size_t held = controller.document().step;
            controller.next();
            QCOMPARE(controller.document().step, held);
            QVERIFY(!controller.canGoOn());
            controller.settle();
            QVERIFY(!controller.isAsking());
        }
        controller.next();
    }
    QCOMPARE(asked, 9 + 9 + 1); // gradients, new values, the loss afterwards
    controller.back();
    QVERIFY(!controller.isAsking()); // answered is answered
    controller.setParameter(symbols::bias(controller.network().spec, 0, 0), 0.3);
    QVERIFY(controller.isAsking()); // but other numbers are another question
    controller.setPresenting(true);
    QVERIFY(!controller.isAsking());
    controller.setPresenting(false);
    QVERIFY(controller.isAsking());
}

void TestBackpropController::playingStopsAtAQuestion()
{
    BackpropController controller;
    controller.setSpeed(60.0);
    BackpropView view = controller.view();
    view.predictsFirst = true;
    controller.setView(view);
    QSignalSpy playing(&controller, &BackpropController::playingChanged);
    controller.setPlaying(true);
    QVERIFY(controller.isPlaying());
    QTRY_VERIFY(!controller.isPlaying());
    QVERIFY(controller.isAsking());
    QCOMPARE(controller.step()->kind, StepKind::Gradient);
    QCOMPARE(playing.count(), 2);
    controller.setPlaying(true);
    QVERIFY(!controller.isPlaying());
}

void TestBackpropController::documentIsKeptExactly()
{
    BackpropController controller;
    load(controller, TracePreset::Xor);
    setOptimizer(controller, OptimizerType::Adam, 0.03);
    for (int i = 0; i < 5; ++i) {
        controller.goToLast();
        controller.next();
    }
    BackpropDocument set = controller.document();
    set.l1 = 0.001;
    set.l2 = 0.02;
    set.mistake = Mistake::WrongSign;
    set.followUp = FollowUp::SameExample;
    controller.edit(set, QStringLiteral("settings"));
    controller.goToGradient(4);
    const QByteArray text = QJsonDocument(backpropDocumentToJson(controller.document())).toJson();
    const BackpropDocument kept = backpropDocumentFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(kept == controller.document());
    BackpropController other;
    other.replace(kept);
    QVERIFY(seen(other) == seen(controller));
    QVERIFY(!other.undoStack().canUndo());
    for (int i = 0; i < 5; ++i) {
        other.goToFirst();
        other.back();
        controller.goToFirst();
        controller.back();
        QVERIFY(seen(other) == seen(controller));
    }
}

void TestBackpropController::hostileDocumentsAreTamed_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("wrong types") << QByteArray(R"({"network": 3, "moments": "x", "step": [], "optimizer": 7, "mistake": 1})");
    QTest::newRow("numbers out of range") << QByteArray(
        R"({"step": 1e300, "shown": -4, "l1": 1e9, "l2": -1, "optimizer": {"type": "adam", "beta1": 1, "learning_rate": 1e99}})");
    QTest::newRow("moments that do not fit") << QByteArray(R"({"moments": [{"rows": [0], "parameters": [1, 2, 3]}]})");
    QTest::newRow("rows that do not exist") << QByteArray(R"({"moments": [{"rows": [7], "parameters": [0,0,0,0,0,0,0,0,0]}]})");
    QTest::newRow("no rows") << QByteArray(R"({"moments": [{"rows": [], "parameters": [0,0,0,0,0,0,0,0,0]}]})");
    QTest::newRow("memory is missing") << QByteArray(
        R"({"optimizer": {"type": "adam"}, "moments": [{"rows": [0], "updates": 3, "parameters": [0,0,0,0,0,0,0,0,0]}]})");
    QTest::newRow("not finite") << QByteArray(R"({"moments": [{"rows": [0], "parameters": [1e308,1e308,1e308,0,0,0,0,0,0]}]})");
}

void TestBackpropController::hostileDocumentsAreTamed()
{
    QFETCH(QByteArray, change);
    QJsonParseError error;
    QJsonObject json = backpropDocumentToJson(newBackpropDocument());
    const QJsonObject hostile = QJsonDocument::fromJson(change, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    for (auto entry = hostile.begin(); entry != hostile.end(); ++entry)
        json[entry.key()] = entry.value();
    BackpropController controller;
    controller.replace(backpropDocumentFromJson(hostile.isEmpty() ? QJsonObject() : json));
    const BackpropDocument& document = controller.document();
    QVERIFY(controller.step() != nullptr);
    QVERIFY(document.shownRow() < document.network.rows.size());
    QVERIFY(document.l1 >= 0.0 && document.l1 <= kLargestBackpropPenalty);
    QVERIFY(document.optimizer.learningRate <= kLargestBackpropRate && document.optimizer.beta1 < 1.0);
    controller.goToLast();
    controller.next();
    QVERIFY(controller.document().walk.position() > 0 || controller.hasDiverged());
}

void TestBackpropController::rowsThatGoAreForgotten()
{
    BackpropController controller;
    load(controller, TracePreset::Xor);
    controller.setRow(3);
    controller.goToLast();
    controller.next();
    controller.setRow(2);
    TraceNetwork fewer = controller.network();
    fewer.rows.resize(2);
    controller.setNetwork(fewer, QStringLiteral("fewer"));
    QCOMPARE(controller.document().shownRow(), std::size_t(1));
    QVERIFY(controller.document().walk.canGoBack()); // the weights were learned all the same
    controller.goToFirst();
    controller.back();
    QVERIFY(controller.document().shownRow() < 2);
    controller.undoStack().undo();
    QCOMPARE(controller.network().rows.size(), std::size_t(4));
    QCOMPARE(controller.document().shownRow(), std::size_t(2));
}

QTEST_MAIN(TestBackpropController)
#include "tst_backprop_controller.moc"
