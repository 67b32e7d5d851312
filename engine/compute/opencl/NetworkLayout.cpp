// Offsets and strides of every layer, and the conversion between the host's order and the device's.
#include "engine/compute/opencl/NetworkLayout.h"

#include "engine/base/Random.h"

namespace chalknet {

namespace {

// Kernels work on whole vectors of this many numbers; padding is zero.
constexpr int kAlignment = 16;
constexpr int kStrip = 4; // tiles of weights that are updated together, as STRIP in row_gradient.cl

int roundUp(int value, int unit)
{
    return (value + unit - 1) / unit * unit;
}

// An odd number of cache lines from row to row: columns of a matrix then fall into different sets of the cache.
int rowStride(int width)
{
    const int lines = roundUp(width, kAlignment) / kAlignment;
    return (lines | 1) * kAlignment;
}

std::size_t product(int a, int b)
{
    return static_cast<std::size_t>(a) * static_cast<std::size_t>(b);
}

void setActivation(DeviceLayer& layer, const LayerSpec& spec)
{
    layer.activation = static_cast<cl_int>(spec.activation.type);
    layer.parameter = static_cast<cl_float>(spec.activation.parameter);
    layer.dropoutThreshold = dropoutThreshold(spec.dropout);
    layer.dropoutScale = static_cast<cl_float>(1.0 / (1.0 - spec.dropout));
}

} // namespace

OutputForm outputForm(const NetworkSpec& spec)
{
    const ActivationType last = spec.layers.back().activation.type;
    if (last == ActivationType::Softmax)
        return OutputForm::Softmax;
    const bool isCrossEntropy = spec.loss == LossType::CrossEntropy || spec.loss == LossType::BinaryCrossEntropy;
    return last == ActivationType::Sigmoid && isCrossEntropy ? OutputForm::Logistic : OutputForm::Separate;
}

NetworkLayout::NetworkLayout(const NetworkSpec& spec, const DeviceProfile& profile)
    : m_host(spec)
{
    const bool isRowBlocks = profile.family == KernelFamily::RowBlocks;
    const int unitAlignment = isRowBlocks ? profile.panel() : kAlignment;
    int inputStride = rowStride(spec.inputs + 1);
    m_activationsPerRow = static_cast<std::size_t>(inputStride);
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        DeviceLayer layer;
        layer.inputs = spec.layerInputs(l);
        layer.units = spec.layers[l].units;
        layer.pieces = spec.layers[l].activation.pieces;
        layer.unitStride = roundUp(layer.units, unitAlignment);
        layer.inputStride = inputStride;
        layer.outputStride = rowStride(std::max(layer.unitStride, layer.units + 1));
        layer.slopeStride = rowStride(layer.pieces * layer.unitStride);
        layer.depth = roundUp(layer.inputs + 1, kAlignment);
        layer.panel = isRowBlocks ? profile.panel() : layer.pieces * layer.unitStride;
        setActivation(layer, spec.layers[l]);
        const bool hasAlphas = spec.layers[l].activation.type == ActivationType::PRelu;

        layer.weights = m_trainable;
        m_trainable += product(layer.depth, layer.pieces * layer.unitStride);
        layer.alphas = m_trainable;
        m_trainable += hasAlphas ? static_cast<std::size_t>(layer.unitStride) : 0;

        layer.firstTile = m_tiles;
        layer.columnTiles = roundUp(layer.columns(), kAlignment) / kAlignment;
        layer.weightStrips = layer.depth / kAlignment * ((layer.columnTiles + kStrip - 1) / kStrip);
        layer.alphaTiles = hasAlphas ? roundUp(layer.units, kAlignment) / kAlignment : 0;
        m_tiles += layer.weightStrips + layer.alphaTiles;

        m_activationsPerRow += static_cast<std::size_t>(layer.outputStride);
        m_slopesPerRow += static_cast<std::size_t>(layer.slopeStride);
        m_alphaSlopesPerRow += hasAlphas ? static_cast<std::size_t>(layer.unitStride) : 0;
        inputStride = layer.outputStride;
        m_layers.push_back(layer);
    }
    DeviceLayer& last = m_layers.back();
    last.loss = static_cast<cl_int>(spec.loss);
    last.outputForm = static_cast<cl_int>(outputForm(spec));
    if (outputForm(spec) != OutputForm::Separate) {
        last.activation = static_cast<cl_int>(ActivationType::Identity);
        last.parameter = 1.0F;
    }
    // The way back wants the weights of all layers but the first a second time; tiles in local memory turn them themselves.
    m_parameters = m_trainable;
    for (std::size_t l = 1; l < m_layers.size() && isRowBlocks; ++l) {
        DeviceLayer& layer = m_layers[l];
        layer.transposed = m_parameters;
        layer.transposedPanel = profile.panel();
        m_parameters += product(m_layers[l - 1].unitStride, layer.pieces * layer.unitStride);
    }
}

void NetworkLayout::setCapacity(std::size_t rows)
{
    m_capacity = rows;
    std::size_t activations = 0;
    std::size_t slopes = 0;
    std::size_t alphaSlopes = 0;
    for (DeviceLayer& layer : m_layers) {
        layer.inputsAt = activations;
        activations += rows * static_cast<std::size_t>(layer.inputStride);
        layer.outputsAt = activations;
        layer.slopesAt = slopes;
        slopes += rows * static_cast<std::size_t>(layer.slopeStride);
        layer.alphaSlopesAt = alphaSlopes;
        alphaSlopes += layer.alphaTiles > 0 ? rows * static_cast<std::size_t>(layer.unitStride) : 0;
    }
}

// visit(index in Parameters, index on the device, index of the transposed copy or 0) for every number.
template <typename Visit> void NetworkLayout::visitParameters(Visit visit) const
{
    for (std::size_t l = 0; l < m_layers.size(); ++l) {
        const DeviceLayer& layer = m_layers[l];
        const LayerLayout& host = m_host.layer(l);
        const int columns = layer.pieces * layer.unitStride;
        for (int row = 0; row < host.rows(); ++row) {
            const int column = row % host.pieces * layer.unitStride + row / host.pieces;
            const std::size_t begin = layer.weights + product(column / layer.panel * layer.panel, layer.depth)
                + static_cast<std::size_t>(column % layer.panel);
            for (int k = 0; k < host.inputs; ++k) {
                std::size_t across = 0;
                if (layer.transposedPanel > 0) {
                    const int wide = layer.transposedPanel;
                    across = layer.transposed + product(k / wide * wide, columns) + product(column, wide)
                        + static_cast<std::size_t>(k % wide);
                }
                visit(host.weightOffset + product(row, host.inputs) + static_cast<std::size_t>(k),
                    begin + product(k, layer.panel), across);
            }
            visit(host.biasOffset + static_cast<std::size_t>(row), begin + product(host.inputs, layer.panel), std::size_t{0});
        }
        for (int unit = 0; unit < host.alphas; ++unit)
            visit(
                host.alphaOffset + static_cast<std::size_t>(unit), layer.alphas + static_cast<std::size_t>(unit), std::size_t{0});
    }
}

std::vector<float> NetworkLayout::pack(std::span<const double> values) const
{
    std::vector<float> floats(m_parameters, 0.0F);
    visitParameters([&](std::size_t host, std::size_t device, std::size_t transposed) {
        floats[device] = static_cast<float>(values[host]);
        if (transposed > 0)
            floats[transposed] = floats[device];
    });
    return floats;
}

std::vector<double> NetworkLayout::unpack(std::span<const float> floats) const
{
    std::vector<double> values(m_host.size());
    visitParameters(
        [&](std::size_t host, std::size_t device, std::size_t) { values[host] = static_cast<double>(floats[device]); });
    return values;
}

} // namespace chalknet
