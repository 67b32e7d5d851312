// Columns, limits and numbers of the bars of "Loss functions".
#include "ui/lessons/loss/LossStage.h"

#include "ui/controls/WeightField.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kRowNames = 56.0; // left of the groups: names of rows and ticks of the axes
constexpr double kWidestGroup = 170.0;
constexpr double kRow = 30.0;
constexpr double kLegend = 26.0;
constexpr double kBetween = 26.0;
constexpr double kWidestBar = 44.0;
constexpr double kSumShare = 0.42; // of the height for bars
constexpr double kSumStep = 0.1;
constexpr double kFineStep = 0.01;

} // namespace

LossStageLayout::LossStageLayout(QSizeF size, int outputs, bool hasSums, double stageScale)
    : scale(stageScale)
{
    const double width = size.width();
    const double row = std::max(26.0, kRow * scale);
    const double names = kRowNames * scale;
    groupWidth = std::min((width - names) / outputs, kWidestGroup * scale);
    left = names + (width - names - groupWidth * outputs) / 2;
    legend = {0, 0, width, kLegend * scale};
    const int rows = hasSums ? 4 : 3;
    const double bars = std::max(60.0, size.height() - legend.height() - rows * row - (hasSums ? kBetween * scale : 0.0));
    double top = legend.bottom();
    const auto take = [&](double height) {
        const QRectF area(0, top, width, height);
        top += height;
        return area;
    };
    if (hasSums) {
        sums = take(bars * kSumShare);
        sumRow = take(row);
        between = take(kBetween * scale);
    }
    pairs = take(bars - sums.height());
    outputRow = take(row);
    targetRow = take(row);
    differenceRow = take(row);
}

QRectF LossStageLayout::group(int output) const
{
    return {left + output * groupWidth, legend.bottom(), groupWidth, differenceRow.bottom() - legend.bottom()};
}

QRectF LossStageLayout::cell(const QRectF& row, int output) const
{
    return {left + output * groupWidth, row.top(), groupWidth, row.height()};
}

QRectF LossStageLayout::sumBar(int output) const
{
    const double wide = std::min(kWidestBar * scale, groupWidth * 0.5);
    return {left + (output + 0.5) * groupWidth - wide / 2, sums.top(), wide, sums.height()};
}

QRectF LossStageLayout::outputBar(int output) const
{
    const double wide = std::min(kWidestBar * scale, groupWidth * 0.36);
    const double middle = left + (output + 0.5) * groupWidth;
    return {middle - wide - 2 * scale, pairs.top(), wide, pairs.height()};
}

QRectF LossStageLayout::targetBar(int output) const
{
    const QRectF bar = outputBar(output);
    return bar.translated(bar.width() + 4 * scale, 0);
}

LossStage::LossStage(QWidget* parent)
    : QWidget(parent)
{
    for (int output = 0; output < kMostLossOutputs; ++output)
        m_columns.push_back(makeColumn(output));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    setState(m_state, false);
}

WeightField* LossStage::makeField()
{
    auto* field = new WeightField(this);
    field->setDecimals(2);
    field->setSigned(false);
    connect(field, &WeightField::editingDone, this, &LossStage::editingDone);
    return field;
}

LossStage::Column LossStage::makeColumn(int output)
{
    Column column;
    column.sum = new LossBar(LossBar::Look::Solid, this);
    column.sum->setSigned(true);
    column.sumField = makeField();
    column.output = new LossBar(LossBar::Look::Solid, this);
    column.target = new LossBar(LossBar::Look::Outline, this);
    column.outputField = makeField();
    column.targetField = makeField();
    column.sum->setStep(kSumStep);
    column.sumField->setStep(kSumStep);
    column.sumField->setRange(-kLargestLossSum, kLargestLossSum);
    column.outputField->setStep(kFineStep);
    column.targetField->setStep(kFineStep);
    const auto sumEdit = [this, output](double value) { emit sumEdited(output, value); };
    const auto outputEdit = [this, output](double value) { emit outputEdited(output, value); };
    const auto targetEdit = [this, output](double value) { emit targetEdited(output, value); };
    connect(column.sum, &LossBar::valueEdited, this, sumEdit);
    connect(column.sumField, &WeightField::valueEdited, this, sumEdit);
    connect(column.output, &LossBar::valueEdited, this, outputEdit);
    connect(column.outputField, &WeightField::valueEdited, this, outputEdit);
    connect(column.target, &LossBar::valueEdited, this, targetEdit);
    connect(column.targetField, &WeightField::valueEdited, this, targetEdit);
    for (LossBar* bar : {column.sum, column.output, column.target}) {
        connect(bar, &LossBar::chosen, this, [this, output] { emit chosen(output); });
        connect(bar, &LossBar::editingDone, this, [this] {
            showNumbers(false); // the axis of the sums may shrink now
            emit editingDone();
        });
    }
    return column;
}

bool LossStage::isDragging() const
{
    return std::ranges::any_of(m_columns, [](const Column& column) {
        return column.sum->isDragging() || column.output->isDragging() || column.target->isDragging();
    });
}

void LossStage::setState(const LossFunctionsState& state, bool glides)
{
    const bool sameKind
        = isClassification(state.loss) == isClassification(m_state.loss) && outputCount(state) == outputCount(m_state);
    m_state = state;
    showNumbers(glides && sameKind);
}

void LossStage::adoptLimits()
{
    const bool sums = isClassification(m_state.loss);
    const double end = sumAxisEnd(m_state);
    m_sumEnd = isDragging() ? std::max(m_sumEnd, end) : end;
    const double low = sums ? 0.0 : -kLargestLossOutput;
    const double high = sums ? 1.0 : kLargestLossOutput;
    for (Column& column : m_columns) {
        column.sum->setAxis(-m_sumEnd, m_sumEnd);
        column.output->setAxis(low, high);
        column.target->setAxis(low, high);
        column.output->setUse(sums ? LossBar::Use::ReadOnly : LossBar::Use::Slider);
        column.target->setUse(m_state.loss == LossType::CrossEntropy ? LossBar::Use::Switch : LossBar::Use::Slider);
        column.outputField->setRange(low, high);
        column.targetField->setRange(low, high);
    }
}

void LossStage::showNumbers(bool glides)
{
    m_now = lossNumbers(m_state);
    adoptLimits();
    const bool sums = isClassification(m_state.loss);
    const bool isOneHot = m_state.loss == LossType::CrossEntropy;
    for (std::size_t k = 0; k < m_columns.size(); ++k) {
        Column& column = m_columns[k];
        const bool shown = static_cast<int>(k) < outputCount(m_state);
        column.sum->setVisible(shown && sums);
        column.sumField->setVisible(shown && sums);
        column.output->setVisible(shown);
        column.target->setVisible(shown);
        column.outputField->setVisible(shown && !sums);
        column.targetField->setVisible(shown && !isOneHot);
        if (!shown)
            continue;
        for (LossBar* bar : {column.sum, column.output, column.target})
            bar->setChosen(static_cast<int>(k) == m_state.chosen);
        if (sums) {
            column.sum->setValue(m_now.sums[k], glides);
            column.sumField->setValue(m_now.sums[k]);
        }
        column.output->setValue(m_now.outputs[k], glides);
        column.outputField->setValue(m_now.outputs[k]);
        column.target->setValue(m_now.targets[k], glides);
        column.targetField->setValue(m_now.targets[k]);
    }
    layOut();
}

void LossStage::setStageScale(double scale)
{
    m_scale = scale;
    for (const Column& column : m_columns) {
        for (LossBar* bar : {column.sum, column.output, column.target})
            bar->setStageScale(scale);
        for (WeightField* field : {column.sumField, column.outputField, column.targetField})
            field->setPixelSize(16.0 * scale);
    }
    layOut();
}

void LossStage::layOut()
{
    m_layout = LossStageLayout(size(), outputCount(m_state), isClassification(m_state.loss), m_scale);
    for (int output = 0; output < outputCount(m_state); ++output) {
        const Column& column = m_columns[static_cast<std::size_t>(output)];
        column.sum->setGeometry(m_layout.sumBar(output).toRect());
        column.output->setGeometry(m_layout.outputBar(output).toRect());
        column.target->setGeometry(m_layout.targetBar(output).toRect());
        const auto place = [&](WeightField* field, const QRectF& row) {
            const QRectF cell = m_layout.cell(row, output);
            const double wide = std::min(76.0 * m_scale, cell.width() - 6);
            field->setGeometry(QRectF(cell.center().x() - wide / 2, cell.top() + 1, wide, cell.height() - 2).toRect());
        };
        place(column.sumField, m_layout.sumRow);
        place(column.outputField, m_layout.outputRow);
        place(column.targetField, m_layout.targetRow);
    }
    update();
}

void LossStage::resizeEvent(QResizeEvent*)
{
    layOut();
}

void LossStage::mousePressEvent(QMouseEvent* event)
{
    for (int output = 0; output < outputCount(m_state); ++output)
        if (m_layout.group(output).contains(event->position()))
            emit chosen(output);
}

void LossStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LossStage::retranslate()
{
    for (std::size_t k = 0; k < m_columns.size(); ++k) {
        const Column& column = m_columns[k];
        const QString number = QString::number(k + 1);
        column.sum->setAccessibleName(tr("Bar of sum z%1").arg(number));
        column.sum->setToolTip(tr("Drag to change z%1").arg(number));
        column.sumField->setAccessibleName(tr("Sum z%1").arg(number));
        column.output->setAccessibleName(tr("Bar of output y%1").arg(number));
        column.outputField->setAccessibleName(tr("Output y%1").arg(number));
        column.target->setAccessibleName(tr("Bar of target t%1").arg(number));
        column.targetField->setAccessibleName(tr("Target t%1").arg(number));
    }
    update();
}

} // namespace chalknet::ui
