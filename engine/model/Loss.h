// Loss functions: the value of one row beside its gradient.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace chalknet {

/// Every loss of the file format. The loss of a batch is the mean over its rows of the values below.
enum class LossType {
    HalfSse,            ///< ½ Σ (y−t)²
    SquaredError,       ///< Σ (y−t)²
    Mse,                ///< Σ (y−t)² / outputs
    CrossEntropy,       ///< −Σ t log y
    BinaryCrossEntropy, ///< −Σ (t log y + (1−t) log(1−y))
};

inline constexpr auto kAllLosses = std::to_array<LossType>(
    {LossType::HalfSse, LossType::SquaredError, LossType::Mse, LossType::CrossEntropy, LossType::BinaryCrossEntropy});

/// Logarithms are taken of max(y, kSmallestProbability), so that a loss of a wrong, certain answer stays finite. It is the
/// smallest normal float, the same as in engine/kernels/loss.cl, so that such an answer costs the same on every device.
inline constexpr double kSmallestProbability = 0x1p-126;

/// The loss of one row; y and t have the same length.
double lossValue(LossType type, std::span<const double> outputs, std::span<const double> targets);

/// ∂(loss of one row)/∂y into `gradient` (same length).
void lossGradient(LossType type, std::span<const double> outputs, std::span<const double> targets, std::span<double> gradient);

std::string_view lossName(LossType type);
std::optional<LossType> lossFromName(std::string_view name);

} // namespace chalknet
