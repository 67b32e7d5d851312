// Weights, seed or path above; range below.
#include "ui/lessons/descent/SliceDirectionsCard.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/descent/ParameterRow.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chalknet::ui {

SliceDirectionsCard::SliceDirectionsCard(QWidget* parent)
    : Card(parent)
    , m_directions(new SegmentedControl(this))
    , m_pages(new QStackedWidget(this))
    , m_remark(new MathText(this))
{
    body()->setSpacing(8);
    for (int i = 0; i < 3; ++i)
        m_directions->addSegment(QString());
    auto* top = new QHBoxLayout;
    top->addWidget(m_directions);
    top->addStretch(1);
    body()->addLayout(top);
    m_pages->addWidget(makeWeights());
    m_pages->addWidget(makeRandom());
    m_share = new MathText(m_pages);
    m_pages->addWidget(m_share);
    body()->addWidget(m_pages);
    body()->addWidget(makeRange());
    m_remark->setSecondary(true);
    body()->addWidget(m_remark);
    body()->addStretch(1);
    connect(m_directions, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { emit directionsChosen(static_cast<SliceDirections>(index)); });
    retranslate();
}

QWidget* SliceDirectionsCard::makeWeights()
{
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* captions = new QHBoxLayout;
    captions->setSpacing(6);
    captions->addStretch(1);
    for (QLabel*& caption : m_captions) {
        caption = new QLabel(page);
        setTextRole(caption, TextRole::Tick);
        caption->setFixedWidth(64);
        captions->addWidget(caption);
    }
    column->addLayout(captions);
    for (int axis = 0; axis < 2; ++axis) {
        auto* row = new ParameterRow(axis, page);
        m_rows[static_cast<std::size_t>(axis)] = row;
        for (QSpinBox* field : row->fields())
            field->setFixedWidth(64);
        column->addWidget(row);
        connect(row, &ParameterRow::chosen, this, [this, axis](std::size_t index) { emit parameterChosen(axis, index); });
    }
    return page;
}

QWidget* SliceDirectionsCard::makeRandom()
{
    auto* page = new QWidget(m_pages);
    m_seedLabel = new QLabel(page);
    setTextRole(m_seedLabel, TextRole::FieldLabel);
    m_seed = new QSpinBox(page);
    m_seed->setRange(0, kLargestSliceSeed);
    m_seedLabel->setBuddy(m_seed);
    m_dice = makeIconButton(QStringLiteral("dice"), {}, page);
    m_dice->setFixedSize(metrics::kFieldHeight, metrics::kFieldHeight);
    m_citation = new MathText(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_seedLabel);
    row->addWidget(m_seed);
    row->addWidget(m_dice);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_citation);
    column->addStretch(1);
    connect(m_seed, &QSpinBox::valueChanged, this, &SliceDirectionsCard::randomSeedChosen);
    connect(m_dice, &QPushButton::clicked, m_seed,
        [seed = m_seed] { seed->setValue(seed->value() >= kLargestSliceSeed ? 0 : seed->value() + 1); });
    return page;
}

QWidget* SliceDirectionsCard::makeRange()
{
    auto* range = new QWidget(this);
    auto* row = new QHBoxLayout(range);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int axis = 0; axis < 2; ++axis) {
        Reach& reach = m_reach[static_cast<std::size_t>(axis)];
        reach.label = new MathText(range);
        row->addWidget(reach.label, 1, Qt::AlignVCenter);
        for (int larger = 0; larger < 2; ++larger) {
            QPushButton* button = makeIconButton(larger != 0 ? QStringLiteral("plus") : QStringLiteral("minus"), {}, range);
            button->setFixedSize(metrics::kMinimumHitTarget, metrics::kMinimumHitTarget);
            reach.buttons[static_cast<std::size_t>(larger)] = button;
            row->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, axis, larger] {
                const double present = axis == 0 ? m_shownReach.width() : m_shownReach.height();
                if (present > 0.0)
                    emit reachChosen(axis, steppedReach(present, larger != 0 ? 1 : -1));
            });
        }
        row->addSpacing(6);
    }
    m_centre = makeIconButton(QStringLiteral("centre"), {}, range);
    m_home = makeIconButton(QStringLiteral("fit"), {}, range);
    for (QPushButton* button : {m_centre, m_home}) {
        button->setFixedSize(metrics::kMinimumHitTarget, metrics::kMinimumHitTarget);
        row->addWidget(button);
    }
    connect(m_centre, &QPushButton::clicked, this, &SliceDirectionsCard::centreRequested);
    connect(m_home, &QPushButton::clicked, this, &SliceDirectionsCard::homeRequested);
    return range;
}

void SliceDirectionsCard::setState(const SliceState& state)
{
    m_state = state;
    const QSignalBlocker directionsBlocker(m_directions);
    const QSignalBlocker seedBlocker(m_seed);
    m_directions->setCurrentIndex(static_cast<int>(state.directions));
    m_pages->setCurrentIndex(static_cast<int>(state.directions));
    m_seed->setValue(state.randomSeed);
}

void SliceDirectionsCard::setParameters(const Parameters* parameters)
{
    m_pages->widget(0)->setEnabled(parameters != nullptr && parameters->layout().size() >= 2);
    m_rows[0]->parentWidget()->setVisible(m_pages->currentIndex() == 0 && m_pages->widget(0)->isEnabled());
    if (parameters == nullptr || parameters->layout().size() < 2)
        return;
    const auto chosen = chosenParameters(m_state, parameters->layout());
    for (std::size_t axis = 0; axis < 2; ++axis) {
        m_rows[axis]->setParameter(parameters->layout(), chosen[axis]);
        m_rows[axis]->setValue(parameters->values()[chosen[axis]]);
    }
}

void SliceDirectionsCard::setFrame(const std::array<QString, 2>& symbols, QSizeF reach, const QString& remark)
{
    m_symbols = symbols;
    m_shownReach = reach;
    showReach();
    m_share->setText(m_state.directions == SliceDirections::Path ? remark : QString());
    m_remark->setText(m_state.directions == SliceDirections::Path ? QString() : remark);
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void SliceDirectionsCard::setPathReason(const QString& reason)
{
    if (m_pathReason == reason)
        return;
    m_pathReason = reason;
    retranslate();
}

void SliceDirectionsCard::setTextSize(double pixels)
{
    for (MathText* text : {m_citation, m_share, m_remark, m_reach[0].label, m_reach[1].label})
        text->setPixelSize(pixels);
}

void SliceDirectionsCard::showReach()
{
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const double reach = axis == 0 ? m_shownReach.width() : m_shownReach.height();
        m_reach[axis].label->setText(reach > 0.0 ? QStringLiteral("$%1$ ± %2").arg(m_symbols[axis], compact(reach))
                                                 : QStringLiteral("$%1$").arg(m_symbols[axis]));
        for (QPushButton* button : m_reach[axis].buttons)
            button->setEnabled(reach > 0.0);
    }
    m_centre->setEnabled(m_shownReach.width() > 0.0);
    m_home->setEnabled(m_shownReach.width() > 0.0);
}

void SliceDirectionsCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SliceDirectionsCard::retranslate()
{
    m_directions->setAccessibleName(tr("Directions of the slice"));
    m_directions->setSegmentText(0, tr("Two weights"));
    m_directions->setSegmentText(1, tr("Random"));
    m_directions->setSegmentText(2, tr("Of the path"));
    m_directions->setSegmentToolTip(0, tr("Two parameters of the network; all others keep their present values"));
    m_directions->setSegmentToolTip(1, tr("Two random directions through all parameters"));
    m_directions->setSegmentToolTip(2,
        m_pathReason.isEmpty() ? tr("The two directions in which the path spreads most (principal components)") : m_pathReason);
    m_captions[0]->setText(tr("layer"));
    m_captions[1]->setText(tr("to unit"));
    m_captions[2]->setText(tr("from"));
    m_seedLabel->setText(tr("Seed"));
    m_seed->setToolTip(tr("Seed of the two directions"));
    nameIconButton(m_dice, tr("Other directions"));
    m_citation->setText(tr("Normal random numbers, those of each unit scaled to the length of that unit’s weights "
                           "(Li et al. 2018, section 4)."));
    for (int axis = 0; axis < 2; ++axis) {
        const QString name = axis == 0 ? tr("horizontal") : tr("vertical");
        nameIconButton(reachButton(axis, false), tr("Smaller range, %1").arg(name));
        nameIconButton(reachButton(axis, true), tr("Larger range, %1").arg(name));
    }
    nameIconButton(m_centre, tr("Centre on the network"));
    m_centre->setToolTip(tr("A plane through the network as it is now, with the network in the middle"));
    nameIconButton(m_home, tr("Usual range"));
    showReach();
}

} // namespace chalknet::ui
