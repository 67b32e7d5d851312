// Every number of a file is checked before it is used; what a digit lacks is said with its place.
#include "ui/lessons/digits/ClassFile.h"

#include "engine/formats/FileAccess.h"
#include "engine/formats/IdxFile.h"
#include "ui/ProblemText.h"
#include "ui/views/InkStrokes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>
#include <filesystem>
#include <optional>
#include <system_error>

namespace chalknet::ui {

namespace {

class ClassFileText {
    Q_DECLARE_TR_FUNCTIONS(ClassFile)
};

constexpr int kVersion = 1;
constexpr int kLongestId = 64;
constexpr int kMostFolders = 1000;

QString formatName()
{
    return QStringLiteral("chalknet-class");
}

std::filesystem::path toPath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

QJsonObject toJson(const ClassDigit& digit)
{
    InkStrokes ink;
    ink.setStrokes(digit.strokes);
    return {{QStringLiteral("id"), digit.id}, {QStringLiteral("label"), digit.label}, {QStringLiteral("writer"), digit.writer},
        {QStringLiteral("origin"), digit.origin}, {QStringLiteral("origin_writer"), digit.originWriter},
        {QStringLiteral("date"), digit.date.toString(Qt::ISODate)}, {QStringLiteral("strokes"), ink.toJson()}};
}

std::optional<int> wholeNumber(const QJsonValue& value)
{
    const double number = value.toDouble(std::nan(""));
    constexpr double kLimit = 1e6;
    return number == std::floor(number) && std::abs(number) <= kLimit ? std::optional(static_cast<int>(number)) : std::nullopt;
}

std::optional<int> writerNumber(const QJsonValue& value)
{
    const std::optional<int> number = wholeNumber(value);
    const bool isStudent = number && *number >= 1 && *number <= kLastWriter;
    const bool isHand = number && *number >= kFirstSimulated && *number <= kLastSimulated;
    return isStudent || isHand ? number : std::nullopt;
}

/// InkStrokes::fromJson() repairs; a file that needs repair is damaged.
bool areStrokes(const QJsonArray& strokes)
{
    qsizetype points = 0;
    for (const QJsonValue& value : strokes) {
        const QJsonArray numbers = value.toArray();
        points += numbers.size() / 3;
        if (numbers.isEmpty() || numbers.size() % 3 != 0 || points > static_cast<qsizetype>(InkStrokes::kMaximumPoints))
            return false;
        for (const QJsonValue& number : numbers)
            if (!number.isDouble() || !std::isfinite(number.toDouble()))
                return false;
    }
    return points > 0;
}

bool isName(const QString& text)
{
    return !text.isEmpty() && text.size() <= kLongestId;
}

/// Null if anything of it is missing or out of range.
ClassDigitPointer digitFromJson(const QJsonObject& object)
{
    ClassDigit digit;
    digit.id = object.value(QLatin1String("id")).toString();
    digit.origin = object.value(QLatin1String("origin")).toString();
    digit.date = QDate::fromString(object.value(QLatin1String("date")).toString(), Qt::ISODate);
    const std::optional<int> label = wholeNumber(object.value(QLatin1String("label")));
    const std::optional<int> writer = writerNumber(object.value(QLatin1String("writer")));
    const std::optional<int> originWriter = writerNumber(object.value(QLatin1String("origin_writer")));
    const QJsonArray strokes = object.value(QLatin1String("strokes")).toArray();
    const bool isWhole = isName(digit.id) && isName(digit.origin) && label && *label >= 0 && *label <= 9 && writer && originWriter
        && isSimulated(*writer) == isSimulated(*originWriter) && areStrokes(strokes);
    if (!isWhole)
        return nullptr;
    digit.label = *label;
    digit.writer = *writer;
    digit.originWriter = *originWriter;
    digit.strokes = InkStrokes::fromJson(strokes);
    return makeClassDigit(std::move(digit));
}

IdxImages images(const ClassDigits& digits)
{
    const Dataset data = digits.dataset();
    return {digits.count(), kDigitSize, kDigitSize, {data.pixels().begin(), data.pixels().end()}};
}

std::vector<std::uint8_t> labels(const ClassDigits& digits)
{
    std::vector<std::uint8_t> bytes;
    for (const ClassDigitPointer& digit : digits.all())
        bytes.push_back(static_cast<std::uint8_t>(digit->label));
    return bytes;
}

std::filesystem::path newFolder(const QString& parent)
{
    const QString name = QStringLiteral("%1/chalknet-class-%2").arg(parent, QDate::currentDate().toString(Qt::ISODate));
    for (int number = 1; number <= kMostFolders; ++number) {
        const auto folder = toPath(number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number));
        std::error_code error;
        if (std::filesystem::create_directory(folder, error))
            return folder;
        if (error)
            throw Error(ProblemCode::FileNotWritable, {pathText(folder), error.message()});
    }
    throw Error(ProblemCode::FileNotWritable, {parent.toStdString(), std::string()});
}

} // namespace

QString ClassFileProblem::sentence() const
{
    const QString name = QFileInfo(path).fileName();
    switch (kind) {
    case Kind::File: return problemText(problem);
    case Kind::NotOurs:
        return ClassFileText::tr("%1 is no file of class digits: choose a file that Chalknet has exported.").arg(name);
    case Kind::Newer: return ClassFileText::tr("%1 was written by a newer version of Chalknet.").arg(name);
    case Kind::Digit: return ClassFileText::tr("%1 is damaged at digit %2; nothing was taken from it.").arg(name).arg(number);
    case Kind::TooMany:
        return ClassFileText::tr("%1 has more than %2 digits; nothing was taken from it.").arg(name).arg(kMaximumClassDigits);
    }
    return {};
}

QString classFilePath(const QString& dataFolder)
{
    return dataFolder + QStringLiteral("/class-digits.json");
}

std::string classText(const ClassDigits& digits, const QString& collection)
{
    QJsonArray array;
    for (const ClassDigitPointer& digit : digits.all())
        array.append(toJson(*digit));
    const QJsonObject object{{QStringLiteral("format"), formatName()}, {QStringLiteral("version"), kVersion},
        {QStringLiteral("collection"), collection}, {QStringLiteral("digits"), array}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

ClassFileResult parseClassText(const QByteArray& text, const QString& path)
{
    using Kind = ClassFileProblem::Kind;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    ClassFileContent content;
    content.collection = object.value(QLatin1String("collection")).toString();
    if (object.value(QLatin1String("format")).toString() != formatName() || !isName(content.collection)
        || !object.value(QLatin1String("digits")).isArray())
        return ClassFileProblem{Kind::NotOurs, path, 0, {}};
    if (object.value(QLatin1String("version")).toInt() != kVersion)
        return ClassFileProblem{Kind::Newer, path, 0, {}};
    const QJsonArray array = object.value(QLatin1String("digits")).toArray();
    if (array.size() > static_cast<qsizetype>(kMaximumClassDigits))
        return ClassFileProblem{Kind::TooMany, path, 0, {}};
    std::vector<ClassDigitPointer> digits;
    QSet<QString> known;
    for (qsizetype i = 0; i < array.size(); ++i) {
        ClassDigitPointer digit = digitFromJson(array[i].toObject());
        if (!digit)
            return ClassFileProblem{Kind::Digit, path, static_cast<int>(i) + 1, {}};
        if (known.contains(digit->id))
            continue; // the same digit twice
        known.insert(digit->id);
        digits.push_back(std::move(digit));
    }
    content.digits = ClassDigits(std::move(digits));
    return content;
}

ClassFileResult readClassFile(const QString& path)
{
    try {
        const std::string text = readWholeFile(toPath(path), kMaximumClassFileBytes);
        return parseClassText(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), path);
    } catch (const Error& error) {
        return ClassFileProblem{ClassFileProblem::Kind::File, path, 0, error.problem()};
    }
}

void writeClassFile(const QString& path, const ClassDigits& digits, const QString& collection)
{
    // On the first start there is no data folder yet; if it cannot be made, writing says so.
    std::error_code ignored;
    std::filesystem::create_directories(toPath(path).parent_path(), ignored);
    writeWholeFile(toPath(path), classText(digits, collection));
}

IdxExport writeClassIdx(const QString& parent, const ClassDigits& digits)
{
    const ClassDigits test = digits.of(leftOutWriters(digits));
    const ClassDigits train = digits.of(learningWriters(digits));
    const std::filesystem::path folder = newFolder(parent);
    writeIdxImages(folder / "train-images-idx3-ubyte", images(train));
    writeIdxLabels(folder / "train-labels-idx1-ubyte", labels(train));
    if (!test.isEmpty()) {
        writeIdxImages(folder / "t10k-images-idx3-ubyte", images(test));
        writeIdxLabels(folder / "t10k-labels-idx1-ubyte", labels(test));
    }
    return {QString::fromStdString(pathText(folder)), train.count(), test.count()};
}

} // namespace chalknet::ui
