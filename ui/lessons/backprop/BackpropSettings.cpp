// Rows of labels and controls in a popup.
#include "ui/lessons/backprop/BackpropSettings.h"

#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/lessons/activation/NumberField.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace chalknet::ui {

namespace {

constexpr int kFieldWidth = 104;
constexpr std::size_t kEpsilon = 6; // in the order of the numbers
const double kBelowOne = 0.999999;

bool always(OptimizerType)
{
    return true;
}

/// ε has too many zeros to be written as a decimal fraction.
class PowerField : public NumberField {
public:
    explicit PowerField(QWidget* parent)
        : NumberField(parent)
    {
        setDecimals(12);
    }
    QString textFromValue(double value) const override
    {
        const QString text = QString::number(value, 'g', 3); // "1e-08"
        return text.contains(u'e') ? text.section(u'e', 0, 0) + u'e' + QString::number(text.section(u'e', 1).toInt()) : text;
    }
};

bool isAdam(OptimizerType type)
{
    return type == OptimizerType::Adam || type == OptimizerType::Adamw;
}

} // namespace

BackpropSettings::BackpropSettings(BackpropController& controller, QWidget* parent)
    : AnchoredPanel(parent)
    , m_controller(controller)
    , m_grid(new QGridLayout)
    , m_title(new QLabel(this))
{
    setTextRole(m_title, TextRole::Heading);
    makeNumbers();
    makeChoices();
    connectChoices();
    layOut();
    retranslate();
}

void BackpropSettings::makeNumbers()
{
    using Document = BackpropDocument;
    using Type = OptimizerType;
    m_numbers = {{
        {nullptr, nullptr, [](const Document& d) { return d.optimizer.learningRate; },
            [](Document& d, double v) { d.optimizer.learningRate = v; }, always},
        {nullptr, nullptr, [](const Document& d) { return d.optimizer.momentum; },
            [](Document& d, double v) { d.optimizer.momentum = v; },
            [](Type type) { return type == Type::Momentum || type == Type::Nesterov; }},
        {nullptr, nullptr, [](const Document& d) { return d.optimizer.decay; },
            [](Document& d, double v) { d.optimizer.decay = v; }, [](Type type) { return type == Type::Rmsprop; }},
        {nullptr, nullptr, [](const Document& d) { return d.optimizer.beta1; },
            [](Document& d, double v) { d.optimizer.beta1 = v; }, isAdam},
        {nullptr, nullptr, [](const Document& d) { return d.optimizer.beta2; },
            [](Document& d, double v) { d.optimizer.beta2 = v; }, isAdam},
        {nullptr, nullptr, [](const Document& d) { return d.optimizer.weightDecay; },
            [](Document& d, double v) { d.optimizer.weightDecay = v; }, [](Type type) { return type == Type::Adamw; }},
        {nullptr, nullptr, [](const Document& d) { return d.optimizer.epsilon; },
            [](Document& d, double v) { d.optimizer.epsilon = v; },
            [](Type type) { return isAdam(type) || type == Type::Rmsprop || type == Type::Adagrad; }},
        {nullptr, nullptr, [](const Document& d) { return d.l1; }, [](Document& d, double v) { d.l1 = v; }, always},
        {nullptr, nullptr, [](const Document& d) { return d.l2; }, [](Document& d, double v) { d.l2 = v; }, always},
    }};
    constexpr std::array<std::pair<double, double>, 9> kRanges{
        {{kSmallestBackpropRate, kLargestBackpropRate}, {0.0, kBelowOne}, {0.0, kBelowOne}, {0.0, kBelowOne}, {0.0, kBelowOne},
            {0.0, 1.0}, {1e-12, 1.0}, {0.0, kLargestBackpropPenalty}, {0.0, kLargestBackpropPenalty}}};
    constexpr std::array<double, 9> kSteps{0.1, 0.1, 0.01, 0.1, 0.01, 0.01, 0.01, 0.01, 0.01};
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        Number& number = m_numbers[i];
        number.label = new QLabel(this);
        number.field = i == kEpsilon ? new PowerField(this) : new NumberField(this);
        number.field->setRange(kRanges[i].first, kRanges[i].second);
        number.field->setSingleStep(kSteps[i]);
        number.field->setFixedWidth(kFieldWidth);
        number.label->setBuddy(number.field);
        connect(number.field, &NumberField::valueEdited, this, [this, i](double value) { editNumber(m_numbers[i], value); });
    }
}

void BackpropSettings::editNumber(const Number& number, double value)
{
    BackpropDocument next = m_controller.document();
    number.write(next, value);
    m_controller.edit(next, tr("Change %1").arg(number.label->text()));
}

void BackpropSettings::makeChoices()
{
    m_optimizerLabel = new QLabel(this);
    m_optimizer = new QComboBox(this);
    for (const OptimizerType type : kAllOptimizers)
        m_optimizer->addItem(optimizerLabel(type), static_cast<int>(type));
    m_optimizerLabel->setBuddy(m_optimizer);
    const auto segments = [this] {
        auto* control = new SegmentedControl(this);
        control->addSegment(QString());
        control->addSegment(QString());
        return control;
    };
    m_batchLabel = new QLabel(this);
    m_batch = segments();
    m_followUpLabel = new QLabel(this);
    m_followUp = segments();
    m_formLabel = new QLabel(this);
    m_form = segments();
    m_digitsLabel = new QLabel(this);
    m_digits = new Stepper(this);
    m_digits->setRange(2, 6);
    m_shortcut = new QCheckBox(this);
    m_predict = new QCheckBox(this);
}

void BackpropSettings::connectChoices()
{
    connect(m_optimizer, &QComboBox::activated, this, [this] {
        const auto type = static_cast<OptimizerType>(m_optimizer->currentData().toInt());
        if (type == m_controller.document().optimizer.type)
            return;
        BackpropDocument next = m_controller.document();
        takeOptimizer(next, defaultOptimizer(type));
        m_controller.edit(next, tr("Choose the optimiser"));
    });
    connect(m_batch, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        BackpropDocument next = m_controller.document();
        takeBatch(next, static_cast<BatchKind>(index));
        m_controller.edit(next, tr("Choose the batch"));
    });
    connect(m_followUp, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { m_controller.setFollowUp(static_cast<FollowUp>(index)); });
    const auto changeView = [this](const auto& change) {
        BackpropView view = m_controller.view();
        change(view);
        m_controller.setView(view);
    };
    connect(m_form, &SegmentedControl::currentIndexChanged, this,
        [changeView](int index) { changeView([index](BackpropView& view) { view.numbers.fractions = index == 1; }); });
    connect(m_digits, &Stepper::valueChanged, this,
        [changeView](int digits) { changeView([digits](BackpropView& view) { view.numbers.decimals = digits; }); });
    connect(m_shortcut, &QCheckBox::toggled, this,
        [changeView](bool on) { changeView([on](BackpropView& view) { view.usesShortcut = on; }); });
    connect(m_predict, &QCheckBox::toggled, this,
        [changeView](bool on) { changeView([on](BackpropView& view) { view.predictsFirst = on; }); });
}

void BackpropSettings::layOut()
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    int row = 0;
    const auto add = [this, &row](QLabel* label, QWidget* control) {
        setTextRole(label, TextRole::FieldLabel);
        m_grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        m_grid->addWidget(control, row++, 1, Qt::AlignLeft | Qt::AlignVCenter);
    };
    add(m_optimizerLabel, m_optimizer);
    for (const Number& number : m_numbers)
        add(number.label, number.field);
    add(m_batchLabel, m_batch);
    add(m_followUpLabel, m_followUp);
    add(m_formLabel, m_form);
    add(m_digitsLabel, m_digits);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addLayout(m_grid);
    layout->addWidget(m_shortcut);
    layout->addWidget(m_predict);
}

void BackpropSettings::showState()
{
    const BackpropDocument& document = m_controller.document();
    const BackpropView& view = m_controller.view();
    const QSignalBlocker blockOptimizer(m_optimizer);
    const QSignalBlocker blockBatch(m_batch);
    const QSignalBlocker blockFollowUp(m_followUp);
    const QSignalBlocker blockForm(m_form);
    const QSignalBlocker blockDigits(m_digits);
    const QSignalBlocker blockShortcut(m_shortcut);
    const QSignalBlocker blockPredict(m_predict);
    m_optimizer->setCurrentIndex(m_optimizer->findData(static_cast<int>(document.optimizer.type)));
    for (const Number& number : m_numbers) {
        number.field->showValue(number.read(document));
        number.label->setVisible(number.isUsed(document.optimizer.type));
        number.field->setVisible(number.isUsed(document.optimizer.type));
    }
    m_batch->setCurrentIndex(static_cast<int>(document.batch));
    m_batch->setEnabled(document.network.rows.size() > 1);
    m_followUp->setCurrentIndex(static_cast<int>(document.followUp));
    m_followUp->setEnabled(document.batch == BatchKind::OneExample && document.network.rows.size() > 1);
    m_form->setCurrentIndex(view.numbers.fractions ? 1 : 0);
    m_digits->setValue(view.numbers.decimals);
    m_shortcut->setChecked(view.usesShortcut);
    m_shortcut->setEnabled(hasLossShortcut(document.network.spec));
    m_predict->setChecked(view.predictsFirst);
}

std::vector<QWidget*> BackpropSettings::stops() const
{
    std::vector<QWidget*> stops{m_optimizer};
    for (const Number& number : m_numbers)
        stops.push_back(number.field);
    for (const SegmentedControl* control : {m_batch, m_followUp, m_form})
        for (QRadioButton* segment : control->findChildren<QRadioButton*>())
            if (segment->isChecked())
                stops.push_back(segment);
    for (QWidget* stop : {static_cast<QWidget*>(m_digits->decreaseButton()), static_cast<QWidget*>(m_digits->increaseButton()),
             static_cast<QWidget*>(m_shortcut), static_cast<QWidget*>(m_predict)})
        stops.push_back(stop);
    return stops;
}

void BackpropSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AnchoredPanel::changeEvent(event);
}

void BackpropSettings::retranslate()
{
    setAccessibleName(tr("Settings of learning"));
    m_title->setText(tr("Settings"));
    m_optimizerLabel->setText(tr("Optimiser"));
    const std::array<QString, 9> names{tr("Learning rate η"), tr("Momentum β"), tr("Decay ρ"), QStringLiteral("β₁"),
        QStringLiteral("β₂"), tr("Weight decay λ"), QStringLiteral("ε"), tr("L1 penalty λ₁"), tr("L2 penalty λ₂")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_numbers[i].label->setText(names[i]);
    for (const OptimizerType type : kAllOptimizers)
        m_optimizer->setItemText(m_optimizer->findData(static_cast<int>(type)), optimizerLabel(type));
    m_batchLabel->setText(tr("One update learns from"));
    m_batch->setSegmentText(0, tr("one example"));
    m_batch->setSegmentText(1, tr("the mean of all"));
    m_followUpLabel->setText(tr("After the update"));
    m_followUp->setSegmentText(0, tr("next example"));
    m_followUp->setSegmentText(1, tr("the same again"));
    m_formLabel->setText(tr("Numbers"));
    m_form->setSegmentText(0, tr("decimals"));
    m_form->setSegmentText(1, tr("fractions"));
    m_form->setSegmentToolTip(1, tr("Where a number is a small fraction exactly"));
    m_digitsLabel->setText(tr("Digits after the point"));
    m_digits->setAccessibleNames(tr("One digit less"), tr("One digit more"));
    m_shortcut->setText(tr("y − t at once, where the loss allows it"));
    m_predict->setText(tr("Predict first"));
    for (const auto& [control, label] :
        {std::pair(m_batch, m_batchLabel), std::pair(m_followUp, m_followUpLabel), std::pair(m_form, m_formLabel)})
        control->setAccessibleName(label->text());
    m_digits->setAccessibleName(m_digitsLabel->text());
}

} // namespace chalknet::ui
