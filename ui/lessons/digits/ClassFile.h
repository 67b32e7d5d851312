// ClassFile: a class's digits as one JSON file, for this machine and for others, and as IDX files.
#pragma once

#include "engine/base/Problem.h"
#include "ui/lessons/digits/ClassDigits.h"

#include <QString>

#include <cstdint>
#include <string>
#include <variant>

namespace chalknet::ui {

inline constexpr std::uint64_t kMaximumClassFileBytes = 64ULL * 1024 * 1024;

struct ClassFileContent {
    QString collection; ///< the name of the machine's collection, random
    ClassDigits digits;
};

/// Why a file cannot be taken, as one sentence in the interface language.
struct ClassFileProblem {
    enum class Kind {
        File, ///< `problem` says it
        NotOurs,
        Newer, ///< of a later version of the program
        Digit, ///< digit number `number` is damaged
        TooMany
    };
    Kind kind = Kind::NotOurs;
    QString path;
    int number = 0;
    Problem problem;

    QString sentence() const;
};

using ClassFileResult = std::variant<ClassFileContent, ClassFileProblem>;

/// The file in which the lesson keeps the digits.
QString classFilePath(const QString& dataFolder);

/// Strokes with one decimal, label, writer, date; the picture follows from the strokes.
std::string classText(const ClassDigits& digits, const QString& collection);
/// The text may be anything. `path` is for the sentence.
ClassFileResult parseClassText(const QByteArray& text, const QString& path);

/// Files take a while: not for the UI thread.
ClassFileResult readClassFile(const QString& path);
/// Makes the folder if need be. Throws Error.
void writeClassFile(const QString& path, const ClassDigits& digits, const QString& collection);

/// What an IDX export has written.
struct IdxExport {
    QString folder;
    std::size_t train = 0;
    std::size_t test = 0; ///< of the writers who are left out; 0 with one writer
};
/// In a new folder inside of `parent`, so that nothing is overwritten: train-images-idx3-ubyte and train-labels-idx1-ubyte with
/// the digits of the writers to learn from, t10k-… with those of the writers who are left out. Throws Error.
IdxExport writeClassIdx(const QString& parent, const ClassDigits& digits);

} // namespace chalknet::ui
