// TraceNetworkEditor: a panel in which the student builds the network that is stepped through.
#pragma once

#include "ui/controls/AnchoredPanel.h"
#include "ui/trace/TraceNetwork.h"

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class FormulaView;
class TraceLayersPanel;
class TraceRowsTable;

/// Presets, inputs, layers (add, remove, units, activation with its parameter, pieces), loss (if wanted), "draw new weights",
/// "take the lab's network", the rows of data as a small editable table (add, remove). Shown as a popup below a button
/// (Escape and a click outside close it); every change is announced at once and is one undo step of the lesson.
class TraceNetworkEditor : public AnchoredPanel {
    Q_OBJECT

public:
    explicit TraceNetworkEditor(QWidget* parent = nullptr);

    void setNetwork(const TraceNetwork& network);
    void setRow(std::size_t row);
    /// Lesson 5 has no loss and no targets.
    void setLossVisible(bool visible);
    /// Whether the lab has a network to take; `why` tells in the tool tip why not.
    void setLabAvailable(bool available, const QString& why);

signals:
    /// `text` is what the undo action says.
    void networkEdited(const chalknet::ui::TraceNetwork& network, const QString& text);
    void rowChosen(std::size_t row);
    void labRequested();

protected:
    std::vector<QWidget*> stops() const override;
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeHead();
    QLayout* makeNetworkSide();
    QLayout* makeRowsSide();
    void connectParts();
    void connectRows();
    void edit(const QString& text, const std::function<void(TraceNetwork&)>& change);
    void chooseActivation(std::size_t layer, const Activation& activation);
    void addHiddenLayer();
    void addRow();
    void removeRow();
    void showNetwork();
    void showLoss();
    void fillPresets();
    void retranslate();

    TraceNetwork m_network;
    bool m_hasLoss = true;
    QString m_whyNoLab;
    bool m_isLossReplaced = false; ///< by the last edit

    QLabel* m_title = nullptr;
    QLabel* m_shape = nullptr;
    QLabel* m_presetName = nullptr;
    QComboBox* m_preset = nullptr;
    QPushButton* m_close = nullptr;
    TraceLayersPanel* m_layers = nullptr;
    QWidget* m_lossPart = nullptr;
    QLabel* m_lossName = nullptr;
    QComboBox* m_loss = nullptr;
    FormulaView* m_lossFormula = nullptr;
    QLabel* m_lossNote = nullptr;
    QPushButton* m_draw = nullptr;
    QPushButton* m_lab = nullptr;
    QLabel* m_rowsName = nullptr;
    QPushButton* m_addRow = nullptr;
    QPushButton* m_removeRow = nullptr;
    TraceRowsTable* m_table = nullptr;
};

} // namespace chalknet::ui
