// Card: a titled panel with a thin border; the unit that pages are made of.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace chalknet::ui {

/// Header (title at left, room for widgets at right) over a body. The padding is 16 px, 12 px in a small window.
/// Border and fill disappear while the window presents (its dynamic property "presenting" is true).
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// An empty title hides the label; the header stays hidden until it has a title or a widget.
    void setTitle(const QString& title);
    QString title() const;
    QLabel* titleLabel() { return m_title; }

    /// Add widgets at its end: they stand at the right.
    QHBoxLayout* header() { return m_header; }
    QVBoxLayout* body() { return m_body; }
    /// Of the header, in the card.
    QRect headerPlace() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void adaptPadding();

    QLabel* m_title = nullptr;
    QHBoxLayout* m_header = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace chalknet::ui
