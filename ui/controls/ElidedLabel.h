// ElidedLabel: a line of text that gives way and ends in "…" when there is too little room.
#pragma once

#include <QLabel>

namespace chalknet::ui {

/// Plain text on one line; the whole text is its tool tip while it is cut.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace chalknet::ui
