// The class's digits teach the network: a run, its result, and whether it is used.
#include "ui/lessons/digits/ClassTab.h"

#include "ui/AppContext.h"
#include "ui/ProblemText.h"
#include "ui/lessons/digits/ClassTexts.h"

namespace chalknet::ui {

using Outcome = ClassTuningPanel::Outcome;
using Obstacle = ClassTuningPanel::Obstacle;

void ClassTab::connectTuning()
{
    connect(&m_tuning, &ClassTuning::progressed, m_tuningPanel, &ClassTuningPanel::setProgress);
    connect(&m_tuning, &ClassTuning::finished, this, [this](const TuningResult& result) {
        m_result = result;
        endTuning(Outcome::Offered);
        emit taskReached(kClassTuneTask);
        emit changed();
    });
    const auto tell = [this](const Problem& problem) { m_context.showNotice(problemText(problem)); };
    connect(&m_tuning, &ClassTuning::notice, this, tell);
    connect(&m_tuning, &ClassTuning::failed, this, [this](const Problem& problem) {
        endTuning(Outcome::None);
        m_tuningPanel->setProblem(problemText(problem));
    });
    connect(m_tuningPanel, &ClassTuningPanel::learnRequested, this, &ClassTab::startTuning);
    connect(m_tuningPanel, &ClassTuningPanel::cancelRequested, this, [this] {
        m_tuning.cancel();
        endTuning(m_outcome);
    });
    connect(m_tuningPanel, &ClassTuningPanel::useRequested, this, &ClassTab::useTuned);
    connect(m_tuningPanel, &ClassTuningPanel::discardRequested, this, [this] {
        m_result.reset();
        endTuning(Outcome::None);
        emit changed();
    });
    connect(m_tuningPanel, &ClassTuningPanel::backRequested, this, [this] {
        m_result.reset();
        endTuning(Outcome::None);
        emit tuned(m_before);
        emit changed();
    });
}

void ClassTab::startTuning()
{
    TuningPlan plan = TuningPlan::of(m_digits);
    if (plan.learn.isEmpty() || plan.leftOut.isEmpty() || m_network.isEmpty() || m_data.isEmpty() || m_tuning.isRunning())
        return;
    plan.network = m_network;
    plan.train = m_data.train;
    plan.test = m_data.test;
    plan.isOwnTest = withoutClassName(m_network.dataName) == m_data.properName();
    plan.device = m_context.deviceChoice();
    plan.settings = m_tuningSettings;
    m_before = m_network;
    m_testName = m_data.displayName();
    m_tuning.start(std::move(plan));
    m_tuningPanel->setRunning(true);
    layOut();
    emit changed();
}

void ClassTab::useTuned()
{
    if (!m_result)
        return;
    endTuning(Outcome::Used);
    emit tuned(m_result->network);
}

void ClassTab::endTuning(Outcome outcome)
{
    m_outcome = outcome;
    m_tuningPanel->setRunning(false);
    m_tuningPanel->setResult(m_result, m_outcome, m_testName);
    layOut();
    emit changed();
}

void ClassTab::showTuning()
{
    const std::vector<int> writers = m_digits.writers();
    const int leftOut = static_cast<int>(leftOutWriters(m_digits).size());
    const Obstacle obstacle = leftOut == 0        ? Obstacle::FewWriters
        : m_data.isEmpty() || m_network.isEmpty() ? Obstacle::NoData
                                                  : Obstacle::None;
    m_tuningPanel->setWriters(static_cast<int>(writers.size()) - leftOut, leftOut, obstacle);
}

} // namespace chalknet::ui
