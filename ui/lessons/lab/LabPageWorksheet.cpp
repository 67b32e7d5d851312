// The worksheet and the examples on the page: what is asked for, whether it is reached, and what is locked.
#include "ui/controls/NoteBar.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/DataPanel.h"
#include "ui/lessons/lab/ExampleGallery.h"
#include "ui/lessons/lab/LabExamples.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/SettingsStrip.h"
#include "ui/lessons/lab/TaskCard.h"
#include "ui/lessons/lab/WorksheetAccess.h"
#include "ui/lessons/lab/WorksheetDialog.h"
#include "ui/lessons/lab/WorksheetGoals.h"

namespace chalknet::ui {

void LabPage::connectWorksheet()
{
    connect(&m_controller, &LabController::worksheetChanged, this, &LabPage::showWorksheet);
    connect(&m_controller, &LabController::editRefused, this, &LabPage::refuse);
    connect(m_data, &DataPanel::examplesRequested, this, &LabPage::chooseExample);
    connect(m_task, &TaskCard::arrangementChanged, this, &LabPage::arrange);
    connect(m_task, &TaskCard::closed, this, [this] {
        m_hidesExample = true;
        showWords();
    });
}

void LabPage::showWorksheet()
{
    const Worksheet& worksheet = m_controller.worksheet();
    m_strip->setWorksheet(worksheet);
    m_data->setWorksheet(worksheet);
    m_network->setWorksheet(worksheet);
    showPointTools();
    m_reachedAt.reset();
    showWords();
    if (m_worksheetDialog)
        m_worksheetDialog->setWorksheet(worksheet);
    arrange();
}

// The task of a worksheet, else what an example shows.
void LabPage::showWords()
{
    const Worksheet& worksheet = m_controller.worksheet();
    const QStringList locked = lockedNames(worksheet);
    const bool isTask = !worksheet.title.isEmpty() || !worksheet.task.isEmpty() || !worksheet.goal.isEmpty() || !locked.isEmpty();
    if (isTask)
        m_task->setWords(worksheet.title.isEmpty() ? tr("Worksheet") : worksheet.title.shown(), worksheet.task.shown(), true);
    else if (m_hidesExample)
        m_task->setWords({}, {}, false);
    else
        m_task->setWords(m_project.title.shown(), m_project.sentence.shown(), false);
    m_task->setLocked(locked);
    showGoal();
    arrange();
}

void LabPage::showGoal()
{
    const SnapshotPointer snapshot = m_controller.snapshot();
    const NetworkSpec& spec = m_controller.document().spec;
    // Right after an edit the newest picture is still of the network before.
    const bool isPresent = snapshot && *snapshot->spec == spec;
    const std::vector<GoalPart> parts = goalParts(m_controller.worksheet().goal, spec, isPresent ? snapshot.get() : nullptr);
    if (!m_reachedAt && isReached(parts, isPresent ? snapshot.get() : nullptr))
        m_reachedAt = std::pair(m_controller.runs().isEmpty() ? 0 : m_controller.runs().present().number,
            isPresent ? snapshot->position.step : std::uint64_t(0));
    m_task->setGoal(parts);
    m_task->setReached(reachedText());
}

// In the language of the moment, with the name that the run has by now.
QString LabPage::reachedText() const
{
    if (!m_reachedAt)
        return {};
    const LabRun* run = m_controller.runs().find(m_reachedAt->first);
    return tr("Reached: %1, step %2").arg(run ? run->label() : QString(), grouped(static_cast<qint64>(m_reachedAt->second)));
}

void LabPage::refuse(LabControl control)
{
    m_note = Note::Hint;
    m_network->note()->showNote(lockedReason(control));
}

// Without any of its controls the card would only count points.
bool LabPage::hasDataPanel() const
{
    const Worksheet& worksheet = m_controller.worksheet();
    for (const LabControl control : {LabControl::Data, LabControl::DataSettings, LabControl::Initializer})
        if (worksheet.accessTo(control) != ControlAccess::Hidden)
            return true;
    return false;
}

void LabPage::chooseExample()
{
    if (m_examples)
        return m_examples->activateWindow();
    m_examples = new ExampleGallery(this);
    m_examples->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_examples, &ExampleGallery::exampleChosen, this, [this](int index) {
        const LabExample& example = labExamples()[static_cast<std::size_t>(index)];
        if (m_openCopy && m_openCopy(example.bytes, example.project.title.shown()))
            m_strip->focusPlay(); // what an example asks for next
    });
    m_examples->open();
}

void LabPage::editWorksheet()
{
    if (m_worksheetDialog)
        return m_worksheetDialog->activateWindow();
    ++m_worksheetSession;
    m_worksheetDialog = new WorksheetDialog(this);
    m_worksheetDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_worksheetDialog->setWorksheet(m_controller.worksheet());
    connect(m_worksheetDialog, &WorksheetDialog::worksheetChosen, this,
        [this](const Worksheet& worksheet) { m_controller.setWorksheet(worksheet, m_worksheetSession); });
    m_worksheetDialog->show();
}

} // namespace chalknet::ui
