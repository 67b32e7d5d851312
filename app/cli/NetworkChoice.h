// NetworkChoice: the options that describe a network, as a file or in words, and the start of its numbers.
#pragma once

#include "app/cli/Arguments.h"
#include "engine/data/Dataset.h"
#include "engine/formats/ModelFile.h"
#include "engine/model/NetworkSpec.h"

namespace chalknet::cli {

/// --model
OptionList modelOptions();
/// --layers --activation --output-activation --loss --init --dropout
OptionList networkOptions();

/// The model of --model, or a new one from --layers with weights drawn from `seed`. Without --loss it follows from the data:
/// binary cross-entropy for one output that is 0 or 1, cross-entropy for classes, else the mean squared error.
/// Throws BadUsage and the problems of validate().
Model chooseNetwork(const Arguments& arguments, const Dataset& data, std::uint64_t seed);

/// The model of --model, which must be given.
Model requiredModel(const Arguments& arguments);

/// "relu", "elu=0.5", "leaky-relu=0.1", "maxout=3": a name, perhaps with its parameter or number of pieces.
Activation parseActivation(const std::string& option, const std::string& text);

} // namespace chalknet::cli
