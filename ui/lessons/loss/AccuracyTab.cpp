// Edits, undo and tasks of "Loss or accuracy"; its layout stands in AccuracyLayout.cpp.
#include "ui/lessons/loss/AccuracyTab.h"

#include "engine/compute/Backend.h"
#include "engine/compute/Inference.h"
#include "engine/training/Snapshot.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/Formula.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/loss/AccuracyPlots.h"
#include "ui/lessons/loss/AccuracyTexts.h"
#include "ui/lessons/loss/ComparisonTable.h"
#include "ui/lessons/loss/MistakePlane.h"
#include "ui/lessons/loss/SweptDiagram.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/views/PlotView.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kMapResolution = 72;
constexpr double kPresentStep = 0.05;
constexpr double kAxisRoom = 56.0;
constexpr int kComboRoom = 16; ///< the style counts Hangul too narrow

std::vector<PlanePoint> pointsOf(const Dataset& data)
{
    std::vector<PlanePoint> points;
    std::array<double, 2> inputs{};
    for (std::size_t row = 0; row < data.rows(); ++row) {
        data.copyInputs(row, inputs);
        points.push_back({{inputs[0], inputs[1]}, data.label(row), false});
    }
    return points;
}

QString plain(const QString& tex)
{
    return Formula::fromTex(tex).toPlainText();
}

} // namespace

AccuracyTab::AccuracyTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_undo(undo)
{
    Q_UNUSED(context)
    makeNetworkCard();
    makePlaneCard();
    makePlotCard();
    connectAll();
    m_curves = sweptCurves(m_state);
    m_curvesOf = m_state;
    retranslate();
}

void AccuracyTab::makeNetworkCard()
{
    m_networkCard = new Card(this);
    m_data = new QComboBox(m_networkCard);
    m_data->addItems({QString(), QString(), QString()});
    m_data->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_dice = makeIconButton(QStringLiteral("dice"), QString(), m_networkCard);
    m_train = new QPushButton(m_networkCard);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_data, m_dice, m_train})
        m_networkCard->header()->addWidget(widget);
    m_diagram = new TraceDiagram(m_networkCard);
    m_networkCard->body()->addStretch(1); // the diagram is placed by hand: it needs all the room there is
    m_diagram->setEditable([this](const TraceTarget& target) -> std::optional<double> {
        const int index = sweptIndexOf(target);
        return index < 0 ? std::nullopt : std::optional(m_state.network.values[static_cast<std::size_t>(index)]);
    });
}

void AccuracyTab::makePlaneCard()
{
    m_planeCard = new Card(this);
    m_count = new QLabel(m_planeCard);
    m_planeCard->header()->addWidget(m_count);
    m_plane = new MistakePlane(m_planeCard);
    m_plane->setRange(-kSweptPlane, kSweptPlane);
    m_planeCard->body()->addStretch(1);
}

void AccuracyTab::makePlotCard()
{
    m_plotCard = new Card(this);
    m_extent = new SegmentedControl(m_plotCard);
    m_extent->addSegment(QString());
    m_extent->addSegment(QString());
    m_plotCard->header()->addWidget(m_extent);
    m_slider = new ValueSlider(m_plotCard);
    m_slider->setRange(-kUsualSweptRange, kUsualSweptRange, 0.01);
    m_slider->setFormatter([](double value) { return fixed(value, 2); });
    m_lower = new QPushButton(m_plotCard);
    m_raise = new QPushButton(m_plotCard);
    m_markHere = new QPushButton(m_plotCard);
    m_loss = new PlotView(m_plotCard);
    m_accuracy = new PlotView(m_plotCard);
    m_table = new ComparisonTable(m_plotCard);
    m_sentence = new MathText(m_plotCard);
    m_plotCard->body()->addStretch(1);
    for (PlotView* view : {m_loss, m_accuracy})
        view->setAxisRoom(kAxisRoom);
}

void AccuracyTab::connectAll()
{
    connect(m_data, &QComboBox::activated, this, [this](int index) {
        const auto chosen = static_cast<SweptData>(index);
        change(tr("data set"), Single, [chosen](AccuracyState& next) {
            next.network = trainedFurther(freshNetwork(chosen, next.network.seed), kSweptEpochs);
            next.mark = next.value();
        });
    });
    connect(m_dice, &QPushButton::clicked, this, [this] {
        change(tr("new start"), Single, [](AccuracyState& next) {
            next.network = freshNetwork(next.network.data, next.network.seed % kLastSweptSeed + 1);
            next.mark = next.value();
        });
    });
    connect(m_train, &QPushButton::clicked, this, [this] {
        change(tr("training"), Single, [](AccuracyState& next) {
            next.network = trainedFurther(next.network, kSweptEpochs);
            next.mark = next.value();
        });
    });
    connect(m_diagram, &TraceDiagram::targetActivated, this, [this](const TraceTarget& target) {
        if (const int index = sweptIndexOf(target); index >= 0)
            change(tr("choice of the weight"), Single, [index](AccuracyState& next) { pickWeight(next, index); });
    });
    connect(m_diagram, &TraceDiagram::valueEdited, this, [this](const TraceTarget& target, double value) {
        const int index = sweptIndexOf(target);
        if (index < 0)
            return;
        change(tr("weight"), Move, [index, value](AccuracyState& next) {
            if (index != next.weight)
                pickWeight(next, index);
            moveWeight(next, value);
        });
    });
    connect(m_diagram, &TraceDiagram::editingDone, this, [this] { ++m_gesture; });
    connect(m_extent, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        change(tr("extent of the plots"), Single, [index](AccuracyState& next) { next.isCloseUp = index == 1; });
    });
    connect(m_slider, &ValueSlider::valueChanged, this, [this](double value) { moveTo(value); });
    if (auto* inner = m_slider->findChild<QSlider*>())
        connect(inner, &QSlider::sliderReleased, this, [this] { ++m_gesture; });
    connect(m_lower, &QPushButton::clicked, this, [this] { moveTo(m_state.value() - kNudge, Single); });
    connect(m_raise, &QPushButton::clicked, this, [this] { moveTo(m_state.value() + kNudge, Single); });
    connect(m_markHere, &QPushButton::clicked, this,
        [this] { change(tr("mark"), Single, [](AccuracyState& next) { next.mark = next.value(); }); });
    for (PlotView* view : {m_loss, m_accuracy}) {
        connect(view, &PlotView::cursorMoved, this, [this](double value) { moveTo(value); });
        connect(view, &PlotView::draggingChanged, this, [this] { ++m_gesture; });
    }
    m_loss->setReadOut(
        [this](double) -> QStringList { return {QStringLiteral("E \\approx \\num{%1}").arg(fixed(m_moment.here.loss, 4))}; });
    m_accuracy->setReadOut([this](double) -> QStringList {
        return {QStringLiteral("\\frac{\\num{%1}}{\\num{%2}} = \\num{%3}")
                    .arg(m_moment.here.correct)
                    .arg(kSweptRows)
                    .arg(percent(m_moment.here.accuracy))};
    });
}

template <typename Change> void AccuracyTab::change(const QString& text, int kind, Change change)
{
    AccuracyState next = m_state;
    change(next);
    if (next == m_state) {
        showAll(); // a control may stand between two values
        return;
    }
    m_undo.push(new StateEdit<AccuracyState>(text, m_state, next, {this, kind, m_gesture}, [this](const AccuracyState& state) {
        apply(state);
        emit stateApplied();
    }));
}

void AccuracyTab::moveTo(double value, int kind)
{
    change(tr("weight"), kind, [value](AccuracyState& next) { moveWeight(next, value); });
}

void AccuracyTab::apply(const AccuracyState& state)
{
    m_state = state;
    showAll();
    checkTasks();
    emit changed();
}

void AccuracyTab::showAll()
{
    if (!haveSameCurves(m_state, m_curvesOf)) {
        m_curves = sweptCurves(m_state);
        m_curvesOf = m_state;
    }
    m_moment = sweptMoment(m_state, m_curves);
    showNetwork();
    showPlane();
    showPlots();
}

void AccuracyTab::showNetwork()
{
    m_data->setCurrentIndex(static_cast<int>(m_state.network.data));
    m_train->setEnabled(m_state.network.epochs < kMostSweptEpochs);
    m_diagram->setScene(sweptScene(m_state.network, m_state.weight, m_isNarrow));
}

void AccuracyTab::showPlane()
{
    const NetworkSpec spec = sweptSpec(m_state.network.seed);
    const Parameters parameters = m_state.network.parameters();
    const std::vector<PlanePoint> points = pointsOf(sweptDataset(m_state.network.data));
    if (points != m_plane->points())
        m_plane->setPoints(points);
    const UnitMaps maps = computeUnitMaps(spec, parameters, kMapResolution, -kSweptPlane, kSweptPlane, true);
    m_plane->setMap(maps.maps.back().front(), maps.resolution, kOutputScale, kOutputScale.center);
    m_plane->setClasses(m_moment.classes);
    m_plane->setEvaluator([spec, parameters](double x1, double x2) {
        const std::array<double, 2> inputs{x1, x2};
        const LayerValues values = forwardOne(spec, parameters, inputs);
        return PlaneView::Probe{values.outputs().front(), predictedClass(values.outputs())};
    });
    m_count->setText(tr("%1 of %2 right").arg(m_moment.here.correct).arg(kSweptRows));
}

void AccuracyTab::showPlots()
{
    const QString symbol = sweptTex(m_state.weight);
    {
        const QSignalBlocker sliderBlocker(m_slider);
        const QSignalBlocker extentBlocker(m_extent);
        if (const double range = weightRange(m_state); m_slider->maximum() != range)
            m_slider->setRange(-range, range, 0.01);
        m_slider->setLabel(plain(symbol));
        m_slider->setValue(m_state.value());
        m_extent->setCurrentIndex(m_state.isCloseUp ? 1 : 0);
    }
    m_loss->setContent(lossPlot(m_state, m_curves, m_moment));
    m_accuracy->setContent(accuracyPlot(m_state, m_curves, m_moment));
    for (PlotView* view : {m_loss, m_accuracy})
        view->setCursor(m_state.value(), kNudge, symbol);
    m_markHere->setEnabled(m_state.mark != m_state.value());
    m_lower->setEnabled(m_state.value() > -weightRange(m_state));
    m_raise->setEnabled(m_state.value() < weightRange(m_state));
    m_table->setMoment(m_state.weight, m_moment);
    m_sentence->setText(nudgeText(m_state, m_moment));
}

void AccuracyTab::checkTasks()
{
    if (isFlatFall(m_state, m_curves, m_moment))
        emit taskReached(QStringLiteral("flat"));
    if (isApart(m_moment))
        emit taskReached(QStringLiteral("apart"));
}

QString AccuracyTab::tabName() const
{
    return tr("Loss or accuracy");
}

QString AccuracyTab::subtitle() const
{
    return tr("One weight moves: the loss follows, the accuracy jumps");
}

QString AccuracyTab::explanationTitle() const
{
    return tr("Why a loss and not the accuracy");
}

QString AccuracyTab::explanation() const
{
    return accuracyExplanation(m_state, m_moment);
}

QString AccuracyTab::statusText() const
{
    return tr("%1, %2 rows, seed %3, epoch %4")
        .arg(sweptDataName(m_state.network.data))
        .arg(kSweptRows)
        .arg(m_state.network.seed)
        .arg(m_state.network.epochs);
}

QStringList AccuracyTab::taskIds() const
{
    return {QStringLiteral("flat"), QStringLiteral("apart")};
}

LessonTask AccuracyTab::task(const QString& id) const
{
    return accuracyTask(id, m_state);
}

void AccuracyTab::runTask(const QString& id)
{
    if (id == QLatin1StringView("apart"))
        change(tr("first network"), Single, [](AccuracyState& next) { next = AccuracyState(); });
}

QJsonObject AccuracyTab::saveState() const
{
    return toJson(m_state);
}

void AccuracyTab::restoreState(const QJsonObject& state)
{
    m_state = accuracyFromJson(state);
    showAll();
    emit changed();
}

void AccuracyTab::present(int direction)
{
    if (direction != 0)
        moveTo(m_state.value() + direction * kPresentStep, Single);
}

void AccuracyTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        layOut();
    }
    LessonTab::changeEvent(event);
}

void AccuracyTab::retranslate()
{
    m_planeCard->setTitle(tr("Its answers"));
    m_plotCard->setTitle(tr("Loss and accuracy over one weight"));
    for (int i = 0; i < m_data->count(); ++i)
        m_data->setItemText(i, sweptDataName(static_cast<SweptData>(i)));
    m_data->setMinimumWidth(m_data->sizeHint().width() + kComboRoom);
    m_data->setAccessibleName(tr("Data"));
    m_data->setToolTip(tr("Data set: 40 points of two classes"));
    nameIconButton(m_dice, tr("New start: other first weights"));
    m_train->setText(tr("Train %1 epochs").arg(kSweptEpochs));
    m_train->setToolTip(tr("All weights learn for 20 epochs, then are rounded to two decimals"));
    m_diagram->setAccessibleName(tr("Diagram: choose the weight that moves"));
    m_count->setToolTip(tr("Wrong ones are ringed"));
    m_plane->setAccessibleName(tr("Output plane"));
    m_extent->setSegmentText(0, tr("Whole"));
    m_extent->setSegmentText(1, tr("Close-up"));
    m_extent->setAccessibleName(tr("Part of the curves"));
    m_lower->setText(QStringLiteral("−0.01"));
    m_raise->setText(QStringLiteral("+0.01"));
    m_lower->setToolTip(tr("Nudge the weight down"));
    m_raise->setToolTip(tr("Nudge the weight up"));
    m_markHere->setText(tr("Compare from here"));
    m_markHere->setToolTip(tr("Sets the mark (ring) to the present value"));
    m_loss->setAccessibleName(tr("Loss over the weight"));
    m_accuracy->setAccessibleName(tr("Accuracy over the weight"));
    showAll();
}

} // namespace chalknet::ui
