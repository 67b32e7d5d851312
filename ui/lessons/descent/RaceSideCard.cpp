// The header changes with what is shown: batch size, optimiser and parameter, or new rows.
#include "ui/lessons/descent/RaceSideCard.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/MiniBatchView.h"
#include "ui/lessons/descent/RaceDataView.h"
#include "ui/lessons/descent/RaceRuleView.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chalknet::ui {

namespace {

constexpr int kToolsBelow = 466; ///< a card narrower than this has no room for them beside the choice

} // namespace

RaceSideCard::RaceSideCard(QWidget* parent)
    : Card(parent)
    , m_sides(new SegmentedControl(this))
    , m_tools(new QWidget(this))
    , m_batchLabel(new QLabel(m_tools))
    , m_batchSize(new QSpinBox(m_tools))
    , m_racer(new QComboBox(m_tools))
    , m_parameter(new SegmentedControl(m_tools))
    , m_newRows(makeIconButton(QStringLiteral("dice"), {}, m_tools))
    , m_stack(new QStackedWidget(this))
    , m_batches(new MiniBatchView(m_stack))
    , m_rule(new RaceRuleView(m_stack))
    , m_data(new RaceDataView(m_stack))
{
    makeHeader();
    for (QWidget* view : std::initializer_list<QWidget*>{m_batches, m_rule, m_data})
        m_stack->addWidget(view);
    body()->addWidget(m_stack, 1);
    connectAll();
    retranslate();
    adopt();
}

void RaceSideCard::makeHeader()
{
    for (int i = 0; i < 3; ++i)
        m_sides->addSegment(QString());
    for (int i = 0; i < 2; ++i)
        m_parameter->addSegment(QString());
    setTextRole(m_batchLabel, TextRole::FieldLabel);
    m_batchLabel->setBuddy(m_batchSize);
    m_batchSize->setRange(1, 100);
    m_batchSize->setMinimumWidth(68);
    for (std::size_t i = 0; i < kRacers; ++i)
        m_racer->addItem(QString());
    m_newRows->setFixedSize(metrics::kFieldHeight, metrics::kFieldHeight);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_batchLabel, m_batchSize, m_racer, m_parameter, m_newRows})
        tools->addWidget(widget);
    header()->insertWidget(0, m_sides);
    header()->addWidget(m_tools);
    body()->setSpacing(6);
}

void RaceSideCard::placeTools()
{
    const bool areBelow = width() < kToolsBelow;
    if (areBelow == m_toolsAreBelow)
        return;
    m_toolsAreBelow = areBelow;
    header()->removeWidget(m_tools);
    body()->removeWidget(m_tools);
    if (areBelow)
        body()->insertWidget(0, m_tools, 0, Qt::AlignLeft);
    else
        header()->addWidget(m_tools);
}

void RaceSideCard::resizeEvent(QResizeEvent* event)
{
    placeTools();
    Card::resizeEvent(event);
}

void RaceSideCard::connectAll()
{
    connect(m_sides, &SegmentedControl::currentIndexChanged, this, [this] {
        adopt();
        emit sideChanged();
    });
    connect(m_parameter, &SegmentedControl::currentIndexChanged, this, &RaceSideCard::parameterChanged);
    connect(m_racer, &QComboBox::activated, this,
        [this](int index) { emit racerChosen(kAllOptimizers[static_cast<std::size_t>(index)]); });
    connect(m_batchSize, &QSpinBox::valueChanged, this, &RaceSideCard::batchSizeChosen);
    connect(m_newRows, &QPushButton::clicked, this, &RaceSideCard::newRowsRequested);
    connect(m_batches, &MiniBatchView::batchChosen, this, &RaceSideCard::batchChosen);
}

RaceSide RaceSideCard::side() const
{
    return static_cast<RaceSide>(m_sides->currentIndex());
}

void RaceSideCard::setSide(RaceSide side)
{
    m_sides->setCurrentIndex(static_cast<int>(side));
}

int RaceSideCard::parameter() const
{
    return m_parameter->currentIndex();
}

void RaceSideCard::setParameter(int parameter)
{
    m_parameter->setCurrentIndex(parameter);
}

void RaceSideCard::adopt()
{
    const RaceSide shown = side();
    m_stack->setCurrentIndex(static_cast<int>(shown));
    m_batchLabel->setVisible(shown == RaceSide::Batches);
    m_batchSize->setVisible(shown == RaceSide::Batches);
    m_racer->setVisible(shown != RaceSide::Batches);
    m_parameter->setVisible(shown == RaceSide::Rule);
    m_newRows->setVisible(shown == RaceSide::Data);
}

void RaceSideCard::setStageScale(double scale)
{
    m_batches->setStageScale(scale);
    m_rule->setStageScale(scale);
    m_data->setStageScale(scale);
}

void RaceSideCard::showMoment(const RaceMoment& moment)
{
    showRacers(moment);
    // Only what is seen is made.
    switch (side()) {
    case RaceSide::Batches: return showBatches(moment);
    case RaceSide::Rule: return m_rule->showMoment(moment, parameter());
    case RaceSide::Data: return showData(moment);
    }
}

void RaceSideCard::showRacers(const RaceMoment& moment)
{
    const RaceState& state = moment.state;
    const bool hasRows = state.isRegression();
    {
        const QSignalBlocker blocker(m_batchSize);
        m_batchSize->setRange(1, state.rowCount);
        m_batchSize->setValue(state.batchSize);
    }
    m_batchSize->setEnabled(hasRows);
    m_batchSize->setToolTip(hasRows ? tr("Rows for one update (1 … %1)").arg(state.rowCount)
                                    : tr("This surface is a formula: it has no rows to draw batches from."));
    m_newRows->setEnabled(hasRows);
    const QSignalBlocker blocker(m_racer);
    m_racer->setCurrentIndex(static_cast<int>(racerIndex(moment.chosen)));
    for (int i = 0; i < 2; ++i)
        m_parameter->setSegmentText(i, parameterText(state.surface, i));
}

void RaceSideCard::showBatches(const RaceMoment& moment)
{
    const RacePlace place = racePlace(moment.state, moment.position);
    MiniBatches content;
    content.color = optimizerSeries(OptimizerType::Sgd).color;
    if (!moment.state.isRegression()) {
        content.emptyText = tr("This surface is a formula: it has no rows, so every update uses its exact gradient.");
        return m_batches->setContent(content);
    }
    content.rows = moment.state.rowCount;
    content.batchSize = moment.state.batchSize;
    content.done = place.done;
    content.active = place.active;
    m_batches->setContent(content);
    m_batches->setOrder(raceOrder(moment.state, place.epoch));
    m_batches->setRowText([rows = moment.state.rows](int row) {
        const RegressionRow& shown = rows[static_cast<std::size_t>(row)];
        return tr("row %1: x = %2, t = %3").arg(QString::number(row + 1), fixed(shown.x, 2), fixed(shown.t, 2));
    });
}

void RaceSideCard::showData(const RaceMoment& moment)
{
    RaceData content;
    if (!moment.state.isRegression()) {
        content.emptyText = tr("This surface is a formula: no data belongs to it. Choose linear regression to see rows.");
        return m_data->setContent(content);
    }
    content.rows = moment.state.rows;
    content.batch = activeRows(moment.state, racePlace(moment.state, moment.position));
    content.series = optimizerSeries(moment.chosen);
    content.series.marker = PlotMarker::None;
    content.lineName = optimizerLabel(moment.chosen);
    if (const auto* at = moment.run.moment(moment.chosen, moment.position); at != nullptr && !moment.isAsking)
        content.line = at->place;
    if (!moment.run.surface.minima().empty())
        content.best = moment.run.surface.minima().front();
    m_data->setContent(content);
}

void RaceSideCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void RaceSideCard::retranslate()
{
    m_sides->setAccessibleName(tr("What the card shows"));
    m_sides->setSegmentText(0, tr("Mini-batches"));
    m_sides->setSegmentText(1, tr("Rule"));
    m_sides->setSegmentText(2, tr("Data"));
    m_batchLabel->setText(tr("Batch size"));
    m_batchSize->setAccessibleName(tr("Batch size"));
    m_racer->setAccessibleName(tr("Optimiser whose numbers are shown"));
    for (std::size_t i = 0; i < kRacers; ++i)
        m_racer->setItemText(static_cast<int>(i), optimizerLabel(kAllOptimizers[i]));
    m_racer->setMinimumWidth(m_racer->sizeHint().width() + 10);
    m_parameter->setAccessibleName(tr("Parameter whose numbers are shown"));
    nameIconButton(m_newRows, tr("New rows"));
    m_batches->setAccessibleName(tr("Rows of this epoch"));
    m_data->setAccessibleName(tr("Rows and line"));
    m_data->setToolTip(tr("Drag a row: surface and paths follow. Keys: Page Up and Page Down choose, arrows move"));
}

} // namespace chalknet::ui
