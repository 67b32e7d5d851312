// Layers as constants, and the ways that the batches of a run take.
#include "engine/compute/opencl/FittedBuild.h"

#include <algorithm>
#include <array>
#include <locale>
#include <sstream>

namespace chalknet {

namespace {

constexpr std::size_t kMostLayers = 4; // beyond, compiling takes many seconds, and there is less to gain
constexpr int kMostWeights = 600;

// The sizes of engine/kernels/small_network.cl and small_quads.cl.
constexpr std::size_t kBlockRows = 16;
constexpr std::size_t kFewRows = 2;
constexpr int kQuad = 4;

/// Which parts of the kernel a run needs.
struct Ways {
    bool single = false;
    bool rows = false;
    bool quads = false;
    bool blocks = false;
};

bool isSimple(const DeviceLayer& layer)
{
    return layer.pieces == 1 && layer.alphaTiles == 0;
}

bool fitsQuads(const DeviceLayer& layer)
{
    return layer.inputs <= kQuad && layer.units <= kQuad && layer.pieces == 1;
}

void addWay(Ways& ways, std::size_t batch, const std::vector<DeviceLayer>& layers, bool isPlain)
{
    if (batch == 1 && isPlain && std::ranges::all_of(layers, isSimple)) {
        ways.single = true;
    } else if (batch > 1 && batch <= std::size_t{kQuad} && std::ranges::all_of(layers, fitsQuads)) {
        ways.quads = true;
    } else if (batch > 0) {
        const std::size_t lastBlock = (batch - 1) % kBlockRows + 1;
        ways.rows = ways.rows || lastBlock <= kFewRows;
        ways.blocks = ways.blocks || batch > kFewRows;
    }
}

// An initialiser of `Layer` in layout.cl without blanks, which would end the option. Places in buffers that small networks do not
// use are left out.
std::string layerText(const DeviceLayer& layer)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    const auto add = [&text](auto... numbers) { ((text << numbers << ','), ...); };
    text << '{' << std::hexfloat;
    add(layer.weights, layer.transposed, layer.alphas, 0, 0, 0, 0);
    add(layer.inputs, layer.units, layer.pieces, layer.unitStride, 0, 0, 0);
    add(layer.depth, layer.panel, layer.transposedPanel, layer.activation, layer.loss, layer.outputForm);
    text << static_cast<double>(layer.parameter) << "f," << layer.dropoutThreshold << "u,"
         << static_cast<double>(layer.dropoutScale) << "f,";
    add(0, layer.columnTiles, 0);
    text << layer.alphaTiles << '}';
    return text.str();
}

} // namespace

std::optional<FittedCase> fittedCase(const ClNetwork& network, const BatchRun& run, const StepSettings& settings)
{
    const std::vector<DeviceLayer>& layers = network.layout.layers();
    int weights = 0;
    for (const DeviceLayer& layer : layers)
        weights += layer.pieces * layer.units * (layer.inputs + 1);
    if (layers.size() > kMostLayers || weights > kMostWeights || network.frozen.bytes() > 0)
        return std::nullopt;
    const std::size_t batchSize = std::min(run.batchSize, run.rowsPerEpoch);
    const auto isBorder = [&](std::size_t row) { return row % run.rowsPerEpoch % batchSize == 0; };
    if (!isBorder(run.first) || !isBorder(run.first + run.rows))
        return std::nullopt;
    return FittedCase{batchSize, run.rowsPerEpoch % batchSize, settings.optimizer.type, settings.l1 != 0.0 || settings.l2 != 0.0};
}

std::string fittedDefines(const ClNetwork& network, const FittedCase& work)
{
    const std::vector<DeviceLayer>& layers = network.layout.layers();
    const bool isPlain = work.optimizer == OptimizerType::Sgd && !work.hasPenalties;
    Ways ways;
    addWay(ways, work.batchSize, layers, isPlain);
    addWay(ways, work.lastBatch, layers, isPlain);
    int pieces = 0;
    std::string table;
    for (const DeviceLayer& layer : layers) {
        pieces += layer.pieces;
        table += (table.empty() ? "{" : ",") + layerText(layer);
    }
    const auto define = [](const char* name, auto value) { return std::string(" -D") + name + "=" + std::to_string(value); };
    return define("MAX_LAYERS", layers.size()) + define("MAX_PIECES", pieces) + " -DFITTED_LAYERS=" + table + "}"
        + define("FITTED_OPTIMIZER", static_cast<int>(work.optimizer) + 1) + (work.hasPenalties ? " -DFITTED_PENALTIES" : "")
        + define("SINGLE_WAY", static_cast<int>(ways.single)) + define("ROWS_WAY", static_cast<int>(ways.rows))
        + define("QUADS_WAY", static_cast<int>(ways.quads)) + define("BLOCKS_WAY", static_cast<int>(ways.blocks));
}

} // namespace chalknet
