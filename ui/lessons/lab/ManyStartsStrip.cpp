// The row of controls and facts.
#include "ui/lessons/lab/ManyStartsStrip.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Field.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/TabOrder.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace chalknet::ui {

namespace {

constexpr std::array<int, 8> kEpochChoices{50, 100, 300, 500, 1000, 2000, 5000, 10'000};
constexpr std::size_t kFacts = 6;
constexpr int kSidePadding = 14;
constexpr int kVerticalPadding = 6; // fields with their names need the height
constexpr int kFieldWidth = 90;

QString hiddenActivations(const NetworkSpec& spec)
{
    QStringList names;
    for (std::size_t layer = 0; layer + 1 < spec.layers.size(); ++layer)
        if (const QString name = activationLabel(spec.layers[layer].activation.type); !names.contains(name))
            names.append(name);
    if (names.isEmpty())
        names.append(activationLabel(spec.layers.back().activation.type));
    return names.join(QLatin1Char('/'));
}

QString shape(const NetworkSpec& spec)
{
    return QString::fromStdString(shapeText(spec)).replace(QLatin1Char('-'), QStringLiteral(" – "));
}

} // namespace

ManyStartsStrip::ManyStartsStrip(ManyStartsModel& model, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_box(new QWidget(this))
    , m_back(new QPushButton(this))
    , m_train(new QPushButton(this))
    , m_stop(makeIconButton(QStringLiteral("stop"), {}, this))
    , m_modes(new SegmentedControl(this))
    , m_countName(new QLabel(this))
    , m_count(new QComboBox(this))
    , m_epochsName(new QLabel(this))
    , m_epochs(new QComboBox(this))
    , m_doneName(new QLabel(this))
    , m_done(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    makeControls();
    connect(m_back, &QPushButton::clicked, this, &ManyStartsStrip::backRequested);
    connect(m_train, &QPushButton::clicked, this, &ManyStartsStrip::trigger);
    connect(m_stop, &QPushButton::clicked, &m_model, &ManyStartsModel::cancel);
    connect(m_modes, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        setMode(static_cast<Mode>(index));
        emit modeChosen(m_mode);
    });
    connect(m_count, &QComboBox::activated, this, [this] {
        const auto count = static_cast<std::size_t>(m_count->currentData().toInt());
        if (m_mode == Mode::Starts)
            return m_model.setCount(count);
        SweepPlan plan = m_model.plan();
        plan.starts = count;
        m_model.setPlan(plan);
    });
    connect(m_epochs, &QComboBox::activated, this, &ManyStartsStrip::takeEpochs);
    connect(m_epochs->lineEdit(), &QLineEdit::editingFinished, this, &ManyStartsStrip::takeEpochs);
    connect(&m_model, &ManyStartsModel::settingsChanged, this, &ManyStartsStrip::showSettings);
    connect(&m_model, &ManyStartsModel::startsChanged, this, &ManyStartsStrip::showTask);
    connect(&m_model, &ManyStartsModel::sweepChanged, this, &ManyStartsStrip::showTask);
    connect(&m_model, &ManyStartsModel::unitsChanged, this, &ManyStartsStrip::showTask);
    connect(&m_model, &ManyStartsModel::taskChanged, this, &ManyStartsStrip::showTask);
    retranslate();
}

void ManyStartsStrip::makeControls()
{
    m_back->setIcon(themedIcon(QStringLiteral("back")));
    setButtonKind(m_train, ButtonKind::Primary);
    m_stop->setFixedSize(metrics::kTransportHeight, metrics::kTransportHeight);
    m_modes->addSegment(QString());
    m_modes->addSegment(QString());
    m_epochs->setEditable(true);
    m_epochs->setInsertPolicy(QComboBox::NoInsert);
    for (const int epochs : kEpochChoices)
        m_epochs->addItem(grouped(epochs), epochs);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setFixedHeight(4);
    setInk(m_doneName, Ink::Secondary);

    auto* row = m_row = new QHBoxLayout(m_box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, m_train, m_stop, m_modes})
        row->addWidget(widget, 0, Qt::AlignVCenter);
    row->addSpacing(4);
    row->addWidget(labelledField(m_countName, m_count, this));
    row->addWidget(labelledField(m_epochsName, m_epochs, this));
    row->addSpacing(6);
    for (std::size_t i = 0; i < kFacts; ++i) {
        Fact fact{new QWidget(this), new QLabel(this), new QLabel(this)};
        setInk(fact.name, Ink::Secondary);
        auto* column = new QVBoxLayout(fact.box);
        column->setContentsMargins(0, 0, 8, 0);
        column->setSpacing(2);
        column->addWidget(fact.name);
        column->addWidget(fact.value);
        row->addWidget(fact.box, 0, Qt::AlignVCenter);
        m_facts.push_back(fact);
    }
    row->addStretch(1);
    auto* done = new QVBoxLayout;
    done->setSpacing(1);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(8);
    numbers->addWidget(m_doneName, 1, Qt::AlignRight | Qt::AlignVCenter);
    numbers->addWidget(m_done, 0, Qt::AlignRight | Qt::AlignVCenter);
    done->addStretch(1);
    done->addLayout(numbers);
    done->addWidget(m_progress);
    done->addStretch(1);
    row->addLayout(done);
    orderTabs({m_back, m_train, m_stop, m_modes, m_count, m_epochs});
}

void ManyStartsStrip::setMode(Mode mode)
{
    m_mode = mode;
    const QSignalBlocker block(m_modes);
    m_modes->setCurrentIndex(static_cast<int>(mode));
    showSettings();
}

void ManyStartsStrip::setSweepObstacle(const QString& sentence)
{
    m_obstacle = sentence;
    showTask();
}

void ManyStartsStrip::setScale(double scale)
{
    m_scale = scale;
    const Theme& theme = Theme::instance();
    for (QPushButton* button : {m_back, m_train}) {
        button->setFont(theme.sans(14.5 * scale, button == m_train));
        button->setFixedHeight(metrics::kTransportHeight);
    }
    for (QLabel* label : {m_countName, m_epochsName})
        label->setFont(theme.font(TextRole::FieldLabel, scale));
    for (QComboBox* box : {m_count, m_epochs}) {
        box->setFont(theme.font(TextRole::Control, scale));
        constexpr int kArrow = 44; // with the padding of the field
        box->setFixedWidth(std::max(
            static_cast<int>(kFieldWidth * scale), QFontMetrics(box->font()).horizontalAdvance(grouped(10'000)) + kArrow));
    }
    m_modes->setFont(theme.font(TextRole::Control, scale));
    for (const Fact& fact : m_facts) {
        fact.name->setFont(theme.font(TextRole::FieldLabel, scale));
        fact.value->setFont(theme.sans(16 * scale));
    }
    m_doneName->setFont(theme.sans(14 * scale));
    m_done->setFont(theme.sans(24 * scale, true));
    arrange();
}

void ManyStartsStrip::setPresenting(bool presenting)
{
    m_presenting = presenting;
    arrange();
}

void ManyStartsStrip::trigger()
{
    if (m_model.task() != ManyStartsModel::Task::None)
        m_model.setPaused(!m_model.isPaused());
    else if (m_mode == Mode::Starts)
        m_model.trainStarts();
    else
        m_model.runSweep();
}

void ManyStartsStrip::takeEpochs()
{
    QString text = m_epochs->currentText();
    bool isNumber = false;
    const int epochs = text.remove(QLatin1Char(',')).trimmed().toInt(&isNumber);
    if (isNumber && epochs >= 1 && static_cast<std::uint64_t>(epochs) != m_model.epochs())
        m_model.setEpochs(static_cast<std::uint64_t>(epochs)); // shows the settings
    else if (m_epochs->currentText() != grouped(static_cast<qint64>(m_model.epochs())))
        showSettings();
    // Otherwise the field only lost the focus, perhaps to a button that must not move away under the press.
}

void ManyStartsStrip::writeFact(std::size_t fact, const QString& name, const QString& value)
{
    m_facts[fact].name->setText(name);
    m_facts[fact].value->setText(value);
    m_facts[fact].value->setAccessibleName(name + QLatin1Char(' ') + value);
}

QStringList ManyStartsStrip::facts() const
{
    QStringList all;
    for (const Fact& fact : m_facts)
        all.append(fact.value->accessibleName());
    return all;
}

void ManyStartsStrip::showSettings()
{
    const bool isStarts = m_mode == Mode::Starts;
    const LabDocument& document = isStarts ? m_model.document() : m_model.labDocument();
    const TrainingConfig& config = document.config;
    if (document.spec.layers.empty())
        return;
    // What a sweep varies has no one value.
    const auto value = [this, isStarts](std::initializer_list<SweepSetting> settings, const QString& text) {
        const SweepPlan& plan = m_model.plan();
        const bool varies = std::ranges::any_of(
            settings, [&plan](SweepSetting setting) { return setting == plan.across.setting || setting == plan.down.setting; });
        return !isStarts && varies ? tr("varies") : text;
    };
    using enum SweepSetting;
    writeFact(0, tr("Network"), value({HiddenUnits, HiddenLayers}, shape(document.spec)));
    writeFact(1, tr("Learning rate η"), value({LearningRate}, compact(config.optimizer.learningRate)));
    writeFact(2, tr("Optimiser"), value({Optimizer}, optimizerLabel(config.optimizer.type)));
    writeFact(3, tr("Activation"), value({HiddenActivation}, hiddenActivations(document.spec)));
    writeFact(4, tr("Data"), dataLabel(document.data));
    writeFact(5, tr("Batch"), value({BatchSize}, grouped(static_cast<qint64>(config.batchSize))));
    const QSignalBlocker block(m_count);
    m_count->clear();
    const auto choices = isStarts
        ? std::vector<std::size_t>(ManyStartsModel::kCounts.begin(), ManyStartsModel::kCounts.end())
        : std::vector<std::size_t>(ManyStartsModel::kSweepCounts.begin(), ManyStartsModel::kSweepCounts.end());
    const std::size_t present = isStarts ? m_model.count() : m_model.plan().starts;
    for (const std::size_t count : choices)
        m_count->addItem(grouped(static_cast<qint64>(count)), static_cast<int>(count));
    if (std::ranges::find(choices, present) == choices.end())
        m_count->addItem(grouped(static_cast<qint64>(present)), static_cast<int>(present));
    m_count->setCurrentIndex(m_count->findData(static_cast<int>(present)));
    const QSignalBlocker blockEpochs(m_epochs);
    m_epochs->setCurrentIndex(m_epochs->findData(static_cast<int>(m_model.epochs())));
    m_epochs->setEditText(grouped(static_cast<qint64>(m_model.epochs())));
    showTask();
}

void ManyStartsStrip::showTask()
{
    const ManyStartsModel::Task task = m_model.task();
    const bool isRunning = task != ManyStartsModel::Task::None;
    const bool isPaused = m_model.isPaused();
    const StartsPicturePointer starts = m_model.starts();
    QString text;
    if (isRunning)
        text = isPaused ? tr("Go on") : tr("Pause");
    else if (m_mode == Mode::Sweep)
        text
            = tr("Train %1 × %2")
                  .arg(grouped(static_cast<qint64>(m_model.plan().cells())), grouped(static_cast<qint64>(m_model.plan().starts)));
    else if (m_model.nextFirstSeed() > 1)
        text = tr("Train %1 others").arg(grouped(static_cast<qint64>(m_model.count())));
    else
        text = tr("Train %1 starts").arg(grouped(static_cast<qint64>(m_model.count())));
    m_train->setText(text);
    m_train->setIcon(themedIcon(isRunning && !isPaused ? QStringLiteral("pause") : QStringLiteral("play")));
    const bool isHindered = m_mode == Mode::Sweep && !isRunning && !m_obstacle.isEmpty();
    m_train->setEnabled(m_model.canTrain() && !isHindered);
    m_train->setToolTip(isHindered ? m_obstacle
            : !m_model.canTrain()  ? tr("There are no points yet. Set some in the lab.")
            : isRunning            ? QString()
            : m_mode == Mode::Sweep
            ? tr("Every combination of the two settings, each from the same starts")
            : tr("Seeds %1 to %2").arg(m_model.nextFirstSeed()).arg(m_model.nextFirstSeed() + m_model.count() - 1));
    m_stop->setEnabled(isRunning);
    m_count->setEnabled(!isRunning);
    m_epochs->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_progress->setValue(static_cast<int>(m_model.progress() * 1000.0));
    const bool isSweep = m_mode == Mode::Sweep;
    if (isSweep) {
        m_doneName->setText(tr("Cells done"));
        // Of a sweep over other settings nothing is done.
        const bool isPlan = isRunning || m_model.sweep().plan == m_model.plan();
        m_done->setText(m_model.sweep().isEmpty() || !isPlan
                ? QStringLiteral("–")
                : tr("%1 of %2").arg(m_model.sweep().doneCells()).arg(m_model.sweep().cells.size()));
    } else if (starts && (task == ManyStartsModel::Task::Starts || !starts->isComplete)) {
        m_doneName->setText(isRunning ? tr("Epoch") : tr("Stopped at epoch"));
        m_done->setText(grouped(static_cast<qint64>(starts->epoch)));
    } else {
        m_doneName->setText(tr("Networks trained"));
        m_done->setText(starts ? grouped(countStarts(starts->results).all) : QStringLiteral("–"));
    }
    arrange();
}

// The least important facts go first where there is too little room.
void ManyStartsStrip::arrange()
{
    for (const Fact& fact : m_facts)
        fact.box->setVisible(!m_presenting);
    if (m_presenting)
        return;
    const int room = m_box->width();
    m_row->invalidate();
    m_row->activate(); // rows within the row know their new words only then
    for (std::size_t i = m_facts.size(); i-- > 0 && m_row->sizeHint().width() > room;) {
        m_facts[i].box->hide();
        m_row->invalidate();
    }
}

void ManyStartsStrip::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_box->setGeometry(rect().adjusted(kSidePadding, kVerticalPadding, -kSidePadding, -kVerticalPadding));
    arrange();
}

void ManyStartsStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ManyStartsStrip::retranslate()
{
    m_back->setText(tr("To the lab"));
    m_back->setToolTip(tr("Back to the one network. The wall stays as it is. Key: Esc"));
    nameIconButton(m_stop, tr("Stop training"));
    m_modes->setSegmentText(0, tr("Starts"));
    m_modes->setSegmentText(1, tr("Sweep"));
    m_modes->setSegmentToolTip(0, tr("One network from many different starts"));
    m_modes->setSegmentToolTip(1, tr("Two settings with several values each, from some starts"));
    m_modes->setAccessibleName(tr("Starts or sweep"));
    m_countName->setText(tr("Starts", "how many"));
    m_count->setAccessibleName(tr("Number of starts"));
    m_epochsName->setText(tr("Epochs"));
    m_epochs->setAccessibleName(tr("Epochs"));
    m_epochs->setToolTip(tr("Every network learns for so many epochs; stop rules of the lab do not count here."));
    showSettings();
}

} // namespace chalknet::ui
