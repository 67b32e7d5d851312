// Words of the strip, the status bar and the presenter's bar.
#include "ui/lessons/backprop/BackpropTexts.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/backprop/ParameterPlace.h"
#include "ui/lessons/lab/LabNames.h"

#include <QCoreApplication>
#include <QStringList>

namespace chalknet::ui {

namespace {

class BackpropText {
    Q_DECLARE_TR_FUNCTIONS(BackpropTexts)
};

/// "Gradient **4** / 9"
QString kindText(StepKind kind, int number, int count)
{
    switch (kind) {
    case StepKind::Forward: return BackpropText::tr("Unit **%1** / %2").arg(number).arg(count);
    case StepKind::Loss: return BackpropText::tr("Loss");
    case StepKind::Delta: return BackpropText::tr("Error signal **%1** / %2").arg(number).arg(count);
    case StepKind::Gradient: return BackpropText::tr("Gradient **%1** / %2").arg(number).arg(count);
    case StepKind::Update: return BackpropText::tr("New value **%1** / %2").arg(number).arg(count);
    case StepKind::After: return BackpropText::tr("After the update");
    }
    return {};
}

QString stepText(const BackpropController& controller)
{
    const TraceStep* step = controller.step();
    if (step == nullptr)
        return {};
    const std::vector<TraceStep>& steps = controller.steps();
    return kindText(step->kind, numberWithinKind(steps, controller.document().step), countOfKind(steps, step->kind));
}

QString lossText(LossType loss, int outputs)
{
    switch (loss) {
    case LossType::HalfSse: return outputs > 1 ? QStringLiteral("E = ½ Σ(y − t)²") : QStringLiteral("E = ½(y − t)²");
    case LossType::SquaredError: return outputs > 1 ? QStringLiteral("E = Σ(y − t)²") : QStringLiteral("E = (y − t)²");
    case LossType::Mse: return outputs > 1 ? QStringLiteral("E = Σ(y − t)² / %1").arg(outputs) : QStringLiteral("E = (y − t)²");
    case LossType::CrossEntropy: return QStringLiteral("E = −Σ t ln y");
    case LossType::BinaryCrossEntropy:
        return outputs > 1 ? QStringLiteral("E = −Σ (t ln y + (1 − t) ln(1 − y))")
                           : QStringLiteral("E = −t ln y − (1 − t) ln(1 − y)");
    }
    return {};
}

QString activationsText(const NetworkSpec& spec)
{
    QStringList names;
    for (const LayerSpec& layer : spec.layers) {
        QString name = activationLabel(layer.activation.type);
        if (layer.activation.type == ActivationType::Sigmoid)
            name = BackpropText::tr("sigmoid σ");
        if (names.isEmpty() || names.back() != name)
            names += name;
    }
    return names.join(QStringLiteral(" · "));
}

QString numbers(const std::vector<double>& values, const QString& separator)
{
    QStringList texts;
    for (const double value : values)
        texts += compact(value);
    return texts.join(separator);
}

} // namespace

QString stageTitle(Phase phase)
{
    switch (phase) {
    case Phase::Forward: return BackpropText::tr("Forward");
    case Phase::Loss: return BackpropText::tr("Loss", "stage");
    case Phase::Backward: return BackpropText::tr("Backward");
    case Phase::Update: return BackpropText::tr("Update");
    }
    return {};
}

QString counterText(const BackpropController& controller, bool withSymbol)
{
    const TraceStep* step = controller.step();
    if (step == nullptr)
        return {};
    if (step->kind == StepKind::After)
        return stepText(controller);
    const bool isOfParameter = step->kind == StepKind::Gradient || step->kind == StepKind::Update;
    const Symbol symbol = isOfParameter ? parameterOf(step->target) : step->target;
    const QString text = stepText(controller);
    return withSymbol ? QStringLiteral("%1 · $%2$").arg(text, symbolTex(symbol, controller.names(), true)) : text;
}

QString positionText(const BackpropController& controller)
{
    const QString stage = BackpropText::tr("stage %1 / 4").arg(static_cast<int>(controller.phase()) + 1);
    const QString step = stepText(controller).remove(QStringLiteral("**"));
    return step.isEmpty() ? stage : QStringLiteral("%1 · %2").arg(stage, step);
}

QString formulasText(const BackpropController& controller)
{
    const NetworkSpec& spec = controller.network().spec;
    const QString update = BackpropText::tr("update %1").arg(controller.document().walk.position() + 1);
    return QStringLiteral("%1     %2     %3").arg(update, activationsText(spec), lossText(spec.loss, spec.outputs()));
}

QString exampleText(const TraceExample& example)
{
    return QStringLiteral("(%1) → %2")
        .arg(numbers(example.inputs, QStringLiteral(", ")), numbers(example.targets, QStringLiteral(" ")));
}

QString batchText(const BackpropController& controller)
{
    const auto count = static_cast<int>(controller.examples().size());
    return count > 1 ? BackpropText::tr("mean of %n example(s)", nullptr, count) : BackpropText::tr("one example at a time");
}

QString sideBoxText(SideView side)
{
    switch (side) {
    case SideView::Matrix: return BackpropText::tr("Show matrices");
    case SideView::Check: return BackpropText::tr("Show the check");
    case SideView::Weight: return BackpropText::tr("Show one weight");
    case SideView::Mistake: return BackpropText::tr("Show “what if”");
    }
    return {};
}

} // namespace chalknet::ui
