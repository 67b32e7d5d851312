// NetworkPanel: the card with the diagram, the controls of its layers, and the note when something needs attention.
#pragma once

#include "engine/data/Dataset.h"
#include "ui/controls/Card.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/Worksheet.h"
#include "ui/views/NetworkDiagram.h"

class QAction;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class DiagramLegend;
class LayerHeader;
class LayerHistograms;
class NoteBar;
class SegmentedControl;
class Stepper;
class WeightEditor;

class NetworkPanel : public Card {
    Q_OBJECT

public:
    explicit NetworkPanel(QWidget* parent = nullptr);

    void setSpec(const NetworkSpec& spec);
    void setSnapshot(const SnapshotPointer& snapshot);
    void setFixed(const std::vector<FixedParameter>& fixed, const NetworkSpec& spec);
    /// The symbols beside the inputs (see NetworkDiagram::setInputNames).
    void setInputNames(const QStringList& tex);
    void setScales(double stage, double chrome);
    void setPresenting(bool presenting);
    /// Beside the title, in a lighter ink: "as it was at step 1,240"; empty: the controls of the layers instead.
    void setTitleSuffix(const QString& text);
    /// Without the legend where there is little room.
    void setCompact(bool compact);
    DiagramMode mode() const;
    void setMode(DiagramMode mode);
    /// The histograms of all layers below the diagram instead of one of its modes.
    bool showsDistributions() const;
    void setShowsDistributions();
    /// The training rows that the histograms are taken over.
    void setRows(const Dataset& rows);
    LayerHistograms* histograms() { return m_histograms; }
    /// Whether the network can be shown step by step; `obstacle` says why not and is empty if it can.
    void setStepByStep(const QString& obstacle);
    /// What it locks or hides, here and in the diagram.
    void setWorksheet(const Worksheet& worksheet);

    NetworkDiagram* diagram() { return m_diagram; }
    /// At the foot of the card, in place of the legend.
    NoteBar* note() { return m_note; }

signals:
    void hiddenLayersChosen(int count);
    void unitsChosen(int layer, int units);
    void activationChosen(int layer, chalknet::ActivationType type);
    void dropoutChosen(int layer, double rate);
    void outputActivationChosen(chalknet::ActivationType type);
    /// Asked for in the diagram; never DiagramEdit::Kind::TypeValue.
    void edited(const chalknet::ui::DiagramEdit& edit);
    /// The id of the lesson that shall show this network.
    void stepByStepRequested(const QString& lesson);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeStepByStep();
    void showStepByStepText();
    void placeHeader();
    void orderStops();
    void showLegend();
    void showDistributions();
    void retranslate();
    QString networkName() const;
    void setTitleText();
    bool hasLayerStepper() const { return m_worksheet.accessTo(LabControl::Layers) != ControlAccess::Hidden; }
    void onEdit(const DiagramEdit& edit);
    void openEditor(EdgeAddress edge);

    Stepper* m_layers = nullptr;
    QLabel* m_suffix = nullptr;
    QPushButton* m_stepByStep = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_backprop = nullptr;
    SegmentedControl* m_mode = nullptr;
    LayerHeader* m_header = nullptr;
    NetworkDiagram* m_diagram = nullptr;
    DiagramLegend* m_legend = nullptr;
    LayerHistograms* m_histograms = nullptr;
    Dataset m_rows;
    NoteBar* m_note = nullptr;
    WeightEditor* m_editor = nullptr;
    EdgeAddress m_typed; ///< what the editor is open for
    Worksheet m_worksheet;
    bool m_compact = false;
    QString m_obstacle;
};

} // namespace chalknet::ui
