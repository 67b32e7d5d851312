// TraceNetworkEditor: a panel in which the student builds the network that is stepped through.
#pragma once

#include "ui/trace/TraceNetwork.h"

#include <QFrame>

#include <memory>

namespace chalknet::ui {

/// Presets, inputs, layers (add, remove, units, activation with its parameter, pieces), loss (if wanted), "draw new weights",
/// "take the lab's network", the rows of data as a small editable table (add, remove). Shown as a popup below a button
/// (Escape and a click outside close it); every change is announced at once and is one undo step of the lesson.
class TraceNetworkEditor : public QFrame {
    Q_OBJECT

public:
    explicit TraceNetworkEditor(QWidget* parent = nullptr);
    ~TraceNetworkEditor() override;

    void setNetwork(const TraceNetwork& network);
    void setRow(std::size_t row);
    /// Lesson 5 has no loss and no targets.
    void setLossVisible(bool visible);
    /// Whether the lab has a network to take; `why` tells in the tool tip why not.
    void setLabAvailable(bool available, const QString& why);
    /// Opens below `anchor`, within the window.
    void popUp(QWidget* anchor);

signals:
    /// `text` is what the undo action says.
    void networkEdited(const chalknet::ui::TraceNetwork& network, const QString& text);
    void rowChosen(std::size_t row);
    void labRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace chalknet::ui
