// Noise and dice make all examples anew; their number stays.
#include "ui/lessons/predictor/ExamplesCard.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/predictor/PredictorController.h"
#include "ui/lessons/predictor/WorkedStep.h"
#include "ui/theme/Icons.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace chalknet::ui {

ExamplesCard::ExamplesCard(PredictorController& controller, QWidget* parent)
    : Card(parent)
    , m_controller(controller)
    , m_order(new SegmentedControl(this))
    , m_noise(new ValueSlider(this))
    , m_new(new QPushButton(this))
    , m_leastSquares(new QCheckBox(this))
{
    m_order->addSegment(QString());
    m_order->addSegment(QString());
    header()->addWidget(m_order);
    m_noise->setRange(0.0, kLargestLineNoise, 0.05);
    m_noise->setFormatter([](double value) { return fixed(value, 2); });
    m_new->setIcon(themedIcon(QStringLiteral("dice")));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_noise, 1);
    row->addWidget(m_new, 0, Qt::AlignBottom);
    body()->setSpacing(6);
    body()->addLayout(row);
    body()->addWidget(m_leastSquares);
    body()->addStretch(1);
    QSlider* slider = m_noise->findChild<QSlider*>();
    slider->installEventFilter(this);
    m_order->tabTo(slider);
    setTabOrder(slider, m_new);
    setTabOrder(m_new, m_leastSquares);
    connectAll();
    retranslate();
    showDocument();
}

void ExamplesCard::connectAll()
{
    connect(m_noise, &ValueSlider::valueChanged, this,
        [this](double noise) { makeAnew(noise, m_controller.document().seed, tr("Change the noise"), m_gesture); });
    connect(m_new, &QPushButton::clicked, this,
        [this] { makeAnew(m_controller.document().noise, m_controller.document().seed + 1, tr("New examples"), -1); });
    connect(m_order, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        PredictorDocument next = m_controller.document();
        next.shuffled = index == 1;
        m_controller.edit(next, tr("Change the order"));
    });
    connect(&m_controller, &PredictorController::documentChanged, this, &ExamplesCard::showDocument);
}

bool ExamplesCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress && !static_cast<QKeyEvent*>(event)->isAutoRepeat();
    if (isKey || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        m_gesture = m_controller.newGesture();
    return Card::eventFilter(watched, event);
}

void ExamplesCard::makeAnew(double noise, std::uint64_t seed, const QString& text, int gesture)
{
    PredictorDocument next = m_controller.document();
    next.noise = noise;
    next.seed = seed;
    next.examples = makeExamples(static_cast<int>(next.examples.size()), noise, seed);
    m_controller.edit(next, text, gesture);
}

void ExamplesCard::showDocument()
{
    const PredictorDocument& document = m_controller.document();
    const QSignalBlocker noiseBlocker(m_noise);
    const QSignalBlocker orderBlocker(m_order);
    m_noise->setValue(document.noise);
    m_order->setCurrentIndex(document.shuffled ? 1 : 0);
    const auto slope = leastSquaresSlope(document.examples);
    m_leastSquares->setEnabled(slope.has_value());
    m_leastSquares->setText(
        slope ? tr("Line of least squares, A = %1").arg(writtenFixed(*slope, 4)) : tr("Line of least squares"));
}

void ExamplesCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ExamplesCard::retranslate()
{
    setTitle(tr("Examples"));
    m_order->setAccessibleName(tr("Order of the examples"));
    m_order->setSegmentText(0, tr("In turn"));
    m_order->setSegmentText(1, tr("Shuffled"));
    m_order->setSegmentToolTip(0, tr("Every pass in the same order"));
    m_order->setSegmentToolTip(1, tr("Every pass in a new order"));
    m_noise->setLabel(tr("Noise"));
    m_noise->setToolTip(tr("Standard deviation of t around 1.1 · x; makes the examples anew"));
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New examples"));
    m_new->setToolTip(tr("Other examples around the line of slope 1.1"));
    m_leastSquares->setToolTip(tr("The line with the least sum of squared errors over all examples"));
    showDocument();
}

} // namespace chalknet::ui
