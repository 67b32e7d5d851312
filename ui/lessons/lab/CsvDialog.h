// CsvDialog: shows the first rows of a table, and asks what its columns mean.
#pragma once

#include "engine/formats/CsvTable.h"
#include "ui/lessons/lab/LabData.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace chalknet::ui {

class CsvDialog : public QDialog {
    Q_OBJECT

public:
    explicit CsvDialog(CsvTable table, QWidget* parent = nullptr);

    /// What was chosen; nothing while it does not make sense.
    std::optional<LabTable> table() const { return m_result; }
    /// The sentence below the table: what will be learned, or what is wrong.
    QString message() const;
    QComboBox* roleBox(int column) const { return m_roles[static_cast<std::size_t>(column)]; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillPreview();
    void check();
    QString summary() const;
    QString tooManyClasses(const std::vector<TableRole>& roles) const;
    /// A sentence about a column that is left out because of a cell; empty: there is none.
    QString leftOut(std::vector<TableRole> roles) const;
    bool isMostlyNumbers(std::size_t column) const;
    void retranslate();

    CsvTable m_table;
    std::optional<LabTable> m_result;
    QLabel* m_intro = nullptr;
    QTableWidget* m_preview = nullptr;
    std::vector<QComboBox*> m_roles;
    QCheckBox* m_standardise = nullptr;
    QLabel* m_message = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

/// The rows of a data set as a table of the lab: at most kMostLabPoints, evenly from all of them.
LabTable labTable(const Dataset& data, bool standardise);

} // namespace chalknet::ui
