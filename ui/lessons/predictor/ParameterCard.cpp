// A by hand begins the steps anew; A₀ and L calculate all steps anew.
#include "ui/lessons/predictor/ParameterCard.h"

#include "ui/controls/SegmentedControl.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/predictor/ParameterSlider.h"
#include "ui/lessons/predictor/PredictorController.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace chalknet::ui {

namespace {

constexpr int kStartWidth = 82;

} // namespace

ParameterCard::ParameterCard(PredictorController& controller, QWidget* parent)
    : Card(parent)
    , m_controller(controller)
    , m_slope(new ParameterSlider(QStringLiteral("A"), this))
    , m_rate(new ParameterSlider(QStringLiteral("L"), this))
    , m_withRate(new SegmentedControl(this))
{
    m_slope->setRange(0, 200, QStringLiteral("0"), QStringLiteral("2"));
    m_rate->setRange(1, 100, QStringLiteral("0.01"), QStringLiteral("1"));
    m_slope->insertControl(makeStartField());
    m_withRate->addSegment(QString());
    m_withRate->addSegment(QString());
    m_rate->insertControl(m_withRate);
    body()->setSpacing(10);
    body()->addWidget(m_slope);
    body()->addWidget(m_rate);
    body()->addStretch(1);
    connectAll();
    retranslate();
    showMoment();
}

QWidget* ParameterCard::makeStartField()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(6);
    m_startSymbol = new FormulaView(area);
    m_startSymbol->setTex(QStringLiteral("A_0"));
    m_startSymbol->setInk(Ink::Secondary);
    m_startSymbol->setFocusPolicy(Qt::NoFocus);
    m_start = new QDoubleSpinBox(area);
    m_start->setRange(0.0, kLargestStart);
    m_start->setDecimals(2);
    m_start->setSingleStep(0.05);
    m_start->setKeyboardTracking(false);
    m_start->setFixedWidth(kStartWidth);
    row->addWidget(m_startSymbol);
    row->addWidget(m_start);
    return area;
}

void ParameterCard::connectAll()
{
    const auto begin = [this] { m_gesture = m_controller.newGesture(); };
    connect(m_slope, &ParameterSlider::gestureBegan, this, begin);
    connect(m_rate, &ParameterSlider::gestureBegan, this, begin);
    connect(m_slope, &ParameterSlider::valueEdited, this,
        [this](double value) { m_controller.setSlope(value, tr("Set A"), m_gesture); });
    connect(m_rate, &ParameterSlider::valueEdited, this, [this](double value) { setRate(value, m_gesture); });
    connect(m_start, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        PredictorDocument next = m_controller.document();
        next.start = value;
        m_controller.edit(next, tr("Change the start"));
    });
    connect(m_withRate, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { setRate(index == 0 ? m_controller.document().keptRate : 1.0, -1); });
    connect(&m_controller, &PredictorController::momentChanged, this, &ParameterCard::showMoment);
    connect(&m_controller, &PredictorController::documentChanged, this, &ParameterCard::showMoment);
}

void ParameterCard::setRate(double rate, int gesture)
{
    PredictorDocument next = m_controller.document();
    next.rate = rate;
    if (next.hasRate())
        next.keptRate = rate;
    m_controller.edit(next, tr("Change the learning rate"), gesture);
}

void ParameterCard::showMoment()
{
    const PredictorDocument& document = m_controller.document();
    const QSignalBlocker startBlocker(m_start);
    const QSignalBlocker switchBlocker(m_withRate);
    m_slope->setValue(m_controller.slope(), 4);
    m_rate->setValue(document.rate, 2);
    m_start->setValue(document.start);
    m_withRate->setCurrentIndex(document.hasRate() ? 0 : 1);
}

void ParameterCard::setScale(double scale)
{
    m_slope->setScale(scale);
    m_rate->setScale(scale);
    m_startSymbol->setPixelSize(19.0 * scale);
    body()->setSpacing(scale < 1.0 ? 4 : 10);
}

void ParameterCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ParameterCard::retranslate()
{
    m_slope->setLabel(tr("Parameter"), tr("Parameter A"));
    m_slope->setToolTip(tr("Sets the line by hand: this A becomes the start, and the steps begin anew."));
    m_rate->setLabel(tr("Learning rate"), tr("Learning rate L"));
    m_rate->setToolTip(tr("The share of the error that one step corrects."));
    m_start->setAccessibleName(tr("Start value of A"));
    m_start->setToolTip(tr("A before the first step"));
    m_startSymbol->setAccessibleName(tr("Start of A"));
    m_withRate->setAccessibleName(tr("With or without learning rate"));
    m_withRate->setSegmentText(0, tr("with L"));
    m_withRate->setSegmentText(1, tr("without"));
    m_withRate->setSegmentToolTip(0, tr("Corrects the share L of the error."));
    m_withRate->setSegmentToolTip(1, tr("Corrects the whole error: L = 1."));
}

} // namespace chalknet::ui
