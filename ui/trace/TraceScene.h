// TraceScene: everything that a TraceDiagram draws, as a value: lessons decide what is known, lit or asked.
#pragma once

#include "engine/explain/UnitState.h"
#include "ui/trace/TraceNetwork.h"
#include "ui/trace/TraceTex.h"

#include <QString>

#include <vector>

namespace chalknet::ui {

/// A place in the diagram. Columns: 0 holds the inputs, column c > 0 is NetworkSpec::layers[c − 1]; units from 0.
struct TraceTarget {
    enum class Kind { None, Unit, Bias, Edge, BiasEdge, Loss };
    Kind kind = Kind::None;
    int column = 0; ///< of the unit; of an edge: the column it leads to; of a bias unit: the column it stands in (its edges lead
                    ///< to column + 1)
    int unit = 0; ///< of an edge: the unit it leads to
    int from = 0; ///< of an edge: the unit it comes from
    int piece = 0; ///< of an edge to a maxout unit

    bool isNone() const { return kind == Kind::None; }
    friend bool operator==(const TraceTarget&, const TraceTarget&) = default;
};

/// Where the number of a symbol stands: a weight is an edge, z and a a unit, E the loss.
TraceTarget targetOf(const Symbol& symbol);

/// Colour of a factor in the formula and of its place in the diagram.
enum class TraceTone { None, C1, C2, C3, Ink };

/// One half of a pill, or the number in a circle.
struct TraceValue {
    enum class State { Waiting /**< not reached: empty */, Known, Asked /**< "?" in a dashed box */ };
    State state = State::Known;
    QString text; ///< as written: "0.599"
    QString symbol; ///< TeX above it: "z_{1}^{(2)}"
};

struct TraceUnitMark {
    TraceValue sum; ///< z; unused for inputs
    TraceValue activation; ///< a, y or x
    bool isPill = true; ///< z and a; a circle shows a only
    TraceTone tone = TraceTone::None;
    bool toneOnActivationOnly = false; ///< fills and frames only the right half (lesson 5)
    bool isActive = false; ///< thicker line
    UnitCondition condition = UnitCondition::Learning; ///< others are pointed out below the unit
    QString note; ///< a line below it: "z_3 < 0, so a_3 = 0" (as MathText)
    QString sideNote; ///< right of an output: "b_1 = 1" (TeX)
    TraceTone sideNoteTone = TraceTone::None;
};

struct TraceEdgeMark {
    double weight = 0.0;
    QString symbol; ///< TeX; empty: the number alone
    QString text; ///< the number as written; may be "0.10 → ?" while asked
    QString product; ///< TeX that stands further along the edge: 4·0.5 = 2
    QString gradient; ///< TeX of ∂E/∂θ with its number once it is found; told when the edge is pointed out
    TraceTone tone = TraceTone::None;
    bool isActive = false; ///< thick, in its tone
    int arrow = 0; ///< −1 backward, +1 forward, 0 none
    bool isReached = true; ///< else as a pale line without number
};

struct TraceColumnMark {
    QString caption; ///< "hidden layer"; empty: none
    std::vector<TraceUnitMark> units;
    bool hasBias = false; ///< a unit 1 above the units, whose edges lead to the next column
    TraceUnitMark bias;
};

struct TraceScene {
    std::vector<TraceColumnMark> columns;
    /// [column − 1][unit of the column · pieces + piece][from]; the bias edges stand apart.
    std::vector<std::vector<std::vector<TraceEdgeMark>>> edges;
    std::vector<std::vector<TraceEdgeMark>> biasEdges; ///< [column − 1][row]; empty without bias units
    std::vector<int> pieces; ///< [column − 1]
    bool hasLoss = false;
    TraceValue loss; ///< its symbol is E
    QString lossNote; ///< below the box, as MathText, in lines: "target $t$ = 1"
    TraceTone lossTone = TraceTone::None;
    bool isLossActive = false;
    TraceTone lossEdgeTone = TraceTone::None; ///< of the line from the outputs to the loss
    int lossArrow = 0;
    /// Lesson 5: numbers of a layer stand in one column, at 0.27 of the edge, without symbols, so that they read as the matrix;
    /// inputs and activations are bold.
    bool labelsAlignInColumns = false;
    bool showsEdgeLabels = true;

    int columnCount() const { return static_cast<int>(columns.size()); }
    int piecesOf(int column) const; ///< 1 for the inputs
    /// Null if there is no such unit or edge.
    TraceUnitMark* unit(const TraceTarget& target);
    const TraceUnitMark* unit(const TraceTarget& target) const;
    TraceEdgeMark* edge(const TraceTarget& target);
    const TraceEdgeMark* edge(const TraceTarget& target) const;
    /// Every edge that leads to a column: those of the bias unit first, then unit by unit of the column before.
    std::vector<TraceTarget> edgesInto(int column) const;
};

/// "target $t$ = 1" as one formula, for painters: words upright in sans, what stands between dollar signs as TeX.
QString traceTextTex(const QString& mathText);

/// How much of the network the scene begins with.
struct SceneStyle {
    TraceNames names;
    int decimals = 3; ///< of z and a; weights have two if that is exact
    bool hasBiasUnits = true; ///< else biases stand beside the units as "b_1 = 1"
    bool hasLoss = true;
    /// Lesson 5: numbers as short as they are exact ("4", "0.5"), captions above the columns, labels in columns, and a circle
    /// for outputs that are their weighted sum.
    bool isCalculation = false;
};

/// Every number of one example known, nothing lit. `values` may be of an example that is not shown to its end: see hideFrom().
TraceScene traceScene(
    const TraceNetwork& network, const ForwardValues& values, const TraceExample& example, double loss, const SceneStyle& style);
/// Turns every z and a from `column` on, and the loss, to Waiting (column 1 is the first after the input).
void hideFrom(TraceScene& scene, int column);
/// Points out the units that hardly learn.
void markConditions(TraceScene& scene, const std::vector<UnitReport>& reports);

} // namespace chalknet::ui
