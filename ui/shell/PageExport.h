// PageExport: what is taken from a page into a document: its formulas as LaTeX and its picture as a file.
#pragma once

#include <QString>

class QPixmap;
class QWidget;

namespace chalknet::ui {

/// True if a formula can be seen in the page.
bool hasFormulas(const QWidget& page);
/// Every formula that can be seen in the page, in reading order, each once: "\[ … \]" on a line of its own.
QString formulasAsLatex(const QWidget& page);

/// As PNG; an existing file is only replaced by a whole new one. False if it cannot be written.
bool writePicture(const QPixmap& picture, const QString& file);

} // namespace chalknet::ui
