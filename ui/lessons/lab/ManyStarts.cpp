// Judging networks, and their small pictures.
#include "ui/lessons/lab/ManyStarts.h"

#include "engine/compute/Backend.h"
#include "ui/views/ClassMark.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kShades = 256 / kClassMarks; // of each of several classes

QRgb blend(QRgb from, QRgb to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return qRgb(mix(qRed(from), qRed(to)), mix(qGreen(from), qGreen(to)), mix(qBlue(from), qBlue(to)));
}

/// How far an answer is from the border to the next class.
double margin(std::span<const double> outputs)
{
    if (outputs.size() == 1)
        return std::abs(outputs.front() - 0.5);
    double first = -INFINITY;
    double second = -INFINITY;
    for (const double output : outputs) {
        second = std::max(second, std::min(first, output));
        first = std::max(first, output);
    }
    return first - second;
}

} // namespace

std::span<const std::uint8_t> StartsPicture::tile(std::size_t start) const
{
    const auto side = static_cast<std::size_t>(job ? job->tileSide : 0);
    if (side == 0 || (start + 1) * side * side > tiles.size())
        return {};
    return std::span(tiles).subspan(start * side * side, side * side);
}

std::optional<Parameters> StartsPicture::parameters(std::size_t start) const
{
    if (!job || start >= results.size() || results[start].fate == StartFate::Waiting)
        return std::nullopt;
    Parameters own(job->spec);
    const std::size_t count = own.values().size();
    if ((start + 1) * count > numbers.size())
        return std::nullopt;
    std::ranges::copy(std::span(numbers).subspan(start * count, count), own.values().begin());
    return own;
}

Parameters startOf(const StartsJob& job, std::uint64_t seed)
{
    NetworkSpec spec = job.spec;
    spec.seed = seed;
    Parameters start = initialParameters(spec);
    applyFixed(job.fixed, start);
    return start;
}

StartJudge::StartJudge(const StartsJob& job)
    : m_loss(job.spec.loss)
    , m_train(job.train)
    , m_outputs(static_cast<std::size_t>(job.spec.outputs()))
    , m_inputs(job.train.rows() * job.train.inputs())
    , m_targets(job.train.rows() * m_outputs)
{
    for (std::size_t row = 0; row < m_train.rows(); ++row) {
        m_train.copyInputs(row, std::span(m_inputs).subspan(row * m_train.inputs(), m_train.inputs()));
        m_train.copyTargets(row, std::span(m_targets).subspan(row * m_outputs, m_outputs));
    }
    if (!m_train.hasLabels() && !m_targets.empty()) {
        const auto [low, high] = std::ranges::minmax(m_targets);
        m_range = high - low;
    }
}

TrainedStart StartJudge::judge(std::uint64_t seed, const Parameters& parameters, std::span<const double> outputs) const
{
    TrainedStart result;
    result.seed = seed;
    const std::size_t rows = m_train.rows();
    double loss = 0.0;
    double squares = 0.0;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto own = outputs.subspan(row * m_outputs, m_outputs);
        const auto wanted = std::span(m_targets).subspan(row * m_outputs, m_outputs);
        loss += lossValue(m_loss, own, wanted);
        for (std::size_t i = 0; i < m_outputs; ++i)
            squares += (own[i] - wanted[i]) * (own[i] - wanted[i]);
    }
    result.loss = loss / static_cast<double>(rows);
    result.accuracy = kNotEvaluated;
    const bool isFinite = std::isfinite(result.loss) && parameters.allFinite()
        && std::ranges::all_of(outputs, [](double output) { return std::isfinite(output); });
    if (!isFinite) {
        result.fate = StartFate::Diverged;
        result.loss = kNotEvaluated;
        return result;
    }
    if (m_train.hasLabels()) {
        judgeClasses(result, outputs);
    } else {
        const double error = std::sqrt(squares / static_cast<double>(rows * m_outputs));
        result.fate = error <= kValueTolerance * m_range ? StartFate::Solved : StartFate::Unsolved;
    }
    return result;
}

void StartJudge::judgeClasses(TrainedStart& result, std::span<const double> outputs) const
{
    int right = 0;
    for (std::size_t row = 0; row < m_train.rows(); ++row) {
        const auto own = outputs.subspan(row * m_outputs, m_outputs);
        const bool isRight = predictedClass(own) == m_train.label(row);
        right += isRight ? 1 : 0;
        if (margin(own) < kUndecidedMargin)
            ++result.undecided;
        else if (!isRight)
            ++result.wrong;
    }
    result.accuracy = static_cast<double>(right) / static_cast<double>(m_train.rows());
    result.fate = result.wrong == 0 && result.undecided == 0 ? StartFate::Solved : StartFate::Unsolved;
}

void paintTile(std::span<const std::span<const float>> maps, const ValueScale& scale, std::span<std::uint8_t> tile)
{
    if (maps.size() == 1) {
        for (std::size_t i = 0; i < tile.size(); ++i) {
            const double share = (std::clamp(scale.normalized(static_cast<double>(maps[0][i])), -1.0, 1.0) + 1.0) / 2.0;
            tile[i] = std::isfinite(share) ? static_cast<std::uint8_t>(std::lround(share * 255.0)) : 127;
        }
        return;
    }
    const double chance = 1.0 / static_cast<double>(maps.size());
    for (std::size_t i = 0; i < tile.size(); ++i) {
        std::size_t winner = 0;
        for (std::size_t k = 1; k < maps.size(); ++k)
            if (maps[k][i] > maps[winner][i])
                winner = k;
        const double above = (static_cast<double>(maps[winner][i]) - chance) / (1.0 - chance);
        const double share = std::isfinite(above) ? std::clamp(above, 0.0, 1.0) : 0.0;
        tile[i] = static_cast<std::uint8_t>((winner % kClassMarks) * kShades + static_cast<std::size_t>(std::lround(share * (kShades - 1))));
    }
}

std::vector<QRgb> tileColors(std::size_t outputs, double range)
{
    const ColorMap& diverging = Theme::instance().diverging();
    std::vector<QRgb> colors(256, diverging.diverging(0.0));
    for (int i = 0; i < 256; ++i)
        if (outputs <= 1)
            colors[static_cast<std::size_t>(i)] = diverging.diverging(range * (2.0 * i / 255.0 - 1.0));
        else if (i / kShades < kClassMarks)
            colors[static_cast<std::size_t>(i)] = blend(diverging.diverging(0.0), classColor(i / kShades).rgb(),
                range * (0.15 + 0.85 * (i % kShades) / (kShades - 1.0)));
    return colors;
}

} // namespace chalknet::ui
