// TaskRow: one task of a lesson: its mark, its sentence and, while it is active, its progress, button, answers and hint.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chalknet::ui {

class MathText;

/// An open or done row is chosen by a click, Return or Space; the active one lies on a `sel` panel.
class TaskRow : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit TaskRow(QWidget* parent = nullptr);

    void setTask(const LessonTask& task, bool active);
    void setScale(double scale);
    const LessonTask& task() const { return m_task; }
    bool isActive() const { return m_active; }
    bool isHintShown() const { return m_hintShown; }
    /// Gives the keyboard to its first button or answer, else to the row.
    void takeFocus();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::ListItem; }

signals:
    void chosen(const QString& id);
    void runRequested(const QString& id);
    void answered(const QString& id, int answer);
    void hintToggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void show(const LessonTask& task);
    void makeAnswers(const QStringList& answers);
    void choose();
    void retranslate();

    LessonTask m_task;
    bool m_active = false;
    bool m_hintShown = false;
    double m_scale = 1.0;
    MathText* m_text = nullptr;
    QWidget* m_progress = nullptr; ///< cells
    QLabel* m_progressText = nullptr;
    QWidget* m_progressRow = nullptr;
    QVBoxLayout* m_answerRow = nullptr;
    std::vector<QPushButton*> m_answers;
    QPushButton* m_run = nullptr;
    QPushButton* m_hintButton = nullptr;
    QWidget* m_buttonRow = nullptr;
    MathText* m_hint = nullptr;
};

} // namespace chalknet::ui
