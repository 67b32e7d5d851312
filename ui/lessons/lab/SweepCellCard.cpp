// The chosen cell.
#include "ui/lessons/lab/SweepCellCard.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LossBars.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace chalknet::ui {

SweepCellCard::SweepCellCard(ManyStartsModel& model, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_settings(new QLabel(this))
    , m_numbers(new QLabel(this))
    , m_bars(new LossBars(this))
    , m_starts(new QPushButton(this))
    , m_lab(new QPushButton(this))
{
    m_settings->setWordWrap(true);
    m_numbers->setWordWrap(true);
    setInk(m_numbers, Ink::Secondary);
    setButtonKind(m_starts, ButtonKind::Primary);
    m_lab->setIcon(themedIcon(QStringLiteral("lab")));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_starts);
    buttons->addWidget(m_lab);
    buttons->addStretch(1);
    body()->setSpacing(6);
    body()->addWidget(m_settings);
    body()->addWidget(m_numbers);
    body()->addWidget(m_bars, 1);
    body()->addLayout(buttons);
    connect(m_starts, &QPushButton::clicked, this, [this] { emit startsRequested(m_cell.value_or(0)); });
    connect(m_lab, &QPushButton::clicked, this, [this] { emit labRequested(m_cell.value_or(0)); });
    connect(m_bars, &LossBars::barChosen, m_bars, [this] { m_bars->setChosen(-1); }); // there is no wall to narrow down
    connect(&m_model, &ManyStartsModel::sweepChanged, this, &SweepCellCard::showCell);
    connect(&m_model, &ManyStartsModel::taskChanged, this, &SweepCellCard::showCell);
    retranslate();
}

void SweepCellCard::setCell(std::optional<std::size_t> cell)
{
    m_cell = cell;
    showCell();
}

void SweepCellCard::setScale(double scale)
{
    const Theme& theme = Theme::instance();
    titleLabel()->setFont(theme.font(TextRole::Heading, scale));
    m_settings->setFont(theme.sans(15 * scale, true));
    m_numbers->setFont(theme.sans(14.5 * scale));
    m_bars->setScale(scale);
    m_starts->setFont(theme.sans(13.5 * scale, true));
    m_lab->setFont(theme.sans(13.5 * scale));
}

void SweepCellCard::showCell()
{
    const SweepRun& run = m_model.sweep();
    const bool isThere = m_cell && *m_cell < run.cells.size();
    m_starts->setVisible(isThere);
    m_lab->setVisible(isThere);
    m_bars->setVisible(isThere && run.cells[*m_cell].isDone());
    if (!isThere) {
        m_settings->clear();
        m_numbers->setText(run.isEmpty() ? tr("The sweep trains some starts of every combination of the two settings.")
                                         : tr("Choose a cell to see its losses, its starts and its settings."));
        return;
    }
    const SweepCell& cell = run.cells[*m_cell];
    m_settings->setText(sweepCellLabel(run.plan, *m_cell / run.plan.columns(), *m_cell % run.plan.columns()));
    m_bars->setResults(cell.results);
    m_starts->setEnabled(m_model.task() == ManyStartsModel::Task::None);
    if (!cell.isDone()) {
        m_numbers->setText(tr("not trained yet"));
        return;
    }
    const StartsCount count = countStarts(cell.results);
    const double loss = medianLoss(cell.results);
    QStringList parts{tr("%1 solved, %2 of %3").arg(percent(count.share()), grouped(count.solved), grouped(count.all))};
    if (count.diverged > 0)
        parts.append(tr("%n diverged", nullptr, count.diverged));
    if (std::isfinite(loss))
        parts.append(tr("median loss %1").arg(measured(loss, 4)));
    m_numbers->setText(parts.join(QStringLiteral(" · ")));
}

void SweepCellCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SweepCellCard::retranslate()
{
    setTitle(tr("Chosen cell"));
    m_starts->setText(tr("Show its starts"));
    m_lab->setText(tr("Open in the lab"));
    m_starts->setToolTip(tr("Its networks on the wall; they train again, to the same numbers."));
    m_lab->setToolTip(tr("These settings as a new run in the lab. The present run stays in the list."));
    m_bars->setAccessibleName(tr("Final losses of the cell"));
    showCell();
}

} // namespace chalknet::ui
