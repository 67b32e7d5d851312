// LabProject: everything of the lab that a project file keeps, as one value, and the file's text in both directions.
#pragma once

#include "engine/training/Snapshot.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/LabRuns.h"
#include "ui/lessons/lab/Worksheet.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <variant>

namespace chalknet::ui {

inline constexpr qsizetype kLargestProjectBytes = 64 * 1024 * 1024;

struct LabProject {
    LabDocument document;
    /// Of document.spec; without a layout of their own (size 0) the network stands at its start.
    Parameters parameters;
    TrainingPosition position;
    LabRuns runs;
    QJsonObject view; ///< what is shown how; the page checks it
    Worksheet worksheet;
    TwoLanguages title; ///< of a ready-made example
    TwoLanguages sentence; ///< what an example shows

    bool hasParameters() const { return !parameters.values().empty(); }
};

/// Numbers are written so that they read back the same. The same project gives the same bytes.
QByteArray projectBytes(const LabProject& project);

/// The project, or one translated sentence that names the file and the place. A value that the lab could not keep as it is
/// written is refused, so that nothing is lost without a word; so is a file of a newer version.
std::variant<LabProject, QString> readProject(const QByteArray& bytes, const QString& name);

} // namespace chalknet::ui
