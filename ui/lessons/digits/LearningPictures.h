// LearningPictures: what a run learns from and what it is watched with, made of the training pictures.
#pragma once

#include "engine/data/DigitAugmenter.h"
#include "ui/lessons/digits/DigitsSettings.h"

#include <cstddef>

namespace chalknet::ui {

/// How the training pictures are used; a value that says whether pictures made earlier still serve.
struct PictureUse {
    int pictures = 0; ///< how many are learned from at most; 0: all that are left
    double validationShare = 0.0;
    int copies = 0;
    Augmentation limits; ///< of the copies

    static PictureUse of(const DigitsSettings& settings, const Augmentation& limits);
    friend bool operator==(const PictureUse&, const PictureUse&) = default;
};

/// Test pictures are no part of it.
struct LearningPictures {
    Dataset learning; ///< with the distorted copies behind the pictures
    Dataset validation; ///< as they are; empty without validation
};

/// First the validation pictures are put aside, then some of the others are chosen, every class in its share; then these alone are
/// copied. Always the same pictures, so that networks can be compared. Takes seconds for many copies: not for the UI thread.
/// Both are empty if `progress` stopped it.
LearningPictures makeLearningPictures(const Dataset& train, const PictureUse& use, const AugmentProgress& progress = {});

/// How many there will be, without making them.
struct PictureCounts {
    std::size_t learning = 0; ///< without copies
    std::size_t copies = 0;
    std::size_t validation = 0;
};
PictureCounts countPictures(std::size_t train, const DigitsSettings& settings);

} // namespace chalknet::ui
