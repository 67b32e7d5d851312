// HostBackend: the network on the processor in double; written to be read, it defines what is right.
#pragma once

#include "engine/compute/Backend.h"

#include <memory>

namespace chalknet {

/// Forward and backward pass in matrix form. Rows of a batch are rows of the matrices:
///     Z = A_previous Wᵀ + b,  A = g(Z),  ∂E/∂Z = ∂E/∂A ∘ g′(Z),  ∂E/∂W = (∂E/∂Z)ᵀ A_previous,  ∂E/∂A_previous = ∂E/∂Z W
/// (Rumelhart, Hinton and Williams 1986; Goodfellow, Bengio and Courville 2016, chapter 6.5).
class HostBackend : public Backend {
public:
    HostBackend();
    ~HostBackend() override;

    const DeviceInfo& device() const override;
    void initialise(const NetworkSpec& spec, const Parameters& parameters) override;
    void bind(DataRole role, const Dataset& data) override;
    void setOrder(std::span<const std::uint32_t> order) override;
    void trainBatch(std::size_t first, std::size_t count, const StepSettings& settings) override;
    std::size_t trainBatches(std::size_t first, std::size_t count, std::size_t batchSize, const StepSettings& settings) override;
    void dropBatch() override;
    void throttle() override { }
    void finish() override { }
    Parameters parameters() override;
    void setParameters(const Parameters& parameters) override;
    void setFrozen(std::span<const std::uint8_t> frozen) override;
    OptimizerState optimizerState() override;
    void setOptimizerState(const OptimizerState& state) override;
    Evaluation evaluate(DataRole role) override;
    std::vector<double> predict(std::span<const double> inputs, std::size_t rows) override;
    Parameters gradient(std::size_t first, std::size_t count, const StepSettings& settings) override;
    std::vector<double> lossOverPlane(DataRole role, const LossPlane& plane) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace chalknet
