// What the student does on the page, and what is kept between starts.
#include "ui/AppContext.h"
#include "ui/JsonNumbers.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/backprop/BackpropPage.h"
#include "ui/lessons/backprop/BackpropSettings.h"
#include "ui/lessons/backprop/ChainRuleView.h"
#include "ui/lessons/backprop/GradientCheckPanel.h"
#include "ui/lessons/backprop/MistakePanel.h"
#include "ui/lessons/backprop/ParameterPlace.h"
#include "ui/lessons/backprop/SideCard.h"
#include "ui/lessons/backprop/StageStrip.h"
#include "ui/lessons/backprop/WeightCurvePanel.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/trace/TraceNetworkEditor.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace chalknet::ui {

namespace {

using Key = QLatin1StringView;

constexpr std::array<const char*, 4> kSideNames{"matrix", "check", "weight", "mistake"};
constexpr int kMostCounted = 1'000'000;

} // namespace

void BackpropPage::connectStrip()
{
    connect(m_strip, &StageStrip::networkRequested, this, [this] {
        showEditor();
        m_editor->popUp(m_strip->networkButton());
    });
    connect(m_strip, &StageStrip::settingsRequested, this, [this] {
        m_settings->showState();
        m_settings->popUp(m_strip->settingsButton());
    });
    connect(m_editor, &TraceNetworkEditor::networkEdited, &m_controller, &BackpropController::setNetwork);
    connect(m_editor, &TraceNetworkEditor::rowChosen, &m_controller, &BackpropController::setRow);
    connect(m_editor, &TraceNetworkEditor::labRequested, this, &BackpropPage::takeLabNetwork);
}

void BackpropPage::connectDiagram()
{
    connect(m_diagram, &TraceDiagram::targetHovered, this,
        [this](const TraceTarget& target) { m_chain->setLit(target.isNone() ? -1 : m_chain->indexOf(target)); });
    connect(m_diagram, &TraceDiagram::targetActivated, &m_controller, &BackpropController::goToTarget);
    connect(m_diagram, &TraceDiagram::valueEdited, this, &BackpropPage::editValue);
    connect(m_diagram, &TraceDiagram::editingDone, &m_controller, &BackpropController::endGesture);
    connect(m_diagram, &TraceDiagram::signalArrived, this, &BackpropPage::showDiagram);
    m_diagram->setEditable([this](const TraceTarget& target) { return editableValue(target); });
    connect(m_note, &NoteBar::buttonClicked, &m_controller, &BackpropController::leaveDivergence);
    connect(m_note, &NoteBar::closed, this, [this] { m_noteClosed = true; });
}

void BackpropPage::connectChain()
{
    connect(m_chain, &ChainRuleView::partHovered, this, [this](int part) {
        m_lit = part >= 0 ? m_chain->placesOf(part) : std::vector<TraceTarget>();
        showDiagram();
    });
    connect(m_predictBox, &QCheckBox::toggled, this,
        [this](bool on) { changeView([on](BackpropView& view) { view.predictsFirst = on; }); });
    connect(m_sideBox, &QCheckBox::toggled, this,
        [this](bool on) { changeView([on](BackpropView& view) { view.sideVisible = on; }); });
    connect(m_followUp, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { m_controller.setFollowUp(static_cast<FollowUp>(index)); });
    connect(m_why, &QPushButton::clicked, this, [this] {
        m_derivationWanted = true;
        changeView([](BackpropView& view) { view.sideVisible = true; });
        showDerivation();
        checkTasks();
    });
}

void BackpropPage::connectSide()
{
    connect(m_side, &SideCard::viewChosen, this, [this](SideView side) {
        m_derivationWanted = false;
        changeView([side](BackpropView& view) { view.side = side; });
    });
    connect(m_side, &SideCard::derivationClosed, this, [this] { m_derivationWanted = false; });
    connect(m_side->check(), &GradientCheckPanel::gradientChosen, this, [this](int index) {
        checkExposed(index);
        m_controller.goToGradient(index);
    });
    connect(m_side->curve(), &WeightCurvePanel::valueChosen, this, &BackpropPage::setParameterByHand);
    connect(m_side->mistake(), &MistakePanel::mistakeChosen, &m_controller, &BackpropController::setMistake);
    connect(m_side->mistake(), &MistakePanel::zeroWeightsRequested, this, [this] { m_controller.setAllWeights(0.0); });
}

void BackpropPage::connectPrediction()
{
    connect(m_prediction, &PredictionCard::answered, this, &BackpropPage::onAnswer);
    connect(m_prediction, &PredictionCard::skipped, this, &BackpropPage::reveal);
    connect(m_prediction, &PredictionCard::continued, &m_controller, &BackpropController::next);
}

void BackpropPage::changeView(const std::function<void(BackpropView&)>& change)
{
    BackpropView view = m_controller.view();
    const BackpropView before = view;
    change(view);
    m_controller.setView(view);
    if (view.predictsFirst != before.predictsFirst || view.sideVisible != before.sideVisible)
        arrange();
}

std::optional<double> BackpropPage::editableValue(const TraceTarget& target) const
{
    using Kind = TraceTarget::Kind;
    if (m_controller.isPlaying())
        return std::nullopt;
    const NetworkSpec& spec = m_controller.network().spec;
    const TraceExample& example = m_controller.examples()[m_controller.shown()];
    if (target.kind == Kind::Edge || target.kind == Kind::BiasEdge) {
        const Symbol symbol = parameterOf(spec, target);
        return isParameterOf(spec, symbol) ? std::optional(ParameterPlace(spec, symbol).in(m_controller.network().parameters))
                                           : std::nullopt;
    }
    if (target.kind == Kind::Unit && target.column == 0 && target.unit < spec.inputs)
        return example.inputs[static_cast<std::size_t>(target.unit)];
    if (target.kind == Kind::Loss && example.targets.size() == 1)
        return example.targets.front();
    return std::nullopt;
}

void BackpropPage::editValue(const TraceTarget& target, double value)
{
    using Kind = TraceTarget::Kind;
    if (target.kind == Kind::Edge || target.kind == Kind::BiasEdge)
        setParameterByHand(parameterOf(m_controller.network().spec, target), value);
    else if (target.kind == Kind::Unit && target.column == 0)
        m_controller.setInput(target.unit, value);
    else if (target.kind == Kind::Loss)
        m_controller.setTarget(0, value);
}

void BackpropPage::setParameterByHand(const Symbol& symbol, double value)
{
    const Parameters before = m_controller.network().parameters;
    const Parameters gradient = m_controller.trace().gradient;
    const double loss = m_controller.trace().loss;
    m_controller.setParameter(symbol, value);
    checkSteepest(symbol, before, gradient, loss);
}

void BackpropPage::takeLabNetwork()
{
    const std::optional<LabNetwork> lab = m_context.labNetwork();
    const QString obstacle = labObstacle(lab);
    if (!obstacle.isEmpty())
        return m_context.showNotice(obstacle);
    m_controller.setNetwork(traceNetwork(lab->spec, lab->parameters, lab->data, kTakenDecimals), tr("Take the lab's network"));
}

void BackpropPage::receive(const QJsonObject& handover)
{
    if (const auto network = traceNetworkFromJson(handover.value(Key("network")).toObject()))
        m_controller.setNetwork(*network, tr("Another network"));
    else if (handover.value(Key("from")).toString() == Key("lab"))
        takeLabNetwork();
}

QJsonObject BackpropPage::saveState() const
{
    const BackpropView& view = m_controller.view();
    return {{QStringLiteral("document"), backpropDocumentToJson(m_controller.document())},
        {QStringLiteral("digits"), view.numbers.decimals}, {QStringLiteral("fractions"), view.numbers.fractions},
        {QStringLiteral("shortcut"), view.usesShortcut}, {QStringLiteral("predict"), view.predictsFirst},
        {QStringLiteral("side"), QString::fromLatin1(kSideNames[static_cast<std::size_t>(view.side)])},
        {QStringLiteral("side_visible"), view.sideVisible}, {QStringLiteral("speed"), m_controller.speed()},
        {QStringLiteral("tasks"), m_tasks.toJson()}, {QStringLiteral("right_signs"), m_rightSigns},
        {QStringLiteral("predicted_right"), m_prediction->rightCount()},
        {QStringLiteral("predicted"), m_prediction->askedCount()}};
}

void BackpropPage::restoreState(const QJsonObject& state)
{
    BackpropView view;
    view.numbers.decimals = wholeIn(state, Key("digits"), 2, 6, view.numbers.decimals);
    view.numbers.fractions = state.value(Key("fractions")).toBool();
    view.usesShortcut = state.value(Key("shortcut")).toBool(true);
    view.predictsFirst = state.value(Key("predict")).toBool();
    view.sideVisible = state.value(Key("side_visible")).toBool(true);
    const QByteArray side = state.value(Key("side")).toString().toLatin1();
    for (std::size_t i = 0; i < kSideNames.size(); ++i)
        if (side == kSideNames[i])
            view.side = static_cast<SideView>(i);
    m_tasks.fromJson(state.value(Key("tasks")).toObject());
    m_rightSigns = wholeIn(state, Key("right_signs"), 0, kMostCounted, 0);
    const int asked = wholeIn(state, Key("predicted"), 0, kMostCounted, 0);
    m_prediction->setCounts(std::min(asked, wholeIn(state, Key("predicted_right"), 0, kMostCounted, 0)), asked);
    const double speed = state.value(Key("speed")).toDouble(m_controller.speed());
    m_controller.setSpeed(speed > 0.0 && speed < 1000.0 ? speed : m_controller.speed());
    m_controller.replace(backpropDocumentFromJson(state.value(Key("document")).toObject()));
    m_controller.setView(view);
    arrange();
}

} // namespace chalknet::ui
