// Not written yet.
#include "ui/trace/TraceNetworkEditor.h"

namespace chalknet::ui {

struct TraceNetworkEditor::Parts { };
TraceNetworkEditor::TraceNetworkEditor(QWidget* parent)
    : QFrame(parent)
{
}
TraceNetworkEditor::~TraceNetworkEditor() = default;
void TraceNetworkEditor::setNetwork(const TraceNetwork&) { }
void TraceNetworkEditor::setRow(std::size_t) { }
void TraceNetworkEditor::setLossVisible(bool) { }
void TraceNetworkEditor::setLabAvailable(bool, const QString&) { }
void TraceNetworkEditor::popUp(QWidget*) { }
void TraceNetworkEditor::changeEvent(QEvent*) { }
void TraceNetworkEditor::keyPressEvent(QKeyEvent*) { }

} // namespace chalknet::ui
