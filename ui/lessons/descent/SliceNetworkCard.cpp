// Source, transport, and what the example is made of.
#include "ui/lessons/descent/SliceNetworkCard.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/TransportBar.h"
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
#include <QVBoxLayout>

namespace chalknet::ui {

SliceNetworkCard::SliceNetworkCard(QWidget* parent)
    : Card(parent)
    , m_source(new SegmentedControl(this))
    , m_transport(new TransportBar(this))
    , m_position(new ElidedLabel(this))
    , m_network(new ElidedLabel(this))
    , m_example(new QWidget(this))
    , m_data(new QComboBox(m_example))
    , m_seed(new QSpinBox(m_example))
    , m_dice(makeIconButton(QStringLiteral("dice"), {}, m_example))
    , m_openLab(new QPushButton(this))
{
    body()->setSpacing(8);
    m_source->addSegment(QString());
    m_source->addSegment(QString());
    auto* top = new QHBoxLayout;
    top->addWidget(m_source);
    top->addStretch(1);
    body()->addLayout(top);

    setTextRole(m_position, TextRole::Control);
    setTextRole(m_network, TextRole::FieldLabel);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_position);
    texts->addWidget(m_network);
    m_data->addItem(QString());
    m_data->addItem(QString());
    m_data->setMinimumWidth(96);
    m_seed->setRange(0, kLargestSliceSeed);
    m_dice->setFixedSize(metrics::kFieldHeight, metrics::kFieldHeight);
    auto* example = new QHBoxLayout(m_example);
    example->setContentsMargins(0, 0, 0, 0);
    example->setSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_data, m_seed, m_dice})
        example->addWidget(widget);
    top->addWidget(m_example);
    top->addWidget(m_openLab);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_transport);
    row->addLayout(texts, 1);
    body()->addLayout(row);

    connect(m_source, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { emit sourceChosen(static_cast<SliceSource>(index)); });
    connect(m_data, &QComboBox::activated, this, [this](int index) { emit dataChosen(static_cast<SliceData>(index)); });
    connect(m_seed, &QSpinBox::valueChanged, this, &SliceNetworkCard::seedChosen);
    connect(m_dice, &QPushButton::clicked, m_seed,
        [seed = m_seed] { seed->setValue(seed->value() >= kLargestSliceSeed ? 0 : seed->value() + 1); });
    connect(m_openLab, &QPushButton::clicked, this, &SliceNetworkCard::labRequested);
    retranslate();
}

void SliceNetworkCard::setState(const SliceState& state)
{
    m_state = state;
    const QSignalBlocker sourceBlocker(m_source);
    const QSignalBlocker seedBlocker(m_seed);
    m_source->setCurrentIndex(static_cast<int>(state.source));
    m_data->setCurrentIndex(static_cast<int>(state.data));
    m_seed->setValue(state.seed);
    showStatus();
}

void SliceNetworkCard::setStatus(const Status& status)
{
    if (m_status == status)
        return;
    m_status = status;
    showStatus();
}

void SliceNetworkCard::showStatus()
{
    const bool isExample = m_state.source == SliceSource::Example;
    m_example->setVisible(isExample);
    m_openLab->setVisible(!isExample && !m_status.isThere);
    m_transport->setEnabled(m_status.isThere);
    m_transport->setPlaying(m_status.isPlaying);
    m_transport->setPlayEnabled(m_status.isTrainable);
    m_transport->setStepEnabled(m_status.isTrainable);
    m_position->setText(m_status.isThere ? m_status.position : tr("The lab has no network yet."));
    m_network->setToolTip(m_status.isThere ? m_status.details : QString());
    m_network->setText(m_status.isThere ? m_status.network : tr("Open it once; then its network is here."));
}

void SliceNetworkCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SliceNetworkCard::retranslate()
{
    m_source->setAccessibleName(tr("Whose loss"));
    m_source->setSegmentText(0, tr("Lab"));
    m_source->setSegmentText(1, tr("Example"));
    m_source->setSegmentToolTip(
        0, tr("The network of the lab, followed while it trains. The buttons below play and pause the lab."));
    m_source->setSegmentToolTip(1, tr("2-8-8-1 with tanh, 500 rows, Adam with η = 0.01, 25 rows per update"));
    m_data->setItemText(0, dataLabel("moons"));
    m_data->setItemText(1, dataLabel("spiral"));
    m_data->setAccessibleName(tr("Data of the example"));
    m_data->setToolTip(tr("Data of the example"));
    m_seed->setAccessibleName(tr("Seed of the example"));
    m_seed->setToolTip(tr("Seed of data, start and order of the rows"));
    nameIconButton(m_dice, tr("Another seed"));
    m_openLab->setText(tr("Open the lab"));
    m_transport->setStepName(tr("One update"));
    showStatus();
}

} // namespace chalknet::ui
