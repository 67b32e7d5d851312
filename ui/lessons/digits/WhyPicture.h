// WhyPicture: the picture that "Why this answer" explains: where it comes from, and what was painted or erased since.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace chalknet::ui {

/// Both pictures always hold 784 bytes, 0 paper … 255 ink.
struct WhyPicture {
    enum class Source { Drawing, Data };

    Source source = Source::Drawing;
    QByteArray original = blankDigit();
    QByteArray pixels = blankDigit();
    int label = -1; ///< of the data; −1: not known
    bool isSuggested = false; ///< some of the ink is what the program found to be missing

    static QByteArray blankDigit();
    static WhyPicture of(const QByteArray& pixels, Source source, int label = -1);

    /// Nothing was drawn, chosen or painted.
    bool isEmpty() const;
    bool isChanged() const { return pixels != original; }
    /// How many pixels differ from the original.
    int changedPixels() const;

    friend bool operator==(const WhyPicture&, const WhyPicture&) = default;
};

/// Grey values as the network gets them, from 0 to 1.
std::vector<double> digitInputs(const QByteArray& pixels);

QJsonObject toJson(const WhyPicture& picture);
/// Anything that is no such picture gives the empty one.
WhyPicture whyPictureFromJson(const QJsonObject& json);

} // namespace chalknet::ui
