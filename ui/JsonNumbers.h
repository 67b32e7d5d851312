// JsonNumbers: numbers of kept states and handed-over JSON, which may be anything.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

namespace chalknet::ui {

/// The number of that name, if it is one from `low` to `high`; else `otherwise`.
double numberIn(const QJsonObject& json, QLatin1StringView key, double low, double high, double otherwise);
/// The same without what stands behind the decimal point.
int wholeIn(const QJsonObject& json, QLatin1StringView key, int low, int high, int otherwise);
/// A value of an enumeration, whose values count from 0 to `last`.
template <typename Choice> Choice choiceIn(const QJsonObject& json, QLatin1StringView key, Choice last, Choice otherwise)
{
    return static_cast<Choice>(wholeIn(json, key, 0, static_cast<int>(last), static_cast<int>(otherwise)));
}

QJsonArray numbersToJson(std::span<const double> numbers);
/// Exactly `count` finite numbers, or nothing.
std::optional<std::vector<double>> numbersFromJson(const QJsonValue& json, std::size_t count);

} // namespace chalknet::ui
