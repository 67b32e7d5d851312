// What is written beside the lab's network and plane: names of inputs and axes, and of a table its classes and held inputs.
#pragma once

#include "ui/lessons/lab/LabDocument.h"
#include "ui/views/PlaneView.h"

#include <QStringList>

namespace chalknet::ui {

/// Beside the inputs of the diagram: the columns of a table are numbered, features are written out.
QStringList inputNames(const LabDocument& document);

struct LabPlaneWords {
    /// Columns of a table by number and name; a table of one input lies on a line.
    PlaneAxisName across;
    PlaneAxisName upwards;
    QString argumentsTex; ///< what the output is a function of: "x_1, 3.05, x_3" where the second input is held
    QStringList classNames; ///< of a table that names them
    QStringList heldTex; ///< "x_2 width = 3.05"
    Spread target; ///< what a number to be learned was standardised with
};

LabPlaneWords planeWords(const LabDocument& document);

} // namespace chalknet::ui
