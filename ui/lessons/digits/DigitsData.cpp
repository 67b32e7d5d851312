// Everything here that takes time runs inside BackgroundWork.
#include "ui/lessons/digits/DigitsData.h"

#include "engine/base/Translatable.h"
#include "engine/data/DigitGenerator.h"
#include "engine/formats/MnistFolder.h"
#include "ui/lessons/digits/DigitsSource.h"
#include "ui/lessons/digits/MnistFiles.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <new>
#include <span>

namespace chalknet::ui {

namespace {

constexpr std::uint64_t kGeneratorSeed = 20'260'101;
constexpr std::uint64_t kTestSeed = 7;
constexpr QLatin1StringView kClassSuffix("+class");
constexpr std::uint64_t kPairSeed = 1;
constexpr int kSide = 28;
constexpr std::size_t kClasses = 10;

std::array<qint64, 10> countLabels(const Dataset& data)
{
    std::array<qint64, 10> counts{};
    for (int label : data.labels()) {
        if (label >= 0 && label < 10)
            ++counts[static_cast<std::size_t>(label)];
    }
    return counts;
}

/// The network of this lesson takes 28 × 28 pictures of ten classes.
void requirePictures(const Dataset& data, const QString& path)
{
    const ImageShape shape = data.imageShape().value_or(ImageShape{});
    if (shape != ImageShape{kSide, kSide}) {
        const std::string found = std::to_string(shape.rows) + "×" + std::to_string(shape.columns);
        throw Error(ProblemCode::IdxWrongDimensions,
            {path.toStdString(), found, "28×28", CHALKNET_TRANSLATABLE("ProblemDetail", "choose images of the expected size.")});
    }
    data.requireFits(kSide * kSide, 10);
}

DigitsData counted(DigitsData data)
{
    data.trainCounts = countLabels(data.train);
    data.testCounts = countLabels(data.test);
    data.trainMeans = classMeans(data.train);
    data.testMeans = classMeans(data.test);
    return data;
}

DigitsData fromFolder(const QString& folder)
{
    DigitsData data;
    data.folder = folder;
    MnistData read = readMnist(std::filesystem::path(folder.toStdU16String()));
    data.train = std::move(read.train);
    data.test = std::move(read.test);
    requirePictures(data.train, folder);
    requirePictures(data.test, folder);
    data.source = sourceOf(labelsSha256(data.train));
    return counted(std::move(data));
}

DigitsData fromPair(const QString& images, const QString& labels)
{
    const auto path = [](const QString& name) { return std::filesystem::path(name.toStdU16String()); };
    const Dataset all = readIdxPair(path(images), path(labels));
    requirePictures(all, images);
    const Split parts = split(all, 1.0 - 1.0 / DigitsData::kPairTestShare, kPairSeed);
    DigitsData data;
    data.folder = images;
    data.train = parts.train;
    data.test = parts.test.isEmpty() ? all : parts.test; // of a single picture nothing can be kept back
    data.source = DigitsData::Source::Pair;
    return counted(std::move(data));
}

DigitsData generated()
{
    DigitsData data;
    data.train = generateDigits(DigitsLoader::kGeneratedTrain, kGeneratorSeed);
    data.test = generateDigits(DigitsLoader::kGeneratedTest, kTestSeed);
    return counted(std::move(data));
}

bool holdsMnist(const QString& folder)
{
    return looksLikeMnist(std::filesystem::path(folder.toStdU16String()));
}

} // namespace

QString DigitsData::displayName(const QString& properName)
{
    if (properName.endsWith(kClassSuffix))
        return QCoreApplication::translate("DigitsData", "%1 and our class")
            .arg(displayName(properName.chopped(kClassSuffix.size())));
    return properName.isEmpty() ? QCoreApplication::translate("DigitsData", "generated digits") : properName;
}

QString DigitsData::displayName() const
{
    switch (source) {
    case Source::Generated: return displayName(QString());
    case Source::Mnist: return QStringLiteral("MNIST");
    case Source::Fashion: return QStringLiteral("Fashion-MNIST");
    case Source::Folder:
    case Source::Pair: return QFileInfo(folder).fileName();
    }
    return {};
}

QString withClassName(const QString& properName)
{
    return properName.endsWith(kClassSuffix) ? properName : properName + kClassSuffix;
}

QString withoutClassName(const QString& properName)
{
    return properName.endsWith(kClassSuffix) ? properName.chopped(kClassSuffix.size()) : properName;
}

// The names that the authors of Fashion-MNIST gave.
QStringList DigitsData::classNames() const
{
    if (source != Source::Fashion)
        return {};
    const auto name = [](const char* text) { return QCoreApplication::translate("FashionClass", text); };
    return {name(QT_TRANSLATE_NOOP("FashionClass", "T-shirt/top")), name(QT_TRANSLATE_NOOP("FashionClass", "Trouser")),
        name(QT_TRANSLATE_NOOP("FashionClass", "Pullover")), name(QT_TRANSLATE_NOOP("FashionClass", "Dress")),
        name(QT_TRANSLATE_NOOP("FashionClass", "Coat")), name(QT_TRANSLATE_NOOP("FashionClass", "Sandal")),
        name(QT_TRANSLATE_NOOP("FashionClass", "Shirt")), name(QT_TRANSLATE_NOOP("FashionClass", "Sneaker")),
        name(QT_TRANSLATE_NOOP("FashionClass", "Bag")), name(QT_TRANSLATE_NOOP("FashionClass", "Ankle boot"))};
}

QString DigitsData::labelText(int label) const
{
    const QStringList names = classNames();
    return names.isEmpty() ? QString::number(label) : QStringLiteral("%1, %2").arg(QString::number(label), names.value(label));
}

Dataset classMeans(const Dataset& data)
{
    const std::size_t size = data.inputs();
    if (data.pixels().empty() || !data.hasLabels())
        return {};
    std::vector<std::uint64_t> sums(kClasses * size);
    std::array<std::uint64_t, kClasses> counts{};
    for (std::size_t row = 0; row < data.rows(); ++row) {
        const auto label = static_cast<std::size_t>(data.labels()[row]);
        if (label >= kClasses)
            continue;
        ++counts[label];
        for (std::size_t i = 0; i < size; ++i)
            sums[label * size + i] += data.pixels()[row * size + i];
    }
    DatasetContent content;
    content.inputs = size;
    content.classes = static_cast<int>(kClasses);
    content.imageShape = data.imageShape();
    for (std::size_t label = 0; label < kClasses; ++label) {
        if (counts[label] == 0)
            continue;
        content.labels.push_back(static_cast<int>(label));
        for (std::size_t i = 0; i < size; ++i)
            content.pixels.push_back(static_cast<std::uint8_t>((sums[label * size + i] + counts[label] / 2) / counts[label]));
    }
    return Dataset(std::move(content));
}

DigitsLoader::DigitsLoader(QObject* parent)
    : QObject(parent)
{
}

BackgroundWork::Deliver DigitsLoader::deliverData(DigitsData data)
{
    return [this, data = std::move(data)] { emit loaded(data); };
}

BackgroundWork::Deliver DigitsLoader::deliverProblem(Problem problem)
{
    return [this, problem = std::move(problem)] { emit failed(problem); };
}

void DigitsLoader::loadBest(const QStringList& candidateFolders)
{
    m_work.run([this, candidateFolders](std::stop_token) {
        std::optional<Problem> passedOver;
        std::optional<DigitsData> found;
        for (const QString& folder : candidateFolders) {
            if (!holdsMnist(folder) && folder != mnistFolderOfEnvironment())
                continue;
            try {
                found = fromFolder(folder);
                break;
            } catch (const Error& error) {
                // The next one may be good, and generated digits always are; but why not these is said.
                if (!passedOver)
                    passedOver = error.problem();
            } catch (const std::bad_alloc&) {
            }
        }
        return BackgroundWork::Deliver(
            [this, data = found ? *std::move(found) : generated(), passedOver = std::move(passedOver)] {
                emit loaded(data);
                if (passedOver)
                    emit failed(*passedOver);
            });
    });
}

void DigitsLoader::loadFolder(const QString& folder)
{
    loadAsking(folder, [folder] { return fromFolder(folder); });
}

void DigitsLoader::loadPair(const QString& images, const QString& labels)
{
    loadAsking(images, [images, labels] { return fromPair(images, labels); });
}

void DigitsLoader::loadAsking(const QString& path, std::function<DigitsData()> load)
{
    m_work.run([this, path, load = std::move(load)](std::stop_token) {
        try {
            return deliverData(load());
        } catch (const Error& error) {
            return deliverProblem(error.problem());
        } catch (const std::bad_alloc&) {
            return deliverProblem(
                {ProblemCode::FileUnreadable, {path.toStdString(), CHALKNET_TRANSLATABLE("ProblemDetail", "out of memory")}});
        }
    });
}

void DigitsLoader::generate()
{
    m_work.run([this](std::stop_token) { return deliverData(generated()); });
}

} // namespace chalknet::ui
