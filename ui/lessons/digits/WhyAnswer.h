// WhyAnswer: the network's answer for one picture, what every pixel adds to two of the classes, and which ink is missing.
#pragma once

#include "engine/explain/PixelContribution.h"
#include "ui/lessons/digits/DigitNetwork.h"
#include "ui/lessons/digits/DigitsSettings.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// One number for each class.
using PerClass = std::array<double, kDigitClasses>;

/// The class with the largest number, and the next.
std::array<int, 2> twoBest(const PerClass& numbers);

struct WhyAnswer {
    PerClass logits{};
    PerClass probabilities{};
    int winner = 0;
    int second = 1;

    /// False after training diverged.
    bool isFinite() const;
    /// No class reaches 50 %.
    bool isUnsure() const { return !(probabilities[static_cast<std::size_t>(winner)] >= 0.5); }
};

/// `network` is not empty; `pixels` are 784 bytes.
WhyAnswer whyAnswer(const DigitNetwork& network, const QByteArray& pixels);

/// Of two classes: gradient × input of each, and the gradient of z(second) − z(first).
struct WhyMaps {
    Contributions first;
    Contributions second;
    std::vector<double> difference;
};

WhyMaps whyMaps(const DigitNetwork& network, const QByteArray& pixels, int first, int second);

/// A part of the logit that comes neither from pixels nor from biases: with activations that bend.
bool hasRemainder(const Contributions& parts);

/// Ink added pixel by pixel until `wanted` wins and a little further. Index 0 of the probabilities is the picture itself.
struct MissingSteps {
    int wanted = 0;
    std::vector<std::size_t> added;
    std::vector<PerClass> probabilities{1};
    std::optional<int> winsAfter; ///< 0: it wins already

    int count() const { return static_cast<int>(added.size()); }
    const PerClass& after(int steps) const { return probabilities[static_cast<std::size_t>(steps)]; }
    QByteArray picture(const QByteArray& pixels, int steps) const;
};

inline constexpr std::size_t kMostMissing = 80;
inline constexpr std::size_t kBeyondMissing = 2;

/// Longer than a frame with large networks: for a thread of its own.
MissingSteps missingSteps(const DigitNetwork& network, const QByteArray& pixels, int wanted);

} // namespace chalknet::ui
