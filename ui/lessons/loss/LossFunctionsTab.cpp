// Edits, undo, tasks, texts and layout of "Loss functions".
#include "ui/lessons/loss/LossFunctionsTab.h"

#include "ui/controls/Card.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/WrittenNumber.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/loss/LossCurve.h"
#include "ui/lessons/loss/LossExplanation.h"
#include "ui/lessons/loss/LossFormulas.h"
#include "ui/lessons/loss/LossStage.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

const QString kHalfTask = QStringLiteral("loss-values");
const QString kCertainTask = QStringLiteral("loss-certain");
constexpr double kPresentingFormulas = 1.4;
constexpr double kPresentingStage = 1.25;
constexpr int kStripHeight = 42;
constexpr double kFineStep = 0.01;
constexpr double kSumStep = 0.1;

int indexOf(LossType loss)
{
    const auto& all = shownLosses();
    return static_cast<int>(std::ranges::find(all, loss) - all.begin());
}

} // namespace

LossFunctionsTab::LossFunctionsTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_undo(undo)
{
    Q_UNUSED(context)
    makeParts();
    connectAll();
    retranslate();
    showAll(false);
}

void LossFunctionsTab::makeParts()
{
    m_strip = new QWidget(this);
    m_choice = new SegmentedControl(m_strip);
    for (const LossType loss : shownLosses())
        m_choice->addSegment(lossChoiceText(loss));
    m_countLabel = new QLabel(m_strip);
    setTextRole(m_countLabel, TextRole::FieldLabel);
    m_count = new Stepper(m_strip);
    auto* strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(0, 0, 2, 0);
    strip->setSpacing(12);
    strip->addWidget(m_choice);
    strip->addStretch(1);
    strip->addWidget(m_countLabel);
    strip->addWidget(m_count);

    m_stageCard = new Card(this);
    m_stageCard->body()->setSpacing(8);
    m_stage = new LossStage(m_stageCard);
    m_remark = new MathText(m_stageCard);
    m_stageCard->body()->addWidget(m_stage, 1);
    m_stageCard->body()->addWidget(m_remark);

    m_curveCard = new Card(this);
    m_over = new SegmentedControl(m_curveCard);
    m_over->addSegment(QString());
    m_over->addSegment(QString());
    m_overlays = new QCheckBox(m_curveCard);
    m_plot = new PlotView(m_curveCard);
    m_curveCard->header()->addWidget(m_overlays);
    m_curveCard->header()->addWidget(m_over);
    m_curveCard->body()->addWidget(m_plot, 1);

    m_formulaCard = new Card(this);
    m_formulaCard->body()->setSpacing(2);
    const auto line = [this] {
        auto* view = new FormulaView(m_formulaCard);
        m_formulaCard->body()->addWidget(view);
        return view;
    };
    m_formula = line();
    m_part = line();
    m_numbers = line();
    m_slope = line();
    m_sumSlope = line();
    m_formulaCard->body()->addStretch(1);
}

void LossFunctionsTab::connectAll()
{
    connect(m_choice, &SegmentedControl::currentIndexChanged, this, &LossFunctionsTab::chooseLoss);
    connect(m_count, &Stepper::valueChanged, this,
        [this](int count) { change(tr("outputs"), Single, [count](LossFunctionsState& next) { next.outputs = count; }); });
    connect(m_over, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { change(tr("axis"), Single, [index](LossFunctionsState& next) { next.overSum = index == 1; }); });
    connect(m_overlays, &QCheckBox::toggled, this,
        [this](bool on) { change(tr("other losses"), Single, [on](LossFunctionsState& next) { next.overlays = on; }); });
    connect(m_stage, &LossStage::outputEdited, this, &LossFunctionsTab::editOutput);
    connect(m_stage, &LossStage::targetEdited, this, &LossFunctionsTab::editTarget);
    connect(m_stage, &LossStage::sumEdited, this, [this](int output, double value) {
        change(tr("sum z"), Sum + output, [=](LossFunctionsState& next) { next.sums[static_cast<std::size_t>(output)] = value; });
    });
    connect(m_stage, &LossStage::editingDone, this, [this] { ++m_gesture; });
    connect(m_stage, &LossStage::chosen, this, &LossFunctionsTab::look);
    connect(m_plot, &PlotView::cursorMoved, this, &LossFunctionsTab::moveCursor);
    connect(m_plot, &PlotView::draggingChanged, this, [this](bool dragging) {
        if (!dragging)
            ++m_gesture;
    });
}

template <typename Change> void LossFunctionsTab::change(const QString& text, int kind, Change change)
{
    LossFunctionsState next = m_state;
    change(next);
    next = tidied(next);
    if (next == m_state)
        return showAll(false); // a control may show what was not taken
    m_byHand = kind != Single;
    m_undo.push(
        new StateEdit<LossFunctionsState>(text, m_state, next, {this, kind, m_gesture}, [this](const LossFunctionsState& state) {
            apply(state);
            emit stateApplied();
        }));
    m_byHand = false;
}

void LossFunctionsTab::chooseLoss(int index)
{
    change(tr("loss function"), Single,
        [index](LossFunctionsState& next) { next.loss = shownLosses()[static_cast<std::size_t>(index)]; });
}

void LossFunctionsTab::editOutput(int output, double value)
{
    change(tr("output y"), Output + output,
        [=](LossFunctionsState& next) { next.predictions[static_cast<std::size_t>(output)] = value; });
}

void LossFunctionsTab::editTarget(int output, double value)
{
    const bool isSwitch = m_state.loss == LossType::CrossEntropy;
    change(tr("target t"), isSwitch ? static_cast<int>(Single) : Target + output, [=](LossFunctionsState& next) {
        const auto k = static_cast<std::size_t>(output);
        if (isSwitch)
            next.rightClass = output;
        else if (next.loss == LossType::BinaryCrossEntropy)
            next.binaryTargets[k] = value;
        else
            next.targets[k] = value;
    });
}

// The cursor of the curve is the bar of the chosen output; over y of a classification it is the sum behind that output.
void LossFunctionsTab::moveCursor(double x)
{
    const int output = m_state.chosen;
    if (!isClassification(m_state.loss))
        return editOutput(output, x);
    const double sum = isOverSum(m_state) ? x : sumForOutput(m_state, x);
    change(tr("sum z"), Sum + output, [=](LossFunctionsState& next) { next.sums[static_cast<std::size_t>(output)] = sum; });
}

void LossFunctionsTab::look(int output)
{
    if (output == m_state.chosen || output >= outputCount(m_state))
        return;
    m_state.chosen = output;
    showAll(false);
    emit changed();
}

void LossFunctionsTab::apply(const LossFunctionsState& state)
{
    m_state = state;
    showAll(!m_byHand && !m_stage->isDragging());
    checkTasks();
    emit changed();
}

void LossFunctionsTab::showAll(bool glides)
{
    {
        const QSignalBlocker choice(m_choice);
        const QSignalBlocker count(m_count);
        const QSignalBlocker over(m_over);
        const QSignalBlocker overlays(m_overlays);
        m_choice->setCurrentIndex(indexOf(m_state.loss));
        m_count->setRange(fewestOutputs(m_state.loss), mostOutputs(m_state.loss));
        m_count->setValue(outputCount(m_state));
        m_over->setCurrentIndex(m_state.overSum ? 1 : 0);
        m_overlays->setChecked(m_state.overlays);
    }
    m_over->setVisible(isClassification(m_state.loss));
    m_over->setSegmentText(0, tr("over y"));
    m_over->setSegmentText(1, tr("over z"));
    m_stage->setState(m_state, glides);
    m_remark->setText(lossRemark(m_state));
    m_formula->setTex(lossTex(m_state.loss));
    m_part->setTex(lossPartTex(m_state));
    m_part->setVisible(!lossPartTex(m_state).isEmpty());
    m_numbers->setTex(lossNumbersTex(m_state));
    m_slope->setTex(slopeTex(m_state));
    m_sumSlope->setTex(sumSlopeTex(m_state));
    m_sumSlope->setVisible(isClassification(m_state.loss));
    showCurve();
}

void LossFunctionsTab::showCurve()
{
    m_curveCard->setTitle(isOverSum(m_state) ? tr("Loss over the sum") : tr("Loss over the output"));
    m_plot->setContent(lossCurve(m_state));
    const QString symbol = m_state.loss == LossType::SquaredError ? QStringLiteral("a")
        : isOverSum(m_state)                                      ? QStringLiteral("z_%1").arg(m_state.chosen + 1)
                                                                  : QStringLiteral("y_%1").arg(m_state.chosen + 1);
    m_plot->setReadOut([state = m_state](double x) { return lossReadOut(state, x); });
    m_plot->setCursor(curvePlace(m_state), isOverSum(m_state) ? kSumStep : kFineStep, symbol);
}

// ---- tasks and texts

void LossFunctionsTab::checkTasks()
{
    if (isHalf(m_state))
        emit taskReached(kHalfTask);
    if (isCertainAndWrong(m_state))
        m_wasCertainAndWrong = true;
    else if (m_wasCertainAndWrong && isCertainAndRight(m_state))
        emit taskReached(kCertainTask);
}

QStringList LossFunctionsTab::taskIds() const
{
    return {kHalfTask, kCertainTask};
}

LessonTask LossFunctionsTab::task(const QString& id) const
{
    LessonTask task;
    task.id = id;
    if (id == kHalfTask) {
        task.text = tr("Choose ½Σ(y−t)² with two outputs or more. Make $E$ exactly 0.5 while no output is exactly right.");
        task.hint = tr("The squares of the errors must add up to 1: $\\num{0.6}^2+\\num{0.8}^2=\\num{1}$.");
        return task;
    }
    task.text
        = tr("Choose the cross-entropy. Give a wrong class more than 90 % and make $E$ larger than 3. Then click the target of "
             "that class: what becomes of $E$?");
    task.hint = tr("Raise $z$ of one wrong class and lower $z$ of the right one.");
    task.progressOf = 2;
    task.progress = m_wasCertainAndWrong ? 1 : 0;
    task.progressText = m_wasCertainAndWrong ? tr("now the other target") : tr("first certain and wrong");
    return task;
}

QString LossFunctionsTab::tabName() const
{
    return tr("Loss functions");
}

QString LossFunctionsTab::subtitle() const
{
    return tr("One number says how wrong the outputs are");
}

QString LossFunctionsTab::explanationTitle() const
{
    return tabName();
}

QString LossFunctionsTab::explanation() const
{
    return lossExplanation(m_state);
}

QString LossFunctionsTab::statusText() const
{
    return QStringLiteral("%1   E = %2").arg(lossChoiceText(m_state.loss), resultText(lossNumbers(m_state).loss));
}

QJsonObject LossFunctionsTab::saveState() const
{
    QJsonObject json = toJson(m_state);
    json[QStringLiteral("wasCertainAndWrong")] = m_wasCertainAndWrong;
    return json;
}

void LossFunctionsTab::restoreState(const QJsonObject& json)
{
    m_state = lossFunctionsFromJson(json);
    m_wasCertainAndWrong = json.value(QLatin1StringView("wasCertainAndWrong")).toBool(false);
    showAll(false);
    emit changed();
}

// ---- layout

void LossFunctionsTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void LossFunctionsTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    layOut();
}

void LossFunctionsTab::present(int direction)
{
    const int last = static_cast<int>(shownLosses().size()) - 1;
    if (direction != 0)
        chooseLoss(std::clamp(indexOf(m_state.loss) + direction, 0, last));
}

void LossFunctionsTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void LossFunctionsTab::layOut()
{
    const bool compact = isCompact(window()->size());
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    const double stage = m_scale * (m_presenting ? kPresentingStage : 1.0);
    const double formulas = m_scale * (m_presenting ? kPresentingFormulas : 1.0);
    m_stage->setStageScale(stage);
    m_plot->setStageScale(stage);
    m_remark->setPixelSize(14.5 * stage);
    m_remark->setVisible(!m_presenting);
    for (FormulaView* view : {m_formula, m_part, m_numbers, m_slope, m_sumSlope})
        view->setPixelSize((compact ? 20.0 : 23.0) * formulas);
    m_strip->setVisible(!m_presenting);
    m_overlays->setVisible(!m_presenting);

    const int top = m_presenting ? 0 : kStripHeight + (compact ? 2 : 6);
    m_strip->setGeometry(0, 0, width(), kStripHeight);
    const int left = static_cast<int>((width() - gap) * 0.41);
    const int high = height() - top;
    const int curve = static_cast<int>((high - gap) * 0.58);
    m_stageCard->setGeometry(0, top, left, high);
    m_curveCard->setGeometry(left + gap, top, width() - left - gap, curve);
    m_formulaCard->setGeometry(left + gap, top + curve + gap, width() - left - gap, high - curve - gap);
}

void LossFunctionsTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonTab::changeEvent(event);
}

void LossFunctionsTab::retranslate()
{
    for (std::size_t i = 0; i < shownLosses().size(); ++i)
        m_choice->setSegmentText(static_cast<int>(i), lossChoiceText(shownLosses()[i]));
    m_choice->setAccessibleName(tr("Loss function"));
    m_countLabel->setText(tr("Outputs"));
    m_count->setAccessibleNames(tr("Remove an output"), tr("Add an output"));
    m_over->setAccessibleName(tr("Horizontal axis"));
    m_overlays->setText(tr("Other losses"));
    m_overlays->setToolTip(tr("Draws what other losses make of the same outputs and targets"));
    m_plot->setAccessibleName(tr("Curve of the loss"));
    m_formula->setAccessibleName(tr("Formula of the loss"));
    m_part->setAccessibleName(tr("Loss of the chosen output with the numbers"));
    m_numbers->setAccessibleName(tr("Loss with the numbers"));
    m_slope->setAccessibleName(tr("Derivative with the numbers"));
    m_sumSlope->setAccessibleName(tr("Derivative by the sum with the numbers"));
    showAll(false);
}

} // namespace chalknet::ui
