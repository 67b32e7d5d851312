// DigitNetwork: a network that reads digits, with what it learned from; and how it is kept between starts.
#pragma once

#include "engine/compute/Inference.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"
#include "engine/training/Snapshot.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace chalknet::ui {

/// Cheap to copy: the numbers are shared and never change.
struct DigitNetwork {
    std::shared_ptr<const NetworkSpec> spec;
    std::shared_ptr<const Parameters> parameters;
    QString dataName; ///< what it learned from, as shown
    std::uint64_t steps = 0; ///< updates so far; 0: it has learned nothing
    double epochs = 0.0;
    std::optional<double> testAccuracy; ///< fraction, the last that was measured

    bool isEmpty() const { return !spec; }
    bool isTrained() const { return spec && steps > 0; }
};

/// The network of a moment of training; shares the snapshot's numbers.
DigitNetwork networkOf(const SnapshotPointer& snapshot, const QString& dataName);
/// A network at its start: random weights.
DigitNetwork untrainedNetwork(const NetworkSpec& spec);

/// Every layer's numbers for a picture of 784 bytes (each divided by 255), and how long it took.
struct Reading {
    LayerValues values;
    double milliseconds = 0.0;
};
Reading readDigit(const DigitNetwork& network, std::span<const std::uint8_t> pixels);

/// The model file of the lesson: the model of FORMATS with a "provenance" object beside it. Both functions read or write a
/// megabyte or more: not for the UI thread. save throws Error; load returns nothing when the file is missing, damaged or
/// not a network for digits (the lesson then begins untrained).
QString digitModelPath(const QString& dataFolder);
/// The network that comes with the program (resources/models); loadDigitNetwork() reads it too.
QString readyMadeModelPath();
void saveDigitNetwork(const QString& path, const DigitNetwork& network);
std::optional<DigitNetwork> loadDigitNetwork(const QString& path);

} // namespace chalknet::ui
