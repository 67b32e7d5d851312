// "What if it were wrong": what the check finds about each mistake, and what it cannot find.
#include "RandomTraces.h"
#include "ui/formula/Formula.h"
#include "ui/lessons/backprop/MistakePanel.h"
#include "ui/lessons/backprop/MistakeVerdict.h"
#include "ui/lessons/backprop/VerdictLine.h"

#include <QAccessible>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;
using namespace chalknet::ui::testing;

namespace {

MistakeVerdict verdictOf(const Lesson& lesson, Mistake mistake)
{
    return mistakeVerdict(
        mistake, lesson.check, lesson.network, TraceNames(lesson.network.spec, TraceNotation::ThetaA), NumberStyle());
}

TraceNetwork withZeros(TraceNetwork network)
{
    for (double& value : network.parameters.values())
        value = 0.0;
    return network;
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

} // namespace

class TestMistakePanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void theVerdictCountsWhatDiffers();
    void theWorstRowIsNamed();
    void forgottenBiasesAreAllThatDiffers();
    void harmlessMistakesAreSaid();
    void zeroWeightsAreNotFound();
    void withoutHiddenLayersZeroIsNoTrap();
    void twinsAreFound();
    void choicesAskForMistakes();
    void everythingHasRoom();
};

void TestMistakePanel::theVerdictCountsWhatDiffers()
{
    Random random(21);
    int exposed = 0;
    for (int i = 0; i < 120; ++i) {
        const TraceNetwork network = randomNetwork(random);
        for (const Mistake mistake : kAllMistakes) {
            const Lesson lesson(network, sgd(0.1), mistake);
            Host host(network.spec, network.parameters, lesson.examples);
            const Parameters right = host.gradient();
            int wrong = 0;
            bool isUnclear = false; // close to the tolerance of the check, or at a kink
            for (std::size_t k = 0; k < right.values().size(); ++k) {
                const double difference = std::abs(right.values()[k] - lesson.trace.gradient.values()[k]);
                wrong += difference > 1e-4 ? 1 : 0;
                isUnclear = isUnclear || (difference > 1e-8 && difference <= 1e-4);
            }
            for (const CheckedGradient& gradient : lesson.check.gradients)
                isUnclear = isUnclear || gradient.kink;
            if (isUnclear)
                continue;
            const MistakeVerdict verdict = verdictOf(lesson, mistake);
            QVERIFY2(formulasAreSound(verdict.text), qPrintable(verdict.text));
            QCOMPARE(verdict.kind == MistakeVerdict::Kind::Exposed, wrong > 0);
            if (wrong > 0) {
                ++exposed;
                const QString counted
                    = QStringLiteral("%1 of %2 gradients differ.").arg(wrong).arg(lesson.check.gradients.size());
                QVERIFY2(verdict.text.startsWith(counted), qPrintable(verdict.text));
            }
        }
    }
    QVERIFY(exposed > 150);
}

void TestMistakePanel::theWorstRowIsNamed()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne), sgd(0.5), Mistake::DroppedDerivative);
    const CheckedGradient* worst = &lesson.check.gradients.front();
    for (const CheckedGradient& gradient : lesson.check.gradients)
        if (std::abs(gradient.analytic - gradient.numerical) > std::abs(worst->analytic - worst->numerical))
            worst = &gradient;
    const QString text = verdictOf(lesson, Mistake::DroppedDerivative).text;
    QVERIFY(text.contains(symbolTex(worst->symbol, TraceNames(lesson.network.spec, TraceNotation::ThetaA))));
    QVERIFY(text.contains(writtenAlone(worst->analytic, {}).tex()));
    QVERIFY(text.contains(writtenAlone(worst->numerical, {}).tex()));
    const double times = std::round(worst->analytic / worst->numerical * 10.0) / 10.0;
    QVERIFY(text.contains(writtenAlone(times, {}).tex()));
}

void TestMistakePanel::forgottenBiasesAreAllThatDiffers()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne), sgd(0.5), Mistake::ForgottenBias);
    for (const CheckedGradient& gradient : lesson.check.gradients)
        QCOMPARE(gradient.agrees, gradient.symbol.input != kBiasInput);
    const MistakeVerdict verdict = verdictOf(lesson, Mistake::ForgottenBias);
    QVERIFY(verdict.text.startsWith(QStringLiteral("3 of 9")));
    QVERIFY(verdict.text.contains(QStringLiteral("Only biases")));
}

void TestMistakePanel::harmlessMistakesAreSaid()
{
    // Identity everywhere: g′ is 1, and leaving it out changes nothing.
    const TraceNetwork linear = tracePreset(TracePreset::ForwardIdentity);
    const Lesson dropped(linear, sgd(0.5), Mistake::DroppedDerivative);
    const MistakeVerdict verdict = verdictOf(dropped, Mistake::DroppedDerivative);
    QCOMPARE(verdict.kind, MistakeVerdict::Kind::Trap);
    QVERIFY2(verdict.text.contains(QStringLiteral("changes nothing")), qPrintable(verdict.text));
    // Nothing is wrong with the answer: every gradient is 0.
    TraceNetwork done = linear;
    done.rows.front().targets = forwardValues(done.spec, done.parameters, done.rows.front().inputs).outputs();
    const Lesson sign(done, sgd(0.5), Mistake::WrongSign);
    QVERIFY(verdictOf(sign, Mistake::WrongSign).text.contains(QStringLiteral("every gradient is 0")));
    QCOMPARE(verdictOf(sign, Mistake::WrongSign).kind, MistakeVerdict::Kind::Trap);
}

void TestMistakePanel::zeroWeightsAreNotFound()
{
    // sigmoid(0) = ½ everywhere: y = ½, ∂E/∂z = (½ − 1)·¼ = −0.125, times a = ½ is −0.0625 for both weights.
    const Lesson lesson(withZeros(tracePreset(TracePreset::TwoTwoOne)));
    const MistakeVerdict verdict = verdictOf(lesson, Mistake::None);
    QCOMPARE(verdict.kind, MistakeVerdict::Kind::Trap);
    QVERIFY(verdict.text.startsWith(QStringLiteral("All 9 gradients agree.")));
    QVERIFY(verdict.text.contains(QStringLiteral("before the last layer all of them are 0")));
    QVERIFY(verdict.text.contains(QStringLiteral("twins")));
    QVERIFY(verdict.text.contains(writtenAlone(-0.0625, {}).tex()));
    for (const CheckedGradient& gradient : lesson.check.gradients) {
        QVERIFY(gradient.agrees);
        if (gradient.symbol.layer == 1)
            QCOMPARE(gradient.analytic, 0.0);
    }
    // tanh(0) = 0: only the output's bias gets anything.
    TraceNetwork quiet = withZeros(tracePreset(TracePreset::Xor));
    const MistakeVerdict other = verdictOf(Lesson(quiet), Mistake::None);
    QVERIFY2(other.text.contains(QStringLiteral("only the biases of the output learn")), qPrintable(other.text));
}

void TestMistakePanel::withoutHiddenLayersZeroIsNoTrap()
{
    const MistakeVerdict verdict = verdictOf(Lesson(withZeros(tracePreset(TracePreset::OneNeuron))), Mistake::None);
    QCOMPARE(verdict.kind, MistakeVerdict::Kind::Agrees);
}

void TestMistakePanel::twinsAreFound()
{
    TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
    QVERIFY(twinUnits(Lesson(network).check, network).units.empty());
    QCOMPARE(verdictOf(Lesson(network), Mistake::None).kind, MistakeVerdict::Kind::Agrees);
    network.parameters.bias(0, 1) = network.parameters.bias(0, 0);
    for (int input = 0; input < 2; ++input)
        network.parameters.weight(0, 1, input) = network.parameters.weight(0, 0, input);
    QVERIFY(twinUnits(Lesson(network).check, network).units.empty()); // they lead to different places
    network.parameters.weight(1, 0, 1) = network.parameters.weight(1, 0, 0);
    const Lesson lesson(network);
    const TwinUnits twins = twinUnits(lesson.check, network);
    QCOMPARE(twins.layer, std::size_t(0));
    QCOMPARE(twins.units, (std::vector<int>{0, 1}));
    const MistakeVerdict verdict = verdictOf(lesson, Mistake::None);
    QCOMPARE(verdict.kind, MistakeVerdict::Kind::Trap);
    QVERIFY(verdict.text.contains(QStringLiteral("1, 2")));
    // And they stay so: after the update they are still twins.
    TraceNetwork after = network;
    after.parameters = *lesson.trace.updated;
    QCOMPARE(twinUnits(Lesson(after).check, after).units, (std::vector<int>{0, 1}));
}

void TestMistakePanel::choicesAskForMistakes()
{
    MistakePanel panel;
    panel.resize(460, 254);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QSignalSpy chosen(&panel, &MistakePanel::mistakeChosen);
    QSignalSpy zero(&panel, &MistakePanel::zeroWeightsRequested);
    const QList<QRadioButton*> choices = panel.findChildren<QRadioButton*>();
    QCOMPARE(choices.size(), static_cast<qsizetype>(kAllMistakes.size()));
    for (std::size_t i = kAllMistakes.size(); i-- > 0;) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(choices[static_cast<qsizetype>(i)]);
        if (i % 2 == 0) // by the mouse, or by a screen reader
            QTest::mouseClick(choices[static_cast<qsizetype>(i)], Qt::LeftButton, {}, QPoint(8, 8));
        else
            spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst()[0].value<Mistake>(), kAllMistakes[i]);
    }
    panel.setMistake(Mistake::WrongSign);
    QCOMPARE(chosen.size(), 0); // what is set asks for nothing
    QVERIFY(choices[2]->isChecked());
    choices[2]->setFocus();
    QTest::keyClick(choices[2], Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Mistake>(), Mistake::ForgottenBias);
    for (const QRadioButton* choice : choices)
        QVERIFY(!choice->accessibleDescription().isEmpty());
    QTest::mouseClick(panel.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(zero.size(), 1);
}

void TestMistakePanel::everythingHasRoom()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne), sgd(0.5), Mistake::WrongSign);
    for (const QSize size : {QSize(460, 254), QSize(386, 226), QSize(268, 250)}) {
        MistakePanel panel;
        panel.setStageScale(size.width() < 460 ? 0.85 : 1.0);
        panel.setMistake(Mistake::WrongSign);
        panel.setCheck(lesson.check, lesson.network);
        panel.resize(size);
        panel.show();
        QTRY_VERIFY(!panel.findChild<VerdictLine*>()->geometry().isEmpty());
        const auto* verdict = panel.findChild<VerdictLine*>();
        const QRect place(verdict->mapTo(&panel, QPoint()), verdict->size());
        QVERIFY2(panel.rect().contains(place), qPrintable(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height())));
        QVERIFY(verdict->height() >= verdict->heightForWidth(verdict->width()));
        QCOMPARE(panel.verdict(), verdict->text());
    }
}

QTEST_MAIN(TestMistakePanel)
#include "tst_mistake_panel.moc"
