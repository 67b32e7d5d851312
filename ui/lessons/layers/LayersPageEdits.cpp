// What the person does on the page, as edits of the document.
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/layers/LayersDiagram.h"
#include "ui/lessons/layers/LayersPage.h"
#include "ui/lessons/layers/NamesPanel.h"
#include "ui/lessons/layers/OutputLine.h"
#include "ui/lessons/layers/SpacesPanel.h"
#include "ui/lessons/layers/StartMarks.h"
#include "ui/lessons/layers/TrainingPanel.h"
#include "ui/lessons/layers/TruthTableView.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace chalknet::ui {

namespace {

constexpr std::array<TruthColumn, 5> kGates{kAnd, kOr, kNand, kXor, kXnor};
constexpr int kOwn = 5;

} // namespace

template <typename Change> void LayersPage::change(const QString& text, Change apply, bool gesture)
{
    LayersDocument next = m_controller.document();
    apply(next);
    m_controller.edit(next, text, gesture);
}

void LayersPage::connectDiagram()
{
    connect(m_gates, &SegmentedControl::currentIndexChanged, this, &LayersPage::chooseGate);
    connect(m_mode, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { chooseMode(index == 1 ? LayersMode::ByTraining : LayersMode::ByHand); });
    connect(m_diagram, &LayersDiagram::weightEdited, this, [this](int unit, int weight, double value) {
        change(
            tr("weight"),
            [=](LayersDocument& next) {
                next.weights[static_cast<std::size_t>(unit)][static_cast<std::size_t>(weight)] = roundedLayersWeight(value);
            },
            true);
    });
    connect(m_diagram, &LayersDiagram::editingDone, &m_controller, &LayersController::endGesture);
    connect(m_diagram, &LayersDiagram::inputToggled, this, [this](int index) {
        // Row = 2·x1 + x2.
        m_controller.setHoveredRow(-1);
        m_controller.setCurrentRow(m_controller.currentRow() ^ (index == 0 ? 2 : 1));
        showRows();
    });
    connect(m_diagram, &LayersDiagram::unitSelected, this, &LayersPage::selectUnit);
    connect(m_diagram, &LayersDiagram::rowStepped, this,
        [this](int way) { m_controller.setCurrentRow((m_controller.currentRow() + way + 4) % 4); });
    connect(m_table, &TruthTableView::rowChosen, &m_controller, &LayersController::setCurrentRow);
    connect(m_table, &TruthTableView::rowHovered, &m_controller, &LayersController::setHoveredRow);
    connect(m_table, &TruthTableView::targetToggled, this, [this](int row) {
        change(tr("target"), [row](LayersDocument& next) {
            int& target = next.targets[static_cast<std::size_t>(row)];
            target = 1 - target;
        });
    });
    connect(m_names, &NamesPanel::scrambleRequested, this, &LayersPage::scramble);
    connect(m_names, &NamesPanel::solutionRequested, this, [this] {
        m_scrambled = false; // a solution that is shown is not one that was found
        change(tr("XOR weights"), [](LayersDocument& next) { next.weights = xorWeights(); });
    });
    connect(m_diagram, &LayersDiagram::trainedWeightPressed, this,
        [this] { m_note->showNote(tr("Training sets the weights here. Choose Hand to change them yourself.")); });
    connect(m_names, &NamesPanel::predictionRequested, this, &LayersPage::askPrediction);
}

void LayersPage::connectSpaces()
{
    connect(m_spaces, &SpacesPanel::lineDragged, this, [this](int unit, const BoundaryLine& line) {
        change(
            tr("line"),
            [&](LayersDocument& next) {
                next.weights[static_cast<std::size_t>(unit)]
                    = {roundedLayersWeight(line.w0), roundedLayersWeight(line.w1), roundedLayersWeight(line.w2)};
            },
            true);
    });
    connect(m_spaces, &SpacesPanel::dragFinished, &m_controller, &LayersController::endGesture);
    connect(m_spaces, &SpacesPanel::rowHovered, &m_controller, &LayersController::setHoveredRow);
    connect(m_spaces, &SpacesPanel::rowChosen, &m_controller, &LayersController::setCurrentRow);
    connect(m_spaces, &SpacesPanel::hiddenPointClicked, this, &LayersPage::checkHiddenPoint);
    connect(m_spaces, &SpacesPanel::shadingChosen, this, [this](int shading) {
        if (shading != kOutput)
            m_diagram->setSelectedUnit(shading);
    });
}

void LayersPage::connectTraining()
{
    connect(m_training, &TrainingPanel::trainingChosen, this, [this](const LayersTraining& training) {
        change(tr("training"), [&](LayersDocument& next) { next.training = training; });
    });
    connect(m_training, &TrainingPanel::speedChosen, &m_controller, &LayersController::setSpeed);
    connect(m_training, &TrainingPanel::playToggled, this, [this](bool play) {
        m_note->hideNote(); // what it said of the moment before is over
        m_controller.setPlaying(play);
    });
    connect(m_training, &TrainingPanel::stepRequested, &m_controller, &LayersController::step);
    connect(m_training, &TrainingPanel::resetRequested, &m_controller, &LayersController::reset);
    connect(m_training, &TrainingPanel::startsRequested, &m_controller, &LayersController::tryStarts);
    connect(m_training, &TrainingPanel::newStartRequested, this, [this] {
        change(tr("new start"),
            [](LayersDocument& next) { next.training.start = QRandomGenerator::global()->bounded(1U, 10'000U); });
    });
}

void LayersPage::chooseGate(int index)
{
    m_ownGate = index == kOwn;
    if (m_ownGate) {
        m_note->showNote(tr("Click the targets in the truth table."));
        return;
    }
    m_note->hideNote();
    change(tr("gate"), [index](LayersDocument& next) { next.targets = kGates[static_cast<std::size_t>(index)]; });
}

void LayersPage::chooseMode(LayersMode mode)
{
    m_note->hideNote(); // it spoke of the other way, and the diagram needs the room
    if (mode == LayersMode::ByTraining)
        endPrediction();
    change(
        mode == LayersMode::ByTraining ? tr("by training") : tr("by hand"), [mode](LayersDocument& next) { next.mode = mode; });
}

void LayersPage::selectUnit(int unit)
{
    m_diagram->setSelectedUnit(unit);
    if (unit != kOutput)
        m_spaces->setLineUnit(unit);
}

/// Other gates in both hidden units, so that there is something to do; every unit's line runs between the points, so that it
/// can be taken.
void LayersPage::scramble()
{
    LayersDocument next = m_controller.document();
    next.mode = LayersMode::ByHand;
    auto* random = QRandomGenerator::global();
    const auto drawn = [random] { return roundedLayersWeight(random->bounded(-20, 21) / 10.0); };
    do {
        for (UnitWeights& unit : next.weights)
            unit = {drawn(), drawn(), drawn()};
        const LayersValues values = handValues(next);
        const bool allDivide = std::none_of(values.gates.begin(), values.gates.end(),
            [](const std::optional<TruthColumn>& gate) { return !gate || *gate == kAlways0 || *gate == kAlways1; });
        if (allDivide && values.gates[kHidden1] != kOr && values.gates[kHidden2] != kNand)
            break;
    } while (true);
    m_scrambled = true;
    m_beforeScramble = m_controller.document().weights;
    m_controller.edit(next, tr("scramble"));
    checkTasks();
}

void LayersPage::askPrediction()
{
    if (m_controller.isTraining())
        chooseMode(LayersMode::ByHand);
    m_note->hideNote();
    m_controller.setHoveredRow(-1);
    m_prediction->ask(predictionQuestion(), predictionAnswers());
    arrange();
    showValues();
    m_prediction->setFocus();
}

QString LayersPage::predictionQuestion() const
{
    return tr("The four points move to $(h_1, h_2)$. How many **different** points are there then?");
}

QStringList LayersPage::predictionAnswers()
{
    return {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
}

QString LayersPage::movedPlaces() const
{
    QStringList places;
    for (const RowValues& row : m_controller.values().rows)
        places.append(QStringLiteral("(%1,\u00a0%2)\u00a0→\u00a0(%3,\u00a0%4)")
                          .arg(row.inputs[0])
                          .arg(row.inputs[1])
                          .arg(row.hidden[0])
                          .arg(row.hidden[1]));
    return places.join(QStringLiteral(", "));
}

void LayersPage::takePrediction(int answer)
{
    const LayersValues& values = m_controller.values();
    const int count = differentHiddenPoints(values);
    m_prediction->reveal(count - 1, movedPlaces());
    if (answer == count - 1)
        m_tasks.complete(QStringLiteral("predict"));
    showValues();
    m_spaces->playMove();
}

/// Other weights, the same question.
void LayersPage::askAgain()
{
    scramble();
    askPrediction();
}

void LayersPage::endPrediction()
{
    const bool hadFocus = m_prediction->hasFocus() || m_prediction->isAncestorOf(QApplication::focusWidget());
    m_prediction->clear();
    arrange();
    showValues();
    if (hadFocus && m_table->isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
}

void LayersPage::receive(const QJsonObject& handover)
{
    static const std::array<QLatin1StringView, 5> names{QLatin1StringView("and"), QLatin1StringView("or"),
        QLatin1StringView("nand"), QLatin1StringView("xor"), QLatin1StringView("xnor")};
    const QString gate = handover.value(QLatin1StringView("gate")).toString().toLower();
    const QJsonArray targets = handover.value(QLatin1StringView("targets")).toArray();
    LayersDocument next = m_controller.document();
    const auto found = std::find(names.begin(), names.end(), gate);
    if (found != names.end())
        next.targets = kGates[static_cast<std::size_t>(found - names.begin())];
    else if (targets.size() == 4)
        for (int row = 0; row < 4; ++row)
            next.targets[static_cast<std::size_t>(row)] = targets.at(row).toDouble() == 1.0 ? 1 : 0;
    else
        return;
    m_ownGate = false;
    next.mode = LayersMode::ByHand;
    m_controller.edit(next, tr("gate"));
    showDocument();
    QString note = handover.value(QLatin1StringView("note")).toString().left(200);
    if (note.isEmpty() && handover.value(QLatin1StringView("from")).toString() == QLatin1StringView("perceptron"))
        note = m_controller.values().rightRows() == 4
            ? tr("What one line could not do: two lines and one more unit get all four rows right.")
            : tr("Three units instead of one: find weights that get all four rows right.");
    if (!note.isEmpty())
        m_note->showNote(note);
}

QJsonObject LayersPage::saveState() const
{
    return {{QStringLiteral("document"), layersDocumentToJson(m_controller.document())},
        {QStringLiteral("row"), m_controller.currentRow()}, {QStringLiteral("unit"), m_diagram->selectedUnit()},
        {QStringLiteral("shading"), m_spaces->shading()}, {QStringLiteral("line"), m_spaces->lineUnit()},
        {QStringLiteral("own"), m_ownGate}, {QStringLiteral("scrambled"), m_scrambled},
        {QStringLiteral("speed"), m_controller.speed()}, {QStringLiteral("hidden_layers"), m_names->hiddenLayers()},
        {QStringLiteral("predictions_right"), m_prediction->rightCount()},
        {QStringLiteral("predictions"), m_prediction->askedCount()}, {QStringLiteral("tasks"), m_tasks.toJson()}};
}

void LayersPage::restoreState(const QJsonObject& state)
{
    m_ownGate = state.value(QLatin1StringView("own")).toBool();
    m_scrambled = state.value(QLatin1StringView("scrambled")).toBool();
    m_tasks.fromJson(state.value(QLatin1StringView("tasks")).toObject());
    m_names->setHiddenLayers(state.value(QLatin1StringView("hidden_layers")).toInt(1));
    const int asked = std::clamp(state.value(QLatin1StringView("predictions")).toInt(), 0, 100'000);
    m_prediction->setCounts(std::clamp(state.value(QLatin1StringView("predictions_right")).toInt(), 0, asked), asked);
    const double speed = state.value(QLatin1StringView("speed")).toDouble(m_controller.speed());
    if (std::find(kLayersSpeeds.begin(), kLayersSpeeds.end(), speed) != kLayersSpeeds.end())
        m_controller.setSpeed(speed);
    m_training->setSpeed(m_controller.speed());
    m_controller.replace(layersDocumentFromJson(state.value(QLatin1StringView("document")).toObject()));
    m_controller.setCurrentRow(state.value(QLatin1StringView("row")).toInt(m_controller.currentRow()));
    m_spaces->setLineUnit(std::clamp(state.value(QLatin1StringView("line")).toInt(), 0, 1));
    m_spaces->setShading(state.value(QLatin1StringView("shading")).toInt(kOutput));
    m_diagram->setSelectedUnit(std::clamp(state.value(QLatin1StringView("unit")).toInt(), 0, 2));
    showDocument();
    showValues();
    showRows();
}

} // namespace chalknet::ui
