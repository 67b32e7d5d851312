// Keeping, thinning, cutting and replaying.
#include "engine/training/History.h"

#include <algorithm>
#include <set>
#include <utility>

namespace chalknet {

namespace {

// A state holds up to six times the numbers of a moment, in double: every so many moments it costs little beside them.
constexpr std::size_t kMomentsPerKeyframe = 64;

std::size_t bytesOf(const HistoryKeyframe& keyframe)
{
    const TrainingState& state = *keyframe.state;
    return sizeof(TrainingState)
        + sizeof(double) * (state.parameters.values().size() + state.optimizer.first.size() + state.optimizer.second.size());
}

} // namespace

HistoryLosses historyLosses(const Evaluation& train, const std::optional<Evaluation>& test)
{
    HistoryLosses losses;
    losses.trainLoss = static_cast<float>(train.loss);
    losses.trainAccuracy = static_cast<float>(train.accuracy);
    if (test) {
        losses.testLoss = static_cast<float>(test->loss);
        losses.testAccuracy = static_cast<float>(test->accuracy);
    }
    return losses;
}

void HistoryChunk::add(const HistoryMoment& moment, std::span<const float> values)
{
    parameterCount = values.size();
    moments.push_back(moment);
    parameters.insert(parameters.end(), values.begin(), values.end());
}

std::span<const float> HistoryChunk::parametersOf(std::size_t index) const
{
    return std::span(parameters).subspan(index * parameterCount, parameterCount);
}

std::size_t HistoryChunk::bytes() const
{
    return moments.size() * sizeof(HistoryMoment) + parameters.size() * sizeof(float);
}

const HistoryMoment& History::moment(std::size_t index) const
{
    const std::size_t chunk = index / HistoryChunk::kMoments;
    return chunk < m_full.size() ? m_full[chunk]->moments[index % HistoryChunk::kMoments]
                                 : m_tail.moments[index - m_full.size() * HistoryChunk::kMoments];
}

std::span<const float> History::parameters(std::size_t index) const
{
    const std::size_t chunk = index / HistoryChunk::kMoments;
    return chunk < m_full.size() ? m_full[chunk]->parametersOf(index % HistoryChunk::kMoments)
                                 : m_tail.parametersOf(index - m_full.size() * HistoryChunk::kMoments);
}

std::size_t History::indexAt(std::uint64_t step) const
{
    std::size_t low = 0;
    std::size_t high = m_size;
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (moment(middle).position.step <= step ? low : high) = middle;
    }
    return low;
}

std::size_t History::nearestTo(std::uint64_t step) const
{
    const std::size_t before = indexAt(step);
    if (before + 1 >= m_size)
        return before;
    const std::uint64_t left = moment(before).position.step;
    return left < step && moment(before + 1).position.step - step < step - left ? before + 1 : before;
}

const HistorySettings& History::settingsAt(std::uint64_t step) const
{
    const auto after = std::ranges::upper_bound(m_settings, step, {}, &HistorySettings::step);
    return after == m_settings.begin() ? m_settings.front() : *std::prev(after);
}

void History::add(const HistoryPiece& piece)
{
    // What comes again from an earlier step on replaces what was there: training went on from there.
    if (m_size > 0 && !piece.chunk.moments.empty() && piece.chunk.moments.front().position.step <= back().position.step)
        forgetFrom(piece.chunk.moments.front().position.step);
    for (const HistoryKeyframe& keyframe : piece.keyframes)
        addKeyframe(keyframe);
    for (const HistorySettings& settings : piece.settings)
        addSettings(settings);
    for (std::size_t i = 0; i < piece.chunk.moments.size(); ++i)
        push(piece.chunk.moments[i], piece.chunk.parametersOf(i));
}

void History::push(const HistoryMoment& moment, std::span<const float> values)
{
    if (m_size > 0 && moment.position.step <= back().position.step)
        forgetFrom(moment.position.step);
    // The last moment is kept until a later one comes, however near it lies to the one before.
    if (m_size >= 2 && back().position.step - this->moment(m_size - 2).position.step < m_stride) {
        m_tail.moments.pop_back();
        m_tail.parameters.resize(m_tail.parameters.size() - m_tail.parameterCount);
        --m_size;
    }
    if (m_tail.moments.size() == HistoryChunk::kMoments) {
        m_tail.parameters.shrink_to_fit();
        m_full.push_back(std::make_shared<const HistoryChunk>(std::exchange(m_tail, {})));
    }
    m_tail.add(moment, values);
    ++m_size;
}

void History::addKeyframe(const HistoryKeyframe& keyframe)
{
    while (!m_keyframes.empty() && m_keyframes.back().step() >= keyframe.step())
        m_keyframes.pop_back();
    const bool isNear
        = !m_keyframes.empty() && keyframe.step() - m_keyframes.back().step() < kMomentsPerKeyframe / 2 * m_stride;
    if (keyframe.isRequired || !isNear)
        m_keyframes.push_back(keyframe);
}

void History::addSettings(const HistorySettings& settings)
{
    while (!m_settings.empty() && m_settings.back().step >= settings.step)
        m_settings.pop_back();
    if (m_settings.empty() || m_settings.back().config != settings.config
        || m_settings.back().frozen != settings.frozen)
        m_settings.push_back(settings);
}

void History::forgetFrom(std::uint64_t step)
{
    std::size_t kept = 0;
    if (m_size > 0 && front().position.step < step)
        kept = indexAt(step - 1) + 1;
    const std::size_t full = kept / HistoryChunk::kMoments;
    if (full < m_full.size()) {
        m_tail = *m_full[full];
        m_full.resize(full);
    }
    const std::size_t inTail = kept - full * HistoryChunk::kMoments;
    m_tail.moments.resize(inTail);
    m_tail.parameters.resize(inTail * m_tail.parameterCount);
    m_size = kept;
    // A state or a setting of the step itself is still true: it belongs to what was before.
    std::erase_if(m_keyframes, [&](const HistoryKeyframe& keyframe) { return keyframe.step() > step; });
    std::erase_if(m_settings, [&](const HistorySettings& settings) { return settings.step > step; });
}

History History::upTo(std::uint64_t step) const
{
    History result = *this;
    result.forgetFrom(step + 1);
    std::erase_if(result.m_keyframes, [&](const HistoryKeyframe& keyframe) { return keyframe.step() > step; });
    std::erase_if(result.m_settings, [&](const HistorySettings& settings) { return settings.step > step; });
    return result;
}

void History::thin()
{
    if (m_size < 3)
        return;
    const std::uint64_t meanGap = (back().position.step - front().position.step) / (m_size - 1);
    const History before = *this;
    m_stride = std::max(2 * m_stride, 2 * meanGap);
    m_full.clear();
    m_tail = {};
    m_size = 0;
    for (std::size_t i = 0; i < before.size(); ++i)
        push(before.moment(i), before.parameters(i));
    m_keyframes.clear();
    for (const HistoryKeyframe& keyframe : before.m_keyframes)
        addKeyframe(keyframe);
}

std::optional<HistoryReplay> History::wayTo(std::uint64_t step) const
{
    const auto after = std::ranges::upper_bound(m_keyframes, step, {}, &HistoryKeyframe::step);
    if (after == m_keyframes.begin() || m_settings.empty())
        return std::nullopt;
    HistoryReplay way;
    way.from = std::prev(after)->state;
    way.step = step;
    const std::uint64_t begin = way.from->position.step;
    way.settings.push_back(settingsAt(begin));
    for (const HistorySettings& settings : m_settings)
        if (settings.step > begin && settings.step <= step)
            way.settings.push_back(settings);
    return way;
}

std::size_t History::bytes() const
{
    const History* self = this;
    return bytesOfAll({&self, 1});
}

std::size_t History::bytesOfAll(std::span<const History* const> histories)
{
    std::set<const void*> seen;
    std::size_t bytes = 0;
    for (const History* history : histories) {
        for (const auto& chunk : history->m_full)
            if (seen.insert(chunk.get()).second)
                bytes += chunk->bytes();
        for (const HistoryKeyframe& keyframe : history->m_keyframes)
            if (seen.insert(keyframe.state.get()).second)
                bytes += bytesOf(keyframe);
        bytes += history->m_tail.bytes() + history->m_settings.size() * sizeof(HistorySettings);
    }
    return bytes;
}

bool replay(Trainer& trainer, const HistoryReplay& way, const StopCondition& stop)
{
    auto next = way.settings.begin();
    trainer.setFrozen({}); // frozen numbers would not take those of the state
    trainer.setConfig(next->config);
    trainer.setState(*way.from);
    trainer.setFrozen(next->frozen);
    ++next;
    while (trainer.position().step < way.step) {
        if (stop && stop())
            return false;
        trainer.advance(Advance::Batch);
        for (; next != way.settings.end() && next->step <= trainer.position().step; ++next) {
            trainer.setConfig(next->config);
            trainer.setFrozen(next->frozen);
        }
    }
    return true;
}

void HistoryRecorder::begin(Trainer& trainer, bool isKnown)
{
    m_lastStep = isKnown ? std::optional(trainer.position().step) : std::nullopt;
    m_beginning = HistoryKeyframe{std::make_shared<const TrainingState>(trainer.state()), true};
    m_beginningSettings = {trainer.position().step, trainer.config(), trainer.frozen()};
}

void HistoryRecorder::record(Trainer& trainer, const HistoryLosses& losses)
{
    if (m_lastStep != trainer.position().step)
        record(trainer, trainer.parameters(), losses);
}

void HistoryRecorder::record(Trainer& trainer, const Parameters& parameters, const HistoryLosses& losses)
{
    const TrainingPosition& position = trainer.position();
    if (m_lastStep == position.step || !parameters.allFinite())
        return;
    m_lastStep = position.step;
    if (m_beginning) {
        m_piece.settings.push_back(m_beginningSettings);
        m_piece.keyframes.push_back(*std::exchange(m_beginning, std::nullopt));
        m_sinceKeyframe = 0;
    }
    const std::span<const double> values = parameters.values();
    std::vector<float> shown(values.size());
    std::ranges::transform(values, shown.begin(), [](double value) { return static_cast<float>(value); });
    m_piece.chunk.add({position, losses}, shown);
    if (++m_sinceKeyframe >= kMomentsPerKeyframe)
        addKeyframe(trainer, false);
}

void HistoryRecorder::configChanged(Trainer& trainer, const TrainingConfig& before)
{
    if (m_beginning)
        return begin(trainer, m_lastStep.has_value());
    settingsFor(trainer, trainer.position().step, trainer.config());
    if (before.optimizer.type != trainer.config().optimizer.type)
        addKeyframe(trainer, true);
}

void HistoryRecorder::frozenChanged(Trainer& trainer)
{
    if (m_beginning)
        begin(trainer, m_lastStep.has_value());
    else
        settingsFor(trainer, trainer.position().step, trainer.config());
}

void HistoryRecorder::settingsFor(Trainer& trainer, std::uint64_t step, const TrainingConfig& config)
{
    m_piece.settings.push_back({step, config, trainer.frozen()});
}

void HistoryRecorder::addKeyframe(Trainer& trainer, bool isRequired)
{
    m_piece.keyframes.push_back({std::make_shared<const TrainingState>(trainer.state()), isRequired});
    m_sinceKeyframe = 0;
}

HistoryPiece HistoryRecorder::take()
{
    return std::exchange(m_piece, {});
}

} // namespace chalknet
