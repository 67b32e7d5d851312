// chalknet-cli train: trains a network, reports every epoch, and keeps what was learned.
#include "app/cli/Command.h"
#include "app/cli/DataChoice.h"
#include "app/cli/DeviceOption.h"
#include "app/cli/EpochReport.h"
#include "app/cli/Interrupt.h"
#include "app/cli/NetworkChoice.h"
#include "app/cli/Output.h"
#include "app/cli/TrainingChoice.h"
#include "engine/training/StopRules.h"
#include "engine/training/Trainer.h"

#include <chrono>
#include <cmath>
#include <filesystem>
#include <iostream>
#include <limits>

namespace chalknet::cli {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

// A place for a result is checked before hours of work, not after.
fs::path outputPath(const Arguments& arguments, const char* option)
{
    const std::optional<std::string> text = arguments.text(option);
    if (!text)
        return {};
    const fs::path path(std::u8string(text->begin(), text->end()));
    const std::string shown = "--" + std::string(option) + " " + *text;
    std::error_code error;
    if (fs::is_directory(path, error))
        failUsage(shown + " is a folder", "add a file name");
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, error))
        failUsage(shown + " cannot be written, as there is no folder " + folder.string(), "create it or choose another place");
    return path;
}

std::string summaryLine(const Trainer& trainer)
{
    const std::size_t validation = trainer.validationData().rows();
    return "Network " + shapeText(trainer.spec()) + " (" + grouped(parameterCount(trainer.spec())) + " parameters), "
        + grouped(trainer.trainData().rows()) + " training rows, "
        + (validation > 0 ? grouped(validation) + " validation rows, " : std::string()) + grouped(trainer.testData().rows())
        + " test rows, " + trainer.device().name;
}

StopRules chooseStopRules(const Arguments& arguments)
{
    StopRules rules;
    rules.keepBest = arguments.has("keep-best");
    if (const auto patience = arguments.whole("patience")) {
        if (*patience == 0)
            failUsage("--patience is 0", "give 1 or more epochs, or leave it out");
        rules.patience = static_cast<int>(std::min<std::uint64_t>(*patience, std::numeric_limits<int>::max()));
    }
    return rules;
}

// The run from the first to the last epoch, or to the one at which the stop rules end it.
class TrainingRun {
public:
    TrainingRun(Trainer& trainer, const Arguments& arguments, fs::path out, MetricsLog log)
        : m_trainer(trainer)
        , m_printer(arguments.has("json"), trainer.device().name, !trainer.validationData().isEmpty())
        , m_json(arguments.has("json"))
        , m_out(std::move(out))
        , m_decimals(arguments.whole("round"))
        , m_log(std::move(log))
        , m_rules(chooseStopRules(arguments))
        , m_good(trainer.parameters())
    {
    }

    int run();

private:
    /// Trains up to the end of the epoch or to Ctrl-C; returns the seconds.
    double trainEpoch();
    /// Evaluates, reports and remembers the numbers; throws TrainingDiverged.
    void report(double seconds);
    /// Looks at the loss that the rules watch when an epoch has ended.
    void watch(const Snapshot& snapshot);
    void drawProgress();
    void save() const;
    void tellInterrupted() const;
    void tellStopped() const;
    /// After divergence, or when the device fails: hours of work must not be lost with it.
    void keepLastGood() const;

    Trainer& m_trainer;
    EpochPrinter m_printer;
    bool m_json;
    fs::path m_out;
    std::optional<std::uint64_t> m_decimals; ///< of the numbers in the file
    MetricsLog m_log;
    StopRules m_rules;
    StopWatch m_watch;
    bool m_stopped = false; ///< by the rules
    Parameters m_good; ///< those to keep: the last finite ones, or the best
    std::uint64_t m_goodEpoch = 0;
    Interrupt m_interrupt;
    ProgressBar m_progress;
};

int TrainingRun::run()
{
    if (!m_json)
        std::cout << summaryLine(m_trainer) << "\n";
    m_printer.printHeading();
    const auto epochs = static_cast<std::uint64_t>(m_trainer.config().epochs);
    try {
        while (m_trainer.position().epoch < epochs && !m_stopped && !m_interrupt.isRequested())
            report(trainEpoch());
    } catch (const Error& error) {
        if (!isBadInput(error.code()))
            keepLastGood();
        throw;
    }
    save();
    if (m_stopped || (m_rules.keepBest && m_goodEpoch < m_trainer.position().epoch))
        tellStopped();
    else if (m_trainer.position().epoch < epochs)
        tellInterrupted();
    return kSuccess;
}

double TrainingRun::trainEpoch()
{
    const auto begin = Clock::now();
    m_trainer.advance(Advance::Epoch, [this] {
        drawProgress();
        return m_interrupt.isRequested();
    });
    m_trainer.backend().finish();
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    m_progress.clear();
    return seconds;
}

void TrainingRun::report(double seconds)
{
    const Snapshot snapshot = m_trainer.snapshot({});
    if (snapshot.diverged)
        throw Error(ProblemCode::TrainingDiverged, {std::to_string(snapshot.position.step)});
    watch(snapshot);
    EpochReport report
        = makeReport(snapshot.position.epochs(), snapshot.train, snapshot.test, snapshot.validation, seconds);
    report.interrupted = snapshot.position.rowInEpoch > 0;
    m_printer.print(report);
    m_log.write(report);
}

void TrainingRun::watch(const Snapshot& snapshot)
{
    StopWatch::Verdict verdict;
    if (snapshot.position.rowInEpoch == 0)
        verdict = m_watch.observe(m_rules, static_cast<double>(snapshot.position.epoch),
            snapshot.validation ? snapshot.validation->loss : snapshot.train.loss);
    m_stopped = verdict.reason != StopReason::None;
    // What was learned before the end of the first epoch is better than nothing.
    if (!m_rules.keepBest || verdict.isBest || m_goodEpoch == 0) {
        m_good = snapshot.parameters;
        m_goodEpoch = snapshot.position.epoch;
    }
}

void TrainingRun::drawProgress()
{
    const TrainingPosition& position = m_trainer.position();
    const double share = position.epochs() / std::max(1, m_trainer.config().epochs);
    m_progress.show(share,
        "epoch " + std::to_string(position.epoch + 1) + " of " + std::to_string(m_trainer.config().epochs) + ", "
            + percent(share));
}

void TrainingRun::save() const
{
    if (m_out.empty())
        return;
    Parameters numbers = m_good;
    if (m_decimals) {
        const double unit = std::pow(10.0, static_cast<double>(*m_decimals));
        for (double& number : numbers.values())
            number = std::round(number * unit) / unit + 0.0;
    }
    writeModel(m_out, m_trainer.spec(), numbers);
}

void TrainingRun::tellInterrupted() const
{
    const std::string done = "Stopped after " + shortNumber(m_trainer.position().epochs()) + " epochs; ";
    printMessage(done
        + (m_out.empty() ? "without --out, what was learned is not kept."
                         : "what was learned is kept in " + m_out.string() + "."));
}

void TrainingRun::tellStopped() const
{
    const std::string loss = m_trainer.validationData().isEmpty() ? "training loss" : "validation loss";
    const std::string best = "epoch " + shortNumber(m_watch.bestEpoch()) + " (" + shortNumber(m_watch.bestLoss()) + ")";
    const std::string done = "epoch " + std::to_string(m_trainer.position().epoch);
    const std::string kept = m_out.empty() ? "" : (m_rules.keepBest ? "; " + best + " is" : "; " + done + " is") + " kept in " + m_out.string();
    if (m_stopped)
        printMessage("Stopped early after " + done + ": the " + loss + " was no better than in " + best + " for "
            + counted(static_cast<std::size_t>(m_rules.patience), "epoch") + kept + ".");
    else
        printMessage("The lowest " + loss + " was that of " + best + kept + ".");
}

void TrainingRun::keepLastGood() const
{
    save();
    if (!m_out.empty())
        printMessage((m_rules.keepBest ? "The best numbers, those of epoch " : "The last good numbers, those of epoch ")
            + std::to_string(m_goodEpoch) + ", are kept in " + m_out.string() + ".");
}

int runTrain(const Arguments& arguments)
{
    const fs::path out = outputPath(arguments, "out");
    const fs::path logPath = outputPath(arguments, "log");
    TrainingProblem problem;
    problem.config = chooseTraining(arguments);
    if (arguments.whole("round").value_or(0) > 15)
        failUsage("--round is " + *arguments.text("round"), "give 0 to 15");
    (void)chooseStopRules(arguments); // what is wrong with them is said before data are read
    TrainingRows data = openTrainingData(arguments);
    Model model = chooseNetwork(arguments, data.train, problem.config.seed);
    for (const Dataset& rows : {data.train, data.test}) { // validation rows are of the training rows' kind
        if (!rows.isEmpty() || &rows == &data.train)
            rows.requireFits(static_cast<std::size_t>(model.spec.inputs), static_cast<std::size_t>(model.spec.outputs()));
    }
    problem.spec = model.spec;
    problem.train = std::move(data.train);
    problem.test = std::move(data.test);
    problem.validation = std::move(data.validation);
    problem.start = std::move(model.parameters);
    Trainer trainer(std::move(problem), chooseBackend(arguments, "auto"));
    const bool hasValidation = !trainer.validationData().isEmpty();
    return TrainingRun(trainer, arguments, out, logPath.empty() ? MetricsLog() : MetricsLog(logPath, hasValidation)).run();
}

} // namespace

Command trainCommand()
{
    const OptionList run{
        {"out", ValueKind::Text, "M.json", "where the trained model is written", "Run"},
        {"log", ValueKind::Text, "metrics.csv", "where the numbers of every epoch are written", "Run"},
        {"round", ValueKind::Whole, "N", "numbers of the written model have at most N decimals", "Run"},
        {"json", ValueKind::Switch, "", "one JSON object per epoch", "Run"},
        {"patience", ValueKind::Whole, "N", "stop after N epochs without a better validation loss", "Run"},
        {"keep-best", ValueKind::Switch, "", "keep the epoch with the lowest validation loss, not the last", "Run"},
    };
    return {"train", "Trains a network on data", "--data SOURCE (--layers 2,8,1 | --model M.json) [OPTIONS]",
        "The seconds of an epoch are those of training, without the evaluation after it. Accuracies are left out (null in JSON)\n"
        "for regression. Ctrl-C stops after the present batch, evaluates and keeps what was learned; a second one ends at once.\n"
        "The same seed on the same device gives the same numbers. Without --validation, --patience and --keep-best watch the\n"
        "training loss.",
        joined({dataOptions(), testDataOptions(), validationOptions(), augmentOptions(), modelOptions(), networkOptions(), updateOptions(),
            scheduleOptions(), deviceOptions("(auto: a GPU, else another OpenCL device, else the host)"), run}),
        runTrain};
}

} // namespace chalknet::cli
