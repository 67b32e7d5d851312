// The time machine on the page: what is shown while another moment is looked at, and the two ways out.
#include "ui/lessons/lab/LabPage.h"

#include "ui/controls/NoteBar.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/ChartsPanel.h"
#include "ui/lessons/lab/HistoryView.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/lab/RunTable.h"
#include "ui/lessons/lab/SettingsStrip.h"
#include "ui/lessons/lab/SideBySide.h"
#include "ui/lessons/lab/TimeBar.h"
#include "ui/lessons/lab/TimeCard.h"
#include "ui/plot/LossChart.h"

#include <QApplication>

namespace chalknet::ui {

void LabPage::connectTime()
{
    connect(&m_time, &LabTime::openChanged, this, &LabPage::onTimeOpen);
    connect(&m_time, &LabTime::changed, this, &LabPage::showMomentTexts);
    connect(&m_time, &LabTime::filmChanged, this, &LabPage::statusChanged);
    connect(&m_time, &LabTime::snapshotReady, this, &LabPage::showMoment);
    connect(m_timeBar, &TimeBar::backRequested, &m_time, &LabTime::close);
    connect(m_timeBar, &TimeBar::branchRequested, &m_time, &LabTime::branch);
    connect(m_timeCard->table(), &RunTable::sideBySideRequested, this, [this] {
        m_sideBySide->open();
        arrange();
        m_sideBySide->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sideBySide, &SideBySide::closeRequested, this, &LabPage::closeSideBySide);
    connect(m_charts, &ChartsPanel::timeRequested, this, [this] {
        const History& history = m_controller.historyOf(m_controller.runs().present().number);
        if (!history.isEmpty())
            m_time.open(history.back().position.step);
    });
    // While the small chart is dragged the page keeps its arrangement: the curve would jump away under the pointer.
    connect(m_charts, &ChartsPanel::epochDragged, this, [this](double epoch) {
        m_keepsArrangement = true;
        m_time.open(stepOfEpoch(epoch));
    });
    connect(m_charts, &ChartsPanel::dragFinished, this, [this] {
        m_keepsArrangement = false;
        if (m_time.isOpen()) {
            arrange();
            m_timeCard->view()->setFocus();
        }
    });
    connect(&m_controller, &LabController::historyChanged, this, &LabPage::statusChanged);
    connect(&m_controller, &LabController::finished, this, &LabPage::showFinish);
}

// Of the present run: the charts count epochs, moments count steps.
std::uint64_t LabPage::stepOfEpoch(double epoch) const
{
    const History& history = m_controller.historyOf(m_controller.runs().present().number);
    if (history.isEmpty())
        return 0;
    std::size_t low = 0;
    std::size_t high = history.size();
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (history.moment(middle).position.epochs() <= epoch ? low : high) = middle;
    }
    return history.moment(low).position.step;
}

void LabPage::closeSideBySide()
{
    m_sideBySide->hide();
    arrange();
    m_timeCard->view()->setFocus();
}

void LabPage::onTimeOpen()
{
    const bool isOpen = m_time.isOpen();
    if (!isOpen) {
        m_keepsArrangement = false;
        m_sideBySide->hide();
        m_network->setTitleSuffix({});
        m_charts->setMoment(std::nullopt);
        m_network->setSpec(m_controller.document().spec);
        m_network->setFixed(m_controller.document().fixed, m_controller.document().spec);
    }
    m_shownSpec = m_controller.document().spec;
    const bool hadFocus = !isOpen
        && (m_timeCard->isAncestorOf(QApplication::focusWidget()) || m_timeBar->isAncestorOf(QApplication::focusWidget()));
    arrange();
    if (hadFocus && !m_presenting)
        m_strip->focusPlay(); // what had it is gone
    if (isOpen) {
        if (!m_keepsArrangement)
            m_timeCard->view()->setFocus();
        showMomentTexts();
    } else {
        showPresent();
    }
    emit statusChanged();
}

void LabPage::showMomentTexts()
{
    if (!m_time.isOpen())
        return;
    m_network->setTitleSuffix(tr("as it was at step %1").arg(grouped(static_cast<qint64>(m_time.step()))));
    const HistoryMoment& moment = m_time.history().moment(m_time.index());
    m_charts->setMoment(moment.position.epochs());
    emit statusChanged();
}

void LabPage::showMoment()
{
    const SnapshotPointer snapshot = m_time.snapshot();
    if (!m_time.isOpen() || !snapshot)
        return;
    if (m_shownSpec != *snapshot->spec)
        m_network->setSpec(m_shownSpec = *snapshot->spec);
    m_network->setSnapshot(snapshot);
    m_output->setSnapshot(snapshot);
}

// The newest picture of training again, without waiting for the next one.
void LabPage::showPresent()
{
    m_drawn.invalidate();
    showSnapshot();
}

QString LabPage::momentsText() const
{
    const std::size_t count = m_controller.momentCount();
    if (count < 2)
        return {};
    constexpr double kMebi = 1024.0 * 1024.0;
    return tr("%1 moments kept · %2 MB")
        .arg(grouped(static_cast<qint64>(count)), fixed(static_cast<double>(m_controller.historyBytes()) / kMebi, 1));
}

void LabPage::showFinish(StopReason reason)
{
    const SnapshotPointer snapshot = m_controller.snapshot();
    const StopRules& rules = m_controller.document().stop;
    m_note = Note::Finished;
    m_reason = reason;
    QString text;
    if (reason == StopReason::LossReached)
        text = tr("Stopped: the training loss is below %1.").arg(compact(rules.lossBelow));
    else if (reason == StopReason::Plateau)
        text = tr("Stopped: the training loss has not fallen for %1 epochs.").arg(grouped(rules.patience));
    else
        text = tr("Stopped: %1 epochs are done.").arg(grouped(static_cast<qint64>(m_controller.document().epochLimit)));
    const QString epoch = snapshot ? epochText(snapshot->position.epochs(), snapshot->position.step == 0) : QString();
    if (rules.keepBest && snapshot)
        text += QLatin1Char(' ') + tr("This is the best moment, epoch %1.").arg(epoch);
    else if (reason != StopReason::None && snapshot)
        text += QLatin1Char(' ') + tr("That was at epoch %1.").arg(epoch);
    m_network->note()->showNote(text);
}

} // namespace chalknet::ui
