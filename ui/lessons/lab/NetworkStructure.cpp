// Edits of the structure, and numbers that follow them.
#include "ui/lessons/lab/NetworkStructure.h"

#include "ui/lessons/lab/LabDocument.h"

#include <algorithm>
#include <numeric>

namespace chalknet::ui {

namespace {

std::vector<int> counted(int count)
{
    std::vector<int> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

template <typename T> void moveItem(std::vector<T>& items, int from, int to)
{
    const auto begin = items.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
}

int columnFrom(const NetworkMap& map, int earlier)
{
    for (std::size_t column = 0; column < map.columns.size(); ++column) {
        if (map.columns[column].from == earlier)
            return static_cast<int>(column);
    }
    return -1;
}

int unitFrom(const NetworkMap::Column& column, int earlier)
{
    const auto found = std::ranges::find(column.units, earlier);
    return found == column.units.end() ? -1 : static_cast<int>(found - column.units.begin());
}

} // namespace

Restructured::Restructured(const NetworkSpec& present)
    : spec(present)
{
    map.columns.push_back({0, counted(spec.inputs)});
    for (std::size_t layer = 0; layer < spec.layers.size(); ++layer)
        map.columns.push_back({static_cast<int>(layer) + 1, counted(spec.layers[layer].units)});
}

void Restructured::insertLayer(int at)
{
    if (at < 0 || at > hiddenLayers() || hiddenLayers() >= kMostHiddenLayers)
        return;
    LayerSpec like{4, Activation(ActivationType::Tanh), 0.0};
    if (hiddenLayers() > 0)
        like = spec.layers[static_cast<std::size_t>(std::max(0, at - 1))];
    spec.layers.insert(spec.layers.begin() + at, like);
    map.columns.insert(map.columns.begin() + at + 1, {-1, std::vector<int>(static_cast<std::size_t>(like.units), -1)});
}

void Restructured::removeLayer(int layer)
{
    if (!isHidden(layer))
        return;
    spec.layers.erase(spec.layers.begin() + layer);
    map.columns.erase(map.columns.begin() + layer + 1);
}

void Restructured::moveLayer(int from, int to)
{
    if (!isHidden(from) || !isHidden(to) || from == to)
        return;
    moveItem(spec.layers, from, to);
    moveItem(map.columns, from + 1, to + 1);
}

void Restructured::insertUnit(int layer, int at)
{
    if (!isHidden(layer))
        return;
    LayerSpec& present = spec.layers[static_cast<std::size_t>(layer)];
    if (at < 0 || at > present.units || present.units >= kMostLabUnits)
        return;
    ++present.units;
    std::vector<int>& units = map.columns[static_cast<std::size_t>(layer) + 1].units;
    units.insert(units.begin() + at, -1);
}

void Restructured::removeUnit(int layer, int unit)
{
    if (!isHidden(layer))
        return;
    LayerSpec& present = spec.layers[static_cast<std::size_t>(layer)];
    if (unit < 0 || unit >= present.units || present.units <= 1)
        return;
    --present.units;
    std::vector<int>& units = map.columns[static_cast<std::size_t>(layer) + 1].units;
    units.erase(units.begin() + unit);
}

void Restructured::moveUnit(int layer, int from, int to)
{
    const int units = isHidden(layer) ? spec.layers[static_cast<std::size_t>(layer)].units : 0;
    if (from >= 0 && from < units && to >= 0 && to < units && from != to)
        moveItem(map.columns[static_cast<std::size_t>(layer) + 1].units, from, to);
}

void Restructured::setUnits(int layer, int count)
{
    if (!isHidden(layer))
        return;
    LayerSpec& present = spec.layers[static_cast<std::size_t>(layer)];
    present.units = std::clamp(count, 1, kMostLabUnits);
    map.columns[static_cast<std::size_t>(layer) + 1].units.resize(static_cast<std::size_t>(present.units), -1);
}

void Restructured::setHiddenLayers(int count)
{
    while (hiddenLayers() > std::max(0, count))
        removeLayer(hiddenLayers() - 1);
    while (hiddenLayers() < std::min(count, kMostHiddenLayers))
        insertLayer(hiddenLayers());
}

NetworkMap inverse(const NetworkMap& map, const NetworkSpec& earlier)
{
    NetworkMap back = Restructured(earlier).map;
    for (NetworkMap::Column& column : back.columns) {
        const int now = columnFrom(map, column.from);
        column.from = now;
        for (int& unit : column.units)
            unit = now < 0 ? -1 : unitFrom(map.columns[static_cast<std::size_t>(now)], unit);
    }
    return back;
}

Parameters carried(const Parameters& earlier, const NetworkMap& map, Parameters fresh)
{
    const auto originOf = [&](std::size_t column, int unit) {
        return map.columns[column].from < 0 ? -1 : map.columns[column].units[static_cast<std::size_t>(unit)];
    };
    for (std::size_t l = 0; l < fresh.layout().layerCount(); ++l) {
        const int from = map.columns[l + 1].from;
        if (from < 1)
            continue;
        const auto old = static_cast<std::size_t>(from) - 1;
        const LayerLayout& layer = fresh.layout().layer(l);
        const LayerLayout& oldLayer = earlier.layout().layer(old);
        if (layer.pieces != oldLayer.pieces)
            continue;
        const bool stayNeighbours = map.columns[l].from == from - 1;
        for (int unit = 0; unit < layer.units; ++unit) {
            const int oldUnit = originOf(l + 1, unit);
            if (oldUnit < 0)
                continue;
            if (layer.alphas > 0 && oldLayer.alphas > 0)
                fresh.alpha(l, unit) = earlier.alpha(old, oldUnit);
            for (int piece = 0; piece < layer.pieces; ++piece) {
                const int row = unit * layer.pieces + piece;
                const int oldRow = oldUnit * layer.pieces + piece;
                fresh.bias(l, row) = earlier.bias(old, oldRow);
                for (int input = 0; stayNeighbours && input < layer.inputs; ++input) {
                    if (const int oldInput = originOf(l, input); oldInput >= 0)
                        fresh.weight(l, row, input) = earlier.weight(old, oldRow, oldInput);
                }
            }
        }
    }
    return fresh;
}

std::vector<FixedParameter> carriedFixed(const std::vector<FixedParameter>& earlier, const NetworkMap& map)
{
    std::vector<FixedParameter> result;
    for (FixedParameter one : earlier) {
        const int column = columnFrom(map, one.at.layer + 1);
        if (column < 1)
            continue;
        one.at.unit = unitFrom(map.columns[static_cast<std::size_t>(column)], one.at.unit);
        if (one.at.input >= 0) {
            const NetworkMap::Column& before = map.columns[static_cast<std::size_t>(column) - 1];
            one.at.input = before.from == one.at.layer ? unitFrom(before, one.at.input) : -1;
            if (one.at.input < 0)
                continue;
        }
        one.at.layer = column - 1;
        if (one.at.unit >= 0)
            result.push_back(one);
    }
    std::ranges::sort(result, {}, &FixedParameter::at);
    return result;
}

} // namespace chalknet::ui
