// BatchPictures: what the plots of "Mini-batches" show: loss over epochs, and noise over the time of an epoch.
#pragma once

#include "ui/lessons/descent/BatchState.h"
#include "ui/lessons/descent/EpochTiming.h"
#include "ui/views/PlotView.h"
#include "ui/views/SurfaceView.h"

#include <vector>

namespace chalknet::ui {

PlotContent batchLossPicture(const BatchState& state, const BatchRun& run, const BatchMoment& moment);
/// One mark for each measured batch size.
PlotContent timingPicture(const std::vector<TimedEpoch>& results, const QString& emptyText);

/// The whole path faint, and what is gone of it.
std::vector<SurfaceTrack> batchTracks(const BatchRun& run, BatchKindShown kind, const BatchMoment& moment);
SurfaceGrid batchGrid();

} // namespace chalknet::ui
