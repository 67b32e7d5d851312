// CurveTexts: the sentences of "One parameter": verdict, explanation, presets.
#pragma once

#include "ui/lessons/descent/CurveVerdict.h"

#include <QString>

namespace chalknet::ui {

/// One or two sentences with the numbers of the path, as MathText reads them.
QString curveVerdictText(const CurveState& state, const CurveVerdict& verdict);
QString curvePresetLabel(CurveType curve, CurvePreset preset);
QString curvePresetTip(CurveType curve, CurvePreset preset);
/// Ends with the present numbers; without them while a question is open.
QString curveExplanation(const CurveState& state, const CurveVerdict& verdict, std::size_t update, bool hidesNumbers);

} // namespace chalknet::ui
