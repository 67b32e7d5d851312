// ContrastState: what the student set in "Wrong and certain": where one sigmoid unit starts, its target and the learning rate.
#pragma once

#include <QJsonObject>

namespace chalknet::ui {

inline constexpr double kLargestContrastWeight = 3.0; ///< w and b, both ways; so z starts within ±6
inline constexpr double kLargestContrastSum = 6.0;
inline constexpr double kSmallestContrastRate = 0.01;
inline constexpr double kLargestContrastRate = 10.0;

/// y = σ(w x + b) with x = 1. w and b have two decimals, η two significant digits, so that they are written exactly.
struct ContrastState {
    double weight = 1.5;
    double bias = 1.5;
    int target = 0; ///< 0 or 1
    double rate = 0.5; ///< η

    double sum() const { return weight + bias; } ///< z at the start
    friend bool operator==(const ContrastState&, const ContrastState&) = default;
};

ContrastState tidied(ContrastState state);
/// Starts at this z: b moves, and w where b alone cannot.
ContrastState startingAt(ContrastState state, double sum);
QJsonObject toJson(const ContrastState& state);
ContrastState contrastFromJson(const QJsonObject& json);

} // namespace chalknet::ui
