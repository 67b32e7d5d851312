// ForwardMatrixContent: the forward pass as a line of matrices, as a value: which number stands in which cell.
#pragma once

#include "ui/lessons/forward/ForwardDocument.h"
#include "ui/lessons/forward/ForwardFocus.h"

#include <QString>

#include <vector>

namespace chalknet::ui {

/// One number of a matrix.
struct MatrixCell {
    enum class Role {
        Input, ///< x_j
        Weight,
        Bias,
        One, ///< the constant input of the biases (z = Θa)
        Operand, ///< an activation written a second time, as the input of the next layer (z = Θa)
        Sum, ///< z
        Activation, ///< a or y
    };
    enum class State { Editable, Computed, Waiting /**< not reached: empty */, Asked /**< "?" */, Constant };
    Role role = Role::Input;
    int layer = 0; ///< index in NetworkSpec::layers of the calculation it belongs to; inputs: 0
    int row = 0; ///< of weights, biases and sums: unit · pieces + piece; of activations the unit
    int input = 0; ///< of weights, inputs and operands, from 0
    State state = State::Computed;
    QString text; ///< as written; empty while waiting
    QString reserved; ///< the text it will have, so that nothing moves when the number comes
    TraceTarget target; ///< the same number in the diagram
};

/// A matrix in brackets, or what stands between two of them.
struct MatrixBlock {
    enum class Kind { Matrix, Sign /**< · + = */, Arrow /**< an activation or, without details, a layer */, Gap };
    Kind kind = Kind::Matrix;
    int layer = 0; ///< the calculation it belongs to; a result is the input of the next layer as well
    QString name{}; ///< TeX above the matrix; the sign; words above the arrow
    int rows = 1;
    int columns = 1;
    std::vector<MatrixCell> cells{}; ///< row-major
    bool isResult = false; ///< a of its layer (or x): a window on later layers begins with it
    bool mayBreak = false; ///< a new line may begin here

    const MatrixCell& cell(int row, int column) const { return cells[static_cast<std::size_t>(row * columns + column)]; }
};

struct ForwardMatrixContent {
    std::vector<MatrixBlock> blocks;
    int layers = 0;
};

/// What decides about the content; `step` layers are known. `asked`: the unit whose value the student is asked for.
struct MatrixRequest {
    ForwardDetail detail = ForwardDetail::Products;
    TraceNames names{};
    int step = 0;
    TraceTarget asked{};
    QStringList layerNames{}; ///< words above the arrows when only data are shown
};

/// With x W + b: X · W₁ + B₁ = Z → A · W₂ + B₂ = Y, rows. With z = Θa: Θ⁽¹⁾ · x = z → a, then Θ⁽²⁾ · a = y, columns that
/// begin with the constant 1, and Θ with a column of biases before the weights. Of a layer with a = z only a stands there.
ForwardMatrixContent forwardMatrices(
    const TraceNetwork& network, const std::vector<double>& inputs, const ForwardValues& values, const MatrixRequest& request);

/// The line as LaTeX; numbers that are not known yet are "?".
QString latexOf(const ForwardMatrixContent& content);

/// The colour of a cell: input c1, weight c2, bias c3, result ink.
TraceTone toneOf(const NetworkSpec& spec, const MatrixCell& cell, const ForwardFocus& focus, TraceNotation notation);
/// What is looked at when the student points at this cell; none at inputs and constants.
ForwardFocus focusOfCell(const NetworkSpec& spec, const ForwardValues& values, const MatrixCell& cell);

/// A number in a cell or unit: exact with up to six decimals if it was put in, else with at most three.
QString givenNumber(double value);
QString computedNumber(double value);

} // namespace chalknet::ui
