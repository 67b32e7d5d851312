// RunTable: the runs of the lab as a list: seen or not, name, settings, where a branch begins, losses now and at the end.
#pragma once

#include "ui/lessons/lab/LabTime.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QHBoxLayout;
class QVBoxLayout;

namespace chalknet::ui {

class RunRow;

class RunTable : public QWidget {
    Q_OBJECT

public:
    explicit RunTable(LabController& controller, LabTime& time, QWidget* parent = nullptr);
    ~RunTable() override;

    void setChromeScale(double scale);
    /// In a low card settings stand beside the name.
    void setLow(bool low);
    /// Shows runs and moment as they are now.
    void refresh();
    /// The numbers that depend on the moment only.
    void showMoment();
    std::size_t rowCount() const { return m_rows.size(); }
    RunRow* row(std::size_t index) const { return m_rows[index]; }
    /// Of a run; of the one that is looked at if none is named.
    void startRenaming(std::optional<int> run = {});

signals:
    void runChosen(int run);
    void visibilityChosen(int run, bool visible);
    void renamed(int run, const QString& name);
    void removeRequested(int run);
    void sideBySideRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFoot();
    void placeHead();
    void orderStops();
    void finishRenaming(bool accept);
    void retranslate();

    LabController& m_controller;
    LabTime& m_time;
    QLabel* m_title = nullptr;
    QLabel* m_from = nullptr;
    QLabel* m_now = nullptr;
    QLabel* m_end = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_list = nullptr;
    QHBoxLayout* m_head = nullptr;
    QVBoxLayout* m_listLayout = nullptr;
    QLabel* m_kind = nullptr;
    QPushButton* m_sideBySide = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_name = nullptr;
    std::vector<RunRow*> m_rows;
    double m_chrome = 1.0;
    int m_renamed = 0; ///< whose name is being typed
    bool m_low = false;
};

} // namespace chalknet::ui
