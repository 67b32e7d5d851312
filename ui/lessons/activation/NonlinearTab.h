// NonlinearTab: "Why non-linear": linear layers collapse into one, in one dimension by hand and in two by training.
#pragma once

#include "ui/lessons/activation/NonlinearState.h"
#include "ui/lessons/activation/TwinTraining.h"

#include <QWidget>

class QUndoStack;

namespace chalknet::ui {

class ChainPanel;
class TwinPanel;

class NonlinearTab : public QWidget {
    Q_OBJECT

public:
    explicit NonlinearTab(QUndoStack& undo, QWidget* parent);

    const NonlinearState& state() const { return m_state; }
    TwinTraining& training() { return m_training; }
    ChainPanel* chainPanel() { return m_chain; }
    TwinPanel* twinPanel() { return m_twins; }

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& json);
    void setStageScale(double scale);
    void setPresenting(bool presenting);
    /// −1 and +1 take a hidden layer away or add one, 0 trains and pauses.
    void present(int direction);
    bool isPlaying() const { return m_training.isPlaying(); }

signals:
    void changed();
    /// By an edit, by undo or by redo.
    void stateApplied();
    void taskReached(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Factor = 1, Input = 2, Slope = 3 };

    void connectChain();
    void connectTwins();
    template <typename Change> void change(const QString& text, int kind, Change change);
    void apply(const NonlinearState& state);
    void checkLine();
    void checkTraining();
    void layOut();

    QUndoStack& m_undo;
    NonlinearState m_state;
    TwinTraining m_training;
    ChainPanel* m_chain = nullptr;
    TwinPanel* m_twins = nullptr;
    int m_gesture = 0;
    double m_scale = 1.0;
    bool m_presenting = false;
};

} // namespace chalknet::ui
