// Short paragraphs about what can be seen on the page.
#include "ui/lessons/layers/LayersExplanation.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/layers/TrainingPanel.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace chalknet::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(LayersExplanation)
};

QString paragraph(const QString& text)
{
    // A pair, a number and its sign are one thing: no line ends within them.
    static const QRegularExpression pair(QStringLiteral("\\((\\d[\\d.]*), (\\d[\\d.]*)\\)"));
    QString kept = QString(text).replace(pair, QStringLiteral("(\\1,\u00a0\\2)"));
    kept.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"))
        .replace(QStringLiteral("η = "), QStringLiteral("η\u00a0=\u00a0"));
    return QStringLiteral("<p>") + kept + QStringLiteral("</p>");
}
QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>");
}

QString byHand(const LayersController& controller, bool hiddenUnknown)
{
    QString text = paragraph(Text::tr("One straight line cannot divide ● from ▲ for XOR. Two units draw two lines, and a third "
                                      "unit combines their answers:"));
    text += formula(QStringLiteral("y = \\operatorname{AND}(\\operatorname{OR}(x_1, x_2), \\operatorname{NAND}(x_1, x_2))"));
    text += paragraph(Text::tr("Each hidden unit answers 1 on one side of its line. OR and NAND are both 1 only between the two "
                               "lines, and there AND gives 1."));
    if (hiddenUnknown) // the rest would give the answer away
        return text + paragraph(Text::tr("The pair $(h_1, h_2)$ is a new place for every point: the **hidden space**."));
    text += paragraph(Text::tr(
        "The pair $(h_1, h_2)$ is a new place for every point: the **hidden space**. With OR and NAND, (0, 1) and (1, 0) "
        "meet at (1, 1). Three places are left, and one line divides them. That is what a hidden layer does: it "
        "moves the points so that the last unit has an easy task."));
    const LayersValues& values = controller.values();
    const RowValues& row = values.rows[static_cast<std::size_t>(controller.shownRow())];
    text += paragraph(
        Text::tr("Now $h_1$ is %1, $h_2$ is %2 and $y$ is %3. The point (%4, %5) moves to (%6, %7), and the network "
                 "answers %8. %9 of 4 rows are right.")
            .arg(unitWords(values, kHidden1), unitWords(values, kHidden2), unitWords(values, kOutput), fixed(row.inputs[0], 0),
                fixed(row.inputs[1], 0), fixed(row.hidden[0], 0), fixed(row.hidden[1], 0), fixed(row.output, 0))
            .arg(values.rightRows()));
    return text;
}

QString byTraining(const LayersController& controller)
{
    QString text
        = paragraph(Text::tr("Nobody has to know OR and NAND: gradient descent can find the nine weights itself. It needs "
                             "slopes, so smooth units take the place of steps:"));
    const bool usesTanh = controller.document().training.hidden == ActivationType::Tanh;
    text += formula(usesTanh ? QStringLiteral("h_i = \\tanh(w_{i0} + w_{i1} x_1 + w_{i2} x_2)")
                             : QStringLiteral("h_i = \\sigma(w_{i0} + w_{i1} x_1 + w_{i2} x_2)"));
    text += formula(QStringLiteral("y = \\sigma(v_0 + v_1 h_1 + v_2 h_2)"));
    text += paragraph(
        Text::tr("The initial weights are drawn at random from a start number. From many starts the points part; from "
                 "others training stops in a **local minimum**: two points of different classes have come together "
                 "in the hidden space, and every small change makes the loss larger."));
    text += paragraph(
        Text::tr("Measured with cross-entropy and η = 2 on XOR: about 67 % of the starts succeed with sigmoid units, "
                 "about 43 % with tanh units. More hidden units help: the lab shows it."));
    text += paragraph(TrainingPanel::verdictText(controller));
    return text;
}

} // namespace

QString layersExplanation(const LayersController& controller, bool hiddenUnknown)
{
    QString text = controller.isTraining() ? byTraining(controller) : byHand(controller, hiddenUnknown);
    text += paragraph(
        Text::tr("Names: the input layer is not counted, so this is a **2-layer network** with **1 hidden layer**. "
                 "With one hidden layer a network is shallow, with more it is deep. Signals run only forward: it is a "
                 "**feedforward** network."));
    return text;
}

} // namespace chalknet::ui
