// Not written yet.
#include "ui/lessons/backprop/WeightCurvePanel.h"

namespace chalknet::ui {

struct WeightCurvePanel::Parts { };
std::vector<QPointF> lossOverParameter(const TraceNetwork&, std::span<const TraceExample>, const Symbol&, double, double, int)
{
    return {};
}
WeightCurvePanel::WeightCurvePanel(QWidget* parent)
    : QWidget(parent)
{
}
void WeightCurvePanel::setParameter(const TraceNetwork&, const BatchTrace&, const std::vector<TraceExample>&, const Symbol&) { }
void WeightCurvePanel::setNames(const TraceNames&, const NumberStyle&) { }
void WeightCurvePanel::setAsked(bool) { }
void WeightCurvePanel::setStageScale(double) { }
void WeightCurvePanel::changeEvent(QEvent*) { }

} // namespace chalknet::ui
