// Reads and writes a worksheet; it comes from a file that anybody may have made.
#include "ui/lessons/lab/Worksheet.h"

#include "engine/base/Problem.h"
#include "engine/formats/JsonReader.h"
#include "ui/lessons/lab/LabDocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <string_view>

namespace chalknet::ui {

namespace {

/// Beside the name in the file: how a control is called there.
constexpr auto kControlNames = std::to_array<std::string_view>({"data", "data-settings", "layers", "units", "activation",
    "optimizer", "learning-rate", "batch-size", "loss", "initializer", "regularization"});
static_assert(kControlNames.size() == kLabControls);
constexpr JsonLimits kKeptLimits{8, 1000};
constexpr int kMostUnitsInAll = kMostHiddenLayers * kMostLabUnits;

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString boundedText(const JsonField& field, int longest)
{
    const QString read = QString::fromStdString(field.text());
    if (read.size() > longest)
        field.throwOutOfRange(std::to_string(read.size()), "at most " + std::to_string(longest));
    return read;
}

double boundedNumber(const JsonField& field, double low, double high, const char* allowed)
{
    const double value = field.number();
    if (value < low || value > high)
        field.throwOutOfRange(field.dumped(), allowed);
    return value;
}

WorksheetGoal goalFromJson(const JsonField& field)
{
    field.requireOnly({"accuracy", "loss", "units", "layers"});
    WorksheetGoal goal;
    if (field.has("accuracy"))
        goal.accuracy = boundedNumber(field.member("accuracy"), 0.0, 1.0, "from 0 to 1");
    if (field.has("loss"))
        goal.loss = boundedNumber(field.member("loss"), 0.0, 1e6, "from 0 to 1000000");
    if (field.has("units"))
        goal.mostUnits = static_cast<int>(field.member("units").integer(0, kMostUnitsInAll));
    if (field.has("layers"))
        goal.mostLayers = static_cast<int>(field.member("layers").integer(0, kMostHiddenLayers));
    return goal;
}

void readNames(const JsonField& list, ControlAccess access, Worksheet& worksheet)
{
    for (std::size_t i = 0; i < list.arraySize(); ++i) {
        const std::string name = list.element(i).text();
        const auto known = std::find(kControlNames.begin(), kControlNames.end(), name);
        if (known == kControlNames.end()) {
            std::string names;
            for (const std::string_view one : kControlNames)
                names += (names.empty() ? "" : ", ") + std::string(one);
            list.element(i).throwUnknownName(names);
        }
        worksheet.access[static_cast<std::size_t>(known - kControlNames.begin())] = access;
    }
}

QJsonArray namesWith(const Worksheet& worksheet, ControlAccess access)
{
    QJsonArray names;
    for (std::size_t i = 0; i < kControlNames.size(); ++i)
        if (worksheet.access[i] == access)
            names.append(text(kControlNames[i]));
    return names;
}

} // namespace

QString TwoLanguages::shown() const
{
    const bool isKorean = QCoreApplication::translate("TwoLanguages", "en", "the language of this translation: ko or en")
        == QLatin1String("ko");
    const QString& wanted = isKorean ? ko : en;
    return wanted.isEmpty() ? (isKorean ? en : ko) : wanted;
}

QJsonObject toJson(const TwoLanguages& words)
{
    return {{QStringLiteral("ko"), words.ko}, {QStringLiteral("en"), words.en}};
}

TwoLanguages twoLanguagesFromJson(const JsonField& field, int longest)
{
    field.requireOnly({"ko", "en"});
    TwoLanguages words;
    if (field.has("ko"))
        words.ko = boundedText(field.member("ko"), longest);
    if (field.has("en"))
        words.en = boundedText(field.member("en"), longest);
    return words;
}

QJsonObject toJson(const Worksheet& worksheet)
{
    const WorksheetGoal& goal = worksheet.goal;
    return {{QStringLiteral("title"), toJson(worksheet.title)}, {QStringLiteral("task"), toJson(worksheet.task)},
        {QStringLiteral("goal"),
            QJsonObject{{QStringLiteral("accuracy"), goal.accuracy}, {QStringLiteral("loss"), goal.loss},
                {QStringLiteral("units"), goal.mostUnits}, {QStringLiteral("layers"), goal.mostLayers}}},
        {QStringLiteral("locked"), namesWith(worksheet, ControlAccess::Locked)},
        {QStringLiteral("hidden"), namesWith(worksheet, ControlAccess::Hidden)}};
}

Worksheet worksheetFromJson(const JsonField& field)
{
    field.requireOnly({"title", "task", "goal", "locked", "hidden"});
    Worksheet worksheet;
    if (field.has("title"))
        worksheet.title = twoLanguagesFromJson(field.member("title"), kLongestWorksheetTitle);
    if (field.has("task"))
        worksheet.task = twoLanguagesFromJson(field.member("task"), kLongestWorksheetTask);
    if (field.has("goal"))
        worksheet.goal = goalFromJson(field.member("goal"));
    if (field.has("locked"))
        readNames(field.member("locked"), ControlAccess::Locked, worksheet);
    if (field.has("hidden"))
        readNames(field.member("hidden"), ControlAccess::Hidden, worksheet);
    return worksheet;
}

Worksheet keptWorksheet(const QJsonObject& json)
{
    if (json.isEmpty())
        return {};
    try {
        const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
        const std::string where = "worksheet";
        const auto document = parseJson(std::string_view(text.data(), static_cast<std::size_t>(text.size())), where, kKeptLimits);
        return worksheetFromJson(JsonField(document, where));
    } catch (const Error&) {
        return {};
    }
}

} // namespace chalknet::ui
