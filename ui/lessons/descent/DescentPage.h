// DescentPage: the lesson "Gradient descent": its tabs.
#pragma once

#include "ui/lessons/TabbedPage.h"

namespace chalknet::ui {

class DescentPage : public TabbedPage {
    Q_OBJECT

public:
    enum Tab { Curve, Race, Batch, Slice, Basin };

    explicit DescentPage(AppContext& context, QWidget* parent = nullptr);
};

} // namespace chalknet::ui
