// Contributions: slopes as central differences, sums that are the logit, and ink that turns the answer.
#include "engine/compute/Inference.h"
#include "engine/explain/PixelContribution.h"
#include "tests/RandomNetworks.h"

#include <QTest>

#include <cmath>

using namespace chalknet;

namespace {

double logitOf(const NetworkSpec& spec, const Parameters& parameters, const std::vector<double>& inputs, std::size_t output)
{
    const std::vector<double> z = forwardOne(spec, parameters, inputs).weightedSums.back();
    const auto pieces = static_cast<std::size_t>(spec.layers.back().activation.pieces);
    const auto from = z.begin() + static_cast<std::ptrdiff_t>(output * pieces);
    return *std::max_element(from, from + static_cast<std::ptrdiff_t>(pieces));
}

bool isPiecewiseLinear(const NetworkSpec& spec)
{
    for (std::size_t l = 0; l + 1 < spec.layers.size(); ++l) {
        const ActivationType type = spec.layers[l].activation.type;
        if (type != ActivationType::Identity && type != ActivationType::Relu && type != ActivationType::LeakyRelu
            && type != ActivationType::PRelu && type != ActivationType::Maxout)
            return false;
    }
    return true;
}

} // namespace

class TestPixelContribution : public QObject {
    Q_OBJECT

private slots:
    void slopesAreCentralDifferences()
    {
        RandomNetworks random(17);
        int checked = 0;
        int linear = 0;
        for (int i = 0; i < 400; ++i) {
            const NetworkSpec spec = random.spec(4, 6);
            const Parameters parameters = random.parameters(spec);
            std::vector<double> inputs;
            for (int k = 0; k < spec.inputs; ++k)
                inputs.push_back(random.number(1.0));
            const auto output = static_cast<std::size_t>(random.whole(0, spec.outputs() - 1));
            const Contributions parts = contributionsTo(spec, parameters, inputs, output);
            QVERIFY(std::abs(parts.logit - logitOf(spec, parameters, inputs, output)) < 1e-12);
            for (std::size_t k = 0; k < inputs.size(); ++k) {
                const auto at = [&](double step) {
                    std::vector<double> moved = inputs;
                    moved[k] += step;
                    return logitOf(spec, parameters, moved, output);
                };
                QVERIFY(std::abs(parts.inputs[k] - inputs[k] * parts.gradient[k]) < 1e-15);
                const double above = (at(1e-6) - at(0.0)) / 1e-6;
                const double below = (at(0.0) - at(-1e-6)) / 1e-6;
                if (std::abs(above - below) > 1e-4)
                    continue; // a kink lies in between
                QVERIFY(std::abs(parts.gradient[k] - 0.5 * (above + below)) < 1e-6);
                ++checked;
            }
            if (isPiecewiseLinear(spec)) {
                QVERIFY(std::abs(parts.remainder()) < 1e-12);
                ++linear;
            }
        }
        QVERIFY(checked > 500);
        QVERIFY(linear > 20);
    }

    void differencesAreDifferences()
    {
        RandomNetworks random(4);
        NetworkSpec spec;
        spec.inputs = 5;
        spec.layers = {layer(7, ActivationType::Relu), layer(3, ActivationType::Softmax)};
        spec.loss = LossType::CrossEntropy;
        const Parameters parameters = random.parameters(spec);
        const std::vector<double> inputs{0.1, 0.9, 0.4, 0.0, 1.0};
        const Contributions first = contributionsTo(spec, parameters, inputs, 0);
        const Contributions third = contributionsTo(spec, parameters, inputs, 2);
        const Contributions both = contributionsToDifference(spec, parameters, inputs, 0, 2);
        for (std::size_t i = 0; i < inputs.size(); ++i)
            QVERIFY(std::abs(both.inputs[i] - (first.inputs[i] - third.inputs[i])) < 1e-14);
        QVERIFY(std::abs(both.biases - (first.biases - third.biases)) < 1e-14);
        QVERIFY(std::abs(both.logit - (first.logit - third.logit)) < 1e-14);
    }

    void inkIsAddedWhereItHelps()
    {
        // Class 1 likes ink on the right of a 3 × 5 picture, class 0 on the left.
        NetworkSpec spec;
        spec.inputs = 15;
        spec.layers = {layer(2, ActivationType::Softmax)};
        spec.loss = LossType::CrossEntropy;
        Parameters parameters(spec);
        for (int pixel = 0; pixel < 15; ++pixel) {
            parameters.weight(0, 0, pixel) = pixel % 5 < 2 ? 1.0 : 0.0;
            parameters.weight(0, 1, pixel) = pixel % 5 > 2 ? 1.0 : 0.0;
        }
        std::vector<double> picture(15, 0.0);
        picture[0] = picture[5] = 1.0; // two pixels at the left
        picture[7] = 1.0; // one in the middle, so that the right has a neighbour
        const MissingInk missing = missingInk(spec, parameters, picture, 3, 5, 1, 10);
        QVERIFY(missing.winsAfter.has_value());
        QCOMPARE(*missing.winsAfter, std::size_t{3}); // two are even, the third wins
        for (const AddedInk& ink : missing.added)
            QVERIFY(ink.pixel % 5 > 2);
        QVERIFY(missing.added.back().wanted > missing.added.back().rival);
        QVERIFY(!missingInk(spec, parameters, picture, 3, 5, 1, 2).winsAfter.has_value());
        const MissingInk longer = missingInk(spec, parameters, picture, 3, 5, 1, 10, 1);
        QCOMPARE(longer.winsAfter, missing.winsAfter);
        QCOMPARE(longer.added.size(), std::size_t{4});
        QVERIFY(longer.added[3].wanted > longer.added[2].wanted);
        QCOMPARE(missingInk(spec, parameters, picture, 3, 5, 0, 5).winsAfter, std::optional<std::size_t>(0)); // it wins already
    }
};

QTEST_APPLESS_MAIN(TestPixelContribution)
#include "tst_pixel_contribution.moc"
