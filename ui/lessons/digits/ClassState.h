// ClassState: what the tab "Our class" shows, as a value that is kept between starts.
#pragma once

#include "ui/lessons/digits/ClassWall.h"

#include <QJsonObject>

namespace chalknet::ui {

struct ClassState {
    bool writes = true; ///< the canvas is shown, else figures and learning
    WallFilter filter;
    int writer = 1; ///< whose digits are asked for
    bool isRandom = false;

    QJsonObject toJson() const;
    /// The JSON may be anything.
    static ClassState fromJson(const QJsonObject& json);

    friend bool operator==(const ClassState&, const ClassState&) = default;
};

} // namespace chalknet::ui
