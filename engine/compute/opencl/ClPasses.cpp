// What both kernel families share: defines and arguments.
#include "engine/compute/opencl/ClPasses.h"

#include "engine/compute/opencl/RowPasses.h"
#include "engine/compute/opencl/TilePasses.h"

#include <cctype>
#include <set>

namespace chalknet {

namespace {

// "leaky-relu" → "USE_LEAKY_RELU"
std::string useDefine(ActivationType type)
{
    std::string name = "USE_";
    for (const char c : activationName(type))
        name += c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return name;
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
    , epsilon(static_cast<cl_float>(factors.epsilon))
    , inverseRootCorrection2(static_cast<cl_float>(factors.inverseRootCorrection2))
    , weightFactor(static_cast<cl_float>(factors.weightFactor))
    , l1(static_cast<cl_float>(l1Penalty))
    , l2(static_cast<cl_float>(l2Penalty))
{
}

std::string networkDefines(const ClNetwork& network)
{
    std::set<ActivationType> used;
    for (const DeviceLayer& layer : network.layout.layers())
        used.insert(static_cast<ActivationType>(layer.activation));
    std::string text = network.profile.defines();
    for (const ActivationType type : used)
        text += " -D" + useDefine(type) + "=" + std::to_string(static_cast<int>(type));
    text += " -DLOSS=" + std::to_string(static_cast<int>(network.spec.loss));
    switch (outputFusion(network.spec)) {
    case OutputFusion::None: break;
    case OutputFusion::Softmax: text += " -DOUTPUT_SOFTMAX"; break;
    case OutputFusion::Logistic: text += " -DOUTPUT_LOGISTIC"; break;
    }
    return text;
}

// The numbers stand in engine/kernels/optimizer.cl.
std::string optimizerDefine(std::optional<OptimizerType> optimizer)
{
    return " -DOPTIMIZER=" + std::to_string(optimizer ? static_cast<int>(*optimizer) + 1 : 0);
}

std::unique_ptr<ClPasses> makePasses(ClRuntime& runtime, const ClNetwork& network)
{
    if (network.profile.family == KernelFamily::RowBlocks)
        return std::make_unique<RowPasses>(runtime, network);
    return std::make_unique<TilePasses>(runtime, network);
}

} // namespace chalknet
