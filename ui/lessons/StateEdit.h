// StateEdit: one undo step between two values of the same state; edits that belong together become one step.
#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace chalknet::ui {

/// Which edits become one step: those of the same owner, kind and gesture (a drag, a row of key presses).
struct EditGesture {
    const void* owner = nullptr;
    int kind = 0;
    int number = 0;
    friend bool operator==(const EditGesture&, const EditGesture&) = default;
};

/// Kind 0 never merges. `apply` shows a state without making a new edit.
template <typename State> class StateEdit : public QUndoCommand {
public:
    using Apply = std::function<void(const State&)>;

    StateEdit(const QString& text, State before, State after, EditGesture gesture, Apply apply)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_gesture(gesture)
        , m_apply(std::move(apply))
    {
    }

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }
    int id() const override { return m_gesture.kind == 0 ? -1 : m_gesture.kind; }
    bool mergeWith(const QUndoCommand* other) override
    {
        // Another owner on the same stack may use the same kind for another state.
        const auto* next = dynamic_cast<const StateEdit*>(other);
        if (next == nullptr || !(next->m_gesture == m_gesture))
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    State m_before;
    State m_after;
    EditGesture m_gesture;
    Apply m_apply;
};

} // namespace chalknet::ui
