// Comparison and file form of the explained picture.
#include "ui/lessons/digits/WhyPicture.h"

#include "engine/data/DigitPreprocessor.h"
#include "ui/JsonNumbers.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>

namespace chalknet::ui {

namespace {

constexpr double kMaximumValue = 255.0;

QString encoded(const QByteArray& pixels)
{
    return QString::fromLatin1(pixels.toBase64());
}

std::optional<QByteArray> decoded(const QJsonValue& json)
{
    const QByteArray pixels = QByteArray::fromBase64(json.toString().toLatin1());
    return pixels.size() == kDigitPixels ? std::optional(pixels) : std::nullopt;
}

bool hasInk(const QByteArray& pixels)
{
    return std::any_of(pixels.begin(), pixels.end(), [](char value) { return value != 0; });
}

} // namespace

QByteArray WhyPicture::blankDigit()
{
    return QByteArray(kDigitPixels, '\0');
}

WhyPicture WhyPicture::of(const QByteArray& pixels, Source source, int label)
{
    WhyPicture picture;
    if (pixels.size() != kDigitPixels)
        return picture;
    picture.source = source;
    picture.original = picture.pixels = pixels;
    picture.label = label;
    return picture;
}

bool WhyPicture::isEmpty() const
{
    return source == Source::Drawing && !isChanged() && !hasInk(original);
}

int WhyPicture::changedPixels() const
{
    return std::transform_reduce(pixels.begin(), pixels.end(), original.begin(), 0, std::plus<>(), std::not_equal_to<>());
}

std::vector<double> digitInputs(const QByteArray& pixels)
{
    std::vector<double> inputs(static_cast<std::size_t>(pixels.size()));
    std::transform(pixels.begin(), pixels.end(), inputs.begin(),
        [](char value) { return static_cast<unsigned char>(value) / kMaximumValue; });
    return inputs;
}

QJsonObject toJson(const WhyPicture& picture)
{
    QJsonObject json{{QStringLiteral("source"), static_cast<int>(picture.source)},
        {QStringLiteral("original"), encoded(picture.original)}, {QStringLiteral("label"), picture.label}};
    if (picture.isChanged()) {
        json[QStringLiteral("pixels")] = encoded(picture.pixels);
        json[QStringLiteral("suggested")] = picture.isSuggested;
    }
    return json;
}

WhyPicture whyPictureFromJson(const QJsonObject& json)
{
    WhyPicture picture;
    const std::optional<QByteArray> original = decoded(json.value(QLatin1String("original")));
    if (!original)
        return picture;
    picture.source = choiceIn(json, QLatin1StringView("source"), WhyPicture::Source::Data, WhyPicture::Source::Drawing);
    picture.original = *original;
    picture.pixels = decoded(json.value(QLatin1String("pixels"))).value_or(*original);
    picture.isSuggested = picture.isChanged() && json.value(QLatin1String("suggested")).toBool(false);
    if (picture.source == WhyPicture::Source::Data)
        picture.label = wholeIn(json, QLatin1StringView("label"), -1, 9, -1);
    return picture;
}

} // namespace chalknet::ui
