// Not written yet.
#include "ui/lessons/backprop/GradientCheckPanel.h"

namespace chalknet::ui {

struct GradientCheckPanel::Parts { };
GradientCheckPanel::GradientCheckPanel(QWidget* parent)
    : QWidget(parent)
{
}
void GradientCheckPanel::setCheck(const GradientCheck&, const std::vector<std::size_t>&, const TraceNames&) { }
void GradientCheckPanel::setProgress(int, int, bool) { }
void GradientCheckPanel::setNumberStyle(const NumberStyle&) { }
void GradientCheckPanel::setStageScale(double) { }
QString GradientCheckPanel::verdict() const
{
    return {};
}
void GradientCheckPanel::changeEvent(QEvent*) { }

} // namespace chalknet::ui
