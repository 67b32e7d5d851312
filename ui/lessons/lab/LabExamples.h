// LabExamples: the ready-made projects that come with the program, simplest first.
#pragma once

#include "ui/lessons/lab/LabProject.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace chalknet::ui {

struct LabExample {
    QString name; ///< "03-xor-two-units"; never shown
    QByteArray bytes; ///< of the file
    LabProject project;
};

/// Read once from the program's resources, in the order of their names.
const std::vector<LabExample>& labExamples();

} // namespace chalknet::ui
