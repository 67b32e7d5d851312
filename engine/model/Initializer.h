// Initial weights: how far they spread, by the number of inputs and outputs of a layer.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace chalknet {

/// LeCun et al. 1998 ("Efficient backprop"), Glorot and Bengio 2010, He et al. 2015.
enum class InitializerType {
    LecunUniform,  ///< U(−r, r), r = √(3/n_in)
    LecunNormal,   ///< N(0, 1/n_in)
    GlorotUniform, ///< r = √(6/(n_in+n_out))
    GlorotNormal,  ///< variance 2/(n_in+n_out)
    HeUniform,     ///< r = √(6/n_in)
    HeNormal,      ///< variance 2/n_in
    Uniform,       ///< U(−scale, scale)
    Normal,        ///< N(0, scale²)
    Zeros,
};

inline constexpr auto kAllInitializers = std::to_array<InitializerType>({
    InitializerType::LecunUniform, InitializerType::LecunNormal, InitializerType::GlorotUniform,
    InitializerType::GlorotNormal, InitializerType::HeUniform, InitializerType::HeNormal, InitializerType::Uniform,
    InitializerType::Normal, InitializerType::Zeros,
});

struct Initializer {
    InitializerType type = InitializerType::GlorotUniform;
    /// uniform: the range; normal: the standard deviation. Unused by the others.
    double scale = 0.5;

    friend bool operator==(const Initializer&, const Initializer&) = default;
};

/// Half-width of the uniform distribution, or standard deviation of the normal one, for a layer of `outputs` × `inputs`.
double initialSpread(const Initializer& initializer, int inputs, int outputs);
bool isNormal(InitializerType type);

std::string_view initializerName(InitializerType type);
std::optional<InitializerType> initializerFromName(std::string_view name);

} // namespace chalknet
