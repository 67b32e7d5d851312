// TraceTex: the symbols of a trace as formulas, in either of the two notations.
#pragma once

#include "engine/explain/Stage.h"
#include "engine/model/NetworkSpec.h"

#include <QString>

namespace chalknet::ui {

/// CURRICULUM: the same calculation in two forms, kept in step.
enum class TraceNotation {
    ThetaA, ///< z = Θa with columns: θ_ij^(l), the bias is θ_i0^(l) with the input a_0 = 1
    XwB, ///< z = xW + b with rows: w_ji, b_i; layers as upper indices only where there are more than two
};

/// What symbols need to know of their network.
struct TraceNames {
    TraceNotation notation = TraceNotation::ThetaA;
    int layers = 2; ///< after the input
    int outputs = 1;
    bool namesInputs = true; ///< inputs are x_j (else a_j^(1)), outputs y_i in XwB
    bool layersAlways = false; ///< XwB: layers as upper indices whatever their number, where hidden and output units meet
    /// Of a batch, the example whose loss is meant where a symbol names none: E is E^[k], and so in its derivatives. From 1; 0: E.
    int example = 0;

    TraceNames() = default;
    TraceNames(const NetworkSpec& spec, TraceNotation wanted)
        : notation(wanted)
        , layers(static_cast<int>(spec.layers.size()))
        , outputs(spec.outputs())
    {
    }
};

/// "z_{1}^{(2)}", "\frac{\partial E}{\partial \theta_{10}^{(1)}}" …; `flat` writes derivatives as ∂E/∂θ in one line.
/// With a `letter` it stands in the place of the unit's number, as in a sum over units: "\theta_{i1}^{(2)}".
QString symbolTex(const Symbol& symbol, const TraceNames& names, bool flat = false, const QString& letter = {});
/// ∂above/∂below, for derivatives that have no quantity of their own (∂z/∂θ).
QString derivativeTex(const QString& above, const QString& below, bool flat = false);
/// Matrices and vectors of a layer (index in NetworkSpec::layers; −1: the input): \Theta^{(1)}, W_1, b_1, z^{(2)}, A …
QString weightMatrixTex(int layer, const TraceNames& names);
QString biasVectorTex(int layer, const TraceNames& names);
QString sumVectorTex(int layer, const TraceNames& names);
QString activationVectorTex(int layer, const TraceNames& names);

/// The activation as a formula of z: "\sigma(z)", "\max(0, z)"; `argument` replaces z. And its derivative, written with a where
/// that is usual ("a(1-a)"): `value` is how a is written.
QString activationTex(const Activation& activation, const QString& argument);
QString activationDerivativeTex(const Activation& activation, const QString& argument, const QString& value);
/// The loss of one output as a formula: "\frac{1}{2}(y-t)^{2}", its derivative, and the loss of all: "\frac{1}{2}\sum_{i}…".
QString lossTermTex(LossType loss, const QString& output, const QString& target, int outputs);
QString lossDerivativeTex(LossType loss, const QString& output, const QString& target, int outputs);
QString lossTex(LossType loss, const TraceNames& names);

} // namespace chalknet::ui
