// What all backends share: the class an output stands for, and evaluation sums.
#include "engine/compute/Backend.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace chalknet {

int predictedClass(std::span<const double> outputs)
{
    if (outputs.size() == 1)
        return outputs[0] >= 0.5 ? 1 : 0;
    return static_cast<int>(std::max_element(outputs.begin(), outputs.end()) - outputs.begin());
}

std::size_t batchRows(std::size_t first, std::size_t count, std::size_t batchSize, std::size_t rowsPerEpoch)
{
    return std::min({count, batchSize, rowsPerEpoch - first % rowsPerEpoch});
}

void requireMask(std::span<const std::uint8_t> frozen, std::size_t parameters)
{
    if (!frozen.empty() && frozen.size() != parameters)
        throw std::invalid_argument("which parameters are frozen belongs to another network");
}

EvaluationSum::EvaluationSum(const Dataset& data, std::size_t outputs)
    : m_data(data)
{
    if (data.task() == Task::Classification) {
        // A network may know more classes than the data have (one output knows two); those answers are counted too.
        const std::size_t known = outputs == 1 ? 2 : outputs;
        const std::size_t classes = std::max(static_cast<std::size_t>(data.classes()), known);
        m_confusion.assign(classes, std::vector<std::uint32_t>(classes, 0));
    }
}

void EvaluationSum::add(std::size_t row, double loss, std::span<const double> outputs)
{
    addClass(row, loss, m_confusion.empty() ? 0 : predictedClass(outputs));
}

void EvaluationSum::addClass(std::size_t row, double loss, int predicted)
{
    m_loss += loss;
    ++m_rows;
    if (m_confusion.empty())
        return;
    const int actual = m_data.label(row);
    m_correct += actual == predicted ? 1 : 0;
    ++m_confusion[static_cast<std::size_t>(actual)][static_cast<std::size_t>(predicted)];
}

Evaluation EvaluationSum::result() const
{
    Evaluation evaluation;
    evaluation.rows = m_rows;
    const double rows = static_cast<double>(m_rows);
    evaluation.loss = m_rows > 0 ? m_loss / rows : std::numeric_limits<double>::quiet_NaN();
    evaluation.accuracy = m_rows > 0 && !m_confusion.empty() ? static_cast<double>(m_correct) / rows
                                                             : std::numeric_limits<double>::quiet_NaN();
    evaluation.confusion = m_confusion;
    return evaluation;
}

} // namespace chalknet
