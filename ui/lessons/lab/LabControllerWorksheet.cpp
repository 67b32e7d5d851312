// The worksheet of the lab: kept beside the document, changed with undo, and the reason why some edits are refused.
#include "ui/lessons/lab/LabController.h"
#include "ui/lessons/lab/WorksheetAccess.h"

#include <QUndoCommand>

namespace chalknet::ui {

namespace {

constexpr int kWorksheetCommand = 1001; // beyond the numbers of EditKind and of weights by hand

} // namespace

class LabWorksheetCommand : public QUndoCommand {
public:
    LabWorksheetCommand(LabController& controller, Worksheet after, int session, const QString& text)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(controller.worksheet())
        , m_after(std::move(after))
        , m_session(session)
    {
    }

    void undo() override { m_controller.applyWorksheet(m_before); }
    void redo() override { m_controller.applyWorksheet(m_after); }
    int id() const override { return m_session == 0 ? -1 : kWorksheetCommand; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const LabWorksheetCommand*>(other);
        if (next->m_session != m_session)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    LabController& m_controller;
    Worksheet m_before;
    Worksheet m_after;
    int m_session;
};

void LabController::setWorksheet(const Worksheet& worksheet, int session)
{
    if (worksheet != m_worksheet)
        m_undoStack.push(new LabWorksheetCommand(*this, worksheet, session, tr("worksheet")));
}

void LabController::keepWorksheet(const Worksheet& worksheet)
{
    m_worksheet = worksheet;
    emit worksheetChanged();
}

void LabController::applyWorksheet(const Worksheet& worksheet)
{
    keepWorksheet(worksheet);
}

// The panels have shown what was asked for: they show again what is.
bool LabController::isRefused(const LabDocument& next)
{
    const auto locked = lockedControl(m_worksheet, m_document, next);
    if (!locked)
        return false;
    emit documentChanged();
    emit editRefused(*locked);
    return true;
}

} // namespace chalknet::ui
