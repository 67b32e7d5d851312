// Names of functions stay as they are written in papers; words are translated.
#include "ui/lessons/lab/LabNames.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class LabNames {
    Q_DECLARE_TR_FUNCTIONS(LabNames)
};

} // namespace

QString activationLabel(ActivationType type)
{
    switch (type) {
    case ActivationType::Identity: return LabNames::tr("identity");
    case ActivationType::Step: return LabNames::tr("step");
    case ActivationType::Sigmoid: return QStringLiteral("sigmoid");
    case ActivationType::Tanh: return QStringLiteral("tanh");
    case ActivationType::Relu: return QStringLiteral("ReLU");
    case ActivationType::LeakyRelu: return QStringLiteral("leaky ReLU");
    case ActivationType::PRelu: return QStringLiteral("PReLU");
    case ActivationType::Elu: return QStringLiteral("ELU");
    case ActivationType::Selu: return QStringLiteral("SELU");
    case ActivationType::Softplus: return QStringLiteral("softplus");
    case ActivationType::Gelu: return QStringLiteral("GELU");
    case ActivationType::Silu: return QStringLiteral("SiLU");
    case ActivationType::Mish: return QStringLiteral("Mish");
    case ActivationType::HardSigmoid: return QStringLiteral("hard sigmoid");
    case ActivationType::Maxout: return QStringLiteral("maxout");
    case ActivationType::Softmax: return QStringLiteral("softmax");
    }
    return {};
}

QString optimizerLabel(OptimizerType type)
{
    switch (type) {
    case OptimizerType::Sgd: return QStringLiteral("SGD");
    case OptimizerType::Momentum: return LabNames::tr("Momentum");
    case OptimizerType::Nesterov: return QStringLiteral("Nesterov");
    case OptimizerType::Adagrad: return QStringLiteral("AdaGrad");
    case OptimizerType::Rmsprop: return QStringLiteral("RMSProp");
    case OptimizerType::Adam: return QStringLiteral("Adam");
    case OptimizerType::Adamw: return QStringLiteral("AdamW");
    }
    return {};
}

QString initializerLabel(InitializerType type)
{
    switch (type) {
    case InitializerType::LecunUniform: return QStringLiteral("LeCun");
    case InitializerType::LecunNormal: return LabNames::tr("LeCun normal");
    case InitializerType::GlorotUniform: return QStringLiteral("Glorot");
    case InitializerType::GlorotNormal: return LabNames::tr("Glorot normal");
    case InitializerType::HeUniform: return QStringLiteral("He");
    case InitializerType::HeNormal: return LabNames::tr("He normal");
    case InitializerType::Uniform: return LabNames::tr("Uniform");
    case InitializerType::Normal: return LabNames::tr("Normal");
    case InitializerType::Zeros: return LabNames::tr("All zero");
    }
    return {};
}

QString lossLabel(LossType type)
{
    switch (type) {
    case LossType::HalfSse: return LabNames::tr("Half squared error");
    case LossType::SquaredError: return LabNames::tr("Squared error");
    case LossType::Mse: return LabNames::tr("Mean squared error");
    case LossType::CrossEntropy: return LabNames::tr("Cross-entropy");
    case LossType::BinaryCrossEntropy: return LabNames::tr("Binary cross-entropy");
    }
    return {};
}

QString dataLabel(std::string_view name)
{
    if (name == "and")
        return QStringLiteral("AND");
    if (name == "or")
        return QStringLiteral("OR");
    if (name == "nand")
        return QStringLiteral("NAND");
    if (name == "xor")
        return QStringLiteral("XOR");
    if (name == "circle")
        return LabNames::tr("Circle");
    if (name == "spiral")
        return LabNames::tr("Spiral");
    if (name == "moons")
        return LabNames::tr("Moons");
    if (name == "blobs")
        return LabNames::tr("Blobs");
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace chalknet::ui
