// Not written yet.
#include "ui/lessons/backprop/MistakePanel.h"

namespace chalknet::ui {

struct MistakePanel::Parts { };
MistakePanel::MistakePanel(QWidget* parent)
    : QWidget(parent)
{
}
void MistakePanel::setMistake(Mistake) { }
void MistakePanel::setCheck(const GradientCheck&, const TraceNetwork&) { }
void MistakePanel::setStageScale(double) { }
QString MistakePanel::verdict() const
{
    return {};
}
void MistakePanel::changeEvent(QEvent*) { }

} // namespace chalknet::ui
