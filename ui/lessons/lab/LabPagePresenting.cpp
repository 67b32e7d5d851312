// Presenting the lab: what its keys do, by what the page shows, and what happens while another page is shown.
#include "ui/lessons/lab/LabPage.h"

#include "ui/lessons/lab/ManyStartsPanel.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/SettingsStrip.h"

namespace chalknet::ui {

void LabPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_strip->setPresenting(presenting);
    m_network->setPresenting(presenting);
    showPointTools();
    arrange();
}

void LabPage::presentNext()
{
    if (isManyOpen())
        m_many->moveChoice(1);
    else if (m_time.isOpen())
        m_time.moveBy(1);
    else
        m_controller.step(m_strip->stepAmount());
}

void LabPage::presentBack()
{
    if (isManyOpen())
        m_many->moveChoice(-1);
    else if (m_time.isOpen())
        m_time.moveBy(-1);
    else if (const SnapshotPointer snapshot = m_controller.snapshot(); snapshot && snapshot->position.step > 0)
        m_time.open(snapshot->position.step - 1);
}
void LabPage::presentPlay()
{
    if (isManyOpen())
        m_many->trigger();
    else if (m_time.isOpen())
        m_time.setFilm(m_time.film() == LabTime::Film::Still ? LabTime::Film::Forwards : LabTime::Film::Still);
    else
        m_controller.togglePlaying();
}

bool LabPage::isPlaying() const
{
    if (isManyOpen())
        return m_many->isRunning();
    return m_controller.isPlaying() || m_time.film() != LabTime::Film::Still;
}

void LabPage::entered()
{
    m_controller.resume();
    // One without maps was taken for another lesson; the next one is on its way.
    if (const SnapshotPointer snapshot = m_controller.snapshot(); snapshot && snapshot->outputMap)
        showSnapshot();
}
void LabPage::left()
{
    m_controller.suspend();
}

} // namespace chalknet::ui
