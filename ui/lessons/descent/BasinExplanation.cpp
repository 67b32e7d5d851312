// What a basin, a local minimum and a saddle are; the last paragraphs name the present numbers.
#include "ui/lessons/descent/BasinExplanation.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabNames.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class BasinText {
    Q_DECLARE_TR_FUNCTIONS(BasinExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text);
}

QString ideas()
{
    return paragraph(
               BasinText::tr("Gradient descent only sees the slope where it stands. So the start decides in which valley it "
                             "ends. All starts that end in one minimum are its **basin**: on the map they have its colour."))
        + paragraph(BasinText::tr("A **local minimum** is lower than everything near it, the **global minimum** lower than "
                                  "everything. At a **saddle point** the slope is zero too, but in one direction the loss bends "
                                  "up and in another down: descent slows down there and then leaves."))
        + paragraph(BasinText::tr("With a small $\\eta$ descent follows the slope, and the borders are smooth. A large $\\eta$ "
                                  "jumps over ridges, and momentum rolls through flat valleys: both move the borders, and some "
                                  "starts diverge. Zoom into a border with the wheel."));
}

QString measuredNow(const BasinMeasured& measured)
{
    const QString settings
        = QStringLiteral("%1, $\\eta = \\num{%2}$").arg(optimizerLabel(measured.state.optimizer), compact(measured.state.rate));
    if (measured.shares.empty())
        return paragraph(BasinText::tr("Now %1: the map is being worked out.").arg(settings));
    QStringList parts;
    int minimum = 0;
    for (const BasinShare& share : measured.shares) {
        if (share.end >= 0)
            parts.append(BasinText::tr("minimum %1: %2").arg(++minimum).arg(percent(share.share)));
        else if (share.share > 0)
            parts.append((share.end == kBasinOnTheWay ? BasinText::tr("on the way: %1") : BasinText::tr("diverged: %1"))
                             .arg(percent(share.share)));
    }
    return paragraph(BasinText::tr("Now %1, %2 updates: of %3 starts on the map %4.")
                         .arg(settings, grouped(measured.state.updates), grouped(measured.starts),
                             QStringLiteral("**%1**").arg(parts.join(QStringLiteral(", ")))));
}

QString criticalText(const QString& counts)
{
    const QString general
        = paragraph(BasinText::tr("A network has as many directions as parameters. A place with gradient zero is a minimum only "
                                  "if the loss bends up in every one of them. Dauphin et al. (2014) found that in large "
                                  "networks places with high loss are nearly all saddles, and that those with low loss bend down "
                                  "in few directions. The card measures it on a small network."));
    return counts.isEmpty() ? general : general + paragraph(BasinText::tr("Found now: **%1**.").arg(counts));
}

} // namespace

QString basinExplanation(const BasinMeasured& measured)
{
    return ideas() + measuredNow(measured) + heading(BasinText::tr("In a network")) + criticalText(measured.critical);
}

QStringList basinTaskIds()
{
    return {QStringLiteral("basin-share"), QStringLiteral("find-saddle")};
}

LessonTask basinTask(const QString& id, std::optional<double> share)
{
    LessonTask task;
    task.id = id;
    if (id == basinTaskIds()[0]) {
        task.text
            = BasinText::tr("On the surface with several minima, find settings with which more than %1 of all starts end in "
                            "the lowest minimum.")
                  .arg(percent(kBasinGoal, 0));
        if (share)
            task.progressText = BasinText::tr("now %1").arg(percent(*share));
        task.hint = BasinText::tr("Larger steps jump out of the narrow valleys at the sides. Too large ones diverge.");
        return task;
    }
    task.text
        = BasinText::tr("Find a saddle of the network: look for critical points and choose one where the loss bends down in "
                        "at least one direction.");
    task.hint = BasinText::tr("Saddles are crosses; they stand right of 0 %.");
    return task;
}

} // namespace chalknet::ui
