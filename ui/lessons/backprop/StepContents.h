// StepContents: the content of each kind of step, one function for each.
#pragma once

#include "ui/lessons/backprop/ContentWriter.h"

namespace chalknet::ui {

ChainRuleContent forwardContent(const ContentWriter& writer, const TraceStep& step);
ChainRuleContent lossContent(const ContentWriter& writer, const TraceStep& step);
ChainRuleContent deltaContent(const ContentWriter& writer, const TraceStep& step);
ChainRuleContent gradientContent(const ContentWriter& writer, const TraceStep& step);
ChainRuleContent updateContent(const ContentWriter& writer, const TraceStep& step);
ChainRuleContent afterContent(const ContentWriter& writer, const TraceStep& step);

/// A line of a mean over examples (StageKind::MeanLoss, MeanGradient).
WorkedLine meanLine(const ContentWriter& writer, const Stage& stage, const QString& symbol);

} // namespace chalknet::ui
