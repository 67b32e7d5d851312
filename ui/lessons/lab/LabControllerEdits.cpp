// Edits of the network by hand: its structure, its numbers, and what of them is frozen or cut; all of them can be undone.
#include "ui/AppContext.h"
#include "ui/lessons/lab/LabController.h"

#include <QUndoCommand>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kNumberCommand = 1000; // beyond the numbers of EditKind

} // namespace

/// Layers and units: undoing takes the numbers along as they are by then; what had gone returns as it was.
class LabStructureCommand : public QUndoCommand {
public:
    LabStructureCommand(LabController& controller, LabDocument after, NetworkMap map, const QString& text)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(controller.document())
        , m_after(std::move(after))
        , m_map(std::move(map))
    {
    }

    void redo() override
    {
        m_numbers = m_controller.presentParameters();
        const std::optional<LabNumbers> own = m_controller.ownNumbers();
        m_position = own ? own->position : TrainingPosition{};
        // Where only places are exchanged, the numbers are all that moves.
        m_wereOwn = m_controller.hasOwnNumbers() || m_after.spec == m_before.spec;
        if (m_wereOwn)
            m_controller.apply(m_after, carried(m_numbers, m_map, initialParameters(m_after.spec)));
        else
            m_controller.apply(m_after);
    }
    void undo() override
    {
        if (m_wereOwn || m_controller.hasOwnNumbers())
            m_controller.apply(
                m_before, carried(m_controller.presentParameters(), inverse(m_map, m_before.spec), m_numbers), m_position);
        else
            m_controller.apply(m_before);
    }

private:
    LabController& m_controller;
    LabDocument m_before;
    LabDocument m_after;
    NetworkMap m_map;
    Parameters m_numbers; ///< before the edit
    TrainingPosition m_position; ///< where training stood then
    bool m_wereOwn = false;
};

/// Single numbers, with the document where some of them are fixed. Other numbers that training has changed since are left alone.
class LabNumberCommand : public QUndoCommand {
public:
    LabNumberCommand(LabController& controller, LabDocument after, std::vector<ParameterEdit> before,
        std::vector<ParameterEdit> edits, const QString& text, bool continues)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_documentBefore(controller.document())
        , m_documentAfter(std::move(after))
        , m_before(std::move(before))
        , m_edits(std::move(edits))
        , m_continues(continues)
    {
    }

    void redo() override { m_controller.apply(m_documentAfter, m_edits); }
    void undo() override { m_controller.apply(m_documentBefore, m_before); }
    int id() const override { return kNumberCommand; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const LabNumberCommand*>(other);
        const auto isSame = [](const ParameterEdit& a, const ParameterEdit& b) { return a.index == b.index; };
        if (!next->m_continues || !std::ranges::equal(m_edits, next->m_edits, isSame))
            return false;
        m_edits = next->m_edits;
        m_documentAfter = next->m_documentAfter;
        return true;
    }

private:
    LabController& m_controller;
    LabDocument m_documentBefore;
    LabDocument m_documentAfter;
    std::vector<ParameterEdit> m_before;
    std::vector<ParameterEdit> m_edits;
    bool m_continues;
};

Parameters LabController::startParameters() const
{
    Parameters start = initialParameters(m_document.spec);
    applyFixed(m_document.fixed, start);
    return start;
}

Parameters LabController::presentParameters() const
{
    const SnapshotPointer present = snapshot();
    return present && !present->diverged && present->parameters.layout() == m_begun.layout() ? present->parameters : m_begun;
}

bool LabController::hasOwnNumbers() const
{
    return m_edited || presentState().position.step > 0;
}

// Numbers and place from one moment; after divergence the last finite one.
std::optional<LabNumbers> LabController::ownNumbers() const
{
    TrainingState state = presentState();
    if ((!m_edited && state.position.step == 0) || state.parameters.values().empty())
        return std::nullopt;
    return LabNumbers{std::move(state.parameters), state.position};
}

// With numbers of its own a run still has the start of its document to return to. They are there from its first picture on:
// nothing of the plain start is seen in between.
void LabController::loadProblem(TrainingProblem problem, bool play)
{
    if (!m_carried || m_begun.layout() != ParameterLayout(m_document.spec))
        m_cutValues.clear(); // other numbers begin, or places are others
    m_begun = startParameters();
    problem.start = m_begun;
    problem.frozen = frozenMask(m_document.fixed, m_document.spec);
    m_begunAt = {};
    m_edited = m_carried.has_value();
    std::optional<TrainingState> moment = m_restored;
    if (m_restored) {
        m_begunAt = m_restored->position;
        m_edited = m_restored->parameters != m_begun;
        m_begun = m_restored->parameters;
    }
    if (m_carried) {
        m_begun = std::move(m_carried->parameters);
        TrainingPosition position = m_carried->position;
        m_carried.reset();
        applyFixed(m_document.fixed, m_begun);
        position.rowsPerEpoch = problem.train.rows();
        position.rowInEpoch = std::min(position.rowInEpoch, position.rowsPerEpoch);
        m_begunAt = position;
        moment = TrainingState{m_begun, {}, position};
    }
    m_session.load(std::move(problem), m_context.deviceChoice(), play, std::move(moment));
}

void LabController::apply(const LabDocument& document, Parameters carriedParameters, TrainingPosition position)
{
    if (!beginsNewRun(m_document, document)) {
        std::vector<ParameterEdit> edits;
        for (const double value : carriedParameters.values())
            edits.push_back({edits.size(), value});
        return apply(document, edits);
    }
    apply(document, LabNumbers{std::move(carriedParameters), position});
}

void LabController::apply(const LabDocument& document, const std::vector<ParameterEdit>& edits)
{
    apply(document);
    m_edited = true;
    for (const ParameterEdit& edit : edits) {
        if (edit.index < m_begun.values().size())
            m_begun.values()[edit.index] = edit.value;
    }
    m_session.editParameters(edits);
}

void LabController::restructure(const Restructured& next, const QString& text)
{
    if (next.map == Restructured(m_document.spec).map)
        return;
    LabDocument after = m_document;
    after.spec = next.spec;
    after.fixed = fittingParameters(carriedFixed(m_document.fixed, next.map), after.spec);
    if (isRefused(after))
        return;
    m_cutValues.clear(); // the places are others now
    // Units that only change places leave the document as it is, and yet the numbers move.
    m_undoStack.push(new LabStructureCommand(*this, std::move(after), next.map, text));
}

void LabController::editParameters(std::vector<ParameterEdit> edits, const QString& text, bool continues)
{
    const Parameters present = presentParameters();
    LabDocument after = m_document;
    std::vector<ParameterEdit> before;
    std::erase_if(edits, [&](const ParameterEdit& edit) { return edit.index >= present.values().size(); });
    for (const ParameterEdit& edit : edits)
        before.push_back({edit.index, present.values()[edit.index]});
    // What is frozen stays so at its new value; a number in place of a cut connects it again.
    const auto editOf = [&](const FixedParameter& one) {
        return std::ranges::find(
            edits, parameterIndex(present.layout(), one.at).value_or(present.values().size()), &ParameterEdit::index);
    };
    std::erase_if(after.fixed, [&](const FixedParameter& one) {
        const auto edit = editOf(one);
        return one.cut && edit != edits.end() && edit->value != 0.0;
    });
    for (FixedParameter& one : after.fixed)
        if (const auto edit = editOf(one); edit != edits.end())
            one.value = edit->value;
    if (!edits.empty())
        m_undoStack.push(new LabNumberCommand(*this, std::move(after), std::move(before), std::move(edits), text, continues));
}

void LabController::setFixed(std::vector<FixedParameter> fixed, const QString& text, bool continues)
{
    LabDocument after = m_document;
    after.fixed = fittingParameters(std::move(fixed), after.spec);
    if (after == m_document)
        return;
    const Parameters present = presentParameters();
    const Parameters start = initialParameters(m_document.spec);
    // What was cut comes back as it was; where that is not known (from a file), as the network started.
    const auto valueBefore = [&](const ParameterPlace& at) {
        const std::size_t index = parameterIndex(start.layout(), at).value_or(0);
        const auto kept = m_cutValues.find(index);
        return kept != m_cutValues.end() ? kept->second : start.values()[index];
    };
    std::vector<ParameterEdit> before;
    std::vector<ParameterEdit> edits;
    const auto become = [&](const ParameterPlace& at, double value) {
        const std::size_t index = parameterIndex(present.layout(), at).value_or(0);
        before.push_back({index, present.values()[index]});
        edits.push_back({index, value});
    };
    for (const FixedParameter& one : after.fixed) {
        if (const FixedParameter* earlier = findFixed(m_document.fixed, one.at); !earlier || *earlier != one) {
            if (const std::size_t index = parameterIndex(present.layout(), one.at).value_or(0);
                one.cut && !(earlier && earlier->cut)) {
                // Cut again before the picture of its return has come: 0 is not what it was.
                if (present.values()[index] != 0.0 || !m_cutValues.contains(index))
                    m_cutValues[index] = present.values()[index];
            }
            become(one.at, one.value);
        }
    }
    for (const FixedParameter& one : m_document.fixed) {
        if (one.cut && !findFixed(after.fixed, one.at))
            become(one.at, valueBefore(one.at));
    }
    m_undoStack.push(new LabNumberCommand(*this, std::move(after), std::move(before), std::move(edits), text, continues));
}

} // namespace chalknet::ui
