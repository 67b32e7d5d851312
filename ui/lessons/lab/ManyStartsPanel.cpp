// Putting the cards together and passing choices from one to the other.
#include "ui/lessons/lab/ManyStartsPanel.h"

#include "ui/ProblemText.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/lab/LossBars.h"
#include "ui/lessons/lab/ManyStartsLayout.h"
#include "ui/lessons/lab/ManyStartsLegend.h"
#include "ui/lessons/lab/ManyStartsWall.h"
#include "ui/lessons/lab/SolvedCard.h"
#include "ui/lessons/lab/StartCard.h"
#include "ui/lessons/lab/SweepCard.h"
#include "ui/lessons/lab/SweepCellCard.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace chalknet::ui {

using Mode = ManyStartsStrip::Mode;

ManyStartsPanel::ManyStartsPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_model(context)
    , m_strip(new ManyStartsStrip(m_model, this))
    , m_wallCard(new Card(this))
    , m_seeds(new ElidedLabel(m_wallCard))
    , m_filters(new SegmentedControl(m_wallCard))
    , m_orders(new SegmentedControl(m_wallCard))
    , m_wall(new ManyStartsWall(m_wallCard))
    , m_legend(new ManyStartsLegend(m_wallCard))
    , m_note(new NoteBar(m_wallCard))
    , m_solved(new SolvedCard(m_model, this))
    , m_lossCard(new Card(this))
    , m_lossUnit(new QLabel(m_lossCard))
    , m_losses(new LossBars(m_lossCard))
    , m_start(new StartCard(m_model, this))
    , m_mapCard(new Card(this))
    , m_measures(new SegmentedControl(m_mapCard))
    , m_map(new SweepMap(m_mapCard))
    , m_sweep(new SweepCard(m_model, this))
    , m_cell(new SweepCellCard(m_model, this))
{
    makeWallCard();
    makeMapCard();
    setInk(m_lossUnit, Ink::Secondary);
    m_lossCard->header()->addWidget(m_lossUnit);
    m_lossCard->body()->addWidget(m_losses, 1);
    connectModel();
    connect(m_strip, &ManyStartsStrip::backRequested, this, &ManyStartsPanel::backRequested);
    connect(m_strip, &ManyStartsStrip::modeChosen, this, &ManyStartsPanel::arrange);
    connect(m_sweep, &SweepCard::problemChanged, m_strip, &ManyStartsStrip::setSweepObstacle);
    connect(m_losses, &LossBars::barChosen, this, [this](int bar) {
        // A bar is a choice among all of them.
        if (bar >= 0) {
            const QSignalBlocker block(m_filters);
            m_filters->setCurrentIndex(0);
        }
        arrangeWall();
    });
    connect(m_start, &StartCard::openRequested, this, &ManyStartsPanel::openStart);
    connect(m_cell, &SweepCellCard::startsRequested, this, &ManyStartsPanel::showCellStarts);
    connect(m_cell, &SweepCellCard::labRequested, this, &ManyStartsPanel::openCell);
    retranslate();
}

void ManyStartsPanel::makeWallCard()
{
    for (int i = 0; i < 3; ++i)
        m_filters->addSegment(QString());
    for (int i = 0; i < 2; ++i)
        m_orders->addSegment(QString());
    setInk(m_seeds, Ink::Secondary);
    m_wallCard->header()->insertWidget(1, m_seeds, 1);
    m_wallCard->header()->addWidget(m_filters);
    m_wallCard->header()->addWidget(m_orders);
    m_wallCard->body()->setSpacing(6);
    m_wallCard->body()->addWidget(m_note);
    m_wallCard->body()->addWidget(m_wall, 1);
    m_wallCard->body()->addWidget(m_legend);
    // Also the kind that is chosen already: it lets go of a bar.
    const auto showKind = [this] {
        m_losses->setChosen(-1);
        arrangeWall();
    };
    connect(m_filters, &SegmentedControl::segmentClicked, this, showKind);
    connect(m_filters, &SegmentedControl::currentIndexChanged, this, showKind);
    connect(m_orders, &SegmentedControl::currentIndexChanged, this, &ManyStartsPanel::arrangeWall);
    connect(m_wall, &ManyStartsWall::currentChanged, this, [this] {
        m_start->setStart(m_wall->current());
        emit statusChanged();
    });
    connect(m_wall, &ManyStartsWall::scrolled, this, &ManyStartsPanel::showTitles);
    connect(m_wall, &ManyStartsWall::opened, this, [this](std::size_t start) { openStart(start, true); });
}

void ManyStartsPanel::makeMapCard()
{
    m_measures->addSegment(QString());
    m_measures->addSegment(QString());
    m_mapCard->header()->addWidget(m_measures);
    m_mapCard->body()->addWidget(m_map, 1);
    connect(m_measures, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_map->setMeasure(static_cast<SweepMeasure>(index));
        showTitles();
    });
    connect(m_map, &SweepMap::currentChanged, this, [this] { m_cell->setCell(m_map->current()); });
    connect(m_map, &SweepMap::opened, this, &ManyStartsPanel::showCellStarts);
}

void ManyStartsPanel::connectModel()
{
    connect(&m_model, &ManyStartsModel::startsChanged, this, &ManyStartsPanel::showStarts);
    connect(&m_model, &ManyStartsModel::sweepChanged, this, &ManyStartsPanel::showSweep);
    connect(&m_model, &ManyStartsModel::settingsChanged, this, &ManyStartsPanel::showTexts);
    connect(&m_model, &ManyStartsModel::taskChanged, this, [this] {
        m_note->hideNote();
        m_wall->setLearning(m_model.task() == ManyStartsModel::Task::Starts);
        showSweep();
        emit statusChanged();
    });
    connect(&m_model, &ManyStartsModel::failed, this, [this](const Problem& problem) { m_note->showNote(problemText(problem)); });
}

void ManyStartsPanel::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_strip->setPresenting(presenting);
    arrange();
}

void ManyStartsPanel::arrange()
{
    const bool isSweep = m_strip->mode() == Mode::Sweep;
    const ManyStartsLayout layout = manyStartsLayout(size(), isSweep, m_presenting);
    m_strip->setScale(layout.scale);
    m_wall->setScale(layout.scale);
    m_legend->setScale(layout.scale);
    m_solved->setScale(layout.scale);
    m_losses->setScale(layout.scale);
    m_start->setScale(layout.scale);
    m_map->setScale(layout.scale);
    m_sweep->setScale(layout.scale);
    m_cell->setScale(layout.scale);
    const Theme& theme = Theme::instance();
    m_seeds->setFont(theme.sans(14 * layout.scale));
    m_lossUnit->setFont(theme.sans(13.5 * layout.scale));
    for (Card* card : {m_wallCard, m_lossCard, m_mapCard})
        card->titleLabel()->setFont(theme.font(TextRole::Heading, layout.scale));
    for (SegmentedControl* control : {m_filters, m_orders, m_measures})
        control->setFont(theme.font(TextRole::Control, layout.scale));
    m_strip->setGeometry(layout.strip);
    const auto place = [](QWidget* card, const QRect& rect, bool isVisible) {
        card->setVisible(isVisible);
        if (isVisible)
            card->setGeometry(rect);
    };
    place(m_wallCard, layout.stage, !isSweep);
    place(m_solved, layout.first, !isSweep);
    place(m_lossCard, layout.second, !isSweep);
    place(m_start, layout.third, !isSweep);
    place(m_mapCard, layout.stage, isSweep);
    place(m_sweep, layout.first, isSweep);
    place(m_cell, layout.third, isSweep);
    showTitles();
    emit statusChanged();
}

void ManyStartsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ManyStartsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
}

void ManyStartsPanel::showStarts()
{
    const StartsPicturePointer starts = m_model.starts();
    if (!starts) {
        m_wall->setCurrent(std::nullopt);
        m_losses->setChosen(-1);
    }
    m_losses->setResults(starts ? std::span<const TrainedStart>(starts->results) : std::span<const TrainedStart>());
    m_wall->setPicture(starts);
    arrangeWall();
    chooseFirst();
    m_start->setStart(m_wall->current());
    if (starts && starts->job->train.hasLabels() && starts->job->spec.outputs() > 1)
        m_legend->setColors(std::nullopt);
    else
        m_legend->setColors(starts ? starts->job->scale : kOutputScale);
    QString sentence;
    if (starts && !starts->areTogether) {
        sentence = togetherObstacle(m_model.document(), starts->job->train.rows());
        if (sentence.isEmpty())
            sentence = tr("One after the other on the processor: an OpenCL processor trains all at once.");
    }
    m_legend->setSentence(sentence);
    emit statusChanged();
}

// Someone who looks at the wall for the first time sees one that failed, next to its answers.
void ManyStartsPanel::chooseFirst()
{
    const StartsPicturePointer starts = m_model.starts();
    if (!starts || !starts->isComplete || m_wall->current() || m_wall->starts().empty())
        return;
    const auto unsolved = std::ranges::find_if(
        m_wall->starts(), [&](std::size_t start) { return starts->results[start].fate == StartFate::Unsolved; });
    m_wall->setCurrent(unsolved != m_wall->starts().end() ? *unsolved : m_wall->starts().front());
}

void ManyStartsPanel::arrangeWall()
{
    const StartsPicturePointer starts = m_model.starts();
    if (starts)
        m_wall->setStarts(arrangedStarts(starts->results, static_cast<StartsOrder>(m_orders->currentIndex()),
            static_cast<StartsFilter>(m_filters->currentIndex()), barAt(m_losses->histogram(), m_losses->chosen())));
    else
        m_wall->setStarts({});
    showTexts();
}

void ManyStartsPanel::showSweep()
{
    const auto running = m_model.task() == ManyStartsModel::Task::Sweep ? m_model.runningCell() : std::nullopt;
    m_map->setRun(m_model.sweep(), running);
    // The best cell is looked at first.
    const std::vector<SweepCell>& cells = m_model.sweep().cells;
    if (m_model.sweep().isComplete && !m_map->current() && !cells.empty())
        m_map->setCurrent(static_cast<std::size_t>(std::ranges::max_element(cells, {}, [](const SweepCell& cell) {
            return countStarts(cell.results).share();
        }) - cells.begin()));
    showTitles();
}

void ManyStartsPanel::showTexts()
{
    const StartsPicturePointer starts = m_model.starts();
    const StartsCount count = starts ? countStarts(starts->results) : StartsCount{};
    const bool isKnown = starts && count.all > 0;
    m_filters->setSegmentText(0, isKnown ? tr("All %1").arg(grouped(count.all)) : tr("All"));
    m_filters->setSegmentText(1, isKnown ? tr("Solved %1").arg(grouped(count.solved)) : tr("Solved"));
    m_filters->setSegmentText(2, isKnown ? tr("Not solved %1").arg(grouped(count.unsolved())) : tr("Not solved"));
    if (!m_model.canTrain())
        m_wall->setEmptyText(tr("There are no points yet. Set some in the lab."));
    else if (!starts)
        m_wall->setEmptyText(m_model.task() == ManyStartsModel::Task::Starts
                ? tr("Drawing the initial weights …")
                : tr("The same network learns the same data from many different initial weights. How many of them find the "
                     "answer?"));
    else
        m_wall->setEmptyText(tr("No network is of this kind."));
    showTitles();
}

void ManyStartsPanel::showTitles()
{
    const auto seeds = m_wall->visibleSeeds();
    QString words;
    if (const LossBin* bar = m_model.starts() ? barAt(m_losses->histogram(), m_losses->chosen()) : nullptr;
        bar && m_losses->chosen() >= 0)
        words = m_losses->barText(m_losses->chosen()).section(QLatin1Char(':'), 0, 0);
    else if (seeds && m_orders->currentIndex() == 0 && m_filters->currentIndex() == 0)
        words = tr("Seeds %1 – %2").arg(grouped(static_cast<qint64>(seeds->first)), grouped(static_cast<qint64>(seeds->second)));
    if (m_model.isOfCell())
        words += (words.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("not the lab's settings");
    m_seeds->setText(words);
    m_seeds->setToolTip(words); // there may be too little room
    m_mapCard->setTitle(m_measures->currentIndex() == 0 ? tr("Share solved") : tr("Median of the final losses"));
}

void ManyStartsPanel::openStart(std::size_t start, bool trained)
{
    const StartsPicturePointer starts = m_model.starts();
    if (!starts || start >= starts->size())
        return;
    std::optional<Parameters> numbers;
    if (trained) {
        numbers = starts->parameters(start);
        if (!numbers || starts->results[start].fate == StartFate::Diverged)
            return;
    }
    LabDocument document = m_model.document();
    document.spec.seed = starts->results[start].seed;
    emit openRequested(document, numbers, trained ? starts->epoch : 0);
}

void ManyStartsPanel::openCell(std::size_t cell)
{
    const std::size_t columns = m_model.sweep().plan.columns();
    if (cell < m_model.sweep().cells.size())
        emit openRequested(m_model.cellDocument(cell / columns, cell % columns), std::nullopt, 0);
}

void ManyStartsPanel::showCellStarts(std::size_t cell)
{
    const std::size_t columns = m_model.sweep().plan.columns();
    if (cell >= m_model.sweep().cells.size())
        return;
    m_strip->setMode(Mode::Starts);
    arrange();
    m_model.showCell(cell / columns, cell % columns);
    m_wall->setFocus();
}

void ManyStartsPanel::refuse(const QString& reason)
{
    m_note->showNote(reason);
}

void ManyStartsPanel::moveChoice(int tiles)
{
    if (m_strip->mode() == Mode::Starts)
        m_wall->moveCurrent(tiles);
    else if (const std::size_t cells = m_model.sweep().cells.size(); cells > 0)
        m_map->setCurrent(static_cast<std::size_t>(
            std::clamp(static_cast<int>(m_map->current().value_or(0)) + tiles, 0, static_cast<int>(cells) - 1)));
}

void ManyStartsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

void ManyStartsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ManyStartsPanel::retranslate()
{
    m_wallCard->setTitle(tr("Decision boundaries"));
    m_wall->setAccessibleName(tr("Wall of networks"));
    m_wall->setToolTip({});
    m_filters->setAccessibleName(tr("Which networks"));
    m_orders->setAccessibleName(tr("Order"));
    m_orders->setSegmentText(0, tr("By seed"));
    m_orders->setSegmentText(1, tr("By loss"));
    m_lossCard->setTitle(tr("Final loss"));
    m_lossUnit->setText(tr("networks"));
    m_losses->setAccessibleName(tr("Final losses"));
    m_losses->setToolTip(tr("A click on a bar shows its networks on the wall."));
    m_map->setAccessibleName(tr("Heat map of the sweep"));
    m_measures->setAccessibleName(tr("What the cells show"));
    m_measures->setSegmentText(0, tr("Share solved"));
    m_measures->setSegmentText(1, tr("Median loss"));
    m_map->setEmptyText(
        tr("Every combination of two settings learns from the same starts. Where do most of them find the answer?"));
    m_legend->setAccessibleName(tr("Legend"));
    showTexts();
    showStarts();
    showSweep();
}

} // namespace chalknet::ui
