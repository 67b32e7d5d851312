// PredictorTasks: the five tasks of the lesson and how far the student is with each, judged from the steps themselves.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/TaskList.h"
#include "ui/lessons/predictor/PredictorController.h"

#include <QObject>

#include <vector>

namespace chalknet::ui {

/// How steadily the line lies after at most 20 steps.
struct Settling {
    bool isNoisy = false; ///< the examples do not lie on one line through the origin
    bool startsAway = false;
    double swing = 0.0; ///< A stays within ± this of its mean during the last pass
    double distance = 0.0; ///< of A from the slope of least squares
    int step = 0; ///< judged after this step; 0: no whole pass yet

    bool isSteady() const { return step > 0 && swing <= kSwing; }
    bool isClose() const { return step > 0 && distance <= kDistance; }
    bool isDone() const { return isNoisy && startsAway && isSteady() && isClose(); }

    static constexpr int kWithin = 20; ///< steps
    static constexpr double kSwing = 0.05;
    static constexpr double kDistance = 0.1;
    static constexpr double kNoise = 0.15; ///< root mean square of the errors of the line of least squares
    static constexpr double kAway = 0.3; ///< of A₀ from the slope of least squares
};
/// The best moment among the first 20 of the steps that were made.
Settling settling(const PredictorDocument& document, const std::vector<LineStep>& steps, int position);

class PredictorTasks : public QObject {
    Q_OBJECT

public:
    explicit PredictorTasks(PredictorController& controller, QObject* parent = nullptr);

    std::vector<LessonTask> tasks() const;
    TaskList& list() { return m_list; }
    const TaskList& list() const { return m_list; }
    /// Right answers so far.
    void setRightAnswers(int count);

    QJsonObject toJson() const { return m_list.toJson(); }
    void fromJson(const QJsonObject& state) { m_list.fromJson(state); }

signals:
    void changed();

private:
    void onStep();
    void onMoment();
    LessonTask everyExample() const;
    LessonTask jump() const;
    LessonTask settle() const;
    LessonTask zero() const;
    LessonTask predict() const;
    int examplesShown() const;
    /// 0, 1 (an example lies at x = 0) or 2 (its step was seen).
    int zeroProgress() const;

    PredictorController& m_controller;
    TaskList m_list;
    std::vector<double> m_jumps; ///< different slopes after steps without L
    int m_rightAnswers = 0;
};

} // namespace chalknet::ui
