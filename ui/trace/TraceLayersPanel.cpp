// The lines of the layers, and what each of them offers.
#include "ui/trace/TraceLayersPanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/WeightField.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace chalknet::ui {

namespace {

enum GridColumn { Name, Units, Choice, Symbol, Parameter, Remove, Rest };

constexpr int kChoiceWidth = 138;
constexpr double kLargestParameter = 10.0;

/// The letter of an activation's parameter; empty if it has none.
QString parameterSymbol(ActivationType type)
{
    switch (type) {
    case ActivationType::Identity: return QStringLiteral("c");
    case ActivationType::LeakyRelu: return QStringLiteral("s");
    case ActivationType::PRelu:
    case ActivationType::Elu: return QStringLiteral("α");
    case ActivationType::Maxout: return QStringLiteral("k");
    default: return {};
    }
}

} // namespace

TraceLayersPanel::TraceLayersPanel(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_add(new QPushButton(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(Rest, 1);
    makeInputs();
    for (std::size_t layer = 0; layer < m_lines.size(); ++layer)
        m_lines[layer] = makeLine(layer);
    m_add->setIcon(themedIcon(QStringLiteral("plus")));
    setButtonKind(m_add, ButtonKind::Flat);
    m_grid->addWidget(m_add, kMostTraceLayers + 1, Name, 1, -1, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &TraceLayersPanel::layerAdded);
}

void TraceLayersPanel::makeInputs()
{
    m_inputsName = new QLabel(this);
    m_inputs = new Stepper(this);
    m_inputs->setRange(1, kMostTraceUnits);
    m_grid->setRowMinimumHeight(0, metrics::kFieldHeight);
    m_grid->addWidget(m_inputsName, 0, Name);
    m_grid->addWidget(m_inputs, 0, Units);
    connect(m_inputs, &Stepper::valueChanged, this, &TraceLayersPanel::inputsChosen);
}

TraceLayersPanel::Line TraceLayersPanel::makeLine(std::size_t layer)
{
    Line line;
    line.name = new QLabel(this);
    line.units = new Stepper(this);
    line.activationName = new QLabel(this);
    line.activation = new QComboBox(this);
    line.symbol = new QLabel(this);
    line.parameter = new WeightField(this);
    line.pieces = new Stepper(this);
    line.remove = makeIconButton(QStringLiteral("trash"), {}, this);
    line.activationName->hide();
    line.activationName->setBuddy(line.activation);
    line.activation->setFixedWidth(kChoiceWidth);
    line.activation->setMaxVisibleItems(16);
    line.symbol->setFont(Theme::instance().font(TextRole::Symbol));
    line.parameter->setRange(-kLargestParameter, kLargestParameter);
    line.parameter->setStep(0.1);
    line.parameter->setDecimals(3);
    line.parameter->setSigned(false);
    line.parameter->setPixelSize(16);
    line.pieces->setRange(2, kMostTracePieces);
    line.remove->setFixedSize(metrics::kMinimumHitTarget, metrics::kMinimumHitTarget);
    line.remove->setIconSize(QSize(17, 17));
    const int row = static_cast<int>(layer) + 1;
    m_grid->addWidget(line.name, row, Name);
    m_grid->addWidget(line.units, row, Units);
    m_grid->addWidget(line.activation, row, Choice);
    m_grid->addWidget(line.symbol, row, Symbol);
    m_grid->addWidget(line.parameter, row, Parameter, Qt::AlignLeft);
    m_grid->addWidget(line.pieces, row, Parameter, Qt::AlignLeft);
    m_grid->addWidget(line.remove, row, Remove);
    connectLine(line, layer);
    return line;
}

void TraceLayersPanel::connectLine(const Line& line, std::size_t layer)
{
    connect(line.units, &Stepper::valueChanged, this, [this, layer](int units) { emit unitsChosen(layer, units); });
    connect(line.activation, &QComboBox::activated, this, [this, layer, box = line.activation] {
        const auto type = static_cast<ActivationType>(box->currentData().toInt());
        if (type != m_spec.layers[layer].activation.type)
            emit activationChosen(layer, Activation(type));
    });
    connect(line.parameter, &WeightField::editingDone, this, [this, layer, field = line.parameter] {
        Activation activation = m_spec.layers[layer].activation;
        activation.parameter = field->value();
        emit activationChosen(layer, activation);
    });
    connect(line.pieces, &Stepper::valueChanged, this, [this, layer](int pieces) {
        Activation activation = m_spec.layers[layer].activation;
        activation.pieces = pieces;
        emit activationChosen(layer, activation);
    });
    connect(line.remove, &QPushButton::clicked, this, [this, layer] { emit layerRemoved(layer); });
}

void TraceLayersPanel::setSpec(const NetworkSpec& spec)
{
    m_spec = spec;
    const QSignalBlocker block(m_inputs);
    m_inputs->setValue(spec.inputs);
    for (std::size_t layer = 0; layer < m_lines.size(); ++layer)
        showLine(m_lines[layer], layer);
    m_add->setEnabled(spec.layers.size() < kMostTraceLayers);
    retranslate();
}

void TraceLayersPanel::showLine(const Line& line, std::size_t layer)
{
    const bool exists = layer < m_spec.layers.size();
    const bool isOutput = layer + 1 == m_spec.layers.size();
    for (QWidget* part : std::initializer_list<QWidget*>{line.name, line.units, line.activation})
        part->setVisible(exists);
    line.remove->setVisible(exists && !isOutput);
    const Activation activation = exists ? m_spec.layers[layer].activation : Activation(ActivationType::Tanh);
    const bool hasPieces = activation.type == ActivationType::Maxout;
    const QString symbol = parameterSymbol(activation.type);
    line.symbol->setText(symbol);
    line.symbol->setVisible(!symbol.isEmpty());
    line.parameter->setVisible(!symbol.isEmpty() && !hasPieces);
    line.pieces->setVisible(hasPieces);
    if (!exists)
        return;
    const QSignalBlocker blockUnits(line.units);
    const QSignalBlocker blockPieces(line.pieces);
    line.units->setRange(activation.type == ActivationType::Softmax ? 2 : 1, kMostTraceUnits);
    line.units->setValue(m_spec.layers[layer].units);
    line.parameter->setValue(activation.parameter);
    line.pieces->setValue(activation.pieces);
    fillActivations(line, isOutput);
    line.activation->setCurrentIndex(line.activation->findData(static_cast<int>(activation.type)));
}

void TraceLayersPanel::fillActivations(const Line& line, bool isOutput)
{
    const QSignalBlocker block(line.activation);
    line.activation->clear();
    for (const ActivationType type : kAllActivations)
        if (isOutput || type != ActivationType::Softmax)
            line.activation->addItem(activationLabel(type), static_cast<int>(type));
}

int TraceLayersPanel::nameWidth() const
{
    int width = m_inputsName->sizeHint().width();
    for (std::size_t layer = 0; layer < m_spec.layers.size() && layer < m_lines.size(); ++layer)
        width = std::max(width, m_lines[layer].name->sizeHint().width());
    return width;
}

void TraceLayersPanel::setNameWidth(int width)
{
    m_grid->setColumnMinimumWidth(Name, width);
}

std::vector<QWidget*> TraceLayersPanel::stops() const
{
    std::vector<QWidget*> stops{m_inputs->decreaseButton(), m_inputs->increaseButton()};
    for (const Line& line : m_lines)
        stops.insert(stops.end(),
            {line.units->decreaseButton(), line.units->increaseButton(), line.activation, line.parameter,
                line.pieces->decreaseButton(), line.pieces->increaseButton(), line.remove});
    stops.push_back(m_add);
    return stops;
}

void TraceLayersPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setSpec(NetworkSpec(m_spec));
    QWidget::changeEvent(event);
}

void TraceLayersPanel::nameLine(const Line& line, std::size_t layer)
{
    const QString name = columnName(m_spec, static_cast<int>(layer) + 1);
    line.name->setText(name);
    line.units->setAccessibleNames(tr("%1: one unit less").arg(name), tr("%1: one unit more").arg(name));
    line.activationName->setText(tr("%1: activation").arg(name));
    line.activation->setAccessibleName(line.activationName->text());
    line.activation->setToolTip(line.activationName->text());
    line.pieces->setAccessibleNames(tr("%1: one piece less").arg(name), tr("%1: one piece more").arg(name));
    const bool isSlope = m_spec.layers[layer].activation.type != ActivationType::Elu;
    line.parameter->setAccessibleName((isSlope ? tr("%1: slope") : tr("%1: parameter of the activation")).arg(name));
    line.parameter->setToolTip(line.parameter->accessibleName());
    line.symbol->setToolTip(line.pieces->isHidden() ? line.parameter->accessibleName() : tr("%1: pieces of a unit").arg(name));
    nameIconButton(line.remove, tr("%1: remove").arg(name));
}

void TraceLayersPanel::retranslate()
{
    m_inputsName->setText(tr("Inputs"));
    m_inputs->setAccessibleNames(tr("One input less"), tr("One input more"));
    for (std::size_t layer = 0; layer < m_spec.layers.size() && layer < m_lines.size(); ++layer)
        nameLine(m_lines[layer], layer);
    m_add->setText(tr("Add a hidden layer"));
    m_add->setToolTip(m_add->isEnabled() ? tr("Before the output, like the last hidden layer")
                                         : tr("Up to %1 layers can be shown step by step.").arg(kMostTraceLayers));
}

} // namespace chalknet::ui
