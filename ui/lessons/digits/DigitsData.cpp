// Everything here that takes time runs inside BackgroundWork.
#include "ui/lessons/digits/DigitsData.h"

#include "engine/base/Translatable.h"
#include "engine/data/DigitGenerator.h"
#include "engine/formats/MnistFolder.h"
#include "ui/lessons/digits/MnistFiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QtEndian>

#include <new>
#include <span>

namespace chalknet::ui {

namespace {

constexpr std::uint64_t kGeneratorSeed = 20'260'101;
constexpr std::uint64_t kTestSeed = 7;
constexpr QLatin1StringView kClassSuffix("+class");

std::array<qint64, 10> countLabels(const Dataset& data)
{
    std::array<qint64, 10> counts{};
    for (int label : data.labels()) {
        if (label >= 0 && label < 10)
            ++counts[static_cast<std::size_t>(label)];
    }
    return counts;
}

/// Whether the labels are those of the original: the fingerprint covers the IDX header and the label bytes.
bool isOriginalMnist(const Dataset& train)
{
    QByteArray content(8, '\0');
    qToBigEndian<quint32>(0x00000801, content.data());
    qToBigEndian<quint32>(static_cast<quint32>(train.rows()), content.data() + 4);
    for (int label : train.labels())
        content.append(static_cast<char>(label));
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() == mnistFiles()[1].contentSha256;
}

DigitsData counted(DigitsData data)
{
    data.trainCounts = countLabels(data.train);
    data.testCounts = countLabels(data.test);
    return data;
}

DigitsData fromFolder(const QString& folder)
{
    DigitsData data;
    data.folder = folder;
    MnistData read = readMnist(std::filesystem::path(folder.toStdU16String()));
    data.train = std::move(read.train);
    data.test = std::move(read.test);
    // The network of this lesson takes 28 × 28 pictures of ten classes.
    data.train.requireFits(784, 10);
    data.test.requireFits(784, 10);
    data.source = isOriginalMnist(data.train) ? DigitsData::Source::Mnist : DigitsData::Source::Folder;
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
    case Source::Folder: return QFileInfo(folder).fileName();
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
        for (const QString& folder : candidateFolders) {
            if (!holdsMnist(folder))
                continue;
            try {
                return deliverData(fromFolder(folder));
            } catch (const Error&) {
                // Nobody asked for this folder: the next one may be good, and generated digits always are.
            } catch (const std::bad_alloc&) {
            }
        }
        return deliverData(generated());
    });
}

void DigitsLoader::loadFolder(const QString& folder)
{
    m_work.run([this, folder](std::stop_token) {
        try {
            return deliverData(fromFolder(folder));
        } catch (const Error& error) {
            return deliverProblem(error.problem());
        } catch (const std::bad_alloc&) {
            return deliverProblem(
                {ProblemCode::FileUnreadable, {folder.toStdString(), CHALKNET_TRANSLATABLE("ProblemDetail", "out of memory")}});
        }
    });
}

void DigitsLoader::generate()
{
    m_work.run([this](std::stop_token) { return deliverData(generated()); });
}

} // namespace chalknet::ui
