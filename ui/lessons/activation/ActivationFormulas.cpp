// LaTeX needs no translation; words inside of it do.
#include "ui/lessons/activation/ActivationFormulas.h"

#include "ui/controls/NumberFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class ActivationFormulas {
    Q_DECLARE_TR_FUNCTIONS(ActivationFormulas)
};

QString words(const QString& text)
{
    return QStringLiteral("\\text{%1}").arg(text);
}

/// Two rows of a definition by cases.
QString cases(const QString& first, const QString& firstWhere, const QString& second, const QString& secondWhere)
{
    return QStringLiteral("\\begin{cases}%1&%2\\\\%3&%4\\end{cases}").arg(first, firstWhere, second, secondWhere);
}

/// The letter or its number.
QString parameterTex(const BoundFunction& function, bool numbers)
{
    return numbers ? numberTex(function.parameter()) : parameterLetter(function.type());
}

/// SELU's constants, rounded to four decimals when written out.
QString lambdaTex(bool numbers)
{
    return numbers ? QStringLiteral("\\num{%1}").arg(fixed(kSeluLambda, 4)) : QStringLiteral("\\lambda ");
}
QString seluAlphaTex(bool numbers)
{
    return numbers ? QStringLiteral("\\cdot\\num{%1}\\,").arg(fixed(kSeluAlpha, 4)) : QStringLiteral("\\alpha ");
}

QString pieceTex(const MaxoutPiece& piece)
{
    const QString sign = piece.bias < 0 ? QStringLiteral("-") : QStringLiteral("+");
    return QStringLiteral("\\num{%1}\\,x%2\\num{%3}").arg(setNumber(piece.weight), sign, setNumber(std::abs(piece.bias)));
}

QString maxoutTex(const BoundFunction& function, bool numbers)
{
    if (!numbers)
        return QStringLiteral("f(x)=\\max_{i}\\,(w_i\\,x+b_i)");
    // One piece to a line, or it would not fit beside the chart.
    QStringList rows;
    for (const MaxoutPiece& piece : function.pieces())
        rows << pieceTex(piece);
    return QStringLiteral("f(x)=\\max\\left(\\begin{matrix}%1\\end{matrix}\\right)").arg(rows.join(QStringLiteral("\\\\")));
}

const QString& belowZero()
{
    static const QString text = QStringLiteral("x<0");
    return text;
}
const QString& fromZero()
{
    static const QString text = QStringLiteral("x\\ge 0");
    return text;
}
const QString& aboveZero()
{
    static const QString text = QStringLiteral("x>0");
    return text;
}
const QString& toZero()
{
    static const QString text = QStringLiteral("x\\le 0");
    return text;
}

/// The right side of f(x) = …
QString functionRight(const BoundFunction& function, bool numbers)
{
    const QString p = parameterTex(function, numbers);
    switch (function.type()) {
    case ActivationType::Identity: return p + QStringLiteral("\\,x");
    case ActivationType::Step: return cases(QStringLiteral("1"), fromZero(), QStringLiteral("0"), belowZero());
    case ActivationType::Sigmoid: return QStringLiteral("\\frac{1}{1+e^{-x}}=\\frac{e^{x}}{1+e^{x}}");
    case ActivationType::Tanh: return QStringLiteral("\\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}");
    case ActivationType::Relu: return QStringLiteral("\\max(0,x)");
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu: return cases(QStringLiteral("x"), aboveZero(), p + QStringLiteral("\\,x"), toZero());
    case ActivationType::Elu: return cases(QStringLiteral("x"), fromZero(), p + QStringLiteral("\\,(e^{x}-1)"), belowZero());
    case ActivationType::Selu:
        return cases(lambdaTex(numbers) + QStringLiteral("\\,x"), fromZero(),
            lambdaTex(numbers) + seluAlphaTex(numbers) + QStringLiteral("(e^{x}-1)"), belowZero());
    case ActivationType::Softplus: return QStringLiteral("\\ln(1+e^{x})");
    case ActivationType::Gelu: return QStringLiteral("x\\,\\Phi(x)");
    case ActivationType::Silu: return QStringLiteral("x\\,\\sigma(x)=\\frac{x}{1+e^{-x}}");
    case ActivationType::Mish: return QStringLiteral("x\\,\\tanh(\\ln(1+e^{x}))");
    case ActivationType::HardSigmoid:
        return QStringLiteral("\\begin{cases}0&x\\le -3\\\\\\frac{x}{6}+\\frac{1}{2}&-3<x<3\\\\1&x\\ge 3\\end{cases}");
    case ActivationType::Maxout:
    case ActivationType::Softmax: break;
    }
    return {};
}

/// The right side of f′(x) = …
QString derivativeRight(const BoundFunction& function, bool numbers)
{
    const QString p = parameterTex(function, numbers);
    switch (function.type()) {
    case ActivationType::Identity: return p;
    case ActivationType::Step: return QStringLiteral("0\\quad x\\ne 0");
    case ActivationType::Sigmoid: return QStringLiteral("f(x)\\,(1-f(x))");
    case ActivationType::Tanh: return QStringLiteral("1-f(x)^{2}");
    case ActivationType::Relu: return cases(QStringLiteral("1"), aboveZero(), QStringLiteral("0"), toZero());
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu: return cases(QStringLiteral("1"), aboveZero(), p, toZero());
    case ActivationType::Elu: return cases(QStringLiteral("1"), fromZero(), p + QStringLiteral("\\,e^{x}"), belowZero());
    case ActivationType::Selu:
        return cases(
            lambdaTex(numbers), fromZero(), lambdaTex(numbers) + seluAlphaTex(numbers) + QStringLiteral("e^{x}"), belowZero());
    case ActivationType::Softplus: return QStringLiteral("\\frac{1}{1+e^{-x}}=\\sigma(x)");
    case ActivationType::Gelu: return QStringLiteral("\\Phi(x)+x\\,\\phi(x)");
    case ActivationType::Silu: return QStringLiteral("\\sigma(x)\\,(1+x\\,(1-\\sigma(x)))");
    case ActivationType::Mish: return QStringLiteral("t+x\\,\\sigma(x)\\,(1-t^{2})");
    case ActivationType::HardSigmoid:
        return cases(QStringLiteral("\\frac{1}{6}"), QStringLiteral("-3<x<3"), QStringLiteral("0"),
            words(ActivationFormulas::tr("elsewhere")));
    case ActivationType::Maxout:
    case ActivationType::Softmax: break;
    }
    return {};
}

/// SELU's constants have sixteen digits; written with four the two sides are only about equal.
QString equals(const BoundFunction& function, bool numbers)
{
    return numbers && function.type() == ActivationType::Selu ? QStringLiteral("\\approx ") : QStringLiteral("=");
}

/// An end of the range as it is written, and whether digits were cut.
struct RangeEnd {
    QString tex;
    bool rounded = false;
};

RangeEnd rangeEnd(double value)
{
    if (std::isinf(value))
        return {value > 0 ? QStringLiteral("\\infty") : QStringLiteral("-\\infty"), false};
    const double shown = std::round(value * 1e4) / 1e4;
    const bool isWhole = shown == std::round(shown);
    return {QStringLiteral("\\num{%1}").arg(isWhole ? fixed(shown, 0) : fixed(shown, std::abs(value - shown) > 1e-9 ? 4 : 2)),
        std::abs(value - shown) > 1e-9};
}

} // namespace

QString functionName(ActivationType type)
{
    switch (type) {
    case ActivationType::Identity: return ActivationFormulas::tr("Identity");
    case ActivationType::Step: return ActivationFormulas::tr("Step");
    case ActivationType::Sigmoid: return ActivationFormulas::tr("Sigmoid");
    case ActivationType::Tanh: return QStringLiteral("tanh");
    case ActivationType::Relu: return QStringLiteral("ReLU");
    case ActivationType::LeakyRelu: return QStringLiteral("Leaky ReLU");
    case ActivationType::PRelu: return QStringLiteral("PReLU");
    case ActivationType::Elu: return QStringLiteral("ELU");
    case ActivationType::Selu: return QStringLiteral("SELU");
    case ActivationType::Softplus: return QStringLiteral("Softplus");
    case ActivationType::Gelu: return QStringLiteral("GELU");
    case ActivationType::Silu: return QStringLiteral("SiLU / Swish");
    case ActivationType::Mish: return QStringLiteral("Mish");
    case ActivationType::HardSigmoid: return ActivationFormulas::tr("Hard sigmoid");
    case ActivationType::Maxout: return QStringLiteral("Maxout");
    case ActivationType::Softmax: return ActivationFormulas::tr("Softmax");
    }
    return {};
}

QString functionSource(ActivationType type)
{
    switch (type) {
    case ActivationType::Identity: return QStringLiteral("Widrow, Hoff 1960");
    case ActivationType::Step: return QStringLiteral("McCulloch, Pitts 1943; Rosenblatt 1958");
    case ActivationType::Sigmoid: return QStringLiteral("Verhulst 1838; Rumelhart, Hinton, Williams 1986");
    case ActivationType::Tanh: return QStringLiteral("LeCun, Bottou, Orr, Müller 1998");
    case ActivationType::Relu: return QStringLiteral("Fukushima 1969; Nair, Hinton 2010");
    case ActivationType::LeakyRelu: return QStringLiteral("Maas, Hannun, Ng 2013");
    case ActivationType::PRelu: return QStringLiteral("He, Zhang, Ren, Sun 2015");
    case ActivationType::Elu: return QStringLiteral("Clevert, Unterthiner, Hochreiter 2016");
    case ActivationType::Selu: return QStringLiteral("Klambauer, Unterthiner, Mayr, Hochreiter 2017");
    case ActivationType::Softplus: return QStringLiteral("Dugas, Bengio, Bélisle, Nadeau, Garcia 2001");
    case ActivationType::Gelu: return QStringLiteral("Hendrycks, Gimpel 2016");
    case ActivationType::Silu: return QStringLiteral("Elfwing, Uchibe, Doya 2018; Ramachandran, Zoph, Le 2017");
    case ActivationType::Mish: return QStringLiteral("Misra 2019");
    case ActivationType::HardSigmoid: return QStringLiteral("Courbariaux, Bengio, David 2015; Howard et al. 2019");
    case ActivationType::Maxout: return QStringLiteral("Goodfellow, Warde-Farley, Mirza, Courville, Bengio 2013");
    case ActivationType::Softmax: return QStringLiteral("Bridle 1990");
    }
    return {};
}

QString parameterLetter(ActivationType type)
{
    switch (type) {
    case ActivationType::Identity: return QStringLiteral("c");
    case ActivationType::LeakyRelu: return QStringLiteral("s");
    case ActivationType::PRelu:
    case ActivationType::Elu: return QStringLiteral("\\alpha");
    default: return {};
    }
}

QString functionTex(const BoundFunction& function, bool numbers)
{
    if (function.type() == ActivationType::Maxout)
        return maxoutTex(function, numbers);
    if (function.type() == ActivationType::Softmax)
        return QStringLiteral("y_i=\\frac{e^{x_i}}{\\sum_j e^{x_j}}");
    return QStringLiteral("f(x)") + equals(function, numbers) + functionRight(function, numbers);
}

QString derivativeTex(const BoundFunction& function, bool numbers)
{
    if (function.type() == ActivationType::Softmax)
        return QStringLiteral("\\frac{\\partial y_i}{\\partial x_j}=y_i\\,(\\delta_{ij}-y_j)");
    if (function.type() == ActivationType::Maxout)
        return QStringLiteral("f′(x)=w_{%1}").arg(words(ActivationFormulas::tr("winner")));
    return QStringLiteral("f′(x)") + equals(function, numbers) + derivativeRight(function, numbers);
}

QString addedTex(const BoundFunction& function, bool numbers)
{
    switch (function.type()) {
    case ActivationType::Selu:
        return numbers ? QString()
                       : QStringLiteral("\\lambda\\approx\\num{%1},\\quad\\alpha\\approx\\num{%2}")
                             .arg(fixed(kSeluLambda, 4), fixed(kSeluAlpha, 4));
    case ActivationType::Mish: return QStringLiteral("t=\\tanh(\\ln(1+e^{x}))");
    case ActivationType::Gelu: return QStringLiteral("\\phi(x)=\\frac{1}{\\sqrt{2\\pi}}e^{-x^{2}/2}=\\Phi′(x)");
    default: return {};
    }
}

QString rangeTex(const BoundFunction& function)
{
    if (function.type() == ActivationType::Step)
        return words(ActivationFormulas::tr("0 or 1"));
    if (function.type() == ActivationType::Softmax)
        return QStringLiteral("(0,1)");
    const Interval range = function.range();
    const RangeEnd low = rangeEnd(range.low);
    const RangeEnd high = rangeEnd(range.high);
    const QString about = low.rounded || high.rounded ? QStringLiteral("\\approx ") : QString();
    return QStringLiteral("%1%2%3,\\,%4%5")
        .arg(about, range.lowIncluded ? QStringLiteral("[") : QStringLiteral("("), low.tex, high.tex,
            range.highIncluded ? QStringLiteral("]") : QStringLiteral(")"));
}

QString setNumber(double value)
{
    for (int decimals = 2; decimals < 6; ++decimals) {
        const double unit = std::pow(10.0, decimals);
        if (std::abs(value - std::round(value * unit) / unit) < 1e-9)
            return fixed(value, decimals);
    }
    return fixed(value, 6);
}

QString numberTex(double value)
{
    return QStringLiteral("\\num{%1}").arg(setNumber(value));
}

} // namespace chalknet::ui
