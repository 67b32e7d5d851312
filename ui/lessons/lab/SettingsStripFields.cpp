// Making and naming the controls of the settings strip.
#include "ui/lessons/lab/SettingsStrip.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Field.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/TransportBar.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/RatePanel.h"
#include "ui/lessons/lab/StopPanel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace chalknet::ui {

namespace {

constexpr int kLargestBatch = 256;
constexpr int kLargestDropout = 90; // percent
constexpr std::array<double, 6> kSpeeds{-1.0, -5.0, 6.0, 30.0, 120.0, 0.0};
constexpr double kUsualSpeed = 30.0;
constexpr int kAlways = 100; // rank of fields that never leave the row

/// Up and Down go from a number that was typed to the next one of the list, which ascends.
class NumberBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
        bool isNumber = false;
        const double value = QLocale::c().toDouble(currentText(), &isNumber);
        if (!isStep || !isNumber || findText(currentText()) >= 0)
            return QComboBox::keyPressEvent(event);
        int larger = 0;
        while (larger < count() && QLocale::c().toDouble(itemText(larger)) <= value)
            ++larger;
        const int next = event->key() == Qt::Key_Up ? larger - 1 : larger;
        if (next < 0 || next >= count())
            return;
        setCurrentIndex(next);
        emit activated(next);
    }
};

QString speedText(double speed)
{
    if (speed == -1.0)
        return SettingsStrip::tr("1 step/s");
    if (speed < 0.0)
        return SettingsStrip::tr("%1 steps/s").arg(static_cast<int>(-speed));
    if (speed == 0.0)
        return SettingsStrip::tr("Full");
    return speed < kUsualSpeed ? SettingsStrip::tr("Slow")
        : speed > kUsualSpeed  ? SettingsStrip::tr("Fast")
                               : SettingsStrip::tr("Normal");
}

} // namespace

SettingsStrip::SettingsStrip(QWidget* parent)
    : Card(parent)
    , m_row(new QWidget(this))
    , m_rowLayout(new QHBoxLayout(m_row))
    , m_more(makeIconButton(QStringLiteral("more"), {}, m_row))
    , m_drawer(new QFrame(this, Qt::Popup))
    , m_drawerLayout(new QVBoxLayout(m_drawer))
{
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_drawer->setFrameShape(QFrame::StyledPanel);
    m_drawer->setAutoFillBackground(true);
    m_drawer->setBackgroundRole(QPalette::Base);
    m_drawerLayout->setContentsMargins(16, 12, 16, 12);
    m_drawerLayout->setSpacing(8);
    m_more->setFixedSize(34, metrics::kFieldHeight);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_drawer->adjustSize();
        m_drawer->move(m_more->mapToGlobal(QPoint(m_more->width() - m_drawer->width(), m_more->height() + 6)));
        m_drawer->show();
    });
    makeTransport();
    makePanels();
    makeFields();
    fillChoices();
    retranslate();
}

void SettingsStrip::makeTransport()
{
    m_transport = new TransportBar(m_row);
    makeStepMenu();
    connect(m_transport, &TransportBar::playToggled, this, &SettingsStrip::playToggled);
    connect(m_transport, &TransportBar::resetRequested, this, &SettingsStrip::resetRequested);
    connect(m_transport, &TransportBar::stepRequested, this, [this] { emit stepRequested(m_stepAmount); });
}

// A button that has moved into the drawer opens its panel below the drawer's own button.
void SettingsStrip::makePanels()
{
    m_ratePanel = new RatePanel(this);
    m_stopPanel = new StopPanel(this);
    m_schedule = new QPushButton(m_row);
    m_stop = new QPushButton(m_row);
    const auto connectPanel = [this](QPushButton* button, AnchoredPanel* panel) {
        connect(button, &QPushButton::clicked, this, [this, button, panel] {
            const bool isInRow = m_row->isAncestorOf(button);
            m_drawer->hide();
            panel->adjustSize();
            panel->popUp(isInRow ? button : m_more);
        });
    };
    connectPanel(m_schedule, m_ratePanel);
    connectPanel(m_stop, m_stopPanel);
    connect(m_ratePanel, &RatePanel::scheduleChosen, this, &SettingsStrip::scheduleChosen);
    connect(m_ratePanel, &RatePanel::optimizerParametersChosen, this, &SettingsStrip::optimizerParametersChosen);
    connect(m_stopPanel, &StopPanel::rulesChosen, this, &SettingsStrip::stopRulesChosen);
}

void SettingsStrip::makeStepMenu()
{
    m_stepMenu = new QMenu(this);
    auto* group = new QActionGroup(m_stepMenu);
    for (const Advance amount : {Advance::Example, Advance::Batch, Advance::Epoch}) {
        QAction* action = m_stepMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(amount));
        action->setChecked(amount == m_stepAmount);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, amount] {
            setStepAmount(amount);
            emit stepRequested(amount);
        });
    }
    m_transport->setStepMenu(m_stepMenu);
}

void SettingsStrip::addField(QWidget* control, int width, int rank, std::optional<LabControl> lockedAs)
{
    auto* label = new QLabel(m_row);
    QWidget* field = labelledField(label, control, m_row);
    label->setBuddy(control);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_fields.push_back({field, label, control, width, rank, lockedAs});
}

QWidget* SettingsStrip::makeEpoch()
{
    m_epoch = new QLabel(QStringLiteral("0"), m_row);
    m_epoch->setFont(Theme::instance().sans(25));
    m_epoch->setFixedHeight(metrics::kFieldHeight);
    m_epoch->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return m_epoch;
}

QComboBox* SettingsStrip::makeNumberBox(
    const QStringList& choices, double low, double high, void (SettingsStrip::*chosen)(double))
{
    auto* box = new NumberBox(m_row);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr);
    box->addItems(choices);
    box->setMaxVisibleItems(12);
    const auto accept = [this, box, low, high, chosen] {
        bool isNumber = false;
        const double value
            = QLocale::c().toDouble(box->currentText().trimmed().replace(QLatin1Char(','), QLatin1Char('.')), &isNumber);
        if (isNumber && value >= low && value <= high)
            emit(this->*chosen)(value);
        else
            setDocument(LabDocument(m_document)); // what cannot be meant goes back to what is set
    };
    connect(box, &QComboBox::activated, this, accept);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, accept);
    return box;
}

void SettingsStrip::makeFields()
{
    const auto words = [this](auto signal, auto convert) {
        auto* box = new QComboBox(m_row);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(2);
        connect(
            box, &QComboBox::activated, this, [this, box, signal, convert] { emit(this->*signal)(convert(box->currentData())); });
        return box;
    };
    m_speed = words(&SettingsStrip::speedChosen, [](const QVariant& value) { return value.toDouble(); });
    m_optimizer
        = words(&SettingsStrip::optimizerChosen, [](const QVariant& value) { return static_cast<OptimizerType>(value.toInt()); });
    m_loss = words(&SettingsStrip::lossChosen, [](const QVariant& value) { return static_cast<LossType>(value.toInt()); });
    m_initializer = words(
        &SettingsStrip::initializerChosen, [](const QVariant& value) { return static_cast<InitializerType>(value.toInt()); });
    const QStringList rates{QStringLiteral("0.0001"), QStringLiteral("0.0003"), QStringLiteral("0.001"), QStringLiteral("0.003"),
        QStringLiteral("0.01"), QStringLiteral("0.03"), QStringLiteral("0.1"), QStringLiteral("0.3"), QStringLiteral("1"),
        QStringLiteral("3"), QStringLiteral("10")};
    const QStringList penalties{QStringLiteral("0"), QStringLiteral("0.0001"), QStringLiteral("0.0003"), QStringLiteral("0.001"),
        QStringLiteral("0.003"), QStringLiteral("0.01"), QStringLiteral("0.03"), QStringLiteral("0.1")};
    m_rate = makeNumberBox(rates, 1e-9, 1e6, &SettingsStrip::learningRateChosen);
    m_l1 = makeNumberBox(penalties, 0.0, 1.0, &SettingsStrip::l1Chosen);
    m_l2 = makeNumberBox(penalties, 0.0, 1.0, &SettingsStrip::l2Chosen);
    m_batch = new QSpinBox(m_row);
    m_batch->setRange(1, kLargestBatch);
    connect(m_batch, &QSpinBox::valueChanged, this, &SettingsStrip::batchSizeChosen);
    m_dropout = new QSpinBox(m_row);
    m_dropout->setRange(0, kLargestDropout);
    m_dropout->setSingleStep(10);
    m_dropout->setSuffix(QStringLiteral(" %"));
    connect(m_dropout, &QSpinBox::valueChanged, this, [this](int value) {
        if (value >= 0)
            emit dropoutChosen(value / 100.0);
    });

    QWidget* epoch = makeEpoch();
    addField(epoch, 68, kAlways);
    addField(m_speed, 104, kAlways);
    addField(m_optimizer, 122, 9, LabControl::Optimizer);
    addField(m_rate, 106, 10, LabControl::LearningRate);
    addField(m_batch, 68, 8, LabControl::BatchSize);
    addField(m_loss, 196, 7, LabControl::Loss);
    addField(m_initializer, 130, 5, LabControl::Initializer);
    addField(m_l1, 88, 2, LabControl::Regularization);
    addField(m_l2, 98, 3, LabControl::Regularization);
    addField(m_dropout, 82, 4, LabControl::Regularization);
    addField(m_schedule, 96, 6, LabControl::LearningRate);
    addField(m_stop, 96, 6);
}

void SettingsStrip::fillChoices()
{
    const auto refill = [](QComboBox* box, const auto& values, const auto& text) {
        const QSignalBlocker block(box);
        const QVariant present = box->currentData();
        box->clear();
        for (const auto value : values) {
            if constexpr (std::is_floating_point_v<std::remove_const_t<decltype(value)>>)
                box->addItem(text(value), value);
            else
                box->addItem(text(value), static_cast<int>(value));
        }
        if (const int index = box->findData(present); index >= 0)
            box->setCurrentIndex(index);
        // The list may be wider than the box.
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 40);
    };
    const bool first = m_speed->count() == 0;
    refill(m_speed, kSpeeds, speedText);
    if (first)
        setSpeed(kUsualSpeed);
    refill(m_optimizer, kAllOptimizers, optimizerLabel);
    refill(m_initializer, kAllInitializers, initializerLabel);
    refill(m_loss, m_document.spec.layers.empty() ? std::vector<LossType>() : validLosses(m_document), lossLabel);
}

void SettingsStrip::retranslate()
{
    const QStringList names{tr("Epoch"), tr("Speed"), tr("Optimiser"), tr("Learning rate η"), tr("Batch size"), tr("Loss"),
        tr("Initialisation"), tr("L1"), tr("L2"), tr("Dropout"), tr("Schedule"), tr("Stop")};
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString& name = names[static_cast<qsizetype>(i)];
        m_fields[i].label->setText(name);
        for (auto* edit : m_fields[i].control->findChildren<QLineEdit*>())
            edit->setAccessibleName(name); // heard by itself where a number is typed
    }
    const QStringList steps{tr("One example"), tr("One batch"), tr("One epoch")};
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_stepMenu->actions()[i]->setText(steps[i]);
    m_transport->setStepName(steps[static_cast<qsizetype>(m_stepAmount)]);
    nameIconButton(m_more, tr("More settings"));
    m_speed->setToolTip(tr("Slow: 6, normal: 30, fast: 120 epochs a second; full: as fast as the device goes."));
    m_schedule->setToolTip(tr("How the learning rate changes from epoch to epoch, and the optimiser's own parameters."));
    m_stop->setToolTip(tr("When a run ends by itself: small loss, no more progress, so many epochs."));
    m_l1->setToolTip(tr("Adds L1·Σ|w| to the loss: weights that are not needed become zero."));
    m_l2->setToolTip(tr("Adds ½·L2·Σw² to the loss: weights stay small."));
    m_dropout->setToolTip(dropoutToolTip());
    fillChoices();
    if (!m_document.spec.layers.empty())
        setDocument(LabDocument(m_document));
    applyAccess();
}

} // namespace chalknet::ui
