// ClassTexts: explanation and tasks of the tab "Our class".
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/digits/ClassTuning.h"

#include <optional>

namespace chalknet::ui {

/// What the last paragraph names.
struct ClassFacts {
    std::size_t digits = 0;
    ClassScore score;
    int writers = 0;
    int leftOut = 0;
    std::optional<TuningResult> tuned;
};

QString classExplanation(const ClassFacts& facts);

inline const QString kClassCollectTask = QStringLiteral("class-collect");
inline const QString kClassTuneTask = QStringLiteral("class-tune");

/// `have`: different digits of the student who has most of them.
LessonTask classCollectTask(int have);
LessonTask classTuneTask();

} // namespace chalknet::ui
