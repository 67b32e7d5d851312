// FunctionRowPainter: one row of the function list: thumbnail of the curve, name, box for the overlay.
#pragma once

#include "ui/lessons/activation/ActivationDocument.h"

#include <QRect>

class QPainter;

namespace chalknet::ui {

struct FunctionRow {
    FunctionRow(const ActivationDocument& shown, ActivationType shownType)
        : document(shown)
        , type(shownType)
    {
    }

    const ActivationDocument& document;
    ActivationType type;
    QRect box;
    double scale = 1.0;
    bool isSelected = false;
    bool isHovered = false;
};

/// Where the check box lies within a row.
QRect functionRowCheckBox(const QRect& row);

void paintFunctionRow(QPainter& painter, const FunctionRow& row);

} // namespace chalknet::ui
