// The fingerprints that were published, against that of the labels that were read.
#include "ui/lessons/digits/DigitsSource.h"

#include "ui/lessons/digits/MnistFiles.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace chalknet::ui {

QByteArray labelsSha256(const Dataset& data)
{
    QByteArray content(8, '\0');
    qToBigEndian<quint32>(0x00000801, content.data());
    qToBigEndian<quint32>(static_cast<quint32>(data.rows()), content.data() + 4);
    for (int label : data.labels())
        content.append(static_cast<char>(label));
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

DigitsData::Source sourceOf(const QByteArray& trainLabelsSha256)
{
    if (trainLabelsSha256 == mnistFiles()[1].contentSha256)
        return DigitsData::Source::Mnist;
    return trainLabelsSha256 == fashionLabelsSha256() ? DigitsData::Source::Fashion : DigitsData::Source::Folder;
}

} // namespace chalknet::ui
