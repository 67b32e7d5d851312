// ActivationDocument: everything a student sets in the lesson on activation functions, as one value.
#pragma once

#include "engine/explain/ActivationFacts.h"

#include <QJsonObject>
#include <QRectF>

#include <array>
#include <cstddef>
#include <vector>

namespace chalknet::ui {

inline constexpr std::size_t kMostOverlays = 6;
inline constexpr std::size_t kFewestPieces = 2;
inline constexpr std::size_t kMostPieces = 5;
inline constexpr double kLargestCursor = 1000.0; ///< |x|
inline constexpr double kLargestPieceNumber = 5.0; ///< |w| and |b|
inline constexpr double kSaturationLimit = 0.05; ///< |f′| below it counts as saturated

/// The order of the list.
inline constexpr auto kListedFunctions = std::to_array<ActivationType>({
    ActivationType::Identity,
    ActivationType::Step,
    ActivationType::Sigmoid,
    ActivationType::Tanh,
    ActivationType::Relu,
    ActivationType::LeakyRelu,
    ActivationType::PRelu,
    ActivationType::Elu,
    ActivationType::Selu,
    ActivationType::Maxout,
    ActivationType::Softplus,
    ActivationType::Gelu,
    ActivationType::Silu,
    ActivationType::Mish,
    ActivationType::HardSigmoid,
    ActivationType::Softmax,
});

/// What the chart shows beside the grid.
struct ChartLayers {
    bool function = true;
    bool derivative = true;
    bool tangent = true;
    bool saturation = true;

    friend bool operator==(const ChartLayers&, const ChartLayers&) = default;
};

/// The number of a function that has one and its limits on the slider.
struct ParameterRange {
    double low = 0.0;
    double high = 1.0;
    double step = 0.01;
};

struct ActivationDocument {
    ActivationType selected = ActivationType::Elu;
    double identitySlope = 1.0;
    double leakySlope = 0.01;
    double preluAlpha = 0.25;
    double eluAlpha = 1.0;
    /// 2 … 5 pieces of the maxout unit.
    std::vector<MaxoutPiece> pieces{{-0.6, -0.6}, {0.1, 0.0}, {1.0, -1.0}};
    /// In the order in which they were chosen; each has a dash and a colour of its own. Never softmax.
    std::vector<ActivationType> overlays{ActivationType::Sigmoid, ActivationType::Gelu};
    double x = -0.8; ///< the cursor
    ChartLayers layers;

    bool isOverlaid(ActivationType type) const;
    /// False if six are there already, or for softmax.
    bool addOverlay(ActivationType type);
    void removeOverlay(ActivationType type);
    /// The slope or alpha; 0 for functions without a number.
    double parameter(ActivationType type) const;
    /// Clamped to parameterRange(); ignored for functions without a number.
    void setParameter(ActivationType type, double value);
    /// 2 … 5; new pieces continue the fan of the others.
    void setPieceCount(std::size_t count);

    friend bool operator==(const ActivationDocument&, const ActivationDocument&) = default;
};

/// True for identity, leaky ReLU, PReLU and ELU.
bool hasParameter(ActivationType type);
ParameterRange parameterRange(ActivationType type);

/// What the chart shows at first: a little more than 4 to each side.
QRectF defaultChartView();
/// A view that can be shown: finite, sizes 0.01 … 2000, middle within ±1000; otherwise the default one.
QRectF validChartView(const QRectF& view);

QJsonObject activationDocumentToJson(const ActivationDocument& document);
/// Unknown or impossible values become those of the default document.
ActivationDocument activationDocumentFromJson(const QJsonObject& json);
QJsonObject chartViewToJson(const QRectF& view);
QRectF chartViewFromJson(const QJsonObject& json);

} // namespace chalknet::ui
