// WeightCurvePanel: how one weight moves the loss: E over that weight alone, its tangent, and the step of the update.
#pragma once

#include "engine/explain/BatchTrace.h"
#include "ui/trace/TraceNetwork.h"
#include "ui/trace/TraceTex.h"
#include "ui/trace/WrittenStage.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace chalknet::ui {

class MathText;
class WeightCurveView;

/// A curve with axes, the present point, the tangent with slope ∂E/∂θ, and the arrow to the new value. Dragging along the curve
/// (or arrow keys) tries other values without changing the network; "use this value" does, Escape or leaving goes back.
/// Nothing is calculated while it is hidden.
class WeightCurvePanel : public QWidget {
    Q_OBJECT

public:
    explicit WeightCurvePanel(QWidget* parent = nullptr);

    /// `parameter` is θ (or α), or names one (∂E/∂θ, θ′ …). The trace is that of the network with the examples; its updated
    /// value gives the arrow.
    void setParameter(
        const TraceNetwork& network, const BatchTrace& trace, const std::vector<TraceExample>& examples, const Symbol& parameter);
    void setNames(const TraceNames& names, const NumberStyle& style);
    void setAsked(bool asked); ///< tangent, arrow and slope are hidden
    void setStageScale(double scale);

    WeightCurveView* view() const { return m_view; }
    QString text() const; ///< the sentence below the curve, MathText

signals:
    void valueChosen(const chalknet::Symbol& parameter, double value);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void calculate();
    void showState();
    void useTried();
    void fitSentence();
    void arrange();
    void placeZoom();
    void retranslate();
    void watchFocus(QWidget* now);

    WeightCurveView* m_view = nullptr;
    MathText* m_sentence = nullptr;
    QPushButton* m_zoom = nullptr; ///< says what it would show; stands above the curve
    QPushButton* m_use = nullptr;
    TraceNetwork m_network;
    std::vector<TraceExample> m_examples;
    Symbol m_parameter;
    double m_slope = 0.0;
    std::optional<double> m_next; ///< the parameter after the update
    TraceNames m_names;
    NumberStyle m_style;
    bool m_isAsked = false;
    double m_scale = 1.0;
    bool m_isSet = false;
    bool m_isNewCurve = false; ///< since the last calculation
    bool m_isStale = false;
};

} // namespace chalknet::ui
