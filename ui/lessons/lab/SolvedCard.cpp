// The share in large figures; beside it bars, or the button that asks for them.
#include "ui/lessons/lab/SolvedCard.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/SweepBars.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chalknet::ui {

SolvedCard::SolvedCard(ManyStartsModel& model, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_by(new QLabel(this))
    , m_share(new QLabel(this))
    , m_count(new QLabel(this))
    , m_definition(new QLabel(this))
    , m_compare(new QPushButton(this))
    , m_bars(new SweepBars(this))
{
    setInk(m_by, Ink::Secondary);
    setInk(m_count, Ink::Secondary);
    setInk(m_definition, Ink::Secondary);
    m_share->setTextFormat(Qt::RichText);
    m_count->setTextFormat(Qt::RichText);
    m_definition->setWordWrap(true);
    m_definition->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    header()->addWidget(m_by);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_share);
    words->addWidget(m_count);
    words->addStretch(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addLayout(words);
    row->addWidget(m_bars, 1);
    row->addWidget(m_compare, 0, Qt::AlignRight | Qt::AlignVCenter);
    body()->setSpacing(2);
    body()->addLayout(row, 1);
    body()->addWidget(m_definition);
    connect(m_compare, &QPushButton::clicked, &m_model, &ManyStartsModel::runUnits);
    connect(m_bars, &SweepBars::valueChosen, this, [this](std::size_t index) { m_model.showUnits(index); });
    connect(&m_model, &ManyStartsModel::startsChanged, this, &SolvedCard::showStarts);
    connect(&m_model, &ManyStartsModel::settingsChanged, this, &SolvedCard::retranslate);
    connect(&m_model, &ManyStartsModel::unitsChanged, this, &SolvedCard::showUnits);
    connect(&m_model, &ManyStartsModel::taskChanged, this, &SolvedCard::showUnits);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setScale(m_scale); });
    retranslate();
}

void SolvedCard::setScale(double scale)
{
    m_scale = scale;
    const Theme& theme = Theme::instance();
    titleLabel()->setFont(theme.font(TextRole::Heading, scale));
    m_by->setFont(theme.sans(13.5 * scale));
    m_share->setFont(theme.sans(42 * scale, true));
    m_count->setFont(theme.sans(15 * scale));
    m_definition->setFont(theme.sans(12.5 * scale));
    m_compare->setFont(theme.font(TextRole::Control, scale));
    m_bars->setScale(scale);
    showStarts();
}

QString SolvedCard::definition(const LabData& data)
{
    const int classes = classCount(data);
    if (classes == 0)
        return tr("Solved: the outputs differ from the targets by at most %1 of their range (root of the mean square).")
            .arg(percent(kValueTolerance, 0));
    if (classes == 2)
        return tr("Solved: every training point on the right side and none undecided (output %1 to %2).")
            .arg(fixed(0.5 - kUndecidedMargin, 2), fixed(0.5 + kUndecidedMargin, 2));
    return tr("Solved: every training point in its class and none undecided (less than %1 between the two largest outputs).")
        .arg(compact(kUndecidedMargin));
}

QString SolvedCard::shareText() const
{
    const StartsPicturePointer starts = m_model.starts();
    const StartsCount count = starts ? countStarts(starts->results) : StartsCount{};
    return count.all > 0 ? fixed(100.0 * count.share(), 1) : QStringLiteral("–");
}

void SolvedCard::showStarts()
{
    const StartsPicturePointer starts = m_model.starts();
    const StartsCount count = starts ? countStarts(starts->results) : StartsCount{};
    m_share->setText(shareText()
        + (count.all > 0 ? QStringLiteral("<span style=\"font-size:%1px\"> %</span>").arg(static_cast<int>(26 * m_scale)) : QString()));
    const QString bold = QStringLiteral("<b>%1</b>").arg(grouped(count.solved));
    m_count->setText(count.all > 0 ? tr("%1 of %2").arg(bold, grouped(count.all)) : QString());
    m_share->setAccessibleName(tr("Share solved"));
    showUnits();
}

void SolvedCard::showUnits()
{
    const SweepRun& units = m_model.units();
    const bool hasHidden = m_model.document().hiddenLayers() > 0;
    const bool isRunning = m_model.task() == ManyStartsModel::Task::Units;
    m_bars->setVisible(!units.isEmpty());
    m_compare->setVisible(units.isEmpty());
    m_compare->setEnabled(hasHidden && m_model.canTrain() && m_model.task() == ManyStartsModel::Task::None);
    m_compare->setToolTip(hasHidden
            ? tr("Trains the same number of starts with 2, 3, 4, 5, 6 and 8 nodes in the first hidden layer.")
            : m_model.unitsObstacle());
    m_by->setText(units.isEmpty() ? QString() : tr("by hidden nodes, %"));
    const double present = hasHidden ? m_model.document().spec.layers.front().units : 0.0;
    m_bars->setRun(units, present, isRunning ? m_model.runningCell() : std::nullopt);
}

void SolvedCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SolvedCard::retranslate()
{
    const QString name = dataLabel(m_model.document().data);
    setTitle(tr("Share that solved %1").arg(name));
    m_definition->setText(definition(m_model.document().data));
    m_compare->setText(tr("By hidden nodes"));
    m_bars->setAccessibleName(tr("Share solved by the number of hidden nodes"));
    showStarts();
}

} // namespace chalknet::ui
