// ChartsPanel: loss and accuracy of the present run and of earlier ones, their numbers as text, and the table of runs.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/LabRuns.h"

#include <array>
#include <optional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLayout;
class QPushButton;

namespace chalknet::ui {

class LossChart;
class MarkLegend;

class ChartsPanel : public Card {
    Q_OBJECT

public:
    explicit ChartsPanel(QWidget* parent = nullptr);

    void setRuns(const LabRuns& runs);
    void setScales(double stage, double chrome);
    /// Only the loss remains where there is little room.
    void setCompact(bool compact);
    LossChart* lossChart() { return m_loss; }
    QPushButton* logarithmicButton() { return m_logarithmic; }
    QPushButton* smoothButton() { return m_smooth; }
    /// A line at the moment that is looked at; none: no line.
    void setMoment(std::optional<double> epoch);

signals:
    void visibilityChosen(int run, bool visible);
    /// A curve is dragged to another moment, and let go.
    void epochDragged(double epoch);
    void dragFinished();
    void timeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One line of the table; the newest run is the first.
    struct Row {
        QCheckBox* visible = nullptr;
        MarkLegend* sample = nullptr;
        QLabel* title = nullptr;
        QLabel* loss = nullptr;
        QLabel* accuracy = nullptr;
        int run = 0;
    };

    void makeCharts();
    void makeTable();
    QLayout* makeSwitches();
    /// In a small window two runs are compared, so that the curves keep their room.
    bool isListed(std::size_t age) const;
    void showNumbers();
    void showCurves();
    bool comparesOnTest() const;
    void nameLossColumn();
    void showRow(Row& row, const LabRun& run, bool isPresent, const QColor& color);
    void showTable();
    void retranslate();

    QWidget* m_lossBox = nullptr;
    QWidget* m_accuracyBox = nullptr;
    QWidget* m_table = nullptr;
    QLabel* m_lossName = nullptr;
    QLabel* m_accuracyName = nullptr;
    QPushButton* m_logarithmic = nullptr;
    QPushButton* m_smooth = nullptr;
    MarkLegend* m_trainLoss = nullptr;
    MarkLegend* m_testLoss = nullptr;
    MarkLegend* m_trainAccuracy = nullptr;
    MarkLegend* m_testAccuracy = nullptr;
    LossChart* m_loss = nullptr;
    LossChart* m_accuracy = nullptr;
    QLabel* m_compare = nullptr;
    QLabel* m_lossColumn = nullptr;
    QLabel* m_accuracyColumn = nullptr;
    static constexpr std::size_t kListedRuns = 3;
    QPushButton* m_time = nullptr;
    std::array<Row, kListedRuns> m_rows;
    LabRuns m_runs;
    double m_chrome = 1.0;
    bool m_compact = false;
};

} // namespace chalknet::ui
