// PageArea: the place of the current page; it scrolls only when the window is smaller than the page can be.
#pragma once

#include <QScrollArea>

namespace chalknet::ui {

/// Holds one page at a time; the others stay alive as hidden children of the window.
class PageArea : public QScrollArea {
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);

    /// Hides the earlier page, which becomes a child of `keeper` again. Null shows none.
    void showPage(QWidget* page, QWidget* keeper);

    QSize minimumSizeHint() const override { return {320, 240}; }

protected:
    /// Leaves the arrow keys to the window (presenter mode); the page is scrolled by wheel and bars.
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace chalknet::ui
