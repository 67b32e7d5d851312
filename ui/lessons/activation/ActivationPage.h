// ActivationPage: the lesson "Activation functions": its tabs, its tasks and what it keeps between starts.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/TaskList.h"
#include "ui/lessons/activation/ActivationController.h"

class QStackedWidget;
class QTabBar;

namespace chalknet::ui {

class AppContext;
class FunctionsTab;
class GradientTab;
class NonlinearTab;

class ActivationPage : public LessonPage {
    Q_OBJECT

public:
    enum Tab { Functions, Nonlinear, Gradients };

    explicit ActivationPage(AppContext& context, QWidget* parent = nullptr);

    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    std::vector<LessonTask> tasks() const override;
    QString activeTask() const override;
    void chooseTask(const QString& id) override;
    void answerTask(const QString& id, int answer) override;
    QUndoStack* undoStack() override { return &m_controller.undoStack(); }
    void setPresenting(bool presenting) override;
    void presentNext() override;
    void presentBack() override;
    void presentPlay() override;
    bool isPlaying() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void left() override;

    ActivationController& controller() { return m_controller; }
    FunctionsTab* functionsTab() const { return m_functions; }
    NonlinearTab* nonlinearTab() const { return m_nonlinear; }
    GradientTab* gradientTab() const { return m_gradients; }
    const TaskList& taskList() const { return m_tasks; }
    QTabBar* tabs() const { return m_tabs; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTabs();
    void connectParts();
    void showDocument();
    void checkTasks();
    void present(int direction);
    void retranslate();

    ActivationController m_controller;
    TaskList m_tasks;
    QTabBar* m_tabs = nullptr;
    QWidget* m_tabRow = nullptr;
    QStackedWidget* m_stack = nullptr;
    FunctionsTab* m_functions = nullptr;
    NonlinearTab* m_nonlinear = nullptr;
    GradientTab* m_gradients = nullptr;
    bool m_presenting = false;
};

} // namespace chalknet::ui
