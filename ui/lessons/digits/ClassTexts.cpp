// Why people who are left out say more than people who were learned from.
#include "ui/lessons/digits/ClassTexts.h"

#include "ui/controls/NumberFormat.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class ClassText {
    Q_DECLARE_TR_FUNCTIONS(ClassTexts)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text);
}

QString present(const ClassFacts& facts)
{
    if (facts.score.total == 0)
        return ClassText::tr("Now the wall is empty. Write the first digit, or add simulated hands to see how it works.");
    QString text = ClassText::tr("Now %1 of %2 digits on the wall are read right: **%3**.")
                       .arg(facts.score.right)
                       .arg(facts.score.total)
                       .arg(percent(facts.score.share()));
    if (facts.tuned)
        text += QLatin1Char(' ')
            + ClassText::tr("Learning from the class changed the share of the writers who were left out from %1 to %2.")
                  .arg(percent(facts.tuned->leftOutBefore.share()), percent(facts.tuned->leftOutAfter.share()));
    else if (facts.leftOut > 0)
        text += QLatin1Char(' ')
            + ClassText::tr("Of %1 writers %2 would be left out of learning.").arg(facts.writers).arg(facts.leftOut);
    return text;
}

} // namespace

QString classExplanation(const ClassFacts& facts)
{
    return paragraph(ClassText::tr("A test set says how a network reads the hands it was collected from. **Your** hands are "
                                   "others: other pens, other habits, another country. The wall shows what the network makes of "
                                   "them, digit by digit."))
        + heading(ClassText::tr("Our own data"))
        + paragraph(
            ClassText::tr("Every digit is kept with its **label**, so that learning can use it. A wrong label teaches the "
                          "wrong thing: look at the mistakes and correct labels that are wrong. Students are numbers; no "
                          "names are kept."))
        + heading(ClassText::tr("Why some writers are left out"))
        + paragraph(
            ClassText::tr("After learning a hand the network reads **this** hand better. Whether it reads **people** better "
                          "can only be seen with people whose digits it has never learned. So every third writer is left "
                          "out and only measures: a dashed frame marks their numbers."))
        + QStringLiteral("<p class=\"formula\">\\text{%1}=\\frac{\\text{%2}}{\\text{%3}}</p>")
              .arg(ClassText::tr("share"), ClassText::tr("right digits"), ClassText::tr("all digits"))
        + paragraph(
            ClassText::tr("If pictures of one writer stood on both sides, the network would be tested on hands it knows, and "
                          "the share would look too good."))
        + heading(ClassText::tr("Learning on without forgetting"))
        + paragraph(ClassText::tr(
            "Learning starts from the present weights, with a small learning rate (Adam, $\\eta = 0.0003$). Each "
            "digit comes with 4 changed copies: turned, slanted, moved, stretched, others in every epoch. Three times as many "
            "pictures of the "
            "training data are mixed in; without them the network would forget what it knew. The test "
            "share before and after shows whether it did."))
        + paragraph(present(facts));
}

LessonTask classCollectTask(int have)
{
    LessonTask task;
    task.text = ClassText::tr("Our class: keep ten digits of one student, one of each.");
    task.progress = have;
    task.progressOf = 10;
    task.progressText = ClassText::tr("%1 of 10 digits").arg(have);
    task.hint = ClassText::tr("Write on the canvas at the right and press Enter. The next digit is asked for by itself.");
    return task;
}

LessonTask classTuneTask()
{
    LessonTask task;
    task.text
        = ClassText::tr("Our class: let the network learn from the class, and see whether it reads the writers who were left "
                        "out better than before.");
    task.action = ClassText::tr("Learn our class");
    task.hint = ClassText::tr("It needs at least two writers. The menu of the wall adds digits of simulated hands.");
    return task;
}

} // namespace chalknet::ui
