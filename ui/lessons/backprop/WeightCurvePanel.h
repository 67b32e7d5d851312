// WeightCurvePanel: how one weight moves the loss: E over that weight alone, its tangent, and the step of the update.
#pragma once

#include "engine/explain/BatchTrace.h"
#include "ui/trace/TraceNetwork.h"
#include "ui/trace/TraceTex.h"
#include "ui/trace/WrittenStage.h"

#include <QPointF>
#include <QWidget>

#include <memory>
#include <span>
#include <vector>

namespace chalknet::ui {

class WeightCurveView;

/// E (mean over `examples`) with one parameter moved and the others kept: (θ, E), evenly from `low` to `high`.
std::vector<QPointF> lossOverParameter(const TraceNetwork& network, std::span<const TraceExample> examples,
    const Symbol& parameter, double low, double high, int count);

/// A curve with axes, the present point, the tangent with slope ∂E/∂θ, and the arrow to the new value. Dragging along the curve
/// (or arrow keys) tries other values without changing the network; "use this value" does, Escape or leaving goes back.
/// Nothing is calculated while it is hidden.
class WeightCurvePanel : public QWidget {
    Q_OBJECT

public:
    explicit WeightCurvePanel(QWidget* parent = nullptr);
    ~WeightCurvePanel() override;

    /// `parameter` is θ (or α), or names one (∂E/∂θ, θ′ …). The trace is that of the network with the examples; its updated
    /// value gives the arrow.
    void setParameter(
        const TraceNetwork& network, const BatchTrace& trace, const std::vector<TraceExample>& examples, const Symbol& parameter);
    void setNames(const TraceNames& names, const NumberStyle& style);
    void setAsked(bool asked); ///< tangent, arrow and slope are hidden
    void setStageScale(double scale);

    WeightCurveView* view() const;
    QString text() const; ///< the sentence below the curve, MathText

signals:
    void valueChosen(const chalknet::Symbol& parameter, double value);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Parts;
    void calculate();
    void showState();
    void useTried();
    void fitSentence();
    void arrange();
    void placeZoom();
    void retranslate();
    void watchFocus(QWidget* now);

    std::unique_ptr<Parts> m_parts;
};

} // namespace chalknet::ui
