// LearningRateSchedule: how the learning rate changes from epoch to epoch, as a value.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace chalknet {

/// Constant η. Step: η · factor^⌊e/N⌋. Exponential: η · factor^(e/N). Cosine (Loshchilov and Hutter 2017, without restarts): from
/// η to η · factor over N epochs, as half a period of a cosine, then constant. Warm-up (Goyal et al. 2017): from η · factor to η
/// in equal steps over N epochs, then constant.
enum class ScheduleType { Constant, Step, Exponential, Cosine, WarmUp };

inline constexpr auto kAllSchedules = std::to_array<ScheduleType>({
    ScheduleType::Constant, ScheduleType::Step, ScheduleType::Exponential, ScheduleType::Cosine, ScheduleType::WarmUp,
});

inline constexpr int kMaximumScheduleEpochs = 1'000'000;

struct LearningRateSchedule {
    ScheduleType type = ScheduleType::Constant;
    double factor = 0.5; ///< above 0, at most 1
    int epochs = 10; ///< N, from 1 to kMaximumScheduleEpochs

    bool isConstant() const { return type == ScheduleType::Constant; }
    friend bool operator==(const LearningRateSchedule&, const LearningRateSchedule&) = default;
};

/// The learning rate of every update of epoch e (from 0).
double scheduledRate(const LearningRateSchedule& schedule, double learningRate, std::uint64_t epoch);

std::string_view scheduleName(ScheduleType type);
std::optional<ScheduleType> scheduleFromName(std::string_view name);

} // namespace chalknet
