// CardPictures: the menu and the small button by which the pictures of a card are copied and saved.
#pragma once

#include <QObject>
#include <QRect>

#include <vector>

class QMenu;
class QPushButton;

namespace chalknet::ui {

class Card;

/// Belongs to a card with something painted in it; other cards have neither menu nor button. The menu opens with a right click or
/// the menu key; the button shows in the head of the card while the pointer or the keyboard is in the card, where there is room.
class CardPictures : public QObject {
    Q_OBJECT

public:
    explicit CardPictures(Card& card);

    /// Null while it was never shown.
    QPushButton* button() const { return m_button; }
    /// Of the picture that `from`, a widget in the card, belongs to, and of the whole card; null if there is nothing to be seen.
    /// The caller shows it; it deletes itself when it closes.
    QMenu* makeMenu(QWidget* from) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showButton(bool isWanted);
    void placeButton();
    void followFocus(QWidget* now);

    Card& m_card;
    QPushButton* m_button = nullptr;
    bool m_isPointed = false;
    bool m_hasFocus = false;
};

/// A free place of `size` for the button in the line at the top of a card: as far right as possible, null if there is none.
/// `taken` are the rectangles of what stands there.
QRect freePlaceInLine(const QRect& line, int size, const std::vector<QRect>& taken);

} // namespace chalknet::ui
