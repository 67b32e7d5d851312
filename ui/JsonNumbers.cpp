// Reads only what is a number within its bounds.
#include "ui/JsonNumbers.h"

#include <cmath>

namespace chalknet::ui {

double numberIn(const QJsonObject& json, QLatin1StringView key, double low, double high, double otherwise)
{
    const double value = json.value(key).toDouble(std::nan(""));
    return value >= low && value <= high ? value : otherwise;
}

int wholeIn(const QJsonObject& json, QLatin1StringView key, int low, int high, int otherwise)
{
    return static_cast<int>(numberIn(json, key, low, high, otherwise));
}

QJsonArray numbersToJson(std::span<const double> numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

std::optional<std::vector<double>> numbersFromJson(const QJsonValue& json, std::size_t count)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || static_cast<std::size_t>(array.size()) != count)
        return std::nullopt;
    std::vector<double> numbers;
    for (const QJsonValue& value : array) {
        const double number = value.toDouble(std::nan(""));
        if (!std::isfinite(number))
            return std::nullopt;
        numbers.push_back(number);
    }
    return numbers;
}

} // namespace chalknet::ui
