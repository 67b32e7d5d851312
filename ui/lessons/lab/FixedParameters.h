// FixedParameters: weights and biases of the lab's network that are frozen or cut, and where they stand.
#pragma once

#include "engine/model/Parameters.h"
#include "engine/training/Trainer.h"

#include <QJsonArray>

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace chalknet::ui {

/// One number of a network: the weight from `input` to a unit of a layer (0 is the first after the input), its bias or its alpha.
struct ParameterPlace {
    static constexpr int kBias = -1;
    static constexpr int kAlpha = -2;

    int layer = 0;
    int unit = 0;
    int input = kBias;
    int piece = 0; ///< of a maxout unit

    friend auto operator<=>(const ParameterPlace&, const ParameterPlace&) = default;
};

/// A number that training does not change. A cut one is 0 and drawn as no connection.
struct FixedParameter {
    ParameterPlace at;
    double value = 0.0;
    bool cut = false;

    friend bool operator==(const FixedParameter&, const FixedParameter&) = default;
};

/// Where the number stands in Parameters::values(); nothing if the network has no such number.
std::optional<std::size_t> parameterIndex(const ParameterLayout& layout, const ParameterPlace& address);

/// In order of their addresses, each once, finite, and only those that the network has.
std::vector<FixedParameter> fittingParameters(std::vector<FixedParameter> fixed, const NetworkSpec& spec);
const FixedParameter* findFixed(std::span<const FixedParameter> fixed, const ParameterPlace& address);

/// See Backend::setFrozen; empty if nothing is fixed.
std::vector<std::uint8_t> frozenMask(std::span<const FixedParameter> fixed, const NetworkSpec& spec);
/// Gives the fixed numbers their values.
void applyFixed(std::span<const FixedParameter> fixed, Parameters& parameters);

QJsonArray fixedToJson(std::span<const FixedParameter> fixed);
/// Whatever stands there: the result fits the network.
std::vector<FixedParameter> fixedFromJson(const QJsonArray& json, const NetworkSpec& spec);

} // namespace chalknet::ui
