// Unit maps of a network over a plane: blocks of grid points go through all layers, on as many threads as the work is worth.
#include "engine/training/Snapshot.h"

#include "engine/training/MapBlock.h"

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <thread>

namespace chalknet {

namespace {

constexpr std::size_t kBlock = kMapBlockPoints;
constexpr double kWorkOfAThread = 2e6; // multiplications; below this a thread costs more than it saves
constexpr std::size_t kMostThreads = 8;

/// An input over the grid. All but the product depend on one coordinate: one value for each column or row is enough.
class GridInput {
public:
    GridInput(const PlaneInput& input, const InputPlane& plane, int resolution)
        : m_isProduct(input.term == PlaneTerm::Product)
        , m_offset(static_cast<float>(input.offset))
    {
        const double width = (plane.right - plane.left) / resolution;
        const double height = (plane.top - plane.bottom) / resolution;
        const bool fromSecond
            = input.term == PlaneTerm::X2 || input.term == PlaneTerm::X2Squared || input.term == PlaneTerm::SineX2;
        for (int i = 0; i < resolution; ++i) {
            const double x1 = plane.left + (i + 0.5) * width;
            const double x2 = plane.top - (i + 0.5) * height;
            m_columns.push_back(static_cast<float>(m_isProduct ? input.scale * x1 : fromSecond ? 0.0 : input.at(x1, 0.0)));
            m_rows.push_back(static_cast<float>(m_isProduct ? x2 : fromSecond ? input.at(0.0, x2) : 0.0));
        }
    }

    /// A block ends with copies of the last point where the grid does.
    void copyBlock(std::size_t first, float* destination) const
    {
        const std::size_t resolution = m_columns.size();
        const std::size_t last = resolution * resolution - 1;
        for (std::size_t p = 0; p < kBlock; ++p) {
            const std::size_t point = std::min(first + p, last);
            const float column = m_columns[point % resolution];
            const float row = m_rows[point / resolution];
            destination[p] = m_isProduct ? m_offset + column * row : column + row;
        }
    }

private:
    bool m_isProduct;
    float m_offset;
    std::vector<float> m_columns;
    std::vector<float> m_rows;
};

class MapComputation {
public:
    /// Maps of the layers from `firstLayer` to `lastLayer`; later layers are not computed.
    MapComputation(const NetworkSpec& spec, const Parameters& parameters, UnitMaps& result, std::size_t firstLayer,
        std::size_t lastLayer)
        : m_firstLayer(firstLayer)
        , m_points(static_cast<std::size_t>(result.resolution) * static_cast<std::size_t>(result.resolution))
    {
        for (const PlaneInput& input : result.plane.inputs)
            m_inputs.emplace_back(input, result.plane, result.resolution);
        std::size_t maps = 0;
        for (std::size_t layer = 0; layer <= lastLayer; ++layer) {
            m_layers.emplace_back(spec, parameters, layer);
            maps += layer < firstLayer ? 0 : static_cast<std::size_t>(spec.layers[layer].units);
        }
        // One block that is not zeroed first: fresh memory costs more than all arithmetic.
        m_storage = std::make_shared_for_overwrite<float[]>(maps * m_points);
        result.storage = m_storage;
        result.maps.resize(spec.layers.size());
        float* next = m_storage.get();
        for (std::size_t layer = firstLayer; layer <= lastLayer; ++layer)
            for (int unit = 0; unit < spec.layers[layer].units; ++unit, next += m_points)
                result.maps[layer].emplace_back(next, m_points);
    }

    void run()
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < threads(); ++i)
            helpers.emplace_back([this] { takeBlocks(); });
        takeBlocks();
    }

private:
    std::size_t threads() const
    {
        double work = 0.0;
        for (const MapLayer& layer : m_layers)
            work += static_cast<double>(layer.weights.size() + 8 * layer.biases.size()) * static_cast<double>(m_points);
        const std::size_t worth = 1 + static_cast<std::size_t>(std::min(work / kWorkOfAThread, 64.0));
        return std::min({worth, kMostThreads, static_cast<std::size_t>(std::max(1U, std::thread::hardware_concurrency()))});
    }

    void takeBlocks()
    {
        std::size_t rows = m_inputs.size();
        for (const MapLayer& layer : m_layers)
            rows = std::max(rows, static_cast<std::size_t>(layer.rows));
        std::vector<float> values(rows * kBlock);
        std::vector<float> next(rows * kBlock);
        for (std::size_t first = m_nextBlock.fetch_add(1) * kBlock; first < m_points;
            first = m_nextBlock.fetch_add(1) * kBlock)
            computeBlock(first, values, next);
    }

    void computeBlock(std::size_t first, std::vector<float>& values, std::vector<float>& next)
    {
        for (std::size_t input = 0; input < m_inputs.size(); ++input)
            m_inputs[input].copyBlock(first, values.data() + input * kBlock);
        const std::size_t count = std::min(kBlock, m_points - first);
        float* map = m_storage.get() + first;
        for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
            computeMapBlock(m_layers[layer], values.data(), next.data());
            values.swap(next);
            if (layer < m_firstLayer)
                continue;
            for (int unit = 0; unit < m_layers[layer].units; ++unit, map += m_points)
                std::copy_n(values.data() + static_cast<std::size_t>(unit) * kBlock, count, map);
        }
    }

    std::size_t m_firstLayer;
    std::size_t m_points;
    std::vector<GridInput> m_inputs;
    std::vector<MapLayer> m_layers;
    std::shared_ptr<float[]> m_storage;
    std::atomic<std::size_t> m_nextBlock = 0;
};

UnitMaps mapsOfLayers(const NetworkSpec& spec, const Parameters& parameters, int resolution, const InputPlane& plane,
    std::size_t firstLayer, std::size_t lastLayer)
{
    if (plane.inputs.size() != static_cast<std::size_t>(spec.inputs))
        throw std::invalid_argument("the plane gives another number of inputs than the network has");
    UnitMaps result;
    result.resolution = resolution;
    result.plane = plane;
    MapComputation(spec, parameters, result, firstLayer, lastLayer).run();
    return result;
}

} // namespace

UnitMaps computeUnitMaps(
    const NetworkSpec& spec, const Parameters& parameters, int resolution, double low, double high, bool onlyOutput)
{
    return computeUnitMaps(spec, parameters, resolution, InputPlane::square(low, high), onlyOutput);
}

UnitMaps computeUnitMaps(
    const NetworkSpec& spec, const Parameters& parameters, int resolution, const InputPlane& plane, bool onlyOutput)
{
    const std::size_t last = spec.layers.size() - 1;
    return mapsOfLayers(spec, parameters, resolution, plane, onlyOutput ? last : 0, last);
}

UnitMaps computeLayerMaps(
    const NetworkSpec& spec, const Parameters& parameters, int resolution, const InputPlane& plane, std::size_t layer)
{
    return mapsOfLayers(spec, parameters, resolution, plane, layer, layer);
}

} // namespace chalknet
