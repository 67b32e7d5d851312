// TrainingChoice: the options that set the optimiser, the batches and the penalties.
#pragma once

#include "app/cli/Arguments.h"
#include "engine/training/TrainingConfig.h"

namespace chalknet::cli {

/// --config --optimizer --learning-rate --momentum … --l1 --l2: what an update needs.
OptionList updateOptions();
/// --batch-size --epochs --no-shuffle --seed --schedule --schedule-factor --schedule-epochs
OptionList scheduleOptions();

/// The settings of --config, else the defaults; single options win over both. Throws BadUsage and the problems of validate().
TrainingConfig chooseTraining(const Arguments& arguments);

/// True if any of updateOptions() is there.
bool namesUpdate(const Arguments& arguments);

} // namespace chalknet::cli
