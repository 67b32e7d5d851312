// RandomNetworks: small networks with every activation, loss and optimiser, drawn for tests of traces.
#pragma once

#include "engine/explain/BatchTrace.h"

#include <algorithm>
#include <cmath>
#include <random>

inline chalknet::LayerSpec layer(int units, chalknet::ActivationType type)
{
    chalknet::LayerSpec spec;
    spec.units = units;
    spec.activation = chalknet::Activation(type);
    return spec;
}

class RandomNetworks {
public:
    explicit RandomNetworks(unsigned seed)
        : m_random(seed)
    {
    }

    int whole(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }

    /// As typed by hand with so many decimals, or drawn (−1).
    double number(double size, int decimals = -1)
    {
        const double drawn = std::uniform_real_distribution<double>(-size, size)(m_random);
        const double power = std::pow(10.0, decimals);
        return decimals < 0 ? drawn : std::round(drawn * power) / power;
    }

    template <typename T, std::size_t count> T oneOf(const std::array<T, count>& all)
    {
        return all[static_cast<std::size_t>(whole(0, static_cast<int>(count) - 1))];
    }

    /// Every activation, and every loss that fits the output.
    chalknet::NetworkSpec spec(int mostLayers, int mostUnits)
    {
        using namespace chalknet;
        NetworkSpec spec;
        spec.inputs = whole(1, mostUnits);
        const int layers = whole(1, mostLayers);
        do {
            spec.layers.clear();
            for (int i = 0; i < layers; ++i)
                spec.layers.push_back(layer(whole(1, mostUnits), oneOf(kAllActivations)));
            spec.loss = oneOf(kAllLosses);
        } while (!validate(spec).empty());
        return spec;
    }

    chalknet::Parameters parameters(const chalknet::NetworkSpec& spec, int decimals = -1)
    {
        chalknet::Parameters parameters(spec);
        for (double& value : parameters.values())
            value = number(1.0, decimals);
        return parameters;
    }

    /// Targets suit the loss: one class, or any numbers.
    chalknet::TraceExample example(const chalknet::NetworkSpec& spec, int decimals = -1)
    {
        using namespace chalknet;
        TraceExample example;
        for (int i = 0; i < spec.inputs; ++i)
            example.inputs.push_back(number(2.0, decimals));
        const bool isShare = spec.loss == LossType::CrossEntropy || spec.loss == LossType::BinaryCrossEntropy;
        const int right = whole(0, spec.outputs() - 1);
        for (int i = 0; i < spec.outputs(); ++i)
            example.targets.push_back(isShare ? (i == right ? 1.0 : 0.0) : number(1.0, decimals));
        return example;
    }

    std::vector<chalknet::TraceExample> examples(const chalknet::NetworkSpec& spec, int count, int decimals = -1)
    {
        std::vector<chalknet::TraceExample> list;
        for (int i = 0; i < count; ++i)
            list.push_back(example(spec, decimals));
        return list;
    }

    chalknet::UpdateRule rule(chalknet::OptimizerType type)
    {
        chalknet::UpdateRule rule;
        rule.optimizer = chalknet::defaultOptimizer(type);
        if (whole(0, 2) == 0)
            rule.l1 = 0.01;
        if (whole(0, 2) == 0)
            rule.l2 = 0.005;
        return rule;
    }
    chalknet::UpdateRule rule() { return rule(oneOf(chalknet::kAllOptimizers)); }

private:
    std::mt19937 m_random;
};
