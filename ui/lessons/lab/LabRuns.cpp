// Keeping, thinning and naming runs.
#include "ui/lessons/lab/LabRuns.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kEpochsWorthKeeping = 3.0;
constexpr int kSolidColors = 5;

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

// Every second point goes, the last one stays.
void thinned(std::vector<CurvePoint>& curve)
{
    std::vector<CurvePoint> kept;
    kept.reserve(curve.size() / 2 + 1);
    for (std::size_t i = 0; i + 1 < curve.size(); i += 2)
        kept.push_back(curve[i]);
    kept.push_back(curve.back());
    curve = std::move(kept);
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

double LabRun::lossAt(std::uint64_t step, bool onTest) const
{
    const auto after = std::ranges::upper_bound(curve, step, {}, &CurvePoint::step);
    if (after == curve.begin() || step > curve.back().step)
        return std::nan("");
    const CurvePoint& point = *std::prev(after);
    return onTest ? point.testLoss : point.trainLoss;
}

QString LabRun::letter() const
{
    if (!branch)
        return {};
    const QString letter(QChar(u'A' + branch->letter % 26));
    return branch->letter < 26 ? letter : letter + QString::number(1 + branch->letter / 26);
}

QString LabRun::label() const
{
    return !name.isEmpty() ? name : branch ? letter() : LabRunText::tr("run %1").arg(number);
}

QColor runColor(int color)
{
    const Colors& colors = Theme::instance().colors();
    switch (color % kSolidColors) {
    case 0: return colors.ink;
    case 1: return colors.c1;
    case 2: return colors.c2;
    case 3: return colors.c3;
    default: return colors.c4;
    }
}

bool isRunDashed(int color)
{
    return color >= kSolidColors;
}

QString settingsText(const TrainingConfig& config, bool isShort)
{
    const OptimizerConfig& optimizer = config.optimizer;
    QString name = optimizerLabel(optimizer.type);
    if (optimizer.type == OptimizerType::Momentum || optimizer.type == OptimizerType::Nesterov)
        name += QLatin1Char(' ') + compact(optimizer.momentum);
    QStringList parts{name, QStringLiteral("η ") + compact(optimizer.learningRate)};
    if (!isShort) {
        parts.append(LabRunText::tr("batch %1").arg(grouped(static_cast<qint64>(config.batchSize))));
        if (config.l1 > 0)
            parts.append(QStringLiteral("L1 ") + compact(config.l1));
        if (config.l2 > 0)
            parts.append(QStringLiteral("L2 ") + compact(config.l2));
    }
    return parts.join(QStringLiteral(" · "));
}

QString runDurationText(double seconds)
{
    if (seconds < 60.0)
        return LabRunText::tr("%1 s").arg(fixed(seconds, seconds < 10.0 ? 1 : 0));
    const auto whole = static_cast<qint64>(std::llround(seconds));
    return LabRunText::tr("%1 min %2 s").arg(grouped(whole / 60)).arg(whole % 60);
}

// Rates that differ are named layer by layer.
QString dropoutText(const NetworkSpec& spec)
{
    if (const std::optional<double> common = hiddenDropout(spec))
        return percent(*common, 0);
    QStringList rates;
    for (std::size_t layer = 0; layer + 1 < spec.layers.size(); ++layer)
        rates.append(percent(spec.layers[layer].dropout, 0));
    return rates.join(QStringLiteral(", "));
}

// Only what distinguishes it, so that runs which differ in nothing else can be told apart.
QString dataRemark(const LabData& data, const LabData& other)
{
    QStringList parts;
    if (dataLabel(data) != dataLabel(other))
        parts.append(dataLabel(data));
    else if (data.kind == LabDataKind::Generated) {
        if (data.noise != other.noise)
            parts.append(LabRunText::tr("noise %1").arg(compact(data.noise, 2)));
        if (data.count != other.count)
            parts.append(LabRunText::tr("%1 points").arg(grouped(static_cast<qint64>(data.count))));
        if (data.seed != other.seed)
            parts.append(LabRunText::tr("points no. %1").arg(data.seed));
    }
    if (data.kind != LabDataKind::Table && data.features != other.features)
        parts.append(LabRunText::tr("%1 inputs").arg(data.features.size()));
    if (data.trainShare != other.trainShare)
        parts.append(LabRunText::tr("%1 for training").arg(percent(data.trainShare, 0)));
    return parts.join(QStringLiteral(" · "));
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
    if (hiddenDropout(present.spec) != 0.0)
        parts.append(LabRunText::tr("dropout %1").arg(dropoutText(present.spec)));
    return parts.join(QStringLiteral(" · "));
}

const LabRun* LabRuns::find(int number) const
{
    const auto found = std::ranges::find(m_runs, number, &LabRun::number);
    return found == m_runs.end() ? nullptr : &*found;
}

void LabRuns::keepPresent(const History& history)
{
    if (!m_runs.empty())
        m_runs.back().history = history;
}

void LabRuns::begin(const LabDocument& document, const History& history)
{
    keepPresent(history);
    // Counted from where it began: a run may go on with numbers that had learned before.
    const auto learned = [](const std::vector<CurvePoint>& curve) { return curve.back().epoch - curve.front().epoch; };
    if (!m_runs.empty() && (m_runs.back().curve.size() < 2 || learned(m_runs.back().curve) < kEpochsWorthKeeping)) {
        m_nextNumber = m_runs.back().number;
        m_runs.pop_back();
    }
    push({m_nextNumber++, document, document, {}});
}

void LabRuns::beginBranch(int parent, std::uint64_t step, const LabDocument& document, const History& history)
{
    keepPresent(history);
    const LabRun* origin = find(parent);
    LabRun run{m_nextNumber++, origin ? origin->start : document, document, {}};
    run.branch = LabBranch{parent, step, m_nextLetter++};
    if (origin) {
        run.curve = origin->curve;
        std::erase_if(run.curve, [step](const CurvePoint& point) { return point.step > step; });
    }
    push(std::move(run));
}

void LabRuns::push(LabRun run)
{
    run.color = freeColor();
    m_runs.push_back(std::move(run));
    if (m_runs.size() > kMostRuns)
        m_runs.erase(m_runs.begin());
}

int LabRuns::freeColor() const
{
    // No hue of the runs just before: they stand side by side in charts that tell only hues apart.
    const auto neighbours = std::span(m_runs).last(std::min<std::size_t>(m_runs.size(), kSolidColors - 1));
    const auto isNear = [&](int color) {
        return std::ranges::any_of(neighbours, [color](const LabRun& run) { return run.color % kSolidColors == color % kSolidColors; });
    };
    int color = 0;
    while (std::ranges::find(m_runs, color, &LabRun::color) != m_runs.end() || isNear(color))
        ++color;
    return color;
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
        thinned(curve);
}

void LabRuns::addSeconds(double seconds)
{
    if (!m_runs.empty())
        m_runs.back().seconds += seconds;
}

void LabRuns::setName(int number, const QString& name)
{
    for (LabRun& run : m_runs)
        if (run.number == number)
            run.name = name;
}

std::optional<LabRun> LabRuns::remove(int number)
{
    const auto found = std::ranges::find(m_runs, number, &LabRun::number);
    if (found == m_runs.end() || found + 1 == m_runs.end())
        return std::nullopt;
    LabRun run = std::move(*found);
    m_runs.erase(found);
    return run;
}

// Runs stand in the order of their numbers, but the present one is always the last.
void LabRuns::putBack(const LabRun& run)
{
    const auto last = m_runs.empty() ? m_runs.end() : m_runs.end() - 1;
    const auto place = std::find_if(m_runs.begin(), last, [&](const LabRun& other) { return other.number > run.number; });
    m_runs.insert(place, run);
    if (m_runs.size() > kMostRuns)
        m_runs.erase(m_runs.begin());
}

void LabRuns::thin(int number)
{
    for (LabRun& run : m_runs)
        if (run.number == number)
            run.history.thin();
}

void LabRuns::setVisible(int number, bool visible)
{
    for (LabRun& run : m_runs)
        if (run.number == number)
            run.visible = visible;
}

} // namespace chalknet::ui
