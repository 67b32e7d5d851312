// PageExport: the formulas of a page as LaTeX, for a document.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace chalknet::ui {

/// True if a formula can be seen in the page.
bool hasFormulas(const QWidget& page);
/// Every formula that can be seen in these parts of the window (also in running text and in painted diagrams), part after part
/// in reading order, each once: "\[ … \]" on a line of its own.
QString formulasAsLatex(const std::vector<const QWidget*>& parts);

} // namespace chalknet::ui
