// ClassDigits: the digits that a class has written, with label, writer and date; a value that undo can keep.
#pragma once

#include "engine/data/Dataset.h"
#include "engine/data/DigitPreprocessor.h"

#include <QDate>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace chalknet::ui {

/// One digit; never changes once made, so that copies of a collection share it.
struct ClassDigit {
    QString id; ///< the same on every machine that has this digit
    int label = 0; ///< 0 … 9
    int writer = 1; ///< number in this collection; from kFirstSimulated on a simulated hand
    QString origin; ///< the collection in which it was written …
    int originWriter = 1; ///< … and the writer's number there
    QDate date; ///< may be missing
    std::vector<Stroke> strokes; ///< in units of InkStrokes::kSide
    std::array<std::uint8_t, kDigitPixels> pixels{}; ///< what the network sees; follows from the strokes

    friend bool operator==(const ClassDigit&, const ClassDigit&) = default;
};

using ClassDigitPointer = std::shared_ptr<const ClassDigit>;

inline constexpr int kLastWriter = 999; ///< students are numbers; names are not asked
inline constexpr int kFirstSimulated = 10'001;
inline constexpr int kLastSimulated = 10'999;
inline constexpr std::size_t kMaximumClassDigits = 20'000;

constexpr bool isSimulated(int writer)
{
    return writer >= kFirstSimulated;
}
/// On the wall: "3", or "S3" for a simulated hand.
QString writerMark(int writer);
/// In narrow places: "Student 3" or "Hand S3".
QString writerShortName(int writer);
/// In sentences: "Student 3" or "Simulated hand S3".
QString writerName(int writer);

/// Rounds the strokes to what a file keeps and makes the picture. Null if there is no ink.
ClassDigitPointer makeClassDigit(ClassDigit digit);
/// A random name for a digit or a collection: 16 hexadecimal digits.
QString newClassId();

class ClassDigits {
public:
    ClassDigits() = default;
    explicit ClassDigits(std::vector<ClassDigitPointer> digits)
        : m_digits(std::move(digits))
    {
    }

    const std::vector<ClassDigitPointer>& all() const { return m_digits; }
    std::size_t count() const { return m_digits.size(); }
    bool isEmpty() const { return m_digits.empty(); }
    bool isFull() const { return m_digits.size() >= kMaximumClassDigits; }

    /// Numbers of the writers that have digits here, ascending: students first, then simulated hands.
    std::vector<int> writers() const;
    /// The same, in the order of their first digits.
    std::vector<int> writersAsTheyCame() const;
    /// How many of each label this writer has.
    std::array<int, 10> labelsOf(int writer) const;
    ClassDigitPointer find(const QString& id) const;
    ClassDigits of(const std::vector<int>& writers) const;

    ClassDigits with(const ClassDigitPointer& digit) const;
    ClassDigits without(const QString& id) const;
    ClassDigits withoutWriter(int writer) const;
    ClassDigits withoutSimulated() const;
    ClassDigits relabelled(const QString& id, int label) const;

    struct Merged;
    /// Adds the digits whose id is not here yet. Writers of the other collection keep the number they already have here; new
    /// ones get the next free numbers, so that student 1 of another machine does not become student 1 of this one.
    Merged merged(const ClassDigits& other) const;

    /// A digit of this writer: who already has digits keeps the identity of his or her collection.
    ClassDigit written(int label, int writer, const QString& collection) const;

    /// As the engine learns from it.
    Dataset dataset() const;

    friend bool operator==(const ClassDigits&, const ClassDigits&) = default;

private:
    template <typename Keep> ClassDigits filtered(Keep keep) const;

    std::vector<ClassDigitPointer> m_digits; ///< in the order in which they came
};

struct ClassDigits::Merged {
    ClassDigits digits;
    std::size_t added = 0;
    std::size_t known = 0;
    std::size_t noRoom = 0; ///< beyond kMaximumClassDigits, or no writer's number is free
};

/// Every third writer in the order in which they came, from the first on: the network learns nothing from them, so that they show
/// how it reads strangers. Digits that are added change nobody's part. Ascending; none with fewer than two writers.
std::vector<int> leftOutWriters(const ClassDigits& digits);
std::vector<int> learningWriters(const ClassDigits& digits);

} // namespace chalknet::ui
