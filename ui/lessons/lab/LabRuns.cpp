// Keeping, thinning and naming runs.
#include "ui/lessons/lab/LabRuns.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabNames.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kEpochsWorthKeeping = 3.0;

class LabRunText {
    Q_DECLARE_TR_FUNCTIONS(LabRuns)
};

QString activationsText(const NetworkSpec& spec)
{
    QStringList names;
    for (std::size_t layer = 0; layer + 1 < spec.layers.size(); ++layer) {
        const QString name = activationLabel(spec.layers[layer].activation.type);
        if (!names.contains(name))
            names.append(name);
    }
    if (names.isEmpty())
        names.append(activationLabel(spec.layers.back().activation.type));
    return names.size() > 2 ? LabRunText::tr("mixed") : names.join(QStringLiteral("/"));
}

QString changed(const QString& before, const QString& after)
{
    return before == after ? after : before + QStringLiteral(" → ") + after;
}

} // namespace

double LabRun::finalLoss(bool onTest) const
{
    if (curve.empty())
        return std::nan("");
    return onTest ? curve.back().testLoss : curve.back().trainLoss;
}

double LabRun::finalAccuracy(bool onTest) const
{
    if (curve.empty())
        return std::nan("");
    return onTest ? curve.back().testAccuracy : curve.back().trainAccuracy;
}

QString LabRun::title() const
{
    const auto rate = [](const LabDocument& document) { return compact(document.config.optimizer.learningRate); };
    const auto optimizer = [](const LabDocument& document) { return optimizerLabel(document.config.optimizer.type); };
    const QString separator = QStringLiteral(" · ");
    return activationsText(present.spec) + separator + changed(optimizer(start), optimizer(present)) + separator
        + QStringLiteral("η ") + changed(rate(start), rate(present));
}

QString LabRun::details() const
{
    const TrainingConfig& config = present.config;
    QStringList parts{dataLabel(present.data), QString::fromStdString(shapeText(present.spec)), title(),
        LabRunText::tr("batch %1").arg(grouped(static_cast<qint64>(config.batchSize))), lossLabel(present.spec.loss),
        initializerLabel(present.spec.initializer.type), LabRunText::tr("start %1").arg(present.spec.seed)};
    if (config.l1 > 0)
        parts.append(QStringLiteral("L1 ") + compact(config.l1));
    if (config.l2 > 0)
        parts.append(QStringLiteral("L2 ") + compact(config.l2));
    if (hiddenDropout(present.spec) > 0)
        parts.append(LabRunText::tr("dropout %1").arg(percent(hiddenDropout(present.spec), 0)));
    return parts.join(QStringLiteral(" · "));
}

void LabRuns::begin(const LabDocument& document)
{
    if (!m_runs.empty() && (m_runs.back().curve.size() < 2 || m_runs.back().curve.back().epoch < kEpochsWorthKeeping)) {
        m_nextNumber = m_runs.back().number;
        m_runs.pop_back();
    }
    m_runs.push_back({m_nextNumber++, document, document, {}, true});
    if (m_runs.size() > kMostRuns)
        m_runs.erase(m_runs.begin());
}

void LabRuns::setSettings(const LabDocument& document)
{
    if (m_runs.empty())
        return;
    LabRun& run = m_runs.back();
    run.present = document;
    if (run.curve.size() < 2) // nothing learned yet: these are the settings it starts with
        run.start = document;
}

CurvePoint curvePoint(const Snapshot& snapshot)
{
    CurvePoint point;
    point.step = snapshot.position.step;
    point.epoch = snapshot.position.epochs();
    point.trainLoss = snapshot.train.loss;
    point.trainAccuracy = snapshot.train.accuracy;
    point.testLoss = snapshot.test ? snapshot.test->loss : std::nan("");
    point.testAccuracy = snapshot.test ? snapshot.test->accuracy : std::nan("");
    return point;
}

void LabRuns::add(const Snapshot& snapshot)
{
    if (m_runs.empty() || snapshot.diverged)
        return;
    std::vector<CurvePoint>& curve = m_runs.back().curve;
    const CurvePoint point = curvePoint(snapshot);
    while (!curve.empty() && curve.back().epoch >= point.epoch)
        curve.pop_back();
    curve.push_back(point);
    if (curve.size() > kMostPoints)
        thin(curve);
}

void LabRuns::thin(std::vector<CurvePoint>& curve) const
{
    std::vector<CurvePoint> kept;
    kept.reserve(curve.size() / 2 + 1);
    for (std::size_t i = 0; i + 1 < curve.size(); i += 2)
        kept.push_back(curve[i]);
    kept.push_back(curve.back());
    curve = std::move(kept);
}

void LabRuns::setVisible(int number, bool visible)
{
    for (LabRun& run : m_runs)
        if (run.number == number)
            run.visible = visible;
}

} // namespace chalknet::ui
