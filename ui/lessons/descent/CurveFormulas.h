// CurveFormulas: loss, slope and update at one place of a curve as LaTeX, with numbers whose "=" is true as written.
#pragma once

#include "ui/controls/WrittenNumber.h"
#include "ui/lessons/descent/CurveState.h"

#include <QString>

#include <optional>

namespace chalknet::ui {

/// The numbers of one update as they are written. As few digits as make every sign of equality true.
struct WrittenUpdate {
    WrittenNumber place;
    WrittenNumber slope;
    WrittenNumber rate;
    WrittenNumber loss;
    std::optional<WrittenNumber> next; ///< none where the path has ended
    Written lossRelation = Written::Rounded;
    Written slopeRelation = Written::Rounded;
    Written nextRelation = Written::Rounded;
};

WrittenUpdate writtenUpdate(const CurveState& state, double place, std::optional<double> next);

/// "E(\theta)=…=\num{4.5}"
QString lossLineTex(CurveType curve, const WrittenUpdate& written);
/// "\frac{dE}{d\theta}=…=\num{-3}"
QString slopeLineTex(CurveType curve, const WrittenUpdate& written);
/// "\theta_{1}=\theta_{0}-\eta\cdot\frac{dE}{d\theta}=…"; without numbers where the path has ended or they are hidden.
QString updateLineTex(std::size_t update, const WrittenUpdate& written);
QString updateRuleTex();

/// A place or a loss: four decimals at most, a power of ten from a million on.
WrittenNumber writtenValue(double value, int decimals = 4);

} // namespace chalknet::ui
