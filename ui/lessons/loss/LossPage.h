// LossPage: the lesson "Loss functions": its tabs.
#pragma once

#include "ui/lessons/TabbedPage.h"

namespace chalknet::ui {

class LossPage : public TabbedPage {
    Q_OBJECT

public:
    enum Tab { LossFunctions, Contrast, Accuracy, Difference };

    explicit LossPage(AppContext& context, QWidget* parent = nullptr);
};

} // namespace chalknet::ui
