// Counting, comparing and saying it.
#include "ui/lessons/backprop/MistakeVerdict.h"

#include "ui/lessons/backprop/CheckText.h"
#include "ui/lessons/backprop/ParameterPlace.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class VerdictText {
    Q_DECLARE_TR_FUNCTIONS(MistakePanel)
};

/// The gradients of a check as parameters of the network.
Parameters gradientsOf(const GradientCheck& check, const TraceNetwork& network)
{
    Parameters gradients(network.parameters.layout());
    for (const CheckedGradient& gradient : check.gradients)
        if (isParameterOf(network.spec, gradient.symbol))
            ParameterPlace(network.spec, gradient.symbol).in(gradients) = gradient.analytic;
    return gradients;
}

/// What comes into a unit and goes out of it is the same for both, in one set of parameters.
bool areAlike(const Parameters& parameters, const TraceNetwork& network, std::size_t layer, int first, int second)
{
    const int pieces = network.spec.layers[layer].activation.pieces;
    for (int piece = 0; piece < pieces; ++piece) {
        const int a = first * pieces + piece;
        const int b = second * pieces + piece;
        if (parameters.bias(layer, a) != parameters.bias(layer, b))
            return false;
        for (int input = 0; input < network.spec.layerInputs(layer); ++input)
            if (parameters.weight(layer, a, input) != parameters.weight(layer, b, input))
                return false;
    }
    if (parameters.layout().layer(layer).alphas > 0 && parameters.alpha(layer, first) != parameters.alpha(layer, second))
        return false;
    for (int row = 0; row < parameters.layout().layer(layer + 1).rows(); ++row)
        if (parameters.weight(layer + 1, row, first) != parameters.weight(layer + 1, row, second))
            return false;
    return true;
}

class VerdictWriter {
public:
    VerdictWriter(const GradientCheck& check, const TraceNetwork& network, const TraceNames& names, const NumberStyle& style)
        : m_check(check)
        , m_network(network)
        , m_names(names)
        , m_style(style)
    {
        for (const CheckedGradient& gradient : check.gradients) {
            m_count.add(gradient);
            const bool isWorse = outcomeOf(gradient) == CheckOutcome::Differs
                && (m_worst == nullptr || std::abs(gradient.difference()) > std::abs(m_worst->difference()));
            if (isWorse)
                m_worst = &gradient;
        }
    }

    MistakeVerdict verdict(Mistake mistake) const
    {
        if (m_count.differing > 0)
            return {MistakeVerdict::Kind::Exposed, exposed(mistake) + kinks()};
        if (mistake != Mistake::None)
            return {MistakeVerdict::Kind::Trap, harmless(mistake) + kinks()};
        const bool hasHidden = m_network.spec.layers.size() > 1;
        if (hasHidden && hasOnlyZeroWeights(m_network))
            return {MistakeVerdict::Kind::Trap, zeroWeights()};
        const TwinUnits twins = twinUnits(m_check, m_network);
        if (!twins.units.empty())
            return {MistakeVerdict::Kind::Trap, all() + QLatin1Char(' ') + twinText(twins)};
        return {MistakeVerdict::Kind::Agrees, agreement() + kinks()};
    }

private:
    QString put(double value) const { return QStringLiteral("$%1$").arg(writtenAlone(value, m_style).tex()); }
    QString name(const Symbol& symbol) const { return QStringLiteral("$%1$").arg(symbolTex(symbol, m_names)); }
    QString all() const { return VerdictText::tr("All %1 gradients agree.").arg(m_count.checked - m_count.atKinks); }

    QString kinks() const
    {
        return m_count.atKinks > 0
            ? QLatin1Char(' ') + VerdictText::tr("%n gradient(s) at a kink left out.", nullptr, m_count.atKinks)
            : QString();
    }

    QString agreement() const
    {
        const QString difference = QStringLiteral("$%1$").arg(roughly(m_count.largest).tex());
        return VerdictText::tr("All %1 gradients agree; the largest difference is %2.")
            .arg(QString::number(m_count.checked - m_count.atKinks), difference);
    }

    QString exposed(Mistake mistake) const
    {
        const QString counted = VerdictText::tr("%1 of %2 gradients differ.").arg(m_count.differing).arg(m_count.checked);
        const QString worst = VerdictText::tr("Most of all %1: rule %2, nudged %3.")
                                  .arg(name(m_worst->symbol), put(m_worst->analytic), put(m_worst->numerical));
        switch (mistake) {
        case Mistake::WrongSign:
            return counted + QLatin1Char(' ') + worst + QLatin1Char(' ')
                + VerdictText::tr("Every sign is turned, so the update climbs.");
        case Mistake::ForgottenBias:
            return counted + QLatin1Char(' ') + worst + QLatin1Char(' ')
                + VerdictText::tr("Only biases: the loss would still fall, and nobody would notice.");
        case Mistake::DroppedDerivative: return counted + QLatin1Char(' ') + worst + ratio();
        case Mistake::None: break;
        }
        return counted + QLatin1Char(' ') + worst;
    }

    /// How many times too large the worst gradient is.
    QString ratio() const
    {
        if (m_worst->numerical == 0.0)
            return {};
        const double times = m_worst->analytic / m_worst->numerical;
        if (!(times > 1.05) || times > 1e4)
            return {};
        return QLatin1Char(' ') + VerdictText::tr("That is %1 times too large.").arg(put(std::round(times * 10.0) / 10.0));
    }

    QString harmless(Mistake mistake) const
    {
        const bool isAllZero = std::all_of(m_check.gradients.begin(), m_check.gradients.end(),
            [](const CheckedGradient& gradient) { return gradient.kink || std::abs(gradient.numerical) < 1e-9; });
        if (isAllZero)
            return all() + QLatin1Char(' ') + VerdictText::tr("Here every gradient is 0, so the mistake changes nothing.");
        if (mistake == Mistake::ForgottenBias)
            return all() + QLatin1Char(' ')
                + VerdictText::tr("Here every bias has the gradient 0 anyway. Another example would show the mistake.");
        if (mistake == Mistake::DroppedDerivative)
            return all() + QLatin1Char(' ')
                + VerdictText::tr("Here every slope that counts is 1, so leaving it out changes nothing.");
        return all() + QLatin1Char(' ') + VerdictText::tr("Here the mistake changes nothing.");
    }

    QString twinText(const TwinUnits& twins) const
    {
        QStringList numbers;
        for (const int unit : twins.units)
            numbers << QString::number(unit + 1);
        const Symbol bias = symbols::bias(
            m_network.spec, twins.layer, twins.units.front() * m_network.spec.layers[twins.layer].activation.pieces);
        const auto found = std::find_if(m_check.gradients.begin(), m_check.gradients.end(),
            [&bias](const CheckedGradient& gradient) { return gradient.symbol == bias; });
        const QString gradient = found == m_check.gradients.end() ? QString() : put(found->analytic);
        return VerdictText::tr("But the units %1 of layer %2 have the same weights and get the same gradients (biases: %3), so "
                               "they stay twins.")
            .arg(numbers.join(QStringLiteral(", ")), QString::number(twins.layer + 2), gradient);
    }

    // With weights of 0 nothing comes back to the hidden layers.
    QString zeroWeights() const
    {
        const std::size_t last = m_network.spec.layers.size() - 1;
        bool hasAny = false;
        const CheckedGradient* outputWeight = nullptr;
        for (const CheckedGradient& gradient : m_check.gradients) {
            if (gradient.analytic == 0.0)
                continue;
            hasAny = true;
            const ParameterPlace place(m_network.spec, gradient.symbol);
            if (place.layer == last && place.kind == ParameterPlace::Kind::Weight && outputWeight == nullptr)
                outputWeight = &gradient;
        }
        if (!hasAny)
            return all() + QLatin1Char(' ') + VerdictText::tr("But every gradient is 0: nothing is learnt.");
        if (outputWeight == nullptr)
            return all() + QLatin1Char(' ')
                + VerdictText::tr("But only the biases of the output learn: every other gradient is 0.");
        const QString lost = all() + QLatin1Char(' ') + VerdictText::tr("But before the last layer all of them are 0.");
        if (twinUnits(m_check, m_network).units.empty())
            return lost;
        return lost + QLatin1Char(' ')
            + VerdictText::tr("And the hidden units stay twins: %1 and its neighbours all get %2.")
                  .arg(name(outputWeight->symbol), put(outputWeight->analytic));
    }

    const GradientCheck& m_check;
    const TraceNetwork& m_network;
    const TraceNames& m_names;
    NumberStyle m_style;
    CheckCount m_count;
    const CheckedGradient* m_worst = nullptr;
};

} // namespace

bool hasOnlyZeroWeights(const TraceNetwork& network)
{
    for (std::size_t layer = 0; layer < network.spec.layers.size(); ++layer) {
        const std::span<const double> weights = network.parameters.weights(layer);
        if (std::any_of(weights.begin(), weights.end(), [](double weight) { return weight != 0.0; }))
            return false;
    }
    return true;
}

TwinUnits twinUnits(const GradientCheck& check, const TraceNetwork& network)
{
    const Parameters gradients = gradientsOf(check, network);
    for (std::size_t layer = 0; layer + 1 < network.spec.layers.size(); ++layer) {
        for (int first = 0; first < network.spec.layers[layer].units; ++first) {
            TwinUnits twins{layer, {first}};
            for (int second = first + 1; second < network.spec.layers[layer].units; ++second)
                if (areAlike(network.parameters, network, layer, first, second)
                    && areAlike(gradients, network, layer, first, second))
                    twins.units.push_back(second);
            if (twins.units.size() > 1)
                return twins;
        }
    }
    return {};
}

MistakeVerdict mistakeVerdict(
    Mistake mistake, const GradientCheck& check, const TraceNetwork& network, const TraceNames& names, const NumberStyle& style)
{
    return VerdictWriter(check, network, names, style).verdict(mistake);
}

} // namespace chalknet::ui
