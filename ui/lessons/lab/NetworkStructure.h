// NetworkStructure: layers and units that come, go or move, and what of the learned numbers stays with them.
#pragma once

#include "ui/lessons/lab/FixedParameters.h"

#include <vector>

namespace chalknet::ui {

/// Where the columns of a network (0: the inputs) and their units were in an earlier one; −1: they are new.
struct NetworkMap {
    struct Column {
        int from = -1;
        std::vector<int> units;
        friend bool operator==(const Column&, const Column&) = default;
    };
    std::vector<Column> columns;
    friend bool operator==(const NetworkMap&, const NetworkMap&) = default;
};

/// A network and where its parts come from.
struct Restructured {
    NetworkSpec spec;
    NetworkMap map;

    /// The network as it is.
    explicit Restructured(const NetworkSpec& present);

    /// Hidden layers are counted from 0, a new one stands at `at` and is like the one before it (or after, if there is none).
    void insertLayer(int at);
    void removeLayer(int layer);
    void moveLayer(int from, int to);
    /// At least one unit stays, and none is added beyond kMostLabUnits.
    void insertUnit(int layer, int at);
    void removeUnit(int layer, int unit);
    void moveUnit(int layer, int from, int to);
    /// New units stand behind the others; the last ones go.
    void setUnits(int layer, int count);
    /// New layers stand before the output; the last ones go.
    void setHiddenLayers(int count);

    int hiddenLayers() const { return static_cast<int>(spec.layers.size()) - 1; }

private:
    bool isHidden(int layer) const { return layer >= 0 && layer < hiddenLayers(); }
};

/// The way back: of a network of `columns.size()` columns to the earlier one with these units in its columns.
NetworkMap inverse(const NetworkMap& map, const NetworkSpec& earlier);

/// `fresh` with the earlier numbers of all units, and of all weights between columns that stayed neighbours.
Parameters carried(const Parameters& earlier, const NetworkMap& map, Parameters fresh);
std::vector<FixedParameter> carriedFixed(const std::vector<FixedParameter>& earlier, const NetworkMap& map);

} // namespace chalknet::ui
