// The schedules' formulas and names.
#include "engine/training/LearningRateSchedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chalknet {

double scheduledRate(const LearningRateSchedule& schedule, double learningRate, std::uint64_t epoch)
{
    const double progress = static_cast<double>(epoch) / schedule.epochs; // in units of N epochs
    const double inside = std::min(1.0, progress);
    switch (schedule.type) {
    case ScheduleType::Constant: return learningRate;
    case ScheduleType::Step: return learningRate * std::pow(schedule.factor, std::floor(progress));
    case ScheduleType::Exponential: return learningRate * std::pow(schedule.factor, progress);
    case ScheduleType::Cosine: {
        const double share = 0.5 * (1.0 + std::cos(std::numbers::pi * inside));
        return learningRate * (schedule.factor + (1.0 - schedule.factor) * share);
    }
    case ScheduleType::WarmUp: return learningRate * (schedule.factor + (1.0 - schedule.factor) * inside);
    }
    return learningRate;
}

std::string_view scheduleName(ScheduleType type)
{
    switch (type) {
    case ScheduleType::Constant: return "constant";
    case ScheduleType::Step: return "step";
    case ScheduleType::Exponential: return "exponential";
    case ScheduleType::Cosine: return "cosine";
    case ScheduleType::WarmUp: return "warm-up";
    }
    return {};
}

std::optional<ScheduleType> scheduleFromName(std::string_view name)
{
    const auto found = std::ranges::find(kAllSchedules, name, scheduleName);
    return found == kAllSchedules.end() ? std::nullopt : std::optional(*found);
}

} // namespace chalknet
