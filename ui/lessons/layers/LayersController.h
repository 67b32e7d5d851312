// LayersController: what the lesson on layers does, without its page: document with undo, values of the rows, training, starts.
#pragma once

#include "ui/lessons/layers/LayersDocument.h"
#include "ui/lessons/layers/LayersValues.h"
#include "ui/lessons/layers/PlateauCheck.h"
#include "ui/lessons/layers/StartSearch.h"
#include "ui/lessons/layers/TrainingVerdict.h"
#include "ui/training/TrainingSession.h"

#include <QObject>
#include <QPointF>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// Every change of the document goes through edit(), which can be undone. Four rows are trained on the processor, whatever
/// device the person chose, so that a start always gives the same end.
class LayersController : public QObject {
    Q_OBJECT

public:
    explicit LayersController(QObject* parent = nullptr);

    const LayersDocument& document() const { return m_document; }
    const LayersValues& values() const { return m_values; }
    QUndoStack& undoStack() { return m_undoStack; }
    bool isTraining() const { return m_document.mode == LayersMode::ByTraining; }

    /// `text` is what the undo action says. Edits within one gesture (a drag) become one step; endGesture() ends it.
    void edit(const LayersDocument& next, const QString& text, bool gesture = false);
    void endGesture() { ++m_gesture; }
    /// Replaces the document and forgets the undo steps.
    void replace(const LayersDocument& document);

    /// 0 … 3, the example that the diagram shows, and the one under the pointer (−1: none).
    int currentRow() const { return m_currentRow; }
    void setCurrentRow(int row);
    int hoveredRow() const { return m_hoveredRow; }
    void setHoveredRow(int row);
    /// What the diagram shows: the hovered row, else the current one.
    int shownRow() const { return m_hoveredRow >= 0 ? m_hoveredRow : m_currentRow; }

    // Training
    bool isPlaying() const { return m_playing; }
    void setPlaying(bool playing);
    void step();
    void reset();
    /// Epochs per second at most; 0: as fast as it goes.
    void setSpeed(double speed);
    double speed() const { return m_speed; }
    SnapshotPointer snapshot() const { return m_session ? m_session->snapshot() : nullptr; }
    double epoch() const;
    /// Epoch and loss of what was seen since the start.
    const std::vector<QPointF>& losses() const { return m_losses; }
    const TrainingVerdict& verdict() const { return m_verdict; }
    /// The loss hardly falls, but training would still find the gate.
    bool isOnPlateau() const { return m_isOnPlateau; }
    StartSearch& starts() { return m_starts; }
    const StartSearch& starts() const { return m_starts; }
    void tryStarts();

    void suspend();
    void resume();

signals:
    void documentChanged();
    void valuesChanged();
    void rowChanged();
    void trainingChanged();
    /// Training came to an end by itself: solved or stuck.
    void trainingEnded();

private:
    friend class LayersEditCommand;
    void apply(const LayersDocument& document);
    void beginRun(bool play);
    void takeSnapshot(const SnapshotPointer& snapshot);
    void judge();
    void updateValues();

    LayersDocument m_document;
    LayersValues m_values;
    QUndoStack m_undoStack;
    int m_gesture = 0;
    int m_currentRow = 1;
    int m_hoveredRow = -1;
    std::unique_ptr<TrainingSession> m_session; ///< made when it is first needed
    std::vector<QPointF> m_losses;
    TrainingVerdict m_verdict;
    StartSearch m_starts;
    PlateauCheck m_plateau;
    bool m_isOnPlateau = false;
    double m_speed = 100.0;
    bool m_playing = false;
    bool m_suspended = false;
    bool m_playAgain = false; ///< was playing when suspended
    bool m_announced = false; ///< the end of this run was told
};

} // namespace chalknet::ui
