// DataOptions: a panel that unfolds: how many points, the network's inputs, the plane of a table, and CSV files.
#pragma once

#include "ui/controls/AnchoredPanel.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/Worksheet.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chalknet::ui {

class FormulaView;
class ValueSlider;

class DataOptions : public AnchoredPanel {
    Q_OBJECT

public:
    explicit DataOptions(QWidget* parent = nullptr);

    /// Emits nothing.
    void setDocument(const LabDocument& document);
    /// What it locks or hides.
    void setWorksheet(const Worksheet& worksheet);

signals:
    void countChosen(int count);
    void signedGatesChosen(bool on);
    void featuresChosen(const std::vector<chalknet::PlaneTerm>& features);
    void viewChosen(const chalknet::ui::TableView& view);
    void openRequested();
    void saveRequested();
    void eraseRequested();

protected:
    std::vector<QWidget*> stops() const override;
    void changeEvent(QEvent* event) override;

private:
    /// A feature is a check box with a typeset name.
    struct Feature {
        PlaneTerm term;
        QCheckBox* box;
        FormulaView* name;
    };
    void makeFeatures();
    void makePlane();
    void layOut();
    void chooseFeatures();
    void chooseAxes();
    void showTable();
    void applyAccess();
    void retranslate();

    LabDocument m_document;
    Worksheet m_worksheet;
    ValueSlider* m_count = nullptr;
    QCheckBox* m_signed = nullptr;
    QLabel* m_featuresTitle = nullptr;
    QWidget* m_featureBox = nullptr;
    std::vector<Feature> m_features;
    QWidget* m_tableBox = nullptr;
    QLabel* m_tableTitle = nullptr;
    QLabel* m_firstLabel = nullptr;
    QLabel* m_secondLabel = nullptr;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QVBoxLayout* m_heldLayout = nullptr;
    std::vector<ValueSlider*> m_held; ///< one an input of the table
    QPushButton* m_erase = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace chalknet::ui
