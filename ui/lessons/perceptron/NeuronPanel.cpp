// The card of the neuron.
#include "ui/lessons/perceptron/NeuronPanel.h"

#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/perceptron/NeuronDiagram.h"
#include "ui/lessons/perceptron/PerceptronTexts.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace chalknet::ui {

NeuronPanel::NeuronPanel(QWidget* parent)
    : Card(parent)
    , m_gates(new SegmentedControl(this))
    , m_forms(new SegmentedControl(this))
    , m_example(new QLabel(this))
    , m_diagram(new NeuronDiagram(this))
{
    for (const Gate gate : {Gate::And, Gate::Or, Gate::Nand, Gate::Xor, Gate::Own})
        m_gates->addSegment(gateName(gate));
    m_forms->addSegment(QString());
    m_forms->addSegment(QString());
    m_example->setTextFormat(Qt::RichText);
    setInk(m_example, Ink::Secondary);
    header()->insertWidget(0, m_gates);
    header()->addWidget(m_forms);
    header()->addWidget(m_example);
    body()->addWidget(m_diagram, 1);
    connect(
        m_gates, &SegmentedControl::currentIndexChanged, this, [this](int index) { emit gateChosen(static_cast<Gate>(index)); });
    connect(m_forms, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { emit formChosen(static_cast<NeuronForm>(index)); });
    retranslate();
}

void NeuronPanel::setGate(Gate gate)
{
    const QSignalBlocker blocker(m_gates);
    m_gates->setCurrentIndex(static_cast<int>(gate));
}

void NeuronPanel::setForm(NeuronForm form)
{
    const QSignalBlocker blocker(m_forms);
    m_forms->setCurrentIndex(static_cast<int>(form));
}

void NeuronPanel::setExample(int row)
{
    m_row = row;
    m_example->setText(tr("example <b>%1</b> / 4").arg(row + 1));
}

void NeuronPanel::setChromeScale(double scale)
{
    m_example->setFont(Theme::instance().font(TextRole::Control, scale));
}

void NeuronPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void NeuronPanel::retranslate()
{
    m_gates->setAccessibleName(tr("Gate"));
    m_gates->setSegmentText(4, gateName(Gate::Own));
    m_gates->setSegmentToolTip(4, tr("Your own gate: change the targets in the truth table"));
    m_forms->setAccessibleName(tr("Form of the neuron"));
    m_forms->setSegmentText(0, tr("Bias"));
    m_forms->setSegmentText(1, tr("Threshold"));
    setExample(m_row);
}

} // namespace chalknet::ui
