// Lesson: what the shell needs to know of a lesson: identity, page, explanation and what it keeps between starts.
#pragma once

#include <QIcon>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QUndoStack;

namespace chalknet::ui {

class AppContext;

/// The parts of the course; the rail draws a line between two of them.
enum class CoursePart { Basics, Networks, Learning, Practice, Better };

/// A task of a lesson as the explanation drawer shows it. The page itself decides when it is done (see TaskList).
struct LessonTask {
    QString id; ///< never shown
    QString text; ///< one sentence that addresses the student; may contain $formulas$
    bool done = false;
    int progress = 0; ///< cells filled …
    int progressOf = 0; ///< … of so many; 0: no cells
    QString progressText; ///< beside the cells: "2 of 4 rows"
    QString action; ///< label of its button ("Train"); empty: none
    QString hint; ///< shown when asked for; empty: none
    QStringList answers; ///< a question is answered here; empty: the stage decides

    friend bool operator==(const LessonTask&, const LessonTask&) = default;
};

/// A page of the course as the shell sees it. Texts are asked for again after a LanguageChange. The shell gives the margins
/// around the page (so its own layout has none) and its width, which is less while the explanation is open.
class LessonPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Beside the title in the top bar: one short sentence.
    virtual QString subtitle() const = 0;
    /// The explanation drawer's title and text, kept current by explanationChanged(): paragraphs <p> as MathText reads them
    /// (formulas as $…$, bold as **…**), display formulas <p class="formula">LaTeX</p>, headings <h3>.
    virtual QString explanationTitle() const = 0;
    virtual QString explanation() const = 0;
    /// Right side of the status bar; the left side shows the device and the speed.
    virtual QString statusText() const { return {}; }
    /// Left of the status bar after the device: for example "12,480 steps/s".
    virtual QString speedText() const { return {}; }

    /// In the order in which they should be done; the first that is not done is active unless another was chosen.
    virtual std::vector<LessonTask> tasks() const { return {}; }
    virtual QString activeTask() const { return {}; }
    virtual void chooseTask(const QString& id) { Q_UNUSED(id) }
    /// The button of a task was pressed.
    virtual void runTask(const QString& id) { Q_UNUSED(id) }
    virtual void answerTask(const QString& id, int answer)
    {
        Q_UNUSED(id)
        Q_UNUSED(answer)
    }

    /// What Ctrl+Z and the buttons of the top bar undo; null if the page has nothing to undo.
    virtual QUndoStack* undoStack() { return nullptr; }

    /// Presenter mode: only the stage remains.
    virtual void setPresenting(bool presenting) { Q_UNUSED(presenting) }
    /// Keys of presenter mode and of the transport: next, back, play. Nothing by default.
    virtual void presentNext() { }
    virtual void presentBack() { }
    virtual void presentPlay() { }
    /// What presentPlay() would pause; changes are announced by statusChanged().
    virtual bool isPlaying() const { return false; }

    /// Kept between starts and across theme and language changes (small JSON).
    virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject& state) { Q_UNUSED(state) }

    /// What another lesson hands over when it opens this one.
    virtual void receive(const QJsonObject& handover) { Q_UNUSED(handover) }

    /// Called when the page becomes visible in the shell or is left (training goes on unless the page pauses it).
    virtual void entered() { }
    virtual void left() { }

signals:
    void statusChanged();
    void explanationChanged();
    void tasksChanged();
    void titleChanged();
    /// Opens another lesson; `handover` reaches that page's receive().
    void lessonRequested(const QString& id, const QJsonObject& handover);
};

/// A lesson in the registry. `name` and `title` are functions, so that they follow the language.
struct Lesson {
    QString id; ///< "lab", "digits" …; never shown
    int number = 0; ///< in CURRICULUM order, 0 … 12
    CoursePart part = CoursePart::Basics;
    QString iconName; ///< resources/icons/NAME.svg
    std::function<QString()> name; ///< short, under the rail icon
    std::function<QString()> title; ///< in the top bar
    std::function<LessonPage*(AppContext&, QWidget* parent)> makePage;
};

/// Every lesson that exists, in course order.
std::vector<Lesson> allLessons();

} // namespace chalknet::ui
