// Forward passes of the lesson's network, and its file.
#include "ui/lessons/digits/DigitNetwork.h"

#include "engine/formats/FileAccess.h"
#include "engine/formats/ModelFile.h"
#include "ui/lessons/digits/DigitsSettings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <system_error>

namespace chalknet::ui {

namespace {

constexpr std::uint64_t kMaximumFileBytes = 256ULL * 1024 * 1024;
constexpr double kMaximumValue = 255.0;

std::filesystem::path toPath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

std::string resourceText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QJsonObject provenance(const DigitNetwork& network)
{
    QJsonObject object{{QStringLiteral("data"), network.dataName}, {QStringLiteral("steps"), static_cast<qint64>(network.steps)},
        {QStringLiteral("epochs"), network.epochs}};
    if (network.testAccuracy)
        object.insert(QStringLiteral("test_accuracy"), *network.testAccuracy);
    return object;
}

} // namespace

DigitNetwork networkOf(const SnapshotPointer& snapshot, const QString& dataName)
{
    DigitNetwork network;
    network.spec = snapshot->spec;
    network.parameters = std::shared_ptr<const Parameters>(snapshot, &snapshot->parameters);
    network.dataName = dataName;
    network.steps = snapshot->position.step;
    network.epochs = snapshot->position.epochs();
    if (snapshot->test && snapshot->test->hasAccuracy())
        network.testAccuracy = snapshot->test->accuracy;
    return network;
}

DigitNetwork untrainedNetwork(const NetworkSpec& spec)
{
    DigitNetwork network;
    network.spec = std::make_shared<const NetworkSpec>(spec);
    network.parameters = std::make_shared<const Parameters>(initialParameters(spec));
    return network;
}

Reading readDigit(const DigitNetwork& network, std::span<const std::uint8_t> pixels)
{
    std::vector<double> inputs(pixels.size());
    std::ranges::transform(pixels, inputs.begin(), [](std::uint8_t value) { return value / kMaximumValue; });
    const auto begin = std::chrono::steady_clock::now();
    Reading reading;
    reading.values = forwardOne(*network.spec, *network.parameters, inputs);
    reading.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return reading;
}

QString digitModelPath(const QString& dataFolder)
{
    return dataFolder + QStringLiteral("/digits-model.json");
}

QString readyMadeModelPath()
{
    return QStringLiteral(":/models/digits.json");
}

void saveDigitNetwork(const QString& path, const DigitNetwork& network)
{
    std::string text = modelText(*network.spec, *network.parameters);
    // The model's own fields follow unchanged, so that the command line reads the same file.
    const QByteArray extra = "\"provenance\": " + QJsonDocument(provenance(network)).toJson(QJsonDocument::Compact) + ",";
    text.insert(text.find('{') + 1, extra.toStdString());
    // On the first start there is no data folder yet; if it cannot be made, writing says so.
    std::error_code ignored;
    std::filesystem::create_directories(toPath(path).parent_path(), ignored);
    writeWholeFile(toPath(path), text);
}

std::optional<DigitNetwork> loadDigitNetwork(const QString& path)
{
    try {
        const std::string text
            = path.startsWith(QLatin1String(":/")) ? resourceText(path) : readWholeFile(toPath(path), kMaximumFileBytes);
        Model model = parseModel(text, path.toStdString());
        const bool readsDigits = model.hasWeights && model.spec.inputs == kDigitInputs && model.spec.outputs() == kDigitClasses;
        if (!readsDigits)
            return {};
        const QJsonObject object
            = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object().value(QLatin1String("provenance")).toObject();
        DigitNetwork network;
        network.spec = std::make_shared<const NetworkSpec>(std::move(model.spec));
        network.parameters = std::make_shared<const Parameters>(std::move(model.parameters));
        network.dataName = object.value(QLatin1String("data")).toString();
        network.steps = static_cast<std::uint64_t>(std::max<qint64>(1, object.value(QLatin1String("steps")).toInteger(1)));
        network.epochs = object.value(QLatin1String("epochs")).toDouble();
        const double accuracy = object.value(QLatin1String("test_accuracy")).toDouble(std::nan(""));
        if (accuracy >= 0.0 && accuracy <= 1.0)
            network.testAccuracy = accuracy;
        return network;
    } catch (const Error&) {
        return {};
    } catch (const std::bad_alloc&) {
        return {};
    }
}

} // namespace chalknet::ui
