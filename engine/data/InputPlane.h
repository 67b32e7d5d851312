// InputPlane: how the places of a plane become the inputs of a network: as they are, as features, or two of many inputs.
#pragma once

#include "engine/data/Dataset.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace chalknet {

/// A function of the two coordinates of a place.
enum class PlaneTerm {
    One, ///< the same everywhere: an input that is held
    X1,
    X2,
    X1Squared,
    X2Squared,
    Product, ///< x₁·x₂
    SineX1, ///< sin(π·x₁): a whole period over −1 … 1
    SineX2,
};

inline constexpr auto kPlaneFeatures = std::to_array<PlaneTerm>({
    PlaneTerm::X1, PlaneTerm::X2, PlaneTerm::X1Squared, PlaneTerm::X2Squared, PlaneTerm::Product, PlaneTerm::SineX1,
    PlaneTerm::SineX2,
});

double planeTerm(PlaneTerm term, double x1, double x2);

/// One input of the network: offset + scale · term(x₁, x₂). Scale and offset standardise, or hold a value (scale 0 or term One).
struct PlaneInput {
    PlaneTerm term = PlaneTerm::X1;
    double scale = 1.0;
    double offset = 0.0;

    double at(double x1, double x2) const { return offset + scale * planeTerm(term, x1, x2); }
    friend bool operator==(const PlaneInput&, const PlaneInput&) = default;
};

/// The part of the plane that is shown, and the network's inputs there, in order.
struct InputPlane {
    double left = -1.0;
    double right = 1.0;
    double bottom = -1.0;
    double top = 1.0;
    std::vector<PlaneInput> inputs{{PlaneTerm::X1}, {PlaneTerm::X2}};

    static InputPlane square(double low, double high) { return {low, high, low, high}; }
    void copyInputs(double x1, double x2, std::span<double> destination) const;
    friend bool operator==(const InputPlane&, const InputPlane&) = default;
};

/// Rows of two inputs become rows of plane inputs; everything else stays. The data must have two inputs and values
/// (std::invalid_argument).
Dataset withPlaneInputs(const Dataset& data, std::span<const PlaneInput> inputs);

/// "x1", "x2", "x1^2", "x2^2", "x1 x2", "sin(pi x1)", "sin(pi x2)": names of inputs in files.
std::string_view planeTermName(PlaneTerm term);

} // namespace chalknet
