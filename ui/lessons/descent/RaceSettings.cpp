// A table of numbers, and three buttons.
#include "ui/lessons/descent/RaceSettings.h"

#include "ui/controls/Buttons.h"
#include "ui/lessons/activation/NumberField.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <cmath>
#include <cstring>

namespace chalknet::ui {

namespace {

constexpr int kFieldWidth = 92;

/// Numbers of rows, updates and seeds have no decimals.
class WholeField : public NumberField {
public:
    using NumberField::NumberField;
    QString textFromValue(double value) const override { return QString::number(std::lround(value)); }
};

int whole(double value)
{
    return static_cast<int>(std::lround(value));
}

} // namespace

std::vector<RaceSettings::Number> RaceSettings::makeNumbers()
{
    using State = RaceState;
    return {
        {"momentum", [] { return tr("Momentum β"); }, 0.0, kLargestKeptShare, 0.05, [](const State& s) { return s.momentum; },
            [](State& s, double v) { s.momentum = v; }, false},
        {"decay", [] { return tr("Decay ρ of RMSProp"); }, 0.0, kLargestKeptShare, 0.01, [](const State& s) { return s.decay; },
            [](State& s, double v) { s.decay = v; }, false},
        {"beta1", [] { return tr("β₁ of Adam"); }, 0.0, kLargestKeptShare, 0.05, [](const State& s) { return s.beta1; },
            [](State& s, double v) { s.beta1 = v; }, false},
        {"beta2", [] { return tr("β₂ of Adam"); }, 0.0, kLargestKeptShare, 0.001, [](const State& s) { return s.beta2; },
            [](State& s, double v) { s.beta2 = v; }, false},
        {"weight_decay", [] { return tr("Weight decay λ of AdamW"); }, 0.0, kLargestRaceDecay, 0.01,
            [](const State& s) { return s.weightDecay; }, [](State& s, double v) { s.weightDecay = v; }, false},
        {"updates", [] { return tr("Updates"); }, kFewestRaceUpdates, kMostRaceUpdates, 10,
            [](const State& s) { return static_cast<double>(s.updates); }, [](State& s, double v) { s.updates = whole(v); },
            false},
        {"rows", [] { return tr("Rows"); }, kFewestRaceRows, kMostRaceRows, 10,
            [](const State& s) { return static_cast<double>(s.rowCount); },
            [](State& s, double v) {
                s.rowCount = whole(v);
                s = withNewRows(s);
            },
            true},
        {"noise", [] { return tr("Noise of the rows"); }, 0.0, kLargestRaceNoise, 0.05, [](const State& s) { return s.noise; },
            [](State& s, double v) {
                s.noise = v;
                s = withNewRows(s);
            },
            true},
        {"data_seed", [] { return tr("Seed of the rows"); }, 0, kLargestRaceSeed, 1,
            [](const State& s) { return static_cast<double>(s.dataSeed); },
            [](State& s, double v) {
                s.dataSeed = whole(v);
                s = withNewRows(s);
            },
            true},
        {"seed", [] { return tr("Seed of their order"); }, 0, kLargestRaceSeed, 1,
            [](const State& s) { return static_cast<double>(s.seed); }, [](State& s, double v) { s.seed = whole(v); }, true},
    };
}

RaceSettings::RaceSettings(QWidget* parent)
    : AnchoredPanel(parent)
    , m_title(new QLabel(this))
    , m_numbers(makeNumbers())
    , m_ownRates(new QCheckBox(this))
    , m_order(new QPushButton(themedIcon(QStringLiteral("dice")), QString(), this))
    , m_start(new QPushButton(this))
    , m_all(new QPushButton(this))
{
    setTextRole(m_title, TextRole::Heading);
    for (Number& number : m_numbers) {
        number.name = new QLabel(this);
        const bool isWhole = number.step >= 1.0;
        number.field = isWhole ? new WholeField(this) : new NumberField(this);
        if (isWhole)
            number.field->setDecimals(0);
        number.field->setRange(number.low, number.high);
        number.field->setSingleStep(number.step);
        number.field->setFixedWidth(kFieldWidth);
        number.name->setBuddy(number.field);
        const auto write = number.write;
        const auto label = number.label;
        connect(number.field, &NumberField::valueEdited, this, [this, write, label](double value) {
            emit edited(label(), [write, value](RaceState& state) { write(state, value); });
        });
    }
    connect(m_ownRates, &QCheckBox::toggled, this,
        [this](bool on) { emit edited(tr("own learning rates"), [on](RaceState& state) { state.hasOwnRates = on; }); });
    connect(m_order, &QPushButton::clicked, this, [this] {
        emit edited(tr("order of the rows"), [](RaceState& state) { state.seed = (state.seed + 1) % (kLargestRaceSeed + 1); });
    });
    connect(m_start, &QPushButton::clicked, this,
        [this] { emit edited(tr("start"), [](RaceState& state) { state.start = usualStartOf(state); }); });
    connect(m_all, &QPushButton::clicked, this,
        [this] { emit edited(tr("usual settings"), [](RaceState& state) { state = withSurface(usualRace(), state.surface); }); });
    layOut();
    retranslate();
}

void RaceSettings::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(2, 8);
    grid->addWidget(m_title, 0, 0, 1, 5);
    const int half = (static_cast<int>(m_numbers.size()) + 1) / 2;
    for (int i = 0; i < static_cast<int>(m_numbers.size()); ++i) {
        const Number& number = m_numbers[static_cast<std::size_t>(i)];
        grid->addWidget(number.name, 1 + i % half, i < half ? 0 : 3);
        grid->addWidget(number.field, 1 + i % half, i < half ? 1 : 4);
    }
    grid->addWidget(m_ownRates, 1 + half, 0, 1, 5);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_start, m_order, m_all})
        buttons->addWidget(button);
    buttons->addStretch(1);
    grid->addLayout(buttons, 2 + half, 0, 1, 5);
}

NumberField* RaceSettings::field(const char* key) const
{
    for (const Number& number : m_numbers)
        if (std::strcmp(number.key, key) == 0)
            return number.field;
    return nullptr;
}

void RaceSettings::showState(const RaceState& state)
{
    for (const Number& number : m_numbers) {
        number.field->showValue(number.read(state));
        number.field->setEnabled(!number.isOfRows || state.isRegression());
        number.name->setEnabled(number.field->isEnabled());
    }
    m_order->setEnabled(state.isRegression());
    const QSignalBlocker blocker(m_ownRates);
    m_ownRates->setChecked(state.hasOwnRates);
}

std::vector<QWidget*> RaceSettings::stops() const
{
    std::vector<QWidget*> stops;
    for (const Number& number : m_numbers)
        stops.push_back(number.field);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ownRates, m_start, m_order, m_all})
        stops.push_back(widget);
    return stops;
}

void RaceSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AnchoredPanel::changeEvent(event);
}

void RaceSettings::retranslate()
{
    m_title->setText(tr("Settings of the race"));
    for (const Number& number : m_numbers) {
        number.name->setText(number.label());
        number.field->setAccessibleName(number.label());
    }
    m_ownRates->setText(tr("Every optimiser has its own η (the slider moves that of the chosen one)"));
    m_start->setText(tr("Usual start"));
    m_order->setText(tr("Another order"));
    m_order->setToolTip(tr("Draws the batches in another order"));
    m_all->setText(tr("Usual settings"));
}

} // namespace chalknet::ui
