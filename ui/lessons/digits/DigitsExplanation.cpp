// The texts of the drawer; one function per tab.
#include "ui/lessons/digits/DigitsExplanation.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("DigitsExplanation", text);
}

QString paragraph(const char* text)
{
    return QStringLiteral("<p>%1</p>").arg(say(text));
}

QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">%1</p>").arg(tex);
}

QString drawText()
{
    return paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
               "The network does not see your stroke. It sees 784 numbers: a picture of 28 × 28 pixels, each a grey value from 0 "
               "(paper) to 255 (ink), divided by 255."))
        + formula(QStringLiteral("x_i = \\frac{\\text{%1}}{255}, \\quad i = 1, \\dots, 784")
                      .arg(say(QT_TRANSLATE_NOOP("DigitsExplanation", "value"))))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "Before that, the drawing is prepared exactly as the digits of MNIST were: it is cropped, its longer side is fitted "
            "to 20 pixels, and its centre of mass is moved to the middle. Write small, in a corner or very large: the picture "
            "stays almost the same. Fitting also brings the pen to the thickness that MNIST's pens have: a small digit in a "
            "thick "
            "line would be a blot."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "Each stage has a switch. Turn **Centre** off and write in a corner: the ink is the same, but other inputs get it, "
            "and "
            "their weights were never trained for it."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "Every hidden unit adds up all its inputs, each times a weight, and passes the sum through its activation function. "
            "The squares show the result; the curves show the connections that contribute most."))
        + formula(QStringLiteral("a_i = g(\\sum_j w_{ij} a_j + b_i)"))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "Softmax turns the ten sums of the last layer into probabilities: all are positive and together they make 100 %."))
        + formula(QStringLiteral("y_k = \\frac{e^{z_k}}{\\sum_j e^{z_j}}"))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "Even for a drawing that is no digit the ten numbers add up to 100 %. If no digit reaches 50 %, the lesson says that "
            "the network is not sure."));
}

QString dataText()
{
    return paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
               "A network learns from examples: pictures with the right answer, the label. It never sees the test pictures while "
               "it learns, so that they show how well it reads digits that are new to it."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "MNIST has 60,000 pictures to learn from and 10,000 to test, written by hundreds of people. The generated digits are "
            "drawn by this program with varied strokes; they are easier, and a network that knows only them reads your hand less "
            "well."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "Click a picture and move over its pixels to read the numbers. Compare several sevens: what do they have in common, "
            "and what would you have to measure to tell them from ones?"))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "**Class means:** the mean of all sevens still looks like a seven, but blurred: it is dark where most of them have "
            "ink. A network could do worse than compare a picture with the ten means; but a seven with a bar, or one that leans "
            "the other way, is far from the mean. $m_i$ is the mean of pixel $i$ over all $n_k$ pictures of the class $k$."))
        + formula(QStringLiteral("m_i = \\frac{1}{n_k} \\sum_{n=1}^{n_k} x_i^{(n)}"))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "**Variations:** turned, slanted, moved, stretched or bent a little, a digit stays the same digit, and the label can "
            "be "
            "kept. Such copies make many examples from few and teach the network what does not matter. Too much of it, and a 6 "
            "becomes a 9."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "**Wrong only** shows what the present network reads wrong, also among the pictures it has learned from. Some of "
            "these "
            "labels are doubtful: data made by people have mistakes, too."));
}

QString trainText()
{
    return paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
               "One step takes a few pictures (the batch), computes the answers, measures the loss and moves every weight a "
               "little against its gradient. Once through all pictures is an epoch."))
        + formula(QStringLiteral(
            "E = -\\frac{1}{m} \\sum \\log y_{\\text{%1}} \\qquad w \\leftarrow w - \\eta \\frac{\\partial E}{\\partial w}")
                      .arg(say(QT_TRANSLATE_NOOP("DigitsExplanation", "right"))))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "At the start the weights are random: one digit in ten is right by chance, and the loss is about log 10 = 2.30. "
            "Watch how fast the first epoch changes that."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "If the loss on training pictures keeps falling while the loss on other pictures rises, the network learns its "
            "examples by heart: it overfits. Dropout, an L2 penalty, a smaller network or more pictures help."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "**Validation and test:** whoever chooses settings by the test pictures fits them to the test, and its result becomes too "
            "good. So a part of the training pictures is put aside: these validation pictures say when to stop and which settings are "
            "better. The test is for the end, for the network that was chosen."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "**Early stopping** (Prechelt 1998): when the validation loss has not become better for some epochs, learning ends, and the "
            "network goes back to the epoch with the lowest one. Too little patience stops at a chance bump, too much costs time."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "**Distorted copies** (augmentation) make many examples of few. They are made of the pictures that are learned from only: a "
            "copy of a validation picture among them would give its answer away."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "**First layer** shows the weights themselves: each unit has 784, one for every pixel, so they are a picture. Blue "
            "means that ink there raises the unit's sum, orange that it lowers it. At the start it is noise."))
        + paragraph(QT_TRANSLATE_NOOP("DigitsExplanation",
            "Try: one hidden layer instead of two, sigmoid instead of ReLU, a learning rate ten times larger, no hidden layer at "
            "all."));
}

} // namespace

QString digitsExplanationTitle(DigitsPart part)
{
    switch (part) {
    case DigitsPart::Data: return say(QT_TRANSLATE_NOOP("DigitsExplanation", "Pictures with answers"));
    case DigitsPart::Train: return say(QT_TRANSLATE_NOOP("DigitsExplanation", "Learning from examples"));
    case DigitsPart::Draw: return say(QT_TRANSLATE_NOOP("DigitsExplanation", "From ink to an answer"));
    }
    return {};
}

QString digitsExplanation(DigitsPart part)
{
    switch (part) {
    case DigitsPart::Data: return dataText();
    case DigitsPart::Train: return trainText();
    case DigitsPart::Draw: return drawText();
    }
    return {};
}

} // namespace chalknet::ui
