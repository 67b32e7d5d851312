// Names, published SHA-256 sums and mirrors of MNIST (Y. LeCun, C. Cortes, C. Burges).
#include "ui/lessons/digits/MnistFiles.h"

#include "engine/base/Problem.h"
#include "engine/formats/IdxFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <filesystem>
#include <new>
#include <span>

namespace chalknet::ui {

namespace {

constexpr quint32 kImagesMagic = 0x00000803;
constexpr quint32 kLabelsMagic = 0x00000801;

void addNumber(QCryptographicHash& hash, quint32 number)
{
    char bytes[4];
    qToBigEndian(number, bytes);
    hash.addData(QByteArrayView(bytes, 4));
}

void addBytes(QCryptographicHash& hash, std::span<const std::uint8_t> bytes)
{
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

/// How long the content says that it is: the last four bytes of a gzip file (RFC 1952), else the file's own length.
qint64 statedContentBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray magic = file.read(2);
    if (magic != QByteArray("\x1f\x8b", 2))
        return file.size();
    char length[4];
    if (file.size() < 18 || !file.seek(file.size() - 4) || file.read(length, 4) != 4)
        return -1;
    return qFromLittleEndian<quint32>(length);
}

/// The engine's reader accepts a file only if its content is exactly header and bytes, so both together are the content.
QByteArray idxContentSha256(const std::filesystem::path& path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    try {
        const IdxImages images = readIdxImages(path);
        addNumber(hash, kImagesMagic);
        addNumber(hash, static_cast<quint32>(images.count));
        addNumber(hash, static_cast<quint32>(images.rows));
        addNumber(hash, static_cast<quint32>(images.columns));
        addBytes(hash, images.pixels);
    } catch (const Error& error) {
        if (error.code() != ProblemCode::IdxWrongDimensions && error.code() != ProblemCode::IdxWrongMagic)
            throw;
        const std::vector<std::uint8_t> labels = readIdxLabels(path);
        addNumber(hash, kLabelsMagic);
        addNumber(hash, static_cast<quint32>(labels.size()));
        addBytes(hash, labels);
    }
    return hash.result().toHex();
}

} // namespace

const std::vector<MnistFile>& mnistFiles()
{
    static const std::vector<MnistFile> files{
        {QStringLiteral("train-images-idx3-ubyte.gz"), "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
            47'040'016, 9'912'422},
        {QStringLiteral("train-labels-idx1-ubyte.gz"), "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5", 60'008,
            28'881},
        {QStringLiteral("t10k-images-idx3-ubyte.gz"), "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
            7'840'016, 1'648'877},
        {QStringLiteral("t10k-labels-idx1-ubyte.gz"), "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2", 10'008,
            4'542},
    };
    return files;
}

const std::vector<MnistMirror>& mnistMirrors()
{
    static const std::vector<MnistMirror> mirrors{
        {QStringLiteral("Amazon S3"), QUrl(QStringLiteral("https://ossci-datasets.s3.amazonaws.com/mnist/"))},
        {QStringLiteral("Google Cloud"), QUrl(QStringLiteral("https://storage.googleapis.com/cvdf-datasets/mnist/"))},
    };
    return mirrors;
}

QByteArray contentSha256(const QString& path, qint64 contentBytes)
{
    if (statedContentBytes(path) != contentBytes)
        return {};
    try {
        return idxContentSha256(std::filesystem::path(path.toStdU16String()));
    } catch (const Error&) {
        return {};
    } catch (const std::bad_alloc&) {
        return {};
    }
}

QString mnistDownloadFolder(const QString& dataFolder)
{
    return dataFolder + QStringLiteral("/mnist");
}

QString mnistFolderOfEnvironment()
{
    return qEnvironmentVariable("CHALKNET_MNIST");
}

QStringList mnistCandidateFolders(const QString& dataFolder)
{
    QStringList folders;
    if (const QString chosen = mnistFolderOfEnvironment(); !chosen.isEmpty())
        folders << chosen;
    if (!dataFolder.isEmpty())
        folders << mnistDownloadFolder(dataFolder);
    folders << QStringLiteral("/usr/share/datasets/mnist") << QStringLiteral("/usr/local/share/datasets/mnist")
            << QStringLiteral("/usr/share/mnist");
    return folders;
}

// Of Debian's package, whose files have the MD5 sums that the authors published.
QByteArray fashionLabelsSha256()
{
    return "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9";
}

QStringList fashionCandidateFolders()
{
    QStringList folders;
    if (const QString chosen = qEnvironmentVariable("CHALKNET_FASHION_MNIST"); !chosen.isEmpty())
        folders << chosen;
    return folders << QStringLiteral("/usr/share/datasets/fashion-mnist")
                   << QStringLiteral("/usr/local/share/datasets/fashion-mnist");
}

QString fashionPackageName()
{
    return QStringLiteral("dataset-fashion-mnist");
}

} // namespace chalknet::ui
