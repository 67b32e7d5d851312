// HairLine: the 1-px line between two regions.
#pragma once

#include <QWidget>

namespace chalknet::ui {

/// Decorative; takes no focus and says nothing to a screen reader.
class HairLine : public QWidget {
    Q_OBJECT

public:
    explicit HairLine(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace chalknet::ui
