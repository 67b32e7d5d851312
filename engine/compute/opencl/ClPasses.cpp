// What both kernel families share: defines and arguments.
#include "engine/compute/opencl/ClPasses.h"

#include "engine/compute/opencl/RowPasses.h"
#include "engine/compute/opencl/TilePasses.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace chalknet {

namespace {

// √(smallest normal float): a gradient below it has the square 0 here, and must be divided by something that is not.
constexpr cl_float kSmallestEpsilon = 0x1p-63F;

// ("", "leaky-relu", 5) → " -DUSE_LEAKY_RELU=5"
std::string useDefine(std::string_view prefix, std::string_view name, int number)
{
    std::string text = " -DUSE_" + std::string(prefix);
    for (const char c : name)
        text += c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text + "=" + std::to_string(number);
}

} // namespace

UpdateArgument::UpdateArgument(const UpdateFactors& factors, double l1Penalty, double l2Penalty)
    : learningRate(static_cast<cl_float>(factors.learningRate))
    , momentum(static_cast<cl_float>(factors.momentum))
    , decay(static_cast<cl_float>(factors.decay))
    , restOfDecay(static_cast<cl_float>(1.0 - factors.decay))
    , beta1(static_cast<cl_float>(factors.beta1))
    , restOfBeta1(static_cast<cl_float>(1.0 - factors.beta1))
    , beta2(static_cast<cl_float>(factors.beta2))
    , restOfBeta2(static_cast<cl_float>(1.0 - factors.beta2))
    , epsilon(std::max(static_cast<cl_float>(factors.epsilon), kSmallestEpsilon))
    , inverseRootCorrection2(static_cast<cl_float>(factors.inverseRootCorrection2))
    , weightFactor(static_cast<cl_float>(factors.weightFactor))
    , l1(static_cast<cl_float>(l1Penalty))
    , l2(static_cast<cl_float>(l2Penalty))
{
}

std::string networkDefines(const ClNetwork& network, bool isGeneral)
{
    std::set<ActivationType> activations;
    for (const DeviceLayer& layer : network.layout.layers())
        activations.insert(static_cast<ActivationType>(layer.activation));
    std::set<LossType> losses{network.spec.loss};
    std::set<OutputForm> forms{outputForm(network.spec)};
    if (isGeneral) {
        activations.insert(kAllActivations.begin(), kAllActivations.end());
        losses.insert(kAllLosses.begin(), kAllLosses.end());
        forms = {OutputForm::Softmax, OutputForm::Logistic};
    }
    std::string text = network.profile.defines();
    for (const ActivationType type : activations)
        text += useDefine("", activationName(type), static_cast<int>(type));
    for (const LossType type : losses)
        text += useDefine("LOSS_", lossName(type), static_cast<int>(type));
    for (const OutputForm form : forms) {
        if (form != OutputForm::Separate)
            text += useDefine("OUTPUT_", form == OutputForm::Softmax ? "softmax" : "logistic", static_cast<int>(form));
    }
    return text;
}

// The numbers stand in engine/kernels/optimizer.cl.
std::string UpdateVariant::defines() const
{
    const int number = optimizer ? static_cast<int>(*optimizer) + 1 : 0;
    return " -DOPTIMIZER=" + std::to_string(number) + (frozen ? " -DFROZEN" : "");
}

std::unique_ptr<ClPasses> makePasses(ClRuntime& runtime, const ClNetwork& network)
{
    if (network.profile.family == KernelFamily::RowBlocks)
        return std::make_unique<RowPasses>(runtime, network);
    return std::make_unique<TilePasses>(runtime, network);
}

} // namespace chalknet
