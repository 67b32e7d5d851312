// NetworkPanel: the card with the diagram, the controls of its layers, and the note when something needs attention.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/views/NetworkDiagram.h"

namespace chalknet::ui {

class DiagramLegend;
class LayerHeader;
class NoteBar;
class SegmentedControl;
class Stepper;

class NetworkPanel : public Card {
    Q_OBJECT

public:
    explicit NetworkPanel(QWidget* parent = nullptr);

    void setSpec(const NetworkSpec& spec);
    void setSnapshot(const SnapshotPointer& snapshot);
    void setScales(double stage, double chrome);
    void setPresenting(bool presenting);
    /// Without the legend where there is little room.
    void setCompact(bool compact);
    DiagramMode mode() const;
    void setMode(DiagramMode mode);

    NetworkDiagram* diagram() { return m_diagram; }
    /// At the foot of the card, in place of the legend.
    NoteBar* note() { return m_note; }

signals:
    void hiddenLayersChosen(int count);
    void unitsChosen(int layer, int units);
    void activationChosen(int layer, chalknet::ActivationType type);
    void outputActivationChosen(chalknet::ActivationType type);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeHeader();
    void showLegend();
    void retranslate();

    Stepper* m_layers = nullptr;
    SegmentedControl* m_mode = nullptr;
    LayerHeader* m_header = nullptr;
    NetworkDiagram* m_diagram = nullptr;
    DiagramLegend* m_legend = nullptr;
    NoteBar* m_note = nullptr;
    bool m_compact = false;
};

} // namespace chalknet::ui
