// TabOrder: the order in which the Tab key goes through controls that were made, moved or returned later than their neighbours.
#pragma once

#include <vector>

class QWidget;

namespace chalknet::ui {

/// Tab goes through the first widget and what is in it, then through the second, and so on. What is in a widget keeps the order
/// of its children; windows of their own (popups, lists of choices) are left out. The first stop keeps its place in the window.
void orderTabs(const std::vector<QWidget*>& widgets);

} // namespace chalknet::ui
