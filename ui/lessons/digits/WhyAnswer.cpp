// The engine's explanation for networks that read digits.
#include "ui/lessons/digits/WhyAnswer.h"

#include "engine/data/DigitPreprocessor.h"
#include "ui/lessons/digits/WhyPicture.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

PerClass copied(const std::vector<double>& numbers)
{
    PerClass copy{};
    std::copy_n(numbers.begin(), std::min(numbers.size(), copy.size()), copy.begin());
    return copy;
}

/// z of every output; with maxout of the winning piece.
PerClass logitsOf(const DigitNetwork& network, const LayerValues& values)
{
    const std::vector<double>& sums = values.weightedSums.back();
    const std::size_t pieces = sums.size() / static_cast<std::size_t>(network.spec->outputs());
    PerClass logits{};
    for (std::size_t output = 0; output < logits.size(); ++output) {
        const auto from = sums.begin() + static_cast<std::ptrdiff_t>(output * pieces);
        logits[output] = *std::max_element(from, from + static_cast<std::ptrdiff_t>(pieces));
    }
    return logits;
}

} // namespace

std::array<int, 2> twoBest(const PerClass& numbers)
{
    std::array<int, 2> best{0, 1};
    if (numbers[1] > numbers[0])
        best = {1, 0};
    for (std::size_t i = 2; i < numbers.size(); ++i) {
        if (numbers[i] > numbers[static_cast<std::size_t>(best[0])])
            best = {static_cast<int>(i), best[0]};
        else if (numbers[i] > numbers[static_cast<std::size_t>(best[1])])
            best[1] = static_cast<int>(i);
    }
    return best;
}

bool WhyAnswer::isFinite() const
{
    const auto finite = [](double number) { return std::isfinite(number); };
    return std::all_of(logits.begin(), logits.end(), finite) && std::all_of(probabilities.begin(), probabilities.end(), finite);
}

WhyAnswer whyAnswer(const DigitNetwork& network, const QByteArray& pixels)
{
    const LayerValues values = forwardOne(*network.spec, *network.parameters, digitInputs(pixels));
    WhyAnswer answer;
    answer.logits = logitsOf(network, values);
    answer.probabilities = copied(values.outputs());
    const std::array<int, 2> best = twoBest(answer.logits);
    answer.winner = best[0];
    answer.second = best[1];
    return answer;
}

WhyMaps whyMaps(const DigitNetwork& network, const QByteArray& pixels, int first, int second)
{
    const std::vector<double> inputs = digitInputs(pixels);
    const auto mapOf = [&](int output) {
        return contributionsTo(*network.spec, *network.parameters, inputs, static_cast<std::size_t>(output));
    };
    WhyMaps maps{mapOf(first), mapOf(second), {}};
    // The gradient of a difference is the difference of the gradients: no third pass is needed.
    maps.difference.resize(inputs.size());
    std::transform(maps.second.gradient.begin(), maps.second.gradient.end(), maps.first.gradient.begin(), maps.difference.begin(),
        std::minus<>());
    return maps;
}

bool hasRemainder(const Contributions& parts)
{
    // What the order of additions leaves behind is far smaller.
    return std::abs(parts.remainder()) > 1e-7 * (1.0 + std::abs(parts.logit));
}

QByteArray MissingSteps::picture(const QByteArray& pixels, int steps) const
{
    QByteArray picture = pixels;
    for (int i = 0; i < std::min(steps, count()); ++i)
        picture[static_cast<qsizetype>(added[static_cast<std::size_t>(i)])] = static_cast<char>(255);
    return picture;
}

MissingSteps missingSteps(const DigitNetwork& network, const QByteArray& pixels, int wanted)
{
    std::vector<double> inputs = digitInputs(pixels);
    const MissingInk missing = missingInk(*network.spec, *network.parameters, inputs, kDigitSize, kDigitSize,
        static_cast<std::size_t>(wanted), kMostMissing, kBeyondMissing);
    MissingSteps steps;
    steps.wanted = wanted;
    const auto read = [&] { return copied(forwardOne(*network.spec, *network.parameters, inputs).outputs()); };
    steps.probabilities = {read()};
    for (const AddedInk& ink : missing.added) {
        inputs[ink.pixel] = 1.0;
        steps.added.push_back(ink.pixel);
        steps.probabilities.push_back(read());
    }
    if (missing.winsAfter)
        steps.winsAfter = static_cast<int>(*missing.winsAfter);
    // It wins already: there is nothing to add.
    if (steps.winsAfter == 0) {
        steps.added.clear();
        steps.probabilities.resize(1);
    }
    return steps;
}

} // namespace chalknet::ui
