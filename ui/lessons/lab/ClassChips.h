// ClassChips: the marks of the classes side by side, one of them chosen; and the tools for own points above them.
#pragma once

#include "ui/lessons/lab/PointTools.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace chalknet::ui {

class SegmentedControl;

/// What the data card shows for own points in place of noise; while presenting, the output card has it in one line.
class ClassChips : public QWidget {
    Q_OBJECT

public:
    enum class Form { Stacked, InLine };

    explicit ClassChips(QWidget* parent = nullptr, Form form = Form::Stacked);

    void setLabel(int label);
    void setTool(PointTool tool);
    SegmentedControl* tools() const { return m_tools; }

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
