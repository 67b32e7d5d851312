// ClassChips: the marks of the classes side by side, one of them chosen; and the tools for own points above them.
#pragma once

#include "ui/lessons/lab/PointTools.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace chalknet::ui {

class SegmentedControl;

/// What the data card shows for own points in place of noise.
class ClassChips : public QWidget {
    Q_OBJECT

public:
    explicit ClassChips(QWidget* parent = nullptr);

    void setLabel(int label);
    void setTool(PointTool tool);

signals:
    void labelChosen(int label);
    void toolChosen(chalknet::ui::PointTool tool);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcons();
    void retranslate();

    QLabel* m_title = nullptr;
    SegmentedControl* m_tools = nullptr;
    std::vector<QToolButton*> m_chips;
};

} // namespace chalknet::ui
