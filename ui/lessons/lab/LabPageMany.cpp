// Many starts and sweeps on the page: they take its place until one of them is opened, or the lab is wanted again.
#include "ui/lessons/lab/LabPage.h"

#include "ui/lessons/lab/ChartsPanel.h"
#include "ui/lessons/lab/DataPanel.h"
#include "ui/lessons/lab/ManyStartsPanel.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/lab/SettingsStrip.h"
#include "ui/lessons/lab/SideBySide.h"
#include "ui/lessons/lab/TaskCard.h"
#include "ui/lessons/lab/TimeBar.h"
#include "ui/lessons/lab/TimeCard.h"
#include "ui/lessons/lab/WorksheetAccess.h"

#include <QPushButton>

namespace chalknet::ui {

void LabPage::connectMany()
{
    m_many->hide();
    connect(m_data, &DataPanel::manyStartsRequested, this, &LabPage::openMany);
    connect(m_many, &ManyStartsPanel::backRequested, this, &LabPage::closeMany);
    connect(m_many, &ManyStartsPanel::openRequested, this,
        [this](const LabDocument& document, const std::optional<Parameters>& trained, std::uint64_t epochs) {
            if (m_controller.openStart(document, trained, epochs, tr("open a start")))
                closeMany();
            else
                m_many->refuse(lockedReason(*lockedControl(m_controller.worksheet(), m_controller.document(), document)));
        });
    connect(m_many, &ManyStartsPanel::statusChanged, this, [this] {
        if (isManyOpen()) {
            emit titleChanged();
            emit statusChanged();
            emit explanationChanged();
        }
    });
    connect(&m_controller, &LabController::documentChanged, this, [this] {
        if (isManyOpen())
            m_many->model().setDocument(m_controller.document());
    });
}

bool LabPage::isManyOpen() const
{
    return !m_many->isHidden();
}

void LabPage::openMany()
{
    if (isManyOpen())
        return;
    m_time.close();
    m_controller.setPlaying(false);
    m_many->model().setDocument(m_controller.document());
    m_many->show();
    arrange();
    m_many->strip()->trainButton()->setFocus();
    emit titleChanged();
    emit statusChanged();
    emit explanationChanged();
}

void LabPage::closeMany()
{
    if (!isManyOpen())
        return;
    m_many->hide();
    arrange();
    m_strip->focusPlay();
    emit titleChanged();
    emit statusChanged();
    emit explanationChanged();
}

// True while the page is theirs alone.
bool LabPage::arrangeMany()
{
    if (!isManyOpen())
        return false;
    for (QWidget* panel : std::initializer_list<QWidget*>{
             m_strip, m_data, m_network, m_output, m_charts, m_timeBar, m_timeCard, m_sideBySide, m_task})
        panel->hide();
    m_many->setGeometry(rect());
    m_many->setPresenting(m_presenting);
    m_many->raise();
    return true;
}

} // namespace chalknet::ui
