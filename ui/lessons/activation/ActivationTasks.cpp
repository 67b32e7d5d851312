// Each condition is worked out from the document, never from what was pressed.
#include "ui/lessons/activation/ActivationTasks.h"

#include "ui/lessons/activation/BoundFunction.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

class ActivationTaskText {
    Q_DECLARE_TR_FUNCTIONS(ActivationTasks)
};

bool isDrawn(const ActivationDocument& document, ActivationType type)
{
    return document.selected == type || document.isOverlaid(type);
}

QStringList slopeAnswers()
{
    return {QStringLiteral("0.1"), QStringLiteral("0.25"), QStringLiteral("0.5"), QStringLiteral("1")};
}

LessonTask steepestTask(const ActivationDocument& document)
{
    LessonTask task;
    task.id = QStringLiteral("steepest");
    task.text = ActivationTaskText::tr("Choose the sigmoid and move the cursor to where it is steepest. How steep is it there?");
    task.hint = ActivationTaskText::tr("The curve of $f′(x)$ is highest there.");
    task.progressOf = 2;
    task.progress = isAtSteepestPoint(document) ? 1 : 0;
    task.progressText = task.progress == 1 ? ActivationTaskText::tr("Now the slope") : ActivationTaskText::tr("Find the place");
    if (task.progress == 1)
        task.answers = slopeAnswers();
    return task;
}

LessonTask neverFlatTask()
{
    LessonTask task;
    task.id = QStringLiteral("never-flat");
    task.text = ActivationTaskText::tr(
        "Choose a function that bends and is saturated nowhere: $|f′(x)| \\ge 0.05$ for every $x$ from −6 to 6.");
    task.hint = ActivationTaskText::tr("On both sides it must keep rising or falling. A parameter may help.");
    return task;
}

LessonTask differenceTask(const ActivationDocument& document)
{
    LessonTask task;
    task.id = QStringLiteral("relu-gelu");
    task.text = ActivationTaskText::tr("Show ReLU and GELU together and move the cursor to where they differ most.");
    task.hint = ActivationTaskText::tr("Compare the two numbers in the table: their distance is about 0.17 there.");
    task.progressOf = 2;
    const bool both = isDrawn(document, ActivationType::Relu) && isDrawn(document, ActivationType::Gelu);
    task.progress = both ? 1 : 0;
    task.progressText = both ? ActivationTaskText::tr("Now the place") : ActivationTaskText::tr("Show both");
    return task;
}

LessonTask softmaxTask()
{
    LessonTask task;
    task.id = QStringLiteral("softmax-half");
    task.text = ActivationTaskText::tr("Softmax: bring the first of at least three probabilities to one half (0.495 to 0.505), "
                                       "by a logit or by the temperature.");
    task.hint = ActivationTaskText::tr("Raise $x_1$, or change $T$ while $x_1$ is the largest.");
    return task;
}

LessonTask collapseTask()
{
    LessonTask task;
    task.id = QStringLiteral("collapse");
    task.text = ActivationTaskText::tr(
        "Why non-linear: let $a$ stand still, choose another $c$, and find the one layer $a\\,x$ that does what all three do.");
    task.hint = ActivationTaskText::tr(
        "$c$ multiplied by itself three times. Or train the two deep networks below and see which boundary stays straight.");
    return task;
}

LessonTask vanishTask()
{
    LessonTask task;
    task.id = QStringLiteral("vanish");
    task.text = ActivationTaskText::tr("Why gradients vanish: bring A's product below $10^{-6}$. Then, with at least 8 layers, "
                                       "bring it back between 0.1 and 10.");
    task.hint = ActivationTaskText::tr("Many sigmoid layers make it vanish. Another function or weight keeps it alive.");
    return task;
}

LessonTask taskOf(const QString& id, const ActivationDocument& document)
{
    if (id == QLatin1StringView("steepest"))
        return steepestTask(document);
    if (id == QLatin1StringView("never-flat"))
        return neverFlatTask();
    if (id == QLatin1StringView("relu-gelu"))
        return differenceTask(document);
    if (id == QLatin1StringView("softmax-half"))
        return softmaxTask();
    return id == QLatin1StringView("collapse") ? collapseTask() : vanishTask();
}

} // namespace

bool isAtSteepestPoint(const ActivationDocument& document)
{
    return document.selected == ActivationType::Sigmoid && std::abs(document.x) <= kSteepestTolerance + 1e-12;
}

bool isNeverFlat(const ActivationDocument& document)
{
    constexpr double kEnd = 6.0;
    if (document.selected == ActivationType::Softmax)
        return false;
    const BoundFunction function(document, document.selected);
    const OneSided left = function.oneSided(-kEnd);
    const OneSided right = function.oneSided(kEnd);
    const bool bends = std::abs(left.left - right.right) > 1e-9;
    return bends && !function.isJump(0.0) && function.smallestSlope(-kEnd, kEnd) >= kSaturationLimit;
}

double largestDifferencePlace()
{
    // |ReLU − GELU| rises and then falls on the positive side: golden section is enough.
    const auto difference = [](double x) {
        return std::abs(activationValue(ActivationType::Relu, x, 0.0) - activationValue(ActivationType::Gelu, x, 0.0));
    };
    double low = 0.0;
    double high = 3.0;
    const double ratio = (std::sqrt(5.0) - 1.0) / 2.0;
    while (high - low > 1e-9) {
        const double first = high - ratio * (high - low);
        const double second = low + ratio * (high - low);
        if (difference(first) < difference(second))
            low = first;
        else
            high = second;
    }
    return (low + high) / 2.0;
}

bool isAtLargestDifference(const ActivationDocument& document)
{
    static const double kPlace = largestDifferencePlace();
    return isDrawn(document, ActivationType::Relu) && isDrawn(document, ActivationType::Gelu)
        && std::abs(std::abs(document.x) - kPlace) <= kDifferenceTolerance;
}

QStringList activationTaskIds()
{
    return {QStringLiteral("steepest"), QStringLiteral("never-flat"), QStringLiteral("relu-gelu"), QStringLiteral("softmax-half"),
        QStringLiteral("collapse"), QStringLiteral("vanish")};
}

std::vector<LessonTask> activationTasks(const TaskList& list, const ActivationDocument& document)
{
    std::vector<LessonTask> tasks;
    for (const QString& id : list.ids()) {
        LessonTask task = taskOf(id, document);
        task.done = list.isDone(id);
        if (task.done) {
            task.progress = task.progressOf;
            task.progressText.clear();
            task.answers.clear();
        }
        tasks.push_back(task);
    }
    return tasks;
}

int rightSlopeAnswer()
{
    return 1;
}

} // namespace chalknet::ui
