// Short paragraphs, each about something that can be seen on the page.
#include "ui/lessons/lab/LabExplanation.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabNames.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class LabExplanationText {
    Q_DECLARE_TR_FUNCTIONS(LabExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}
QString formula(const QString& text)
{
    return QStringLiteral("<p class=\"formula\">") + text + QStringLiteral("</p>");
}

/// What is learned: two classes, several, or a number.
QString task(const LabDocument& document)
{
    const int classes = classCount(document.data);
    if (classes == 0)
        return paragraph(LabExplanationText::tr("A number is to be learned for every place (regression). The output $y$ is not "
                                                "squeezed between 0 and 1; the scale beside "
                                                "the plane says which colour is which value, and a point in the colour of its "
                                                "ground is predicted well. Contour lines "
                                                "(the panel of the output card) join places of equal output."));
    if (classes == 2)
        return paragraph(LabExplanationText::tr("The thick line in the output plane is the decision boundary, where $y = 0.5$. "
                                                "On one side class 1 (blue circles) is predicted, on the other class 0."));
    return paragraph(LabExplanationText::tr(
        "There are %1 classes, and an output for each of them. Softmax turns the sums into probabilities that add up "
        "to 1; each place of the plane has the colour of the class with the largest one, and the lines lie where two "
        "classes are equally likely. Point at an output in the diagram to see its class alone.")
                         .arg(classes));
}

/// Where the points come from, and what can be done with them.
QString data(const LabDocument& document)
{
    const LabData& present = document.data;
    if (present.kind == LabDataKind::Own)
        return paragraph(LabExplanationText::tr(
            "These are your own points: set, spray, move and erase them in the plane; the keys 1 to 6 choose the class. With the "
            "keyboard: arrows move the cross, Enter uses the tool, Delete erases. Points of a third class give the network a "
            "third "
            "output. The data card saves them as a CSV file."));
    if (!isTable(present))
        return paragraph(LabExplanationText::tr(
            "Other data: “Own” on the data card lets you set your own points, its settings button opens a table (CSV) and gives "
            "the network more inputs, such as $x_1 x_2$ or $x_1^2$, which bend the boundary without any hidden layer."));
    const LabTable& table = *present.table;
    QString text = LabExplanationText::tr("The rows come from a table.");
    if (table.inputs() > 2)
        text += QLatin1Char(' ')
            + LabExplanationText::tr(
                "The plane shows two of its %1 inputs; the others are held at the values of their sliders in the panel "
                "of the data card. Points are drawn where their two inputs are, whatever the others are: so some "
                "seem to lie on the wrong side.")
                  .arg(table.inputs());
    if (table.standardise)
        text += QLatin1Char(' ')
            + LabExplanationText::tr("The network gets them standardised, with mean 0 and standard deviation 1; the plane "
                                     "keeps the units of the table.");
    return paragraph(text);
}

} // namespace

QString labExplanation(const LabDocument& document)
{
    const int hidden = static_cast<int>(document.hiddenLayers());
    QString text;
    text += paragraph(
        LabExplanationText::tr("Every unit adds up its weighted inputs and bends the sum with its activation function $g$:"));
    text += formula(QStringLiteral("a = g(b + \\sum_j w_j a_j)"));
    text += paragraph(LabExplanationText::tr("The small picture in a unit shows its output over the whole input plane: blue "
                                             "where it is large, orange where it is small. "
                                             "Units of the first hidden layer can only draw straight edges. Each further layer "
                                             "combines the pictures before it into rounder shapes."));
    text += task(document);
    text += paragraph(LabExplanationText::tr("Training moves every weight step by step against the gradient of the loss $E$:"));
    text += formula(QStringLiteral("\\theta \\leftarrow \\theta - \\eta \\frac{\\partial E}{\\partial \\theta}"));
    text += paragraph(
        LabExplanationText::tr("Filled points are used for training, hollow ones only for testing. If the training loss falls "
                               "while the test loss rises, the network learns the noise by heart: it overfits."));
    text += data(document);
    text += paragraph(LabExplanationText::tr(
        "Try it: choose XOR and remove all hidden layers. One straight line cannot separate the classes, however long you train. "
        "Add one hidden layer with two or more units and train again."));
    text += paragraph(LabExplanationText::tr(
        "Try it: set the learning rate to 3 with SGD and watch the loss jump; set it to 0.0001 and watch it hardly move."));
    text += paragraph(LabExplanationText::tr(
        "Try the time machine: train for a while, then drag along the loss curve. Everything goes back to that step. Branch "
        "there and change the optimiser: both runs share their past and can be compared."));
    text += paragraph(LabExplanationText::tr(
        "Try it by hand: click a weight or the dot of a bias and type a value, or drag it up and down; with the right button it "
        "is "
        "frozen or cut. Drag a unit up or down to change its place, sideways to move its layer. Plus and cross appear under the "
        "pointer. With the keyboard: arrows choose a unit, E goes through its bias and weights, Enter types, F freezes, X "
        "cuts."));
    text += paragraph(LabExplanationText::tr("Now: a %1-layer network (%2 hidden), %3 parameters, loss: %4.")
                          .arg(hidden + 1)
                          .arg(hidden)
                          .arg(grouped(static_cast<qint64>(parameterCount(document.spec))))
                          .arg(lossLabel(document.spec.loss)));
    return text;
}

} // namespace chalknet::ui
