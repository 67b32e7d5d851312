// DigitPredictions: what one network answers for every picture of a data set, and the counts and scores that follow from it.
#pragma once

#include "engine/compute/Backend.h"
#include "engine/data/Dataset.h"
#include "ui/lessons/digits/DigitNetwork.h"

#include <QString>
#include <QtGlobal>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace chalknet::ui {

/// Never changed once it is made; views share it.
struct DigitPredictions {
    static constexpr std::size_t kClasses = 10;

    Dataset data; ///< the pictures that were read, with their labels
    std::shared_ptr<const Parameters> parameters; ///< of the network that read them
    std::vector<float> probabilities; ///< rows × 10
    std::vector<std::uint8_t> answers; ///< the most probable class of every row
    double milliseconds = 0.0; ///< what reading took

    std::size_t rows() const { return answers.size(); }
    int label(std::size_t row) const { return data.labels()[row]; }
    int answer(std::size_t row) const { return answers[row]; }
    bool isRight(std::size_t row) const { return label(row) == answer(row); }
    std::span<const float> ofRow(std::size_t row) const { return std::span(probabilities).subspan(row * kClasses, kClasses); }
    /// The probability of the answer.
    double confidence(std::size_t row) const { return ofRow(row)[answers[row]]; }
};
using DigitPredictionsPointer = std::shared_ptr<const DigitPredictions>;

/// All rows through a backend that holds the network already; nothing when it was stopped. For a worker thread.
std::optional<DigitPredictions> predictDigits(
    Backend& backend, const DigitNetwork& network, const Dataset& data, const std::stop_token& stop);

/// A cell of the confusion matrix, a whole row (answer −1), a whole column (actual −1), or everything (both −1).
struct DigitFilter {
    int actual = -1;
    int answer = -1;

    bool isAll() const { return actual < 0 && answer < 0; }
    bool isCell() const { return actual >= 0 && answer >= 0; }
    /// A cell of the diagonal: the pictures there are right.
    bool isRight() const { return isCell() && actual == answer; }
    friend bool operator==(const DigitFilter&, const DigitFilter&) = default;
};

/// How often each digit (row) got each answer (column).
struct Confusion {
    static constexpr int kClasses = 10;
    std::array<std::array<qint64, kClasses>, kClasses> counts{};

    qint64 at(int actual, int answer) const { return counts[static_cast<std::size_t>(actual)][static_cast<std::size_t>(answer)]; }
    /// Pictures of a digit.
    qint64 actual(int digit) const;
    /// Pictures that got a digit as answer.
    qint64 answered(int digit) const;
    qint64 total() const;
    /// The sum of the diagonal.
    qint64 right() const;
    qint64 wrong() const { return total() - right(); }
    /// NaN without pictures.
    double accuracy() const;

    /// Of the pictures that got this answer, the share that is right; NaN if none got it.
    double precision(int digit) const;
    /// Of the pictures of this digit, the share that was found; NaN if there is none.
    double recall(int digit) const;
    /// The harmonic mean of both, 2·right / (actual + answered); NaN if there is neither.
    double f1(int digit) const;

    qint64 largestRight() const;
    qint64 largestWrong() const;
    /// The cell beside the diagonal with the largest count, the first among equals; nothing without mistakes.
    std::optional<DigitFilter> mostConfused() const;

    friend bool operator==(const Confusion&, const Confusion&) = default;
};
Confusion confusionOf(const DigitPredictions& predictions);

/// The rows of a filter: mistakes, the surest first; for a cell of the diagonal what is right, the least sure first.
std::vector<std::uint32_t> picturesOf(const DigitPredictions& predictions, DigitFilter filter);

/// A share in per cent without the sign, "98.7"; "100.0" and "0.0" only where that is exact.
QString percentNumber(double share);

} // namespace chalknet::ui
