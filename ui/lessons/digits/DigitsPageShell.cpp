// What the window asks of the page: its line of state, presenting, what is remembered.
#include "ui/lessons/digits/DigitsPage.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/digits/ClassTab.h"
#include "ui/lessons/digits/DrawTab.h"
#include "ui/lessons/digits/NetworkEditor.h"
#include "ui/lessons/digits/TrainTab.h"

#include <QTabBar>

#include <cmath>

namespace chalknet::ui {

QString DigitsPage::statusText() const
{
    QStringList parts{TabbedPage::statusText()};
    if (!m_network.isEmpty())
        parts << tr("Parameters %1").arg(grouped(static_cast<qint64>(parameterCount(*m_network.spec))));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString DigitsPage::speedText() const
{
    QStringList parts;
    if (m_training.status().examplesPerSecond > 0)
        parts << tr("%1 examples/s").arg(grouped(std::llround(m_training.status().examplesPerSecond)));
    const double milliseconds = m_draw->inferenceMilliseconds();
    if (std::isfinite(milliseconds))
        parts << tr("inference %1 ms").arg(fixed(milliseconds, milliseconds < 0.1 ? 2 : 1));
    return parts.join(QStringLiteral("   "));
}

// What is being shown stays in view.
void DigitsPage::setPresenting(bool presenting)
{
    TabbedPage::setPresenting(presenting);
    showLearning();
}

void DigitsPage::presentNext()
{
    presentNeighbour(1);
}

void DigitsPage::presentBack()
{
    presentNeighbour(-1);
}

// What the tab has to show first, then the neighbouring one.
void DigitsPage::presentNeighbour(int direction)
{
    if (currentTab() == Class && m_class->canPresent(direction))
        return m_class->present(direction);
    setCurrentTab((currentTab() + direction + tabs()->count()) % tabs()->count());
}

void DigitsPage::presentPlay()
{
    if (m_training.status().phase == TrainingStatus::Phase::Finished)
        m_training.resume();
    else
        onStripButton();
}

bool DigitsPage::isPlaying() const
{
    return m_training.status().isActive();
}

QJsonObject DigitsPage::saveState() const
{
    QJsonObject state = TabbedPage::saveState();
    state[QStringLiteral("settings")] = m_train->editor()->settings().toJson();
    m_dataChoice.saveTo(state);
    state[QStringLiteral("own_network")] = m_prefersOwn;
    return state;
}

void DigitsPage::restoreState(const QJsonObject& state)
{
    m_train->editor()->setSettings(DigitsSettings::fromJson(state.value(QLatin1String("settings")).toObject()));
    if (!m_network.isTrained())
        showUntrained();
    m_dataChoice.restore(state);
    m_prefersOwn = state.value(QLatin1String("own_network")).toBool(true);
    TabbedPage::restoreState(state);
}

} // namespace chalknet::ui
