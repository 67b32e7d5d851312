// ForwardController: what the lesson "Forward pass" does, without its page: document with undo, the trace, and the clock.
#pragma once

#include "engine/explain/ForwardTrace.h"
#include "ui/lessons/forward/ForwardDocument.h"
#include "ui/trace/TraceScene.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <optional>

namespace chalknet::ui {

/// Changes of the network can be undone; edits of one number in a row are one undo step until endEdit(). What is looked at
/// (step, row, detail, notation) is no edit.
class ForwardController : public QObject {
    Q_OBJECT

public:
    /// Why a picture changes: Step is one layer forward, so that the signal runs; the rest stands at once.
    enum class Cause { Edit, Step, View };

    explicit ForwardController(QObject* parent = nullptr);

    const ForwardDocument& document() const { return m_document; }
    const TraceNetwork& network() const { return m_document.network; }
    const NetworkSpec& spec() const { return m_document.network.spec; }
    /// Of the present row, to the end, whatever the step.
    const ForwardTrace& trace() const { return m_trace; }
    const std::vector<double>& inputs() const { return network().row(m_document.row).inputs; }
    TraceNames names() const { return {spec(), m_document.notation}; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// The number behind an input, weight or bias (as a BiasEdge); nothing for what is calculated.
    std::optional<double> valueOf(const TraceTarget& target) const;
    void setValue(const TraceTarget& target, double value);
    /// The end of typing or dragging: the next edit is an undo step of its own.
    void endEdit() { ++m_editNumber; }
    /// `text` is what the undo action says.
    void setNetwork(const TraceNetwork& network, const QString& text);
    void setActivation(std::size_t layer, ActivationType type);
    /// Small whole numbers in the present row, other ones each time.
    void drawInputs();

    void setRow(std::size_t row);
    void setDetail(ForwardDetail detail);
    void setNotation(TraceNotation notation);
    void setShowsFlow(bool shows);

    bool isAtEnd() const { return m_document.step == m_document.layers(); }
    void goTo(int step);
    void next() { goTo(m_document.step + 1); }
    void back() { goTo(m_document.step - 1); }
    void reset();
    /// From the end it begins again. Stops at the end.
    void setPlaying(bool playing);
    bool isPlaying() const { return m_timer.isActive(); }
    /// In percent of the usual speed.
    void setSpeed(int percent);
    int speed() const { return m_speed; }

    /// Takes a kept document and forgets the undo steps.
    void replace(const ForwardDocument& document);

signals:
    void changed(chalknet::ui::ForwardController::Cause cause);
    void playingChanged();

private:
    friend class ForwardEditCommand;
    void edit(const TraceNetwork& network, const QString& text, const TraceTarget& merged);
    void apply(const TraceNetwork& network, std::size_t row);
    void view(const ForwardDocument& next, Cause cause = Cause::View);
    void onTimer();

    ForwardDocument m_document;
    ForwardTrace m_trace;
    QUndoStack m_undoStack;
    QTimer m_timer;
    int m_speed = 100;
    int m_editNumber = 0;
    std::uint64_t m_drawn = 0;
};

} // namespace chalknet::ui
