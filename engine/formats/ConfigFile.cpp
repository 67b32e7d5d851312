// The training configuration format.
#include "engine/formats/ConfigFile.h"

#include "engine/base/Problem.h"
#include "engine/formats/FileAccess.h"
#include "engine/formats/JsonReader.h"
#include "engine/formats/NumberText.h"

#include <array>
#include <limits>
#include <optional>

namespace chalknet {

namespace {

constexpr JsonLimits kLimits{8, 1000};

struct OptimizerField {
    std::string_view name;
    double OptimizerConfig::*member;
    /// Whether the optimiser uses it.
    bool (*isUsedBy)(OptimizerType);
};

constexpr auto kOptimizerFields = std::to_array<OptimizerField>({
    {"learning_rate", &OptimizerConfig::learningRate, [](OptimizerType) { return true; }},
    {"momentum", &OptimizerConfig::momentum,
        [](OptimizerType type) { return type == OptimizerType::Momentum || type == OptimizerType::Nesterov; }},
    {"decay", &OptimizerConfig::decay, [](OptimizerType type) { return type == OptimizerType::Rmsprop; }},
    {"beta1", &OptimizerConfig::beta1,
        [](OptimizerType type) { return type == OptimizerType::Adam || type == OptimizerType::Adamw; }},
    {"beta2", &OptimizerConfig::beta2,
        [](OptimizerType type) { return type == OptimizerType::Adam || type == OptimizerType::Adamw; }},
    {"epsilon", &OptimizerConfig::epsilon,
        [](OptimizerType type) {
            return type == OptimizerType::Adagrad || type == OptimizerType::Rmsprop || type == OptimizerType::Adam
                || type == OptimizerType::Adamw;
        }},
    {"weight_decay", &OptimizerConfig::weightDecay, [](OptimizerType type) { return type == OptimizerType::Adamw; }},
});

OptimizerConfig readOptimizer(const JsonField& field)
{
    const JsonField typeField = field.isString() ? field : field.member("type");
    const std::optional<OptimizerType> type = optimizerFromName(typeField.text());
    if (!type) {
        std::string names;
        for (const OptimizerType known : kAllOptimizers) {
            if (!names.empty())
                names += ", ";
            names += optimizerName(known);
        }
        typeField.throwUnknownName(names);
    }
    OptimizerConfig config = defaultOptimizer(*type);
    if (field.isString())
        return config;
    field.requireOnly({"type", "learning_rate", "momentum", "decay", "beta1", "beta2", "epsilon", "weight_decay"});
    for (const OptimizerField& entry : kOptimizerFields) {
        if (field.has(entry.name))
            config.*entry.member = field.member(entry.name).number();
    }
    return config;
}

LearningRateSchedule readSchedule(const JsonField& field)
{
    field.requireOnly({"type", "factor", "epochs"});
    const JsonField typeField = field.member("type");
    const std::optional<ScheduleType> type = scheduleFromName(typeField.text());
    if (!type) {
        std::string names;
        for (const ScheduleType known : kAllSchedules)
            names += (names.empty() ? "" : ", ") + std::string(scheduleName(known));
        typeField.throwUnknownName(names);
    }
    LearningRateSchedule schedule{*type};
    if (field.has("factor"))
        schedule.factor = field.member("factor").number();
    if (field.has("epochs"))
        schedule.epochs = static_cast<int>(field.member("epochs").integer(1, kMaximumScheduleEpochs));
    return schedule;
}

bool isOptimizerField(std::string_view name)
{
    for (const OptimizerField& entry : kOptimizerFields) {
        if (entry.name == name)
            return true;
    }
    return false;
}

// The rules live in validate(); here they get the file and the place.
void requireValidIn(const std::string& file, const TrainingConfig& config)
{
    const std::vector<Problem> problems = validate(config);
    if (problems.empty())
        return;
    Problem problem = problems.front();
    if (problem.code == ProblemCode::BadTrainingSetting && problem.arguments.size() == 3) {
        const std::string& name = problem.arguments[0];
        constexpr std::string_view kSchedulePrefix = "schedule_";
        const std::string place = isOptimizerField(name) ? "/optimizer/" + name
            : name.starts_with(kSchedulePrefix)          ? "/schedule/" + name.substr(kSchedulePrefix.size())
                                                         : "/" + name;
        throw Error(ProblemCode::JsonOutOfRange, {file, place, problem.arguments[1], problem.arguments[2]});
    }
    problem.place = file;
    throw Error(std::move(problem));
}

} // namespace

TrainingConfig parseConfig(std::string_view json, const std::string& name)
{
    const nlohmann::json document = parseJson(json, name, kLimits);
    const JsonField root(document, name);
    root.requireOnly({"optimizer", "batch_size", "epochs", "shuffle", "seed", "schedule", "l1", "l2"});
    constexpr std::int64_t kLargest = std::numeric_limits<int>::max();
    TrainingConfig config;
    if (root.has("optimizer"))
        config.optimizer = readOptimizer(root.member("optimizer"));
    if (root.has("batch_size"))
        config.batchSize = static_cast<std::size_t>(root.member("batch_size").integer(1, kMaximumBatchSize));
    if (root.has("epochs"))
        config.epochs = static_cast<int>(root.member("epochs").integer(0, kLargest));
    if (root.has("shuffle"))
        config.shuffle = root.member("shuffle").boolean();
    if (root.has("seed"))
        config.seed = root.member("seed").unsignedInteger();
    if (root.has("schedule"))
        config.schedule = readSchedule(root.member("schedule"));
    if (root.has("l1"))
        config.l1 = root.member("l1").number();
    if (root.has("l2"))
        config.l2 = root.member("l2").number();
    requireValidIn(name, config);
    return config;
}

TrainingConfig readConfig(const std::filesystem::path& path)
{
    return parseConfig(readWholeFile(path, kMaximumConfigBytes), pathText(path));
}

std::string configText(const TrainingConfig& config)
{
    std::string text = "{\"optimizer\": {\"type\": \"";
    text += optimizerName(config.optimizer.type);
    text += '"';
    for (const OptimizerField& entry : kOptimizerFields) {
        if (!entry.isUsedBy(config.optimizer.type))
            continue;
        text += ", \"";
        text += entry.name;
        text += "\": " + numberText(config.optimizer.*entry.member);
    }
    text += "},\n \"batch_size\": " + std::to_string(config.batchSize) + ", \"epochs\": " + std::to_string(config.epochs);
    text += config.shuffle ? ", \"shuffle\": true" : ", \"shuffle\": false";
    text += ", \"seed\": " + std::to_string(config.seed) + ", \"l1\": " + numberText(config.l1)
        + ", \"l2\": " + numberText(config.l2);
    if (config.schedule != LearningRateSchedule()) {
        text += ",\n \"schedule\": {\"type\": \"" + std::string(scheduleName(config.schedule.type)) + "\", \"factor\": "
            + numberText(config.schedule.factor) + ", \"epochs\": " + std::to_string(config.schedule.epochs) + "}";
    }
    return text + "}\n";
}

void writeConfig(const std::filesystem::path& path, const TrainingConfig& config)
{
    writeWholeFile(path, configText(config));
}

} // namespace chalknet
