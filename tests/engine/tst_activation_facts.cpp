// Derivatives against central differences and at the kinks, ranges, saturation, softmax with temperature, maxout.
#include "engine/base/Random.h"
#include "engine/explain/ActivationFacts.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace chalknet;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Several parameters for the functions that have one.
std::vector<double> parametersOf(ActivationType type)
{
    switch (type) {
    case ActivationType::Identity: return {1.0, 0.5, -2.0, 0.0};
    case ActivationType::LeakyRelu: return {0.01, 0.1, 0.5};
    case ActivationType::PRelu: return {0.25, -0.5, 1.0, 0.0};
    case ActivationType::Elu: return {1.0, 0.3, 2.0, 0.0, -0.7};
    default: return {0.0};
    }
}

bool isFunctionOfOneNumber(ActivationType type)
{
    return type != ActivationType::Maxout && type != ActivationType::Softmax;
}

} // namespace

class TestActivationFacts : public QObject {
    Q_OBJECT

private slots:
    void derivativesAreCentralDifferences();
    void kinksHaveTwoDerivatives();
    void thereAreNoOtherKinks();
    void parameterDerivatives();
    void ranges();
    void saturationEndsAtTheLimit();
    void softmaxWithTemperatureAndItsJacobian();
    void largeLogitsStayFinite();
    void theLargestPieceWins();
};

void TestActivationFacts::derivativesAreCentralDifferences()
{
    constexpr double h = 1e-5;
    for (const ActivationType type : kAllActivations) {
        if (!isFunctionOfOneNumber(type))
            continue;
        for (const double parameter : parametersOf(type)) {
            const std::vector<double> kinks = activationKinks(type, parameter);
            for (double x = -6.03; x < 6.1; x += 0.11) {
                const bool nearKink
                    = std::any_of(kinks.begin(), kinks.end(), [x](double kink) { return std::abs(x - kink) < 2 * h; });
                if (nearKink)
                    continue;
                const double difference
                    = (activationValue(type, x + h, parameter) - activationValue(type, x - h, parameter)) / (2 * h);
                QVERIFY2(std::abs(activationDerivative(type, x, parameter) - difference) < 2e-9, activationName(type).data());
            }
        }
    }
}

void TestActivationFacts::kinksHaveTwoDerivatives()
{
    constexpr double h = 1e-7;
    int kinks = 0;
    for (const ActivationType type : kAllActivations) {
        for (const double parameter : parametersOf(type)) {
            for (const double kink : activationKinks(type, parameter)) {
                ++kinks;
                const double here = activationValue(type, kink, parameter);
                const double left = (here - activationValue(type, kink - h, parameter)) / h;
                const double right = (activationValue(type, kink + h, parameter) - here) / h;
                const OneSided sides = oneSidedDerivatives(type, kink, parameter);
                QVERIFY(std::abs(sides.right - right) < 1e-5);
                if (type == ActivationType::Step)
                    QVERIFY(std::isinf(sides.left) && left > 1e6);
                else
                    QVERIFY(std::abs(sides.left - left) < 1e-5);
                QVERIFY(sides.left != sides.right);
                // what training uses is one of the two, or 0 at the step
                const double used = activationDerivative(type, kink, parameter);
                QVERIFY(used == sides.left || used == sides.right);
            }
        }
    }
    QCOMPARE(kinks, 3 + 3 + 3 + 4 + 2); // step, ReLU, SELU; leaky; PReLU but 1; ELU but 1; hard sigmoid twice
}

void TestActivationFacts::thereAreNoOtherKinks()
{
    constexpr double h = 1e-6;
    for (const ActivationType type : kAllActivations) {
        if (!isFunctionOfOneNumber(type))
            continue;
        for (const double parameter : parametersOf(type)) {
            const std::vector<double> kinks = activationKinks(type, parameter);
            for (int i = -60; i <= 60; ++i) {
                const double x = i / 10.0; // meets 0 and ±3 up to rounding
                const double left = (activationValue(type, x, parameter) - activationValue(type, x - h, parameter)) / h;
                const double right = (activationValue(type, x + h, parameter) - activationValue(type, x, parameter)) / h;
                const bool isKink = std::any_of(kinks.begin(), kinks.end(), [x](double k) { return std::abs(k - x) < 1e-9; });
                QCOMPARE(std::abs(left - right) > 1e-4, isKink);
            }
        }
    }
}

void TestActivationFacts::parameterDerivatives()
{
    constexpr double h = 1e-6;
    for (const ActivationType type : kAllActivations) {
        if (!isFunctionOfOneNumber(type))
            continue;
        for (const double parameter : parametersOf(type)) {
            for (double x = -4.0; x < 4.1; x += 0.37) {
                const double difference
                    = (activationValue(type, x, parameter + h) - activationValue(type, x, parameter - h)) / (2 * h);
                QVERIFY(std::abs(activationParameterDerivative(type, x, parameter) - difference) < 1e-8);
            }
        }
    }
}

void TestActivationFacts::ranges()
{
    for (const ActivationType type : kAllActivations) {
        if (!isFunctionOfOneNumber(type))
            continue;
        for (const double parameter : parametersOf(type)) {
            const Interval range = activationRange(type, parameter);
            double least = kInfinity;
            double largest = -kInfinity;
            for (double x = -30.0; x <= 30.0; x += 0.001) {
                const double value = activationValue(type, x, parameter);
                QVERIFY(value >= range.low - 1e-12 && value <= range.high + 1e-12);
                least = std::min(least, value);
                largest = std::max(largest, value);
            }
            // and they are not wider than need be
            QVERIFY(std::isinf(range.low) ? least < -0.29 : std::abs(least - range.low) < 1e-6);
            QVERIFY(std::isinf(range.high) ? largest > 14.0 : std::abs(largest - range.high) < 1e-6);
            if (type == ActivationType::Sigmoid || (type == ActivationType::Elu && parameter > 0.0))
                QVERIFY(!range.lowIncluded);
        }
    }
    // the minimum of GELU as the paper's plot shows it, to more digits
    QVERIFY(std::abs(activationRange(ActivationType::Gelu, 0.0).low - -0.16997120747) < 1e-9);
    QVERIFY(std::abs(activationRange(ActivationType::Silu, 0.0).low - -0.27846454276) < 1e-9);
    QVERIFY(std::abs(activationRange(ActivationType::Mish, 0.0).low - -0.30884341302) < 1e-9);
}

void TestActivationFacts::saturationEndsAtTheLimit()
{
    for (const ActivationType type : kAllActivations) {
        if (!isFunctionOfOneNumber(type))
            continue;
        for (const double parameter : parametersOf(type)) {
            const std::vector<Interval> zones = saturation(type, parameter, -8.0, 8.0);
            for (const Interval& zone : zones) {
                QVERIFY(zone.low < zone.high && zone.low >= -8.0 && zone.high <= 8.0);
                for (const double end : {zone.low, zone.high}) {
                    const double slope = std::abs(activationDerivative(type, end, parameter));
                    const bool atWindow = std::abs(end) == 8.0;
                    const std::vector<double> kinks = activationKinks(type, parameter);
                    const bool atKink
                        = std::any_of(kinks.begin(), kinks.end(), [end](double kink) { return std::abs(kink - end) < 1e-6; });
                    QVERIFY(atWindow || atKink || std::abs(slope - 0.05) < 1e-7);
                }
            }
            // every place is in a zone exactly if its slope is small
            for (double x = -7.977; x < 8.0; x += 0.0531) {
                const bool inside = std::any_of(
                    zones.begin(), zones.end(), [x](const Interval& zone) { return x > zone.low && x < zone.high; });
                QCOMPARE(inside, std::abs(activationDerivative(type, x, parameter)) < 0.05);
            }
        }
    }
    // σ(1 − σ) = 0.05 at ± ln((1 + √0.8) / (1 − √0.8))
    const double edge = std::log((1 + std::sqrt(0.8)) / (1 - std::sqrt(0.8)));
    const std::vector<Interval> sigmoid = saturation(ActivationType::Sigmoid, 0.0, -6.0, 6.0);
    QCOMPARE(sigmoid.size(), 2U);
    QVERIFY(std::abs(sigmoid[0].high + edge) < 1e-8 && std::abs(sigmoid[1].low - edge) < 1e-8);
    QVERIFY(saturation(ActivationType::Identity, 1.0, -6.0, 6.0).empty());
    // where the slope jumps the end is the kink itself, not a number beside it
    QCOMPARE(saturation(ActivationType::Relu, 0.0, -5.3, 6.1).at(0).high, 0.0);
    const std::vector<Interval> hard = saturation(ActivationType::HardSigmoid, 0.0, -5.3, 6.1);
    QVERIFY(hard.size() == 2 && hard[0].high == -3.0 && hard[1].low == 3.0);
}

void TestActivationFacts::softmaxWithTemperatureAndItsJacobian()
{
    constexpr double h = 1e-5;
    Random random(4);
    for (const double temperature : {0.2, 1.0, 3.7}) {
        for (std::size_t count = 1; count <= 6; ++count) {
            std::vector<double> logits(count);
            for (double& logit : logits)
                logit = random.uniform(-3.0, 3.0);
            const std::vector<double> y = softmaxWithTemperature(logits, temperature);
            double sum = 0.0;
            double exponentials = 0.0;
            for (std::size_t i = 0; i < count; ++i) {
                sum += y[i];
                exponentials += std::exp(logits[i] / temperature);
            }
            QVERIFY(std::abs(sum - 1.0) < 1e-14);
            const std::vector<double> jacobian = softmaxJacobian(y, temperature);
            for (std::size_t i = 0; i < count; ++i) {
                QVERIFY(std::abs(y[i] - std::exp(logits[i] / temperature) / exponentials) < 1e-14);
                for (std::size_t j = 0; j < count; ++j) {
                    std::vector<double> up = logits;
                    std::vector<double> down = logits;
                    up[j] += h;
                    down[j] -= h;
                    const double difference
                        = (softmaxWithTemperature(up, temperature)[i] - softmaxWithTemperature(down, temperature)[i]) / (2 * h);
                    QVERIFY(std::abs(jacobian[i * count + j] - difference) < 1e-8);
                }
            }
        }
    }
}

void TestActivationFacts::largeLogitsStayFinite()
{
    const std::vector<double> y = softmaxWithTemperature(std::vector<double>{1000.0, 999.0, -1000.0}, 1.0);
    QVERIFY(std::abs(y[0] - 1.0 / (1.0 + std::exp(-1.0))) < 1e-14);
    QVERIFY(y[2] >= 0.0 && y[2] < 1e-300);
    QVERIFY(softmaxWithTemperature({}, 1.0).empty());
    const std::vector<double> cold = softmaxWithTemperature(std::vector<double>{1000.0, 999.0, 1000.0}, 1e-306);
    QCOMPARE(cold, (std::vector<double>{0.5, 0.0, 0.5}));
}

void TestActivationFacts::theLargestPieceWins()
{
    const std::vector<MaxoutPiece> pieces{{-1.0, 0.0}, {0.5, 0.0}, {0.0, 1.0}};
    QCOMPARE(maxoutValue(pieces, -3.0).winner, 0U);
    QCOMPARE(maxoutValue(pieces, -3.0).value, 3.0);
    QCOMPARE(maxoutValue(pieces, -3.0).slope, -1.0);
    QCOMPARE(maxoutValue(pieces, 0.0).winner, 2U);
    QCOMPARE(maxoutValue(pieces, 4.0).winner, 1U);
    QCOMPARE(maxoutValue(pieces, 4.0).value, 2.0);
    QCOMPARE(maxoutValue(pieces, 2.0).winner, 1U); // 0.5·2 = 1: the first among equals
}

QTEST_APPLESS_MAIN(TestActivationFacts)
#include "tst_activation_facts.moc"
