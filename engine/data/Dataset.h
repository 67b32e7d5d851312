// Dataset: rows of inputs with their classes or targets; immutable and cheap to copy.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace chalknet {

enum class Task { Classification, Regression };

/// Rows and columns of a picture whose pixels are the inputs, row by row from the top left.
struct ImageShape {
    int rows = 0;
    int columns = 0;
    friend bool operator==(const ImageShape&, const ImageShape&) = default;
};

/// What a Dataset is made from. Inputs are either `values` (any numbers) or `pixels` (bytes that mean pixel/255);
/// the other is empty. Answers are either `labels` (0 … classes−1) or `targets`; the other is empty.
struct DatasetContent {
    std::size_t inputs = 0;
    std::vector<double> values;        ///< rows × inputs, row-major
    std::vector<std::uint8_t> pixels;  ///< rows × inputs, row-major
    std::vector<int> labels;           ///< rows
    int classes = 0;                   ///< with labels
    std::vector<double> targets;       ///< rows × targetColumns, row-major
    std::size_t targetColumns = 0;     ///< with targets
    std::vector<std::string> inputNames;  ///< empty, or one per input
    std::vector<std::string> classNames;  ///< empty, or one per class
    std::vector<std::string> targetNames; ///< empty, or one per target column
    std::optional<ImageShape> imageShape;
    std::string name;                  ///< for messages: file path or built-in name
};

/// Immutable once made; copies share the content.
///
/// Targets depend on the network: with labels and one output the target is the label itself (two classes), with more
/// outputs it is one-hot; with target columns it is the columns.
class Dataset {
public:
    Dataset() = default;
    /// The sizes in `content` must agree with one another (checked, std::invalid_argument otherwise).
    explicit Dataset(DatasetContent content);

    bool isEmpty() const { return rows() == 0; }
    std::size_t rows() const { return m_rows; }
    std::size_t inputs() const { return m_content ? m_content->inputs : 0; }
    /// With labels, or with target columns that are all 0 or 1 and either single or one-hot.
    Task task() const { return m_task; }
    bool hasLabels() const { return m_content && m_content->classes > 0; }
    /// Number of classes (2 for a single 0/1 target column), 0 for regression.
    int classes() const { return m_classes; }
    /// The class of a row, −1 for regression.
    int label(std::size_t row) const;
    std::size_t targetColumns() const { return m_content ? m_content->targetColumns : 0; }

    /// Copies the inputs() numbers of a row.
    void copyInputs(std::size_t row, std::span<double> destination) const;
    /// Copies the targets of a row for a network with destination.size() outputs (which must be accepted by accepts()).
    void copyTargets(std::size_t row, std::span<double> destination) const;

    /// The fewest outputs a network needs for these data: 1 for two classes or one column, classes, or the columns.
    std::size_t neededOutputs() const;
    /// Whether a network with so many outputs can learn these data.
    bool acceptsOutputs(std::size_t outputs) const;
    /// Throws InputCountMismatch or OutputCountMismatch or TooFewRows.
    void requireFits(std::size_t networkInputs, std::size_t networkOutputs) const;

    /// The raw storage, for upload to a device: one of the two is empty.
    std::span<const double> values() const;
    std::span<const std::uint8_t> pixels() const;
    std::span<const int> labels() const;
    std::span<const double> targets() const;

    const std::vector<std::string>& inputNames() const;
    const std::vector<std::string>& classNames() const;
    const std::vector<std::string>& targetNames() const;
    std::optional<ImageShape> imageShape() const;
    const std::string& name() const;

    /// The given rows, in the given order.
    Dataset subset(std::span<const std::uint32_t> rows) const;

private:
    std::shared_ptr<const DatasetContent> m_content;
    std::size_t m_rows = 0;
    Task m_task = Task::Regression;
    int m_classes = 0;
};

/// Training and test rows of one data set.
struct Split {
    Dataset train;
    Dataset test; ///< may be empty
};

/// Splits by a shuffle from the seed; `trainShare` in (0, 1]. At least one row stays in training; with a share below 1 and
/// two or more rows at least one goes to test. Classes are split in equal shares (stratified), so small sets stay fair.
Split split(const Dataset& data, double trainShare, std::uint64_t seed);

} // namespace chalknet
