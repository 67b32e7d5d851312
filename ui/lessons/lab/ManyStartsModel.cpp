// Tasks one after the other, and what is kept of them.
#include "ui/lessons/lab/ManyStartsModel.h"

#include "engine/training/ManyNetworks.h"
#include "ui/AppContext.h"
#include "ui/lessons/lab/Misclassified.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kTileSide = 44;
constexpr std::size_t kFewRows = 16;
constexpr std::uint64_t kEpochsOfFewRows = 2000;
constexpr std::uint64_t kUsualEpochs = 300;
constexpr std::uint64_t kLargestSeed = 9999; // that the lab can show
constexpr int kMostPieces = 16; // of all layers in one launch

class ManyStartsText {
    Q_DECLARE_TR_FUNCTIONS(ManyStarts)
};

// As in the output plane: zero stays neutral where targets have both signs.
ValueScale tileScale(const Split& split)
{
    const auto range = targetRange(split);
    if (!range)
        return kOutputScale;
    const double center = range->low < 0.0 && range->high > 0.0 ? 0.0 : (range->low + range->high) / 2;
    const double half = std::max(std::abs(range->low - center), std::abs(range->high - center));
    return {center, half > 0.0 ? half : 1.0};
}

} // namespace

std::size_t SweepRun::doneCells() const
{
    return static_cast<std::size_t>(std::ranges::count_if(cells, &SweepCell::isDone));
}

bool SweepRun::contains(const LabDocument& other) const
{
    const LabDocument wanted = comparable(other);
    if (comparable(document) == wanted)
        return true;
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
        if (comparable(sweepDocument(document, plan, cell / plan.columns(), cell % plan.columns())) == wanted)
            return true;
    return false;
}

LabDocument comparable(LabDocument document)
{
    document.spec.seed = 0;
    document.stop = {};
    document.epochLimit = 0;
    return document;
}

StartsJob startsJob(const LabDocument& document, std::uint64_t firstSeed, std::size_t count, std::uint64_t epochs)
{
    const Split split = makeSplit(document.data);
    StartsJob job;
    job.spec = document.spec;
    job.config = document.config;
    job.train = split.train;
    job.fixed = document.fixed;
    job.firstSeed = firstSeed;
    job.count = count;
    job.epochs = epochs;
    job.plane = labPlane(document);
    job.scale = tileScale(split);
    return job;
}

QString togetherObstacle(const LabDocument& document, std::size_t rows)
{
    int pieces = 0;
    for (const LayerSpec& layer : document.spec.layers)
        pieces += layer.activation.type == ActivationType::Maxout ? layer.activation.pieces : 1;
    if (std::min(document.config.batchSize, rows) > kMostRowsTogether)
        return ManyStartsText::tr("One after the other on the processor: with at most %1 points in a batch all train at once.")
            .arg(kMostRowsTogether);
    if (pieces > kMostPieces)
        return ManyStartsText::tr("One after the other on the processor: with fewer Maxout pieces all train at once.");
    return {};
}

ManyStartsModel::ManyStartsModel(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_labDocument(defaultLabDocument())
    , m_document(m_labDocument)
    , m_rows(makeSplit(m_document.data).train.rows())
{
    connect(&m_session, &ManyStartsSession::pictureReady, this, &ManyStartsModel::onPicture);
    connect(&m_session, &ManyStartsSession::failed, this, [this](const Problem& problem) {
        endTask();
        emit failed(problem);
    });
}

void ManyStartsModel::setDocument(const LabDocument& document)
{
    const bool isSame = comparable(m_document) == comparable(document);
    m_labDocument = document;
    if (!isSame) {
        if (m_task != Task::None)
            cancel();
        if (!m_sweep.isEmpty() && !m_sweep.contains(document)) {
            m_sweep = {};
            emit sweepChanged();
        }
    }
    m_plan = fittingPlan(m_plan, document);
    useDocument(document);
}

// Starts of other settings go.
void ManyStartsModel::useDocument(const LabDocument& document)
{
    const bool isSame = comparable(m_document) == comparable(document);
    m_document = document;
    m_rows = makeSplit(document.data).train.rows();
    if (!isSame) {
        m_starts.reset();
        if (!m_units.isEmpty() && !m_units.contains(document))
            m_units = {};
        emit startsChanged();
        emit unitsChanged();
    }
    emit settingsChanged();
}

void ManyStartsModel::setCount(std::size_t count)
{
    m_count = std::clamp<std::size_t>(count, 1, kCounts.back());
    forgetUnits();
    emit settingsChanged();
}

// The comparison of hidden units was made with other settings.
void ManyStartsModel::forgetUnits()
{
    if (m_units.isEmpty() || m_task == Task::Units)
        return;
    m_units = {};
    emit unitsChanged();
}

std::uint64_t ManyStartsModel::epochs() const
{
    if (m_epochs > 0)
        return m_epochs;
    if (m_labDocument.epochLimit > 0)
        return std::min<std::uint64_t>(static_cast<std::uint64_t>(m_labDocument.epochLimit), kMostStartEpochs);
    return m_rows <= kFewRows ? kEpochsOfFewRows : kUsualEpochs;
}

void ManyStartsModel::setEpochs(std::uint64_t epochs)
{
    m_epochs = std::min(epochs, kMostStartEpochs);
    forgetUnits();
    emit settingsChanged();
}

void ManyStartsModel::setPlan(const SweepPlan& plan)
{
    m_plan = fittingPlan(plan, m_labDocument);
    emit settingsChanged();
}

std::uint64_t ManyStartsModel::nextFirstSeed() const
{
    if (!m_starts || !m_starts->isComplete || m_starts->size() != m_count || m_starts->job->epochs != epochs())
        return 1;
    const std::uint64_t next = m_starts->job->firstSeed + m_count;
    return next + m_count - 1 <= kLargestSeed ? next : 1;
}

void ManyStartsModel::start(StartsJob job)
{
    job.device = m_context.deviceChoice();
    m_session.start(std::make_shared<const StartsJob>(std::move(job)));
}

void ManyStartsModel::trainStarts()
{
    if (!canTrain())
        return;
    const std::uint64_t first = nextFirstSeed();
    m_starts.reset();
    m_task = Task::Starts;
    StartsJob job = startsJob(m_document, first, m_count, epochs());
    job.tileSide = kTileSide;
    start(std::move(job));
    emit startsChanged();
    emit taskChanged();
}

LabDocument ManyStartsModel::cellDocument(std::size_t row, std::size_t column) const
{
    return sweepDocument(m_sweep.document, m_sweep.plan, row, column);
}

void ManyStartsModel::showCell(std::size_t row, std::size_t column)
{
    if (!m_sweep.isEmpty())
        showStarts(cellDocument(row, column), m_sweep.plan.starts, m_sweep.epochs);
}

void ManyStartsModel::showUnits(std::size_t index)
{
    if (index < m_units.cells.size())
        showStarts(sweepDocument(m_units.document, m_units.plan, 0, index), m_units.plan.starts, m_units.epochs);
}

void ManyStartsModel::showStarts(const LabDocument& document, std::size_t count, std::uint64_t epochs)
{
    if (m_task != Task::None)
        cancel();
    m_starts.reset();
    useDocument(document);
    m_task = Task::Starts;
    StartsJob job = startsJob(document, 1, count, epochs);
    job.tileSide = kTileSide;
    start(std::move(job));
    emit startsChanged();
    emit taskChanged();
}

void ManyStartsModel::runSweep()
{
    if (!canTrain())
        return;
    m_sweep = {m_labDocument, m_plan, epochs(), {}};
    beginSweep(m_sweep, Task::Sweep);
    emit sweepChanged();
}

void ManyStartsModel::runUnits()
{
    if (!canTrain() || !unitsObstacle().isEmpty())
        return;
    SweepAxis axis{SweepSetting::HiddenUnits, {2, 3, 4, 5, 6, 8}};
    const double present = m_document.spec.layers.front().units;
    if (std::ranges::find(axis.values, present) == axis.values.end()) {
        axis.values.push_back(present);
        std::ranges::sort(axis.values);
    }
    m_units = {m_document, {axis, {}, m_count}, epochs(), {}};
    beginSweep(m_units, Task::Units);
    emit unitsChanged();
}

void ManyStartsModel::beginSweep(SweepRun& run, Task task)
{
    run.cells.resize(run.plan.cells());
    m_task = task;
    m_cell = 0;
    nextCell();
    emit taskChanged();
}

void ManyStartsModel::nextCell()
{
    const SweepRun& run = running();
    m_cellDone = 0.0;
    const LabDocument document = sweepDocument(run.document, run.plan, m_cell / run.plan.columns(), m_cell % run.plan.columns());
    start(startsJob(document, 1, run.plan.starts, run.epochs));
}

void ManyStartsModel::setPaused(bool paused)
{
    m_session.setPaused(paused);
    emit taskChanged();
}

void ManyStartsModel::cancel()
{
    m_session.cancel();
    endTask();
}

void ManyStartsModel::endTask()
{
    m_task = Task::None;
    emit taskChanged();
}

double ManyStartsModel::progress() const
{
    if (m_task == Task::Starts)
        return m_starts ? m_starts->done : 0.0;
    if (m_task == Task::None)
        return 0.0;
    const SweepRun& run = m_task == Task::Units ? m_units : m_sweep;
    return (static_cast<double>(m_cell) + m_cellDone) / static_cast<double>(std::max<std::size_t>(1, run.cells.size()));
}

std::optional<std::size_t> ManyStartsModel::runningCell() const
{
    return m_task == Task::Sweep || m_task == Task::Units ? std::optional(m_cell) : std::nullopt;
}

void ManyStartsModel::onPicture(const StartsPicturePointer& picture)
{
    if (m_task == Task::Starts) {
        m_starts = picture;
        emit startsChanged();
        if (picture->isComplete)
            endTask();
        return;
    }
    if (m_task == Task::None)
        return;
    SweepRun& run = running();
    m_cellDone = picture->done;
    if (picture->isComplete) {
        run.cells[m_cell].results = picture->results;
        ++m_cell;
        run.isComplete = m_cell >= run.cells.size();
        if (!run.isComplete)
            nextCell();
    }
    const bool isUnits = m_task == Task::Units;
    if (run.isComplete && picture->isComplete)
        endTask();
    if (isUnits)
        emit unitsChanged();
    else
        emit sweepChanged();
}

} // namespace chalknet::ui
