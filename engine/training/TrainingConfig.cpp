// The rules that training settings must obey.
#include "engine/training/TrainingConfig.h"

#include <sstream>

namespace chalknet {

namespace {

std::string numberText(double value)
{
    std::ostringstream stream;
    stream << value;
    return stream.str();
}

void checkNumber(std::vector<Problem>& problems, const char* name, double value, bool inRange, const char* range)
{
    // NaN compares false with everything, so it lands here too.
    if (!inRange)
        problems.push_back({ProblemCode::BadTrainingSetting, {name, numberText(value), range}});
}

} // namespace

std::vector<Problem> validate(const TrainingConfig& config)
{
    std::vector<Problem> problems;
    const OptimizerConfig& o = config.optimizer;
    checkNumber(problems, "learning_rate", o.learningRate, o.learningRate > 0.0 && o.learningRate <= 1e6, "above 0 and at most 1000000");
    checkNumber(problems, "momentum", o.momentum, o.momentum >= 0.0 && o.momentum < 1.0, "from 0 to less than 1");
    checkNumber(problems, "decay", o.decay, o.decay >= 0.0 && o.decay < 1.0, "from 0 to less than 1");
    checkNumber(problems, "beta1", o.beta1, o.beta1 >= 0.0 && o.beta1 < 1.0, "from 0 to less than 1");
    checkNumber(problems, "beta2", o.beta2, o.beta2 >= 0.0 && o.beta2 < 1.0, "from 0 to less than 1");
    checkNumber(problems, "epsilon", o.epsilon, o.epsilon > 0.0 && o.epsilon <= 1.0, "above 0 and at most 1");
    checkNumber(problems, "weight_decay", o.weightDecay, o.weightDecay >= 0.0 && o.weightDecay <= 1000.0, "from 0 to 1000");
    checkNumber(problems, "l1", config.l1, config.l1 >= 0.0 && config.l1 <= 1000.0, "from 0 to 1000");
    checkNumber(problems, "l2", config.l2, config.l2 >= 0.0 && config.l2 <= 1000.0, "from 0 to 1000");
    const LearningRateSchedule& schedule = config.schedule;
    checkNumber(problems, "schedule_factor", schedule.factor, schedule.factor > 0.0 && schedule.factor <= 1.0, "above 0 and at most 1");
    if (schedule.epochs < 1 || schedule.epochs > kMaximumScheduleEpochs)
        problems.push_back({ProblemCode::BadTrainingSetting,
            {"schedule_epochs", std::to_string(schedule.epochs), "from 1 to " + std::to_string(kMaximumScheduleEpochs)}});
    if (config.batchSize < 1 || config.batchSize > kMaximumBatchSize)
        problems.push_back({ProblemCode::BadTrainingSetting, {"batch_size", std::to_string(config.batchSize), "from 1 to " + std::to_string(kMaximumBatchSize)}});
    if (config.epochs < 0 || config.epochs > 1'000'000)
        problems.push_back({ProblemCode::BadTrainingSetting, {"epochs", std::to_string(config.epochs), "from 0 to 1000000"}});
    return problems;
}

void requireValid(const TrainingConfig& config)
{
    const std::vector<Problem> problems = validate(config);
    if (!problems.empty())
        throw Error(problems.front());
}

} // namespace chalknet
