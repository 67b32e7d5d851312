// Wires the softmax panel: edits, undo, what is written beside the bars, and its layout.
#include "ui/lessons/activation/SoftmaxPanel.h"

#include "engine/explain/ActivationFacts.h"
#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/activation/JacobianView.h"
#include "ui/lessons/activation/SoftmaxFormulas.h"
#include "ui/lessons/activation/SoftmaxStage.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kNarrowBelow = 860; ///< panel width
constexpr int kLowBelow = 560; ///< panel height
constexpr int kMostTerms = 4; ///< of the middle fraction
constexpr int kSweepMilliseconds = 33;
constexpr double kFormulaSize = 28.0;
constexpr double kNumbersSize = 23.0;
constexpr double kPresentingFormulas = 1.4;
constexpr double kPresentingStage = 1.25;

} // namespace

SoftmaxPanel::SoftmaxPanel(QUndoStack& undo, QWidget* parent)
    : QWidget(parent)
    , m_undo(undo)
{
    makeStage();
    makeWorking();
    makeJacobian();
    connectAll();
    retranslate();
    showAll(false);
}

void SoftmaxPanel::makeStage()
{
    m_stageCard = new Card(this);
    m_count = new Stepper(m_stageCard);
    m_count->setRange(kFewestLogits, kMostLogits);
    m_addOne = new QPushButton(m_stageCard);
    m_temperature = new ValueSlider(m_stageCard);
    m_temperature->setRange(kLowestTemperature, kHighestTemperature, 0.02);
    m_temperature->setLogarithmic(true);
    m_temperature->setMinimumWidth(170);
    m_stageCard->header()->addWidget(m_count);
    m_stageCard->header()->addWidget(m_addOne);
    m_stageCard->header()->addSpacing(8);
    m_stageCard->header()->addWidget(m_temperature, 2);
    m_stage = new SoftmaxStage(m_stageCard);
    m_stageCard->body()->addWidget(m_stage, 1);
}

void SoftmaxPanel::makeWorking()
{
    m_workingCard = new Card(this);
    m_formula = new FormulaView(m_workingCard);
    m_working = new FormulaView(m_workingCard);
    m_subtractBox = new QCheckBox(m_workingCard);
    m_remark = new MathText(m_workingCard);
    m_remark->setSecondary(true);
    m_workingCard->body()->setSpacing(6);
    m_workingCard->body()->addWidget(m_formula);
    m_workingCard->body()->addWidget(m_working, 1);
    m_workingCard->body()->addWidget(m_subtractBox);
    m_workingCard->body()->addWidget(m_remark);
}

void SoftmaxPanel::makeJacobian()
{
    m_jacobianCard = new Card(this);
    m_jacobianFormula = new FormulaView(m_jacobianCard);
    m_jacobianFormula->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_jacobianCard->header()->addWidget(m_jacobianFormula, 3);
    m_jacobianFormula->setTex(jacobianTex());
    m_jacobian = new JacobianView(m_jacobianCard);
    m_entry = new FormulaView(m_jacobianCard);
    m_jacobianCard->body()->setSpacing(6);
    m_jacobianCard->body()->addWidget(m_jacobian, 1);
    m_jacobianCard->body()->addWidget(m_entry);
}

void SoftmaxPanel::connectAll()
{
    connect(m_count, &Stepper::valueChanged, this, &SoftmaxPanel::changeCount);
    connect(m_addOne, &QPushButton::clicked, this, &SoftmaxPanel::addOne);
    connect(m_temperature, &ValueSlider::valueChanged, this, [this](double temperature) {
        stopSweep();
        SoftmaxState next = m_state;
        next.temperature = temperature;
        edit(next, tr("temperature"), Temperature);
    });
    if (auto* slider = m_temperature->findChild<QSlider*>())
        connect(slider, &QSlider::sliderReleased, this, [this] { ++m_gesture; });
    connect(m_stage, &SoftmaxStage::logitEdited, this, [this](int index, double value) {
        stopSweep();
        SoftmaxState next = m_state;
        next.logits[static_cast<std::size_t>(index)] = value;
        edit(next, tr("logit"), Logit + index);
    });
    connect(m_stage, &SoftmaxStage::editingDone, this, [this] {
        ++m_gesture;
        checkTask();
    });
    connect(m_stage, &SoftmaxStage::chosen, this, &SoftmaxPanel::select);
    connect(m_stage, &SoftmaxStage::hovered, this, [this](int index) {
        if (index >= 0)
            select(index);
    });
    connect(m_subtractBox, &QCheckBox::toggled, this, [this](bool subtract) {
        m_subtract = subtract;
        m_addedOne = false;
        showAll(false);
        emit changed();
    });
    connect(m_jacobian, &JacobianView::entryChosen, this, [this] { showEntry(); });
    connect(m_jacobian, &JacobianView::lookedAt, this,
        [this](bool looking) { m_stage->setEntry(looking ? std::optional(m_jacobian->entry()) : std::nullopt); });
    m_sweep.setInterval(kSweepMilliseconds);
    connect(&m_sweep, &QTimer::timeout, this, &SoftmaxPanel::sweepTemperature);
}

void SoftmaxPanel::edit(const SoftmaxState& next, const QString& text, int kind)
{
    const SoftmaxState wanted = tidied(next);
    if (wanted == m_state) {
        showAll(false); // a field may show a number that was not taken
        return;
    }
    m_editing = true;
    m_undo.push(new StateEdit<SoftmaxState>(text, m_state, wanted, {this, kind, m_gesture}, [this](const SoftmaxState& state) {
        apply(state);
        emit stateApplied();
    }));
    m_editing = false;
}

void SoftmaxPanel::apply(const SoftmaxState& state)
{
    m_addedOne = false;
    if (!m_editing)
        stopSweep();
    m_state = state;
    m_selected = std::min(m_selected, static_cast<int>(m_state.logits.size()) - 1);
    showAll(!m_editing || m_stepping);
    checkTask();
    emit changed();
}

void SoftmaxPanel::changeCount(int count)
{
    if (count == static_cast<int>(m_state.logits.size()))
        return;
    stopSweep();
    SoftmaxState next = m_state;
    next.logits.resize(static_cast<std::size_t>(count), 0.0);
    edit(next, tr("number of logits"));
}

void SoftmaxPanel::addOne()
{
    stopSweep();
    SoftmaxState next = m_state;
    for (double& logit : next.logits)
        logit += 1.0;
    m_stepping = true;
    edit(next, tr("add 1 to all"));
    m_stepping = false;
    m_addedOne = true;
    showWorking();
}

void SoftmaxPanel::sweepTemperature()
{
    m_sweepDecade += m_sweepStep;
    if (std::abs(m_sweepDecade) >= 1.0) {
        m_sweepDecade = std::clamp(m_sweepDecade, -1.0, 1.0);
        m_sweepStep = -m_sweepStep;
    }
    SoftmaxState next = m_state;
    next.temperature = std::pow(10.0, m_sweepDecade);
    edit(next, tr("temperature"), Temperature);
}

void SoftmaxPanel::stopSweep()
{
    if (!m_sweep.isActive())
        return;
    m_sweep.stop();
    ++m_gesture;
    checkTask();
    emit changed();
}

void SoftmaxPanel::select(int index)
{
    if (index == m_selected || index < 0 || index >= static_cast<int>(m_state.logits.size()))
        return;
    m_selected = index;
    m_stage->setSelected(index);
    showWorking();
    emit changed();
}

void SoftmaxPanel::showAll(bool glides)
{
    const int count = static_cast<int>(m_state.logits.size());
    {
        const QSignalBlocker countBlocker(m_count);
        const QSignalBlocker temperatureBlocker(m_temperature);
        const QSignalBlocker subtractBlocker(m_subtractBox);
        m_count->setValue(count);
        m_temperature->setValue(m_state.temperature);
        m_subtractBox->setChecked(m_subtract);
    }
    m_addOne->setEnabled(*std::max_element(m_state.logits.begin(), m_state.logits.end()) <= kLargestLogit - 1.0);
    m_stage->setNumbers(m_state, m_subtract, glides);
    m_stage->setSelected(m_selected);
    const std::vector<double> probabilities = softmaxWithTemperature(m_state.logits, m_state.temperature);
    m_jacobian->setEntries(softmaxJacobian(probabilities, m_state.temperature), count);
    showWorking();
    showEntry();
}

void SoftmaxPanel::showWorking()
{
    // Six long terms would become too small; their powers stand in the rows above anyway.
    const bool brief = m_narrow || static_cast<int>(m_state.logits.size()) > kMostTerms;
    m_formula->setTex(softmaxTex(m_subtract));
    m_working->setTex(softmaxWorkingTex(m_state, m_subtract, m_selected, brief));
    m_remark->setText(remark());
    m_subtractBox->setToolTip(m_remark->accessibleText());
    // In a low panel either the formula has room or what must be said now.
    const bool isLow = height() < kLowBelow && !m_presenting;
    const bool urgent = m_addedOne || softmaxWorking(m_state, m_subtract).overflows();
    m_remark->setVisible((!isLow && !m_presenting) || urgent);
    m_subtractBox->setVisible(!m_presenting);
    m_formula->setVisible(!isLow || !urgent);
}

void SoftmaxPanel::showEntry()
{
    const QPoint entry = m_jacobian->entry();
    m_entry->setTex(jacobianEntryTex(m_state, entry.y(), entry.x()));
    if (m_jacobian->underMouse() || m_jacobian->hasFocus())
        m_stage->setEntry(entry);
}

QString SoftmaxPanel::remark() const
{
    const SoftmaxWorking working = softmaxWorking(m_state, m_subtract);
    if (working.overflows())
        return tr("A computer cannot hold these powers: from $e^{710}$ on they are $\\infty$, below $e^{-746}$ they are 0. "
                  "The quotient is no number. **Subtract the maximum** and the result is there.");
    if (m_addedOne) {
        const double factor = std::exp(1.0 / m_state.temperature);
        return tr("Every $x$ grew by 1, so every power and their sum grew by the same factor $e^{1/T} \\approx %1$. "
                  "**No probability changed.**")
            .arg(powerTex(factor, 3));
    }
    if (m_subtract)
        return tr("Fraction above and below are divided by $e^{m/T}$: the result is the same, and no power exceeds 1. "
                  "So nothing overflows.");
    return tr("Without the subtraction the result is the same while the powers are small. Type 800 for a logit and see.");
}

void SoftmaxPanel::checkTask()
{
    // A drag or the running temperature only passes through.
    for (int i = 0; i < static_cast<int>(m_state.logits.size()); ++i)
        if (m_stage->logitBar(i)->isDragging())
            return;
    if (!m_sweep.isActive() && reachesHalf(m_state))
        emit taskReached(QStringLiteral("softmax-half"));
}

QJsonObject SoftmaxPanel::saveState() const
{
    QJsonObject json = toJson(m_state);
    json[QStringLiteral("subtract")] = m_subtract;
    json[QStringLiteral("selected")] = m_selected;
    json[QStringLiteral("row")] = m_jacobian->entry().y();
    json[QStringLiteral("column")] = m_jacobian->entry().x();
    return json;
}

void SoftmaxPanel::restoreState(const QJsonObject& json)
{
    stopSweep();
    m_state = softmaxFromJson(json);
    m_subtract = json.value(QLatin1String("subtract")).toBool(true);
    const int last = static_cast<int>(m_state.logits.size()) - 1;
    m_selected = std::clamp(json.value(QLatin1String("selected")).toInt(0), 0, last);
    m_addedOne = false;
    showAll(false);
    m_jacobian->setEntry({json.value(QLatin1String("column")).toInt(0), json.value(QLatin1String("row")).toInt(0)});
    showEntry();
}

void SoftmaxPanel::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void SoftmaxPanel::setPresenting(bool presenting)
{
    m_presenting = presenting;
    layOut();
}

void SoftmaxPanel::present(int direction)
{
    if (direction != 0)
        return select(m_selected + direction);
    if (m_sweep.isActive())
        return stopSweep();
    m_sweepDecade = std::log10(m_state.temperature);
    ++m_gesture;
    m_sweep.start();
    emit changed();
}

void SoftmaxPanel::resizeEvent(QResizeEvent*)
{
    layOut();
}

void SoftmaxPanel::hideEvent(QHideEvent* event)
{
    stopSweep();
    QWidget::hideEvent(event);
}

void SoftmaxPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SoftmaxPanel::layOut()
{
    const int gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    m_narrow = width() < kNarrowBelow;
    const double formulas = m_scale * (m_presenting ? kPresentingFormulas : 1.0) * (m_narrow ? 0.86 : 1.0);
    m_formula->setPixelSize(kFormulaSize * formulas);
    m_working->setPixelSize(kNumbersSize * formulas);
    m_jacobianFormula->setPixelSize(20.0 * formulas);
    m_entry->setPixelSize(18.0 * formulas);
    m_remark->setPixelSize(15.0 * m_scale * (m_presenting ? kPresentingStage : 1.0));
    m_stage->setStageScale(m_scale * (m_presenting ? kPresentingStage : 1.0));
    m_jacobian->setStageScale(m_scale);
    m_jacobianFormula->setVisible(!m_narrow);
    m_jacobianCard->setVisible(!m_presenting);

    const int top = static_cast<int>(height() * (m_presenting ? 0.5 : m_narrow ? 0.52 : 0.48));
    const int bottom = height() - top - gap;
    const int left = m_presenting ? width() : static_cast<int>((width() - gap) * (m_narrow ? 0.55 : 0.58));
    m_stageCard->setGeometry(0, 0, width(), top);
    m_workingCard->setGeometry(0, top + gap, left, bottom);
    m_jacobianCard->setGeometry(left + gap, top + gap, width() - left - gap, bottom);
    showWorking();
}

void SoftmaxPanel::retranslate()
{
    m_count->setAccessibleNames(tr("Remove a logit"), tr("Add a logit"));
    m_addOne->setText(tr("Add 1 to all x"));
    m_temperature->setLabel(tr("Temperature T"));
    m_subtractBox->setText(tr("Subtract the maximum first"));
    m_stageCard->setTitle(tr("Softmax"));
    m_jacobianCard->setTitle(tr("Jacobian"));
    m_formula->setAccessibleName(tr("Formula of softmax"));
    m_working->setAccessibleName(tr("Softmax with the numbers"));
    m_jacobianFormula->setAccessibleName(tr("Formula of the Jacobian"));
    m_jacobian->setAccessibleName(tr("Jacobian of softmax"));
    m_entry->setAccessibleName(tr("Entry of the Jacobian with the numbers"));
    showWorking();
}

} // namespace chalknet::ui
