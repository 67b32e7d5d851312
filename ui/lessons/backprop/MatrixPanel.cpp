// Not written yet.
#include "ui/lessons/backprop/MatrixPanel.h"

namespace chalknet::ui {

MatrixContent matrixContent(const TraceNetwork&, const BatchTrace&, std::size_t, const TraceStep&, const std::optional<UpdateRule>&, const ContentStyle&)
{
    return {};
}
MatrixPanel::MatrixPanel(QWidget* parent)
    : QWidget(parent)
{
}
void MatrixPanel::setContent(const MatrixContent&) { }
void MatrixPanel::setStageScale(double) { }
void MatrixPanel::resizeEvent(QResizeEvent*) { }

} // namespace chalknet::ui
