// ExplanationDrawer: the explanation of a lesson, docked at the right edge of the window.
#pragma once

#include "ui/shell/ExplanationText.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace chalknet::ui {

class ElidedLabel;
class HairLine;
class TaskListView;

/// Title, close button, the text as paragraphs with display formulas in wells, and at the bottom, outside of what scrolls, the
/// tasks of the lesson: the one the student is at can always be seen. When only words change, the labels stay, so that the
/// place one was reading does not move.
class ExplanationDrawer : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationDrawer(QWidget* parent = nullptr);

    /// Plain title; `html` as described at LessonPage::explanation().
    void setExplanation(const QString& title, const QString& html);

    /// Below the explanation; short while text and all tasks together are higher than the drawer.
    TaskListView* tasks() { return m_tasks; }

    /// 320, 376 or 451 wide, with the type to match.
    void setDensity(Density density);

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void divideHeight();
    void rebuild(const std::vector<ExplanationBlock>& blocks);
    void fill(QWidget* widget, const ExplanationBlock& block) const;
    void retranslate();

    ElidedLabel* m_title = nullptr;
    QPushButton* m_close = nullptr;
    QWidget* m_head = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_text = nullptr;
    HairLine* m_taskLine = nullptr;
    QScrollArea* m_taskScroll = nullptr; ///< for many tasks in a low window
    TaskListView* m_tasks = nullptr;
    std::vector<ExplanationBlock> m_blocks;
    std::vector<QWidget*> m_widgets; ///< a MathText or FormulaView for each block
    double m_scale = 1.0;
};

} // namespace chalknet::ui
