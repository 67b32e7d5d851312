// The parts of the panel and the edits that it asks for.
#include "ui/trace/TraceNetworkEditor.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/HairLine.h"
#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/trace/TraceLayersPanel.h"
#include "ui/trace/TraceRowsTable.h"
#include "ui/trace/TraceTex.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kColumnGap = 20;
constexpr int kPresetWidth = 286;
constexpr double kFormulaSize = 17.0;

QPushButton* smallButton(const QString& icon, QWidget* parent)
{
    QPushButton* button = makeIconButton(icon, {}, parent);
    button->setFixedSize(metrics::kMinimumHitTarget, metrics::kMinimumHitTarget);
    button->setIconSize(QSize(16, 16));
    return button;
}

} // namespace

TraceNetworkEditor::TraceNetworkEditor(QWidget* parent)
    : AnchoredPanel(parent)
    , m_network(tracePreset(TracePreset::TwoTwoOne))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::kCardPadding, 12, metrics::kCardPadding, metrics::kCardPadding);
    outer->setSpacing(12);
    outer->addLayout(makeHead());
    outer->addWidget(new HairLine(Qt::Horizontal, this));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(kColumnGap);
    sides->addLayout(makeNetworkSide());
    sides->addWidget(new HairLine(Qt::Vertical, this));
    sides->addLayout(makeRowsSide(), 1);
    outer->addLayout(sides, 1);
    connectParts();
    connectRows();
    fillPresets();
    retranslate();
}

QLayout* TraceNetworkEditor::makeHead()
{
    m_title = new QLabel(this);
    m_shape = new QLabel(this);
    m_presetName = new QLabel(this);
    m_preset = new QComboBox(this);
    m_close = makeIconButton(QStringLiteral("close"), {}, this);
    m_close->setFixedSize(metrics::kMinimumHitTarget, metrics::kMinimumHitTarget);
    m_close->setIconSize(QSize(18, 18));
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_shape, TextRole::FieldLabel);
    setTextRole(m_presetName, TextRole::FieldLabel);
    m_presetName->setBuddy(m_preset);
    m_preset->setFixedWidth(kPresetWidth);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_shape);
    head->addStretch(1);
    head->addWidget(m_presetName);
    head->addWidget(m_preset);
    head->addWidget(m_close);
    return head;
}

QLayout* TraceNetworkEditor::makeNetworkSide()
{
    m_layers = new TraceLayersPanel(this);
    m_lossPart = new QWidget(this);
    m_lossName = new QLabel(m_lossPart);
    m_loss = new QComboBox(m_lossPart);
    m_lossFormula = new FormulaView(m_lossPart);
    m_lossNote = new QLabel(this);
    m_draw = new QPushButton(this);
    m_lab = new QPushButton(this);
    m_lossName->setBuddy(m_loss);
    m_lossFormula->setPixelSize(kFormulaSize);
    m_lossNote->setWordWrap(true);
    setTextRole(m_lossNote, TextRole::FieldLabel);
    m_draw->setIcon(themedIcon(QStringLiteral("dice")));
    m_lab->setIcon(themedIcon(QStringLiteral("lab")));
    auto* loss = new QGridLayout(m_lossPart);
    loss->setContentsMargins(0, 0, 0, 0);
    loss->setHorizontalSpacing(10);
    loss->setVerticalSpacing(4);
    loss->addWidget(m_lossName, 0, 0);
    loss->addWidget(m_loss, 0, 1);
    loss->addWidget(m_lossFormula, 1, 1);
    loss->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_draw);
    buttons->addWidget(m_lab);
    buttons->addStretch(1);
    auto* side = new QVBoxLayout;
    side->setSpacing(10);
    side->addWidget(m_layers);
    side->addWidget(m_lossPart);
    side->addWidget(m_lossNote);
    side->addStretch(1);
    side->addLayout(buttons);
    return side;
}

QLayout* TraceNetworkEditor::makeRowsSide()
{
    m_rowsName = new QLabel(this);
    m_addRow = smallButton(QStringLiteral("plus"), this);
    m_removeRow = smallButton(QStringLiteral("minus"), this);
    m_table = new TraceRowsTable(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_rowsName);
    head->addStretch(1);
    head->addWidget(m_removeRow);
    head->addWidget(m_addRow);
    auto* side = new QVBoxLayout;
    side->setSpacing(6);
    side->addLayout(head);
    side->addWidget(m_table, 1);
    return side;
}

void TraceNetworkEditor::connectParts()
{
    connect(m_close, &QPushButton::clicked, this, &TraceNetworkEditor::closePanel);
    connect(m_preset, &QComboBox::activated, this, [this] {
        const auto preset = static_cast<TracePreset>(m_preset->currentData().toInt());
        edit(tr("Choose a ready-made network"), [preset](TraceNetwork& next) { next = tracePreset(preset); });
    });
    connect(m_layers, &TraceLayersPanel::inputsChosen, this, [this](int inputs) {
        edit(tr("Change the number of inputs"), [inputs](TraceNetwork& next) { setInputs(next, inputs); });
    });
    connect(m_layers, &TraceLayersPanel::unitsChosen, this, [this](std::size_t layer, int units) {
        edit(tr("Change the units of a layer"), [=](TraceNetwork& next) { setUnits(next, layer, units); });
    });
    connect(m_layers, &TraceLayersPanel::activationChosen, this, &TraceNetworkEditor::chooseActivation);
    connect(m_layers, &TraceLayersPanel::layerAdded, this, &TraceNetworkEditor::addHiddenLayer);
    connect(m_layers, &TraceLayersPanel::layerRemoved, this, [this](std::size_t layer) {
        edit(tr("Remove a hidden layer"), [layer](TraceNetwork& next) { chalknet::ui::removeLayer(next, layer); });
    });
    connect(m_loss, &QComboBox::activated, this, [this] {
        const auto loss = static_cast<LossType>(m_loss->currentData().toInt());
        edit(tr("Change the loss"), [loss](TraceNetwork& next) { setLoss(next, loss); });
    });
    connect(m_draw, &QPushButton::clicked, this, [this] { edit(tr("Draw new weights"), &drawParameters); });
    connect(m_lab, &QPushButton::clicked, this, &TraceNetworkEditor::labRequested);
}

void TraceNetworkEditor::connectRows()
{
    connect(m_table, &TraceRowsTable::rowChosen, this, [this](int row) {
        retranslate();
        emit rowChosen(static_cast<std::size_t>(row));
    });
    connect(m_table, &TraceRowsTable::cellEdited, this, [this](int row, int column, double value) {
        const auto index = static_cast<std::size_t>(row);
        if (column < m_network.spec.inputs) {
            edit(tr("Change an input"),
                [=](TraceNetwork& next) { next.rows[index].inputs[static_cast<std::size_t>(column)] = value; });
            return;
        }
        const auto output = static_cast<std::size_t>(column - m_network.spec.inputs);
        edit(tr("Change a target"), [=](TraceNetwork& next) { setTarget(next, index, output, value); });
    });
    connect(m_addRow, &QPushButton::clicked, this, &TraceNetworkEditor::addRow);
    connect(m_removeRow, &QPushButton::clicked, this, &TraceNetworkEditor::removeRow);
}

void TraceNetworkEditor::edit(const QString& text, const std::function<void(TraceNetwork&)>& change)
{
    TraceNetwork next = m_network;
    change(next);
    m_isLossReplaced = false;
    if (next == m_network)
        return showNetwork();
    m_network = next;
    showNetwork();
    emit networkEdited(next, text);
}

void TraceNetworkEditor::chooseActivation(std::size_t layer, const Activation& activation)
{
    bool isReplaced = false;
    edit(tr("Change the activation"), [&](TraceNetwork& next) { isReplaced = setActivation(next, layer, activation); });
    m_isLossReplaced = isReplaced;
    showLoss();
}

void TraceNetworkEditor::addHiddenLayer()
{
    edit(tr("Add a hidden layer"), [](TraceNetwork& next) {
        const std::size_t output = next.spec.layers.size() - 1;
        const LayerSpec first{2, Activation(ActivationType::Sigmoid), 0.0};
        insertLayer(next, output, output > 0 ? LayerSpec(next.spec.layers[output - 1]) : first);
    });
}

void TraceNetworkEditor::addRow()
{
    const int row = m_table->row();
    edit(tr("Add a row"), [row](TraceNetwork& next) {
        const auto place = next.rows.begin() + row;
        next.rows.insert(place + 1, TraceExample(*place));
    });
    m_table->setRow(row + 1);
    retranslate();
    emit rowChosen(static_cast<std::size_t>(m_table->row()));
}

void TraceNetworkEditor::removeRow()
{
    const int row = m_table->row();
    edit(tr("Remove a row"), [row](TraceNetwork& next) { next.rows.erase(next.rows.begin() + row); });
    if (m_table->row() != row)
        emit rowChosen(static_cast<std::size_t>(m_table->row()));
}

void TraceNetworkEditor::setNetwork(const TraceNetwork& network)
{
    if (network == m_network)
        return;
    m_network = network;
    m_isLossReplaced = false;
    showNetwork();
}

void TraceNetworkEditor::setRow(std::size_t row)
{
    if (static_cast<int>(row) == m_table->row())
        return;
    m_table->setRow(static_cast<int>(row));
    retranslate();
}

void TraceNetworkEditor::setLossVisible(bool visible)
{
    m_hasLoss = visible;
    showNetwork();
}

void TraceNetworkEditor::setLabAvailable(bool available, const QString& why)
{
    m_lab->setEnabled(available);
    m_whyNoLab = why;
    retranslate();
}

std::vector<QWidget*> TraceNetworkEditor::stops() const
{
    std::vector<QWidget*> all{m_preset};
    const std::vector<QWidget*> ofLayers = m_layers->stops();
    all.insert(all.end(), ofLayers.begin(), ofLayers.end());
    all.insert(all.end(), {m_loss, m_draw, m_lab, m_removeRow, m_addRow, m_table, m_close});
    return all;
}

void TraceNetworkEditor::showNetwork()
{
    const QSignalBlocker block(m_preset);
    const std::optional<TracePreset> preset = presetOf(m_network);
    m_preset->setCurrentIndex(preset ? m_preset->findData(static_cast<int>(*preset)) : -1);
    m_layers->setSpec(m_network.spec);
    m_table->showNetwork(m_network, m_hasLoss);
    m_table->setMinimumWidth(m_table->wantedWidth());
    m_addRow->setEnabled(m_network.rows.size() < kMostTraceRows);
    m_removeRow->setEnabled(m_network.rows.size() > 1);
    showLoss();
    retranslate();
}

void TraceNetworkEditor::showLoss()
{
    const QSignalBlocker block(m_loss);
    m_loss->clear();
    TraceNetwork trial = m_network;
    for (const LossType loss : kAllLosses)
        if (setLoss(trial, loss))
            m_loss->addItem(lossLabel(loss), static_cast<int>(loss));
    m_loss->setCurrentIndex(m_loss->findData(static_cast<int>(m_network.spec.loss)));
    m_lossFormula->setTex(QStringLiteral("E = ") + lossTex(m_network.spec.loss, TraceNames(m_network.spec, TraceNotation::XwB)));
    m_lossPart->setVisible(m_hasLoss);
    m_lossNote->setText(m_isLossReplaced ? tr("The loss has changed with the output.") : QString());
    m_lossNote->setVisible(m_hasLoss && m_isLossReplaced);
}

void TraceNetworkEditor::fillPresets()
{
    const QSignalBlocker block(m_preset);
    m_preset->clear();
    for (const TracePreset preset : allTracePresets())
        m_preset->addItem(tracePresetName(preset), static_cast<int>(preset));
    showNetwork();
}

void TraceNetworkEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fillPresets();
    AnchoredPanel::changeEvent(event);
}

void TraceNetworkEditor::retranslate()
{
    setAccessibleName(tr("Network and data"));
    m_title->setText(tr("Network"));
    m_shape->setText(QString::fromStdString(shapeText(m_network.spec)) + QStringLiteral("  ·  ")
        + tr("Parameters %1").arg(grouped(static_cast<qint64>(parameterCount(m_network.spec)))));
    m_presetName->setText(tr("Ready-made"));
    m_preset->setPlaceholderText(tr("Your own"));
    m_preset->setToolTip(tr("Ready-made networks with numbers that can be calculated by hand"));
    nameIconButton(m_close, tr("Close"), tr("Esc"));
    m_lossName->setText(tr("Loss"));
    const int nameWidth = std::max(m_layers->nameWidth(), m_hasLoss ? m_lossName->sizeHint().width() : 0);
    m_lossName->setFixedWidth(nameWidth);
    m_layers->setNameWidth(nameWidth);
    m_draw->setText(tr("Draw new weights"));
    m_draw->setToolTip(tr("Other initial weights with two decimals; all biases 0"));
    m_lab->setText(tr("Take the lab's network"));
    const bool isLabUsable = m_lab->isEnabled();
    m_lab->setToolTip(isLabUsable ? tr("The network and the training data of the network lab as they are now") : m_whyNoLab);
    m_lab->setAccessibleDescription(m_lab->toolTip());
    m_rowsName->setText(tr("Rows of data  %1").arg(grouped(static_cast<qint64>(m_network.rows.size()))));
    nameIconButton(m_addRow, tr("Add a row below row %1").arg(m_table->row() + 1));
    nameIconButton(m_removeRow, tr("Remove row %1").arg(m_table->row() + 1));
}

} // namespace chalknet::ui
