// A paragraph about activation functions in general, one about the selected one, and what the cursor shows now.
#include "ui/lessons/activation/ActivationExplanation.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/activation/ActivationFormulas.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class ActivationExplanationText {
    Q_DECLARE_TR_FUNCTIONS(ActivationExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}
QString heading(const QString& text)
{
    return QStringLiteral("<h3>") + text + QStringLiteral("</h3>");
}
QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>");
}

/// Where it comes from, what it is good for, its trouble.
QString story(ActivationType type)
{
    switch (type) {
    case ActivationType::Identity:
        return ActivationExplanationText::tr("The sum goes on unchanged. Good for the output of a regression, but layers of it "
                                             "collapse into a single layer.");
    case ActivationType::Step:
        return ActivationExplanationText::tr("The perceptron's all-or-nothing answer. Its slope is 0 everywhere it exists, so "
                                             "gradient descent gets no hint which way to go.");
    case ActivationType::Sigmoid:
        return ActivationExplanationText::tr("A smooth step from 0 to 1 that can be read as a probability. Its slope is never "
                                             "above 0.25 and fades on both sides, so deep layers learn slowly.");
    case ActivationType::Tanh:
        return ActivationExplanationText::tr("A sigmoid stretched to −1 … 1. Its outputs lie around 0, which helps the next "
                                             "layer, but it saturates as well.");
    case ActivationType::Relu:
        return ActivationExplanationText::tr("Cheap, and never flat for positive inputs: it made deep networks trainable. A "
                                             "unit whose input stays negative has slope 0 and never learns again.");
    case ActivationType::LeakyRelu:
        return ActivationExplanationText::tr("A small slope $s$ for negative inputs, so that no unit can die. The slope has to "
                                             "be chosen by hand.");
    case ActivationType::PRelu:
        return ActivationExplanationText::tr("A leaky ReLU whose slope $\\alpha$ is learnt with the weights, one for each "
                                             "unit. On little data it can overfit.");
    case ActivationType::Elu:
        return ActivationExplanationText::tr("Negative inputs bend softly towards $-\\alpha$, which keeps the mean output near "
                                             "0. It costs an exponential, and far to the left it saturates.");
    case ActivationType::Selu:
        return ActivationExplanationText::tr("An ELU with constants chosen so that mean 0 and variance 1 reproduce themselves "
                                             "from layer to layer. It needs LeCun's initialisation and plain layers.");
    case ActivationType::Maxout:
        return ActivationExplanationText::tr("The largest of several straight pieces wins; the unit learns its own shape. It "
                                             "has as many times more weights as it has pieces.");
    case ActivationType::Softplus:
        return ActivationExplanationText::tr("A ReLU without the corner, always positive. Its derivative is the sigmoid. Far "
                                             "to the left it saturates.");
    case ActivationType::Gelu:
        return ActivationExplanationText::tr("The input times the share of a normal distribution below it. Usual in "
                                             "transformers. It falls a little before it rises.");
    case ActivationType::Silu:
        return ActivationExplanationText::tr("The input times its sigmoid; found once by reasoning and once by automatic "
                                             "search. Smooth, and like GELU not monotonic.");
    case ActivationType::Mish:
        return ActivationExplanationText::tr("The input times the tanh of its softplus: close to SiLU, a little smoother, and "
                                             "more costly to compute.");
    case ActivationType::HardSigmoid:
        return ActivationExplanationText::tr("A sigmoid from three straight lines, cheap on small devices. Outside of −3 … 3 "
                                             "its slope is exactly 0.");
    case ActivationType::Softmax:
        return ActivationExplanationText::tr("Turns a whole layer into probabilities that add up to 1. It stands at the output "
                                             "of classifiers, together with the cross-entropy.");
    }
    return {};
}

QString presentNumbers(const BoundFunction& function, double x)
{
    const QString here = QStringLiteral("$x = \\num{%1}$").arg(setNumber(x));
    if (function.isKink(x)) {
        const OneSided sides = function.oneSided(x);
        return ActivationExplanationText::tr("Now: at %1 there is no tangent. The slope is %2 at the left and %3 at the right; "
                                             "the program takes %4.")
            .arg(here, fixed(sides.left, 4), fixed(sides.right, 4), fixed(function.derivative(x), 4));
    }
    const QString value = fixed(function.value(x), 4);
    const QString slope = fixed(function.derivative(x), 4);
    if (function.isSaturated(x))
        return ActivationExplanationText::tr("Now: at %1 the value is %2 and the slope %3, so the function is saturated: a "
                                             "gradient that comes back through this unit almost vanishes.")
            .arg(here, value, slope);
    return ActivationExplanationText::tr("Now: at %1 the value is %2 and the slope %3. A gradient that comes back through this "
                                         "unit is multiplied by %3.")
        .arg(here, value, slope);
}

} // namespace

QString functionExplanation(const ActivationDocument& document, bool numbers, bool hidesSlopes)
{
    const BoundFunction function(document, document.selected);
    QString text;
    text += paragraph(ActivationExplanationText::tr(
        "A unit adds up its inputs and sends the sum $x$ through an activation function $f$. Learning needs its derivative: "
        "on the way back each gradient is multiplied by $f′(x)$."));
    text += heading(functionName(document.selected));
    text += paragraph(story(document.selected));
    text += formula(functionTex(function, numbers));
    if (!hidesSlopes)
        text += formula(derivativeTex(function, numbers));
    text += paragraph(ActivationExplanationText::tr("Source: %1.").arg(functionSource(document.selected)));
    if (document.selected != ActivationType::Softmax) {
        text += paragraph(ActivationExplanationText::tr("Where $|f′(x)| < 0.05$ the ground is shaded: the function is "
                                                        "**saturated** and the weights before it hardly learn."));
        if (!hidesSlopes)
            text += paragraph(presentNumbers(function, document.x));
    }
    return text;
}

QString nonlinearExplanation()
{
    QString text = paragraph(ActivationExplanationText::tr(
        "A linear layer multiplies: $h(x) = c\\,x$. Three of them multiply three times, and that is one multiplication:"));
    text += formula(QStringLiteral("h(h(h(x)))=c\\,(c\\,(c\\,x))=c^{3}\\,x=a\\,x"));
    text += paragraph(ActivationExplanationText::tr("With matrices it is the same: $W_3 W_2 W_1$ is one matrix. However many "
                                                    "linear layers are stacked, the network can do no "
                                                    "more than **one** layer, and its decision boundary stays a straight line."));
    text += paragraph(ActivationExplanationText::tr(
        "With tanh or ReLU between the layers no single layer does the same: the chain bends, and so does the boundary."));
    return text;
}

QString gradientExplanation()
{
    QString text = paragraph(ActivationExplanationText::tr(
        "On the way back through a layer the gradient is multiplied by its weight and by the slope of its activation function. "
        "Through $L$ layers these factors multiply:"));
    text += formula(QStringLiteral("\\frac{\\partial a_L}{\\partial x}=\\prod_{l=1}^{L}w\\,f′(z_l)"));
    text += paragraph(ActivationExplanationText::tr("The sigmoid's slope is at most 0.25. Ten layers with $w = 1$ leave at most "
                                                    "$0.25^{10}$, less than a millionth: the first "
                                                    "layers hardly learn. That is the **vanishing gradient**."));
    text += paragraph(ActivationExplanationText::tr(
        "ReLU passes the gradient on with slope 1 where its input is positive. Weights that are too large do the opposite: the "
        "product explodes. A good initialisation keeps the factors near 1."));
    return text;
}

} // namespace chalknet::ui
