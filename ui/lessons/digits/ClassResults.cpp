// Only digits without an answer by the present network are read.
#include "ui/lessons/digits/ClassResults.h"

#include <algorithm>
#include <numeric>

namespace chalknet::ui {

std::array<int, 3> ClassAnswer::best() const
{
    std::array<int, 10> order;
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [this](int a, int b) { return probabilities[static_cast<std::size_t>(a)] > probabilities[static_cast<std::size_t>(b)]; });
    return {order[0], order[1], order[2]};
}

ClassAnswer answerOf(const DigitNetwork& network, const ClassDigit& digit)
{
    const Reading reading = readDigit(network, digit.pixels);
    ClassAnswer answer;
    std::copy_n(reading.values.outputs().begin(), answer.probabilities.size(), answer.probabilities.begin());
    answer.answer = predictedClass(reading.values.outputs());
    return answer;
}

const ClassAnswer* ClassResults::find(const ClassDigitPointer& digit) const
{
    const auto found = m_answers.find(digit);
    return found == m_answers.end() ? nullptr : &found->second;
}

bool ClassResults::isWrong(const ClassDigitPointer& digit) const
{
    const ClassAnswer* answer = find(digit);
    return answer != nullptr && answer->answer != digit->label;
}

bool ClassResults::isComplete(const ClassDigits& digits) const
{
    return std::all_of(digits.all().begin(), digits.all().end(), [this](const auto& digit) { return m_answers.contains(digit); });
}

ClassScore ClassResults::score(const ClassDigits& digits) const
{
    ClassScore score;
    for (const ClassScore& part : scorePerLabel(digits)) {
        score.right += part.right;
        score.total += part.total;
    }
    return score;
}

std::array<ClassScore, 10> ClassResults::scorePerLabel(const ClassDigits& digits) const
{
    std::array<ClassScore, 10> scores{};
    for (const ClassDigitPointer& digit : digits.all()) {
        const ClassAnswer* answer = find(digit);
        if (answer == nullptr)
            continue;
        ClassScore& score = scores[static_cast<std::size_t>(digit->label)];
        ++score.total;
        score.right += answer->answer == digit->label ? 1 : 0;
    }
    return scores;
}

void ClassResults::keepOnly(const ClassDigits& digits)
{
    std::unordered_map<ClassDigitPointer, ClassAnswer> kept;
    for (const ClassDigitPointer& digit : digits.all())
        if (const auto found = m_answers.find(digit); found != m_answers.end())
            kept.insert(*found);
    m_answers = std::move(kept);
}

ClassReader::ClassReader(QObject* parent)
    : QObject(parent)
{
}

void ClassReader::setNetwork(const DigitNetwork& network)
{
    m_network = network;
    start();
}

void ClassReader::setDigits(const ClassDigits& digits)
{
    m_digits = digits;
    m_results.keepOnly(digits);
    start();
    emit resultsChanged();
}

void ClassReader::setActive(bool active)
{
    m_active = active;
    start();
}

void ClassReader::start()
{
    if (!m_active || m_work.isBusy() || m_network.isEmpty())
        return;
    const bool isNewNetwork = m_readWith != m_network.parameters;
    std::vector<ClassDigitPointer> wanted;
    for (const ClassDigitPointer& digit : m_digits.all())
        if (isNewNetwork || m_results.find(digit) == nullptr)
            wanted.push_back(digit);
    if (wanted.empty()) {
        m_readWith = m_network.parameters;
        return;
    }
    m_work.run([this, wanted = std::move(wanted), network = m_network](std::stop_token stop) -> BackgroundWork::Deliver {
        ClassResults results;
        for (const ClassDigitPointer& digit : wanted) {
            if (stop.stop_requested())
                return {};
            results.insert(digit, answerOf(network, *digit));
        }
        return [this, wanted, results = std::move(results), parameters = network.parameters] {
            if (m_readWith != parameters)
                m_results.clear();
            m_readWith = parameters;
            for (const ClassDigitPointer& digit : wanted)
                m_results.insert(digit, *results.find(digit));
            m_results.keepOnly(m_digits);
            emit resultsChanged();
            start();
        };
    });
}

} // namespace chalknet::ui
