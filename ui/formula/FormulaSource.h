// FormulaSource: what a widget offers when the formulas of a page are copied, whether they are its own or only painted.
#pragma once

#include "ui/formula/Formula.h"

#include <vector>

namespace chalknet::ui {

/// A QWidget implements it beside its other base classes.
class FormulaSource {
public:
    virtual ~FormulaSource() = default;

    /// Those that are shown now, in reading order. What is hidden behind "?" stays hidden (Formula::toLatex()).
    virtual std::vector<Formula> shownFormulas() const = 0;
};

} // namespace chalknet::ui
