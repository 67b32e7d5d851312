// Reads a data set in parts of some hundred rows, so that it can be stopped and needs little memory.
#include "ui/lessons/digits/DigitPredictions.h"

#include "ui/controls/NumberFormat.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr std::size_t kRowsAtOnce = 500;
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : kNothing;
}

void append(DigitPredictions& predictions, std::span<const double> outputs)
{
    for (double value : outputs)
        predictions.probabilities.push_back(std::isfinite(value) ? static_cast<float>(value) : 0.0F);
    predictions.answers.push_back(static_cast<std::uint8_t>(predictedClass(outputs)));
}

} // namespace

std::optional<DigitPredictions> predictDigits(
    Backend& backend, const DigitNetwork& network, const Dataset& data, const std::stop_token& stop)
{
    const auto begin = std::chrono::steady_clock::now();
    DigitPredictions result;
    result.data = data;
    result.parameters = network.parameters;
    result.probabilities.reserve(data.rows() * DigitPredictions::kClasses);
    result.answers.reserve(data.rows());
    const std::size_t inputs = data.inputs();
    std::vector<double> values(std::min(kRowsAtOnce, data.rows()) * inputs);
    for (std::size_t first = 0; first < data.rows(); first += kRowsAtOnce) {
        if (stop.stop_requested())
            return {};
        const std::size_t rows = std::min(kRowsAtOnce, data.rows() - first);
        for (std::size_t row = 0; row < rows; ++row)
            data.copyInputs(first + row, std::span(values).subspan(row * inputs, inputs));
        const std::vector<double> outputs = backend.predict(std::span(values).first(rows * inputs), rows);
        for (std::size_t row = 0; row < rows; ++row)
            append(result, std::span(outputs).subspan(row * DigitPredictions::kClasses, DigitPredictions::kClasses));
    }
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return result;
}

// ---- counts

qint64 Confusion::actual(int digit) const
{
    const auto& row = counts[static_cast<std::size_t>(digit)];
    return std::accumulate(row.begin(), row.end(), qint64(0));
}

qint64 Confusion::answered(int digit) const
{
    qint64 sum = 0;
    for (int actual = 0; actual < kClasses; ++actual)
        sum += at(actual, digit);
    return sum;
}

qint64 Confusion::total() const
{
    qint64 sum = 0;
    for (int digit = 0; digit < kClasses; ++digit)
        sum += actual(digit);
    return sum;
}

qint64 Confusion::right() const
{
    qint64 sum = 0;
    for (int digit = 0; digit < kClasses; ++digit)
        sum += at(digit, digit);
    return sum;
}

double Confusion::accuracy() const
{
    return share(right(), total());
}

double Confusion::precision(int digit) const
{
    return share(at(digit, digit), answered(digit));
}

double Confusion::recall(int digit) const
{
    return share(at(digit, digit), actual(digit));
}

double Confusion::f1(int digit) const
{
    return share(2 * at(digit, digit), actual(digit) + answered(digit));
}

qint64 Confusion::largestRight() const
{
    qint64 largest = 0;
    for (int digit = 0; digit < kClasses; ++digit)
        largest = std::max(largest, at(digit, digit));
    return largest;
}

qint64 Confusion::largestWrong() const
{
    const auto cell = mostConfused();
    return cell ? at(cell->actual, cell->answer) : 0;
}

std::optional<DigitFilter> Confusion::mostConfused() const
{
    std::optional<DigitFilter> found;
    qint64 largest = 0;
    for (int actual = 0; actual < kClasses; ++actual) {
        for (int answer = 0; answer < kClasses; ++answer) {
            if (actual == answer || at(actual, answer) <= largest)
                continue;
            largest = at(actual, answer);
            found = DigitFilter{actual, answer};
        }
    }
    return found;
}

Confusion confusionOf(const DigitPredictions& predictions)
{
    Confusion confusion;
    for (std::size_t row = 0; row < predictions.rows(); ++row)
        ++confusion.counts[static_cast<std::size_t>(predictions.label(row))][predictions.answers[row]];
    return confusion;
}

std::vector<std::uint32_t> picturesOf(const DigitPredictions& predictions, DigitFilter filter)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < predictions.rows(); ++row) {
        const bool isInRow = filter.actual < 0 || predictions.label(row) == filter.actual;
        const bool isInColumn = filter.answer < 0 || predictions.answer(row) == filter.answer;
        if (isInRow && isInColumn && predictions.isRight(row) == filter.isRight())
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        return filter.isRight() ? predictions.confidence(a) < predictions.confidence(b)
                                : predictions.confidence(a) > predictions.confidence(b);
    });
    return rows;
}

QString percentNumber(double share)
{
    if (share > 0.0 && share < 0.0005)
        return QStringLiteral("<0.1");
    if (share >= 0.9995 && share < 1.0)
        return QStringLiteral(">99.9");
    return fixed(100.0 * share, 1);
}

} // namespace chalknet::ui
