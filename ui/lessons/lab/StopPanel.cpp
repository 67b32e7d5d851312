// A check box and a number for each rule.
#include "ui/lessons/lab/StopPanel.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <array>

namespace chalknet::ui {

StopPanel::StopPanel(QWidget* parent)
    : AnchoredPanel(parent)
    , m_title(new QLabel(this))
    , m_byLoss(new QCheckBox(this))
    , m_loss(new QDoubleSpinBox(this))
    , m_byPlateau(new QCheckBox(this))
    , m_patience(new QSpinBox(this))
    , m_byEpochs(new QCheckBox(this))
    , m_epochs(new QSpinBox(this))
    , m_keepBest(new QCheckBox(this))
{
    setTextRole(m_title, TextRole::Heading);
    m_loss->setDecimals(5);
    m_loss->setRange(0.00001, 1000.0);
    m_loss->setSingleStep(0.01);
    m_loss->setValue(0.01);
    m_patience->setRange(1, kMostPatience);
    m_patience->setValue(50);
    m_epochs->setRange(1, kMostEpochs);
    m_epochs->setValue(500);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_title, 0, 0, 1, 2);
    int row = 1;
    const auto addRule = [&](QCheckBox* check, QAbstractSpinBox* number) {
        number->setKeyboardTracking(false);
        grid->addWidget(check, row, 0);
        grid->addWidget(number, row++, 1);
        connect(check, &QCheckBox::toggled, this, &StopPanel::emitRules);
    };
    addRule(m_byLoss, m_loss);
    addRule(m_byPlateau, m_patience);
    addRule(m_byEpochs, m_epochs);
    grid->addWidget(m_keepBest, row, 0, 1, 2);
    connect(m_loss, &QDoubleSpinBox::valueChanged, this, &StopPanel::emitRules);
    connect(m_patience, &QSpinBox::valueChanged, this, &StopPanel::emitRules);
    connect(m_epochs, &QSpinBox::valueChanged, this, &StopPanel::emitRules);
    connect(m_keepBest, &QCheckBox::toggled, this, &StopPanel::emitRules);
    showEnabled();
    retranslate();
}

void StopPanel::setRules(const StopRules& rules, int epochLimit)
{
    const std::array<QSignalBlocker, 7> blocks{QSignalBlocker(m_byLoss), QSignalBlocker(m_loss), QSignalBlocker(m_byPlateau),
        QSignalBlocker(m_patience), QSignalBlocker(m_byEpochs), QSignalBlocker(m_epochs), QSignalBlocker(m_keepBest)};
    m_byLoss->setChecked(rules.lossBelow > 0.0);
    m_byPlateau->setChecked(rules.patience > 0);
    m_byEpochs->setChecked(epochLimit > 0);
    m_keepBest->setChecked(rules.keepBest);
    // A rule that is switched off keeps its number for the next time.
    if (rules.lossBelow > 0.0)
        m_loss->setValue(rules.lossBelow);
    if (rules.patience > 0)
        m_patience->setValue(rules.patience);
    if (epochLimit > 0)
        m_epochs->setValue(epochLimit);
    showEnabled();
}

void StopPanel::emitRules()
{
    showEnabled();
    StopRules rules;
    rules.lossBelow = m_byLoss->isChecked() ? m_loss->value() : 0.0;
    rules.patience = m_byPlateau->isChecked() ? m_patience->value() : 0;
    rules.keepBest = m_keepBest->isChecked();
    emit rulesChosen(rules, m_byEpochs->isChecked() ? m_epochs->value() : 0);
}

void StopPanel::showEnabled()
{
    m_loss->setEnabled(m_byLoss->isChecked());
    m_patience->setEnabled(m_byPlateau->isChecked());
    m_epochs->setEnabled(m_byEpochs->isChecked());
}

std::vector<QWidget*> StopPanel::stops() const
{
    return {m_byLoss, m_loss, m_byPlateau, m_patience, m_byEpochs, m_epochs, m_keepBest};
}

void StopPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AnchoredPanel::changeEvent(event);
}

void StopPanel::retranslate()
{
    m_title->setText(tr("Stop by itself"));
    m_byLoss->setText(tr("when the loss is below"));
    m_byPlateau->setText(tr("when it has not fallen for (epochs)"));
    m_byEpochs->setText(tr("after (epochs)"));
    m_keepBest->setText(tr("At the end return to the lowest loss"));
    m_loss->setAccessibleName(m_byLoss->text());
    m_patience->setAccessibleName(m_byPlateau->text());
    m_epochs->setAccessibleName(m_byEpochs->text());
    m_title->setToolTip(tr("The loss on the training data is looked at when an epoch ends."));
}

QString stopLabel(const StopRules& rules, int epochLimit)
{
    QStringList parts;
    if (rules.lossBelow > 0.0)
        parts.append(QStringLiteral("E < ") + compact(rules.lossBelow));
    if (rules.patience > 0)
        parts.append(StopPanel::tr("plateau %1").arg(grouped(rules.patience)));
    if (epochLimit > 0)
        parts.append(StopPanel::tr("%1 epochs").arg(grouped(epochLimit)));
    if (parts.isEmpty())
        return rules.keepBest ? StopPanel::tr("keep best") : StopPanel::tr("never");
    return parts.size() > 1 ? parts.front() + QStringLiteral(" …") : parts.front();
}

} // namespace chalknet::ui
