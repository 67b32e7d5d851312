// Names of functions stay as they are written in papers; words are translated.
#include "ui/lessons/lab/LabNames.h"

#include "ui/controls/NumberFormat.h"

#include <QCoreApplication>

#include <cmath>

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
    if (name == "xor-blobs")
        return LabNames::tr("XOR clouds");
    if (name == "rings-3")
        return LabNames::tr("3 rings");
    if (name == "blobs-4")
        return LabNames::tr("4 clouds");
    if (name == "pinwheel-5")
        return LabNames::tr("5 blades");
    if (name == "blobs-6")
        return LabNames::tr("6 clouds");
    if (name == "plane")
        return LabNames::tr("Plane");
    if (name == "bumps")
        return LabNames::tr("Hills");
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString dataLabel(const LabData& data)
{
    if (isTable(data))
        return QString::fromStdString(data.table->name);
    return data.kind == LabDataKind::Own ? LabNames::tr("Own points") : dataLabel(data.name);
}

QString epochText(double epochs, bool atStart)
{
    const double whole = std::floor(epochs);
    const bool between = !atStart && epochs < 100.0 && epochs - whole > 1e-9;
    return between ? fixed(epochs, 2) : grouped(static_cast<qint64>(whole));
}

QString featureTex(PlaneTerm term)
{
    switch (term) {
    case PlaneTerm::One: return QStringLiteral("1");
    case PlaneTerm::X1: return QStringLiteral("x_1");
    case PlaneTerm::X2: return QStringLiteral("x_2");
    case PlaneTerm::X1Squared: return QStringLiteral("x_1^2");
    case PlaneTerm::X2Squared: return QStringLiteral("x_2^2");
    case PlaneTerm::Product: return QStringLiteral("x_1 x_2");
    case PlaneTerm::SineX1: return QStringLiteral("\\sin(\\pi x_1)");
    case PlaneTerm::SineX2: return QStringLiteral("\\sin(\\pi x_2)");
    }
    return {};
}

QString classLabel(const LabData& data, int label)
{
    const auto index = static_cast<std::size_t>(label);
    if (isTable(data) && index < data.table->classNames.size())
        return QString::fromStdString(data.table->classNames[index]);
    return LabNames::tr("class %1").arg(label);
}

} // namespace chalknet::ui
