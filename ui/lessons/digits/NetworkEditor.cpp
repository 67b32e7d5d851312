// One row per hidden layer, then the fields of training in two columns.
#include "ui/lessons/digits/NetworkEditor.h"

#include "engine/model/Parameters.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Field.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/digits/PictureEditor.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr auto kBatchSizes = std::to_array<int>({1, 8, 16, 32, 64, 128, 256, 512, 1024});
constexpr auto kPenalties = std::to_array<double>({0.0, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1});
constexpr int kNewLayerUnits = 32;

/// Chooses the entry whose data is `value`; adds it (in order of insertion) if it is none of the usual ones.
void choose(QComboBox* box, const QVariant& value, const QString& text)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(text, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

/// As the lesson begins: 0.01 is too much for Adam on pictures.
OptimizerConfig startingOptimizer(OptimizerType type)
{
    OptimizerConfig optimizer = defaultOptimizer(type);
    if (type == OptimizerType::Adam || type == OptimizerType::Adamw)
        optimizer.learningRate = DigitsSettings().optimizer.learningRate;
    return optimizer;
}

} // namespace

NetworkEditor::NetworkEditor(QWidget* parent)
    : QWidget(parent)
    , m_layersLabel(new QLabel(this))
    , m_layerLayout(new QVBoxLayout)
    , m_addLayer(new QPushButton(this))
    , m_pictures(new PictureEditor(this))
{
    m_pictures->hide(); // until the caller has a place for it
    connect(m_pictures, &PictureEditor::settingsChanged, this, [this](const DigitsSettings& settings) {
        m_settings = settings;
        emit settingsChanged(m_settings);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    setTextRole(m_layersLabel, TextRole::FieldLabel);
    auto* head = new QHBoxLayout;
    head->addWidget(m_layersLabel, 1);
    m_addLayer->setIcon(themedIcon(QStringLiteral("plus")));
    head->addWidget(m_addLayer);
    layout->addLayout(head);
    m_layerLayout->setSpacing(4);
    layout->addLayout(m_layerLayout);
    layout->addSpacing(4);
    layout->addWidget(makeFields());
    layout->addSpacing(8);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::RichText);
    setTextRole(m_count, TextRole::FieldLabel);
    layout->addWidget(m_count);
    layout->addStretch(1);
    connect(m_addLayer, &QPushButton::clicked, this, &NetworkEditor::addLayer);
    rebuildLayers();
    retranslate();
    showValues();
}

QWidget* NetworkEditor::makeFields()
{
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const auto combo = [&](QLabel*& label, QComboBox*& box, int row, int column) {
        label = new QLabel(fields);
        box = new QComboBox(fields);
        grid->addWidget(labelledField(label, box, fields), row, column);
        connect(box, &QComboBox::currentIndexChanged, this, &NetworkEditor::change);
    };
    const auto spin = [&](QLabel*& label, QSpinBox*& box, int low, int high, int row, int column) {
        label = new QLabel(fields);
        box = new QSpinBox(fields);
        box->setRange(low, high);
        grid->addWidget(labelledField(label, box, fields), row, column);
        connect(box, &QSpinBox::valueChanged, this, &NetworkEditor::change);
    };
    const auto slider = [&](ValueSlider*& control, int row, int column) {
        control = new ValueSlider(fields);
        grid->addWidget(control, row, column, Qt::AlignTop);
        connect(control, &ValueSlider::valueChanged, this, &NetworkEditor::change);
    };
    combo(m_optimizerLabel, m_optimizer, 0, 0);
    slider(m_learningRate, 0, 1);
    combo(m_batchLabel, m_batch, 1, 0);
    spin(m_epochsLabel, m_epochs, 1, 1000, 1, 1);
    combo(m_l2Label, m_l2, 2, 0);
    slider(m_dropout, 2, 1);
    combo(m_initializerLabel, m_initializer, 3, 0);
    spin(m_seedLabel, m_seed, 0, std::numeric_limits<int>::max(), 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    const QSignalBlocker quiet(this);
    m_showing = true;
    m_learningRate->setLogarithmic(true);
    m_learningRate->setRange(1e-5, 10.0, 0.1); // far enough for a run to diverge
    m_dropout->setRange(0.0, 0.9, 0.05);
    m_dropout->setFormatter([](double value) { return percent(value, 0); });
    for (OptimizerType type : kAllOptimizers)
        m_optimizer->addItem(optimizerDisplayName(type), static_cast<int>(type));
    for (int size : kBatchSizes)
        m_batch->addItem(grouped(size), size);
    for (double penalty : kPenalties)
        m_l2->addItem(compact(penalty), penalty);
    for (InitializerType type : kAllInitializers)
        m_initializer->addItem(initializerDisplayName(type), static_cast<int>(type));
    m_showing = false;
    return fields;
}

NetworkEditor::LayerRow NetworkEditor::makeLayerRow(std::size_t index)
{
    LayerRow row;
    row.widget = new QWidget(this);
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    row.name = new QLabel(row.widget);
    row.units = new QSpinBox(row.widget);
    row.units->setRange(1, DigitsSettings::kMaximumHiddenUnits);
    row.activation = new QComboBox(row.widget);
    for (ActivationType type : hiddenActivations())
        row.activation->addItem(activationDisplayName(type), static_cast<int>(type));
    row.remove = makeIconButton(QStringLiteral("minus"), QString(), row.widget);
    constexpr int kSpinButtons = 46; // with the padding of the field
    row.units->setMinimumWidth(row.units->fontMetrics().horizontalAdvance(QStringLiteral("2048")) + kSpinButtons);
    row.name->setBuddy(row.activation);
    layout->addWidget(row.name);
    layout->addWidget(row.units);
    layout->addWidget(row.activation, 1);
    layout->addWidget(row.remove);
    connect(row.units, &QSpinBox::valueChanged, this, &NetworkEditor::change);
    connect(row.activation, &QComboBox::currentIndexChanged, this, &NetworkEditor::change);
    // Queued: the button must not be deleted inside its own click.
    connect(
        row.remove, &QPushButton::clicked, this, [this, index] { removeLayer(index); }, Qt::QueuedConnection);
    return row;
}

void NetworkEditor::rebuildLayers()
{
    while (m_layers.size() > m_settings.hidden.size()) {
        delete m_layers.back().widget;
        m_layers.pop_back();
    }
    while (m_layers.size() < m_settings.hidden.size()) {
        QWidget* const before = m_layers.empty() ? static_cast<QWidget*>(m_addLayer) : m_layers.back().remove;
        m_layers.push_back(makeLayerRow(m_layers.size()));
        const LayerRow& row = m_layers.back();
        m_layerLayout->addWidget(row.widget);
        setTabOrder(before, row.units); // from above to below, though the fields below are older
        setTabOrder(row.units, row.activation);
        setTabOrder(row.activation, row.remove);
    }
    m_addLayer->setEnabled(m_settings.hidden.size() < DigitsSettings::kMaximumHiddenLayers);
    retranslate();
}

void NetworkEditor::setSettings(const DigitsSettings& settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    rebuildLayers();
    showValues();
}

void NetworkEditor::showValues()
{
    m_showing = true;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        m_layers[i].units->setValue(m_settings.hidden[i].units);
        m_layers[i].activation->setCurrentIndex(
            m_layers[i].activation->findData(static_cast<int>(m_settings.hidden[i].activation)));
    }
    m_optimizer->setCurrentIndex(m_optimizer->findData(static_cast<int>(m_settings.optimizer.type)));
    m_learningRate->setValue(m_settings.optimizer.learningRate);
    choose(m_batch, static_cast<int>(m_settings.batchSize), grouped(static_cast<qint64>(m_settings.batchSize)));
    m_epochs->setValue(m_settings.epochs);
    choose(m_l2, m_settings.l2, compact(m_settings.l2));
    m_dropout->setValue(m_settings.dropout);
    m_initializer->setCurrentIndex(m_initializer->findData(static_cast<int>(m_settings.initializer)));
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(m_settings.seed, static_cast<std::uint64_t>(m_seed->maximum()))));
    m_pictures->setSettings(m_settings);
    m_showing = false;
    showCount();
}

// The parameters of every layer, so that the total can be computed by hand: inputs × units + biases.
void NetworkEditor::showCount()
{
    const NetworkSpec spec = m_settings.spec();
    QString rows;
    const auto row = [&rows](const QString& name, const QString& sum, const QString& value) {
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align=right>%2&nbsp;=&nbsp;</td><td align=right>%3</td></tr>")
                    .arg(name, sum, value);
    };
    if (!validate(spec).empty())
        return;
    const ParameterLayout layout(spec);
    for (std::size_t i = 0; i < layout.layerCount(); ++i) {
        const LayerLayout& layer = layout.layer(i);
        QString sum = QStringLiteral("%1 × %2 + %2").arg(grouped(layer.inputs), grouped(layer.rows()));
        if (layer.alphas > 0)
            sum += QStringLiteral(" + %1").arg(grouped(layer.alphas));
        const auto numbers = static_cast<qint64>(layer.weightCount()) + layer.rows() + layer.alphas;
        row(i + 1 == layout.layerCount() ? tr("Output") : tr("Layer %1").arg(i + 1), sum, grouped(numbers));
    }
    if (m_compact)
        rows.clear();
    m_count->setText(QStringLiteral("<b>%1</b><table cellspacing=0 cellpadding=2>%2</table>")
                         .arg(tr("%1 parameters: weights + biases").arg(grouped(static_cast<qint64>(layout.size()))), rows));
}

void NetworkEditor::setCompact(bool compact)
{
    m_compact = compact;
    showCount();
}

void NetworkEditor::addLayer()
{
    const int units = m_settings.hidden.empty() ? 64 : std::min(kNewLayerUnits, m_settings.hidden.back().units);
    const ActivationType type = m_settings.hidden.empty() ? ActivationType::Relu : m_settings.hidden.back().activation;
    m_settings.hidden.push_back({units, type});
    rebuildLayers();
    showValues();
    emit settingsChanged(m_settings);
}

void NetworkEditor::removeLayer(std::size_t index)
{
    if (index >= m_settings.hidden.size())
        return;
    m_settings.hidden.erase(m_settings.hidden.begin() + static_cast<std::ptrdiff_t>(index));
    rebuildLayers();
    showValues();
    emit settingsChanged(m_settings);
}

void NetworkEditor::change()
{
    if (m_showing)
        return;
    DigitsSettings wanted = m_settings;
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        wanted.hidden[i]
            = {m_layers[i].units->value(), static_cast<ActivationType>(m_layers[i].activation->currentData().toInt())};
    const auto type = static_cast<OptimizerType>(m_optimizer->currentData().toInt());
    const bool otherOptimizer = type != wanted.optimizer.type;
    if (otherOptimizer)
        wanted.optimizer = startingOptimizer(type); // the learning rate of one is no good for another
    else
        wanted.optimizer.learningRate = m_learningRate->value();
    wanted.batchSize = static_cast<std::size_t>(m_batch->currentData().toInt());
    wanted.epochs = m_epochs->value();
    wanted.l2 = m_l2->currentData().toDouble();
    wanted.dropout = m_dropout->value();
    wanted.initializer = static_cast<InitializerType>(m_initializer->currentData().toInt());
    wanted.seed = static_cast<std::uint64_t>(m_seed->value());
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    if (otherOptimizer)
        showValues();
    showCount();
    m_pictures->setSettings(m_settings);
    emit settingsChanged(m_settings);
}

void NetworkEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NetworkEditor::retranslate()
{
    m_layersLabel->setText(tr("Hidden layers"));
    m_addLayer->setText(tr("Add layer"));
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        m_layers[i].name->setText(tr("Layer %1").arg(number));
        m_layers[i].units->setAccessibleName(tr("Units of layer %1").arg(number));
        nameIconButton(m_layers[i].remove, tr("Remove layer %1").arg(number));
    }
    m_optimizerLabel->setText(tr("Optimiser"));
    m_learningRate->setLabel(tr("Learning rate"));
    m_batchLabel->setText(tr("Batch size"));
    m_epochsLabel->setText(tr("Epochs"));
    m_l2Label->setText(tr("L2 penalty"));
    m_dropout->setLabel(tr("Dropout"));
    m_initializerLabel->setText(tr("Initialisation"));
    m_seedLabel->setText(tr("Seed"));
    showCount();
}

} // namespace chalknet::ui
