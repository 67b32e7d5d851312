// AnchoredPanel: a panel that opens below a button, inside of the window, so that keys, undo and focus ring work in it.
#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

namespace chalknet::ui {

/// Tab goes round among its controls. Escape and a click outside close it; the focus goes back to the button. It stays within the
/// window, also when the window or the panel changes its size, and closes when the button disappears.
class AnchoredPanel : public QFrame {
    Q_OBJECT

public:
    explicit AnchoredPanel(QWidget* parent);

    bool isOpen() const { return m_anchor != nullptr && isVisible(); }
    /// Opens below `anchor`, as a child of its window; closes if it is open there already.
    void popUp(QWidget* anchor);
    void closePanel();

signals:
    void opened();
    void closed();

protected:
    /// What Tab goes through, in order; hidden and disabled ones are passed over.
    virtual std::vector<QWidget*> stops() const = 0;

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    std::vector<QWidget*> usableStops() const;
    void place();

    QPointer<QWidget> m_anchor;
};

} // namespace chalknet::ui
