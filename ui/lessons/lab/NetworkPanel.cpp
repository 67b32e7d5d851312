// The network card.
#include "ui/lessons/lab/NetworkPanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/TabOrder.h"
#include "ui/lessons/lab/DiagramLegend.h"
#include "ui/lessons/lab/LayerHeader.h"
#include "ui/lessons/lab/LayerHistograms.h"
#include "ui/lessons/lab/NetworkEdits.h"
#include "ui/lessons/lab/WeightEditor.h"
#include "ui/lessons/lab/WorksheetAccess.h"
#include "ui/picture/PictureContent.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/NetworkDiagramPainter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace chalknet::ui {

namespace {

constexpr int kDistributions = 3; // the segment behind those of the diagram's modes

} // namespace

NetworkPanel::NetworkPanel(QWidget* parent)
    : Card(parent)
    , m_layers(new Stepper(this))
    , m_suffix(new ElidedLabel(this))
    , m_stepByStep(new QPushButton(this))
    , m_mode(new SegmentedControl(this))
    , m_header(new LayerHeader(this))
    , m_diagram(new NetworkDiagram(this))
    , m_legend(new DiagramLegend(this))
    , m_histograms(new LayerHistograms(this))
    , m_note(new NoteBar(this))
    , m_editor(new WeightEditor(m_diagram))
{
    m_layers->setRange(0, kMostHiddenLayers);
    for (int i = 0; i < kDistributions; ++i)
        m_mode->addSegment(QString());
    m_mode->addSegment(themedIcon(QStringLiteral("remedies")), QString()); // no room for a fourth word
    header()->insertWidget(1, m_layers);
    header()->insertWidget(2, m_suffix);
    m_suffix->hide();
    setInk(m_suffix, Ink::Secondary);
    header()->addWidget(m_stepByStep);
    header()->addWidget(m_mode);
    makeStepByStep();
    body()->setSpacing(8);
    body()->addSpacing(6);
    body()->addWidget(m_header);
    body()->addWidget(m_diagram, 1);
    body()->addWidget(m_histograms);
    body()->addWidget(m_legend);
    m_histograms->hide();
    body()->addWidget(m_note);
    m_note->installEventFilter(this);
    connect(m_layers, &Stepper::valueChanged, this, &NetworkPanel::hiddenLayersChosen);
    connect(m_header, &LayerHeader::unitsChosen, this, &NetworkPanel::unitsChosen);
    connect(m_header, &LayerHeader::activationChosen, this, &NetworkPanel::activationChosen);
    connect(m_header, &LayerHeader::outputActivationChosen, this, &NetworkPanel::outputActivationChosen);
    connect(m_header, &LayerHeader::dropoutChosen, this, &NetworkPanel::dropoutChosen);
    m_diagram->setLimits({kMostLabUnits, kMostHiddenLayers});
    m_diagram->setEditing(DiagramEditing::All);
    connect(m_diagram, &NetworkDiagram::editRequested, this, &NetworkPanel::onEdit);
    connect(
        m_editor, &WeightEditor::visibilityChanged, m_diagram, [this](bool visible) { m_diagram->setLabelVisible(!visible); });
    connect(m_editor, &WeightEditor::closedByKey, m_diagram, [this] { m_diagram->setFocus(Qt::PopupFocusReason); });
    connect(m_editor, &WeightEditor::valueTyped, this, [this](double value) {
        DiagramEdit edit{DiagramEdit::Kind::TurnValue, m_typed};
        edit.value = value;
        emit edited(edit);
    });
    connect(m_mode, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_diagram->setMode(mode());
        m_histograms->setVisible(index == kDistributions);
        showDistributions();
        retranslate();
    });
    connect(m_diagram, &NetworkDiagram::geometryChanged, this, &NetworkPanel::placeHeader);
    retranslate();
}

void NetworkPanel::makeStepByStep()
{
    auto* menu = new QMenu(this);
    m_forward = menu->addAction(themedIcon(QStringLiteral("forward")), QString());
    m_backprop = menu->addAction(themedIcon(QStringLiteral("backprop")), QString());
    connect(m_forward, &QAction::triggered, this, [this] { emit stepByStepRequested(QStringLiteral("forward")); });
    connect(m_backprop, &QAction::triggered, this, [this] { emit stepByStepRequested(QStringLiteral("backprop")); });
    setButtonKind(m_stepByStep, ButtonKind::Flat);
    m_stepByStep->setIcon(themedIcon(QStringLiteral("backprop")));
    m_stepByStep->setMenu(menu);
}

void NetworkPanel::setStepByStep(const QString& obstacle)
{
    m_obstacle = obstacle;
    m_stepByStep->setEnabled(obstacle.isEmpty());
    retranslate();
}

// The words only where there is room for them.
void NetworkPanel::showStepByStepText()
{
    constexpr int kBetween = 16;
    m_stepByStep->setText(tr("Step by step"));
    const int taken = titleLabel()->sizeHint().width() + m_layers->sizeHint().width() + m_mode->sizeHint().width() + 4 * kBetween;
    if (contentsRect().width() - 2 * metrics::kCardPadding < taken + m_stepByStep->sizeHint().width())
        m_stepByStep->setText(QString());
}

void NetworkPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    showStepByStepText();
}

void NetworkPanel::setSpec(const NetworkSpec& spec)
{
    const QSignalBlocker block(m_layers);
    m_layers->setValue(static_cast<int>(spec.layers.size()) - 1);
    m_header->setSpec(spec);
    m_diagram->setSpec(spec);
    if (!m_diagram->snapshot()) // the place of the editor may be gone
        m_editor->hide();
    setTitleText();
    orderStops();
}

void NetworkPanel::setFixed(const std::vector<FixedParameter>& fixed, const NetworkSpec& spec)
{
    m_diagram->setHolds(diagramHolds(fixed, spec));
}

void NetworkPanel::setInputNames(const QStringList& tex)
{
    m_diagram->setInputNames(tex);
}

void NetworkPanel::onEdit(const DiagramEdit& edit)
{
    if (edit.kind == DiagramEdit::Kind::TypeValue)
        openEditor(edit.edge);
    else
        emit edited(edit);
}

void NetworkPanel::openEditor(EdgeAddress edge)
{
    const NetworkDiagramGeometry& geometry = m_diagram->geometryOfDiagram();
    const auto value = m_diagram->edgeWeight(edge);
    if (!value || !geometry.isShown(edge))
        return;
    m_typed = edge;
    m_editor->open(
        geometry.labelPoint(edge).toPoint(), edgeSymbol(edge, geometry), m_diagram->edgeText(edge), *value, geometry.scale());
}

void NetworkPanel::setSnapshot(const SnapshotPointer& snapshot)
{
    m_diagram->setSnapshot(snapshot);
    showDistributions();
}

void NetworkPanel::setScales(double stage, double chrome)
{
    titleLabel()->setFont(Theme::instance().font(TextRole::Heading, chrome));
    m_suffix->setFont(Theme::instance().font(TextRole::Control, chrome));
    m_header->setChromeScale(chrome);
    m_legend->setChromeScale(chrome);
    m_histograms->setChromeScale(chrome);
    m_diagram->setStageScale(stage);
}

void NetworkPanel::setWorksheet(const Worksheet& worksheet)
{
    m_worksheet = worksheet;
    const auto isFree = [&](LabControl control) { return worksheet.accessTo(control) == ControlAccess::Free; };
    m_header->setWorksheet(worksheet);
    DiagramLimits limits{kMostLabUnits, kMostHiddenLayers};
    limits.mayChangeUnits = isFree(LabControl::Units);
    limits.mayChangeLayers = isFree(LabControl::Layers);
    limits.mayChangeDropout = isFree(LabControl::Regularization);
    m_diagram->setLimits(limits);
    m_layers->setVisible(hasLayerStepper() && m_suffix->text().isEmpty() && !titleLabel()->isHidden());
    retranslate();
    placeHeader();
}

void NetworkPanel::setPresenting(bool presenting)
{
    m_layers->setVisible(!presenting && hasLayerStepper());
    m_mode->setVisible(!presenting);
    m_stepByStep->setVisible(!presenting);
    titleLabel()->setVisible(!presenting);
    m_header->setReadOnly(presenting);
    m_diagram->setEditing(presenting ? DiagramEditing::Values : DiagramEditing::All);
    placeHeader();
}

DiagramMode NetworkPanel::mode() const
{
    return showsDistributions() ? DiagramMode::Activation : static_cast<DiagramMode>(m_mode->currentIndex());
}
bool NetworkPanel::showsDistributions() const
{
    return m_mode->currentIndex() == kDistributions;
}
void NetworkPanel::setShowsDistributions()
{
    m_mode->setCurrentIndex(kDistributions);
}
void NetworkPanel::setRows(const Dataset& rows)
{
    m_rows = rows;
    showDistributions();
}
void NetworkPanel::setMode(DiagramMode mode)
{
    m_mode->setCurrentIndex(static_cast<int>(mode));
}

void NetworkPanel::setTitleSuffix(const QString& text)
{
    const bool changes = text.isEmpty() != m_suffix->text().isEmpty();
    m_suffix->setText(text);
    if (!changes)
        return;
    // A moment of the past is looked at, not edited.
    const bool isPresenting = titleLabel()->isHidden();
    const bool isEditable = text.isEmpty() && !isPresenting;
    m_suffix->setVisible(!text.isEmpty());
    m_layers->setVisible(isEditable && hasLayerStepper());
    m_stepByStep->setVisible(isEditable);
    m_header->setReadOnly(!isEditable);
    retranslate();
    placeHeader();
}

void NetworkPanel::placeHeader()
{
    const NetworkDiagramGeometry& geometry = m_diagram->geometryOfDiagram();
    std::vector<double> centers;
    for (int column = 0; column < geometry.columns(); ++column)
        centers.push_back(geometry.columnCenter(column));
    m_header->setColumns(centers, geometry.columnPitch());
    m_histograms->setColumns(centers, geometry.columnPitch());
    orderStops();
}

// From above to below: the controls of layers are made later than what stands below them.
void NetworkPanel::orderStops()
{
    orderTabs({m_layers, m_stepByStep, m_mode, m_header, m_diagram, m_histograms, m_note});
}

// Computed with the picture, never while painting; nothing while nobody sees it.
void NetworkPanel::showDistributions()
{
    const SnapshotPointer snapshot = m_diagram->snapshot();
    if (!showsDistributions() || !snapshot || m_rows.isEmpty())
        return;
    const auto inputs = static_cast<std::size_t>(snapshot->spec->inputs);
    // Rows of two coordinates become rows of the network's inputs where it has others.
    if (m_rows.inputs() != inputs && m_rows.inputs() == 2 && snapshot->outputMap
        && snapshot->outputMap->plane.inputs.size() == inputs)
        m_rows = withPlaneInputs(m_rows, snapshot->outputMap->plane.inputs);
    if (m_rows.inputs() == inputs)
        m_histograms->setLayers(layerDistributions(
            *snapshot->spec, snapshot->parameters, snapshot->gradient ? &*snapshot->gradient : nullptr, m_rows));
}

void NetworkPanel::setCompact(bool compact)
{
    m_compact = compact;
    m_header->setLow(compact);
    m_histograms->setLow(compact);
    showLegend();
}

void NetworkPanel::showLegend()
{
    m_legend->setVisible(m_note->isHidden() && !m_compact);
}

bool NetworkPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        showLegend();
    return Card::eventFilter(watched, event);
}

void NetworkPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

// The input layer is not counted.
QString NetworkPanel::networkName() const
{
    const int hidden = m_layers->value();
    return tr("%1-layer").arg(hidden + 1) + QStringLiteral(" · ") + tr("%n hidden layer(s)", nullptr, hidden);
}

void NetworkPanel::setTitleText()
{
    const bool titleHidden = titleLabel()->isHidden() && !title().isEmpty();
    // The stepper beside it counts the layers.
    setTitle(m_suffix->text().isEmpty() && hasLayerStepper() ? tr("Hidden layers") : tr("Network"));
    titleLabel()->setToolTip(networkName());
    titleLabel()->setVisible(!titleHidden);
    showStepByStepText();
}

void NetworkPanel::retranslate()
{
    setTitleText();
    m_layers->setAccessibleNames(tr("Remove a hidden layer"), tr("Add a hidden layer"));
    applyLock(m_layers, m_worksheet.accessTo(LabControl::Layers), LabControl::Layers);
    m_forward->setText(tr("Forward pass"));
    m_backprop->setText(tr("Backpropagation"));
    m_stepByStep->setAccessibleName(tr("This network step by step"));
    m_stepByStep->setToolTip(m_obstacle.isEmpty()
            ? tr("Calculate with this network step by step: its weights and training points, rounded to two decimals")
            : m_obstacle);
    m_stepByStep->setAccessibleDescription(m_stepByStep->toolTip());
    showStepByStepText();
    m_mode->setAccessibleName(tr("Shown in the diagram"));
    m_mode->setSegmentText(0, tr("Activation"));
    m_mode->setSegmentText(1, tr("Weights"));
    m_mode->setSegmentText(2, tr("Gradient"));
    m_mode->setSegmentText(kDistributions, tr("Distributions"));
    m_histograms->setAccessibleName(tr("Distributions of the layers"));
    m_diagram->setAccessibleName(tr("Network diagram"));
    setPicturePart(this, tr("Network"));
    const bool showsGradient = mode() == DiagramMode::Gradient;
    m_legend->setTexts(showsGradient ? tr("negative gradient") : tr("negative weight"),
        showsGradient ? tr("positive gradient") : tr("positive weight"));
    m_legend->setUnitText(mode() == DiagramMode::Activation ? QString()
            : showsGradient                                 ? tr("in the units: gradient of the bias")
                                                            : tr("in the units: bias"));
}

} // namespace chalknet::ui
