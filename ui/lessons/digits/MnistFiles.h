// The four MNIST files: their names, published fingerprints, mirrors, and the folders where they are usually found.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace chalknet::ui {

/// One file of the data set as the mirrors offer it (gzip).
struct MnistFile {
    QString name; ///< "train-images-idx3-ubyte.gz"
    QByteArray contentSha256; ///< of the decompressed content, lower-case hexadecimal
    qint64 contentBytes = 0; ///< length of the decompressed content
    qint64 packedBytes = 0; ///< length of the .gz file, for the progress before the server has told it
};

struct MnistMirror {
    QString name; ///< a proper name, not translated
    QUrl base; ///< ends with "/"
};

const std::vector<MnistFile>& mnistFiles();
const std::vector<MnistMirror>& mnistMirrors();

/// SHA-256 (lower-case hexadecimal) of the decompressed content of a file; empty if the file cannot be read, is not
/// complete or decompresses to anything but `contentBytes` bytes (no more than that is ever taken into memory).
QByteArray contentSha256(const QString& path, qint64 contentBytes);

/// Folders that are looked into without being asked, most wanted first: the environment variable CHALKNET_MNIST, the
/// program's own download folder, then the folders of Linux packages.
QStringList mnistCandidateFolders(const QString& dataFolder);
/// The one that the variable CHALKNET_MNIST names; empty without it.
QString mnistFolderOfEnvironment();

/// The label file of Fashion-MNIST's training pictures: SHA-256 of its decompressed content.
QByteArray fashionLabelsSha256();
/// Where Fashion-MNIST is looked for: the environment variable CHALKNET_FASHION_MNIST, then the folder of Debian's package.
QStringList fashionCandidateFolders();
/// Of Debian and its descendants.
QString fashionPackageName();

/// Where the download puts the files.
QString mnistDownloadFolder(const QString& dataFolder);

} // namespace chalknet::ui
