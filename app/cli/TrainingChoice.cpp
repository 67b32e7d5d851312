// Reads training settings from a file and from options.
#include "app/cli/TrainingChoice.h"

#include "engine/formats/ConfigFile.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace chalknet::cli {

namespace {

constexpr std::string_view kGroup = "Training";

OptimizerConfig chooseOptimizer(const Arguments& arguments, OptimizerConfig optimizer)
{
    if (const auto name = arguments.text("optimizer")) {
        const std::optional<OptimizerType> type = optimizerFromName(*name);
        if (!type) {
            std::string names;
            for (const OptimizerType known : kAllOptimizers)
                names += (names.empty() ? "" : ", ") + std::string(optimizerName(known));
            failUsage("--optimizer is \"" + *name + "\", which is unknown", "use one of: " + names);
        }
        optimizer = defaultOptimizer(*type);
    }
    const auto set = [&](const char* option, double& value) { value = arguments.number(option).value_or(value); };
    set("learning-rate", optimizer.learningRate);
    set("momentum", optimizer.momentum);
    set("decay", optimizer.decay);
    set("beta1", optimizer.beta1);
    set("beta2", optimizer.beta2);
    set("epsilon", optimizer.epsilon);
    set("weight-decay", optimizer.weightDecay);
    return optimizer;
}

LearningRateSchedule chooseSchedule(const Arguments& arguments, LearningRateSchedule schedule)
{
    if (const auto name = arguments.text("schedule")) {
        const std::optional<ScheduleType> type = scheduleFromName(*name);
        if (!type) {
            std::string names;
            for (const ScheduleType known : kAllSchedules)
                names += (names.empty() ? "" : ", ") + std::string(scheduleName(known));
            failUsage("--schedule is \"" + *name + "\", which is unknown", "use one of: " + names);
        }
        schedule.type = *type;
    }
    for (const char* option : {"schedule-factor", "schedule-epochs"}) {
        if (arguments.has(option) && schedule.isConstant())
            failUsage("--" + std::string(option) + " has no effect on a constant learning rate", "add --schedule, for example step");
    }
    schedule.factor = arguments.number("schedule-factor").value_or(schedule.factor);
    if (const auto epochs = arguments.whole("schedule-epochs"))
        schedule.epochs = static_cast<int>(std::min<std::uint64_t>(*epochs, std::numeric_limits<int>::max()));
    return schedule;
}

} // namespace

OptionList updateOptions()
{
    return {
        {"config", ValueKind::Text, "C.json", "settings from a file; the options below win over it", kGroup},
        {"optimizer", ValueKind::Text, "NAME", "sgd, momentum, nesterov, adagrad, rmsprop, adam, adamw (sgd)", kGroup},
        {"learning-rate", ValueKind::Number, "X", "(0.1 sgd, 0.05 momentum, 0.01 adam …)", kGroup},
        {"momentum", ValueKind::Number, "X", "momentum, nesterov (0.9)", kGroup},
        {"decay", ValueKind::Number, "X", "rmsprop (0.99)", kGroup},
        {"beta1", ValueKind::Number, "X", "adam, adamw (0.9)", kGroup},
        {"beta2", ValueKind::Number, "X", "adam, adamw (0.999)", kGroup},
        {"epsilon", ValueKind::Number, "X", "adagrad (1e-10); rmsprop, adam, adamw (1e-8)", kGroup},
        {"weight-decay", ValueKind::Number, "X", "adamw (0.01)", kGroup},
        {"l1", ValueKind::Number, "X", "penalty l1·Σ|w| (0)", kGroup},
        {"l2", ValueKind::Number, "X", "penalty ½·l2·Σw² (0)", kGroup},
    };
}

OptionList scheduleOptions()
{
    return {
        {"batch-size", ValueKind::Whole, "N", "rows of an update (10)", kGroup},
        {"epochs", ValueKind::Whole, "N", "times through the training rows (5)", kGroup},
        {"no-shuffle", ValueKind::Switch, "", "batches are consecutive rows", kGroup},
        {"seed", ValueKind::Whole, "N", "initial weights, order of the rows, dropout (1)", kGroup},
        {"schedule", ValueKind::Text, "NAME", "learning rate over the epochs: constant, step, exponential, cosine, warm-up (constant)",
            kGroup},
        {"schedule-factor", ValueKind::Number, "X", "what the learning rate is multiplied with, above 0 to 1 (0.5)", kGroup},
        {"schedule-epochs", ValueKind::Whole, "N", "in how many epochs (10)", kGroup},
    };
}

TrainingConfig chooseTraining(const Arguments& arguments)
{
    TrainingConfig config;
    if (const auto file = arguments.text("config"))
        config = readConfig(std::filesystem::path(std::u8string(file->begin(), file->end())));
    config.optimizer = chooseOptimizer(arguments, config.optimizer);
    config.schedule = chooseSchedule(arguments, config.schedule);
    config.l1 = arguments.number("l1").value_or(config.l1);
    config.l2 = arguments.number("l2").value_or(config.l2);
    if (const auto size = arguments.whole("batch-size"))
        config.batchSize = static_cast<std::size_t>(*size);
    if (const auto epochs = arguments.whole("epochs"))
        config.epochs = static_cast<int>(std::min<std::uint64_t>(*epochs, std::numeric_limits<int>::max()));
    config.seed = arguments.whole("seed").value_or(config.seed);
    if (arguments.has("no-shuffle"))
        config.shuffle = false;
    requireValid(config);
    return config;
}

bool namesUpdate(const Arguments& arguments)
{
    const OptionList options = updateOptions();
    return std::any_of(options.begin(), options.end(), [&](const OptionSpec& option) { return arguments.has(option.name); });
}

} // namespace chalknet::cli
