// Coordinates have two axes and nothing more to say; tables have everything.
#include "ui/lessons/lab/LabPlaneWords.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabNames.h"

#include <QRegularExpression>

namespace chalknet::ui {

namespace {

QString symbol(std::size_t input)
{
    return QStringLiteral("x_{%1}").arg(input + 1);
}

PlaneAxisName axisName(const LabTable& table, std::size_t input)
{
    return input < table.inputs() ? PlaneAxisName{symbol(input), QString::fromStdString(table.inputNames[input])}
                                  : PlaneAxisName();
}

/// A name from a file within a formula: what would be a command is left out.
QString harmless(const std::string& name)
{
    static const QRegularExpression commands(QStringLiteral("[\\\\{}$]"));
    return QString::fromStdString(name).remove(commands);
}

/// Inputs that the plane does not show are held at numbers.
void describeInputs(LabPlaneWords& words, const LabTable& table, const TableView& view)
{
    QStringList arguments;
    for (std::size_t input = 0; input < table.inputs(); ++input) {
        if (input == view.first || input == view.second) {
            arguments.append(symbol(input));
            continue;
        }
        const QString held = compact(view.held.empty() ? inputSpread(table, input).mean : view.held[input], 3);
        arguments.append(QStringLiteral("\\num{%1}").arg(held));
        words.heldTex.append(
            QStringLiteral("%1\\text{ %2} = \\num{%3}").arg(symbol(input), harmless(table.inputNames[input]), held));
    }
    words.argumentsTex = arguments.join(QStringLiteral(", "));
}

} // namespace

QStringList inputNames(const LabDocument& document)
{
    QStringList names;
    for (const PlaneInput& input : labPlane(document).inputs)
        names.append(isTable(document.data) ? symbol(static_cast<std::size_t>(names.size())) : featureTex(input.term));
    return names;
}

LabPlaneWords planeWords(const LabDocument& document)
{
    LabPlaneWords words;
    if (!isTable(document.data)) {
        words.across.symbol = symbol(0);
        words.upwards.symbol = symbol(1);
        words.argumentsTex = QStringLiteral("x_1, x_2");
        return words;
    }
    const LabTable& table = *document.data.table;
    words.across = axisName(table, document.view.first);
    words.upwards = table.inputs() == 1 ? PlaneAxisName{{}, {}} : axisName(table, document.view.second);
    describeInputs(words, table, document.view);
    for (const std::string& name : table.classNames)
        words.classNames.append(QString::fromStdString(name));
    if (table.standardise && table.classes == 0)
        words.target = targetSpread(table);
    return words;
}

} // namespace chalknet::ui
