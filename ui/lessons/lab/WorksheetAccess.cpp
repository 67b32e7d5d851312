// Differences of documents by control, and the look of locked ones.
#include "ui/lessons/lab/WorksheetAccess.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace chalknet::ui {

namespace {

constexpr const char* kFreeToolTip = "freeToolTip"; // what a locked widget said before

class WorksheetAccess {
    Q_DECLARE_TR_FUNCTIONS(WorksheetAccess)
};

/// In the order in which they were found, each once.
class Controls {
public:
    void addIf(bool isChanged, LabControl control)
    {
        if (isChanged && std::ranges::find(m_found, control) == m_found.end())
            m_found.push_back(control);
    }
    const std::vector<LabControl>& found() const { return m_found; }

private:
    std::vector<LabControl> m_found;
};

void compareData(const LabData& before, const LabData& after, Controls& changed)
{
    const bool isSameTable = before.table == after.table || (before.table && after.table && *before.table == *after.table);
    const bool isOther = before.kind != after.kind || before.name != after.name;
    changed.addIf(isOther || before.points != after.points || !isSameTable, LabControl::Data);
    const auto settings
        = [](const LabData& data) { return std::tie(data.seed, data.trainShare, data.count, data.signedGates, data.features); };
    changed.addIf(settings(before) != settings(after) || (!isOther && before.noise != after.noise), LabControl::DataSettings);
}

void compareLayers(const NetworkSpec& before, const NetworkSpec& after, Controls& changed)
{
    changed.addIf(before.layers.back().activation != after.layers.back().activation, LabControl::Activation);
    changed.addIf(before.layers.size() != after.layers.size(), LabControl::Layers);
    // A new layer brings its units and its activation.
    if (before.layers.size() != after.layers.size())
        return;
    for (std::size_t layer = 0; layer + 1 < before.layers.size(); ++layer) {
        const LayerSpec& earlier = before.layers[layer];
        const LayerSpec& later = after.layers[layer];
        changed.addIf(earlier.units != later.units, LabControl::Units);
        changed.addIf(earlier.activation != later.activation, LabControl::Activation);
        changed.addIf(earlier.dropout != later.dropout, LabControl::Regularization);
    }
}

void compareTraining(const TrainingConfig& before, const TrainingConfig& after, Controls& changed)
{
    OptimizerConfig optimizer = after.optimizer;
    optimizer.learningRate = before.optimizer.learningRate;
    changed.addIf(optimizer != before.optimizer, LabControl::Optimizer);
    changed.addIf(before.optimizer.learningRate != after.optimizer.learningRate || before.schedule != after.schedule,
        LabControl::LearningRate);
    changed.addIf(before.batchSize != after.batchSize, LabControl::BatchSize);
    changed.addIf(before.l1 != after.l1 || before.l2 != after.l2, LabControl::Regularization);
}

void lockOne(QWidget* widget, bool isLocked, const QString& reason)
{
    const bool wasLocked = widget->property(kFreeToolTip).isValid();
    if (isLocked) {
        if (widget->toolTip() != reason)
            widget->setProperty(kFreeToolTip, widget->toolTip());
        widget->setToolTip(reason);
        widget->setAccessibleDescription(reason);
    } else if (wasLocked) {
        if (widget->accessibleDescription() == widget->toolTip()) {
            widget->setToolTip(widget->property(kFreeToolTip).toString());
            widget->setAccessibleDescription({});
        }
        widget->setProperty(kFreeToolTip, {});
    }
}

} // namespace

std::vector<LabControl> changedControls(const LabDocument& before, const LabDocument& after)
{
    Controls changed;
    compareData(before.data, after.data, changed);
    LabDocument expected = before;
    expected.data = after.data;
    if (!changed.found().empty())
        adaptToData(expected, before.data);
    compareLayers(expected.spec, after.spec, changed);
    compareTraining(expected.config, after.config, changed);
    changed.addIf(expected.spec.loss != after.spec.loss, LabControl::Loss);
    changed.addIf(expected.spec.initializer != after.spec.initializer || expected.spec.seed != after.spec.seed
            || expected.config.seed != after.config.seed,
        LabControl::Initializer);
    return changed.found();
}

std::optional<LabControl> lockedControl(const Worksheet& worksheet, const LabDocument& before, const LabDocument& after)
{
    for (const LabControl control : changedControls(before, after))
        if (worksheet.accessTo(control) != ControlAccess::Free)
            return control;
    return std::nullopt;
}

QString controlName(LabControl control)
{
    switch (control) {
    case LabControl::Data: return WorksheetAccess::tr("Data set");
    case LabControl::DataSettings: return WorksheetAccess::tr("Points, noise, share and inputs");
    case LabControl::Layers: return WorksheetAccess::tr("Number of hidden layers");
    case LabControl::Units: return WorksheetAccess::tr("Units of each layer");
    case LabControl::Activation: return WorksheetAccess::tr("Activation functions");
    case LabControl::Optimizer: return WorksheetAccess::tr("Optimiser");
    case LabControl::LearningRate: return WorksheetAccess::tr("Learning rate and schedule");
    case LabControl::BatchSize: return WorksheetAccess::tr("Batch size");
    case LabControl::Loss: return WorksheetAccess::tr("Loss");
    case LabControl::Initializer: return WorksheetAccess::tr("Initialisation and start seed");
    case LabControl::Regularization: return WorksheetAccess::tr("L1, L2 and dropout");
    }
    return {};
}

QStringList lockedNames(const Worksheet& worksheet)
{
    QStringList names;
    for (int index = 0; index < kLabControls; ++index) {
        const auto control = static_cast<LabControl>(index);
        if (worksheet.accessTo(control) == ControlAccess::Locked)
            names.append(controlName(control));
    }
    return names;
}

QString lockedReason(LabControl control)
{
    return WorksheetAccess::tr("Locked by the worksheet: %1").arg(controlName(control));
}

void applyLock(QWidget* widget, ControlAccess access, LabControl control)
{
    const bool isLocked = access != ControlAccess::Free;
    const bool wasLocked = widget->property(kFreeToolTip).isValid();
    const QString reason = lockedReason(control);
    lockOne(widget, isLocked, reason);
    // What has words of its own below the pointer.
    for (auto* child : widget->findChildren<QWidget*>())
        if (!child->toolTip().isEmpty() || qobject_cast<QAbstractButton*>(child) != nullptr)
            lockOne(child, isLocked, reason);
    if (isLocked)
        widget->setEnabled(false);
    else if (wasLocked)
        widget->setEnabled(true);
}

} // namespace chalknet::ui
