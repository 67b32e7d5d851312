// Dataset content checks, row access and the stratified split.
#include "engine/data/Dataset.h"

#include "engine/base/Problem.h"
#include "engine/base/Random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace chalknet {

namespace {

constexpr std::uint64_t kSplitStream = 0x73706c69;

void require(bool condition, const char* message)
{
    if (!condition)
        throw std::invalid_argument(message);
}

std::size_t countRows(const DatasetContent& content)
{
    require(content.inputs > 0, "a data set needs at least one input");
    require(content.values.empty() || content.pixels.empty(), "inputs are either values or pixels");
    const std::size_t cells = content.values.empty() ? content.pixels.size() : content.values.size();
    require(cells % content.inputs == 0, "inputs do not fill whole rows");
    const std::size_t rows = cells / content.inputs;
    if (content.classes > 0) {
        require(content.labels.size() == rows && content.targets.empty(), "one label for each row");
        const auto inRange = [&](int label) { return label >= 0 && label < content.classes; };
        require(std::all_of(content.labels.begin(), content.labels.end(), inRange), "labels lie in 0 … classes−1");
    } else {
        require(content.targetColumns > 0 && content.targets.size() == rows * content.targetColumns, "one target row for each row");
    }
    return rows;
}

// Target columns mean classes when every row is a single 0/1 or one-hot.
int classesOfTargets(const DatasetContent& content)
{
    const std::size_t columns = content.targetColumns;
    if (content.targets.empty())
        return 0;
    for (std::size_t begin = 0; begin < content.targets.size(); begin += columns) {
        double sum = 0.0;
        for (std::size_t c = 0; c < columns; ++c) {
            const double target = content.targets[begin + c];
            if (target != 0.0 && target != 1.0)
                return 0;
            sum += target;
        }
        if (columns > 1 && sum != 1.0)
            return 0;
    }
    return columns == 1 ? 2 : static_cast<int>(columns);
}

template <typename T>
std::vector<T> gather(const std::vector<T>& cells, std::size_t columns, std::span<const std::uint32_t> rows)
{
    std::vector<T> result;
    if (cells.empty())
        return result;
    result.reserve(rows.size() * columns);
    for (const std::uint32_t row : rows) {
        const auto begin = cells.begin() + static_cast<std::ptrdiff_t>(row * columns);
        result.insert(result.end(), begin, begin + static_cast<std::ptrdiff_t>(columns));
    }
    return result;
}

const std::vector<std::string> kNoNames;
const std::string kNoName;

} // namespace

Dataset::Dataset(DatasetContent content)
    : m_rows(countRows(content))
{
    m_classes = content.classes > 0 ? content.classes : classesOfTargets(content);
    m_task = m_classes > 0 ? Task::Classification : Task::Regression;
    m_content = std::make_shared<const DatasetContent>(std::move(content));
}

int Dataset::label(std::size_t row) const
{
    if (hasLabels())
        return m_content->labels[row];
    if (m_task == Task::Regression)
        return -1;
    const std::size_t columns = m_content->targetColumns;
    const auto begin = m_content->targets.begin() + static_cast<std::ptrdiff_t>(row * columns);
    if (columns == 1)
        return *begin == 1.0 ? 1 : 0;
    return static_cast<int>(std::max_element(begin, begin + static_cast<std::ptrdiff_t>(columns)) - begin);
}

void Dataset::copyInputs(std::size_t row, std::span<double> destination) const
{
    const std::size_t begin = row * m_content->inputs;
    for (std::size_t i = 0; i < m_content->inputs; ++i)
        destination[i] = m_content->values.empty() ? m_content->pixels[begin + i] / 255.0 : m_content->values[begin + i];
}

void Dataset::copyTargets(std::size_t row, std::span<double> destination) const
{
    if (!hasLabels()) {
        const auto begin = m_content->targets.begin() + static_cast<std::ptrdiff_t>(row * m_content->targetColumns);
        // Two classes in one column can also be learned by two outputs.
        if (destination.size() != m_content->targetColumns) {
            std::fill(destination.begin(), destination.end(), 0.0);
            destination[static_cast<std::size_t>(label(row))] = 1.0;
            return;
        }
        std::copy_n(begin, destination.size(), destination.begin());
        return;
    }
    if (destination.size() == 1) {
        destination[0] = m_content->labels[row];
        return;
    }
    std::fill(destination.begin(), destination.end(), 0.0);
    destination[static_cast<std::size_t>(m_content->labels[row])] = 1.0;
}

std::size_t Dataset::neededOutputs() const
{
    if (!m_content)
        return 1;
    if (hasLabels())
        return m_classes <= 2 ? 1 : static_cast<std::size_t>(m_classes);
    return m_content->targetColumns;
}

bool Dataset::acceptsOutputs(std::size_t outputs) const
{
    if (outputs == neededOutputs())
        return true;
    // Labels may leave outputs unused (digits 0–4 with ten outputs); one column of 0 and 1 may use two outputs.
    if (hasLabels())
        return outputs >= static_cast<std::size_t>(m_classes);
    return m_task == Task::Classification && m_content->targetColumns == 1 && outputs == 2;
}

void Dataset::requireFits(std::size_t networkInputs, std::size_t networkOutputs) const
{
    if (rows() == 0)
        throw Error(ProblemCode::TooFewRows, {"0"});
    if (networkInputs != inputs())
        throw Error(ProblemCode::InputCountMismatch, {std::to_string(networkInputs), std::to_string(inputs())});
    if (!acceptsOutputs(networkOutputs))
        throw Error(ProblemCode::OutputCountMismatch, {std::to_string(networkOutputs), std::to_string(neededOutputs())});
}

std::span<const double> Dataset::values() const { return m_content ? std::span<const double>(m_content->values) : std::span<const double>(); }
std::span<const std::uint8_t> Dataset::pixels() const { return m_content ? std::span<const std::uint8_t>(m_content->pixels) : std::span<const std::uint8_t>(); }
std::span<const int> Dataset::labels() const { return m_content ? std::span<const int>(m_content->labels) : std::span<const int>(); }
std::span<const double> Dataset::targets() const { return m_content ? std::span<const double>(m_content->targets) : std::span<const double>(); }
const std::vector<std::string>& Dataset::inputNames() const { return m_content ? m_content->inputNames : kNoNames; }
const std::vector<std::string>& Dataset::classNames() const { return m_content ? m_content->classNames : kNoNames; }
const std::vector<std::string>& Dataset::targetNames() const { return m_content ? m_content->targetNames : kNoNames; }
std::optional<ImageShape> Dataset::imageShape() const { return m_content ? m_content->imageShape : std::nullopt; }
const std::string& Dataset::name() const { return m_content ? m_content->name : kNoName; }

Dataset Dataset::subset(std::span<const std::uint32_t> rows) const
{
    if (!m_content)
        return {};
    DatasetContent part;
    part.inputs = m_content->inputs;
    part.values = gather(m_content->values, m_content->inputs, rows);
    part.pixels = gather(m_content->pixels, m_content->inputs, rows);
    part.labels = gather(m_content->labels, 1, rows);
    part.classes = m_content->classes;
    part.targets = gather(m_content->targets, m_content->targetColumns, rows);
    part.targetColumns = m_content->targetColumns;
    part.inputNames = m_content->inputNames;
    part.classNames = m_content->classNames;
    part.targetNames = m_content->targetNames;
    part.imageShape = m_content->imageShape;
    part.name = m_content->name;
    Dataset result(std::move(part));
    // A part of a classification task stays one, even if its rows alone would not show it.
    result.m_task = m_task;
    result.m_classes = m_classes;
    return result;
}

Split split(const Dataset& data, double trainShare, std::uint64_t seed)
{
    if (trainShare >= 1.0 || data.rows() < 2)
        return {data, Dataset()};
    Random random(seed, kSplitStream);
    std::vector<std::vector<std::uint32_t>> groups(static_cast<std::size_t>(std::max(1, data.classes())));
    for (std::size_t row = 0; row < data.rows(); ++row)
        groups[static_cast<std::size_t>(std::max(0, data.label(row)))].push_back(static_cast<std::uint32_t>(row));
    std::vector<std::uint32_t> train;
    std::vector<std::uint32_t> test;
    double owed = 0.0; // carries the rounding from class to class, so that the total share is right
    for (std::vector<std::uint32_t>& group : groups) {
        random.shuffle(group);
        owed += trainShare * static_cast<double>(group.size());
        const auto count = std::min(group.size(), static_cast<std::size_t>(std::max(0.0, std::floor(owed + 0.5))));
        owed -= static_cast<double>(count);
        train.insert(train.end(), group.begin(), group.begin() + static_cast<std::ptrdiff_t>(count));
        test.insert(test.end(), group.begin() + static_cast<std::ptrdiff_t>(count), group.end());
    }
    if (train.empty()) {
        train.push_back(test.back());
        test.pop_back();
    } else if (test.empty()) {
        test.push_back(train.back());
        train.pop_back();
    }
    std::sort(train.begin(), train.end());
    std::sort(test.begin(), test.end());
    return {data.subset(train), data.subset(test)};
}

} // namespace chalknet
