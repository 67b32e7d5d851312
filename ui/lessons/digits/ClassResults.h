// ClassResults: what the network answers to each digit of the class, and the shares that follow from it.
#pragma once

#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/lessons/digits/ClassDigits.h"
#include "ui/lessons/digits/DigitNetwork.h"

#include <QObject>

#include <array>
#include <unordered_map>

namespace chalknet::ui {

struct ClassAnswer {
    std::array<double, 10> probabilities{};
    int answer = 0; ///< the digit with the largest probability, as in the test share

    /// The three most probable digits, first the answer.
    std::array<int, 3> best() const;
};

ClassAnswer answerOf(const DigitNetwork& network, const ClassDigit& digit);

/// So many of so many.
struct ClassScore {
    int right = 0;
    int total = 0;
    double share() const { return total > 0 ? static_cast<double>(right) / total : 0.0; }
    friend bool operator==(const ClassScore&, const ClassScore&) = default;
};

/// Answers to a collection by one network; a digit may still lack its answer.
class ClassResults {
public:
    const ClassAnswer* find(const ClassDigitPointer& digit) const;
    bool isWrong(const ClassDigitPointer& digit) const;
    bool isComplete(const ClassDigits& digits) const;
    ClassScore score(const ClassDigits& digits) const;
    std::array<ClassScore, 10> scorePerLabel(const ClassDigits& digits) const;

    void insert(const ClassDigitPointer& digit, const ClassAnswer& answer) { m_answers[digit] = answer; }
    void clear() { m_answers.clear(); }
    /// Forgets digits that are no longer there.
    void keepOnly(const ClassDigits& digits);

private:
    std::unordered_map<ClassDigitPointer, ClassAnswer> m_answers;
};

/// Reads the digits on a thread of its own. What is running is finished and shown, then the newest wish is read: while a network
/// learns, wishes come faster than they can be fulfilled.
class ClassReader : public QObject {
    Q_OBJECT

public:
    explicit ClassReader(QObject* parent = nullptr);

    const ClassResults& results() const { return m_results; }
    const DigitNetwork& network() const { return m_network; }
    bool isBusy() const { return m_work.isBusy(); }

    void setNetwork(const DigitNetwork& network);
    void setDigits(const ClassDigits& digits);
    /// A tab that is not seen computes nothing; it catches up when it is shown.
    void setActive(bool active);

signals:
    void resultsChanged();

private:
    void start();

    BackgroundWork m_work;
    DigitNetwork m_network;
    std::shared_ptr<const Parameters> m_readWith; ///< the numbers that gave the results
    ClassDigits m_digits;
    ClassResults m_results;
    bool m_active = false;
};

} // namespace chalknet::ui
