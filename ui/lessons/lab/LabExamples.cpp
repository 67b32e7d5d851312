// Reading the examples from the resources.
#include "ui/lessons/lab/LabExamples.h"

#include <QDir>
#include <QFile>

#include <utility>
#include <variant>

namespace chalknet::ui {

const std::vector<LabExample>& labExamples()
{
    static const std::vector<LabExample> kExamples = [] {
        std::vector<LabExample> examples;
        const QDir folder(QStringLiteral(":/examples"));
        for (const QString& name : folder.entryList({QStringLiteral("*.chalknet")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QByteArray bytes = file.readAll();
            auto read = readProject(bytes, name);
            if (auto* project = std::get_if<LabProject>(&read))
                examples.push_back({name.chopped(9), std::move(bytes), std::move(*project)});
        }
        return examples;
    }();
    return kExamples;
}

} // namespace chalknet::ui
