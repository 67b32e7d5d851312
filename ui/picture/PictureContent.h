// PictureContent: what of a page, a card or a single view belongs into its picture: everything painted, but no control.
#pragma once

#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace chalknet::ui {

class Card;

/// How a widget comes into a picture. Most follow from what a widget is: buttons and sliders are left out, choices and fields
/// are written as what they are set to, everything else is painted.
enum class PictureRole {
    Painted, ///< as it paints itself
    Words, ///< what it is set to, at its left
    CenteredWords,
    LeftOut, ///< with all its children
};
/// Where a widget is an exception.
void setPictureRole(QWidget* widget, PictureRole role);

/// A box that is a picture of its own within its card, as a chart with its name and legend. Empty: it is none.
void setPicturePart(QWidget* box, const QString& title);

/// One widget (without its children), or words in its place.
struct PicturePiece {
    QWidget* widget = nullptr;
    QRect place; ///< in the coordinates of the source
    QRect clip; ///< empty: nothing of it is cut off
    QString words;
    PictureRole role = PictureRole::Painted;
    bool isInHeader = false; ///< of the card that the picture is of
};

/// What a picture shows, from back to front. Of a card its frame is missing.
std::vector<PicturePiece> picturePieces(const QWidget& source);
/// The rectangle around everything that is to be seen, in the coordinates of the source; empty if there is nothing.
QRect pictureBounds(const std::vector<PicturePiece>& pieces);
/// True if there is a painted view in the card, not controls alone.
bool hasPicture(const Card& card);
/// The picture within the card that a widget belongs to: the part or the view around it; null if that is the whole card.
QWidget* picturePart(Card& card, QWidget* widget);
/// What the picture is called: the title of the card or part, or the name of the view.
QString pictureTitle(const QWidget& source);

} // namespace chalknet::ui
