// Changes of the lesson's document, each of which leaves it valid.
#include "ui/lessons/backprop/BackpropDocument.h"

#include <algorithm>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr double kFirstLearningRate = 0.5;

/// The rows of an update that shows `row`.
std::vector<std::size_t> rowsOf(const BackpropDocument& document, std::size_t row)
{
    if (document.batch == BatchKind::OneExample)
        return {row};
    std::vector<std::size_t> all(document.network.rows.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

/// Shows a row that exists, in an update that learns from it.
void showRow(BackpropDocument& document, std::size_t row)
{
    const std::size_t wanted = std::min(row, document.network.rows.size() - 1);
    WalkMoment moment = document.walk.current();
    moment.rows = rowsOf(document, wanted);
    document.shown = document.batch == BatchKind::AllRows ? wanted : 0;
    if (!(moment == document.walk.current()))
        document.walk.replaceCurrent(std::move(moment));
}

/// Every moment changed in the same way; the present one stays the present one.
template <typename Change> void changeMoments(BackpropDocument& document, const Change& change)
{
    std::vector<WalkMoment> moments = momentsOf(document.walk);
    std::for_each(moments.begin(), moments.end(), change);
    document.walk = walkThrough(moments);
}

} // namespace

std::vector<WalkMoment> momentsOf(const LearningWalk& walk)
{
    LearningWalk rest = walk;
    std::vector<WalkMoment> moments{rest.current()};
    while (rest.canGoBack()) {
        rest.back();
        moments.push_back(rest.current());
    }
    std::reverse(moments.begin(), moments.end());
    return moments;
}

LearningWalk walkThrough(const std::vector<WalkMoment>& moments)
{
    LearningWalk walk(moments.front());
    for (std::size_t i = 1; i < moments.size(); ++i) {
        BatchTrace update;
        update.updated = moments[i].parameters;
        update.memory = moments[i].memory;
        walk.advance(update, moments[i].rows);
    }
    return walk;
}

std::size_t BackpropDocument::shownRow() const
{
    const std::vector<std::size_t>& rows = walk.current().rows;
    return shown < rows.size() ? rows[shown] : 0;
}

BackpropDocument newBackpropDocument()
{
    BackpropDocument document;
    document.optimizer = defaultOptimizer(OptimizerType::Sgd);
    document.optimizer.learningRate = kFirstLearningRate;
    beginWith(document, tracePreset(TracePreset::TwoTwoOne));
    return document;
}

std::vector<TraceExample> presentExamples(const BackpropDocument& document)
{
    std::vector<TraceExample> examples;
    for (const std::size_t row : document.walk.current().rows)
        examples.push_back(document.network.row(row));
    return examples;
}

UpdateRule presentRule(const BackpropDocument& document)
{
    UpdateRule rule;
    rule.optimizer = document.optimizer;
    rule.l1 = document.l1;
    rule.l2 = document.l2;
    const OptimizerState& memory = document.walk.current().memory;
    if (memory.type == document.optimizer.type)
        rule.memory = memory;
    else
        rule.memory.type = document.optimizer.type;
    return rule;
}

void beginWith(BackpropDocument& document, const TraceNetwork& network)
{
    document.network = network;
    WalkMoment start;
    start.rows = rowsOf(document, 0);
    start.parameters = network.parameters;
    start.memory.type = document.optimizer.type;
    document.walk = LearningWalk(std::move(start));
    document.shown = 0;
    document.step = 0;
}

void takeNetwork(BackpropDocument& document, const TraceNetwork& network)
{
    // With the same numbers in the same places, what was learned before still belongs to it.
    if (network.parameters != document.network.parameters || network.spec.inputs != document.network.spec.inputs) {
        beginWith(document, network);
        return;
    }
    const std::size_t row = document.shownRow();
    const bool sameCount = network.rows.size() == document.network.rows.size();
    document.network = network;
    if (!sameCount)
        changeMoments(document, [&document](WalkMoment& moment) {
            const std::size_t last = document.network.rows.size() - 1;
            moment.rows = rowsOf(document, std::min(moment.rows.empty() ? 0 : moment.rows.front(), last));
        });
    showRow(document, row);
}

void takeParameters(BackpropDocument& document, const Parameters& parameters)
{
    document.network.parameters = parameters;
    if (parameters == document.walk.current().parameters)
        return;
    WalkMoment moment = document.walk.current();
    moment.parameters = parameters;
    document.walk.replaceCurrent(std::move(moment));
}

void takeRow(BackpropDocument& document, std::size_t row)
{
    showRow(document, row);
}

void takeBatch(BackpropDocument& document, BatchKind batch)
{
    const std::size_t row = document.shownRow();
    document.batch = batch;
    showRow(document, row);
}

void takeOptimizer(BackpropDocument& document, const OptimizerConfig& optimizer)
{
    const bool isOther = optimizer.type != document.optimizer.type;
    document.optimizer = optimizer;
    if (!isOther)
        return;
    changeMoments(document, [&optimizer](WalkMoment& moment) {
        moment.memory = {};
        moment.memory.type = optimizer.type;
    });
}

void goOn(BackpropDocument& document, const BatchTrace& update)
{
    const bool isNext = document.followUp == FollowUp::NextExample;
    const std::size_t row = (document.shownRow() + (isNext ? 1 : 0)) % document.network.rows.size();
    document.walk.advance(update, rowsOf(document, row));
    document.shown = std::min(document.shown, document.walk.current().rows.size() - 1);
    document.network.parameters = document.walk.current().parameters;
    document.step = 0;
}

void goBack(BackpropDocument& document)
{
    document.walk.back();
    document.network.parameters = document.walk.current().parameters;
    document.shown = std::min(document.shown, document.walk.current().rows.size() - 1);
}

void goToStart(BackpropDocument& document)
{
    document.walk.restart();
    document.network.parameters = document.walk.current().parameters;
    document.shown = std::min(document.shown, document.walk.current().rows.size() - 1);
    document.step = 0;
}

} // namespace chalknet::ui
