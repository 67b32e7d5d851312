// Worksheet: what a teacher adds to a project file: a task, what it takes to solve it, and which controls are locked or hidden.
#pragma once

#include <QJsonObject>
#include <QString>

#include <array>

namespace chalknet {
class JsonField;
}

namespace chalknet::ui {

/// The same words in both languages; one of them may be missing.
struct TwoLanguages {
    QString ko;
    QString en;

    bool isEmpty() const { return ko.isEmpty() && en.isEmpty(); }
    /// In the language of the interface, else in the other one.
    QString shown() const;
    friend bool operator==(const TwoLanguages&, const TwoLanguages&) = default;
};

/// What can be locked or hidden as one.
enum class LabControl {
    Data, ///< which set
    DataSettings, ///< count, noise, share and seed of the data
    Layers, ///< how many hidden layers
    Units, ///< how many units in each
    Activation,
    Optimizer,
    LearningRate,
    BatchSize,
    Loss,
    Initializer, ///< and the seed of the start
    Regularization, ///< L1, L2, dropout
};
inline constexpr int kLabControls = 11;

enum class ControlAccess { Free, Locked, Hidden };

/// What the program can check by itself; a part that is 0 is not asked for.
struct WorksheetGoal {
    double accuracy = 0.0; ///< at least, on test data if there are any; a fraction
    double loss = 0.0; ///< less than, on the same data
    int mostUnits = 0; ///< in all hidden layers together
    int mostLayers = 0; ///< hidden ones

    bool isEmpty() const { return accuracy <= 0.0 && loss <= 0.0 && mostUnits <= 0 && mostLayers <= 0; }
    friend bool operator==(const WorksheetGoal&, const WorksheetGoal&) = default;
};

struct Worksheet {
    TwoLanguages title;
    TwoLanguages task;
    WorksheetGoal goal;
    std::array<ControlAccess, kLabControls> access{};

    ControlAccess accessTo(LabControl control) const { return access[static_cast<std::size_t>(control)]; }
    void setAccess(LabControl control, ControlAccess value) { access[static_cast<std::size_t>(control)] = value; }
    bool isEmpty() const { return *this == Worksheet{}; }
    friend bool operator==(const Worksheet&, const Worksheet&) = default;
};

inline constexpr int kLongestWorksheetTitle = 120;
inline constexpr int kLongestWorksheetTask = 4000;

QJsonObject toJson(const TwoLanguages& words);
/// Throws the Json… problems.
TwoLanguages twoLanguagesFromJson(const JsonField& field, int longest);
QJsonObject toJson(const Worksheet& worksheet);
/// Throws the Json… problems.
Worksheet worksheetFromJson(const JsonField& field);
/// From what the program kept itself; an empty one if it cannot be read.
Worksheet keptWorksheet(const QJsonObject& json);

} // namespace chalknet::ui
