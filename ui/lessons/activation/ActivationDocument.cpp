// The lesson's settings, their limits, and what is kept of them.
#include "ui/lessons/activation/ActivationDocument.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSmallestView = 0.01;
constexpr double kLargestView = 2000.0;

QString nameOf(ActivationType type)
{
    const std::string_view name = activationName(type);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

double numberOr(const QJsonValue& value, double low, double high, double otherwise)
{
    const double number = value.toDouble(std::nan(""));
    return number >= low && number <= high ? number : otherwise;
}

std::vector<ActivationType> overlaysFromJson(const QJsonArray& names)
{
    ActivationDocument document;
    document.overlays.clear();
    for (const QJsonValue& name : names)
        if (const auto type = activationFromName(name.toString().toStdString()))
            document.addOverlay(*type);
    return document.overlays;
}

std::vector<MaxoutPiece> piecesFromJson(const QJsonArray& array, const std::vector<MaxoutPiece>& otherwise)
{
    const auto count = static_cast<std::size_t>(array.size());
    if (count < kFewestPieces || count > kMostPieces)
        return otherwise;
    std::vector<MaxoutPiece> pieces;
    for (const QJsonValue& entry : array) {
        const QJsonObject piece = entry.toObject();
        pieces.push_back({numberOr(piece[QLatin1StringView("w")], -kLargestPieceNumber, kLargestPieceNumber, 0.0),
            numberOr(piece[QLatin1StringView("b")], -kLargestPieceNumber, kLargestPieceNumber, 0.0)});
    }
    return pieces;
}

ChartLayers layersFromJson(const QJsonObject& json)
{
    return {json[QLatin1StringView("function")].toBool(true), json[QLatin1StringView("derivative")].toBool(true),
        json[QLatin1StringView("tangent")].toBool(true), json[QLatin1StringView("saturation")].toBool(true)};
}

} // namespace

bool ActivationDocument::isOverlaid(ActivationType type) const
{
    return std::find(overlays.begin(), overlays.end(), type) != overlays.end();
}

bool ActivationDocument::addOverlay(ActivationType type)
{
    if (type == ActivationType::Softmax || isOverlaid(type) || overlays.size() >= kMostOverlays)
        return false;
    overlays.push_back(type);
    return true;
}

void ActivationDocument::removeOverlay(ActivationType type)
{
    std::erase(overlays, type);
}

double ActivationDocument::parameter(ActivationType type) const
{
    switch (type) {
    case ActivationType::Identity: return identitySlope;
    case ActivationType::LeakyRelu: return leakySlope;
    case ActivationType::PRelu: return preluAlpha;
    case ActivationType::Elu: return eluAlpha;
    default: return 0.0;
    }
}

void ActivationDocument::setParameter(ActivationType type, double value)
{
    const ParameterRange range = parameterRange(type);
    if (!std::isfinite(value))
        return;
    const double allowed = std::clamp(value, range.low, range.high);
    switch (type) {
    case ActivationType::Identity: identitySlope = allowed; break;
    case ActivationType::LeakyRelu: leakySlope = allowed; break;
    case ActivationType::PRelu: preluAlpha = allowed; break;
    case ActivationType::Elu: eluAlpha = allowed; break;
    default: break;
    }
}

void ActivationDocument::setPieceCount(std::size_t count)
{
    // Each new piece begins to win outside of what the pieces before it cover, so that it is seen.
    static constexpr auto kFan = std::to_array<MaxoutPiece>({{-0.6, -0.6}, {0.1, 0.0}, {1.0, -1.0}, {-1.6, -2.6}, {2.0, -3.0}});
    const std::size_t wanted = std::clamp(count, kFewestPieces, kMostPieces);
    while (pieces.size() < wanted)
        pieces.push_back(kFan[pieces.size()]);
    pieces.resize(wanted);
}

bool hasParameter(ActivationType type)
{
    return type == ActivationType::Identity || type == ActivationType::LeakyRelu || type == ActivationType::PRelu
        || type == ActivationType::Elu;
}

ParameterRange parameterRange(ActivationType type)
{
    switch (type) {
    case ActivationType::Identity: return {-2.0, 2.0, 0.05};
    case ActivationType::LeakyRelu: return {0.0, 0.5, 0.01};
    case ActivationType::PRelu: return {-1.0, 1.0, 0.01};
    case ActivationType::Elu: return {0.0, 2.0, 0.01};
    default: return {};
    }
}

QRectF defaultChartView()
{
    return {-4.4, -2.4, 8.8, 8.8};
}

QRectF validChartView(const QRectF& view)
{
    const auto isSize = [](double size) { return size >= kSmallestView && size <= kLargestView; };
    const auto isPlace = [](double place) { return std::abs(place) <= kLargestCursor; };
    const QPointF middle = view.center();
    const bool shown = isSize(view.width()) && isSize(view.height()) && isPlace(middle.x()) && isPlace(middle.y());
    return shown ? view : defaultChartView();
}

QJsonObject activationDocumentToJson(const ActivationDocument& document)
{
    QJsonArray overlays;
    for (const ActivationType type : document.overlays)
        overlays.append(nameOf(type));
    QJsonArray pieces;
    for (const MaxoutPiece& piece : document.pieces)
        pieces.append(QJsonObject{{QStringLiteral("w"), piece.weight}, {QStringLiteral("b"), piece.bias}});
    QJsonObject parameters;
    for (const ActivationType type : kListedFunctions)
        if (hasParameter(type))
            parameters[nameOf(type)] = document.parameter(type);
    const ChartLayers& layers = document.layers;
    const QJsonObject shown{{QStringLiteral("function"), layers.function}, {QStringLiteral("derivative"), layers.derivative},
        {QStringLiteral("tangent"), layers.tangent}, {QStringLiteral("saturation"), layers.saturation}};
    return {{QStringLiteral("function"), nameOf(document.selected)}, {QStringLiteral("parameters"), parameters},
        {QStringLiteral("pieces"), pieces}, {QStringLiteral("overlays"), overlays}, {QStringLiteral("x"), document.x},
        {QStringLiteral("layers"), shown}};
}

ActivationDocument activationDocumentFromJson(const QJsonObject& json)
{
    ActivationDocument document;
    const std::string name = json[QLatin1StringView("function")].toString().toStdString();
    const ActivationType wanted = activationFromName(name).value_or(document.selected);
    if (std::find(kListedFunctions.begin(), kListedFunctions.end(), wanted) != kListedFunctions.end())
        document.selected = wanted;
    const QJsonObject parameters = json[QLatin1StringView("parameters")].toObject();
    for (const ActivationType type : kListedFunctions)
        document.setParameter(type, parameters[nameOf(type)].toDouble(document.parameter(type)));
    document.pieces = piecesFromJson(json[QLatin1StringView("pieces")].toArray(), document.pieces);
    if (json[QLatin1StringView("overlays")].isArray())
        document.overlays = overlaysFromJson(json[QLatin1StringView("overlays")].toArray());
    document.x = numberOr(json[QLatin1StringView("x")], -kLargestCursor, kLargestCursor, document.x);
    document.layers = layersFromJson(json[QLatin1StringView("layers")].toObject());
    return document;
}

QJsonObject chartViewToJson(const QRectF& view)
{
    return {{QStringLiteral("left"), view.left()}, {QStringLiteral("bottom"), view.top()},
        {QStringLiteral("width"), view.width()}, {QStringLiteral("height"), view.height()}};
}

QRectF chartViewFromJson(const QJsonObject& json)
{
    const auto number = [&json](QLatin1StringView key) { return json[key].toDouble(std::nan("")); };
    return validChartView({number(QLatin1StringView("left")), number(QLatin1StringView("bottom")),
        number(QLatin1StringView("width")), number(QLatin1StringView("height"))});
}

} // namespace chalknet::ui
