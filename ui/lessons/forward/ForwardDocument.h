// ForwardDocument: everything the student chose in the lesson "Forward pass", as a value.
#pragma once

#include "ui/trace/TraceNetwork.h"
#include "ui/trace/TraceTex.h"

#include <QJsonObject>

namespace chalknet::ui {

/// How much of the calculation is shown.
enum class ForwardDetail {
    Data, ///< vectors only
    Layers, ///< vectors and the matrices of the layers
    Products ///< every multiplication
};

/// `network` always passes validate(); `row` is one of its rows; `step` layers have been calculated (0: only the input is there).
struct ForwardDocument {
    TraceNetwork network = tracePreset(TracePreset::ForwardRelu);
    std::size_t row = 0;
    ForwardDetail detail = ForwardDetail::Products;
    TraceNotation notation = TraceNotation::XwB;
    bool showsFlow = false; ///< the whole algorithm instead of the matrices
    int step = 0;

    int layers() const { return static_cast<int>(network.spec.layers.size()); }
    /// Row and step within their ranges.
    void tame();
    friend bool operator==(const ForwardDocument&, const ForwardDocument&) = default;
};

QJsonObject forwardDocumentToJson(const ForwardDocument& document);
/// Unknown or impossible values become those of a new document; the result is always valid.
ForwardDocument forwardDocumentFromJson(const QJsonObject& json);

} // namespace chalknet::ui
