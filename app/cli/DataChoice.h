// DataChoice: the options that name data, and the rows they stand for.
#pragma once

#include "app/cli/Arguments.h"
#include "engine/data/Dataset.h"

namespace chalknet::cli {

/// --data --count --noise --data-seed --train-share, for every command that reads rows.
OptionList dataOptions();
/// --test
OptionList testDataOptions();
/// --augment
OptionList augmentOptions();
/// --part
OptionList partOptions();

/// --validation
OptionList validationOptions();

/// The rows of a run.
struct TrainingRows {
    Dataset train; ///< with copies of its own rows, if --augment asks for them
    Dataset test; ///< may be empty
    Dataset validation; ///< put aside from the training rows; may be empty
};
TrainingRows openTrainingData(const Arguments& arguments);

/// The rows that `evaluate` and `predict` go through: all of a source, the test images of MNIST, or what --part says.
Dataset openRows(const Arguments& arguments);

} // namespace chalknet::cli
