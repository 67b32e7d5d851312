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
    text += paragraph(LabExplanationText::tr("The thick line in the output plane is the decision boundary, where $y = 0.5$. "
                                             "Training moves it step by step against the gradient of the loss $E$:"));
    text += formula(QStringLiteral("\\theta \\leftarrow \\theta - \\eta \\frac{\\partial E}{\\partial \\theta}"));
    text += paragraph(
        LabExplanationText::tr("Filled points are used for training, hollow ones only for testing. If the training loss falls "
                               "while the test loss rises, the network learns the noise by heart: it overfits."));
    text += paragraph(LabExplanationText::tr(
        "Try it: choose XOR and remove all hidden layers. One straight line cannot separate the classes, however long you train. "
        "Add one hidden layer with two or more units and train again."));
    text += paragraph(LabExplanationText::tr(
        "Try it: set the learning rate to 3 with SGD and watch the loss jump; set it to 0.0001 and watch it hardly move."));
    text += paragraph(LabExplanationText::tr(
        "Try the time machine: train for a while, then drag along the loss curve. Everything goes back to that step. Branch "
        "there and change the optimiser: both runs share their past and can be compared."));
    text += paragraph(LabExplanationText::tr(
        "Try it by hand: click a weight or the dot of a bias and type a value, or drag it up and down; with the right button it is "
        "frozen or cut. Drag a unit up or down to change its place, sideways to move its layer. Plus and cross appear under the "
        "pointer. With the keyboard: arrows choose a unit, E goes through its bias and weights, Enter types, F freezes, X cuts."));
    text += paragraph(LabExplanationText::tr("Now: a %1-layer network (%2 hidden), %3 parameters, loss: %4.")
                          .arg(hidden + 1)
                          .arg(hidden)
                          .arg(grouped(static_cast<qint64>(parameterCount(document.spec))))
                          .arg(lossLabel(document.spec.loss)));
    return text;
}

} // namespace chalknet::ui
