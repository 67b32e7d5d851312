// PageExport: what is taken from a page into a document: its formulas as LaTeX and its picture as a file.
#pragma once

#include <QString>

#include <vector>

class QPixmap;
class QWidget;

namespace chalknet::ui {

/// True if a formula can be seen in the page.
bool hasFormulas(const QWidget& page);
/// Every formula that can be seen in these parts of the window (also in running text and in painted diagrams), part after part
/// in reading order, each once: "\[ … \]" on a line of its own.
QString formulasAsLatex(const std::vector<const QWidget*>& parts);

/// As PNG; an existing file is only replaced by a whole new one. False if it cannot be written.
bool writePicture(const QPixmap& picture, const QString& file);

} // namespace chalknet::ui
