// The English sentence of every problem; the window's translations use these sentences as keys.
#include "engine/base/Problem.h"

#include "engine/base/Translatable.h"

#include <array>

namespace chalknet {

namespace {

struct Entry {
    ProblemCode code;
    std::string_view text;
};

#define PROBLEM(code, text)                                                                                                      \
    Entry                                                                                                                        \
    {                                                                                                                            \
        ProblemCode::code, text                                                                                                  \
    }

// clang-format off
constexpr auto kEntries = std::to_array<Entry>({
    PROBLEM(FileNotFound, CHALKNET_TRANSLATABLE("Problem", "There is no file %1; check the path.")),
    PROBLEM(FileUnreadable, CHALKNET_TRANSLATABLE("Problem", "%1 cannot be read (%2); choose another file.")),
    PROBLEM(FileNotWritable, CHALKNET_TRANSLATABLE("Problem", "%1 cannot be written (%2); choose another location.")),
    PROBLEM(FileTooLarge, CHALKNET_TRANSLATABLE("Problem", "%1 is too large (%2 MiB, the limit is %3 MiB); use a smaller file.")),
    PROBLEM(FileEmpty, CHALKNET_TRANSLATABLE("Problem", "%1 is empty; choose a file with data.")),
    PROBLEM(GzipDamaged, CHALKNET_TRANSLATABLE("Problem", "%1 is a damaged or incomplete gzip file; download it again.")),
    PROBLEM(IdxWrongMagic, CHALKNET_TRANSLATABLE("Problem", "%1 is not an IDX file (it begins with %2); choose the original MNIST file.")),
    PROBLEM(IdxTruncated, CHALKNET_TRANSLATABLE("Problem", "%1 is cut short (%2 bytes expected, %3 found); download it again.")),
    PROBLEM(IdxOversized, CHALKNET_TRANSLATABLE("Problem", "%1 has bytes after its end (%2 bytes expected, %3 found); download it again.")),
    PROBLEM(IdxWrongDimensions, CHALKNET_TRANSLATABLE("Problem", "%1 has the wrong content (%2 instead of %3); %4")),
    PROBLEM(IdxCountMismatch, CHALKNET_TRANSLATABLE("Problem", "%1 has %2 images but %3 has %4 labels; use files that belong together.")),
    PROBLEM(IdxLabelOutOfRange, CHALKNET_TRANSLATABLE("Problem", "%1: label %3 at position %2 is not a digit from 0 to 9; choose the right label file.")),
    PROBLEM(MnistFolderIncomplete, CHALKNET_TRANSLATABLE("Problem", "%1 is not a whole MNIST set (%2%3); choose the folder that holds the four files train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or the same as .gz).")),
    PROBLEM(ImageUnreadable, CHALKNET_TRANSLATABLE("Problem", "%1 is not a readable PNG image (%2); save it as PNG and try again.")),
    PROBLEM(ImageEmpty, CHALKNET_TRANSLATABLE("Problem", "%1 is blank; choose an image with a digit on it.")),
    PROBLEM(CsvNoHeader, CHALKNET_TRANSLATABLE("Problem", "%1, line 1: there is no header; the first line must name the columns, for example x1,x2,class.")),
    PROBLEM(CsvNoTargets, CHALKNET_TRANSLATABLE("Problem", "%1, line 1: there is no target; add a column named class, or columns t1, t2 and so on.")),
    PROBLEM(CsvNoInputs, CHALKNET_TRANSLATABLE("Problem", "%1, line 1: there is no input; add columns whose names begin with x.")),
    PROBLEM(CsvNoRows, CHALKNET_TRANSLATABLE("Problem", "%1 has a header but no rows; add at least one row of numbers.")),
    PROBLEM(CsvRaggedRow, CHALKNET_TRANSLATABLE("Problem", "%1, line %2: %3 cells where the header has %4; complete the row or delete it.")),
    PROBLEM(CsvBadNumber, CHALKNET_TRANSLATABLE("Problem", "%1, line %2, column %3: \"%4\" is not a number; correct the cell.")),
    PROBLEM(CsvTooManyColumns, CHALKNET_TRANSLATABLE("Problem", "%1, line 1: %2 columns are too many (the limit is %3); leave some out.")),
    PROBLEM(CsvTooManyRows, CHALKNET_TRANSLATABLE("Problem", "%1 has too many rows (the limit is %2); use a part of them.")),
    PROBLEM(CsvUnknownColumn, CHALKNET_TRANSLATABLE("Problem", "%1, line 1: the column %2 is neither input (x…), target (t…) nor class; rename it or leave it out.")),
    PROBLEM(CsvDuplicateColumn, CHALKNET_TRANSLATABLE("Problem", "%1, line 1: the column %2 appears twice; rename one of them.")),
    PROBLEM(CsvMixedTargets, CHALKNET_TRANSLATABLE("Problem", "%1, line 1: there are both t columns and a class column; keep one kind.")),
    PROBLEM(CsvEmptyCell, CHALKNET_TRANSLATABLE("Problem", "%1, line %2, column %3: the cell is empty; fill it in.")),
    PROBLEM(CsvOpenQuote, CHALKNET_TRANSLATABLE("Problem", "%1, line %2: a quotation mark is never closed; add the second one.")),
    PROBLEM(CsvTooManyClasses, CHALKNET_TRANSLATABLE("Problem", "%1, column class: there are more than %2 different values; use t columns for numbers to be learnt.")),
    PROBLEM(CsvUnknownClass, CHALKNET_TRANSLATABLE("Problem", "%1, line %2: the class \"%3\" does not occur in the training data; use one of: %4.")),
    PROBLEM(JsonSyntax, CHALKNET_TRANSLATABLE("Problem", "%1, line %2, column %3: this is not valid JSON; correct the file or save it again.")),
    PROBLEM(JsonNotAModel, CHALKNET_TRANSLATABLE("Problem", "%1 is not a Chalknet model (\"format\": \"chalknet-model\" is missing); choose a model file.")),
    PROBLEM(JsonVersion, CHALKNET_TRANSLATABLE("Problem", "%1 has version %2 but this program reads version 1; use a newer Chalknet.")),
    PROBLEM(JsonMissingField, CHALKNET_TRANSLATABLE("Problem", "%1: %2 is missing; add it.")),
    PROBLEM(JsonWrongType, CHALKNET_TRANSLATABLE("Problem", "%1: %2 must be %3; correct it.")),
    PROBLEM(JsonUnknownName, CHALKNET_TRANSLATABLE("Problem", "%1: %2 is \"%3\", which is unknown; use one of: %4.")),
    PROBLEM(JsonNotFinite, CHALKNET_TRANSLATABLE("Problem", "%1: %2 is not a finite number; correct it.")),
    PROBLEM(JsonShape, CHALKNET_TRANSLATABLE("Problem", "%1: %2 has %3 entries where %4 are needed; correct the shape.")),
    PROBLEM(JsonOutOfRange, CHALKNET_TRANSLATABLE("Problem", "%1: %2 is %3; it must be %4.")),
    PROBLEM(JsonUnknownField, CHALKNET_TRANSLATABLE("Problem", "%1: the field %2 is unknown; use one of: %3.")),
    PROBLEM(JsonNumberNotFinite, CHALKNET_TRANSLATABLE("Problem", "%1, line %2, column %3: this number is not finite; correct it.")),
    PROBLEM(JsonTooDeep, CHALKNET_TRANSLATABLE("Problem", "%1 nests its values more than %2 deep; choose a file that Chalknet has saved.")),
    PROBLEM(JsonTooManyValues, CHALKNET_TRANSLATABLE("Problem", "%1 has more than %2 values; use a smaller file.")),
    PROBLEM(NoLayers, CHALKNET_TRANSLATABLE("Problem", "The network has no layer; add at least an output layer.")),
    PROBLEM(TooManyLayers, CHALKNET_TRANSLATABLE("Problem", "%1 layers are too many; use at most %2.")),
    PROBLEM(BadInputCount, CHALKNET_TRANSLATABLE("Problem", "The network has %1 inputs; use 1 to %2.")),
    PROBLEM(BadUnitCount, CHALKNET_TRANSLATABLE("Problem", "Layer %1 has %2 units; use 1 to %3.")),
    PROBLEM(TooManyParameters, CHALKNET_TRANSLATABLE("Problem", "The network would have %1 parameters; use fewer units, so that there are at most %2.")),
    PROBLEM(SoftmaxNotLast, CHALKNET_TRANSLATABLE("Problem", "Layer %1 uses softmax, which only the last layer may; choose another activation.")),
    PROBLEM(SoftmaxNeedsTwoUnits, CHALKNET_TRANSLATABLE("Problem", "Layer %1 uses softmax with one unit, which always gives 1; use two or more units, or sigmoid.")),
    PROBLEM(LossNeedsProbabilities, CHALKNET_TRANSLATABLE("Problem", "The loss %1 needs outputs between 0 and 1, but the last layer uses %2; choose softmax or sigmoid there.")),
    PROBLEM(BadDropout, CHALKNET_TRANSLATABLE("Problem", "Layer %1 has dropout %2; use a rate from 0 to less than 1.")),
    PROBLEM(DropoutOnOutput, CHALKNET_TRANSLATABLE("Problem", "The last layer has dropout, which would delete answers; set it to 0 there.")),
    PROBLEM(BadPieces, CHALKNET_TRANSLATABLE("Problem", "Layer %1 has maxout with %2 pieces; use 2 to 16.")),
    PROBLEM(BadActivationParameter, CHALKNET_TRANSLATABLE("Problem", "Layer %1 has the activation parameter %2; use a number from −1000 to 1000.")),
    PROBLEM(BadInitializer, CHALKNET_TRANSLATABLE("Problem", "The initialisation range is %1; use a number above 0 and up to 1000.")),
    PROBLEM(BadTrainingSetting, CHALKNET_TRANSLATABLE("Problem", "%1 is %2; it must be %3.")),
    PROBLEM(InputCountMismatch, CHALKNET_TRANSLATABLE("Problem", "The network has %1 inputs but the data have %2; make them equal.")),
    PROBLEM(OutputCountMismatch, CHALKNET_TRANSLATABLE("Problem", "The network has %1 outputs but the data need %2; change the last layer.")),
    PROBLEM(TargetsNotProbabilities, CHALKNET_TRANSLATABLE("Problem", "The loss %1 needs targets from 0 to 1, but the data have other numbers; choose a squared error.")),
    PROBLEM(TooFewRows, CHALKNET_TRANSLATABLE("Problem", "The data have %1 rows; at least one is needed.")),
    PROBLEM(UnknownDataName, CHALKNET_TRANSLATABLE("Problem", "There are no data named %1; use a CSV file, mnist:FOLDER or one of: %2.")),
    PROBLEM(NoOpenClPlatform, CHALKNET_TRANSLATABLE("Problem", "No OpenCL device was found, so the processor computes; install a driver, for example pocl-opencl-icd, to use OpenCL.")),
    PROBLEM(NoSuchDevice, CHALKNET_TRANSLATABLE("Problem", "There is no device %1; use one of: %2.")),
    PROBLEM(DeviceBuildFailed, CHALKNET_TRANSLATABLE("Problem", "The OpenCL programs could not be built for %1; choose another device. The compiler says: %2")),
    PROBLEM(DeviceOutOfMemory, CHALKNET_TRANSLATABLE("Problem", "%1 has no room for %2 MiB; use a smaller network or fewer data, or choose another device.")),
    PROBLEM(DeviceLost, CHALKNET_TRANSLATABLE("Problem", "%1 stopped answering (%2); choose another device.")),
    PROBLEM(HostOutOfMemory, CHALKNET_TRANSLATABLE("Problem", "This computer has no memory left for that; use a smaller network or fewer data.")),
    PROBLEM(Unforeseen, CHALKNET_TRANSLATABLE("Problem", "Training stopped for a reason that was not foreseen (%1); your network is kept. Choose another device or reset.")),
    PROBLEM(BadUsage, CHALKNET_TRANSLATABLE("Problem", "%1; %2.")),
    PROBLEM(TrainingDiverged, CHALKNET_TRANSLATABLE("Problem", "Training diverged at step %1: the numbers grew beyond all bounds; lower the learning rate and go back to the last good step.")),
    PROBLEM(Cancelled, CHALKNET_TRANSLATABLE("Problem", "Stopped.")),
});
// clang-format on

static_assert(kEntries.size() == static_cast<std::size_t>(ProblemCode::Count));

} // namespace

std::string_view problemTemplate(ProblemCode code)
{
    for (const Entry& entry : kEntries) {
        if (entry.code == code)
            return entry.text;
    }
    return {};
}

std::string describe(const Problem& problem)
{
    std::string text = problem.place.empty() ? std::string() : problem.place + ": ";
    const std::string_view pattern = problemTemplate(problem.code);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlaceholder = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!isPlaceholder) {
            text += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i] - '1');
        if (index < problem.arguments.size())
            text += problem.arguments[index];
    }
    return text;
}

bool isBadInput(ProblemCode code)
{
    switch (code) {
    case ProblemCode::FileNotWritable:
    case ProblemCode::NoOpenClPlatform:
    case ProblemCode::DeviceBuildFailed:
    case ProblemCode::DeviceOutOfMemory:
    case ProblemCode::DeviceLost:
    case ProblemCode::HostOutOfMemory:
    case ProblemCode::Unforeseen:
    case ProblemCode::TrainingDiverged:
    case ProblemCode::Cancelled: return false;
    default: return true;
    }
}

Error::Error(Problem problem)
    : std::runtime_error(describe(problem))
    , m_problem(std::move(problem))
{
}

Error::Error(ProblemCode code, std::vector<std::string> arguments)
    : Error(Problem{code, std::move(arguments)})
{
}

} // namespace chalknet
