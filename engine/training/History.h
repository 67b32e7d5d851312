// History: the moments of one run, so that every view can go back to each of them, and training can go on from there exactly.
#pragma once

#include "engine/training/Trainer.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace chalknet {

/// Loss and accuracy at one moment; NaN: not known.
struct HistoryLosses {
    float trainLoss = std::numeric_limits<float>::quiet_NaN();
    float testLoss = std::numeric_limits<float>::quiet_NaN();
    float trainAccuracy = std::numeric_limits<float>::quiet_NaN();
    float testAccuracy = std::numeric_limits<float>::quiet_NaN();
};

HistoryLosses historyLosses(const Evaluation& train, const std::optional<Evaluation>& test);

/// One kept moment, without its parameters.
struct HistoryMoment {
    TrainingPosition position;
    HistoryLosses losses;
};

/// Moments in a row and their parameters as float, which shows them as well as double does.
struct HistoryChunk {
    static constexpr std::size_t kMoments = 256;

    std::size_t parameterCount = 0;
    std::vector<HistoryMoment> moments;
    std::vector<float> parameters; ///< moments × parameterCount

    void add(const HistoryMoment& moment, std::span<const float> values);
    std::span<const float> parametersOf(std::size_t index) const;
    std::size_t bytes() const;
};

/// An exact moment to replay from. `isRequired`: what led here was no training (numbers set by hand, the optimiser's memory
/// emptied), so that it cannot be reached from the keyframe before.
struct HistoryKeyframe {
    std::shared_ptr<const TrainingState> state;
    bool isRequired = false;

    std::uint64_t step() const { return state->position.step; }
};

/// The settings from the update after `step` on.
struct HistorySettings {
    std::uint64_t step = 0;
    TrainingConfig config;
    std::vector<std::uint8_t> frozen{}; ///< see Trainer::setFrozen
};

/// What was recorded since the last piece was taken; steps that are not after those before it replace them.
struct HistoryPiece {
    HistoryChunk chunk;
    std::vector<HistoryKeyframe> keyframes;
    std::vector<HistorySettings> settings;

    bool isEmpty() const { return chunk.moments.empty() && keyframes.empty() && settings.empty(); }
};

/// How to reach a moment bit for bit: the order of rows and the dropout masks follow from seed, epoch and step alone.
struct HistoryReplay {
    std::shared_ptr<const TrainingState> from;
    std::vector<HistorySettings> settings; ///< from `from` on; the first is in force there
    std::uint64_t step = 0;
};

/// Brings the trainer, which must have the same problem and device, to the moment. Returns false if `stop` ended it on the way.
bool replay(Trainer& trainer, const HistoryReplay& way, const StopCondition& stop = {});

/// A value: copies share their full chunks, which never change. At first every recorded moment is kept; thin() drops some of
/// them evenly. First and last are always kept.
class History {
public:
    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    const HistoryMoment& moment(std::size_t index) const;
    std::span<const float> parameters(std::size_t index) const;
    const HistoryMoment& front() const { return moment(0); }
    const HistoryMoment& back() const { return moment(m_size - 1); }
    /// The last moment at or before a step, the first if there is none. There must be moments.
    std::size_t indexAt(std::uint64_t step) const;
    /// The moment nearest to a step.
    std::size_t nearestTo(std::uint64_t step) const;
    /// The settings in force at a step.
    const TrainingConfig& configAt(std::uint64_t step) const { return settingsAt(step).config; }
    const HistorySettings& settingsAt(std::uint64_t step) const;
    std::span<const HistorySettings> settings() const { return m_settings; }
    std::size_t keyframeCount() const { return m_keyframes.size(); }
    /// Kept moments lie at least so many steps apart, the last one excepted.
    std::uint64_t stride() const { return m_stride; }

    void add(const HistoryPiece& piece);
    /// The same up to a step, as the beginning of a branch.
    History upTo(std::uint64_t step) const;
    /// Halves the number of moments, about.
    void thin();

    /// Nothing if no keyframe lies before.
    std::optional<HistoryReplay> wayTo(std::uint64_t step) const;

    std::size_t bytes() const;
    /// Shared chunks and keyframes are counted once.
    static std::size_t bytesOfAll(std::span<const History* const> histories);

private:
    void push(const HistoryMoment& moment, std::span<const float> values);
    void addKeyframe(const HistoryKeyframe& keyframe);
    void addSettings(const HistorySettings& settings);
    void forgetFrom(std::uint64_t step);

    std::vector<std::shared_ptr<const HistoryChunk>> m_full; ///< kMoments each
    HistoryChunk m_tail;
    std::vector<HistoryKeyframe> m_keyframes; ///< ascending steps
    std::vector<HistorySettings> m_settings; ///< ascending steps
    std::size_t m_size = 0;
    std::uint64_t m_stride = 1;
};

/// Collects on the thread that trains.
class HistoryRecorder {
public:
    /// The present moment does not follow from what was recorded before: the start, a jump, numbers set by hand. It is told with
    /// the next recorded moment, so that what lies after the place jumped to stays until training goes on. `isKnown`: the moment
    /// itself is among those kept.
    void begin(Trainer& trainer, bool isKnown = false);
    /// The present moment; ignored where it is recorded already, or not finite.
    void record(Trainer& trainer, const HistoryLosses& losses);
    void record(Trainer& trainer, const Parameters& parameters, const HistoryLosses& losses);
    /// After Trainer::setConfig.
    void configChanged(Trainer& trainer, const TrainingConfig& before);
    /// Around an update from another number of rows than the settings say.
    void settingsFor(Trainer& trainer, std::uint64_t step, const TrainingConfig& config);
    /// After Trainer::setFrozen.
    void frozenChanged(Trainer& trainer);

    std::optional<std::uint64_t> lastStep() const { return m_lastStep; }
    const HistoryPiece& pending() const { return m_piece; }
    HistoryPiece take();

private:
    void addKeyframe(Trainer& trainer, bool isRequired);

    HistoryPiece m_piece;
    std::optional<HistoryKeyframe> m_beginning;
    HistorySettings m_beginningSettings;
    std::optional<std::uint64_t> m_lastStep;
    std::size_t m_sinceKeyframe = 0;
};

} // namespace chalknet
