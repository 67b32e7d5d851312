// ContrastPlots: the pictures of "Wrong and certain": each loss over z, and how both runs go over their updates.
#pragma once

#include "ui/lessons/loss/ContrastRun.h"
#include "ui/views/PlotView.h"

namespace chalknet::ui {

/// How the two runs are told apart.
PlotSeries contrastSeries(ContrastLoss loss);
QString contrastName(ContrastLoss loss);

/// E over z from −6 to 6 with the places visited up to `update`; the same axes for both. While something is asked, without
/// tangent and path.
PlotContent contrastLossPlot(
    const ContrastState& state, const ContrastRun& run, ContrastLoss loss, std::size_t update, bool asking);

enum class ContrastQuantity { Output, Loss };
/// y (or E) over the updates of both runs; nothing but a sentence while something is asked.
PlotContent contrastRunPlot(const ContrastState& state, const ContrastRuns& runs, ContrastQuantity quantity, bool asking);

} // namespace chalknet::ui
