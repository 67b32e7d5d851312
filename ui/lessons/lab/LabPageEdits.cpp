// What the panels ask for, as edits of the document.
#include "ui/lessons/lab/LabPage.h"

#include "ui/AppContext.h"
#include "ui/controls/NoteBar.h"
#include "ui/lessons/lab/ChartsPanel.h"
#include "ui/lessons/lab/DataPanel.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/NetworkEdits.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/lab/SettingsStrip.h"
#include "ui/trace/TraceNetwork.h"

namespace chalknet::ui {

using EditKind = LabController::EditKind;

void LabPage::connectStrip()
{
    connectSchedules();
    connect(m_strip, &SettingsStrip::playToggled, &m_controller, &LabController::setPlaying);
    connect(m_strip, &SettingsStrip::stepRequested, &m_controller, &LabController::step);
    connect(m_strip, &SettingsStrip::resetRequested, &m_controller, &LabController::reset);
    connect(m_strip, &SettingsStrip::speedChosen, &m_controller, &LabController::setSpeed);
    connect(m_strip, &SettingsStrip::optimizerChosen, this, &LabPage::chooseOptimizer);
    connect(m_strip, &SettingsStrip::learningRateChosen, this, [this](double rate) {
        change(tr("learning rate"), EditKind::LearningRate,
            [rate](LabDocument& next) { next.config.optimizer.learningRate = rate; });
    });
    connect(m_strip, &SettingsStrip::batchSizeChosen, this, [this](int size) {
        change(tr("batch size"), EditKind::BatchSize,
            [size](LabDocument& next) { next.config.batchSize = static_cast<std::size_t>(size); });
    });
    connect(m_strip, &SettingsStrip::lossChosen, this,
        [this](LossType loss) { change(tr("loss"), EditKind::Single, [loss](LabDocument& next) { next.spec.loss = loss; }); });
    connect(m_strip, &SettingsStrip::initializerChosen, this, [this](InitializerType type) {
        change(tr("initialisation"), EditKind::Single, [type](LabDocument& next) { next.spec.initializer.type = type; });
    });
    connect(m_strip, &SettingsStrip::l1Chosen, this,
        [this](double l1) { change(QStringLiteral("L1"), EditKind::L1, [l1](LabDocument& next) { next.config.l1 = l1; }); });
    connect(m_strip, &SettingsStrip::l2Chosen, this,
        [this](double l2) { change(QStringLiteral("L2"), EditKind::L2, [l2](LabDocument& next) { next.config.l2 = l2; }); });
    connect(m_strip, &SettingsStrip::dropoutChosen, this, [this](double rate) {
        change(tr("dropout"), EditKind::Dropout, [rate](LabDocument& next) { setHiddenDropout(next.spec, rate); });
    });
}

void LabPage::connectSchedules()
{
    connect(m_strip, &SettingsStrip::scheduleChosen, this, [this](const LearningRateSchedule& schedule) {
        change(tr("schedule"), EditKind::Schedule, [&](LabDocument& next) { next.config.schedule = schedule; });
    });
    connect(m_strip, &SettingsStrip::optimizerParametersChosen, this, [this](const OptimizerConfig& optimizer) {
        change(tr("optimiser"), EditKind::OptimizerParameters, [&](LabDocument& next) { next.config.optimizer = optimizer; });
    });
    connect(m_strip, &SettingsStrip::stopRulesChosen, this, [this](const StopRules& rules, int epochLimit) {
        change(tr("stop rules"), EditKind::StopRules, [&](LabDocument& next) {
            next.stop = rules;
            next.epochLimit = epochLimit;
        });
    });
}

void LabPage::chooseOptimizer(OptimizerType type)
{
    // The learning rate stays unless it is the usual one of the optimiser before: then the usual one of the new one comes.
    // A locked rate stays in any case.
    const bool keepsRate = m_controller.worksheet().accessTo(LabControl::LearningRate) != ControlAccess::Free;
    change(tr("optimiser"), EditKind::Single, [type, keepsRate](LabDocument& next) {
        OptimizerConfig chosen = defaultOptimizer(type);
        const OptimizerConfig& before = next.config.optimizer;
        if (keepsRate || before.learningRate != defaultOptimizer(before.type).learningRate)
            chosen.learningRate = before.learningRate;
        next.config.optimizer = chosen;
    });
}

void LabPage::connectNetwork()
{
    connect(m_network, &NetworkPanel::hiddenLayersChosen, m_edits, &NetworkEdits::setHiddenLayers);
    connect(m_network, &NetworkPanel::unitsChosen, m_edits, &NetworkEdits::setUnits);
    connect(m_network, &NetworkPanel::dropoutChosen, m_edits, &NetworkEdits::setDropout);
    connect(m_network, &NetworkPanel::edited, m_edits, &NetworkEdits::apply);
    connect(m_network, &NetworkPanel::activationChosen, this, [this](int layer, ActivationType type) {
        change(tr("activation"), EditKind::Single, [layer, type](LabDocument& next) {
            next.spec.layers[static_cast<std::size_t>(layer)].activation = Activation(type);
        });
    });
    connect(m_network, &NetworkPanel::outputActivationChosen, this, &LabPage::chooseOutputActivation);
    connect(m_network, &NetworkPanel::stepByStepRequested, this, &LabPage::openStepByStep);
    connect(m_network->diagram(), &NetworkDiagram::currentUnitChanged, this,
        [this] { m_output->setUnit(m_network->diagram()->currentUnit()); });
    connect(m_network->diagram(), &NetworkDiagram::mapPictureRequested, this,
        [this](UnitAddress unit, PictureRequest::Kind kind) { requestTemporaryPicture(m_output->copyFor(unit), kind); });
    connect(m_charts, &ChartsPanel::visibilityChosen, &m_controller, &LabController::setRunVisible);
}

void LabPage::openStepByStep(const QString& lesson)
{
    const LabNetwork lab = m_controller.network();
    const TraceNetwork network = traceNetwork(lab.spec, lab.parameters, lab.data, kTakenDecimals);
    emit lessonRequested(lesson, {{QStringLiteral("network"), traceNetworkToJson(network)}});
}

void LabPage::chooseOutputActivation(ActivationType type)
{
    LabDocument next = m_controller.document();
    const bool lossChanged = setOutputActivation(next.spec, type);
    m_controller.edit(next, tr("output activation"));
    if (!lossChanged)
        return;
    m_note = Note::Hint;
    m_network->note()->showNote(
        tr("A cross-entropy needs an output between 0 and 1, which %1 does not give. The loss is now: %2.")
            .arg(activationLabel(type), lossLabel(next.spec.loss)));
}

} // namespace chalknet::ui
