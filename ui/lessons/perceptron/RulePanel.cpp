// The card of the learning rule.
#include "ui/lessons/perceptron/RulePanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/HairLine.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/WeightField.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/perceptron/ErrorBars.h"
#include "ui/lessons/perceptron/PerceptronTexts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFlat = 140; // one line between head and buttons
constexpr int kLow = 180; // a card beside the drawer in a small window
constexpr int kHigh = 250; // in a window of 1440 × 900

constexpr std::array<int, 5> kSpeeds{1, 4, 10, 30, 0}; // steps per second; 0: as fast as the eye can follow

} // namespace

RulePanel::RulePanel(PerceptronController& controller, QWidget* parent)
    : Card(parent)
    , m_controller(controller)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    body()->addLayout(row, 1);
    makeLeft(row);
    makeRight(row);
    makeHeader();
    connectControls();
    retranslate();
}

void RulePanel::makeHeader()
{
    m_order = new QComboBox(this);
    m_start = new QComboBox(this);
    m_speed = new QComboBox(this);
    m_predict = new QCheckBox(this);
    for (int i = 0; i < 4; ++i)
        m_order->addItem(QString());
    for (int i = 0; i < 3; ++i)
        m_start->addItem(QString());
    for (std::size_t i = 0; i < kSpeeds.size(); ++i)
        m_speed->addItem(QString());
    for (QComboBox* box : {m_order, m_start, m_speed}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        header()->addWidget(box);
    }
    header()->setSpacing(8);
    header()->addWidget(makeNarrowSettings());
    header()->addWidget(m_predict);
}

QWidget* RulePanel::makeNarrowSettings()
{
    m_narrowSettings = new QWidget(this);
    auto* eta = new FormulaView(m_narrowSettings);
    eta->setTex(QStringLiteral("\\eta"));
    eta->setPixelSize(17.0);
    eta->setFocusPolicy(Qt::NoFocus);
    m_narrowRate = makeRateField(m_narrowSettings);
    m_narrowRate->setPixelSize(15.0);
    m_more = makeIconButton(QStringLiteral("more"), {}, m_narrowSettings);
    setButtonKind(m_more, ButtonKind::Flat);
    auto* row = new QHBoxLayout(m_narrowSettings);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget* part : {static_cast<QWidget*>(eta), static_cast<QWidget*>(m_narrowRate), static_cast<QWidget*>(m_more)})
        row->addWidget(part);
    connect(m_more, &QPushButton::clicked, this, &RulePanel::openSettingsMenu);
    return m_narrowSettings;
}

WeightField* RulePanel::makeRateField(QWidget* parent)
{
    auto* field = new WeightField(parent);
    field->setSigned(false);
    field->setRange(0.01, 1.0);
    field->setStep(0.01);
    connect(field, &WeightField::valueEdited, this,
        [this](double value) { m_controller.setLearningRate(roundedLearningRate(value)); });
    connect(field, &WeightField::editingDone, this, [this] { m_controller.endEdit(); });
    return field;
}

void RulePanel::openSettingsMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QComboBox* box : {m_order, m_start, m_speed}) {
        QMenu* choices = menu->addMenu(box->accessibleName());
        auto* group = new QActionGroup(choices);
        for (int i = 0; i < box->count(); ++i) {
            QAction* choice = group->addAction(box->itemText(i));
            choice->setCheckable(true);
            choice->setChecked(i == box->currentIndex());
            connect(choice, &QAction::triggered, box, [box, i] {
                box->setCurrentIndex(i);
                emit box->activated(i);
            });
        }
        choices->addActions(group->actions());
    }
    menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 4)));
}

void RulePanel::makeLeft(QBoxLayout* row)
{
    m_formula = new FormulaView(this);
    m_formula->setTex(QStringLiteral("w_i \\leftarrow w_i + \\eta \\, (t - y) \\, x_i"));
    m_caption = new MathText(this);
    m_lineBox = new QWidget(this);
    auto* lines = new QGridLayout(m_lineBox);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(20);
    lines->setVerticalSpacing(0);
    for (int weight = 0; weight < 3; ++weight) {
        m_lines[static_cast<std::size_t>(weight)] = new FormulaView(m_lineBox);
        m_changes[static_cast<std::size_t>(weight)] = new FormulaView(m_lineBox);
        lines->addWidget(ruleLine(weight), weight, 0);
        lines->addWidget(changeLine(weight), weight, 1);
    }
    lines->setColumnStretch(0, 3);
    lines->setColumnStretch(1, 1);
    m_reason = new MathText(this);
    m_note = new NoteBar(this);
    m_train = new QPushButton(themedIcon(QStringLiteral("step")), QString(), this);
    setButtonKind(m_train, ButtonKind::Primary);
    m_epoch = new QPushButton(this);
    m_run = new QPushButton(themedIcon(QStringLiteral("play")), QString(), this);
    m_back = makeIconButton(QStringLiteral("back"), {}, this);
    m_reset = makeIconButton(QStringLiteral("reset"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QWidget* before = nullptr;
    for (QPushButton* button : {m_reset, m_back, m_train, m_epoch, m_run}) {
        buttons->addWidget(button);
        if (before != nullptr)
            setTabOrder(before, button);
        before = button;
    }
    buttons->addStretch(1);

    m_left = new QVBoxLayout;
    m_left->setSpacing(4);
    m_left->addWidget(m_formula, 3);
    m_left->addWidget(m_caption);
    m_left->addWidget(m_lineBox, 6);
    m_left->addWidget(m_reason, 6);
    m_left->addWidget(m_note);
    m_left->addLayout(buttons);
    row->addLayout(m_left, 3);
}

void RulePanel::makeRight(QBoxLayout* row)
{
    m_divider = new HairLine(Qt::Vertical, this);
    m_right = new QWidget(this);
    m_rateLabel = new QLabel(m_right);
    m_rateLabel->setTextFormat(Qt::RichText);
    m_rateSlider = new QSlider(Qt::Horizontal, m_right);
    m_rateSlider->setRange(1, 100);
    m_rateSlider->setPageStep(10);
    m_rateField = makeRateField(m_right);
    m_rateLabel->setBuddy(m_rateField);
    m_barsTitle = new QLabel(m_right);
    m_bars = new ErrorBars(m_right);
    auto* rate = new QHBoxLayout;
    rate->setSpacing(8);
    rate->addWidget(m_rateLabel);
    rate->addWidget(m_rateSlider, 1);
    rate->addWidget(m_rateField);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(4);
    right->addLayout(rate);
    right->addWidget(m_barsTitle);
    right->addWidget(m_bars, 1);
    row->addWidget(m_divider);
    row->addWidget(m_right, 2);
}

void RulePanel::connectControls()
{
    PerceptronController& controller = m_controller;
    connect(m_train, &QPushButton::clicked, this, &RulePanel::trainRequested);
    connect(m_epoch, &QPushButton::clicked, this, [&controller] { controller.trainEpoch(); });
    connect(m_run, &QPushButton::clicked, this, [&controller] { controller.setPlaying(!controller.isPlaying()); });
    connect(m_back, &QPushButton::clicked, this, [&controller] { controller.back(); });
    connect(m_reset, &QPushButton::clicked, this, [&controller] { controller.reset(); });
    connect(m_order, &QComboBox::activated, this,
        [&controller](int index) { controller.setOrder(static_cast<ExampleOrder>(index)); });
    connect(m_start, &QComboBox::activated, this,
        [&controller](int index) { controller.setStartWeights(static_cast<StartWeights>(index)); });
    connect(m_speed, &QComboBox::activated, this,
        [&controller](int index) { controller.setSpeed(kSpeeds[static_cast<std::size_t>(index)]); });
    connect(m_rateSlider, &QSlider::valueChanged, this,
        [&controller](int hundredths) { controller.setLearningRate(roundedLearningRate(hundredths / 100.0)); });
    connect(m_rateSlider, &QSlider::sliderReleased, this, [&controller] { controller.endEdit(); });
    connect(m_note, &NoteBar::buttonClicked, this, &RulePanel::twoLayersRequested);
    connect(m_note, &NoteBar::closed, this, &RulePanel::showVerdict);
    connect(&controller, &PerceptronController::playingChanged, this, &RulePanel::showSettings);
}

void RulePanel::showState(Hidden hidden, bool canTrain)
{
    m_hidden = hidden;
    showRule(hidden);
    showVerdict();
    showSettings();
    const bool learns = m_controller.verdict() == PerceptronController::Verdict::Learning;
    m_train->setEnabled(canTrain);
    m_epoch->setEnabled(canTrain && !hidden.change);
    m_run->setEnabled(canTrain && learns);
    m_back->setEnabled(m_controller.document().steps > 0);
    m_reset->setEnabled(m_controller.document().steps > 0 || m_controller.document().startWeights != StartWeights::AsSet);
}

void RulePanel::showRule(Hidden hidden)
{
    const PerceptronStep step = m_controller.run().preview();
    for (int weight = 0; weight < 3; ++weight) {
        const auto index = static_cast<std::size_t>(weight);
        ruleLine(weight)->setTex(ruleTex(step, m_controller.document().learningRate, index, hidden.change));
        changeLine(weight)->setTex(changeTex(step, index, hidden.change));
    }
    m_caption->setText(tr("Epoch %1, example %2: $%3$, $%4$")
                           .arg(step.epoch)
                           .arg(step.position + 1)
                           .arg(QStringLiteral("(\\num{%1}, \\num{%2})").arg(step.example.inputs[0]).arg(step.example.inputs[1]),
                               errorTex(step, hidden.change)));
    m_bars->setErrors(m_controller.run().errorsByEpoch(), m_controller.document().steps % 4 != 0);
}

QString RulePanel::reasonText() const
{
    const QString noLine = noLineReason(m_controller.run().settings().examples);
    if (m_controller.verdict() == PerceptronController::Verdict::NoRest)
        return tr("**After %1 epochs some example is still wrong.** In a new order each epoch no fixed cycle repeats, but the "
                  "weights never come to rest. %2")
            .arg(PerceptronController::kPatience)
            .arg(noLine);
    const PerceptronCycle cycle = *m_controller.run().cycle();
    if (cycle.epochs() == 1)
        return tr("**After step %1 the same %2 steps, one epoch, repeat for ever.** %3")
            .arg(cycle.firstStep)
            .arg(cycle.length)
            .arg(noLine);
    return tr("**After step %1 the same %2 steps, %3 epochs, repeat for ever.** %4")
        .arg(cycle.firstStep)
        .arg(cycle.length)
        .arg(cycle.epochs())
        .arg(noLine);
}

void RulePanel::showVerdict()
{
    using Verdict = PerceptronController::Verdict;
    const Verdict verdict = m_controller.verdict();
    const bool isHopeless = verdict == Verdict::Cycle || verdict == Verdict::NoRest;
    QString sentence;
    if (verdict == Verdict::Converged && m_controller.document().steps > 0)
        sentence = tr("All four rows are right: after step %1 nothing changes any more.").arg(m_controller.lastChange());
    else if (isHopeless)
        sentence = m_narrow && verdict == Verdict::Cycle ? tr("Not linearly separable: after step %1 the same %2 steps repeat")
                                                               .arg(m_controller.run().cycle()->firstStep)
                                                               .arg(m_controller.run().cycle()->length)
                                                         : tr("Not linearly separable");
    if (sentence.isEmpty())
        m_note->hideNote();
    else if (sentence != m_noteText)
        m_note->showNote(sentence, isHopeless ? tr("Use two layers") : QString());
    m_noteText = sentence;
    if (isHopeless)
        m_reason->setText(reasonText());
    // What is known makes room for what is new.
    const bool hasNote = !m_note->isHidden();
    const bool isLow = m_narrow && height() < kLow;
    const bool isFlat = m_narrow && height() < kFlat;
    m_reason->setVisible(isHopeless && !(m_narrow && hasNote)); // the open drawer gives the reason
    m_lineBox->setVisible(!isHopeless && !isFlat && !(isLow && hasNote));
    m_caption->setVisible(!isHopeless && !hasNote && (!isLow || isFlat));
    m_formula->setVisible(!m_narrow && (!hasNote || (isHopeless && height() > kHigh)));
}

void RulePanel::showSettings()
{
    const PerceptronDocument& document = m_controller.document();
    const QSignalBlocker blocker(m_rateSlider);
    m_rateSlider->setValue(static_cast<int>(std::lround(document.learningRate.toDouble() * 100)));
    for (WeightField* field : {m_rateField, m_narrowRate})
        field->setValue(document.learningRate.toDouble());
    m_order->setCurrentIndex(static_cast<int>(document.order));
    m_start->setCurrentIndex(static_cast<int>(document.startWeights));
    for (std::size_t i = 0; i < kSpeeds.size(); ++i)
        if (kSpeeds[i] == m_controller.speed())
            m_speed->setCurrentIndex(static_cast<int>(i));
    const bool isPlaying = m_controller.isPlaying();
    m_run->setIcon(themedIcon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play")));
    m_run->setText(isPlaying ? tr("Pause") : tr("Run"));
}

void RulePanel::arrange(bool withSettings, bool isNarrow, double scale)
{
    m_narrow = isNarrow;
    const Theme& theme = Theme::instance();
    const bool hasRight = withSettings && !isNarrow;
    m_epoch->setVisible(withSettings); // a question is about one example
    m_run->setVisible(withSettings);
    m_divider->setVisible(hasRight);
    m_right->setVisible(hasRight);
    for (QComboBox* box : {m_order, m_start, m_speed})
        box->setVisible(hasRight);
    m_narrowSettings->setVisible(isNarrow);
    m_formula->setPixelSize((isNarrow ? 22.0 : 29.0) * scale);
    for (int weight = 0; weight < 3; ++weight) {
        ruleLine(weight)->setPixelSize(19.0 * scale);
        changeLine(weight)->setPixelSize(19.0 * scale);
    }
    m_caption->setPixelSize(15.0 * scale);
    m_reason->setPixelSize(15.0 * scale);
    m_bars->setStageScale(scale);
    m_rateLabel->setFont(theme.font(TextRole::Control, scale));
    m_barsTitle->setFont(theme.font(TextRole::Control, scale));
    m_rateField->setPixelSize(17.0 * scale);
    showVerdict();
}

void RulePanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    showVerdict();
}

void RulePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Card::changeEvent(event);
}

void RulePanel::retranslate()
{
    setTitle(tr("Perceptron learning rule"));
    for (int i = 0; i < m_order->count(); ++i)
        m_order->setItemText(i, orderName(static_cast<ExampleOrder>(i)));
    for (int i = 0; i < m_start->count(); ++i)
        m_start->setItemText(i, startName(static_cast<StartWeights>(i)));
    for (int i = 0; i < m_speed->count(); ++i) {
        const int speed = kSpeeds[static_cast<std::size_t>(i)];
        m_speed->setItemText(i, speed == 0 ? tr("Fast") : speed == 1 ? tr("1 step/s") : tr("%1 steps/s").arg(speed));
    }
    for (QComboBox* box : {m_order, m_start, m_speed})
        box->setMinimumWidth(box->sizeHint().width() + 8); // the style cuts the last letter otherwise
    m_order->setAccessibleName(tr("Order of the examples"));
    m_start->setAccessibleName(tr("Initial weights"));
    m_start->setToolTip(tr("Where the weights begin; choosing the random start again gives other weights"));
    m_speed->setAccessibleName(tr("Speed of the run"));
    m_predict->setText(tr("Predict first"));
    m_predict->setToolTip(tr("Before each step you are asked what it will do"));
    m_train->setText(tr("Train one example"));
    m_epoch->setText(tr("One epoch"));
    nameIconButton(m_back, tr("One step back"));
    nameIconButton(m_reset, tr("Back to the initial weights"));
    m_rateLabel->setText(tr("Learning rate") + QStringLiteral(" <i>η</i>"));
    m_rateSlider->setAccessibleName(tr("Learning rate in hundredths"));
    for (WeightField* field : {m_rateField, m_narrowRate})
        field->setAccessibleName(tr("Learning rate η"));
    nameIconButton(m_more, tr("More: order, initial weights, speed"));
    m_barsTitle->setText(tr("Wrong examples in each epoch"));
    showState(m_hidden, m_train->isEnabled());
}

} // namespace chalknet::ui
