// The controls of training, and its words.
#include "ui/lessons/layers/TrainingPanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Field.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/TransportBar.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/layers/StartMarks.h"
#include "ui/plot/LossChart.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

QString rowName(int row)
{
    return QStringLiteral("(%1, %2)").arg(row / 2).arg(row % 2);
}

QString stuckReason(const TrainingVerdict& verdict, const LayersValues& values)
{
    if (verdict.arePointsTogether()) {
        const auto target = [&](int row) { return values.rows[static_cast<std::size_t>(row)].target; };
        return TrainingPanel::tr(
            "%1 of class %2 and %3 of class %4 lie only %5 apart in the hidden space: the output unit cannot "
            "tell them apart.")
            .arg(rowName(verdict.closest.first))
            .arg(target(verdict.closest.first))
            .arg(rowName(verdict.closest.second))
            .arg(target(verdict.closest.second))
            .arg(compact(verdict.closest.distance, 2));
    }
    if (!verdict.isSeparable)
        return TrainingPanel::tr("No straight line divides the classes in the hidden space, and no small change of the weights "
                                 "makes the loss smaller.");
    if (verdict.saturated > 0)
        return TrainingPanel::tr(
            "A line could divide the classes (distance %1), but %2 of 8 derivatives f′ are below %3: the units "
            "are saturated.")
            .arg(fixed(verdict.margin, 2))
            .arg(verdict.saturated)
            .arg(compact(kSaturatedDerivative));
    return TrainingPanel::tr("A line could divide the classes (distance %1), but the steps have become too small.")
        .arg(fixed(verdict.margin, 2));
}

} // namespace

TrainingPanel::TrainingPanel(QWidget* parent)
    : Card(parent)
    , m_verdict(new MathText(this))
{
    body()->setSpacing(6);
    makeTransport();
    makeFields();
    m_chart = new LossChart(LossChart::Quantity::Loss, this); // after them in the order of Tab too
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_verdict);
    makeStarts();
    retranslate();
}

void TrainingPanel::makeTransport()
{
    m_transport = new TransportBar(this);
    m_speed = new QComboBox(this);
    m_epochLabel = new QLabel(this);
    m_epoch = new QLabel(QStringLiteral("0"), this);
    setTextRole(m_epochLabel, TextRole::FieldLabel);
    for (std::size_t i = 0; i < kLayersSpeeds.size(); ++i)
        m_speed->addItem(QString());
    m_speed->setMinimumContentsLength(7);
    m_speed->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_transport);
    row->addWidget(m_speed);
    row->addStretch(1);
    row->addWidget(m_epochLabel);
    row->addWidget(m_epoch);
    body()->addLayout(row);
    connect(m_transport, &TransportBar::playToggled, this, &TrainingPanel::playToggled);
    connect(m_transport, &TransportBar::stepRequested, this, &TrainingPanel::stepRequested);
    connect(m_transport, &TransportBar::resetRequested, this, &TrainingPanel::resetRequested);
    connect(m_speed, &QComboBox::activated, this,
        [this](int index) { emit speedChosen(kLayersSpeeds[static_cast<std::size_t>(index)]); });
}

void TrainingPanel::makeFields()
{
    m_hidden = new QComboBox(this);
    m_loss = new QComboBox(this);
    m_rate = new QComboBox(this);
    m_start = new QSpinBox(this);
    m_newStart = makeIconButton(QStringLiteral("dice"), {}, this);
    for (int i = 0; i < 2; ++i) {
        m_hidden->addItem(QString());
        m_loss->addItem(QString());
    }
    for (const double rate : kLayersLearningRates)
        m_rate->addItem(compact(rate));
    m_start->setRange(1, static_cast<int>(kLargestLayersStart));
    m_start->setKeyboardTracking(false);
    m_start->setMaximumWidth(72);
    m_newStart->setFixedSize(metrics::kFieldHeight, metrics::kFieldHeight);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const std::array<QWidget*, 4> boxes{m_hidden, m_loss, m_rate, m_start};
    constexpr std::array<int, 4> kShares{24, 36, 14, 15};
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        m_labels[i] = new QLabel(this);
        boxes[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(labelledField(m_labels[i], boxes[i], this), kShares[i]);
    }
    row->addWidget(m_newStart, 0, Qt::AlignBottom);
    body()->addLayout(row);
    for (QComboBox* box : {m_hidden, m_loss, m_rate})
        connect(box, &QComboBox::activated, this, &TrainingPanel::chooseTraining);
    connect(m_start, &QSpinBox::valueChanged, this, &TrainingPanel::chooseTraining);
    connect(m_newStart, &QPushButton::clicked, this, &TrainingPanel::newStartRequested);
}

void TrainingPanel::makeStarts()
{
    m_tryStarts = new QPushButton(this);
    m_marks = new StartMarks(this);
    m_share = new QLabel(this);
    setInk(m_share, Ink::Secondary);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_tryStarts);
    row->addWidget(m_share);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_marks);
    connect(m_tryStarts, &QPushButton::clicked, this, &TrainingPanel::startsRequested);
    connect(m_marks, &StartMarks::startChosen, this, [this](quint64 start) {
        LayersTraining next = m_training;
        next.start = start;
        emit trainingChosen(next);
    });
}

void TrainingPanel::chooseTraining()
{
    LayersTraining next = m_training;
    next.hidden = m_hidden->currentIndex() == 1 ? ActivationType::Tanh : ActivationType::Sigmoid;
    next.loss = m_loss->currentIndex() == 1 ? LossType::SquaredError : LossType::BinaryCrossEntropy;
    if (m_rate->currentIndex() >= 0)
        next.learningRate = kLayersLearningRates[static_cast<std::size_t>(m_rate->currentIndex())];
    next.start = static_cast<std::uint64_t>(m_start->value());
    if (next != m_training)
        emit trainingChosen(next);
}

void TrainingPanel::setScales(double stage, double chrome)
{
    titleLabel()->setFont(Theme::instance().font(TextRole::Heading, chrome));
    m_chart->setStageScale(std::clamp(stage, 0.85, 1.3));
    m_epoch->setFont(Theme::instance().sans(22.0 * chrome));
    m_verdict->setPixelSize(14.5 * chrome);
}

void TrainingPanel::setCompact(bool compact, bool narrow)
{
    const QFont letters = Theme::instance().sans(narrow ? 12.5 : 14.5);
    for (QWidget* field : std::initializer_list<QWidget*>{m_hidden, m_loss, m_rate, m_start, m_speed})
        field->setFont(letters);
    body()->setSpacing(compact ? 3 : 6);
}

void TrainingPanel::setDocument(const LayersDocument& document)
{
    m_training = document.training;
    const QSignalBlocker block(m_start);
    m_hidden->setCurrentIndex(m_training.hidden == ActivationType::Tanh ? 1 : 0);
    m_loss->setCurrentIndex(m_training.loss == LossType::SquaredError ? 1 : 0);
    const auto rate = std::min_element(kLayersLearningRates.begin(), kLayersLearningRates.end(),
        [this](double a, double b) { return std::abs(a - m_training.learningRate) < std::abs(b - m_training.learningRate); });
    m_rate->setCurrentIndex(static_cast<int>(rate - kLayersLearningRates.begin()));
    m_start->setValue(static_cast<int>(m_training.start));
}

void TrainingPanel::setSpeed(double speed)
{
    const auto found = std::find(kLayersSpeeds.begin(), kLayersSpeeds.end(), speed);
    m_speed->setCurrentIndex(found == kLayersSpeeds.end() ? 1 : static_cast<int>(found - kLayersSpeeds.begin()));
}

void TrainingPanel::showTraining(const LayersController& controller)
{
    m_transport->setPlaying(controller.isPlaying());
    m_epoch->setText(grouped(static_cast<qint64>(controller.epoch())));
    ChartCurve curve;
    curve.name = tr("loss");
    curve.color = Theme::instance().colors().ink;
    curve.emphasis = true;
    for (const QPointF& point : controller.losses())
        curve.points.append(point);
    m_chart->setCurves({curve});
    m_verdict->setText(verdictText(controller));
    const StartSearch& starts = controller.starts();
    m_marks->setResults(starts.results(), controller.document().training.start);
    m_tryStarts->setText(starts.isRunning() ? tr("Cancel") : tr("Try %1 starts").arg(kStartsTried));
    const auto tried = static_cast<int>(starts.results().size());
    m_share->setText(tried == 0 ? QString() : tr("%1 of %2 found the gate").arg(starts.solvedCount()).arg(tried));
}

QString TrainingPanel::verdictText(const LayersController& controller)
{
    const TrainingVerdict& verdict = controller.verdict();
    const SnapshotPointer snapshot = controller.snapshot();
    if (!snapshot || snapshot->position.step == 0)
        return tr("Press play: gradient descent looks for the nine weights.");
    const QString loss = fixed(snapshot->train.loss, 3);
    switch (verdict.state) {
    case TrainingOutcome::Solved:
        return tr("**Found.** All four answers are within %1 of their targets; loss %2.").arg(compact(kSureDistance), loss);
    case TrainingOutcome::Stuck:
        return tr("**Stuck** at loss %1, largest slope %2.").arg(loss, compact(verdict.largestGradient, 2)) + QLatin1Char(' ')
            + stuckReason(verdict, controller.values());
    case TrainingOutcome::Learning: break;
    }
    if (controller.isOnPlateau())
        return tr("Loss %1 hardly falls: a **plateau**. Keep training: it will still find the gate.").arg(loss);
    return tr("Loss %1; %2 of 4 answers are not yet sure.").arg(loss).arg(verdict.uncertainRows);
}

void TrainingPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void TrainingPanel::retranslate()
{
    m_epochLabel->setText(tr("epoch"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Epochs per second: %1").arg(QStringLiteral("10, 100, 1,000, 4,000")));
    m_start->setToolTip(tr("Number from which the initial weights are drawn"));
    nameIconButton(m_newStart, tr("New start"));
    m_transport->setStepName(tr("One epoch"));
    m_labels[0]->setText(tr("Hidden"));
    m_labels[1]->setText(tr("Loss"));
    m_labels[2]->setText(tr("η"));
    m_labels[3]->setText(tr("Start"));
    m_hidden->setItemText(0, tr("sigmoid"));
    m_hidden->setItemText(1, tr("tanh"));
    m_loss->setItemText(0, tr("cross-entropy"));
    m_loss->setItemText(1, tr("squared error"));
    m_speed->setItemText(0, tr("slow"));
    m_speed->setItemText(1, tr("normal"));
    m_speed->setItemText(2, tr("fast"));
    m_speed->setItemText(3, tr("fastest"));
    m_rate->setAccessibleName(tr("Learning rate η"));
    m_rate->setToolTip(tr("Learning rate η"));
    m_hidden->setAccessibleName(tr("Activation function of the hidden units"));
    m_start->setAccessibleName(tr("Start"));
    m_chart->setAccessibleName(tr("Loss over epochs"));
    m_chart->setAxisName(tr("epoch"));
    m_marks->setAccessibleName(tr("Starts that were tried"));
    m_tryStarts->setText(tr("Try %1 starts").arg(kStartsTried));
}

} // namespace chalknet::ui
