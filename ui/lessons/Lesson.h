// Lesson: what the shell needs to know of a lesson: identity, page, explanation and what it keeps between starts.
#pragma once

#include <QIcon>
#include <QJsonObject>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace chalknet::ui {

class AppContext;

/// The parts of the course; the rail draws a line between two of them.
enum class CoursePart { Basics, Networks, Learning, Practice, Better };

/// A page of the course as the shell sees it. Texts are asked for again after a LanguageChange. The shell gives the margins
/// around the page (so its own layout has none) and its width, which is less while the explanation is open.
class LessonPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Beside the title in the top bar: one short sentence.
    virtual QString subtitle() const = 0;
    /// The explanation drawer's title and rich text (paragraphs, <i> for symbols, class "formula" for display formulas),
    /// kept current by explanationChanged().
    virtual QString explanationTitle() const = 0;
    virtual QString explanation() const = 0;
    /// Right side of the status bar; the left side shows the device and the speed.
    virtual QString statusText() const { return {}; }
    /// Left of the status bar after the device: for example "12,480 steps/s".
    virtual QString speedText() const { return {}; }

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

    /// Called when the page becomes visible in the shell or is left (training goes on unless the page pauses it).
    virtual void entered() { }
    virtual void left() { }

signals:
    void statusChanged();
    void explanationChanged();
    void titleChanged();
};

/// A lesson in the registry. `name` and `title` are functions, so that they follow the language.
struct Lesson {
    QString id;                 ///< "lab", "digits" …; never shown
    int number = 0;             ///< in CURRICULUM order, 0 … 12
    CoursePart part = CoursePart::Basics;
    QString iconName;           ///< resources/icons/NAME.svg
    std::function<QString()> name;  ///< short, under the rail icon
    std::function<QString()> title; ///< in the top bar
    std::function<LessonPage*(AppContext&, QWidget* parent)> makePage;
};

/// Every lesson that exists, in course order.
std::vector<Lesson> allLessons();

} // namespace chalknet::ui
