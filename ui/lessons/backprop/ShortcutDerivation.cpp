// Not written yet.
#include "ui/lessons/backprop/ShortcutDerivation.h"

namespace chalknet::ui {

std::vector<DerivationLine> shortcutDerivation(const TraceNetwork&, const BatchTrace&, std::size_t, const TraceStep&, const ContentStyle&)
{
    return {};
}
ShortcutDerivationPanel::ShortcutDerivationPanel(QWidget* parent)
    : QWidget(parent)
{
}
void ShortcutDerivationPanel::setLines(const std::vector<DerivationLine>&) { }
void ShortcutDerivationPanel::setStageScale(double) { }

} // namespace chalknet::ui
