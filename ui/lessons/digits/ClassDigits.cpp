// Adding, deleting, relabelling and merging of a class's digits.
#include "ui/lessons/digits/ClassDigits.h"

#include "ui/views/InkStrokes.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr int kClasses = 10;
constexpr int kEvery = 3;

/// The lowest number from `first` to `last` that is not taken; 0: none.
int freeNumber(const std::set<int>& taken, int first, int last)
{
    for (int number = first; number <= last; ++number)
        if (!taken.contains(number))
            return number;
    return 0;
}

} // namespace

QString writerMark(int writer)
{
    return isSimulated(writer) ? QStringLiteral("S%1").arg(writer - kFirstSimulated + 1) : QString::number(writer);
}

QString writerShortName(int writer)
{
    return isSimulated(writer) ? QCoreApplication::translate("ClassDigits", "Hand %1").arg(writerMark(writer))
                               : writerName(writer);
}

QString writerName(int writer)
{
    return isSimulated(writer) ? QCoreApplication::translate("ClassDigits", "Simulated hand %1").arg(writerMark(writer))
                               : QCoreApplication::translate("ClassDigits", "Student %1").arg(writerMark(writer));
}

ClassDigitPointer makeClassDigit(ClassDigit digit)
{
    InkStrokes ink;
    ink.setStrokes(std::move(digit.strokes));
    digit.strokes = InkStrokes::fromJson(ink.toJson());
    const DigitStages stages = preprocessStrokes(digit.strokes, InkStrokes::kSide);
    if (stages.isEmpty)
        return nullptr;
    digit.pixels = stages.final;
    return std::make_shared<const ClassDigit>(std::move(digit));
}

QString newClassId()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

template <typename Keep> ClassDigits ClassDigits::filtered(Keep keep) const
{
    std::vector<ClassDigitPointer> kept;
    std::copy_if(m_digits.begin(), m_digits.end(), std::back_inserter(kept), keep);
    return ClassDigits(std::move(kept));
}

std::vector<int> ClassDigits::writers() const
{
    std::set<int> writers;
    for (const ClassDigitPointer& digit : m_digits)
        writers.insert(digit->writer);
    return {writers.begin(), writers.end()};
}

std::vector<int> ClassDigits::writersAsTheyCame() const
{
    std::vector<int> writers;
    std::set<int> seen;
    for (const ClassDigitPointer& digit : m_digits)
        if (seen.insert(digit->writer).second)
            writers.push_back(digit->writer);
    return writers;
}

std::array<int, 10> ClassDigits::labelsOf(int writer) const
{
    std::array<int, 10> counts{};
    for (const ClassDigitPointer& digit : m_digits)
        if (digit->writer == writer)
            ++counts[static_cast<std::size_t>(digit->label)];
    return counts;
}

ClassDigitPointer ClassDigits::find(const QString& id) const
{
    const auto found = std::find_if(m_digits.begin(), m_digits.end(), [&id](const auto& digit) { return digit->id == id; });
    return found == m_digits.end() ? nullptr : *found;
}

ClassDigits ClassDigits::of(const std::vector<int>& writers) const
{
    const std::set<int> wanted(writers.begin(), writers.end());
    return filtered([&wanted](const ClassDigitPointer& digit) { return wanted.contains(digit->writer); });
}

ClassDigits ClassDigits::with(const ClassDigitPointer& digit) const
{
    ClassDigits next = *this;
    next.m_digits.push_back(digit);
    return next;
}

ClassDigits ClassDigits::without(const QString& id) const
{
    return filtered([&id](const ClassDigitPointer& digit) { return digit->id != id; });
}

ClassDigits ClassDigits::withoutWriter(int writer) const
{
    return filtered([writer](const ClassDigitPointer& digit) { return digit->writer != writer; });
}

ClassDigits ClassDigits::withoutSimulated() const
{
    return filtered([](const ClassDigitPointer& digit) { return !isSimulated(digit->writer); });
}

ClassDigits ClassDigits::relabelled(const QString& id, int label) const
{
    ClassDigits next = *this;
    for (ClassDigitPointer& digit : next.m_digits) {
        if (digit->id != id || digit->label == label)
            continue;
        ClassDigit other = *digit;
        other.label = label;
        digit = std::make_shared<const ClassDigit>(std::move(other));
    }
    return next;
}

ClassDigits::Merged ClassDigits::merged(const ClassDigits& other) const
{
    Merged result{*this, 0, 0, 0};
    QSet<QString> known;
    std::set<int> taken;
    std::map<std::pair<QString, int>, int> numbers; // (collection, number there) → number here
    for (const ClassDigitPointer& digit : m_digits) {
        known.insert(digit->id);
        taken.insert(digit->writer);
        numbers.try_emplace({digit->origin, digit->originWriter}, digit->writer);
    }
    for (const ClassDigitPointer& digit : other.m_digits) {
        if (known.contains(digit->id)) {
            ++result.known;
            continue;
        }
        int& number = numbers[{digit->origin, digit->originWriter}];
        if (number == 0) {
            const bool simulated = isSimulated(digit->writer);
            const bool isFree = !taken.contains(digit->writer);
            number = isFree ? digit->writer
                            : freeNumber(taken, simulated ? kFirstSimulated : 1, simulated ? kLastSimulated : kLastWriter);
        }
        if (number == 0 || result.digits.isFull()) {
            ++result.noRoom;
            continue;
        }
        known.insert(digit->id);
        taken.insert(number);
        ClassDigit own = *digit;
        own.writer = number;
        result.digits.m_digits.push_back(number == digit->writer ? digit : std::make_shared<const ClassDigit>(std::move(own)));
        ++result.added;
    }
    return result;
}

ClassDigit ClassDigits::written(int label, int writer, const QString& collection) const
{
    ClassDigit digit;
    digit.id = newClassId();
    digit.label = label;
    digit.writer = writer;
    digit.origin = collection;
    digit.originWriter = writer;
    digit.date = QDate::currentDate();
    const auto earlier
        = std::find_if(m_digits.begin(), m_digits.end(), [writer](const auto& other) { return other->writer == writer; });
    if (earlier != m_digits.end()) {
        digit.origin = (*earlier)->origin;
        digit.originWriter = (*earlier)->originWriter;
    }
    return digit;
}

Dataset ClassDigits::dataset() const
{
    DatasetContent content;
    content.inputs = kDigitPixels;
    content.classes = kClasses;
    content.imageShape = ImageShape{kDigitSize, kDigitSize};
    content.name = "class digits";
    content.pixels.reserve(m_digits.size() * kDigitPixels);
    for (const ClassDigitPointer& digit : m_digits) {
        content.pixels.insert(content.pixels.end(), digit->pixels.begin(), digit->pixels.end());
        content.labels.push_back(digit->label);
    }
    return Dataset(std::move(content));
}

std::vector<int> leftOutWriters(const ClassDigits& digits)
{
    const std::vector<int> writers = digits.writersAsTheyCame();
    std::vector<int> left;
    for (std::size_t i = 0; writers.size() >= 2 && i < writers.size(); i += kEvery)
        left.push_back(writers[i]);
    std::ranges::sort(left);
    return left;
}

std::vector<int> learningWriters(const ClassDigits& digits)
{
    const std::vector<int> writers = digits.writers();
    const std::vector<int> left = leftOutWriters(digits);
    std::vector<int> rest;
    std::set_difference(writers.begin(), writers.end(), left.begin(), left.end(), std::back_inserter(rest));
    return rest;
}

} // namespace chalknet::ui
