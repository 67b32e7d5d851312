// TestSetSpeed: how long the test set of MNIST takes in the lesson: read for the table of mistakes, and evaluated while learning.
#pragma once

#include "engine/compute/Devices.h"

#include <string>

namespace bench {

/// Milliseconds, the median of some rounds.
struct TestSetSpeed {
    std::string device;
    double first = 0.0; ///< reading when nothing is prepared: the device, its programs, the network
    double reading = 0.0; ///< DigitPredictor: ten probabilities for each of the pictures
    double evaluating = 0.0; ///< Backend::evaluate: loss, accuracy and confusion matrix
    double accuracy = 0.0; ///< of the ready-made network, so that it can be seen that all of it was done
};

TestSetSpeed measureTestSet(const chalknet::DeviceChoice& device);

} // namespace bench
