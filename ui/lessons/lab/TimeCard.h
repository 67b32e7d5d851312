// TimeCard: the time machine's card: loss curves with the cursor and the film, and beside them the list of runs.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/LabTime.h"

class QLabel;

namespace chalknet::ui {

class HistoryView;
class MarkLegend;
class RunTable;

class TimeCard : public Card {
    Q_OBJECT

public:
    explicit TimeCard(LabController& controller, LabTime& time, QWidget* parent = nullptr);

    void setScales(double stage, double chrome);
    HistoryView* view() { return m_view; }
    RunTable* table() { return m_table; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCurves();
    void connectView();
    void showCurves();
    void showPictures();
    void showMoment();
    void retranslate();

    LabController& m_controller;
    LabTime& m_time;
    QLabel* m_title = nullptr;
    MarkLegend* m_train = nullptr;
    MarkLegend* m_test = nullptr;
    MarkLegend* m_later = nullptr;
    HistoryView* m_view = nullptr;
    RunTable* m_table = nullptr;
};

/// A small picture of a moment's output over the plane, with the boundary.
QImage filmImage(const NetworkSpec& spec, const Parameters& parameters, const InputPlane& plane);

} // namespace chalknet::ui
