// DigitsSource: a known set of pictures is recognised by its labels, wherever it lies.
#pragma once

#include "ui/lessons/digits/DigitsData.h"

#include <QByteArray>

namespace chalknet::ui {

/// SHA-256 (lower-case hexadecimal) of the label file that these rows would make: IDX header and label bytes.
QByteArray labelsSha256(const Dataset& data);

/// Mnist, Fashion, or Folder for any other set.
DigitsData::Source sourceOf(const QByteArray& trainLabelsSha256);

} // namespace chalknet::ui
