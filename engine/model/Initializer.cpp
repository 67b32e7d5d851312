// The spread of initial weights and the names of the initialisers.
#include "engine/model/Initializer.h"

#include <cmath>

namespace chalknet {

namespace {

struct NamedInitializer {
    InitializerType type;
    std::string_view name;
};

constexpr auto kNames = std::to_array<NamedInitializer>({
    {InitializerType::LecunUniform, "lecun-uniform"},
    {InitializerType::LecunNormal, "lecun-normal"},
    {InitializerType::GlorotUniform, "glorot-uniform"},
    {InitializerType::GlorotNormal, "glorot-normal"},
    {InitializerType::HeUniform, "he-uniform"},
    {InitializerType::HeNormal, "he-normal"},
    {InitializerType::Uniform, "uniform"},
    {InitializerType::Normal, "normal"},
    {InitializerType::Zeros, "zeros"},
});

} // namespace

double initialSpread(const Initializer& initializer, int inputs, int outputs)
{
    const double fanIn = inputs;
    const double fanSum = static_cast<double>(inputs) + outputs;
    switch (initializer.type) {
    case InitializerType::LecunUniform: return std::sqrt(3.0 / fanIn);
    case InitializerType::LecunNormal: return std::sqrt(1.0 / fanIn);
    case InitializerType::GlorotUniform: return std::sqrt(6.0 / fanSum);
    case InitializerType::GlorotNormal: return std::sqrt(2.0 / fanSum);
    case InitializerType::HeUniform: return std::sqrt(6.0 / fanIn);
    case InitializerType::HeNormal: return std::sqrt(2.0 / fanIn);
    case InitializerType::Uniform:
    case InitializerType::Normal: return initializer.scale;
    case InitializerType::Zeros: return 0.0;
    }
    return 0.0;
}

bool isNormal(InitializerType type)
{
    return type == InitializerType::LecunNormal || type == InitializerType::GlorotNormal
        || type == InitializerType::HeNormal || type == InitializerType::Normal;
}

std::string_view initializerName(InitializerType type)
{
    for (const NamedInitializer& entry : kNames) {
        if (entry.type == type)
            return entry.name;
    }
    return {};
}

std::optional<InitializerType> initializerFromName(std::string_view name)
{
    for (const NamedInitializer& entry : kNames) {
        if (entry.name == name)
            return entry.type;
    }
    return std::nullopt;
}

} // namespace chalknet
