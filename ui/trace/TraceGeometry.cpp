// Not written yet.
#include "ui/trace/TraceGeometry.h"

namespace chalknet::ui {

TraceGeometry::TraceGeometry(QSizeF, const TraceScene&, double) { }

} // namespace chalknet::ui
