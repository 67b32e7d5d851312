// The project file: parts in the formats of the program's other files, each read by its own reader.
#include "ui/lessons/lab/LabProject.h"

#include "engine/base/Problem.h"
#include "engine/formats/ConfigFile.h"
#include "engine/formats/JsonReader.h"
#include "engine/formats/ModelFile.h"
#include "ui/ProblemText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace chalknet::ui {

namespace {

constexpr std::string_view kFormat = "chalknet-project";
constexpr int kVersion = 1;
constexpr JsonLimits kLimits{24, 6'000'000};
constexpr std::int64_t kMostSteps = 9'000'000'000'000'000;

class LabProjectText {
    Q_DECLARE_TR_FUNCTIONS(LabProject)
};

/// What readProject() says instead of a project.
struct Refusal {
    QString sentence;
};

QString noProject(const QString& name)
{
    return LabProjectText::tr("%1 is no Chalknet project; choose a file that was saved in the lab.").arg(name);
}

QByteArray compactText(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const JsonField& root, const char* part, const nlohmann::json& document)
{
    root.member(part).requireObject();
    const std::string text = document.at(part).dump();
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
}

/// The first place where `kept` is not what was `written`; what was left out is no difference.
std::optional<QString> firstDifference(const QJsonValue& written, const QJsonValue& kept, const QString& place)
{
    if (written.isObject() && kept.isObject()) {
        const QJsonObject object = written.toObject();
        const QJsonObject other = kept.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            if (const auto found = firstDifference(member.value(), other.value(member.key()), place + u'/' + member.key()))
                return found;
        return std::nullopt;
    }
    if (written.isArray() && kept.isArray() && written.toArray().size() == kept.toArray().size()) {
        const QJsonArray array = written.toArray();
        const QJsonArray other = kept.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            if (const auto found = firstDifference(array.at(i), other.at(i), place + u'/' + QString::number(i)))
                return found;
        return std::nullopt;
    }
    return written == kept ? std::nullopt : std::optional(place);
}

void requireKept(const QJsonObject& written, const QJsonObject& kept, const QString& place, const QString& name)
{
    if (const auto difference = firstDifference(written, kept, place))
        throw Refusal{LabProjectText::tr("%1: the value at %2 is none that the lab can keep; correct it.").arg(name, *difference)};
}

void requireFormat(const JsonField& root, const QString& name)
{
    if (!root.has("format") || !root.member("format").isString() || root.member("format").text() != kFormat)
        throw Refusal{noProject(name)};
    const double version = root.member("version").number();
    if (version > kVersion)
        throw Refusal{LabProjectText::tr("%1 was saved by a newer Chalknet (file version %2); update the program to open it.")
                          .arg(name, QString::fromStdString(root.member("version").dumped()))};
    root.member("version").integer(kVersion, kVersion);
}

void readNetwork(const JsonField& root, const nlohmann::json& document, const QString& name, LabProject& project)
{
    root.member("model").requireObject();
    const Model model = parseModel(document.at("model").dump(), name.toStdString() + " /model");
    const NetworkSpec& spec = project.document.spec;
    if (model.spec.inputs != spec.inputs || model.spec.layers != spec.layers || model.spec.loss != spec.loss)
        throw Refusal{LabProjectText::tr("%1: the network at %2 is not the one at %3; correct one of them.")
                          .arg(name, QStringLiteral("/model"), QStringLiteral("/document/network"))};
    if (model.hasWeights)
        project.parameters = model.parameters;
}

TrainingPosition readPosition(const JsonField& field)
{
    field.requireOnly({"step", "epoch", "row_in_epoch", "rows_per_epoch"});
    TrainingPosition position;
    position.step = static_cast<std::uint64_t>(field.member("step").integer(0, kMostSteps));
    position.epoch = static_cast<std::uint64_t>(field.member("epoch").integer(0, kMostSteps));
    position.rowsPerEpoch = static_cast<std::size_t>(field.member("rows_per_epoch").integer(0, 1'000'000'000));
    const auto lastRow = static_cast<std::int64_t>(position.rowsPerEpoch) - 1;
    position.rowInEpoch = static_cast<std::size_t>(field.member("row_in_epoch").integer(0, std::max<std::int64_t>(0, lastRow)));
    return position;
}

QJsonObject positionToJson(const TrainingPosition& position)
{
    return {{QStringLiteral("step"), static_cast<qint64>(position.step)},
        {QStringLiteral("epoch"), static_cast<qint64>(position.epoch)},
        {QStringLiteral("row_in_epoch"), static_cast<qint64>(position.rowInEpoch)},
        {QStringLiteral("rows_per_epoch"), static_cast<qint64>(position.rowsPerEpoch)}};
}

LabProject projectFrom(const nlohmann::json& document, const QString& name)
{
    const JsonField root(document, name.toStdString());
    root.requireObject();
    requireFormat(root, name);
    LabProject project;
    const QJsonObject written = objectOf(root, "document", document);
    project.document = labDocumentFromJson(written);
    requireKept(written, labDocumentToJson(project.document), QStringLiteral("/document"), name);
    root.member("training").requireObject();
    project.document.config = parseConfig(document.at("training").dump(), name.toStdString() + " /training");
    readNetwork(root, document, name, project);
    if (root.has("position"))
        project.position = readPosition(root.member("position"));
    if (root.has("runs")) {
        const QJsonObject runs = objectOf(root, "runs", document);
        project.runs = labRunsFromJson(runs);
        requireKept(runs, labRunsToJson(project.runs), QStringLiteral("/runs"), name);
    }
    if (root.has("view"))
        project.view = objectOf(root, "view", document);
    if (root.has("worksheet"))
        project.worksheet = worksheetFromJson(root.member("worksheet"));
    if (root.has("title"))
        project.title = twoLanguagesFromJson(root.member("title"), kLongestWorksheetTitle);
    if (root.has("sentence"))
        project.sentence = twoLanguagesFromJson(root.member("sentence"), kLongestWorksheetTask);
    return project;
}

void append(QByteArray& text, const char* name, const QByteArray& value)
{
    text += ",\n\"" + QByteArray(name) + "\": " + value;
}

} // namespace

QByteArray projectBytes(const LabProject& project)
{
    const LabDocument& document = project.document;
    QByteArray text = "{\"format\": \"chalknet-project\", \"version\": 1";
    if (!project.title.isEmpty())
        append(text, "title", compactText(toJson(project.title)));
    if (!project.sentence.isEmpty())
        append(text, "sentence", compactText(toJson(project.sentence)));
    append(text, "document", compactText(labDocumentToJson(document)));
    append(text, "training", QByteArray::fromStdString(configText(document.config)).trimmed());
    const std::string model = project.hasParameters() ? modelText(document.spec, project.parameters) : modelText(document.spec);
    append(text, "model", QByteArray::fromStdString(model).trimmed());
    append(text, "position", compactText(positionToJson(project.position)));
    append(text, "runs", compactText(labRunsToJson(project.runs)));
    if (!project.view.isEmpty())
        append(text, "view", compactText(project.view));
    if (!project.worksheet.isEmpty())
        append(text, "worksheet", compactText(toJson(project.worksheet)));
    return text + "}\n";
}

std::variant<LabProject, QString> readProject(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > kLargestProjectBytes)
        return LabProjectText::tr("%1 is larger than %2 MB; choose a smaller project.").arg(name).arg(kLargestProjectBytes >> 20);
    QByteArray beginning = bytes.left(256);
    if (beginning.startsWith("\xEF\xBB\xBF")) // as some editors write it
        beginning.remove(0, 3);
    if (!beginning.trimmed().startsWith('{'))
        return noProject(name);
    try {
        const std::string_view text(bytes.data(), static_cast<std::size_t>(bytes.size()));
        return projectFrom(parseJson(text, name.toStdString(), kLimits), name);
    } catch (const Error& error) {
        return problemText(error.problem());
    } catch (const Refusal& refusal) {
        return refusal.sentence;
    }
}

} // namespace chalknet::ui
