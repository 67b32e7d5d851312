// Choosing the axes of a sweep.
#include "ui/lessons/lab/SweepCard.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace chalknet::ui {

SweepCard::SweepCard(ManyStartsModel& model, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_problem(new QLabel(this))
{
    makeAxis(0);
    makeAxis(1);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < 2; ++i) {
        const Axis& axis = m_axes[static_cast<std::size_t>(i)];
        grid->addWidget(axis.label, 2 * i, 0);
        grid->addWidget(axis.setting, 2 * i, 1);
        grid->addWidget(axis.values, 2 * i + 1, 1);
        grid->addWidget(axis.choices, 2 * i + 1, 1);
    }
    m_problem->setWordWrap(true);
    body()->setSpacing(6);
    body()->addLayout(grid);
    body()->addWidget(m_problem);
    body()->addStretch(1);
    connect(&m_model, &ManyStartsModel::settingsChanged, this, &SweepCard::showPlan);
    connect(&m_model, &ManyStartsModel::taskChanged, this, &SweepCard::showPlan);
    retranslate();
}

void SweepCard::makeAxis(std::size_t index)
{
    Axis& axis = m_axes[index];
    axis = {new QLabel(this), new QComboBox(this), new QLineEdit(this), new QPushButton(this), new QMenu(this)};
    setInk(axis.label, Ink::Secondary);
    axis.label->setBuddy(axis.setting);
    axis.choices->setMenu(axis.menu);
    for (int i = index == 0 ? 1 : 0; i <= static_cast<int>(kLastSweepSetting); ++i)
        axis.setting->addItem(QString(), i);
    connect(axis.setting, &QComboBox::activated, this, [this, index] { chooseSetting(index); });
    connect(axis.values, &QLineEdit::editingFinished, this, [this, index] { takeValues(index); });
    connect(axis.values, &QLineEdit::textEdited, this, &SweepCard::showProblem);
}

void SweepCard::chooseSetting(std::size_t index)
{
    const auto setting = static_cast<SweepSetting>(m_axes[index].setting->currentData().toInt());
    if (setting == axisOf(index).setting)
        return;
    SweepPlan plan = m_model.plan();
    SweepAxis& own = index == 0 ? plan.across : plan.down;
    SweepAxis& other = index == 0 ? plan.down : plan.across;
    // The setting of the other axis: the two change places.
    if (setting == other.setting && own.setting != SweepSetting::None)
        std::swap(own, other);
    else
        own = {setting, usualSweepValues(setting, m_model.labDocument())};
    m_model.setPlan(plan);
}

void SweepCard::change(std::size_t index, SweepAxis axis)
{
    SweepPlan plan = m_model.plan();
    (index == 0 ? plan.across : plan.down) = std::move(axis);
    m_model.setPlan(plan);
}

void SweepCard::takeValues(std::size_t index)
{
    const SweepAxis before = axisOf(index);
    if (isSweepChoice(before.setting) || before.setting == SweepSetting::None)
        return;
    const auto read = sweepValuesFromText(before.setting, m_axes[index].values->text());
    if (const auto* values = std::get_if<std::vector<double>>(&read); values && *values != before.values)
        change(index, {before.setting, *values});
}

void SweepCard::takeChoices(std::size_t index)
{
    SweepAxis axis = axisOf(index);
    axis.values.clear();
    for (const QAction* action : m_axes[index].menu->actions())
        if (action->isChecked() && axis.values.size() < kMostSweepValues)
            axis.values.push_back(action->data().toDouble());
    if (!axis.values.empty())
        change(index, std::move(axis));
    else
        showAxis(index); // the last one stays
}

QString SweepCard::problem() const
{
    for (std::size_t index = 0; index < 2; ++index) {
        const SweepSetting setting = axisOf(index).setting;
        if (setting == SweepSetting::None || isSweepChoice(setting))
            continue;
        const auto read = sweepValuesFromText(setting, m_axes[index].values->text());
        if (const auto* sentence = std::get_if<QString>(&read))
            return m_axes[index].label->text() + QStringLiteral(": ") + *sentence;
    }
    return {};
}

void SweepCard::showPlan()
{
    showAxis(0);
    showAxis(1);
    showProblem();
}

void SweepCard::showProblem()
{
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    emit problemChanged(m_problem->text());
}

void SweepCard::showAxis(std::size_t index)
{
    Axis& shown = m_axes[index];
    const SweepAxis axis = axisOf(index);
    const QSignalBlocker block(shown.setting);
    auto* items = qobject_cast<QStandardItemModel*>(shown.setting->model());
    for (int i = 0; i < shown.setting->count(); ++i) {
        const auto setting = static_cast<SweepSetting>(shown.setting->itemData(i).toInt());
        const QString obstacle = sweepObstacle(setting, m_model.labDocument());
        shown.setting->setItemText(i, sweepSettingLabel(setting));
        shown.setting->setItemData(i, obstacle, Qt::ToolTipRole);
        if (items)
            items->item(i)->setEnabled(obstacle.isEmpty());
    }
    shown.setting->setCurrentIndex(shown.setting->findData(static_cast<int>(axis.setting)));
    const bool isChoice = isSweepChoice(axis.setting);
    shown.choices->setVisible(isChoice);
    shown.values->setVisible(!isChoice && axis.setting != SweepSetting::None);
    const QSignalBlocker blockValues(shown.values);
    if (const auto read = sweepValuesFromText(axis.setting, shown.values->text()); !isChoice
        && (!std::holds_alternative<std::vector<double>>(read) || std::get<std::vector<double>>(read) != axis.values)
        && !shown.values->hasFocus())
        shown.values->setText(sweepValuesText(axis));
    shown.menu->clear();
    for (const double value : allSweepChoices(axis.setting)) {
        QAction* action = shown.menu->addAction(sweepValueLabel(axis.setting, value));
        action->setData(value);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(axis.values, value) != axis.values.end());
        action->setEnabled(action->isChecked() || axis.values.size() < kMostSweepValues);
        // The menu may be built anew while it is open: later.
        connect(
            action, &QAction::triggered, this, [this, index] { takeChoices(index); }, Qt::QueuedConnection);
    }
    shown.choices->setText(tr("%n values", nullptr, static_cast<int>(axis.values.size())));
    shown.choices->setToolTip(sweepValuesText(axis));
    const bool isIdle = m_model.task() == ManyStartsModel::Task::None;
    for (QWidget* widget : std::initializer_list<QWidget*>{shown.setting, shown.values, shown.choices})
        widget->setEnabled(isIdle);
}

void SweepCard::setScale(double scale)
{
    m_scale = scale;
    const Theme& theme = Theme::instance();
    titleLabel()->setFont(theme.font(TextRole::Heading, scale));
    m_problem->setFont(theme.sans(13 * scale));
    for (const Axis& axis : m_axes) {
        axis.label->setFont(theme.sans(14 * scale));
        for (QWidget* widget : std::initializer_list<QWidget*>{axis.setting, axis.values, axis.choices})
            widget->setFont(theme.font(TextRole::Control, scale));
    }
}

void SweepCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SweepCard::retranslate()
{
    setTitle(tr("Settings to vary"));
    m_axes[0].label->setText(tr("Across"));
    m_axes[1].label->setText(tr("Down"));
    m_axes[0].setting->setAccessibleName(tr("Setting across"));
    m_axes[1].setting->setAccessibleName(tr("Setting down"));
    m_axes[0].values->setAccessibleName(tr("Values across"));
    m_axes[1].values->setAccessibleName(tr("Values down"));
    for (const Axis& axis : m_axes) {
        axis.values->setToolTip(tr("Up to %1 numbers, separated by commas").arg(kMostSweepValues));
        axis.choices->setAccessibleName(axis.values->accessibleName());
    }
    showPlan();
}

} // namespace chalknet::ui
