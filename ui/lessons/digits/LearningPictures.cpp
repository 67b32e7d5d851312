// Splits and copies, from seeds of their own.
#include "ui/lessons/digits/LearningPictures.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::uint64_t kValidationSeed = 11;
constexpr std::uint64_t kChoiceSeed = 12;
constexpr std::uint64_t kCopySeed = 1;

} // namespace

PictureUse PictureUse::of(const DigitsSettings& settings, const Augmentation& limits)
{
    // Limits that nothing is made with are no difference.
    return {settings.pictures, settings.validationShare, settings.copies, settings.copies > 0 ? limits : Augmentation()};
}

LearningPictures makeLearningPictures(const Dataset& train, const PictureUse& use, const AugmentProgress& progress)
{
    LearningPictures made{train, {}};
    if (use.validationShare > 0.0) {
        const Split parts = split(train, 1.0 - use.validationShare, kValidationSeed);
        made = {parts.train, parts.test};
    }
    const auto wanted = static_cast<std::size_t>(std::max(0, use.pictures));
    if (wanted > 0 && wanted < made.learning.rows())
        made.learning
            = split(made.learning, static_cast<double>(wanted) / static_cast<double>(made.learning.rows()), kChoiceSeed).train;
    if (use.copies > 0) {
        made.learning = augmentDigits(made.learning, static_cast<std::size_t>(use.copies), use.limits, kCopySeed, progress);
        if (made.learning.isEmpty())
            return {};
    }
    return made;
}

PictureCounts countPictures(std::size_t train, const DigitsSettings& settings)
{
    PictureCounts counts;
    if (settings.validationShare > 0.0 && train > 1) {
        const auto kept = std::llround((1.0 - settings.validationShare) * static_cast<double>(train));
        counts.validation = train - std::clamp<std::size_t>(static_cast<std::size_t>(kept), 1, train - 1);
    }
    counts.learning = train - counts.validation;
    if (settings.pictures > 0)
        counts.learning = std::min(counts.learning, static_cast<std::size_t>(settings.pictures));
    counts.copies = counts.learning * static_cast<std::size_t>(settings.copies);
    return counts;
}

} // namespace chalknet::ui
