// Problem: one typed, translatable description of bad input or a failing device, and the exception that carries it.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet {

/// Everything that can be wrong with what a person gave us, or with a device. Each code has one English sentence
/// (see Problem.cpp) that says what is wrong, where, and what to do; the window translates that sentence.
enum class ProblemCode {
    // files in general
    FileNotFound, // %1 path
    FileUnreadable, // %1 path, %2 reason
    FileNotWritable, // %1 path, %2 reason
    FileTooLarge, // %1 path, %2 size in MiB, %3 limit in MiB
    FileEmpty, // %1 path
    // gzip and IDX
    GzipDamaged, // %1 path
    IdxWrongMagic, // %1 path, %2 magic found (hex)
    IdxTruncated, // %1 path, %2 bytes expected, %3 bytes found
    IdxOversized, // %1 path, %2 bytes expected, %3 bytes found
    IdxWrongDimensions, // %1 path, %2 dimensions found, %3 expected, %4 what to do
    IdxCountMismatch, // %1 images path, %2 images, %3 labels path, %4 labels
    IdxLabelOutOfRange, // %1 path, %2 index, %3 label
    MnistFolderIncomplete, // %1 folder, %2 why, %3 names of files
    ImageUnreadable, // %1 path, %2 reason
    ImageEmpty, // %1 path
    // CSV
    CsvNoHeader, // %1 path
    CsvNoTargets, // %1 path
    CsvNoInputs, // %1 path
    CsvNoRows, // %1 path
    CsvRaggedRow, // %1 path, %2 line, %3 cells found, %4 expected
    CsvBadNumber, // %1 path, %2 line, %3 column name, %4 cell text
    CsvTooManyColumns, // %1 path, %2 columns, %3 limit
    CsvTooManyRows, // %1 path, %2 limit
    CsvUnknownColumn, // %1 path, %2 column name
    CsvDuplicateColumn, // %1 path, %2 column name
    CsvMixedTargets, // %1 path
    CsvEmptyCell, // %1 path, %2 line, %3 column name
    CsvOpenQuote, // %1 path, %2 line
    CsvTooManyClasses, // %1 path, %2 limit
    CsvUnknownClass, // %1 path, %2 line, %3 class name, %4 known names
    // JSON models, configurations
    JsonSyntax, // %1 path, %2 line, %3 column
    JsonNotAModel, // %1 path
    JsonVersion, // %1 path, %2 version found
    JsonMissingField, // %1 path, %2 field (JSON pointer)
    JsonWrongType, // %1 path, %2 field, %3 expected
    JsonUnknownName, // %1 path, %2 field, %3 value, %4 allowed values
    JsonNotFinite, // %1 path, %2 field
    JsonShape, // %1 path, %2 field, %3 found, %4 expected
    JsonOutOfRange, // %1 path, %2 field, %3 value, %4 allowed range
    JsonUnknownField, // %1 path, %2 field, %3 known fields
    JsonNumberNotFinite, // %1 path, %2 line, %3 column
    JsonTooDeep, // %1 path, %2 limit
    JsonTooManyValues, // %1 path, %2 limit
    // networks and training settings
    NoLayers,
    TooManyLayers, // %1 layers, %2 limit
    BadInputCount, // %1 inputs, %2 limit
    BadUnitCount, // %1 layer, %2 units, %3 limit
    TooManyParameters, // %1 parameters, %2 limit
    SoftmaxNotLast, // %1 layer
    SoftmaxNeedsTwoUnits, // %1 layer
    LossNeedsProbabilities, // %1 loss, %2 activation
    BadDropout, // %1 layer, %2 rate
    DropoutOnOutput,
    BadPieces, // %1 layer, %2 pieces
    BadActivationParameter, // %1 layer, %2 value
    BadInitializer, // %1 value
    BadTrainingSetting, // %1 setting, %2 value, %3 allowed range
    // network and data together
    InputCountMismatch, // %1 inputs of the network, %2 inputs of the data
    OutputCountMismatch, // %1 outputs of the network, %2 outputs the data need
    TargetsNotProbabilities, // %1 loss
    TooFewRows, // %1 rows
    UnknownDataName, // %1 name, %2 allowed values
    // devices
    NoOpenClPlatform,
    NoSuchDevice, // %1 wanted, %2 available
    DeviceBuildFailed, // %1 device, %2 build log
    DeviceOutOfMemory, // %1 device, %2 MiB wanted
    DeviceLost, // %1 device, %2 OpenCL error
    HostOutOfMemory,
    Unforeseen, // %1 what the exception says
    // command line
    BadUsage, // %1 what is wrong, %2 what to do
    // training
    TrainingDiverged, // %1 step
    Cancelled,
    Count
};

/// A problem as a value: the code and the texts to put into its sentence.
struct Problem {
    ProblemCode code = ProblemCode::Count;
    std::vector<std::string> arguments;
    /// The file whose content has the problem, for sentences that do not name one; put before the sentence. May be empty.
    std::string place = {};

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// The English sentence of a code, with %1, %2 … for the arguments. Also the key under which the window
/// looks up the translation (context "Problem").
std::string_view problemTemplate(ProblemCode code);

/// The English sentence with its arguments put in.
std::string describe(const Problem& problem);

/// True for codes that say "the input is wrong" (exit status 2 on the command line); false for devices and the rest.
bool isBadInput(ProblemCode code);

/// The one exception type of the engine.
class Error : public std::runtime_error {
public:
    explicit Error(Problem problem);
    Error(ProblemCode code, std::vector<std::string> arguments = {});

    const Problem& problem() const { return m_problem; }
    ProblemCode code() const { return m_problem.code; }

private:
    Problem m_problem;
};

} // namespace chalknet
