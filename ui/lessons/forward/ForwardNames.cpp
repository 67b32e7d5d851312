// Names of layers and the size of a network, in words.
#include "ui/lessons/forward/ForwardNames.h"

#include "ui/controls/NumberFormat.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class ForwardNames {
    Q_DECLARE_TR_FUNCTIONS(ForwardNames)
};

} // namespace

QString stageLabel(const NetworkSpec& spec, int column)
{
    const int layers = static_cast<int>(spec.layers.size());
    if (column <= 0)
        return ForwardNames::tr("Input");
    if (column >= layers)
        return ForwardNames::tr("Output");
    return layers == 2 ? ForwardNames::tr("Hidden") : ForwardNames::tr("Hidden %1").arg(column);
}

QString networkName(const NetworkSpec& spec)
{
    const int layers = static_cast<int>(spec.layers.size());
    if (layers == 1)
        return ForwardNames::tr("1-layer network · no hidden layer");
    if (layers == 2)
        return ForwardNames::tr("2-layer network · 1 hidden layer");
    return ForwardNames::tr("%1-layer network · %2 hidden layers").arg(layers).arg(layers - 1);
}

QString sizeText(const NetworkSpec& spec)
{
    return ForwardNames::tr("Parameters %1").arg(grouped(static_cast<qint64>(parameterCount(spec)))) + QStringLiteral("     ")
        + ForwardNames::tr("Multiplications %1").arg(grouped(multiplications(spec)));
}

int multiplications(const NetworkSpec& spec)
{
    int count = 0;
    for (std::size_t layer = 0; layer < spec.layers.size(); ++layer)
        count += spec.layers[layer].units * spec.layers[layer].activation.pieces * spec.layerInputs(layer);
    return count;
}

} // namespace chalknet::ui
